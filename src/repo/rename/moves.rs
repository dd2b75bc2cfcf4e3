//! Which records get another id, and whether those ids are free.

use std::collections::BTreeMap;

use crate::Error;
use crate::model::{Kind, Record, RecordId};
use crate::repo::meant::named;
use crate::repo::{FileChange, Folder, Imprint, Place, Repo, Stored, bad_id, digest, read_record, responses_path, walk};

/// The new id that a person means for a record: a bare id, `kind/id`, or the path of its file.
///
/// # Errors
/// When it is no id, the id that the record has, or one of another kind.
pub fn new_id(old: &RecordId, text: &str) -> Result<RecordId, Error> {
    let text = text.trim_start_matches("./").replace('\\', "/");
    let extension = format!(".{}", old.kind.extension());
    let path = text.strip_prefix(old.kind.folder()).and_then(|rest| rest.strip_prefix('/')?.strip_suffix(&extension));
    let spoken = || named(&text).filter(|full| full.kind == old.kind);
    let full = RecordId::parse(&text).or_else(spoken);
    let new = match (path, full) {
        (Some(id), _) => RecordId::new(old.kind, id),
        (None, Some(full)) if full.kind == old.kind => full,
        (None, Some(full)) => {
            let error = Error::new("error-rename-kind").with("old", old).with("kind", full.kind).with("was", old.kind);
            return Err(error.hint("error-rename-kind-hint"));
        }
        (None, None) => RecordId::new(old.kind, text),
    };
    if bad_id(&new.id).is_some() {
        return Err(Error::new("error-bad-id").with("id", &new.id).hint("error-rename-bad-id-hint"));
    }
    if new == *old {
        return Err(Error::new("error-rename-same").with("old", old));
    }
    Ok(new)
}

/// A file that would be a record but for its name, such as `products/Samen Beslissen.md`.
///
/// # Errors
/// When a folder cannot be read.
pub fn misnamed(folder: &Folder, text: &str) -> Result<Option<Stored>, Error> {
    let text = text.trim_start_matches("./").replace('\\', "/");
    for entry in walk(&folder.dir, Some(&Kind::ALL))? {
        if !matches!(entry.place, Place::Wrong("bad-file-name", _)) {
            continue;
        }
        let Some(id) = id_of(&entry.path).filter(|id| entry.path == text || id.to_string() == text || id.id == text) else {
            continue;
        };
        let text = folder.text(&entry.path)?;
        let read = read_record(id.kind, &text);
        let faulty = !read.findings.is_empty();
        let Some(record) = read.record else { return Err(super::unsure(&entry.path)) };
        return Ok(Some(Stored {
            imprint: Imprint::default(),
            id,
            path: entry.path,
            digest: digest::of(Some(&record), &text),
            record,
            picked: None,
            faulty,
            doubt: None,
            text,
        }));
    }
    Ok(None)
}

fn id_of(path: &str) -> Option<RecordId> {
    let (folder, rest) = path.split_once('/')?;
    let kind = Kind::in_folder(folder)?;
    Some(RecordId::new(kind, rest.strip_suffix(kind.extension())?.strip_suffix('.')?))
}

/// The records that get another id, from old to new.
pub(super) struct Moves {
    first: RecordId,
    ids: BTreeMap<RecordId, RecordId>,
    paths: BTreeMap<String, String>,
}

impl Moves {
    /// The record itself and those that bear its name in theirs.
    pub(super) fn of(repo: &Repo<'_>, old: &Stored, new: &RecordId) -> Result<Self, Error> {
        unreadable(repo, &old.id)?;
        let along = repo.all().filter(|stored| stored.id != old.id);
        let along = along.filter_map(|stored| Some((stored.id.clone(), renamed_along(stored, &old.id, new)?)));
        let ids: BTreeMap<RecordId, RecordId> = along.chain([(old.id.clone(), new.clone())]).collect();
        let mut paths: BTreeMap<String, String> = ids.iter().map(|(old, new)| (old.path(), new.path())).collect();
        for (old, new) in ids.iter().filter(|(old, _)| old.kind == Kind::Survey && repo.folder.has(&responses_path(old))) {
            paths.insert(responses_path(old), responses_path(new));
        }
        let moves = Self { first: old.id.clone(), ids, paths };
        moves.free(repo.folder)?;
        Ok(moves)
    }

    /// The new id of a record that gets one.
    pub(super) fn get(&self, id: &RecordId) -> Option<&RecordId> {
        self.ids.get(id)
    }

