//! `kt check FILE…`: the files and folders that a person names, as paths below the top of the folder.

use std::io;
use std::path::{Path, PathBuf};

use crate::check::{Asked, shown_path};
use crate::commands::session::Session;
use crate::error::Error;
use crate::model::{Kind, RecordId};
use crate::repo::{Folder, Repo, resolved};

/// What is asked about; nothing when that is the whole folder.
pub(super) fn of(files: &[PathBuf], folder: &Folder, session: &Session<'_>) -> Result<Option<Asked>, Error> {
    let top = resolved(&folder.dir).map_err(|cause| Error::io("error-read", &folder.dir, cause))?;
    let below = |file: &PathBuf| below(file, &top, folder, session);
    let paths = files.iter().map(below).collect::<Result<Vec<String>, Error>>()?;
    let whole = paths.iter().any(String::is_empty) || paths.is_empty();
    Ok((!whole).then(|| Asked::about(paths)))
}

/// Its path below the top: empty for the top itself. A record may be named as other commands name it.
fn below(file: &Path, top: &Path, folder: &Folder, session: &Session<'_>) -> Result<String, Error> {
    if file.as_os_str().is_empty() {
        return Err(Error::new("error-check-empty").hint("error-check-empty-hint"));
    }
    let typed = shown_path(&file.to_string_lossy()).into_owned();
    let place = place_of(&session.directory.join(file)).map_err(|cause| Error::io("error-read", file, cause))?;
    let Ok(below) = place.strip_prefix(top) else {
        let outside = Error::new("error-check-outside").with("path", typed).with("folder", folder.dir.display());
        return Err(outside.hint("error-check-outside-hint"));
    };
    let names = below.components().map(|part| part.as_os_str().to_string_lossy());
    let path = names.collect::<Vec<_>>().join("/");
    let on_disk = folder.past().is_none() && place.symlink_metadata().is_ok();
    if on_disk || path.is_empty() || folder.has(&path) {
        return Ok(path);
    }
    record(file).filter(|path| folder.has(path)).map_or_else(|| meant(file, folder, &typed), Ok)
}

/// Where it stands. What is named itself may be a link, of which a check tells.
fn place_of(file: &Path) -> io::Result<PathBuf> {
    match (file.parent(), file.file_name()) {
        (Some(above), Some(name)) => Ok(resolved(above)?.join(name)),
        _ => resolved(file),
    }
}

/// The path of a record that was named by its bare id or title, as other commands take it; what looks like a path is none.
fn meant(file: &Path, folder: &Folder, typed: &str) -> Result<String, Error> {
    let missing = || Error::new("error-check-missing").with("path", typed).hint("error-check-missing-hint");
    if file.extension().is_some_and(|end| ["yaml", "yml", "md", "csv"].iter().any(|known| end == *known)) {
        return Err(missing());
    }
    let repo = Repo::load(folder, &Kind::ALL)?;
    match repo.meant(&file.to_string_lossy(), &Kind::ALL) {
        Ok(stored) => Ok(stored.path.clone()),
        Err(error) if error.is("error-unknown-record") && !error.suggests() => Err(missing()),
        Err(error) => Err(error),
    }
}

/// The path of a record that was named as `kind/id`.
fn record(file: &Path) -> Option<String> {
    let (kind, id) = file.to_str()?.split_once('/')?;
    Some(RecordId::new(Kind::called(kind)?, id).path())
}
