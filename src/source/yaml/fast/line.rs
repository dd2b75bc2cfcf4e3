//! Lines, indentation, dashes and line ends.

use super::Reader;
use crate::source::signs;

/// Whether a text has only signs that need no thought: no control characters but line ends, nothing that the general
/// reader calls unprintable.
pub(super) fn is_plain(text: &str) -> bool {
    if signs::any(text, |b| ((b < b' ') & (b != b'\n')) | (b == 0x7f)) && !only_line_ends(text.as_bytes()) {
        return false;
    }
    // The rest of what is unprintable begins with one of two bytes in UTF-8: C1 controls, the byte order mark and
    // what follows it in Unicode.
    memchr::memchr2(0xC2, 0xEF, text.as_bytes()).is_none()
        || text.chars().all(|c| !matches!(c, '\u{7f}'..='\u{9f}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'))
}

fn only_line_ends(bytes: &[u8]) -> bool {
    bytes.iter().enumerate().all(|(at, b)| match b {
        b'\r' => bytes.get(at + 1) == Some(&b'\n'),
        b => (*b >= b' ' && *b != 0x7f) || *b == b'\n',
    })
}

impl Reader<'_> {
    /// Goes from the end of a line to the first sign of the next one that says something.
    pub(super) fn next_line(&mut self) {
        self.indent = None;
        loop {
            let start = self.at;
            self.skip_spaces();
            match self.bytes.get(self.at) {
                None => return,
                Some(b'\n' | b'\r' | b'#') => self.skip_line(),
                Some(_) => {
                    self.indent = Some(self.at - start);
                    return;
                }
            }
        }
    }

    /// Goes to the start of the next line.
    pub(super) fn skip_line(&mut self) {
        self.at += memchr::memchr(b'\n', &self.bytes[self.at..]).map_or(self.bytes.len() - self.at, |to| to + 1);
    }

    pub(super) fn skip_spaces(&mut self) {
        while self.bytes.get(self.at) == Some(&b' ') {
            self.at += 1;
        }
    }

    /// Passes over spaces, a comment and the line end behind a value; nothing when something else stands there.
    pub(super) fn line_end(&mut self) -> Option<()> {
        let end = self.at;
        self.skip_spaces();
        match self.bytes.get(self.at) {
            None => {}
            Some(b'\n' | b'\r') => self.skip_line(),
            Some(b'#') if self.at > end => self.skip_line(),
            _ => return None,
        }
        Some(())
    }

    pub(super) fn at_line_end(&self) -> bool {
        matches!(self.bytes.get(self.at), None | Some(b'\n' | b'\r' | b'#'))
    }

    /// Whether an item of a list begins here.
    pub(super) fn at_dash(&self) -> bool {
        self.bytes.get(self.at) == Some(&b'-') && matches!(self.bytes.get(self.at + 1), None | Some(b' ' | b'\n' | b'\r'))
    }
}
