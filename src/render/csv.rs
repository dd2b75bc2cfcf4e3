//! Rows as text with separators that a spreadsheet reads and never calculates.

use crate::document::sheet::{Column, Datum, Sheet};
use crate::lang::Lang;
use crate::source::sheet::covered;

/// For whom such a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Another program: keys above the columns, commas, a point in numbers.
    Program,
    /// A person with a spreadsheet with Dutch settings: the names of the columns, a byte order mark, semicolons, a comma in
    /// numbers, yes and no in words.
    Spreadsheet(Lang),
}

/// A sheet as text with separators, the keys or the names of the columns first.
#[must_use]
pub fn sheet(sheet: &Sheet, reader: Reader) -> String {
    let (mark, separator) = match reader {
        Reader::Program => ("", ","),
        Reader::Spreadsheet(_) => ("\u{feff}", ";"),
    };
    let mut text = String::from(mark);
    let head = |column: &Column| quoted(if reader == Reader::Program { &column.key } else { &column.name });
    push(&mut text, separator, sheet.columns.iter().map(head));
    let none = Datum::Nothing;
    for row in &sheet.rows {
        push(&mut text, separator, (0..sheet.columns.len()).map(|at| cell(row.get(at).unwrap_or(&none), reader)));
    }
    text
}

fn cell(datum: &Datum, reader: Reader) -> String {
    match (datum, reader) {
        (Datum::Text(text), _) => quoted(text),
        (Datum::Number(number), Reader::Spreadsheet(_)) => number.to_string().replace('.', ","),
        (Datum::Truth(truth), Reader::Spreadsheet(lang)) => lang.say(if *truth { "show-yes" } else { "show-no" }),
        (other, _) => other.plain(),
    }
}

/// Rows as comma-separated values, the names of the columns first.
#[must_use]
pub fn table(header: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut text = String::new();
    push(&mut text, ",", header.iter().map(|name| quoted(name)));
    for row in rows {
        push(&mut text, ",", row.iter().map(|cell| quoted(cell)));
    }
    text
}

fn push(text: &mut String, separator: &str, cells: impl Iterator<Item = String>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push_str(separator);
        }
        text.push_str(&cell);
    }
    text.push_str("\r\n");
}

/// A cell, quoted where needed; a text that a spreadsheet would calculate gets a `'` before it (CWE-1236). A zero byte, which
/// makes every reader stop, is shown instead.
#[must_use]
pub fn quoted(cell: &str) -> String {
    let cell = covered(cell).replace('\0', "\\u{0}");
    let outer = cell.starts_with(char::is_whitespace) || cell.ends_with(char::is_whitespace);
    if outer || cell.contains([',', '"', '\n', '\r', ';', '\t']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;
    use std::ops::ControlFlow;

    use proptest::prelude::*;

    use super::*;
    use crate::source::sheet::{Cell, Separated, uncovered};

    #[test]
    fn a_cell_never_becomes_a_formula() {
        assert_eq!(quoted("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
        assert_eq!(quoted("-3"), "-3");
        assert_eq!(quoted("-cmd"), "'-cmd");
        assert_eq!(quoted("a, b"), "\"a, b\"");
    }

    #[test]
    fn rows_stand_under_the_names_of_their_columns() {
        assert_eq!(table(&["id", "title"], [vec!["a".to_owned(), "een, twee".to_owned()]]), "id,title\r\na,\"een, twee\"\r\n");
    }

    fn written(rows: Vec<Vec<Datum>>, reader: Reader) -> String {
        let column = |key: &str| Column { key: key.to_owned(), name: key.to_uppercase(), money: false };
        sheet(&Sheet { name: "x".to_owned(), columns: vec![column("id"), column("b"), column("c")], rows }, reader)
    }

    #[test]
    fn a_person_with_a_spreadsheet_gets_names_semicolons_commas_and_words() {
        let row = vec![vec![Datum::text("a"), Datum::Number(-3.5), Datum::Truth(true)]];
        assert_eq!(written(row.clone(), Reader::Program), "id,b,c\r\na,-3.5,true\r\n");
        assert_eq!(written(row.clone(), Reader::Spreadsheet(Lang::Nl)), "\u{feff}ID;B;C\r\na;-3,5;ja\r\n");
        assert_eq!(written(row, Reader::Spreadsheet(Lang::En)), "\u{feff}ID;B;C\r\na;-3,5;yes\r\n");
    }

    proptest! {
        #[test]
        fn any_text_that_goes_out_comes_in_the_same(
            texts in prop::collection::vec("['=+@\\-;,\"\r\n\t a]{0,6}|[^\0]{0,12}|\\PC{0,30}", 1..6),
            for_people: bool,
        ) {
            let rows = texts.iter().map(|text| vec![Datum::text("rij"), Datum::text(text), Datum::text(text)]).collect();
            let reader = if for_people { Reader::Spreadsheet(Lang::Nl) } else { Reader::Program };
            let mut table = Separated::open(Cursor::new(written(rows, reader).into_bytes())).unwrap().unwrap();
            let mut read = Vec::new();
            let mut each = |row: u64, cells: &[Cell<'_>]| {
                if row > 1 {
                    read.push(match &cells[1] { Cell::Text(text) => uncovered(text).to_owned(), _ => String::new() });
                }
                ControlFlow::Continue(())
            };
            table.rows(&mut each).unwrap().unwrap();
            prop_assert_eq!(read, texts);
        }
    }
}
