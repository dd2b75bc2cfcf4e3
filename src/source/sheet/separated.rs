//! Text with separators: comma, semicolon or tab, in any usual encoding.

use std::borrow::Cow;
use std::io::{self, Read, SeekFrom};

use super::encoding::Decoded;
use super::{Cell, Each, MOST_COLUMNS, MOST_ROWS, Refusal, Spelling, Stream};

/// So much of a text tells which separator it has.
const LOOK: u64 = 64 * 1024;
/// So many rows are looked at.
const ROWS: usize = 50;
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// A text with separators, ready to be read from its beginning, more than once.
pub struct Separated<S> {
    stream: S,
    /// How it is spelt.
    pub spelling: Spelling,
    /// What stands between its cells.
    pub separator: u8,
    /// Whether its first line is `sep=;`, which a spreadsheet reads as an order and not as a row.
    ordered: bool,
}

impl<S: Stream> Separated<S> {
    /// Looks how a text is spelt and separated.
    ///
    /// # Errors
    /// When it cannot be read; the inner one when it is no text.
    pub fn open(mut stream: S) -> io::Result<Result<Self, Refusal>> {
        let spelling = match Spelling::of(&mut stream)? {
            Ok(spelling) => spelling,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let mut look = Vec::new();
        Decoded::new(&mut stream, spelling).take(LOOK).read_to_end(&mut look)?;
        let ordered = order(&look);
        let separator = ordered.unwrap_or_else(|| separator(&look));
        Ok(Ok(Self { stream, spelling, separator, ordered: ordered.is_some() }))
    }

    /// Hands over every row, from the first.
    ///
    /// # Errors
    /// When the text cannot be read; the inner one when it goes over a limit.
    pub fn rows(&mut self, each: &mut Each<'_>) -> io::Result<Result<(), Refusal>> {
        self.stream.seek(SeekFrom::Start(0))?;
        let mut rows = reader(Decoded::new(&mut self.stream, self.spelling), self.separator);
        let mut record = csv::StringRecord::new();
        let (mut number, mut order, mut room) = (0, self.ordered, Vec::new());
        while read(&mut rows, &mut record)? {
            if std::mem::take(&mut order) {
                continue;
            }
            number += 1;
            if number > MOST_ROWS {
                return Ok(Err(Refusal::new("error-sheet-rows").with("limit", MOST_ROWS)));
            }
            if record.len() > MOST_COLUMNS {
                return Ok(Err(too_wide(record.len()).with("row", number)));
            }
            let mut cells = room;
            cells.extend(record.iter().map(cell));
            let goes_on = each(number, &cells).is_continue();
            room = emptied(cells);
            if !goes_on {
                break;
            }
        }
        Ok(Ok(()))
    }
}

pub(super) fn too_wide(columns: usize) -> Refusal {
    Refusal::new("error-sheet-columns").with("count", columns).with("limit", MOST_COLUMNS)
}

/// The room that a row took, empty, for the next one.
fn emptied<'next>(mut cells: Vec<Cell<'_>>) -> Vec<Cell<'next>> {
    cells.clear();
    cells.into_iter().map(|_| Cell::Empty).collect()
}

fn cell(text: &str) -> Cell<'_> {
    if text.is_empty() { Cell::Empty } else { Cell::Text(Cow::Borrowed(text)) }
}

fn reader<R: Read>(text: R, separator: u8) -> csv::Reader<R> {
    csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text)
}

/// Reads the next row. The text was made UTF-8 before, so only the disk can say no.
fn read<R: Read>(rows: &mut csv::Reader<R>, record: &mut csv::StringRecord) -> io::Result<bool> {
    rows.read_record(record).map_err(io::Error::from)
}

/// The separator that a first line `sep=;` orders.
fn order(look: &[u8]) -> Option<u8> {
    match look.split(|b| matches!(b, b'\n' | b'\r')).next()?.trim_ascii() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', separator] => Some(*separator).filter(|one| SEPARATORS.contains(one)),
        _ => None,
    }
}

