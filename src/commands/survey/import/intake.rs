//! The rows of a table as answers: what counts, what does not and where it stands, and who seems to have answered twice.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::ControlFlow;

use super::columns::Column;
use super::table::Table;
use crate::check::veiled;
use crate::error::Error;
use crate::method::determinants::NOTHING;
use crate::method::responses::answer::{Reader, Said};
use crate::method::responses::asked::Asked;
use crate::method::responses::heading::Heading;
use crate::method::responses::kept::Gathered;
use crate::method::responses::plain;
use crate::source::sheet::{Cell, uncovered};

/// So many cells are told one by one.
pub(super) const MOST_CELLS: usize = 50;
/// As much of a cell is told.
const LONGEST: usize = 60;
/// Codes of a yes or no that is a number, until it is known how the column numbers them: 0, 1 and 2.
const DIGITS: [u8; 3] = [8, 9, 10];
/// What form tools write for somebody who stays unknown; no reason to think of one person.
const NOBODY: [&str; 4] = ["anonymous", "anoniem", "anonieme", "anonym"];

/// A cell that does not count.
pub(super) struct Unused {
    /// Its row.
    pub(super) row: u64,
    /// The place of its column.
    pub(super) column: usize,
    /// Why: the id of a sentence.
    pub(super) why: &'static str,
    /// What stands in it, as far as that may be told.
    pub(super) text: String,
}

/// What was read.
pub(super) struct Intake {
    /// The answers.
    pub(super) gathered: Gathered,
    /// The first cells that do not count.
    pub(super) cells: Vec<Unused>,
    /// How many cells do not count.
    pub(super) unused: u64,
    /// Of every column, how many cells count and how many do not.
    pub(super) fates: Vec<[u64; 2]>,
    /// Rows without any answer.
    pub(super) empty: u64,
    /// Rows of somebody who answered in an earlier row too.
    pub(super) twice: Vec<(u64, u64)>,
    /// Columns of yes and no of which nobody can tell which number is which.
    pub(super) ambiguous: Vec<usize>,
}

/// Reads every row below the headings.
pub(super) fn read(table: &mut Table, headings: u64, columns: &[Column], asked: &Asked, remarks: bool) -> Result<Intake, Error> {
    let mut reading = Reading::new(columns, asked, remarks);
    table.rows(&mut |row, cells| {
        if row > headings {
            reading.row(row, cells);
        }
        ControlFlow::Continue(())
    })?;
    Ok(reading.ended())
}

struct Reading<'a> {
    columns: &'a [Column],
    readers: Vec<Option<(Reader, usize)>>,
    remarks: bool,
    codes: Vec<u8>,
    seen: HashMap<(usize, u64), u64>,
    intake: Intake,
}

impl<'a> Reading<'a> {
    fn new(columns: &'a [Column], asked: &Asked, remarks: bool) -> Self {
        let mut items = Vec::new();
        let mut reader = |column: &Column| {
            let Heading::Item(item) = column.meaning else { return None };
            items.push(item);
            Some((asked.reader(item), items.len() - 1))
        };
        let readers: Vec<_> = columns.iter().map(&mut reader).collect();
        let intake = Intake {
            cells: Vec::new(),
            unused: 0,
            fates: vec![[0; 2]; columns.len()],
            empty: 0,
            twice: Vec::new(),
            ambiguous: Vec::new(),
            gathered: Gathered::new(items),
        };
        let codes = vec![NOTHING; intake.gathered.items.len()];
        Self { columns, readers, remarks, codes, seen: HashMap::new(), intake }
    }

