//! One writer at a time: a lock that the system lets go when its holder ends, however it ends.
//!
//! The file says who holds it, and in which folders that command writes; it is emptied when the command is done. What
//! stands in it when nobody holds it was left by a command that was killed: there its temporary files may lie.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::Error;

/// How long a command waits for another to finish.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(20);
const NAME: &str = "lock";

/// The lock, held until it is dropped.
pub(super) struct Lock {
    file: File,
    /// The folders in which a killed command was writing.
    pub(super) left: Vec<String>,
}

/// Takes the lock. `what` says who holds it, for the one who waits.
pub(super) fn take(kt: &Path, what: &str, patience: Duration) -> Result<Lock, Error> {
    let path = kt.join(NAME);
    let failed = |e| Error::io("error-write", &path, e);
    let mut file = opened(&path).map_err(failed)?;
    let since = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => break,
            Err(TryLockError::WouldBlock) if since.elapsed() < patience => sleep(PAUSE),
            Err(TryLockError::WouldBlock) => return Err(held(&mut file)),
            // A network drive without locks: go on; every write still compares what it read with what is there.
            Err(TryLockError::Error(_)) => break,
        }
    }
    let left = text(&mut file).map_err(failed)?.lines().skip(1).map(str::to_owned).collect();
    write(&mut file, &format!("kt {what}, {}", std::process::id())).map_err(failed)?;
    Ok(Lock { file, left })
}

/// Opens the lock, or makes it; never through a link that came along with a folder, for what is opened is emptied.
fn opened(path: &Path) -> io::Result<File> {
    if path.symlink_metadata().is_ok_and(|meta| !meta.is_file()) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, libc::O_NOFOLLOW | libc::O_NONBLOCK);
    options.open(path)
}

/// Whether somebody holds the lock, or a killed command did.
pub(super) fn is_used(kt: &Path) -> bool {
    kt.join(NAME).symlink_metadata().is_ok_and(|meta| meta.is_file() && meta.len() > 0)
}

impl Lock {
    /// Notes the folders in which files are written next.
    pub(super) fn writes_in<'f>(&self, folders: impl IntoIterator<Item = &'f str>) {
        let lines: String = folders.into_iter().map(|folder| format!("\n{folder}")).collect();
        // Without the note a killed write only leaves its temporary file a little longer.
        let _ = (&self.file).seek(SeekFrom::End(0)).and_then(|_| (&self.file).write_all(lines.as_bytes()));
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = self.file.set_len(0);
    }
}

fn held(file: &mut File) -> Error {
    let holder = text(file).ok().and_then(|text| text.lines().next().map(str::to_owned));
    Error::new("error-locked").with("holder", holder.unwrap_or_else(|| "kt".to_owned())).hint("error-locked-hint")
}

fn text(file: &mut File) -> io::Result<String> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn write(file: &mut File, note: &str) -> io::Result<()> {
    file.set_len(0)?;
    file.seek(SeekFrom::Start(0))?;
    file.write_all(note.as_bytes())
}
