//! One writer at a time: a lock that the system lets go when its holder ends, however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::Error;

/// How long a command waits for another to finish.
const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(20);

/// Holds the lock until it is dropped. `what` says who holds it, for the one who waits.
pub(super) fn take(kt: &Path, what: &str) -> Result<File, Error> {
    let path = kt.join("lock");
    let open = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path);
    let mut file = open.map_err(|e| Error::io("error-write", &path, e))?;
    let since = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => break,
            Err(TryLockError::WouldBlock) if since.elapsed() < PATIENCE => sleep(PAUSE),
            Err(TryLockError::WouldBlock) => return Err(held(&mut file)),
            // A network drive without locks: go on; every write still compares what it read with what is there.
            Err(TryLockError::Error(_)) => break,
        }
    }
    let note = format!("kt {what}, {}", std::process::id());
    let written = file.set_len(0).and_then(|()| file.seek(SeekFrom::Start(0))).and_then(|_| file.write_all(note.as_bytes()));
    written.map_err(|e| Error::io("error-write", &path, e))?;
    Ok(file)
}

fn held(file: &mut File) -> Error {
    let mut holder = String::new();
    let read = file.seek(SeekFrom::Start(0)).and_then(|_| file.read_to_string(&mut holder));
    if read.is_err() || holder.is_empty() {
        "kt".clone_into(&mut holder);
    }
    Error::new("error-locked").with("holder", holder).hint("error-locked-hint")
}
