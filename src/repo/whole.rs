//! Files that are written whole or not at all: a temporary file beside the target is flushed to the disk, then renamed over it.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::time::Duration;

use tempfile::NamedTempFile;

use crate::Error;

/// How the temporary files of a write begin; what is left of one after a crash is cleared by the next command.
pub(super) const TEMPORARY: &str = ".kt-write-";
/// Nobody is still writing a file that is this old.
const LONG_AGO: Duration = Duration::from_secs(60 * 60);

/// Writes a new file outside a repository that exists: `kt init`, exports.
///
/// # Errors
/// When the disk says no.
pub fn new_file(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let parent = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(|e| Error::io("error-write", parent, e))?;
    clear_leftovers(parent, TEMPORARY, LONG_AGO);
    put(parent, path, bytes, || Ok(()))
}

/// Writes a file under the lock, unless `still` refuses once the new text is ready to take its place.
pub(super) fn whole(place: &Path, text: &str, still: impl FnOnce() -> Result<(), Error>) -> Result<(), Error> {
    let parent = place.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(|e| Error::io("error-write", parent, e))?;
    clear_leftovers(parent, TEMPORARY, Duration::ZERO);
    put(parent, place, text.as_bytes(), still)
}

/// A temporary file beside the target, flushed to the disk, then renamed over it.
fn put(parent: &Path, place: &Path, bytes: &[u8], still: impl FnOnce() -> Result<(), Error>) -> Result<(), Error> {
    let temporary = filled(parent, place, bytes)?;
    still()?;
    over(temporary, parent, place)
}

/// A file with all that is about to stand at a place.
pub(super) fn filled(parent: &Path, place: &Path, bytes: &[u8]) -> Result<NamedTempFile, Error> {
    let failed = |e: std::io::Error| Error::io("error-write", place, e);
    let mut temporary = temporary(parent, place)?;
    temporary.write_all(bytes).map_err(failed)?;
    Ok(temporary)
}

/// A file that is about to be what stands at a place.
pub(super) fn temporary(parent: &Path, place: &Path) -> Result<NamedTempFile, Error> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY);
    like_other_files(&mut builder, place);
    builder.tempfile_in(parent).map_err(|e| Error::io("error-write", place, e))
}

/// Flushes a temporary file to the disk, and puts it where it belongs.
pub(super) fn over(temporary: NamedTempFile, parent: &Path, place: &Path) -> Result<(), Error> {
    let failed = |e: std::io::Error| Error::io("error-write", place, e);
    temporary.as_file().sync_all().map_err(failed)?;
    temporary.persist(place).map_err(|e| failed(e.error))?;
    #[cfg(unix)]
    File::open(parent).and_then(|dir| dir.sync_all()).map_err(failed)?;
    Ok(())
}

/// A new file gets the rights that files here have; a changed file keeps its own.
#[cfg(unix)]
pub(super) fn like_other_files(builder: &mut tempfile::Builder<'_, '_>, place: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let rights = place.metadata().map_or_else(|_| fs::Permissions::from_mode(0o666), |meta| meta.permissions());
    builder.permissions(rights);
}

#[cfg(not(unix))]
pub(super) fn like_other_files(_: &mut tempfile::Builder<'_, '_>, _: &Path) {}

/// Takes away what killed commands left: files that begin like this and are at least this old. Under the lock nobody else is
/// writing here, so that is every one; without it only one of long ago, unless losing one at work does no harm.
pub(super) fn clear_leftovers(parent: &Path, prefix: &str, age: Duration) {
    let Ok(files) = fs::read_dir(parent) else { return };
    for file in files.flatten().filter(|file| file.file_name().to_string_lossy().starts_with(prefix)) {
        let written = file.metadata().and_then(|meta| meta.modified()).ok();
        let passed = written.and_then(|written| written.elapsed().ok()).unwrap_or_default();
        if passed >= age {
            let _ = fs::remove_file(file.path());
        }
    }
}
