//! What `kt` is about to change in several files, and what it changed last: so that a killed command is finished by
//! the next one, and the last change can be taken back. Lives in `.kt/`; without it nothing is lost but these two.

use std::fs;
use std::io::Read;
use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};
use tempfile::NamedTempFile;

use super::folder::SETTINGS;
use super::table::is_kept_table;
use super::{read, whole};
use crate::Error;
use crate::model::Kind;

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

impl FileChange {
    /// The same change the other way round.
    pub(super) fn back(&self) -> Self {
        Self { path: self.path.clone(), before: self.after.clone(), after: self.before.clone() }
    }
}

impl Journal {
    /// Whether it speaks only of what `kt` writes: a journal may have come along with a folder, from anybody.
    fn is_sound(&self) -> bool {
        let before = self.table.iter().filter_map(|table| table.before.as_deref());
        self.paths().all(is_written) && before.into_iter().all(is_kept_table)
    }

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
        self.path(kt).symlink_metadata().is_ok()
    }

    /// Reads what is written there; a torn or foreign file counts as nothing.
    pub(super) fn read(self, kt: &Path) -> Option<Journal> {
        let mut text = String::new();
        read::regular(&self.path(kt)).ok()?.read_to_string(&mut text).ok()?;
        serde_json::from_str(&text).ok().filter(Journal::is_sound)
    }

    pub(super) fn write(self, kt: &Path, journal: &Journal) -> Result<(), Error> {
        self.put(kt, self.prepared(kt, journal)?)
    }

    /// The page as it will stand there, on the disk already: what can go wrong has gone wrong then.
    pub(super) fn prepared(self, kt: &Path, journal: &Journal) -> Result<NamedTempFile, Error> {
        let text = serde_json::to_string(journal).expect("texts always have a JSON text");
        let path = self.path(kt);
        let page = whole::filled(kt, &path, text.as_bytes())?;
        page.as_file().sync_all().map_err(|cause| Error::io("error-write", &path, cause))?;
        Ok(page)
    }

    pub(super) fn put(self, kt: &Path, prepared: NamedTempFile) -> Result<(), Error> {
        whole::over(prepared, kt, &self.path(kt))
    }

    pub(super) fn clear(self, kt: &Path) {
        let _ = fs::remove_file(self.path(kt));
    }
}

/// Whether `kt` writes a file at this path: the settings, and what stands in the folders of records; nothing of git or of `kt` itself.
fn is_written(path: &str) -> bool {
    let plain = |part: Component<'_>| matches!(part, Component::Normal(name) if !name.to_string_lossy().starts_with('.'));
    let in_kind = path.split_once('/').is_some_and(|(folder, _)| Kind::in_folder(folder).is_some());
    path == SETTINGS || in_kind && Path::new(path).components().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_speaks_only_of_what_kt_writes() {
        for ours in ["kt.yaml", "wishes/a.yaml", "surveys/a/b.csv", "assessments/a/b.yaml"] {
            assert!(is_written(ours), "{ours}");
        }
        for other in
            [".git/config", ".kt/lock", "README.md", "wishes", "wishes/../.git/config", "/wishes/a.yaml", "wishes/.git/a", ""]
        {
            assert!(!is_written(other), "{other}");
        }
        let table = |before: &str| TableChange { path: "surveys/a.csv".into(), before: Some(before.into()), after: String::new() };
        let journal = |before| Journal { what: "x".into(), files: Vec::new(), table: Some(table(before)) };
        assert!(journal("undo-table-0123.csv").is_sound());
        assert!(!journal("../../secret.txt").is_sound() && !journal("undo-table-/../../a.csv").is_sound());
    }
}
