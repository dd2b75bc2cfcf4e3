//! Reads every file on all cores; what is made of each file is kept, the file itself is let go.

use std::borrow::Cow;
use std::convert::identity;
use std::io::ErrorKind;
use std::path::Path;

use rayon::prelude::*;

use super::Folder;
use super::digest::{self, Digest};
use super::place::{Entry, Place, id_at};
use super::read::{self, ReadRecord, Refusal, read_record};
use super::standing::Standing;
use super::walk::{self, walk};
use crate::Error;
use crate::model::{Kind, RecordId};
use crate::source::{At, Finding};

/// A core takes at least so many files at once.
const LEAST: usize = 16;
/// And no more than so many: else one would wait for the other at the end.
const MOST: usize = 64;

/// One file as it was read, for the one who looks at it.
pub struct Scanned<'t> {
    /// Its path below the top.
    pub path: &'t str,
    /// Which record it is; none when its place or name makes it no record.
    pub id: Option<&'t RecordId>,
    /// Its text; empty when it could not be read.
    pub text: &'t str,
    /// Its digest, as other records rest on it; none when it could not be read.
    pub digest: Option<Digest>,
    /// How it stood on the disk before it was read; none of the past, and where the system does not tell.
    pub standing: Option<Standing>,
    /// What it says, and its mistakes of form.
    pub read: ReadRecord<'t>,
}

/// What is known of a record without reading it, by its id, its path, and how it stands.
pub(super) type Recall<'r, T> = &'r (dyn Fn(&RecordId, &str, Standing) -> Option<T> + Sync);

/// Looks at every file of the repository, or at the records of some kinds, in parallel; the answers come by path.
///
/// # Errors
/// When a folder or file cannot be read for reasons that lie in the system.
pub fn scan<T: Send>(folder: &Folder, kinds: Option<&[Kind]>, look: impl Fn(Scanned<'_>) -> T + Sync) -> Result<Vec<T>, Error> {
    scan_where(folder, kinds, |_, _| true, look)
}

/// Looks at the files whose text is wanted: the others are not read any further than that. Where a text cannot be had, one
/// still looks.
///
/// # Errors
/// When a folder or file cannot be read for reasons that lie in the system.
pub fn scan_where<T: Send>(
    folder: &Folder,
    kinds: Option<&[Kind]>,
    wanted: impl Fn(&RecordId, &str) -> bool + Sync,
    look: impl Fn(Scanned<'_>) -> T + Sync,
) -> Result<Vec<T>, Error> {
    let job = Job { folder, wanted: &wanted, look: &look, recall: &|_, _, _| None };
    match &folder.past {
        None => job.on_disk(&begun(folder, walk(&folder.dir, kinds)?)),
        Some(past) => {
            let found =
                past.each(&past.entries(kinds), |entry, text| job.one(entry, |_| text.map(|text| (Cow::Owned(text), None))))?;
            Ok(found.into_iter().flatten().collect())
        }
    }
}

/// The files of a repository, found before any of them is looked at.
pub struct Listed<'k> {
    entries: Vec<Entry>,
    kinds: Option<&'k [Kind]>,
}

impl Listed<'_> {
    /// How many there are.
    pub(super) const fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether one of them stands at a path; none that is a link.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        let at = self.entries.binary_search_by(|entry| entry.path.as_str().cmp(path));
        at.is_ok_and(|at| self.entries[at].place != Place::Link)
    }

    /// The files in the folder of each kind.
    pub(super) fn by_kind(self) -> Vec<(Kind, Self)> {
        let mut all: Vec<(Kind, Self)> = Vec::new();
        for entry in self.entries {
            let folder = entry.path.split('/').next().unwrap_or_default();
            match (all.last_mut(), Kind::in_folder(folder)) {
                (Some((last, listed)), Some(kind)) if *last == kind => listed.entries.push(entry),
                (_, Some(kind)) => all.push((kind, Self { entries: vec![entry], kinds: self.kinds })),
                (_, None) => {}
            }
        }
        all
    }
}

/// Lists the files of a repository as they stand on the disk, or the records of some kinds; with `standing` also how each record
/// stands. Of the past nothing is listed.
///
/// # Errors
/// When a folder cannot be read for reasons that lie in the system.
pub fn list<'k>(folder: &Folder, kinds: Option<&'k [Kind]>, standing: bool) -> Result<Listed<'k>, Error> {
    let entries = match (&folder.past, standing) {
        (Some(_), _) => Vec::new(),
        (None, true) => walk::standing(&folder.dir, kinds)?,
        (None, false) => walk(&folder.dir, kinds)?,
    };
    Ok(Listed { entries: begun(folder, entries), kinds })
}