/// The separator with which most rows at the beginning of a text are as long as the first, and that gives most cells; one by which
/// the table begins at once goes before one by which a title stands above it.
#[must_use]
pub fn separator(look: &[u8]) -> u8 {
    let score = |separator: u8| {
        let lengths: Vec<usize> = reader(look, separator).into_byte_records().flatten().map(|row| row.len()).collect();
        // A title above the headings may stand on a line without marks; a comma may stand in any text, so there it says nothing.
        let titles = lengths.iter().position(|length| *length > 1).filter(|_| separator != b',').unwrap_or(0);
        let first = lengths.get(titles).copied().unwrap_or(0);
        let alike = lengths.iter().skip(titles + 1).take(ROWS).filter(|length| **length == first).count();
        (first > 1, alike > 0, titles == 0, alike, first)
    };
    SEPARATORS.into_iter().rev().max_by_key(|separator| score(*separator)).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;
    use std::ops::ControlFlow;

    use super::*;

    fn rows(text: &str) -> (char, Vec<Vec<String>>) {
        let mut table = Separated::open(Cursor::new(text.as_bytes())).unwrap().unwrap();
        let mut rows = Vec::new();
        let mut keep = |_: u64, cells: &[Cell<'_>]| {
            rows.push(cells.iter().map(|cell| cell.text().unwrap_or_default().to_owned()).collect());
            ControlFlow::Continue(())
        };
        table.rows(&mut keep).unwrap().unwrap();
        (char::from(table.separator), rows)
    }

    #[test]
    fn a_title_without_marks_and_a_list_of_sentences_keep_the_right_separator() {
        assert_eq!(separator(b"Wensenlijst\nWens;Prio\nMinder papier;1\n"), b';');
        assert_eq!(separator(b"Wensen, 2026\nWens;Prio\nMinder papier;1\n"), b';');
        assert_eq!(separator(b"id,b\r\nrij,\"'\r\t\t\t\"\r\n"), b',', "the table begins at once");
        assert_ne!(separator(b"Wensen\nMinder, veel minder papier\nMeer tijd, ook laat\n"), b',');
    }

    #[test]
    fn the_separator_is_seen_also_with_decimal_commas_and_quotes() {
        assert_eq!(
            rows("a;b;c\r\n1,5;2,5;x\r\n4,0;;y\r\n"),
            (
                ';',
                vec![
                    vec!["a".into(), "b".into(), "c".into()],
                    vec!["1,5".into(), "2,5".into(), "x".into()],
                    vec!["4,0".into(), String::new(), "y".into()]
                ]
            )
        );
        assert_eq!(rows("a\tb\n1\t2\n").0, '\t');
        assert_eq!(
            rows("\"Vraag; met, tekens\",b\n\"x\ny\",2\n"),
            (',', vec![vec!["Vraag; met, tekens".into(), "b".into()], vec!["x\ny".into(), "2".into()]])
        );
        assert_eq!(rows("sep=;\na,x;b\n1;2\n").1.len(), 2);
    }

    #[test]
    fn a_million_columns_are_refused_with_their_number() {
        let mut table = Separated::open(Cursor::new("a,".repeat(1_000_000).into_bytes())).unwrap().unwrap();
        let refusal = table.rows(&mut |_, _| ControlFlow::Continue(())).unwrap().unwrap_err();
        assert_eq!((refusal.id, refusal.args[0].1.as_str()), ("error-sheet-columns", "1000001"));
    }

    #[test]
    fn a_table_can_be_read_twice() {
        let mut table = Separated::open(Cursor::new("sep=,\na,b\n1,2\n")).unwrap().unwrap();
        for _ in 0..2 {
            let mut count = 0;
            let mut each = |_: u64, _: &[Cell<'_>]| {
                count += 1;
                ControlFlow::Continue(())
            };
            table.rows(&mut each).unwrap().unwrap();
            assert_eq!(count, 2);
        }
    }
}
