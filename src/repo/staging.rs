//! Where the files of a site are written before they take their place, so that whoever looks sees whole files only.
//!
//! It is a folder beside them that is gone when all is done. One that a killed command left is known by its lock, which the
//! system let go of, and taken away by the next command.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// How the name of such a folder begins.
pub(super) const STAGING: &str = ".kt-site-";
const LOCK: &str = "lock";
/// Where a whole new site grows inside it.
const SITE: &str = "site";
/// So often another name is tried.
const TRIES: usize = 20;

/// A folder for files that are not whole yet.
pub(super) struct Staging {
    dir: PathBuf,
    lock: Option<File>,
    made: AtomicUsize,
}

impl Staging {
    /// Makes one in this folder.
    pub(super) fn new(beside: &Path) -> io::Result<Self> {
        let mut tries = 0;
        loop {
            let dir = tempfile::Builder::new().prefix(STAGING).tempdir_in(beside)?.keep();
            match locked(&dir) {
                Ok(lock) => return Ok(Self { dir, lock: Some(lock), made: AtomicUsize::new(0) }),
                // Another command took it for one that was left.
                Err(cause) if tries == TRIES => return Err(cause),
                Err(_) => drop(fs::remove_dir(&dir)),
            }
            tries += 1;
        }
    }

    /// Writes a file and puts it in its place, whole; tells what is known of it.
    pub(super) fn put(&self, place: &Path, bytes: &[u8]) -> io::Result<Metadata> {
        let part = self.dir.join(self.made.fetch_add(1, Ordering::Relaxed).to_string());
        let meta = write(&part, bytes)?;
        fs::rename(&part, place)?;
        Ok(meta)
    }

    /// The folder in which a whole new site grows, file by file, until it is brought to its place.
    pub(super) fn site(&self) -> PathBuf {
        self.dir.join(SITE)
    }

    /// Brings all that has grown there to this folder.
    pub(super) fn land(&self, dir: &Path) -> io::Result<()> {
        for entry in fs::read_dir(self.site())? {
            let entry = entry?;
            fs::rename(entry.path(), dir.join(entry.file_name()))?;
        }
        Ok(())
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        drop(self.lock.take());
        // What stays is taken away by the next command.
        drop(fs::remove_dir_all(&self.dir));
    }
}

/// Writes a file that is not there yet, and tells what is known of it.
pub(super) fn write(place: &Path, bytes: &[u8]) -> io::Result<Metadata> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(place)?;
    file.write_all(bytes)?;
    file.metadata()
}

fn locked(dir: &Path) -> io::Result<File> {
    let lock = OpenOptions::new().write(true).create_new(true).open(dir.join(LOCK))?;
    lock.try_lock()?;
    Ok(lock)
}

/// Takes away what killed commands left in a folder.
pub(super) fn clear(beside: &Path) -> io::Result<()> {
    for entry in fs::read_dir(beside)? {
        let entry = entry?;
        if is_staging(&entry.file_name()) && entry.file_type().is_ok_and(|sort| sort.is_dir()) && is_left(&entry.path()) {
            drop(fs::remove_dir_all(entry.path()));
        }
    }
    Ok(())
}

pub(super) fn is_staging(name: &std::ffi::OsStr) -> bool {
    name.to_string_lossy().starts_with(STAGING)
}

/// Whether nobody holds its lock. Without one it was killed before it had one, or while it was taken away.
fn is_left(dir: &Path) -> bool {
    match File::open(dir.join(LOCK)) {
        Ok(lock) => lock.try_lock().is_ok(),
        Err(cause) => cause.kind() == ErrorKind::NotFound && !dir.join(LOCK).exists(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_killed_command_left_goes_and_what_another_uses_stays() {
        let dir = tempfile::tempdir().unwrap();
        let used = Staging::new(dir.path()).unwrap();
        for (left, files) in [("a", &[LOCK, "0"][..]), ("b", &[]), ("c", &["3"])] {
            let left = dir.path().join(format!("{STAGING}{left}"));
            fs::create_dir(&left).unwrap();
            files.iter().for_each(|file| fs::write(left.join(file), "half").unwrap());
        }
        clear(dir.path()).unwrap();
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
        used.put(&dir.path().join("page.html"), b"whole").unwrap();
        drop(used);
        let names: Vec<_> = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["page.html"]);
    }
}
