//! The table that a person brings: which file it is, or the answer files, and its rows one by one.

use std::ops::ControlFlow;
use std::path::PathBuf;

use super::files::Answers;
use crate::commands::table::{self, sort};
use crate::error::Error;
use crate::repo::brought;
use crate::source::sheet::{Cell, Each, Merged, Sort, Spelling};

/// A table, ready to be read from its beginning, more than once.
pub(super) struct Table {
    /// The file, as a person named it; of several the first.
    pub(super) path: PathBuf,
    form: Form,
}

enum Form {
    Table(table::Table),
    Answers(Answers),
}

impl Table {
    /// Opens what a person brings: one table, or any number of answer files.
    pub(super) fn open(paths: &[PathBuf], sheet: Option<&str>) -> Result<Self, Error> {
        let files = brought(paths)?;
        let Some(first) = files.first() else { return Err(Error::new("error-survey-folder-empty")) };
        let form = match sort(first)? {
            (_, Sort::Json) => Form::Answers(Answers::read(&files)?),
            _ if files.len() > 1 => return Err(Error::new("error-survey-several").hint("error-survey-several-hint")),
            (stream, sort) => Form::Table(table::Table::open(first, stream, sort, sheet)?),
        };
        Ok(Self { path: first.clone(), form })
    }

    /// Hands over every row.
    pub(super) fn rows(&mut self, each: &mut Each<'_>) -> Result<(), Error> {
        match &mut self.form {
            Form::Table(table) => table.rows(each),
            Form::Answers(answers) => {
                answers.rows(each);
                Ok(())
            }
        }
    }

    const fn table(&self) -> Option<&table::Table> {
        match &self.form {
            Form::Table(table) => Some(table),
            Form::Answers(_) => None,
        }
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
        self.table()?.sheet()
    }

    /// The sheets that are not read.
    pub(super) fn other_sheets(&self) -> Vec<String> {
        let all = self.table().map(table::Table::sheets).unwrap_or_default();
        all.into_iter().filter(|other| Some(other.as_str()) != self.sheet()).collect()
    }

    /// How the text is spelt, when that is not the usual way.
    pub(super) fn spelling(&self) -> Option<Spelling> {
        self.table()?.spelling()
    }

    /// Whether macros came along; they are never read.
    pub(super) fn has_macros(&self) -> bool {
        self.table().is_some_and(table::Table::has_macros)
    }

    /// Cells that were merged into one.
    pub(super) fn merged(&mut self) -> Vec<Merged> {
        match &mut self.form {
            Form::Table(table) => table.merged(),
            Form::Answers(_) => Vec::new(),
        }
    }

    /// The answer files, where that is what was brought.
    pub(super) const fn answers(&self) -> Option<&Answers> {
        match &self.form {
            Form::Answers(answers) => Some(answers),
            Form::Table(_) => None,
        }
    }
}
