//! What must change in which files when a record gets another id: the record itself, the records and files that bear
//! its name in theirs, every reference and link to them, and the digests of records whose text changes by that.

mod body;
mod moves;
mod references;

use std::collections::{BTreeMap, BTreeSet};

use serde_yaml::Value;

use super::folder::SETTINGS;
use super::{Folder, Repo, Stored, digest, read_record};
use crate::Error;
use crate::keys;
use crate::model::{BasedOn, Kind, Record, RecordId};
use crate::repo::FileChange;
use crate::source::Span;
use crate::source::yaml::edit::{Change, apply};

use moves::Moves;
pub use moves::{misnamed, new_id};

/// A renaming that is ready to be written.
pub struct Renaming {
    /// The records that get another id: the one that was asked for first, then those that move along.
    pub moved: Vec<(RecordId, RecordId)>,
    /// The paths of the other records whose text changes.
    pub referring: Vec<String>,
    /// Every file that changes; written in this order.
    pub files: Vec<FileChange>,
}

/// Works out what a renaming changes. `repo` holds the records of every kind.
///
/// # Errors
/// When the new id is taken, or a file that names the record cannot be changed.
pub fn rename(repo: &Repo<'_>, old: &Stored, new: &RecordId) -> Result<Renaming, Error> {
    let moves = Moves::of(repo, old, new)?;
    let mut plan = Plan { moves: &moves, pages: pages(repo, old), texts: BTreeMap::new(), settled: BTreeSet::new() };
    let ids: Vec<RecordId> = plan.pages.keys().cloned().collect();
    for id in &ids {
        plan.rewrite(id)?;
    }
    for id in &ids {
        plan.settle(id)?;
    }
    let mut files = plan.changes();
    files.extend(settings(repo.folder, &moves)?);
    files.extend(moves.attachments(repo.folder)?);
    files.sort_by_key(|file| moves.goes_first(file));
    let referring =
        files.iter().filter(|file| file.before.is_some() && file.after.is_some()).map(|file| file.path.clone()).collect();
    Ok(Renaming { moved: moves.in_order(), referring, files })
}

/// Every record, and the one to rename when its name made it no record so far.
fn pages<'r>(repo: &'r Repo<'_>, old: &'r Stored) -> BTreeMap<RecordId, &'r Stored> {
    repo.all().chain([old]).map(|stored| (stored.id.clone(), stored)).collect()
}

struct Plan<'r> {
    moves: &'r Moves,
    pages: BTreeMap<RecordId, &'r Stored>,
    /// The new texts, by the old id.
    texts: BTreeMap<RecordId, String>,
    /// The records whose digests are right.
    settled: BTreeSet<RecordId>,
}

impl Plan<'_> {
    /// Gives a record the new ids, in its fields and in the links of its body.
    fn rewrite(&mut self, id: &RecordId) -> Result<(), Error> {
        let stored = self.pages[id];
        let changes = references::changes(&stored.record, self.moves);
        let mut text = changed(&stored.path, id.kind, &stored.text, &changes)?;
        if id.kind.is_markdown() {
            let part = read_record(id.kind, &text).body;
            let body = body::relinked(part.of(&text), &stored.path, self.moves);
            text.replace_range(part.start..part.end, &body);
        }
        if text != stored.text {
            self.texts.insert(id.clone(), text);
        }
        Ok(())
    }

    /// Brings the digests of a record up to date where they were right before; first those of what it rests on.
    fn settle(&mut self, id: &RecordId) -> Result<(), Error> {
        let Some(stored) = self.pages.get(id).copied() else { return Ok(()) };
        let bases = based_on(&stored.record);
        if bases.is_empty() || !self.settled.insert(id.clone()) {
            return Ok(());
        }
        let mut changes = Vec::new();
        for (i, base) in bases.iter().enumerate() {
            let Some(target) = RecordId::parse(&base.record) else { continue };
            self.settle(&target)?;
            let was_right = self.pages.get(&target).is_some_and(|target| target.digest.is(&base.digest));
            if let Some(text) = self.texts.get(&target).filter(|_| was_right) {
                let digest = digest::of(read_record(target.kind, text).record.as_ref(), text);
                changes.push(Change::Set(keys!["based-on", i, "digest"], Value::String(digest.to_string())));
            }
        }
        let text = self.texts.get(id).unwrap_or(&stored.text);
        let text = changed(&stored.path, id.kind, text, &changes)?;
        if !changes.is_empty() {
            self.texts.insert(id.clone(), text);
        }
        Ok(())
    }

    fn changes(&self) -> Vec<FileChange> {
        let mut files = Vec::new();
        for (id, stored) in &self.pages {
            let (before, after) = (stored.text.clone(), self.texts.get(id).unwrap_or(&stored.text).clone());
            match self.moves.get(id) {
                Some(new) => files.extend(moved(&stored.path, &new.path(), before, after)),
                None if before != after => {
                    files.push(FileChange { path: stored.path.clone(), before: Some(before), after: Some(after) });
                }
                None => {}
            }
        }
        files
    }
}

/// A file that gets another path is made there and taken away here.
fn moved(old: &str, new: &str, before: String, after: String) -> [FileChange; 2] {
    [
        FileChange { path: new.to_owned(), before: None, after: Some(after) },
        FileChange { path: old.to_owned(), before: Some(before), after: None },
    ]
}

/// The default organisation of `kt.yaml`.
fn settings(folder: &Folder, moves: &Moves) -> Result<Option<FileChange>, Error> {
    let organisation = folder.settings.organisation.as_ref().map(|id| RecordId::new(Kind::Organisation, id));
    let Some(new) = organisation.and_then(|id| moves.get(&id)) else { return Ok(None) };
    let before = &folder.settings_text;
    let change = Change::Set(keys!["organisation"], Value::String(new.id.clone()));
    let after = apply(before, Span::new(0, before.len()), &[change]).map_err(|_| unsure(SETTINGS))?;
    Ok(Some(FileChange { path: SETTINGS.to_owned(), before: Some(before.clone()), after: Some(after) }))
}

fn changed(path: &str, kind: Kind, text: &str, changes: &[Change]) -> Result<String, Error> {
    if changes.is_empty() {
        return Ok(text.to_owned());
    }
    apply(text, read_record(kind, text).yaml, changes).map_err(|_| unsure(path))
}

fn unsure(path: &str) -> Error {
    Error::new("error-rename-unsure").with("path", path).hint("error-rename-unsure-hint")
}

fn based_on(record: &Record) -> &[BasedOn] {
    match record {
        Record::Memo(memo) => &memo.based_on,
        Record::Decision(decision) => &decision.based_on,
        _ => &[],
    }
}
