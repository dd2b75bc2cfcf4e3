//! What `kt` is about to change in several files, and what it changed last: so that a killed command is finished by
//! the next one, and the last change can be taken back. Lives in `.kt/`; without it nothing is lost but these two.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::Error;

/// One file before and after a change; nothing where it does not exist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileChange {
    /// The path below the top of the repository.
    pub path: String,
    /// Its text before; nothing for a new file.
    pub before: Option<String>,
    /// Its text after; nothing for a file that goes.
    pub after: Option<String>,
}

/// A change of one or more files by one command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Journal {
    /// The command.
    pub what: String,
    /// The files.
    pub files: Vec<FileChange>,
    /// The table of responses, which may be too large to stand here; then it is the only change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<TableChange>,
}

/// A table that was written, and what stood there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableChange {
    /// The path below the top of the repository.
    pub path: String,
    /// The file in `.kt` that keeps what stood there; nothing where nothing did.
    pub before: Option<String>,
    /// The digest of what was written.
    pub after: String,
}

impl Journal {
    /// The paths of all that changed.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.path.as_str()).chain(self.table.iter().map(|table| table.path.as_str()))
    }
}

/// What is being done, and what was done last.
#[derive(Clone, Copy)]
pub(super) enum Page {
    Intent,
    Undo,
}

impl Page {
    fn path(self, kt: &Path) -> PathBuf {
        kt.join(match self {
            Self::Intent => "intent.json",
            Self::Undo => "undo.json",
        })
    }

    /// Whether something is written there.
    pub(super) fn exists(self, kt: &Path) -> bool {
        self.path(kt).exists()
    }

    /// Reads what is written there; a torn or foreign file counts as nothing.
    pub(super) fn read(self, kt: &Path) -> Option<Journal> {
        serde_json::from_str(&fs::read_to_string(self.path(kt)).ok()?).ok()
    }

    pub(super) fn write(self, kt: &Path, journal: &Journal) -> Result<(), Error> {
        let text = serde_json::to_string(journal).expect("texts always have a JSON text");
        super::whole::new_file(&self.path(kt), text.as_bytes())
    }

    pub(super) fn clear(self, kt: &Path) {
        let _ = fs::remove_file(self.path(kt));
    }
}
