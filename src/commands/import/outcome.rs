//! What becomes of a row of the table, and what in it cannot be used.

use std::fmt::Display;

use crate::lang::{Arg, Lang};
use crate::model::{Record, RecordId};
use crate::repo::{FileChange, read_record};

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    New,
    Changed,
    Same,
    /// Something in it cannot be used.
    Left,
    /// It is a record of another repository.
    Elsewhere,
}

impl What {
    /// Its code.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed => "changed",
            Self::Same => "same",
            Self::Left => "left",
            Self::Elsewhere => "elsewhere",
        }
    }
}

/// One value that changes: its key, what it was, what it becomes.
pub(super) struct Changed {
    pub(super) key: String,
    pub(super) from: String,
    pub(super) to: String,
}

impl Changed {
    /// A value where there was none.
    pub(super) fn new(key: &str, to: String) -> Self {
        Self { key: key.to_owned(), from: String::new(), to }
    }
}

/// Something that cannot be used: the column, none for the row as a whole; what stands there; and why.
pub(super) struct Refused {
    pub(super) column: Option<usize>,
    pub(super) text: String,
    pub(super) id: &'static str,
    pub(super) why: String,
}

impl Refused {
    /// Something about a row as a whole.
    pub(super) const fn of_row(id: &'static str, why: String) -> Self {
        Self { column: None, text: String::new(), id, why }
    }

    /// The same in the words of the language, with what they name.
    pub(super) fn said(id: &'static str, facts: &[(&'static str, &dyn Display)], lang: Lang) -> Self {
        let facts: Vec<(&str, String)> = facts.iter().map(|(name, value)| (*name, value.to_string())).collect();
        let args: Vec<Arg<'_>> = facts.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        Self::of_row(id, lang.say_with(id, &args))
    }
}

/// A row with what becomes of it.
pub(super) struct Outcome {
    pub(super) number: u64,
    pub(super) record: Option<RecordId>,
    pub(super) what: What,
    pub(super) changes: Vec<Changed>,
    /// What a new record got without the row saying it.
    pub(super) filled: Vec<Changed>,
    pub(super) refused: Vec<Refused>,
    pub(super) file: Option<FileChange>,
}

impl Outcome {
    /// Of a row of which nothing was used yet.
    pub(super) const fn of_row(number: u64) -> Self {
        Self { number, record: None, what: What::Left, changes: Vec::new(), filled: Vec::new(), refused: Vec::new(), file: None }
    }

    /// The record as the row would leave it, when the row changes something.
    pub(super) fn after(&self) -> Option<(&RecordId, Record)> {
        let id = self.record.as_ref()?;
        let record = read_record(id.kind, self.file.as_ref()?.after.as_ref()?).record?;
        Some((id, record))
    }
}
