//! The file of one record, in which an interview keeps each answer: made at the first one, changed on what stands on disk at that
//! moment; on a dry run only in memory.

use super::private::{self, News};
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Date, RecordId};
use crate::repo::Folder;

/// A record's file, as it was found and as it is now.
pub(super) struct KeptFile<'f> {
    folder: &'f Folder,
    /// The command that writes, for the lock and for `kt undo`.
    verb: &'static str,
    /// The record.
    record: RecordId,
    /// Its path.
    pub(super) path: String,
    /// The text as it was found; empty when there was none.
    before: String,
    /// The text as it is now; on a dry run only here.
    pub(super) now: String,
    dry: bool,
    /// The text of which personal data were told already.
    told: String,
}

impl<'f> KeptFile<'f> {
    /// The file of this record, or the place for a new one.
    pub(super) fn open(folder: &'f Folder, verb: &'static str, record: RecordId, dry: bool) -> Result<Self, Error> {
        let path = record.path();
        let before = if folder.has(&path) { folder.text(&path)? } else { String::new() };
        Ok(Self { folder, verb, record, path, now: before.clone(), told: before.clone(), before, dry })
    }

    /// The text before and after, for a dry run.
    pub(super) fn difference(&self) -> (&str, &str) {
        (&self.before, &self.now)
    }

    /// What is to be said of personal data that were kept since this was last asked.
    pub(super) fn private(&mut self, today: Date, lang: Lang) -> Result<News, Error> {
        if self.dry || self.told == self.now {
            return Ok(News::default());
        }
        let before = std::mem::replace(&mut self.told, self.now.clone());
        private::news(self.folder, &self.record, (&before, &self.now), today, lang)
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
