//! A table that a person brings: text with separators or a spreadsheet, and its rows one by one.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::repo::{Brought, open_brought};
use crate::source::sheet::{self, Cell, Each, Merged, Refusal, Separated, Sort, Spelling, Workbook};

/// A table, ready to be read from its beginning, more than once.
pub(super) struct Table {
    /// The file, as a person named it.
    pub(super) path: PathBuf,
    form: Form,
}

enum Form {
    Separated(Separated<Brought>),
    Workbook(Box<Workbook<Brought>>, String),
}

/// What a file is, by its first bytes.
pub(super) fn sort(path: &Path) -> Result<(Brought, Sort), Error> {
    let mut stream = open_brought(path)?;
    let sort = sheet::sort(&mut stream).map_err(|cause| Error::io("error-read", path, cause))?;
    Ok((stream, sort))
}

impl Table {
    /// Opens a table of which the sort is known.
    pub(super) fn open(path: &Path, stream: Brought, sort: Sort, sheet: Option<&str>) -> Result<Self, Error> {
        let form = match sort {
            Sort::Nothing => return Err(Error::new("error-sheet-empty").with("path", path.display())),
            Sort::Old => return Err(Error::new("error-sheet-old").with("path", path.display()).hint("error-sheet-save-hint")),
            Sort::Zip => workbook(stream, path, sheet)?,
            Sort::Json | Sort::Text => {
                let opened = Separated::open(stream).map_err(|cause| Error::io("error-read", path, cause))?;
                Form::Separated(opened.map_err(|one| refused(one, path))?)
            }
        };
        Ok(Self { path: path.to_owned(), form })
    }

    /// Hands over every row.
    pub(super) fn rows(&mut self, each: &mut Each<'_>) -> Result<(), Error> {
        let read = match &mut self.form {
            Form::Separated(table) => table.rows(each).map_err(|cause| Error::io("error-read", &self.path, cause))?,
            Form::Workbook(book, sheet) => book.rows(sheet, each),
        };
        read.map_err(|refusal| refused(refusal, &self.path))
    }

    /// The sheet, where there are sheets.
    pub(super) fn sheet(&self) -> Option<&str> {
        match &self.form {
            Form::Workbook(_, sheet) => Some(sheet),
            Form::Separated(_) => None,
        }
    }

    /// All sheets that a person sees, where there are sheets.
    pub(super) fn sheets(&self) -> Vec<String> {
        match &self.form {
            Form::Workbook(book, _) => book.sheets(),
            Form::Separated(_) => Vec::new(),
        }
    }

    /// Reads this sheet from now on.
    pub(super) fn turn_to(&mut self, name: &str) {
        if let Form::Workbook(_, sheet) = &mut self.form {
            name.clone_into(sheet);
        }
    }

    /// How the text is spelt, when that is not the usual way.
    pub(super) fn spelling(&self) -> Option<Spelling> {
        match &self.form {
            Form::Separated(table) => Some(table.spelling).filter(|spelling| !spelling.is_usual()),
            Form::Workbook(..) => None,
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
            Form::Separated(_) => Vec::new(),
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
