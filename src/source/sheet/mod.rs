//! Tables that people bring along: text with separators, and spreadsheets. Read row by row, with limits on everything, because
//! such a file is hostile until it is read. Source: `docs/formats.md`, surveys.

mod encoding;
mod separated;
mod sign;
mod workbook;

use std::borrow::Cow;
use std::io::{Read, SeekFrom};
use std::ops::ControlFlow;

pub use super::archive::{Refusal, Stream};
pub use encoding::Spelling;
pub use separated::{Separated, separator};
pub use sign::{covered, uncovered};
pub use workbook::{Merged, Workbook};

/// The error for a spreadsheet that is damaged.
const BROKEN: &str = "error-sheet-broken";

/// More columns are no questionnaire.
pub const MOST_COLUMNS: usize = 2_000;
/// More rows are no questionnaire.
pub const MOST_ROWS: u64 = 1_000_000;

/// A cell as the file has it.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'c> {
    /// Nothing.
    Empty,
    /// Text.
    Text(Cow<'c, str>),
    /// A number.
    Number(f64),
    /// True or false.
    Truth(bool),
    /// A date or a time: its day, where it has one.
    Date(Option<jiff::civil::Date>),
    /// A formula without an outcome, or one that went wrong.
    Fault,
}

impl Cell<'_> {
    /// The text of a cell, without space around it; nothing for other cells.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text.trim()),
            _ => None,
        }
    }

    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => !text.starts_with(|c: char| c.is_ascii_graphic()) && text.trim().is_empty(),
            _ => false,
        }
    }
}

impl Refusal {
    pub(super) fn broken(words: impl ToString) -> Self {
        Self::new(BROKEN).with("words", words)
    }
}

/// What is done with each row: its number as a spreadsheet counts, and its cells.
pub type Each<'e> = dyn FnMut(u64, &[Cell<'_>]) -> ControlFlow<()> + 'e;

/// What a file is, by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Nothing, or white space only.
    Nothing,
    /// A zip file: a spreadsheet, if it is one.
    Zip,
    /// The old spreadsheet format, or a locked new one.
    Old,
    /// JSON.
    Json,
    /// Text.
    Text,
}

/// What a file is; it stands at its beginning again afterwards.
///
/// # Errors
/// When it cannot be read.
pub fn sort(stream: &mut impl Stream) -> std::io::Result<Sort> {
    let mut start = Vec::new();
    stream.by_ref().take(512).read_to_end(&mut start)?;
    stream.seek(SeekFrom::Start(0))?;
    let text = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&start).trim_ascii();
    Ok(match text {
        [] => Sort::Nothing,
        [b'P', b'K', 3 | 5 | 7, ..] => Sort::Zip,
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Sort::Old,
        [b'{' | b'[', ..] => Sort::Json,
        _ => Sort::Text,
    })
}

/// The letters of a column, from 0: A, B, …, Z, AA.
#[must_use]
pub fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        letters.push(b'A' + u8::try_from((left - 1) % 26).expect("a rest of 26 is a letter"));
        left = (left - 1) / 26;
    }
    letters.iter().rev().map(|letter| char::from(*letter)).collect()
}

/// The column with these letters, from 0.
#[must_use]
pub fn column(letters: &str) -> Option<usize> {
    let fits = (1..=3).contains(&letters.len()) && letters.bytes().all(|b| b.is_ascii_uppercase());
    fits.then(|| letters.bytes().fold(0, |sum, b| sum * 26 + usize::from(b - b'A') + 1) - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        for (number, name) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!(letters(number), name);
            assert_eq!(column(name), Some(number));
        }
        assert_eq!((column("a"), column(""), column("A1")), (None, None, None));
    }

    #[test]
    fn the_first_bytes_tell_what_a_file_is() {
        let of = |bytes: &[u8]| sort(&mut std::io::Cursor::new(bytes)).unwrap();
        assert_eq!(
            [of(b" \n"), of(b"PK\x03\x04"), of(b"\xef\xbb\xbf{\"kt\": 1}"), of(b"a;b")],
            [Sort::Nothing, Sort::Zip, Sort::Json, Sort::Text]
        );
        assert_eq!(of(b"\xd0\xcf\x11\xe0\xa1"), Sort::Old);
    }
}
