//! Reads every file on all cores; what is made of each file is kept, the file itself is let go.

use std::io::ErrorKind;
use std::path::Path;

use rayon::prelude::*;

use super::read::{self, ReadRecord, Refusal, read_record};
use super::walk::{Entry, Place, walk};
use super::{Folder, digest};
use crate::Error;
use crate::model::{Kind, RecordId};
use crate::source::{At, Finding};

/// One file as it was read, for the one who looks at it.
pub struct Scanned<'t> {
    /// Its path below the top.
    pub path: &'t str,
    /// Which record it is; none when its place or name makes it no record.
    pub id: Option<&'t RecordId>,
    /// Its text; empty when it could not be read.
    pub text: &'t str,
    /// Its digest, as other records rest on it.
    pub digest: String,
    /// What it says, and its mistakes of form.
    pub read: ReadRecord<'t>,
}

/// Looks at every file of the repository, or at the records of some kinds, in parallel; the answers come by path.
///
/// # Errors
/// When a folder or file cannot be read for reasons that lie in the system.
pub fn scan<T: Send>(folder: &Folder, kinds: Option<&[Kind]>, look: impl Fn(&Scanned<'_>) -> T + Sync) -> Result<Vec<T>, Error> {
    match &folder.past {
        None => {
            let entries = walk(&folder.dir, kinds)?;
            let one = |entry: &Entry| one(entry, |path| read::text(&folder.dir.join(path)), &look);
            entries.par_iter().with_min_len(16).map(one).collect()
        }
        Some(past) => past.each(&past.entries(kinds), |entry, text| one(entry, |_| text, &look)),
    }
}

fn one<T>(
    entry: &Entry,
    text: impl FnOnce(&str) -> Result<String, Refusal>,
    look: &impl Fn(&Scanned<'_>) -> T,
) -> Result<T, Error> {
    let id = match &entry.place {
        Place::Record(id) => id,
        Place::Wrong(rule, variant) => return Ok(look(&unread(entry, Finding::new(rule, At::File).variant(variant)))),
        Place::Link => return Ok(look(&unread(entry, Finding::new("symbolic-link", At::File)))),
    };
    match text(&entry.path) {
        Ok(text) => {
            let read = read_record(id.kind, &text);
            let digest = digest::of(read.record.as_ref(), &text);
            Ok(look(&Scanned { path: &entry.path, id: Some(id), text: &text, digest, read }))
        }
        Err(Refusal::Finding(finding)) => Ok(look(&Scanned { id: Some(id), ..unread(entry, finding) })),
        Err(Refusal::Disk(cause)) if matches!(cause.kind(), ErrorKind::PermissionDenied | ErrorKind::NotFound) => {
            Ok(look(&Scanned { id: Some(id), ..unread(entry, Finding::new("unreadable-file", At::File)) }))
        }
        Err(Refusal::Disk(cause)) => Err(Error::io("error-read", Path::new(&entry.path), cause)),
    }
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
    Scanned { path: &entry.path, id: None, text: "", digest: String::new(), read }
}
