//! Writing a table of responses: row by row, because it may be larger than what fits in memory; whole or not at all; and such that
//! `kt undo` brings back what stood there.

use std::fs::{self, File};
use std::io::{self, BufReader, Write};
use std::path::Path;
use std::time::Duration;

use sha2::{Digest, Sha256};

use super::digest::RECORD_DIGITS;
use super::journal::{Journal, Page, TableChange};
use super::read::{self, Refusal};
use super::save::Writing;
use super::whole::{self, TEMPORARY};
use crate::Error;

/// How the name of the table from before the last change begins, among what `kt` keeps for itself.
const BEFORE: &str = "undo-table-";
const PIECE: usize = 64 * 1024;

/// Whether a name in `.kt` is that of a table from before a change, and leads nowhere else.
pub(super) fn is_kept_table(name: &str) -> bool {
    name.starts_with(BEFORE) && !name.contains(['/', '\\', ':'])
}

/// What gives a table: adds the next row to a text, or says that there is none.
pub type Rows<'r> = dyn FnMut(&mut Vec<u8>) -> Result<bool, Error> + 'r;

impl Writing<'_> {
    /// Writes a table that `rows` gives; what stood there is kept for `kt undo`. The same table again changes nothing.
    ///
    /// # Errors
    /// When `rows` fails or the disk says no. Then nothing has changed.
    pub fn table(&self, path: &str, rows: &mut Rows<'_>) -> Result<(), Error> {
        let place = self.folder.inside(path)?;
        let failed = |cause| Error::io("error-write", &place, cause);
        let parent = place.parent().unwrap_or(&self.folder.dir);
        fs::create_dir_all(parent).map_err(failed)?;
        whole::clear_leftovers(parent, TEMPORARY, Duration::ZERO);
        self.lock.writes_in(path.rsplit_once('/').map(|(folder, _)| folder));
        let mut new = Digested::new(whole::temporary(parent, &place)?);
        let mut text = Vec::with_capacity(PIECE);
        while rows(&mut text)? {
            if text.len() > PIECE {
                new.write_all(&text).map_err(failed)?;
                text.clear();
            }
        }
        new.write_all(&text).map_err(failed)?;
        let (new, after) = new.ended();
        if same(&place, new.as_file(), &after) {
            return Ok(());
        }
        let before = self.keep(&place, &after)?;
        whole::over(new, parent, &place)?;
        self.folder.kept.note(path);
        let table = Some(TableChange { path: path.to_owned(), before, after });
        Page::Undo.write(&self.kt, &Journal { what: self.what.clone(), files: Vec::new(), table })
    }

    /// Keeps what stands at a place, under a name that only this change knows. Another file comes to stand there, so this one
    /// only needs a second name; where the system has no such thing, it is copied.
    fn keep(&self, place: &Path, after: &str) -> Result<Option<String>, Error> {
        self.forget_table();
        if !place.exists() {
            return Ok(None);
        }
        let name = format!("{BEFORE}{}.csv", &after[..RECORD_DIGITS]);
        let kept = self.kt.join(&name);
        if fs::hard_link(place, &kept).is_err() {
            let failed = |cause| Error::io("error-write", place, cause);
            let copy = tempfile::Builder::new().prefix(TEMPORARY).tempfile_in(&self.kt).map_err(failed)?;
            copied(place, copy)?.0.persist(&kept).map_err(|e| failed(e.error))?;
        }
        Ok(Some(name))
    }

    /// Brings back the table from before, if it is as the last command left it.
    pub(super) fn table_back(&self, table: &TableChange) -> Result<(), Error> {
        let place = self.folder.inside(&table.path)?;
        let failed = |cause| Error::io("error-write", &place, cause);
        let changed = || Error::new("error-undo-changed").with("path", &table.path).hint("error-undo-changed-hint");
        if copied(&place, io::sink()).map_err(|_| changed())?.1 != table.after {
            return Err(changed());
        }
        let Some(before) = &table.before else { return fs::remove_file(&place).map_err(failed) };
        let parent = place.parent().unwrap_or(&self.folder.dir);
        let back = copied(&self.kt.join(before), whole::temporary(parent, &place)?).map_err(|_| changed())?.0;
        whole::over(back, parent, &place)?;
        self.folder.kept.note(&table.path);
        Ok(())
    }

    /// Lets go of the table from before an earlier change: nothing can bring it back any more.
    pub(super) fn forget_table(&self) {
        let Ok(files) = fs::read_dir(&self.kt) else { return };
        for file in files.flatten().filter(|file| file.file_name().to_string_lossy().starts_with(BEFORE)) {
            let _ = fs::remove_file(file.path());
        }
    }

    /// The table from before the last change as a text; nothing when that change was of something else, or when it did not exist.
    #[must_use]
    pub fn table_before(&self) -> Option<String> {
        read::text(&self.kt.join(self.last()?.table?.before?)).ok()
    }
}

/// Whether what stands at a place is what was just written, of which the digest is known.
fn same(place: &Path, new: &File, digest: &str) -> bool {
    let length = |meta: io::Result<fs::Metadata>| meta.ok().map(|meta| meta.len());
    let alike = place.exists() && length(place.metadata()) == length(new.metadata());
    alike && copied(place, io::sink()).is_ok_and(|(_, now)| now == digest)
}

/// Copies a regular file, and gives what it was copied to and the digest of it.
fn copied<W: Write>(from: &Path, to: W) -> Result<(W, String), Error> {
    let file = read::regular(from).map_err(|refusal| match refusal {
        Refusal::Disk(cause) => Error::io("error-read", from, cause),
        Refusal::Finding(_) => Error::new("error-not-text").with("path", from.display()),
    })?;
    let mut to = Digested::new(to);
    io::copy(&mut BufReader::with_capacity(PIECE, file), &mut to).map_err(|cause| Error::io("error-write", from, cause))?;
    Ok(to.ended())
}

/// Passes on what is written, and makes its digest meanwhile.
struct Digested<W> {
    to: W,
    digest: Sha256,
}

impl<W: Write> Digested<W> {
    fn new(to: W) -> Self {
        Self { to, digest: Sha256::new() }
    }

    fn ended(self) -> (W, String) {
        (self.to, self.digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

impl<W: Write> Write for Digested<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.digest.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
