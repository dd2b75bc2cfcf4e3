//! The parts of a table that hold records: which kind, which columns, and the rows below the headings.

use std::ops::ControlFlow;

use super::Arguments;
use super::cell::text;
use super::columns::{Column, Known, columns};
use crate::commands::kind_name;
use crate::commands::session::Session;
use crate::commands::table::Table;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Kind, sort_key};
use crate::source::sheet::{Cell, Merged};

/// The kinds that are read, wishes before the products that name them.
pub(super) const KINDS: [Kind; 2] = [Kind::Wish, Kind::Product];
/// More rows are no list that a person looks through.
const MOST_ROWS: usize = 20_000;

/// A table with the records of one kind.
pub(super) struct Part {
    pub(super) kind: Kind,
    /// The sheet, where there are sheets.
    pub(super) sheet: Option<String>,
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Row>,
    /// Cells that were merged: only the first of them holds something.
    pub(super) merged: Vec<Merged>,
}

/// A row: its number as a spreadsheet counts, and its cells.
pub(super) struct Row {
    pub(super) number: u64,
    pub(super) cells: Vec<Cell<'static>>,
}

impl Part {
    /// The cell of a row under a key.
    pub(super) fn cell<'r>(&self, row: &'r Row, key: &str) -> Option<&'r Cell<'static>> {
        let place = self.columns.iter().position(|column| column.key.as_deref() == Some(key))?;
        row.cells.get(place)
    }

    /// What a row says under a key, when it says something.
    pub(super) fn told(&self, row: &Row, key: &str) -> Option<String> {
        self.cell(row, key).map(|cell| text(cell).trim().to_owned()).filter(|text| !text.is_empty())
    }
}

