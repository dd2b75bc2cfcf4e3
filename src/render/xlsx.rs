//! Sheets as a spreadsheet: typed cells, a header that stays in sight, filters, widths that fit. Every text is a text: nothing
//! in it is ever calculated or followed.

use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use crate::document::sheet::{Column, Datum, Sheet};
use crate::lang::Lang;
use crate::source::sheet::letters;
use crate::source::signs::is_unseen;

/// More characters do not fit in a cell, as a spreadsheet counts them.
const LONGEST: usize = 32_767;
/// More rows do not fit in a sheet, the header counted.
const MOST_ROWS: usize = 1_048_576;
/// What stands at the end of a text that was cut off.
pub const CUT: &str = " [… kt]";
/// So high a line of text is, in points.
const LINE: f64 = 15.0;
/// More lines of a text do not show; the others are read in the cell itself.
const MOST_LINES: usize = 14;
/// The widest column, in characters, and that of texts of many lines.
const WIDE: usize = 50;
const WIDEST: usize = 90;
/// More columns do not fit on the width of a page and stay readable.
const ON_A_PAGE: usize = 14;
/// The first day that a spreadsheet counts right.
const FIRST_DAY: Date = Date::constant(1900, 3, 1);

/// A spreadsheet, and which of its cells did not hold all of their text: the sheet and the cell.
pub struct Written {
    /// The file.
    pub bytes: Vec<u8>,
    /// Cells whose text was cut off.
    pub cut: Vec<(String, String)>,
}

/// Writes the sheets as one spreadsheet, made on this day; a sheet with too many rows goes on in the next.
///
/// # Errors
/// When the writer refuses something that a spreadsheet cannot hold.
pub fn workbook(sheets: &[Sheet], title: &str, today: Date, lang: Lang) -> Result<Written, XlsxError> {
    within(sheets, MOST_ROWS, title, today, lang)
}

fn within(sheets: &[Sheet], most: usize, title: &str, today: Date, lang: Lang) -> Result<Written, XlsxError> {
    let mut book = Workbook::new();
    let midnight = ExcelDateTime::from_ymd(year(today), month(today), day(today))?;
    book.set_properties(&DocProperties::new().set_title(shown(title)).set_author("kt").set_creation_datetime(&midnight));
    let (looks, mut cut) = (Looks::new(lang), Vec::new());
    for sheet in sheets {
        let parts: Vec<&[Vec<Datum>]> = if sheet.rows.is_empty() { vec![&[]] } else { sheet.rows.chunks(most - 1).collect() };
        for (number, rows) in (1..).zip(parts) {
            let name = if number == 1 { sheet.name.clone() } else { format!("{} ({number})", sheet.name) };
            let page = book.add_worksheet().set_name(&name)?;
            put(page, &sheet.columns, rows, &looks, &mut |cell| cut.push((name.clone(), cell)))?;
        }
    }
    Ok(Written { bytes: book.save_to_buffer()?, cut })
}

/// How cells look.
struct Looks {
    head: Format,
    text: Format,
    number: Format,
    fraction: Format,
    money: Format,
    day: Format,
}

impl Looks {
    fn new(lang: Lang) -> Self {
        let top = || Format::new().set_align(FormatAlign::Top);
        let day = match lang {
            Lang::Nl => "dd-mm-yyyy",
            Lang::En => "d mmm yyyy",
        };
        Self {
            head: Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top).set_background_color(0x00E6_EEF5),
            text: top().set_text_wrap(),
            // A little space, so that it does not run into the text of the next column.
            number: top().set_align(FormatAlign::Right).set_indent(1),
            fraction: top().set_num_format("0.0#").set_align(FormatAlign::Right).set_indent(1),
            money: top().set_num_format("#,##0").set_align(FormatAlign::Right).set_indent(1),
            day: top().set_num_format(day).set_align(FormatAlign::Left),
        }
    }
}

