//! The rows of a table as answers: what counts, what does not and where it stands, and who seems to have answered twice.

use std::ops::ControlFlow;

use super::columns::Column;
use super::table::Table;
use super::twice::{People, Twice};
use crate::check::veiled;
use crate::error::Error;
use crate::method::determinants::NOTHING;
use crate::method::responses::answer::{Reader, Said};
use crate::method::responses::asked::Asked;
use crate::method::responses::heading::Heading;
use crate::method::responses::kept::Gathered;
use crate::method::responses::plain;
use crate::method::responses::recalled::Recalled;
use crate::repo::Scratch;
use crate::source::sheet::{Cell, uncovered};

/// So many cells are told one by one.
pub(super) const MOST_CELLS: usize = 50;
/// As much of a cell is told.
const LONGEST: usize = 60;
/// Codes of a yes or no that is a number, until it is known how the column numbers them: 0, 1 and 2.
const DIGITS: [u8; 3] = [8, 9, 10];

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
    pub(super) twice: Option<Twice>,
    /// Columns of yes and no of which nobody can tell which number is which.
    pub(super) ambiguous: Vec<usize>,
}

/// Reads every row below the headings; what does not fit in memory is put aside.
pub(super) fn read(
    table: &mut Table,
    headings: u64,
    (columns, asked): (&[Column], &Asked),
    remarks: bool,
    scratch: &Scratch,
) -> Result<Intake, Error> {
    let mut reading = Reading::new(columns, asked, remarks, scratch);
    table.rows(&mut |row, cells| {
        if row > headings {
            reading.row(row, cells);
        }
        ControlFlow::Continue(())
    })?;
    reading.ended()
}

/// What is done with the cells of one column.
enum Use {
    /// An answer to the item with this place.
    Answer(Box<Recalled>, usize),
    /// The role.
    Role,
    /// A remark.
    Remark(String),
    /// What tells people apart.
    Person,
    /// Nothing.
    Nothing,
}

impl Use {
    fn of(column: &Column, asked: &Asked, remarks: bool, items: &mut Vec<usize>) -> Self {
        match &column.meaning {
            Heading::Item(item) => {
                items.push(*item);
                Self::Answer(Box::new(Recalled::new(asked.reader(*item), said)), items.len() - 1)
            }
            Heading::Role => Self::Role,
            Heading::Remark(key) if remarks => Self::Remark(key.clone()),
            Heading::Id => Self::Person,
            Heading::Person if plain(&column.heading).contains("mail") => Self::Person,
            _ => Self::Nothing,
        }
    }
}

struct Reading {
    uses: Vec<Use>,
    codes: Vec<u8>,
    people: People,
    intake: Intake,
}

impl Reading {
    fn new(columns: &[Column], asked: &Asked, remarks: bool, scratch: &Scratch) -> Self {
        let mut items = Vec::new();
        let uses: Vec<Use> = columns.iter().map(|column| Use::of(column, asked, remarks, &mut items)).collect();
        let intake = Intake {
            cells: Vec::new(),
            unused: 0,
            fates: vec![[0; 2]; columns.len()],
            empty: 0,
            twice: None,
            ambiguous: Vec::new(),
            gathered: Gathered::new(items, scratch.clone()),
        };
        let codes = vec![NOTHING; intake.gathered.items.len()];
        Self { uses, codes, people: People::new(scratch), intake }
    }

    fn row(&mut self, row: u64, cells: &[Cell<'_>]) {
        let Self { uses, codes, people, intake } = self;
        let (mut role, mut filled, mut answered) = ("", false, false);
        codes.fill(NOTHING);
        for (place, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            filled = true;
            match uses.get_mut(place) {
                Some(Use::Answer(reader, at)) => {
                    codes[*at] = intake.answer(row, place, cell, reader);
                    answered |= codes[*at] != NOTHING;
                }
                Some(Use::Role) => role = cell.text().map_or("", uncovered),
                Some(Use::Remark(key)) => intake.remark(row, place, key, cell),
                Some(Use::Person) => people.add(place, row, cell),
                Some(Use::Nothing) => {}
                None => intake.unused(row, place, "survey-cell-beyond", cell),
            }
        }
        if answered {
            intake.gathered.add(codes, role);
        } else {
            intake.empty += u64::from(filled);
        }
    }

    fn ended(self) -> Result<Intake, Error> {
        let Self { uses, people, mut intake, .. } = self;
        for (place, used) in uses.iter().enumerate() {
            if let Use::Answer(reader, at) = used
                && reader.reader().numbers_differ()
                && !settled(&mut intake.gathered, *at)
            {
                intake.ambiguous.push(place);
            }
        }
        intake.twice = people.twice()?;
        Ok(intake)
    }
}

impl Intake {
    fn answer(&mut self, row: u64, place: usize, cell: &Cell<'_>, recalled: &mut Recalled) -> u8 {
        let said = match cell {
            Cell::Empty => Said::Nothing,
            Cell::Text(text) => recalled.said(text.as_bytes()),
            Cell::Number(number) => {
                digit(recalled.reader(), &number.to_string()).unwrap_or_else(|| recalled.reader().number(*number))
            }
            Cell::Truth(truth) => recalled.reader().truth(*truth),
            Cell::Date(_) | Cell::Fault => Said::Strange,
        };
        match said {
            Said::Nothing => return NOTHING,
            Said::Code(code) => {
                self.fates[place][0] += 1;
                return code;
            }
            Said::Strange => {}
        }
        let why = match cell {
            Cell::Date(_) => "survey-cell-date",
            Cell::Fault => "survey-cell-fault",
            _ => "survey-cell-strange",
        };
        self.unused(row, place, why, cell);
        NOTHING
    }

    /// A remark, unless something in it looks like personal data; then it stays where it came from.
    fn remark(&mut self, row: u64, place: usize, key: &str, cell: &Cell<'_>) {
        let Some(text) = cell.text().map(uncovered) else { return };
        if veiled(text).is_some() {
            self.unused(row, place, "survey-cell-personal", &Cell::Empty);
        } else {
            self.gathered.remark(key, text);
        }
    }

    fn unused(&mut self, row: u64, column: usize, why: &'static str, cell: &Cell<'_>) {
        self.unused += 1;
        if let Some(fates) = self.fates.get_mut(column) {
            fates[1] += 1;
        }
        if self.cells.len() < MOST_CELLS {
            self.cells.push(Unused { row, column, why, text: shown(cell) });
        }
    }
}

/// What a text says, of which it may not be known yet how its column numbers yes and no.
fn said(reader: &Reader, text: &str) -> Said {
    digit(reader, text).unwrap_or_else(|| reader.text(uncovered(text.trim())))
}

/// The code of a yes or no that is written as a number.
fn digit(reader: &Reader, text: &str) -> Option<Said> {
    let number: usize = text.trim().parse().ok().filter(|_| reader.numbers_differ())?;
    Some(DIGITS.get(number).map_or(Said::Strange, |code| Said::Code(*code)))
}

/// Reads the numbers of a column of yes and no: with a 0 among them, 0 is no and 1 is yes; with a 2, 1 is no and 2 is yes. With
/// neither, nobody can tell, and the numbers do not count.
fn settled(gathered: &mut Gathered, at: usize) -> bool {
    let [zero, one, two] = DIGITS.map(|code| gathered.has(at, code));
    let meanings = match (zero, two) {
        (true, false) => [1, 2, NOTHING],
        (false, true) => [NOTHING, 1, 2],
        _ => [NOTHING; 3],
    };
    for (digit, meaning) in DIGITS.into_iter().zip(meanings) {
        gathered.means(at, digit, meaning);
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
