//! Which files a repository has: lists what is below its folder, on all cores.

use std::fs::{DirEntry, ReadDir};
use std::io;
use std::path::Path;

use rayon::prelude::*;

use super::place::{Entry, Place, placed_now};
use super::standing::Standing;
use crate::Error;
use crate::model::Kind;

/// The files of a repository that matter, sorted by path. With `kinds`, only the records of those kinds.
///
/// # Errors
/// When a folder cannot be read.
pub fn walk(dir: &Path, kinds: Option<&[Kind]>) -> Result<Vec<Entry>, Error> {
    Listing { dir, standing: false }.of(kinds)
}

/// The same, each record with how it stands.
///
/// # Errors
/// When a folder cannot be read.
pub(super) fn standing(dir: &Path, kinds: Option<&[Kind]>) -> Result<Vec<Entry>, Error> {
    Listing { dir, standing: true }.of(kinds)
}

/// The files in one folder and below it, sorted by path; none when it is not there, or is a link.
///
/// # Errors
/// When a folder cannot be read.
pub(super) fn folder(dir: &Path, path: &str) -> Result<Vec<Entry>, Error> {
    Listing { dir, standing: false }.folder(path).map(sorted)
}

fn sorted(mut entries: Vec<Entry>) -> Vec<Entry> {
    entries.par_sort_unstable_by(|a, b| a.path.cmp(&b.path));
    entries
}

/// A listing of what is below a folder.
struct Listing<'d> {
    dir: &'d Path,
    /// Whether it is asked how each record stands.
    standing: bool,
}

impl Listing<'_> {
    fn of(&self, kinds: Option<&[Kind]>) -> Result<Vec<Entry>, Error> {
        match kinds {
            None => self.below("").map(sorted),
            Some(kinds) => each(kinds, |kind| self.folder(kind.folder())).map(sorted),
        }
    }

    /// The files in one folder and below it, in no order; none when it is not there, or is a link.
    fn folder(&self, path: &str) -> Result<Vec<Entry>, Error> {
        let is_there = self.dir.join(path).symlink_metadata().is_ok_and(|meta| meta.is_dir());
        if is_there { self.below(path) } else { Ok(Vec::new()) }
    }

    /// The files in a folder and below it, in no order. The system tells with a name what it is, so nothing is asked twice.
    fn below(&self, path: &str) -> Result<Vec<Entry>, Error> {
        let place = if path.is_empty() { self.dir.to_owned() } else { self.dir.join(path) };
        let listed = match std::fs::read_dir(&place) {
            Err(cause) if went(&cause, path) => return Ok(Vec::new()),
            listed => listed.map_err(|cause| Error::io("error-read", &place, cause))?,
        };
        let Held { mut entries, folders } = self.held(path, listed)?;
        entries.extend(each(&folders, |folder| self.below(folder))?);
        Ok(entries)
    }

    /// What a folder holds. Asking how each file stands takes longest, so a large folder is looked through part by part on all cores.
    fn held(&self, path: &str, mut listed: ReadDir) -> Result<Held, Error> {
        let mut held = self.some(path, listed.by_ref().take(SOME))?;
        let more: Vec<_> = listed.by_ref().take(SOME).collect();
        if !more.is_empty() {
            let (more, rest) = rayon::join(|| self.some(path, more), || self.held(path, listed));
            for mut part in [more?, rest?] {
                held.entries.append(&mut part.entries);
                held.folders.append(&mut part.folders);
            }
        }
        Ok(held)
    }

    /// Some of what a folder holds. Each is let go of before the next one comes: all together they would leave holes in memory
    /// between what is kept.
    fn some(&self, path: &str, listed: impl IntoIterator<Item = io::Result<DirEntry>>) -> Result<Held, Error> {
        let mut held = Held::default();
        for one in listed {
            let one = match one {
                Err(cause) if went(&cause, path) => break,
                one => one.map_err(|cause| Error::io("error-read", &self.dir.join(path), cause))?,
            };
            let Some(path) = looked_at(path, &one) else { continue };
            let kind = one.file_type().map_err(|cause| Error::io("error-read", &one.path(), cause))?;
            // What is told of such a folder does not lead into it.
            if kind.is_dir() && one.file_name().to_str().is_none() {
                held.entries.push(Entry { path, place: Place::Wrong("bad-file-name", "folder"), standing: None });
                continue;
            }
            held.folders.extend(kind.is_dir().then(|| path.clone()));
            held.entries.extend(placed_now(&path, kind).map(|place| Entry { standing: self.standing(&place, &one), path, place }));
        }
        Ok(held)
    }

    /// How a record stands: asked of its folder, so the system need not look for that.
    fn standing(&self, place: &Place, one: &DirEntry) -> Option<Box<Standing>> {
        let asked = self.standing && matches!(place, Place::Record(_));
        asked.then(|| one.metadata().ok())?.and_then(|meta| Standing::of(&meta)).map(Box::new)
    }
}

/// What a folder holds, in no order: files, and the folders in it.
#[derive(Default)]
struct Held {
    entries: Vec<Entry>,
    folders: Vec<String>,
}

/// So much of a folder is looked through at once.
const SOME: usize = 128;

/// Whether a folder below the top went while one looked.
fn went(cause: &io::Error, path: &str) -> bool {
    cause.kind() == io::ErrorKind::NotFound && !path.is_empty()
}

/// The path of what a folder holds; nothing when it is never looked at.
fn looked_at(folder: &str, one: &DirEntry) -> Option<String> {
    let (name, top) = (one.file_name(), folder.is_empty());
    let name = name.to_string_lossy();
    let passed = name.starts_with('.') || top && matches!(&*name, "target" | "out");
    (!passed).then(|| if top { name.into_owned() } else { [folder, &name].join("/") })
}

/// What is found in several places, on all cores. What one place gives is added to the rest at once: tens of thousands of small
/// lists, let go of in the end, would leave holes in memory between what is kept.
fn each<P: Sync>(places: &[P], find: impl Fn(&P) -> Result<Vec<Entry>, Error> + Send + Sync) -> Result<Vec<Entry>, Error> {
    let and = |mut all: Vec<Entry>, mut more: Vec<Entry>| {
        all.append(&mut more);
        Ok(all)
    };
    places.par_iter().try_fold(Vec::new, |all, place| and(all, find(place)?)).try_reduce(Vec::new, and)
}
