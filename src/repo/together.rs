//! A change of several files: all of them, or none. What is intended is written down first, so that a command that was killed is
//! finished by the next.

use std::collections::BTreeSet;

use super::journal::{FileChange, Journal, Page};
use super::save::Writing;
use crate::Error;

/// How a killed command was finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finished {
    /// The command.
    pub what: String,
    /// The files that somebody changed meanwhile; they stay as they are.
    pub left: Vec<String>,
    /// Whether it could not be finished, and all stands as before it.
    pub taken_back: bool,
}

impl Writing<'_> {
    /// Makes all of these changes, or none.
    ///
    /// # Errors
    /// When a file is not as it was read, or the disk says no. Then nothing has changed; only where what was changed cannot be put
    /// back either, the next command tries again.
    pub fn all(&self, files: Vec<FileChange>) -> Result<(), Error> {
        for file in files.iter().filter(|file| !makes_room(&files, file)) {
            self.expect(&file.path, file.before.as_deref())?;
        }
        let journal = Journal { what: self.what.clone(), files, table: None };
        let folders: BTreeSet<&str> = journal.files.iter().filter_map(|file| Some(file.path.rsplit_once('/')?.0)).collect();
        self.lock.writes_in(folders);
        let undo = Page::Undo.prepared(&self.kt, &journal)?;
        if journal.files.len() > 1 {
            Page::Intent.write(&self.kt, &journal)?;
        }
        self.put_all(&journal.files)?;
        journal.files.iter().for_each(|file| self.folder.kept.note(&file.path));
        if Page::Undo.put(&self.kt, undo).is_err() {
            // The change stands; what came before it is no longer what would be taken back.
            Page::Undo.clear(&self.kt);
        }
        Page::Intent.clear(&self.kt);
        self.forget_table();
        Ok(())
    }

    /// Puts files one by one; when that fails, those that were put are put back.
    fn put_all(&self, files: &[FileChange]) -> Result<(), Error> {
        for (at, file) in files.iter().enumerate() {
            if let Err(error) = self.put(file) {
                if self.put_back(&files[..=at]) {
                    Page::Intent.clear(&self.kt);
                }
                return Err(error);
            }
        }
        Ok(())
    }

    /// Puts back what was changed of these files; whether all stand as before.
    fn put_back(&self, files: &[FileChange]) -> bool {
        let one = |file: &FileChange| {
            let back = file.back();
            self.expect(&back.path, back.after.as_deref()).is_ok()
                || self.expect(&back.path, back.before.as_deref()).and_then(|()| self.put(&back)).is_ok()
        };
        files.iter().rev().filter(|file| !one(file)).count() == 0
    }

    /// Finishes what a killed command intended: files that it did not reach get their new text. What cannot be finished is taken
    /// back.
    pub(super) fn finish(&self) -> Result<Option<Finished>, Error> {
        let Some(mut journal) = Page::Intent.read(&self.kt) else {
            Page::Intent.clear(&self.kt);
            return Ok(None);
        };
        let (done, left): (Vec<FileChange>, Vec<FileChange>) =
            std::mem::take(&mut journal.files).into_iter().partition(|file| self.is_known(file));
        let open = done.iter().filter(|file| self.expect(&file.path, file.before.as_deref()).is_ok());
        let failed = open.map(|file| self.put(file)).find_map(Result::err);
        if let Some(error) = failed.filter(|_| !self.put_back(&done)) {
            return Err(error.hint("error-half-done-hint"));
        }
        journal.files = done;
        let taken_back = !journal.files.iter().all(|file| self.expect(&file.path, file.after.as_deref()).is_ok());
        if !taken_back && !journal.files.is_empty() {
            Page::Undo.write(&self.kt, &journal)?;
        }
        Page::Intent.clear(&self.kt);
        Ok(Some(Finished { what: journal.what, left: left.into_iter().map(|file| file.path).collect(), taken_back }))
    }

    /// Whether a file stands as before a change or as after it.
    fn is_known(&self, file: &FileChange) -> bool {
        [&file.before, &file.after].into_iter().any(|text| self.expect(&file.path, text.as_deref()).is_ok())
    }
}

/// Whether a new file may stand where one is that this same change takes away: `A.md` and `a.md` are one file on some systems.
fn makes_room(files: &[FileChange], new: &FileChange) -> bool {
    let goes = |file: &FileChange| file.after.is_none() && file.path.eq_ignore_ascii_case(&new.path);
    new.before.is_none() && files.iter().any(goes)
}
