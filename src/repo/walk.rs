//! Which files a repository has, and what each is by its place and name.

use std::fs::{DirEntry, FileType, ReadDir};
use std::io;
use std::path::Path;

use rayon::prelude::*;

use super::folder::SETTINGS;
use super::names::bad_id;
use super::standing::Standing;
use crate::Error;
use crate::model::{Kind, RecordId};

/// Folders beside those of the records that hold no records.
const OTHER_FOLDERS: [&str; 6] = ["out", "templates", "docs", "site", "files", "schemas"];
/// Extensions that a record is sometimes given by mistake.
const WRONG_EXTENSIONS: [&str; 8] = ["yml", "yaml", "md", "markdown", "txt", "bak", "json", "orig"];

/// A file of the repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The path below the top, with `/`.
    pub path: String,
    /// What it is.
    pub place: Place,
    /// How a record stood when its folder was listed, where that was asked; in a box, because mostly it is not.
    pub standing: Option<Box<Standing>>,
}

/// What a file is, by its place and name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A record of this kind; its id is in its path.
    Record(Kind),
    /// A file that looks like a record but cannot be one: the rule and its sentence.
    Wrong(&'static str, &'static str),
    /// A link, which is never followed.
    Link,
}

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

/// What is found in several places, on all cores. What one place gives is added to the rest at once: tens of thousands of small
/// lists, let go of in the end, would leave holes in memory between what is kept.
fn each<P: Sync>(places: &[P], find: impl Fn(&P) -> Result<Vec<Entry>, Error> + Send + Sync) -> Result<Vec<Entry>, Error> {
    let and = |mut all: Vec<Entry>, mut more: Vec<Entry>| {
        all.append(&mut more);
        Ok(all)
    };
    places.par_iter().try_fold(Vec::new, |all, place| and(all, find(place)?)).try_reduce(Vec::new, and)
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

/// What a file or folder is, by its path and what the system tells of it.
fn placed_now(path: &str, kind: FileType) -> Option<Place> {
    if kind.is_symlink() {
        in_our_folder(path).then_some(Place::Link)
    } else if kind.is_dir() {
        looks_like_a_record(path).then_some(Place::Wrong("wrong-place", "folder"))
    } else {
        classify(path)
    }
}

/// What a file of the past is, by its path; folders and files that are never looked at are passed over.
pub(super) fn placed(path: &str, link: bool) -> Option<Place> {
    if path.starts_with("target/") || path.split('/').any(|part| part.starts_with('.')) {
        return None;
    }
    if link { in_our_folder(path).then_some(Place::Link) } else { classify(path) }
}

fn in_our_folder(path: &str) -> bool {
    path.split('/').next().is_some_and(|folder| Kind::in_folder(folder).is_some())
}

fn looks_like_a_record(path: &str) -> bool {
    in_our_folder(path) && (path.ends_with(".yaml") || path.ends_with(".md"))
}

/// The id of the record of a kind that stands at a path.
pub(super) fn id_at(kind: Kind, path: &str) -> RecordId {
    let rest = path.strip_prefix(kind.folder()).and_then(|rest| rest.strip_prefix('/')).unwrap_or(path);
    RecordId::new(kind, rest.rsplit_once('.').map_or(rest, |(id, _)| id))
}

/// What a file is; nothing when it is none of our business.
fn classify(path: &str) -> Option<Place> {
    let (folder, rest) = path.split_once('/').unwrap_or(("", path));
    let (stem, extension) = rest.rsplit_once('.').unwrap_or((rest, ""));
    match Kind::in_folder(folder) {
        None if path == SETTINGS => None,
        None => misplaced(folder, extension),
        Some(Kind::Survey) if extension == "csv" => None,
        Some(kind) if extension == kind.extension() => Some(named(kind, stem)),
        Some(_) if is_conflicted(stem) => Some(Place::Wrong("conflicted-copy", "")),
        Some(_) if WRONG_EXTENSIONS.contains(&extension.to_ascii_lowercase().as_str()) && !stem.ends_with("README") => {
            Some(Place::Wrong("wrong-place", "extension"))
        }
        Some(_) => None,
    }
}

fn named(kind: Kind, stem: &str) -> Place {
    if is_conflicted(stem) {
        Place::Wrong("conflicted-copy", "")
    } else if let Some(why) = bad_id(stem) {
        Place::Wrong("bad-file-name", why)
    } else {
        Place::Record(kind)
    }
}

/// A record outside the folders of the records is read by nobody.
fn misplaced(folder: &str, extension: &str) -> Option<Place> {
    let yaml = matches!(extension, "yaml" | "yml");
    let ours = folder.is_empty() || OTHER_FOLDERS.contains(&folder);
    let record = !ours && (yaml || extension == "md") || (folder.is_empty() && yaml);
    record.then_some(Place::Wrong("wrong-place", "outside"))
}

/// A copy that a sync program left behind.
fn is_conflicted(stem: &str) -> bool {
    if !stem.contains([' ', '(', '.']) {
        return false;
    }
    let lower = stem.to_lowercase();
    ["conflict", "conflicterend", " - kopie", " - copy"].iter().any(|mark| lower.contains(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_of_a_file_says_what_it_is() {
        for (path, kind, id) in
            [("products/a.md", Kind::Product, "a"), ("assessments/a/2026-02-10-b.yaml", Kind::Assessment, "a/2026-02-10-b")]
        {
            assert_eq!((classify(path), id_at(kind, path)), (Some(Place::Record(kind)), RecordId::new(kind, id)));
        }
        assert_eq!(classify("products/a.yaml"), Some(Place::Wrong("wrong-place", "extension")));
        assert_eq!(classify("wensen/a.yaml"), Some(Place::Wrong("wrong-place", "outside")));
        assert_eq!(classify("wishes/Mijn wens.yaml"), Some(Place::Wrong("bad-file-name", "characters")));
        assert_eq!(classify("wishes/a (conflicted copy).yaml"), Some(Place::Wrong("conflicted-copy", "")));
        for ours in ["kt.yaml", "README.md", "surveys/a/b.csv", "products/a.pdf", "docs/x.md"] {
            assert_eq!(classify(ours), None, "{ours}");
        }
    }
}
