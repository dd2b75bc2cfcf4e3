//! The record that a person names, and what is the matter when there is none.

use super::{Repo, Stored, read_record};
use crate::Error;
use crate::model::{Kind, RecordId, sort_key};
use crate::source::finding::nearest;

impl Repo<'_> {
    /// The record that a person means: its path, `kind/id` with the kind in either language, a bare id that only one of
    /// `kinds` has, the last part of such an id, or its title.
    ///
    /// # Errors
    /// When there is none, or more than one; the message names what comes near, or the choices. Also when it says something else
    /// than its file.
    pub fn resolve(&self, text: &str, kinds: &[Kind]) -> Result<&Stored, Error> {
        self.meant(text, kinds)?.sound()
    }

    /// The same, also when it says something else than its file: for who shows or mends it.
    ///
    /// # Errors
    /// When there is none, or more than one.
    pub fn meant(&self, text: &str, kinds: &[Kind]) -> Result<&Stored, Error> {
        let text = text.trim_start_matches("./").replace('\\', "/");
        let by_path = self.all().chain(self.doubtful()).find(|stored| stored.path == text);
        let any = |id: &RecordId| self.get(id.kind, &id.id).or_else(|| self.doubtful.get(id).map(|stored| &**stored));
        let full = || named(&text).and_then(|id| any(&id));
        if let Some(stored) = by_path.or_else(full).filter(|stored| kinds.contains(&stored.id.kind)) {
            return Ok(stored);
        }
        let mut bare: Vec<&Stored> = kinds.iter().filter_map(|kind| any(&RecordId::new(*kind, text.as_str()))).collect();
        if bare.is_empty() {
            bare = self.below(&text, kinds);
        }
        if bare.is_empty() {
            bare = self.titled(&text, kinds);
        }
        match bare.as_slice() {
            [one] => Ok(one),
            [] => Err(self.unfit(&text, kinds).unwrap_or_else(|| self.unknown(&text, kinds))),
            several => Err(ambiguous(&text, several)),
        }
    }

    /// The id of the record of a kind that a person calls by its title, or by `kind/id`; nothing when no record is called so, or
    /// when it is an id already.
    ///
    /// # Errors
    /// When several have this title; the message names them.
    pub fn called(&self, text: &str, kind: Kind) -> Result<Option<String>, Error> {
        if self.folder.has(&RecordId::new(kind, text).path()) {
            return Ok(None);
        }
        if let Some(id) = named(text).filter(|id| id.kind == kind && self.folder.has(&id.path())) {
            return Ok(Some(id.id));
        }
        match self.titled(text, &[kind]).as_slice() {
            [] => Ok(None),
            [one] => Ok(Some(one.id.id.clone())),
            several => Err(ambiguous(text, several)),
        }
    }

    /// The ids of all records of a kind that a person calls so: by `kind/id`, or by a title that several may have.
    #[must_use]
    pub fn all_called(&self, text: &str, kind: Kind) -> Vec<String> {
        match named(text) {
            Some(id) if id.kind == kind && self.folder.has(&id.path()) => vec![id.id],
            _ => self.titled(text, &[kind]).into_iter().map(|stored| stored.id.id.clone()).collect(),
        }
    }

    /// The records with this title, whatever its capitals and accents.
    fn titled(&self, text: &str, kinds: &[Kind]) -> Vec<&Stored> {
        let wanted = sort_key(text.trim());
        let has = |stored: &&Stored| {
            kinds.contains(&stored.id.kind) && title(stored).is_some_and(|title| sort_key(title.trim()) == wanted)
        };
        if wanted.is_empty() { Vec::new() } else { self.all().chain(self.doubtful()).filter(has).collect() }
    }

    /// The records whose id ends in this text, such as the survey `startgesprek-before` below the folder of an organisation.
    fn below(&self, text: &str, kinds: &[Kind]) -> Vec<&Stored> {
        let spoken = named(text);
        let (kinds, end) = match &spoken {
            Some(id) if kinds.contains(&id.kind) => (vec![id.kind], id.id.as_str()),
            _ => (kinds.to_vec(), text),
        };
        let ends = |id: &str| id.strip_suffix(end).is_some_and(|before| before.ends_with('/'));
        let found = self.all().chain(self.doubtful()).filter(|stored| kinds.contains(&stored.id.kind) && ends(&stored.id.id));
        if end.is_empty() { Vec::new() } else { found.collect() }
    }

    /// Why a record that does stand in the folder is not the one: it cannot be read, or is of another kind.
    fn unfit(&self, text: &str, kinds: &[Kind]) -> Option<Error> {
        let bare = || Kind::ALL.map(|kind| RecordId::new(kind, text)).into_iter();
        let full = at_path(text).or_else(|| named(text));
        let meant: Vec<RecordId> = full.map_or_else(|| bare().collect(), |id| vec![id]);
        let found = meant.into_iter().find(|id| self.folder.has(&id.path()))?;
        if !kinds.contains(&found.kind) {
            let wanted = kinds.first().map_or("", |kind| kind.name());
            let error = Error::new("error-record-kind").with("record", text).with("kind", found.kind);
            return Some(error.with("wanted", wanted).hint("error-record-kind-hint"));
        }
        let text = self.folder.text(&found.path()).ok()?;
        let read = read_record(found.kind, &text);
        read.record.is_none().then(|| unreadable(&found.path(), read.findings.first().map_or("", |finding| finding.rule)))
    }

    fn unknown(&self, text: &str, kinds: &[Kind]) -> Error {
        let bare = named(text).map_or_else(|| text.to_owned(), |id| id.id);
        let all = || self.all().filter(|stored| kinds.contains(&stored.id.kind));
        let titled = |near: &str| all().find(|stored| title(stored) == Some(near)).map(|stored| stored.id.id.as_str());
        let near = nearest(&bare, all().map(|stored| stored.id.id.as_str()));
        let near = near.or_else(|| titled(nearest(text, all().filter_map(title))?));
        let kind = kinds.first().map_or("", |kind| kind.name());
        let error = Error::new("error-unknown-record").with("record", text).with("kind", kind);
        match near {
            Some(near) => error.with("suggestion", near).hint("error-unknown-record-near"),
            None if kinds.len() > 2 => error.hint("error-unknown-record-find"),
            None => error.hint("error-unknown-record-list"),
        }
    }
}

