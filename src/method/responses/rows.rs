//! The rows of a table of responses, and what stands in a cell.

use std::io::{self, BufRead, BufReader, Read};

use crate::source::sheet::{separator, uncovered};

const PIECE: usize = 64 * 1024;

/// The rows of a table of responses, after the mark of its encoding; and how long that mark is.
pub(super) fn opened<R: Read>(stream: R) -> io::Result<(csv::Reader<BufReader<R>>, usize)> {
    let mut stream = BufReader::with_capacity(PIECE, stream);
    let start = stream.fill_buf()?;
    let mark = if start.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    let separator = separator(&start[mark..]);
    stream.consume(mark);
    let mut reader = csv::ReaderBuilder::new();
    reader.has_headers(false).flexible(true).delimiter(separator).buffer_capacity(PIECE);
    Ok((reader.from_reader(stream), mark))
}

/// A cell as text, without the sign that keeps a spreadsheet from calculating it.
pub(super) fn text(field: &[u8]) -> String {
    uncovered(String::from_utf8_lossy(field).trim()).to_owned()
}
