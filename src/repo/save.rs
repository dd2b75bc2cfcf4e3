//! Changing files: under the lock, whole or not at all, never outside the repository.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::folder::Folder;
use super::journal::{FileChange, Journal, Page};
use super::lock::{self, Lock};
use super::read;
use super::together::Finished;
use super::whole::{TEMPORARY, clear_leftovers, whole};
use crate::Error;

/// The right to write, as long as it lives.
pub struct Writing<'f> {
    pub(super) folder: &'f Folder,
    pub(super) what: String,
    pub(super) kt: PathBuf,
    finished: Option<Finished>,
    pub(super) lock: Lock,
}

impl Folder {
    /// Takes the lock of the repository; waits for another command to finish, and finishes what a killed one began.
    ///
    /// # Errors
    /// When another command holds it too long, or the folder cannot be written.
    pub fn writing(&self, what: &str) -> Result<Writing<'_>, Error> {
        self.writing_within(what, lock::PATIENCE)
    }

    fn writing_within(&self, what: &str, patience: Duration) -> Result<Writing<'_>, Error> {
        if self.past().is_some() {
            return Err(Error::new("error-at-writes").hint("error-at-writes-hint"));
        }
        let kt = self.own_place()?;
        let lock = lock::take(&kt, what, patience)?;
        let mut writing = Writing { folder: self, what: what.to_owned(), kt, finished: None, lock };
        writing.clear_up();
        writing.finished = writing.finish()?;
        Ok(writing)
    }

    /// `.kt/`, where kt keeps what is its own; made when it is not there, so that git passes over it.
    ///
    /// # Errors
    /// When it cannot be made.
    pub(super) fn own_place(&self) -> Result<PathBuf, Error> {
        let kt = self.inside(".kt")?;
        fs::create_dir_all(&kt).map_err(|e| Error::io("error-write", &kt, e))?;
        let ignore = kt.join(".gitignore");
        if ignore.symlink_metadata().map_or(true, |meta| meta.is_file() && meta.len() == 0) {
            hide(&ignore).map_err(|e| Error::io("error-write", &ignore, e))?;
        }
        Ok(kt)
    }

    /// Finishes what a command that was killed between two files began, and says how; clears up after one that was
    /// killed within a file. When another command is at work now, that one finishes by itself; where nothing can be
    /// written, the folder is read as it is.
    #[must_use]
    pub fn finish_killed(&self) -> Option<Finished> {
        let kt = self.dir.join(".kt");
        let patience = if Page::Intent.exists(&kt) { lock::PATIENCE } else { Duration::ZERO };
        if patience.is_zero() && !lock::is_used(&kt) {
            return None;
        }
        self.writing_within("finish", patience).ok()?.finished.take()
    }
}

impl Writing<'_> {
    /// Writes a new file.
    ///
    /// # Errors
    /// When something is there already, or the disk says no.
    pub fn create(&self, path: &str, text: &str) -> Result<(), Error> {
        if self.folder.inside(path)?.exists() {
            return Err(Error::new("error-exists").with("path", path).hint("error-exists-hint"));
        }
        self.all(vec![FileChange { path: path.to_owned(), before: None, after: Some(text.to_owned()) }])
    }

    /// Changes a file: reads it, lets `edit` make the new text, and writes that if it differs.
    /// Gives the text that now stands there.
    ///
    /// # Errors
    /// When `edit` refuses, the file changed meanwhile, or the disk says no. Then nothing has changed.
    pub fn change(&self, path: &str, edit: impl FnOnce(&str) -> Result<String, Error>) -> Result<String, Error> {
        let before = self.folder.text(path)?;
        let after = edit(&before)?;
        if after != before {
            self.all(vec![FileChange { path: path.to_owned(), before: Some(before), after: Some(after.clone()) }])?;
        }
        Ok(after)
    }

    /// Writes a new text over the one that was read.
    ///
    /// # Errors
    /// When the file is not as it was read, or the disk says no. Then nothing has changed.
    pub fn replace(&self, path: &str, before: &str, after: String) -> Result<(), Error> {
        if after == before {
            return self.unchanged(path, before);
        }
        self.all(vec![FileChange { path: path.to_owned(), before: Some(before.to_owned()), after: Some(after) }])
    }

    /// Refuses when a file is not as it was read.
    ///
    /// # Errors
    /// When it reads otherwise now, or is not there any more.
    pub fn unchanged(&self, path: &str, text: &str) -> Result<(), Error> {
        self.expect(path, Some(text))
    }

    /// What the last command changed, if it can be taken back.
    #[must_use]
    pub fn last(&self) -> Option<Journal> {
        Page::Undo.read(&self.kt)
    }

    /// Takes the last change back.
    ///
    /// # Errors
    /// When there is none, or a file is not as that command left it. Then nothing has changed.
    pub fn undo(&self) -> Result<Journal, Error> {
        let last = self.last().ok_or_else(|| Error::new("error-nothing-to-undo").hint("error-nothing-to-undo-hint"))?;
        if let Some(table) = &last.table {
            self.table_back(table)?;
            self.forget_table();
            Page::Undo.clear(&self.kt);
            return Ok(last);
        }
        let back: Vec<FileChange> = last.files.iter().rev().map(FileChange::back).collect();
        for file in &back {
            let changed = |_| Error::new("error-undo-changed").with("path", &file.path).hint("error-undo-changed-hint");
            self.expect(&file.path, file.before.as_deref()).map_err(changed)?;
        }
        self.all(back)?;
        Page::Undo.clear(&self.kt);
        Ok(last)
    }

    /// Takes away the temporary files of a killed command. Under the lock nobody else is writing, so all are leftovers.
    fn clear_up(&self) {
        clear_leftovers(&self.kt, TEMPORARY, Duration::ZERO);
        for folder in self.lock.left.iter().filter_map(|folder| self.folder.inside(folder).ok()) {
            clear_leftovers(&folder, TEMPORARY, Duration::ZERO);
        }
    }

    /// Refuses when a file is not as it was.
    pub(super) fn expect(&self, path: &str, before: Option<&str>) -> Result<(), Error> {
        let place = self.folder.inside(path)?;
        let same = match before {
            Some(before) => read::text(&place).is_ok_and(|now| now == before),
            None => !place.exists(),
        };
        if same {
            Ok(())
        } else {
            Err(Error::new("error-changed-meanwhile").with("path", path).hint("error-changed-meanwhile-hint"))
        }
    }

    pub(super) fn put(&self, file: &FileChange) -> Result<(), Error> {
        let place = self.folder.inside(&file.path)?;
        match &file.after {
            Some(text) => {
                whole(&place, text, || file.before.as_deref().map_or(Ok(()), |before| self.unchanged(&file.path, before)))
            }
            None => {
                fs::remove_file(&place).map_err(|e| Error::io("error-write", &place, e))?;
                self.clear_empty(&place);
                Ok(())
            }
        }
    }

    /// A folder below that of a kind goes with the last file in it, as git does.
    fn clear_empty(&self, place: &Path) {
        let below = |dir: &&Path| dir.strip_prefix(&self.folder.dir).is_ok_and(|path| path.components().count() > 1);
        for dir in place.ancestors().skip(1).take_while(below) {
            if fs::remove_dir(dir).is_err() {
                break;
            }
        }
    }
}

/// Says to git that it passes over a folder; never through a link that somebody put there. A killed command may leave the file
/// empty, then this is done again.
fn hide(ignore: &Path) -> std::io::Result<()> {
    let mut options = File::options();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, libc::O_NOFOLLOW);
    options.open(ignore)?.write_all(b"*\n")
}