    /// The new path of a file that gets one.
    pub(super) fn path(&self, path: &str) -> Option<&str> {
        self.paths.get(path).map(String::as_str)
    }

    /// The one that was asked for, then the others.
    pub(super) fn in_order(&self) -> Vec<(RecordId, RecordId)> {
        let mut moved: Vec<(RecordId, RecordId)> = self.ids.iter().map(|(old, new)| (old.clone(), new.clone())).collect();
        moved.sort_by_key(|(old, _)| *old != self.first);
        moved
    }

    /// The files beside records that move with them.
    pub(super) fn attachments(&self, folder: &Folder) -> Result<Vec<FileChange>, Error> {
        let mut files = Vec::new();
        for (old, new) in self.paths.iter().filter(|(old, _)| id_of(old).is_none()) {
            let text = folder.text(old)?;
            files.extend(super::moved(old, new, text.clone(), text));
        }
        Ok(files)
    }

    /// What is written first: where old and new differ only in case they may be one file, which must go before it is
    /// made; otherwise what is made comes before what goes, so that no text is ever in neither place.
    pub(super) fn goes_first(&self, file: &FileChange) -> u8 {
        let same = |(old, new): (&String, &String)| old.eq_ignore_ascii_case(new) && (*old == file.path || *new == file.path);
        match (&file.before, &file.after) {
            (Some(_), None) if self.paths.iter().any(same) => 0,
            (_, Some(_)) => 1,
            (_, None) => 2,
        }
    }

    /// Refuses when a new path is taken, also by a file that some systems take for the same.
    fn free(&self, folder: &Folder) -> Result<(), Error> {
        let mut taken: BTreeMap<String, String> = BTreeMap::new();
        for entry in walk(&folder.dir, Some(&Kind::ALL))? {
            taken.insert(entry.path.to_ascii_lowercase(), entry.path);
        }
        for (old, new) in &self.paths {
            let there = taken.get(&new.to_ascii_lowercase()).filter(|there| *there != old);
            if there.is_some() || (folder.has(new) && !old.eq_ignore_ascii_case(new)) {
                return Err(Error::new("error-exists").with("path", there.unwrap_or(new)).hint("error-rename-taken-hint"));
            }
        }
        Ok(())
    }
}

/// The new id of a record that bears the old one in its own: `assessments/<subject>/…`, and
/// `finances|surveys|plans|transfers/<organisation>/<product>…`; `docs/formats.md`, folder.
fn renamed_along(stored: &Stored, old: &RecordId, new: &RecordId) -> Option<RecordId> {
    let id = &stored.id.id;
    let pair = |organisation: &str, product: &str| {
        let (mut o, mut p) = (organisation, product);
        match old.kind {
            Kind::Organisation if organisation == old.id => o = &new.id,
            Kind::Product if product == old.id => p = &new.id,
            _ => return None,
        }
        let rest = id.strip_prefix(organisation)?.strip_prefix('/')?.strip_prefix(product)?;
        (rest.is_empty() || rest.starts_with(['-', '/'])).then(|| format!("{o}/{p}{rest}"))
    };
    let id = match &stored.record {
        Record::Assessment(record) if record.subject == old.to_string() => {
            format!("{}/{}", new.id, id.strip_prefix(&old.id)?.strip_prefix('/')?)
        }
        Record::Finance(record) => pair(&record.organisation, &record.product)?,
        Record::Survey(record) => pair(&record.organisation, &record.product)?,
        Record::Plan(record) => pair(&record.organisation, &record.product)?,
        Record::Transfer(record) => pair(&record.organisation, &record.product)?,
        _ => return None,
    };
    Some(RecordId::new(stored.id.kind, id))
}

/// A file that cannot be read may name the record; then nothing is renamed until it is mended.
fn unreadable(repo: &Repo<'_>, old: &RecordId) -> Result<(), Error> {
    let bare = |c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '/';
    let names = |text: &str| text.split(bare).any(|word| word == old.id || word == old.to_string());
    let found = crate::repo::scan(repo.folder, Some(&Kind::ALL), |file| {
        (file.read.record.is_none() && names(file.text)).then(|| file.path.to_owned())
    })?;
    match found.into_iter().flatten().find(|path| *path != old.path()) {
        None => Ok(()),
        Some(path) => Err(Error::new("error-rename-unreadable").with("path", path).hint("error-rename-unreadable-hint")),
    }
}