/// The parts of a table, and the sheets that are not read.
pub(super) fn parts(table: &mut Table, args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<(Vec<Part>, Vec<String>)> {
    let told = args.kind.as_deref().map(|name| readable(name, session.lang)).transpose()?;
    let sheets = table.sheets();
    let mut wanted: Vec<(Kind, String)> = Vec::new();
    if args.sheet.is_none() {
        let named = |sheet: &String| Some((of_name(sheet)?, sheet.clone()));
        wanted = sheets.iter().filter_map(named).filter(|(kind, _)| told.is_none_or(|told| told == *kind)).collect();
        wanted.sort_by_key(|(kind, _)| KINDS.iter().position(|known| known == kind));
    }
    let mut parts = Vec::new();
    for (kind, sheet) in &wanted {
        table.turn_to(sheet);
        parts.extend(part(table, Some(*kind), args, session)?);
    }
    if wanted.is_empty() {
        let stem = table.path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        let named = table.sheet().and_then(of_name).or_else(|| of_name(&stem));
        let empty = || Error::new("error-sheet-empty").with("path", table.path.display());
        let error = empty();
        parts.push(part(table, told.or(named), args, session)?.ok_or(error)?);
    }
    let read: Vec<String> = parts.iter().filter_map(|part| part.sheet.clone()).collect();
    let others = sheets.into_iter().filter(|sheet| !read.contains(sheet)).collect();
    Ok((parts, others))
}

/// A kind that can be read.
fn readable(name: &str, lang: Lang) -> Result<Kind, Error> {
    let kind = kind_name::kind(name, lang)?;
    if KINDS.contains(&kind) {
        return Ok(kind);
    }
    Err(Error::new("error-import-other-kind").with("kind", kind_name::word(kind, lang)).hint("error-import-other-kind-hint"))
}

/// The kind that the name of a sheet or file tells, also of a second sheet of it.
fn of_name(name: &str) -> Option<Kind> {
    let name = name.split(" (").next().unwrap_or(name);
    let sheet = |kind: &Kind| Lang::ALL.iter().any(|lang| sort_key(&lang.say(&format!("export-sheet-{kind}"))) == sort_key(name));
    let kind = KINDS.into_iter().find(sheet).or_else(|| kind_name::kind(name, Lang::Nl).ok());
    kind.filter(|kind| KINDS.contains(kind))
}

/// One table; nothing when it is empty.
fn part(table: &mut Table, kind: Option<Kind>, args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Option<Part>> {
    let Some(body) = read(table)? else { return Ok(None) };
    let (headings, rows) = below_title(body);
    let kind = match kind {
        Some(kind) => kind,
        None => by_headings(&headings, session)?,
    };
    let columns = columns(headings, &args.map, &Known::of(kind), &rows, session)?;
    Ok(Some(Part { kind, sheet: table.sheet().map(str::to_owned), columns, rows, merged: table.merged() }))
}

/// The kind of which most headings are, when only one can be meant; else what a person says.
fn by_headings(headings: &[String], session: &Session<'_>) -> anyhow::Result<Kind> {
    let known = KINDS.map(Known::of);
    let [wish, product] = [known[0].score(headings, &known[1]), known[1].score(headings, &known[0])];
    if wish != product {
        return Ok(if wish > product { Kind::Wish } else { Kind::Product });
    }
    if session.may_ask() {
        let choices = KINDS.map(|kind| kind_name::word(kind, session.lang));
        let chosen = session.prompter().choice(&session.lang.say("import-ask-kind"), &choices, None)?;
        return Ok(KINDS[chosen]);
    }
    Err(Error::new("error-import-kind").hint("error-import-kind-hint").into())
}

/// Above the headings there may be so many lines with what the table is called.
const MOST_TITLES: usize = 5;
/// So many headings must be known for a later line to be taken as the headings; one below a line that fills one cell only.
const LEAST_KNOWN: usize = 2;

/// The headings and rows of a table that begins with a title of its own: the first line counts as one when none of it is a
/// heading or it fills one cell only, and one of the next lines is made of headings.
fn below_title((headings, mut rows): Body) -> Body {
    let known = KINDS.map(Known::of);
    let score = |line: &[String]| known.iter().map(|known| known.recognised(line)).max().unwrap_or_default();
    let line = |row: &Row| -> Vec<String> { row.cells.iter().map(|cell| cell.text().unwrap_or_default().to_owned()).collect() };
    let filled = |line: &[String]| line.iter().filter(|cell| !cell.trim().is_empty()).count();
    let one_cell = filled(&headings) == 1;
    let titled = one_cell || score(&headings) == 0;
    let least = |line: &[String]| if one_cell && filled(line) > 1 { 1 } else { LEAST_KNOWN };
    let is_headings = |line: &[String]| score(line) >= least(line);
    let at = rows.iter().take(MOST_TITLES).position(|row| is_headings(&line(row))).filter(|_| titled);
    match at {
        Some(at) => {
            let below = rows.split_off(at + 1);
            (line(&rows[at]), below)
        }
        None => (headings, rows),
    }
}

/// The headings and the rows below them.
type Body = (Vec<String>, Vec<Row>);

/// The headings and the rows below them; nothing when there are no headings.
fn read(table: &mut Table) -> Result<Option<Body>, Error> {
    let (mut headings, mut rows, mut full) = (None, Vec::new(), false);
    table.rows(&mut |number, cells| {
        if cells.iter().all(Cell::is_empty) {
            return ControlFlow::Continue(());
        }
        if headings.is_none() {
            headings = Some(cells.iter().map(|cell| cell.text().unwrap_or_default().to_owned()).collect());
            return ControlFlow::Continue(());
        }
        full = rows.len() == MOST_ROWS;
        if full {
            return ControlFlow::Break(());
        }
        rows.push(Row { number, cells: cells.iter().map(kept).collect() });
        ControlFlow::Continue(())
    })?;
    if full {
        return Err(Error::new("error-import-rows").with("path", table.path.display()).with("limit", MOST_ROWS));
    }
    Ok(headings.map(|headings| (headings, rows)))
}

fn kept(cell: &Cell<'_>) -> Cell<'static> {
    match cell {
        Cell::Empty => Cell::Empty,
        Cell::Text(text) => Cell::Text(text.clone().into_owned().into()),
        Cell::Number(number) => Cell::Number(*number),
        Cell::Truth(truth) => Cell::Truth(*truth),
        Cell::Date(day) => Cell::Date(*day),
        Cell::Fault => Cell::Fault,
    }
}
