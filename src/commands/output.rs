//! Writes what was asked for with `--output` to a file, but never over a record, the settings, or what git keeps.

use std::fs::OpenOptions;
use std::io::Write;
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
    // A pipe or a device, such as /dev/stdout, takes what is written as it comes; a link leads to what is written.
    let is_other = place.metadata().is_ok_and(|meta| !meta.is_file() && !meta.is_dir());
    if is_other {
        return OpenOptions::new().write(true).open(&place).and_then(|mut to| to.write_all(bytes.as_ref())).map_err(failed);
    }
    new_file(&end, bytes.as_ref())
}

/// Whether a part of a repository holds records, its settings, or what git keeps.
fn is_ours(part: &str) -> bool {
    matches!(part, "kt.yaml" | ".kt" | ".git") || Kind::in_folder(part).is_some()
}
