//! Writes what was asked for with `--output` to a file, but never over a record or the settings.

use std::path::Path;

use super::session::Session;
use crate::error::Error;
use crate::model::Kind;
use crate::repo::new_file;

/// Saves a text, or other bytes, in a file and says so; the path counts from the directory in which `kt` works. `tops` are the
/// repositories that are read.
pub(super) fn save<'p>(
    path: &Path,
    bytes: impl AsRef<[u8]>,
    tops: impl IntoIterator<Item = &'p Path>,
    session: &mut Session<'_>,
) -> anyhow::Result<()> {
    put(path, bytes, tops, session)?;
    session.screen.line(&session.lang.say_with("memo-written", &[("path", path.display().to_string().into())]))?;
    Ok(())
}

/// The same without a word.
pub(super) fn put<'p>(
    path: &Path,
    bytes: impl AsRef<[u8]>,
    tops: impl IntoIterator<Item = &'p Path>,
    session: &Session<'_>,
) -> Result<(), Error> {
    let place = session.directory.join(path);
    let absolute = std::path::absolute(&place).map_err(|cause| Error::io("error-write", &place, cause))?;
    if tops.into_iter().any(|top| absolute.strip_prefix(top).is_ok_and(is_ours)) {
        return Err(Error::new("error-memo-output").with("path", path.display()).hint("error-memo-output-hint"));
    }
    new_file(&absolute, bytes.as_ref())
}

/// Whether a path inside a repository is that of a record or of its settings.
fn is_ours(inside: &Path) -> bool {
    let first = inside.components().next().map(|first| first.as_os_str().to_string_lossy().into_owned());
    first.is_some_and(|first| first == "kt.yaml" || first == ".kt" || Kind::in_folder(&first).is_some())
}