fn put(
    page: &mut Worksheet,
    columns: &[Column],
    rows: &[Vec<Datum>],
    looks: &Looks,
    cut: &mut dyn FnMut(String),
) -> Result<(), XlsxError> {
    let widths: Vec<u32> = (0..columns.len()).map(|at| width(&columns[at], rows.iter().filter_map(|row| row.get(at)))).collect();
    for (at, column) in columns.iter().enumerate() {
        let place = u16::try_from(at).unwrap_or(u16::MAX);
        page.write_string_with_format(0, place, shown(&column.name), &looks.head)?;
        page.set_column_width(place, f64::from(widths[at]) + 1.0)?;
    }
    for (row, cells) in (1..).zip(rows) {
        let lines = cells.iter().zip(&widths).map(|(datum, width)| lines(datum, *width)).max().unwrap_or(1);
        page.set_row_height(row, LINE * f64::from(lines))?;
        for (at, (datum, column)) in cells.iter().zip(columns).enumerate() {
            let place = u16::try_from(at).unwrap_or(u16::MAX);
            match datum {
                Datum::Nothing => {}
                Datum::Number(number) if column.money => drop(page.write_number_with_format(row, place, *number, &looks.money)?),
                Datum::Number(number) if number.fract() == 0.0 => {
                    page.write_number_with_format(row, place, *number, &looks.number)?;
                }
                Datum::Number(number) => drop(page.write_number_with_format(row, place, *number, &looks.fraction)?),
                Datum::Truth(truth) => drop(page.write_boolean_with_format(row, place, *truth, &looks.text)?),
                Datum::Day(date) if *date >= FIRST_DAY => {
                    let date = ExcelDateTime::from_ymd(year(*date), month(*date), day(*date))?;
                    page.write_datetime_with_format(row, place, &date, &looks.day)?;
                }
                Datum::Day(date) => drop(page.write_string_with_format(row, place, date.to_string(), &looks.text)?),
                Datum::Text(text) => {
                    let (text, whole) = fitted(text);
                    if !whole {
                        cut(format!("{}{}", letters(at), row + 1));
                    }
                    page.write_string_with_format(row, place, text, &looks.text)?;
                }
            }
        }
    }
    let last = u16::try_from(columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    page.set_freeze_panes(1, 1)?.set_repeat_rows(0, 0)?.set_repeat_columns(0, 0)?.set_landscape().set_paper_size(9);
    page.set_print_fit_to_pages(u16::try_from(columns.len().div_ceil(ON_A_PAGE)).unwrap_or(1).max(1), 0);
    page.autofilter(0, 0, u32::try_from(rows.len()).unwrap_or(u32::MAX), last)?;
    Ok(())
}

/// As wide as what stands in its cells, within bounds that a screen has.
fn width<'d>(column: &Column, cells: impl Iterator<Item = &'d Datum>) -> u32 {
    let length = |text: &str| text.lines().map(|line| line.chars().count()).max().unwrap_or_default();
    let widest = cells.take(1_000).map(shown_length).max().unwrap_or_default();
    let name = length(&column.name).min(20) + 4;
    let most = if widest > WIDE * 5 { WIDEST } else { WIDE };
    u32::try_from(widest.max(name).clamp(8, most)).unwrap_or(50)
}

/// The longest line of a cell; of a text of several lines all of them count a little.
fn shown_length(datum: &Datum) -> usize {
    match datum {
        Datum::Number(number) if number.fract() != 0.0 => 6,
        Datum::Text(text) if text.contains('\n') => text.lines().map(|line| line.chars().count()).sum(),
        other => other.plain().chars().count(),
    }
}

/// How many lines a text takes in a column of this width, as far as they show.
fn lines(datum: &Datum, width: u32) -> u32 {
    let Datum::Text(text) = datum else { return 1 };
    // A line breaks between words, so it is seldom full.
    let width = usize::try_from(width).unwrap_or(1).max(1);
    let width = if width >= WIDE { width * 9 / 10 } else { width };
    let lines = text.lines().take(MOST_LINES).map(|line| line.chars().take(width * MOST_LINES).count().div_ceil(width).max(1));
    u32::try_from(lines.sum::<usize>().clamp(1, MOST_LINES)).unwrap_or(1)
}

/// A text as it stands in a cell: nothing that hides or turns it, and no longer than a cell is; whether all of it is there.
#[must_use]
pub fn fitted(text: &str) -> (String, bool) {
    let shown = shown(text);
    if shown.len() <= LONGEST || shown.encode_utf16().count() <= LONGEST {
        return (shown, true);
    }
    let mut left = LONGEST - CUT.encode_utf16().count();
    let fits = |c: &char| {
        let room = left >= c.len_utf16();
        left = left.saturating_sub(c.len_utf16());
        room
    };
    (shown.chars().take_while(fits).chain(CUT.chars()).collect(), false)
}

