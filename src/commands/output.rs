//! Writes what was asked for with `--output` to a file, but never over a record or the settings.

use std::path::Path;

use super::session::Session;
use crate::error::Error;
use crate::model::Kind;
use crate::repo::{new_file, part_of, resolved};

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
    let failed = |cause| Error::io("error-write", path, cause);
    let place = std::path::absolute(session.directory.join(path)).map_err(failed)?;
    let end = resolved(&place).map_err(failed)?;
    if tops.into_iter().any(|top| part_of(top, &end).is_some_and(|part| is_ours(&part))) {
        return Err(Error::new("error-memo-output").with("path", path.display()).hint("error-memo-output-hint"));
    }
    new_file(&place, bytes.as_ref())
}

/// Whether a part of a repository holds records or its settings.
fn is_ours(part: &str) -> bool {
    part == "kt.yaml" || part == ".kt" || Kind::in_folder(part).is_some()
}
