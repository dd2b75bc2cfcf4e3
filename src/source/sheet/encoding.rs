//! From bytes in any usual encoding to UTF-8, piece by piece.

use std::io::{self, Read, SeekFrom};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::{Refusal, Stream};

const PIECE: usize = 64 * 1024;

/// In which encoding a text is spelt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spelling(&'static Encoding);

impl Spelling {
    /// What the encoding is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// Whether it is the usual one, that needs no mention.
    #[must_use]
    pub fn is_usual(self) -> bool {
        self.0 == UTF_8
    }

    /// The encoding of a text: by its byte order mark; else UTF-8 when it is valid; else what a Dutch text most likely is. The
    /// stream stands at its beginning again afterwards.
    pub(super) fn of(stream: &mut impl Stream) -> io::Result<Result<Self, Refusal>> {
        let mut bytes = vec![0; PIECE];
        let (mut start, mut detector) = (true, EncodingDetector::new(Iso2022JpDetection::Deny));
        let mut valid = Validity::default();
        let found = loop {
            let read = fill(stream, &mut bytes)?;
            let piece = &bytes[..read];
            if std::mem::take(&mut start) {
                if let Some(known) = marked(piece).or_else(|| wide(piece)) {
                    break Ok(Self(known));
                }
                if piece.contains(&0) {
                    break Err(Refusal::new("error-sheet-binary"));
                }
            }
            if read == 0 {
                break Ok(Self(if valid.ended() { UTF_8 } else { guess(stream, &mut detector)? }));
            }
            valid.read(piece);
        };
        stream.seek(SeekFrom::Start(0))?;
        Ok(found)
    }
}

/// A text that is no UTF-8 is read once more, to guess from its letters.
fn guess(stream: &mut impl Stream, detector: &mut EncodingDetector) -> io::Result<&'static Encoding> {
    stream.seek(SeekFrom::Start(0))?;
    let mut bytes = vec![0; PIECE];
    loop {
        let read = fill(stream, &mut bytes)?;
        detector.feed(&bytes[..read], read == 0);
        if read == 0 {
            return Ok(detector.guess(Some(b"nl"), Utf8Detection::Deny));
        }
    }
}

/// The encoding that a byte order mark tells.
fn marked(piece: &[u8]) -> Option<&'static Encoding> {
    Encoding::for_bom(piece).map(|(encoding, _)| encoding)
}

/// UTF-16 without a mark: every other byte of Western text is zero.
fn wide(piece: &[u8]) -> Option<&'static Encoding> {
    let some = &piece[..piece.len().min(512) & !1];
    let zeros = |first: usize| some.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let half = some.len() / 2;
    match (zeros(0), zeros(1)) {
        _ if half < 4 => None,
        (0, odd) if odd * 10 > half * 7 => Some(UTF_16LE),
        (even, 0) if even * 10 > half * 7 => Some(UTF_16BE),
        _ => None,
    }
}

/// As many bytes as fit, fewer only at the end.
fn fill(stream: &mut impl Read, bytes: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < bytes.len() {
        match stream.read(&mut bytes[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// Whether pieces of text are valid UTF-8 together.
#[derive(Default)]
struct Validity {
    wrong: bool,
    rest: Vec<u8>,
}

impl Validity {
    fn read(&mut self, piece: &[u8]) {
        if self.wrong {
            return;
        }
        let joined;
        let text = if self.rest.is_empty() {
            piece
        } else {
            joined = [self.rest.as_slice(), piece].concat();
            &joined
        };
        self.rest = match std::str::from_utf8(text) {
            Ok(_) => Vec::new(),
            Err(error) if error.error_len().is_none() => text[error.valid_up_to()..].to_vec(),
            Err(_) => {
                self.wrong = true;
                Vec::new()
            }
        };
    }

    const fn ended(&self) -> bool {
        !self.wrong && self.rest.is_empty()
    }
}

/// A stream as UTF-8, without a byte order mark.
pub(super) struct Decoded<R> {
    inner: R,
    decoder: Decoder,
    bytes: Vec<u8>,
    text: Vec<u8>,
    at: usize,
    ended: bool,
}

impl<R: Read> Decoded<R> {
    pub(super) fn new(inner: R, spelling: Spelling) -> Self {
        let decoder = spelling.0.new_decoder_with_bom_removal();
        Self { inner, decoder, bytes: vec![0; PIECE], text: Vec::new(), at: 0, ended: false }
    }

    fn next_piece(&mut self) -> io::Result<()> {
        let read = fill(&mut self.inner, &mut self.bytes)?;
        self.ended = read < self.bytes.len();
        let most = self.decoder.max_utf8_buffer_length(read).unwrap_or(PIECE * 3 + 16);
        self.text.resize(most, 0);
        let (_, _, written, _) = self.decoder.decode_to_utf8(&self.bytes[..read], &mut self.text, self.ended);
        self.text.truncate(written);
        self.at = 0;
        Ok(())
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.text.len() && !self.ended {
            self.next_piece()?;
        }
        let length = buffer.len().min(self.text.len() - self.at);
        buffer[..length].copy_from_slice(&self.text[self.at..self.at + length]);
        self.at += length;
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn read(bytes: &[u8]) -> (&'static str, String) {
        let mut stream = Cursor::new(bytes);
        let spelling = Spelling::of(&mut stream).unwrap().unwrap();
        let mut text = String::new();
        Decoded::new(stream, spelling).read_to_string(&mut text).unwrap();
        (spelling.name(), text)
    }

    #[test]
    fn every_usual_encoding_reads_as_the_same_text() {
        let text = "functie;beëindigd\r\ncoördinator;€ 5\r\n";
        let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        let (little, big) = (wide(u16::to_le_bytes), wide(u16::to_be_bytes));
        let windows = b"functie;be\xebindigd\r\nco\xf6rdinator;\x80 5\r\n";
        assert_eq!(read(text.as_bytes()), ("UTF-8", text.to_owned()));
        assert_eq!(read(&[b"\xef\xbb\xbf", text.as_bytes()].concat()), ("UTF-8", text.to_owned()));
        assert_eq!(read(windows), ("windows-1252", text.to_owned()));
        assert_eq!(read(&[&[0xff, 0xfe], little.as_slice()].concat()), ("UTF-16LE", text.to_owned()));
        assert_eq!(read(&[&[0xfe, 0xff], big.as_slice()].concat()), ("UTF-16BE", text.to_owned()));
        assert_eq!(read(&little), ("UTF-16LE", text.to_owned()));
    }

    #[test]
    fn a_letter_on_the_edge_of_a_piece_stays_whole() {
        let text = format!("{}ë{}", "a".repeat(PIECE - 1), "b".repeat(PIECE));
        assert_eq!(read(text.as_bytes()), ("UTF-8", text));
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        let found = Spelling::of(&mut Cursor::new(b"a;b\0\0\0c;d\n".as_slice())).unwrap();
        assert_eq!(found.unwrap_err().id, "error-sheet-binary");
    }
}
