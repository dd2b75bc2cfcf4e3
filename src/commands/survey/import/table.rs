//! The table that a person brings: which file it is, and its rows one by one.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::files::Answers;
use crate::error::Error;
use crate::repo::{Brought, brought, open_brought};
use crate::source::sheet::{self, Cell, Each, Merged, Refusal, Separated, Sort, Spelling, Workbook};

/// A table, ready to be read from its beginning, more than once.
pub(super) struct Table {
    /// The file, as a person named it; of several the first.
    pub(super) path: PathBuf,
    form: Form,
}

enum Form {
    Separated(Separated<Brought>),
    Workbook(Box<Workbook<Brought>>, String),
    Answers(Answers),
}

impl Table {
    /// Opens what a person brings: one table, or any number of answer files.
    pub(super) fn open(paths: &[PathBuf], sheet: Option<&str>) -> Result<Self, Error> {
        let files = brought(paths)?;
        let Some(first) = files.first() else { return Err(Error::new("error-survey-folder-empty")) };
        let mut stream = open_brought(first)?;
        let failed = |cause| Error::io("error-read", first, cause);
        let form = match sheet::sort(&mut stream).map_err(failed)? {
            Sort::Json => Form::Answers(Answers::read(&files)?),
            _ if files.len() > 1 => return Err(Error::new("error-survey-several").hint("error-survey-several-hint")),
            Sort::Nothing => return Err(Error::new("error-sheet-empty").with("path", first.display())),
            Sort::Old => return Err(Error::new("error-sheet-old").with("path", first.display()).hint("error-sheet-save-hint")),
            Sort::Zip => workbook(stream, first, sheet)?,
            Sort::Text => Form::Separated(Separated::open(stream).map_err(failed)?.map_err(|one| refused(one, first))?),
        };
        Ok(Self { path: first.clone(), form })
    }

    /// Hands over every row.
    pub(super) fn rows(&mut self, each: &mut Each<'_>) -> Result<(), Error> {
        let read = match &mut self.form {
            Form::Separated(table) => table.rows(each).map_err(|cause| Error::io("error-read", &self.path, cause))?,
            Form::Workbook(book, sheet) => book.rows(sheet, each),
            Form::Answers(answers) => {
                answers.rows(each);
                Ok(())
            }
        };
        read.map_err(|refusal| refused(refusal, &self.path))
    }

    /// The headings: the first row in which something stands, with its number.
    pub(super) fn headings(&mut self) -> Result<(u64, Vec<String>), Error> {
        let mut found = None;
        let mut first = |row: u64, cells: &[Cell<'_>]| {
            if cells.iter().all(Cell::is_empty) {
                return ControlFlow::Continue(());
            }
            found = Some((row, cells.iter().map(|cell| cell.text().unwrap_or_default().to_owned()).collect()));
            ControlFlow::Break(())
        };
        self.rows(&mut first)?;
        found.ok_or_else(|| Error::new("error-sheet-empty").with("path", self.path.display()))
    }

    /// The sheet, where there are sheets.
    pub(super) fn sheet(&self) -> Option<&str> {
        match &self.form {
            Form::Workbook(_, sheet) => Some(sheet),
            _ => None,
        }
    }

    /// The sheets that are not read.
    pub(super) fn other_sheets(&self) -> Vec<String> {
        match &self.form {
            Form::Workbook(book, sheet) => book.sheets().into_iter().filter(|other| other != sheet).collect(),
            _ => Vec::new(),
        }
    }

    /// How the text is spelt, when that is not the usual way.
    pub(super) fn spelling(&self) -> Option<Spelling> {
        match &self.form {
            Form::Separated(table) => Some(table.spelling).filter(|spelling| !spelling.is_usual()),
            _ => None,
        }
    }

    /// Whether macros came along; they are never read.
    pub(super) fn has_macros(&self) -> bool {
        matches!(&self.form, Form::Workbook(book, _) if book.macros)
    }

    /// Cells that were merged into one.
    pub(super) fn merged(&mut self) -> Vec<Merged> {
        match &mut self.form {
            Form::Workbook(book, sheet) => book.merged(sheet),
            _ => Vec::new(),
        }
    }

    /// The answer files, where that is what was brought.
    pub(super) const fn answers(&self) -> Option<&Answers> {
        match &self.form {
            Form::Answers(answers) => Some(answers),
            _ => None,
        }
    }
}

/// A spreadsheet with the sheet that was asked for, else the first in which something stands.
fn workbook(stream: Brought, path: &Path, asked: Option<&str>) -> Result<Form, Error> {
    let mut book = Workbook::open(stream).map_err(|one| refused(one, path))?;
    let sheets = book.sheets();
    if let Some(asked) = asked {
        let found = sheets.iter().find(|name| *name == asked);
        let found = found.ok_or_else(|| {
            let error = Error::new("error-sheet-unknown").with("sheet", asked).with("path", path.display());
            error.with("sheets", sheets.join(", ")).hint("error-sheet-unknown-hint")
        })?;
        return Ok(Form::Workbook(Box::new(book), found.clone()));
    }
    for name in &sheets {
        let mut filled = false;
        let mut first = |_: u64, _: &[Cell<'_>]| {
            filled = true;
            ControlFlow::Break(())
        };
        book.rows(name, &mut first).map_err(|one| refused(one, path))?;
        if filled {
            return Ok(Form::Workbook(Box::new(book), name.clone()));
        }
    }
    Err(Error::new("error-sheet-empty").with("path", path.display()))
}

/// Why a table cannot be read, as an error of the program.
fn refused(refusal: Refusal, path: &Path) -> Error {
    let error = Error::new(refusal.id).with("path", path.display()).hint("error-sheet-save-hint");
    refusal.args.into_iter().fold(error, |error, (name, value)| error.with(name, value))
}