    fn row(&mut self, row: u64, cells: &[Cell<'_>]) {
        if cells.iter().all(Cell::is_empty) {
            return;
        }
        self.codes.fill(NOTHING);
        let mut role = "";
        for (place, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            match self.columns.get(place).map(|column| &column.meaning) {
                Some(Heading::Item(_)) => self.answer(row, place, cell),
                Some(Heading::Role) => role = cell.text().map_or("", uncovered),
                Some(Heading::Remark(key)) if self.remarks => self.remark(row, place, key, cell),
                Some(Heading::Id) => self.person(row, place, cell),
                Some(Heading::Person) if plain(&self.columns[place].heading).contains("mail") => self.person(row, place, cell),
                Some(_) => {}
                None => self.unused(row, place, "survey-cell-beyond", cell),
            }
        }
        if self.codes.iter().all(|code| *code == NOTHING) {
            self.intake.empty += 1;
        } else {
            self.intake.gathered.add(&self.codes, role);
        }
    }

    fn answer(&mut self, row: u64, place: usize, cell: &Cell<'_>) {
        let Some((reader, at)) = &self.readers[place] else { return };
        let said = match cell {
            Cell::Empty => Said::Nothing,
            Cell::Text(text) => digit(reader, text).unwrap_or_else(|| reader.text(uncovered(text.trim()))),
            Cell::Number(number) => digit(reader, &number.to_string()).unwrap_or_else(|| reader.number(*number)),
            Cell::Truth(truth) => reader.truth(*truth),
            Cell::Date(_) | Cell::Fault => Said::Strange,
        };
        match said {
            Said::Nothing => {}
            Said::Code(code) => {
                self.codes[*at] = code;
                self.intake.fates[place][0] += 1;
            }
            Said::Strange => {
                let why = match cell {
                    Cell::Date(_) => "survey-cell-date",
                    Cell::Fault => "survey-cell-fault",
                    _ => "survey-cell-strange",
                };
                self.unused(row, place, why, cell);
            }
        }
    }

    /// A remark, unless something in it looks like personal data; then it stays where it came from.
    fn remark(&mut self, row: u64, place: usize, key: &str, cell: &Cell<'_>) {
        let Some(text) = cell.text().map(uncovered) else { return };
        if veiled(text).is_some() {
            self.unused(row, place, "survey-cell-personal", &Cell::Empty);
        } else {
            self.intake.gathered.remark(key, text);
        }
    }

    /// Somebody who can be told apart: the same one in two rows is noted, without keeping who it is.
    fn person(&mut self, row: u64, place: usize, cell: &Cell<'_>) {
        let words = match cell {
            Cell::Text(text) => plain(text),
            Cell::Number(number) => number.to_string(),
            _ => return,
        };
        if words.is_empty() || NOBODY.contains(&words.as_str()) {
            return;
        }
        let mut hasher = DefaultHasher::new();
        words.hash(&mut hasher);
        let first = *self.seen.entry((place, hasher.finish())).or_insert(row);
        if first != row {
            self.intake.twice.push((first, row));
        }
    }

    fn unused(&mut self, row: u64, column: usize, why: &'static str, cell: &Cell<'_>) {
        self.intake.unused += 1;
        if let Some(fates) = self.intake.fates.get_mut(column) {
            fates[1] += 1;
        }
        if self.intake.cells.len() < MOST_CELLS {
            self.intake.cells.push(Unused { row, column, why, text: shown(cell) });
        }
    }

    fn ended(mut self) -> Intake {
        for (place, reader) in self.readers.iter().enumerate() {
            if let Some((reader, at)) = reader
                && reader.numbers_differ()
                && !settled(&mut self.intake.gathered, *at)
            {
                self.intake.ambiguous.push(place);
            }
        }
        self.intake
    }
}

/// The code of a yes or no that is written as a number.
fn digit(reader: &Reader, text: &str) -> Option<Said> {
    let number: usize = text.trim().parse().ok().filter(|_| reader.numbers_differ())?;
    Some(DIGITS.get(number).map_or(Said::Strange, |code| Said::Code(*code)))
}

/// Reads the numbers of a column of yes and no: with a 0 among them, 0 is no and 1 is yes; with a 2, 1 is no and 2 is yes. With
/// neither, nobody can tell, and the numbers do not count.
fn settled(gathered: &mut Gathered, at: usize) -> bool {
    let width = gathered.items.len();
    let has = |code: u8| gathered.codes.iter().skip(at).step_by(width).any(|one| *one == code);
    let [zero, one, two] = DIGITS.map(has);
    let meaning = match (zero, two) {
        (true, false) => [1, 2, NOTHING],
        (false, true) => [NOTHING, 1, 2],
        _ => [NOTHING; 3],
    };
    for code in gathered.codes.iter_mut().skip(at).step_by(width) {
        if let Some(digit) = DIGITS.iter().position(|digit| digit == code) {
            *code = meaning[digit];
        }
    }
    (zero != two) || !(zero || one || two)
}

/// A cell as it may be told: short, and with what looks like personal data masked.
fn shown(cell: &Cell<'_>) -> String {
    let text = match cell {
        Cell::Text(text) => text.trim().to_owned(),
        Cell::Number(number) => number.to_string(),
        Cell::Truth(truth) => truth.to_string(),
        Cell::Empty | Cell::Date(_) | Cell::Fault => String::new(),
    };
    let text = veiled(&text).unwrap_or(text);
    if text.chars().nth(LONGEST).is_none() { text } else { text.chars().take(LONGEST).chain(['…']).collect() }
}
