//! The file of one record, in which an interview keeps each answer: made at the first one, changed on what stands on disk at that
//! moment; on a dry run only in memory.

use crate::error::Error;
use crate::repo::Folder;

/// A record's file, as it was found and as it is now.
pub(super) struct KeptFile<'f> {
    folder: &'f Folder,
    /// The command that writes, for the lock and for `kt undo`.
    verb: &'static str,
    /// Its path.
    pub(super) path: String,
    /// The text as it was found; empty when there was none.
    before: String,
    /// The text as it is now; on a dry run only here.
    pub(super) now: String,
    dry: bool,
}

impl<'f> KeptFile<'f> {
    /// The file at this path, or the place for a new one.
    pub(super) fn open(folder: &'f Folder, verb: &'static str, path: String, dry: bool) -> Result<Self, Error> {
        let before = if folder.has(&path) { folder.text(&path)? } else { String::new() };
        Ok(Self { folder, verb, path, now: before.clone(), before, dry })
    }

    /// The text before and after, for a dry run.
    pub(super) fn difference(&self) -> (&str, &str) {
        (&self.before, &self.now)
    }

    /// Keeps a change at once and whole. `opening` is what a new record says first.
    pub(super) fn save(&mut self, opening: &str, change: impl Fn(&str) -> Result<String, Error>) -> Result<(), Error> {
        if self.dry {
            self.now = change(if self.now.is_empty() { opening } else { &self.now })?;
            return Ok(());
        }
        let writing = self.folder.writing(self.verb)?;
        self.now = if self.folder.has(&self.path) {
            writing.change(&self.path, change)?
        } else {
            let text = change(opening)?;
            writing.create(&self.path, &text)?;
            text
        };
        Ok(())
    }
}
