//! Spreadsheets: XLSX, cell by cell, never as a whole.

use std::borrow::Cow;
use std::io::BufReader;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxFormulaMetadata};

use super::super::archive::hold;
use super::separated::too_wide;
use super::{BROKEN, Cell, Each, MOST_COLUMNS, MOST_ROWS, Refusal, Stream};

/// A spreadsheet, ready to be read more than once.
pub struct Workbook<S: Stream> {
    book: Xlsx<BufReader<S>>,
    /// Whether it brings macros along, which are never read.
    pub macros: bool,
}

/// Cells that were merged into one: the first and the last, as a spreadsheet names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The first and last row, from 1.
    pub rows: (u64, u64),
    /// The first and last column, from 0.
    pub columns: (usize, usize),
}

impl<S: Stream> Workbook<S> {
    /// Opens a spreadsheet, after every part of it was held to the limits.
    ///
    /// # Errors
    /// When it goes over a limit, or is no spreadsheet.
    pub fn open(mut stream: S) -> Result<Self, Refusal> {
        let held = hold(&mut stream, BROKEN)?;
        if !held.has("xl/workbook.xml") {
            return Err(Refusal::new("error-sheet-no-workbook"));
        }
        let book = guarded(|| Xlsx::new(BufReader::new(stream)).map_err(Refusal::broken))?;
        Ok(Self { book, macros: held.macros })
    }

    /// The names of the sheets that a person sees.
    #[must_use]
    pub fn sheets(&self) -> Vec<String> {
        let seen = |sheet: &&calamine::Sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible;
        self.book.sheets_metadata().iter().filter(seen).map(|sheet| sheet.name.clone()).collect()
    }

    /// Hands over every row of a sheet in which something stands.
    ///
    /// # Errors
    /// When the sheet cannot be read, or goes over a limit.
    pub fn rows(&mut self, sheet: &str, each: &mut Each<'_>) -> Result<(), Refusal> {
        guarded(|| self.cells(sheet, each))
    }

    fn cells(&mut self, sheet: &str, each: &mut Each<'_>) -> Result<(), Refusal> {
        let mut reader = self.book.worksheet_cells_reader(sheet).map_err(Refusal::broken)?;
        let mut row = Row::default();
        while let Some(cell) = reader.next_cell_with_formula_metadata().map_err(|error| row.broken(error))? {
            let (number, column) = (u64::from(cell.pos.0) + 1, cell.pos.1 as usize);
            if number != row.number && row.hand_over(each) {
                return Ok(());
            }
            row.number = number;
            if number > MOST_ROWS {
                return Err(Refusal::new("error-sheet-rows").with("limit", MOST_ROWS));
            }
            let value = value(cell.value, cell.formula.as_ref());
            if value.is_empty() {
                continue;
            }
            if column >= MOST_COLUMNS {
                return Err(too_wide(column + 1).with("row", number));
            }
            row.put(column, value);
        }
        row.hand_over(each);
        Ok(())
    }

    /// The merged cells of a sheet; nothing where that cannot be read.
    pub fn merged(&mut self, sheet: &str) -> Vec<Merged> {
        let found = guarded(|| self.book.merge_cells_by_sheet_name(sheet).map_err(Refusal::broken)).unwrap_or_default();
        let place = |area: calamine::Dimensions| Merged {
            rows: (u64::from(area.start.0) + 1, u64::from(area.end.0) + 1),
            columns: (area.start.1 as usize, area.end.1 as usize),
        };
        found.into_iter().map(place).collect()
    }
}

/// Keeps a reader that gives up on a damaged file from taking the whole program with it.
fn guarded<T>(read: impl FnOnce() -> Result<T, Refusal>) -> Result<T, Refusal> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(Refusal::new("error-sheet-damaged")))
}

/// The cells of one row, as far as they were read.
#[derive(Default)]
struct Row<'c> {
    number: u64,
    cells: Vec<Cell<'c>>,
}

impl<'c> Row<'c> {
    fn put(&mut self, column: usize, value: Cell<'c>) {
        if self.cells.len() <= column {
            self.cells.resize(column + 1, Cell::Empty);
        }
        self.cells[column] = value;
    }

    /// Hands the row over, if something stands in it; whether that was enough.
    fn hand_over(&mut self, each: &mut Each<'_>) -> bool {
        let stop = !self.cells.is_empty() && each(self.number, &self.cells).is_break();
        self.cells.clear();
        stop
    }

    fn broken(&self, error: impl ToString) -> Refusal {
        Refusal::new("error-sheet-broken-row").with("row", self.number).with("words", error)
    }
}

/// A cell as it shows; of a formula its outcome. Numbers that are shown as a date are dates.
fn value<'c>(value: DataRef<'c>, formula: Option<&XlsxFormulaMetadata>) -> Cell<'c> {
    match value {
        DataRef::Empty if formula.is_some() => Cell::Fault,
        DataRef::Empty => Cell::Empty,
        DataRef::Int(number) => Cell::Text(Cow::Owned(number.to_string())),
        DataRef::Float(number) => Cell::Number(number),
        DataRef::String(text) => Cell::Text(Cow::Owned(text)),
        DataRef::SharedString(text) => Cell::Text(Cow::Borrowed(text)),
        DataRef::Bool(truth) => Cell::Truth(truth),
        DataRef::DateTime(moment) => Cell::Date(day(moment)),
        DataRef::DateTimeIso(moment) => Cell::Date(moment.get(..10).and_then(|day| day.parse().ok())),
        DataRef::DurationIso(_) => Cell::Date(None),
        DataRef::Error(_) => Cell::Fault,
    }
}

/// The day of a moment; none for a time of day or a length of time.
fn day(moment: ExcelDateTime) -> Option<jiff::civil::Date> {
    if moment.is_duration() || moment.as_f64() < 1.0 {
        return None;
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    jiff::civil::Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
}