/// Looks at the files that were listed, but those of which all is known already.
///
/// # Errors
/// When a folder or file cannot be read for reasons that lie in the system.
pub fn scan_listed<T: Send>(
    folder: &Folder,
    listed: &Listed<'_>,
    recall: Recall<'_, T>,
    look: impl Fn(Scanned<'_>) -> T + Sync,
) -> Result<Vec<T>, Error> {
    if folder.past.is_some() {
        return scan(folder, listed.kinds, look);
    }
    Job { folder, wanted: &|_: &RecordId, _: &str| true, look: &look, recall }.on_disk(&listed.entries)
}

/// Looks at the records that the disk has below one folder; the answers come by path.
pub(super) fn scan_folder<T: Send>(folder: &Folder, path: &str, look: impl Fn(Scanned<'_>) -> T + Sync) -> Result<Vec<T>, Error> {
    let all = |_: &RecordId, _: &str| true;
    let job = Job { folder, wanted: &all, look: &look, recall: &|_, _, _| None };
    job.on_disk(&begun(folder, walk::folder(&folder.dir, path)?))
}

/// Files that are about to be looked at, for who waits.
fn begun(folder: &Folder, entries: Vec<Entry>) -> Vec<Entry> {
    folder.progress.begin(entries.len());
    entries
}

/// What is done with each file.
struct Job<'j, T, W, L> {
    folder: &'j Folder,
    wanted: &'j W,
    look: &'j L,
    recall: Recall<'j, T>,
}

/// A text, and how its file stood.
type Stood<'t> = (Cow<'t, str>, Option<Standing>);

impl<T: Send, W: Fn(&RecordId, &str) -> bool + Sync, L: Fn(Scanned<'_>) -> T + Sync> Job<'_, T, W, L> {
    /// The entries are let go of together, when all files were looked at. One by one they would leave holes between what is kept:
    /// all that comes and goes while a file is read would be put there, and memory that was not used for long is slow.
    fn on_disk(&self, entries: &[Entry]) -> Result<Vec<T>, Error> {
        let progress = &self.folder.progress;
        let one = |room: &mut Vec<u8>, entry: &Entry| {
            let place = self.folder.near().join(&entry.path);
            let found = match self.folder.imagined.get(&entry.path) {
                Some(text) => self.one(&Entry { standing: None, ..entry.clone() }, |_| Ok((Cow::Borrowed(text), None))),
                None => self.one(entry, |_| read::text_in(room, &place).map(|(text, standing)| (Cow::Borrowed(text), standing))),
            };
            let found = found.transpose();
            progress.step();
            found
        };
        entries.par_iter().with_min_len(LEAST).with_max_len(MOST).map_init(Vec::new, one).filter_map(identity).collect()
    }

    /// Nothing when its text is not wanted.
    fn one<'t>(&self, entry: &Entry, text: impl FnOnce(&str) -> Result<Stood<'t>, Refusal>) -> Result<Option<T>, Error> {
        let look = |scanned: Scanned<'_>| Ok(Some((self.look)(scanned)));
        let id = &match &entry.place {
            Place::Record(kind) => id_at(*kind, &entry.path),
            Place::Wrong(rule, variant) => {
                let text = is_file(variant).then(|| text(&entry.path));
                return Ok(Some(beside(entry, Finding::new(rule, At::File).variant(variant), text, self.look)));
            }
            Place::Link => return look(unread(entry, Finding::new("symbolic-link", At::File))),
        };
        if let Some(known) = entry.standing.as_deref().and_then(|now| (self.recall)(id, &entry.path, *now)) {
            return Ok(Some(known));
        }
        match text(&entry.path) {
            Ok((text, _)) if !(self.wanted)(id, &text) => Ok(None),
            Ok((text, standing)) => {
                let read = read_record(id.kind, &text);
                let digest = Some(digest::of(read.record.as_ref(), &text));
                look(Scanned { path: &entry.path, id: Some(id), text: &text, digest, standing, read })
            }
            Err(Refusal::Finding(finding)) => look(Scanned { id: Some(id), ..unread(entry, finding) }),
            // It went while others were read.
            Err(Refusal::Disk(cause)) if cause.kind() == ErrorKind::NotFound => Ok(None),
            Err(Refusal::Disk(cause)) if cause.kind() == ErrorKind::PermissionDenied => {
                look(Scanned { id: Some(id), ..unread(entry, Finding::new("unreadable-file", At::File)) })
            }
            Err(Refusal::Disk(cause)) => Err(Error::io("error-read", Path::new(&entry.path), cause)),
        }
    }
}

/// Whether what is no record is a file, which is read for what may stand in any text.
fn is_file(variant: &str) -> bool {
    variant != "folder"
}

/// Looks at a file in our folders that is no record: at its text, if it may be had. It stays no record.
fn beside<T>(entry: &Entry, finding: Finding, text: Option<Result<Stood<'_>, Refusal>>, look: impl Fn(Scanned<'_>) -> T) -> T {
    let mut scanned = unread(entry, finding);
    let unseen = match text {
        Some(Ok((text, _))) => return look(Scanned { text: &text, ..scanned }),
        None => None,
        Some(Err(Refusal::Finding(finding))) => Some(finding),
        // A name that is no UTF-8 cannot be opened by what is told of it.
        Some(Err(Refusal::Disk(cause))) if cause.kind() == ErrorKind::NotFound => None,
        Some(Err(Refusal::Disk(_))) => Some(Finding::new("unreadable-file", At::File)),
    };
    scanned.read.findings.extend(unseen);
    look(scanned)
}

fn unread(entry: &Entry, finding: Finding) -> Scanned<'_> {
    let mut read = ReadRecord {
        record: None,
        root: None,
        yaml: crate::source::Span::default(),
        body: crate::source::Span::default(),
        findings: Vec::new(),
        damaged: Vec::new(),
    };
    read.findings.push(finding);
    Scanned { path: &entry.path, id: None, text: "", digest: None, standing: None, read }
}