/// Characters that XML forbids, or that a reader does not see, are written out; line ends are those of a spreadsheet.
fn shown(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let obeyed = |c: char| (c.is_control() && c != '\n' && c != '\t') || is_unseen(c) || matches!(c, '\u{fffe}' | '\u{ffff}');
    if !text.contains(obeyed) {
        return text;
    }
    text.chars().map(|c| if obeyed(c) { c.escape_unicode().to_string() } else { c.to_string() }).collect()
}

fn year(date: Date) -> u16 {
    u16::try_from(date.year()).unwrap_or_default()
}

fn month(date: Date) -> u8 {
    u8::try_from(date.month()).unwrap_or_default()
}

fn day(date: Date) -> u8 {
    u8::try_from(date.day()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;
    use std::ops::ControlFlow;

    use super::*;
    use crate::source::sheet::{Cell, Workbook as Book};

    const TODAY: Date = Date::constant(2026, 4, 8);

    fn column(name: &str) -> Column {
        Column { key: name.to_owned(), name: name.to_owned(), money: false }
    }

    fn one(rows: Vec<Vec<Datum>>) -> Sheet {
        Sheet { name: "Wensen".to_owned(), columns: vec![column("Naam"), column("Wat")], rows }
    }

    /// Every cell of every sheet, as it is read back.
    fn read(bytes: Vec<u8>) -> Vec<(String, u64, Vec<String>)> {
        let mut book = Book::open(Cursor::new(bytes)).unwrap();
        let mut all = Vec::new();
        for sheet in book.sheets() {
            let mut each = |row: u64, cells: &[Cell<'_>]| {
                all.push((sheet.clone(), row, cells.iter().map(|cell| format!("{cell:?}")).collect()));
                ControlFlow::Continue(())
            };
            book.rows(&sheet, &mut each).unwrap();
        }
        all
    }

    #[test]
    fn cells_keep_their_type_and_bytes_are_the_same_each_time() {
        let row = vec![Datum::text("=1+1"), Datum::Day(TODAY)];
        let other = vec![Datum::Number(3.5), Datum::Truth(true)];
        let sheets = [one(vec![row, other])];
        let write = || workbook(&sheets, "Map", TODAY, Lang::Nl).unwrap().bytes;
        assert_eq!(write(), write());
        let read = read(write());
        assert_eq!(read[1].2, ["Text(\"=1+1\")", "Date(Some(2026-04-08))"]);
        assert_eq!(read[2].2, ["Number(3.5)", "Truth(true)"]);
    }

    #[test]
    fn what_does_not_fit_is_cut_visibly_and_told() {
        let long = "woord".repeat(8_000);
        let written = workbook(&[one(vec![vec![Datum::text("a"), Datum::text(&long)]])], "Map", TODAY, Lang::Nl).unwrap();
        assert_eq!(written.cut, [("Wensen".to_owned(), "B2".to_owned())]);
        let (text, whole) = fitted(&long);
        assert!(!whole && text.ends_with(CUT) && text.encode_utf16().count() == LONGEST);
        assert!(fitted(&"😀".repeat(20_000)).0.encode_utf16().count() <= LONGEST);
        assert_eq!(fitted("kort"), ("kort".to_owned(), true));
    }

    #[test]
    fn a_sheet_that_is_full_goes_on_in_the_next() {
        let rows = (0..5).map(|number| vec![Datum::Number(f64::from(number))]).collect();
        let written = within(&[one(rows)], 3, "Map", TODAY, Lang::Nl).unwrap();
        let places: Vec<(String, u64)> = read(written.bytes).into_iter().map(|(sheet, row, _)| (sheet, row)).collect();
        let names = |name: &str, rows: &[u64]| rows.iter().map(|row| (name.to_owned(), *row)).collect::<Vec<_>>();
        assert_eq!(places, [names("Wensen", &[1, 2, 3]), names("Wensen (2)", &[1, 2, 3]), names("Wensen (3)", &[1, 2])].concat());
    }

    #[test]
    fn forbidden_and_hidden_characters_are_seen() {
        let hostile = "a\u{1}\u{8}b\u{202e}c\u{ffff}\r\nd\te_x0041_";
        let written = workbook(&[one(vec![vec![Datum::text(hostile)]])], "Map\u{b}", TODAY, Lang::Nl).unwrap();
        let expected = "a\\u{1}\\u{8}b\\u{202e}c\\u{ffff}\nd\te_x0041_";
        assert_eq!(read(written.bytes)[1].2, [format!("Text({expected:?})")]);
        assert_eq!(fitted(hostile).0, expected);
    }
}
