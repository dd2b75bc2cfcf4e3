//! Records as an earlier run read them, for commands that only show something: kept in `.kt/`, a file for each kind, and used only
//! for a record whose file stands as it stood then. A folder with few files keeps nothing.
//!
//! Why: `docs/decisions/0016-keeping-records-that-were-read.md`.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use rayon::prelude::*;
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use super::digest::Digest;
use super::looked::Imprint;
use super::remembered::discard;
use super::scan::{Scanned, list, scan, scan_listed};
use super::{Began, Folder, Remembered, RememberedKey, Since, Standing, Stored, ToRemember, Wanted, program, remember};
use crate::Error;
use crate::model::{Kind, Record, RecordId};
use crate::source::yaml::{Entry, Node, Value as Yaml, json};

/// How the names of what is kept begin; the kind comes behind it.
const NAME: &str = "read-";
/// Of a kind with fewer files nothing is kept: reading them is quick enough.
const LEAST_FILES: usize = 200;
/// How many files are laid out at once.
const PART: usize = 64;

/// The records that are wanted, by path; nothing in place of a file that cannot be read as one. What is read is kept for the
/// next time.
///
/// # Errors
/// When a file cannot be read for reasons that lie in the system.
pub(super) fn recalled(folder: &Folder, wanted: Wanted<'_>) -> Result<Vec<Option<Box<Stored>>>, Error> {
    if folder.past.is_some() {
        return scan(folder, Some(wanted.kinds), |file| Stored::of(file, &wanted).map(Box::new));
    }
    let recall = Recall::open(folder, wanted);
    let listed = list(folder, Some(wanted.kinds), !recall.kept.is_empty())?;
    let (mut all, mut kinds) = (Vec::with_capacity(listed.len()), Vec::new());
    for (kind, of_kind) in listed.by_kind() {
        let keeps = of_kind.len() >= LEAST_FILES && recall.key.is_some();
        kinds.extend(keeps.then_some(kind));
        let found = scan_listed(folder, &of_kind, &|id, path, now| recall.of(id, path, now), |file| recall.read(file, keeps))?;
        all.extend(if keeps { recall.keep(kind, found) } else { found.into_iter().map(|one| one.stored).collect() });
    }
    // What fell below that, or went, does not stay behind.
    wanted.kinds.iter().filter(|kind| !wanted.anew && !kinds.contains(kind)).for_each(|kind| discard(folder, &name(*kind)));
    Ok(all)
}

/// What is kept of a record.
#[derive(Serialize, Deserialize)]
struct Kept<'k> {
    record: Cow<'k, Record>,
    digest: Digest,
    imprint: Imprint,
    /// Its fields as its file says them, as JSON; a field with further keys below it is an empty object.
    fields: &'k str,
    /// Of a record with a body.
    text: &'k str,
}

/// A record of the folder, and where it came from.
struct Found {
    /// Nothing of a file that could not be read as one.
    stored: Option<Box<Stored>>,
    from: From,
}

/// Where a record came from.
enum From {
    /// From what was kept.
    Kept,
    /// From its file; what may be kept of it for the next time.
    File(Box<ToRemember>),
    /// From its file, which is read each time.
    FileAlone,
}

/// What earlier runs kept of the records of a folder.
struct Recall<'r> {
    folder: &'r Folder,
    wanted: Wanted<'r>,
    began: Began,
    /// Nothing where nothing is to be kept, or the system does not tell what it is made of.
    key: Option<RememberedKey>,
    kept: BTreeMap<Kind, Remembered>,
}

impl<'r> Recall<'r> {
    /// What there is for what is wanted.
    fn open(folder: &'r Folder, wanted: Wanted<'r>) -> Self {
        let (began, key) = (Began::now(), (!wanted.anew).then(key).flatten());
        let open = |key| wanted.kinds.iter().map(move |kind| (*kind, Remembered::open(folder, &name(*kind), key)));
        let kept = key.as_ref().map(|key| open(key).filter(|(_, kept)| count(kept) > 0).collect()).unwrap_or_default();
        Self { folder, wanted, began, key, kept }
    }

    /// The record of a file that stands now as it stood when it was read.
    fn of(&self, id: &RecordId, path: &str, now: Standing) -> Option<Found> {
        let read = |bytes: &[u8]| self.stored(id, path, postcard::from_bytes(bytes).ok()?);
        let (_, stored) = self.kept.get(&id.kind)?.of(path, || Some(now), read)?;
        Some(Found { stored: Some(Box::new(stored)), from: From::Kept })
    }

    /// Nothing when something is wanted that was not kept.
    fn stored(&self, id: &RecordId, path: &str, kept: Kept<'_>) -> Option<Stored> {
        let Kept { record, digest, imprint, fields, text } = kept;
        let text = if self.wanted.texts.contains(&id.kind) { Some(text).filter(|text| !text.is_empty())? } else { "" };
        let picked = match self.wanted.fields_of(id.kind) {
            Some(wanted) => Some(Box::new(picked(fields, wanted)?)),
            None => None,
        };
        let imprint = if self.wanted.imprints { imprint } else { Imprint::default() };
        let (id, record) = (id.clone(), record.into_owned());
        let (path, text) = (path.to_owned(), text.to_owned());
        Some(Stored { id, path, record, text, digest, imprint, picked, faulty: false, doubt: None })
    }