/// What people call a record; nothing when it has no title of its own.
fn title(stored: &Stored) -> Option<&str> {
    match stored.id.kind {
        Kind::Organisation | Kind::Wish | Kind::Product | Kind::Memo | Kind::Network | Kind::Practice | Kind::Meeting => {
            Some(stored.record.title())
        }
        _ => None,
    }
}

fn ambiguous(text: &str, several: &[&Stored]) -> Error {
    let choices: Vec<String> = several.iter().map(|stored| stored.id.to_string()).collect();
    let one_kind = several.iter().all(|stored| stored.id.kind == several[0].id.kind);
    let hint = if one_kind { "error-ambiguous-record-whole" } else { "error-ambiguous-record-hint" };
    let error = Error::new("error-ambiguous-record").with("record", text).with("first", &choices[0]);
    error.with("choices", choices.join(", ")).hint(hint)
}

/// A record by `kind/id`, as a record names it or as a person does: `wens/minder-papier`.
pub(super) fn named(text: &str) -> Option<RecordId> {
    let spoken = || text.split_once('/').and_then(|(kind, id)| Some(RecordId::new(Kind::called(kind)?, id)));
    RecordId::parse(text).or_else(spoken)
}

/// A record by the path of its file.
fn at_path(path: &str) -> Option<RecordId> {
    let (folder, file) = path.split_once('/')?;
    let kind = Kind::in_folder(folder)?;
    Some(RecordId::new(kind, file.strip_suffix(kind.extension())?.strip_suffix('.')?))
}

/// A file that stands where a record does, and cannot be read as one.
#[must_use]
pub fn unreadable(path: &str, rule: &str) -> Error {
    match rule {
        "missing-front-matter" => Error::new("error-no-front-matter").with("path", path).hint("error-no-front-matter-hint"),
        _ => Error::new("error-record-unreadable").with("path", path).hint("error-check-first"),
    }
}
