//! The repositories that a command looks at: those of `--repo`, else the one in which `kt` works.

use std::path::{Path, PathBuf};

use super::session::Session;
use crate::error::Error;
use crate::repo::{self, Folder};

/// Each folder of `--repo` that is a repository, and the repositories in each that is none.
pub(super) fn folders(given: &[PathBuf], session: &Session<'_>) -> Result<Vec<Folder>, Error> {
    if given.is_empty() {
        return Ok(vec![session.folder()?]);
    }
    let found = given.iter().map(|dir| below(&session.directory.join(dir))).collect::<Result<Vec<_>, Error>>()?;
    found.into_iter().flatten().map(|folder| session.then(folder)).collect()
}

/// A repository, or those in a folder that is none itself, by name.
fn below(dir: &Path) -> Result<Vec<Folder>, Error> {
    let nothing = match Folder::find(dir) {
        Ok(folder) => return Ok(vec![folder]),
        Err(error) if error.id() != "error-not-a-repository" => return Err(error),
        Err(error) => error,
    };
    let inside = repo::folders_in(dir)?;
    if inside.is_empty() { Err(nothing) } else { Ok(inside) }
}