    /// What is made of a file that was read.
    fn read(&self, file: Scanned<'_>, keeps: bool) -> Found {
        let from = match keeps {
            true if self.stands(&file) => From::Kept,
            true => to_remember(&file).map_or(From::FileAlone, |new| From::File(Box::new(new))),
            false => From::FileAlone,
        };
        Found { stored: Stored::of(file, &self.wanted).map(Box::new), from }
    }

    /// Whether what is kept of a file holds, though it lacks something that is wanted.
    fn stands(&self, file: &Scanned<'_>) -> bool {
        let kept = file.id.and_then(|id| self.kept.get(&id.kind));
        kept.is_some_and(|kept| kept.of(file.path, || file.standing, |_| Some(())).is_some())
    }

    /// Keeps the records of a kind for the next run, where anything changed; they come by path. What no longer stands in the folder
    /// does not stay in what is kept either.
    fn keep(&self, kind: Kind, found: Vec<Found>) -> Vec<Option<Box<Stored>>> {
        let is_new = found.iter().any(|one| matches!(one.from, From::File(_)));
        let number = found.iter().filter(|one| !matches!(one.from, From::FileAlone)).count();
        let (stored, from): (Vec<_>, Vec<From>) = found.into_iter().map(|one| (one.stored, one.from)).unzip();
        if is_new || self.kept.get(&kind).map_or(0, count) != number {
            self.renew(kind, number, stored.iter().zip(from));
        }
        stored
    }

    fn renew<'s>(&self, kind: Kind, number: usize, mut all: impl Iterator<Item = (&'s Option<Box<Stored>>, From)>) {
        let Some(key) = &self.key else { return };
        let before = self.kept.get(&kind);
        let one = |(stored, from): (&Option<Box<Stored>>, From)| match from {
            From::Kept => before?.again(&stored.as_ref()?.path),
            From::File(new) => Some(*new),
            From::FileAlone => None,
        };
        let parts = std::iter::from_fn(|| {
            let part: Vec<_> = all.by_ref().take(PART).collect();
            (!part.is_empty()).then(|| part.into_par_iter().filter_map(one).collect())
        });
        remember(self.folder, &name(kind), key, Since::Read(self.began), (&number.to_le_bytes(), parts));
    }
}

/// What is kept of a file: nothing when there was any mistake in it, or the system does not tell how it stood.
fn to_remember(file: &Scanned<'_>) -> Option<ToRemember> {
    let standing = file.standing.filter(|_| file.read.findings.is_empty())?;
    let (kind, record) = (file.id?.kind, file.read.record.as_ref()?);
    let fields = file.read.root.as_ref()?.entries().iter().map(plain).collect::<Map<_, _>>();
    let fields = Value::Object(fields).to_string();
    let text = if kind.is_markdown() { file.text } else { "" };
    let (record, imprint) = (Cow::Borrowed(record), Imprint::of((file.path, file.text)));
    let kept = Kept { record, digest: file.digest?, imprint, fields: &fields, text };
    Some(ToRemember { path: file.path.to_owned(), standing, made: postcard::to_stdvec(&kept).ok()? })
}

/// Of how many records something was kept.
fn count(kept: &Remembered) -> usize {
    kept.shared().try_into().map_or(0, usize::from_le_bytes)
}

/// A field as it is kept: one with further keys below it only as an empty object.
fn plain(entry: &Entry<'_>) -> (String, Value) {
    let has_keys = |node: &Node<'_>| matches!(node.value, Yaml::Map(_));
    let nests = match &entry.value.value {
        Yaml::List(items) => items.iter().any(|item| has_keys(item) || matches!(item.value, Yaml::List(_))),
        _ => has_keys(&entry.value),
    };
    (entry.key.clone().into_owned(), if nests { Value::Object(Map::new()) } else { json(&entry.value) })
}

/// Some of the fields that were kept; nothing when there are further keys below one of them.
fn picked(fields: &str, wanted: &[&str]) -> Option<Value> {
    let picked = Picking(wanted).deserialize(&mut serde_json::Deserializer::from_str(fields)).ok()?;
    picked.values().all(|value| !value.is_object()).then_some(Value::Object(picked))
}

/// Reads some fields of an object, and passes over the others.
struct Picking<'w>(&'w [&'w str]);

impl<'de> DeserializeSeed<'de> for Picking<'_> {
    type Value = Map<String, Value>;

    fn deserialize<D: Deserializer<'de>>(self, fields: D) -> Result<Self::Value, D::Error> {
        fields.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Picking<'_> {
    type Value = Map<String, Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Self::Value, A::Error> {
        let mut picked = Map::new();
        while let Some(key) = fields.next_key::<String>()? {
            if self.0.contains(&key.as_str()) {
                picked.insert(key, fields.next_value()?);
            } else {
                fields.next_value::<IgnoredAny>()?;
            }
        }
        Ok(picked)
    }
}

fn name(kind: Kind) -> String {
    format!("{NAME}{}", kind.name())
}

/// What else decides how a file reads: this very program.
fn key() -> Option<RememberedKey> {
    program().map(|program| Sha256::digest(program).into())
}

#[cfg(all(test, unix))]
#[path = "recall_cases.rs"]
mod cases;
