//! What a file of a repository is, by its place and name.

use std::fs::FileType;

use super::folder::SETTINGS;
use super::names::bad_id;
use super::standing::Standing;
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

/// What a file or folder is, by its path and what the system tells of it.
pub(super) fn placed_now(path: &str, kind: FileType) -> Option<Place> {
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
