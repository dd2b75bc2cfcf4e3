//! The records of a repository in memory, for commands that show or write something.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde_json::Value;

use super::Folder;
use super::about::About;
use super::doubt::{Doubt, doubt};
use super::looked::{Imprint, LookedAt, note};
use super::scan::{Scanned, scan, scan_folder, scan_where};
use crate::Error;
use crate::model::{
    Assessment, Checklist, Decision, Finance, Kind, Memo, Network, Organisation, Plan, Practice, Product, ProductClass, Question,
    Record, RecordId, Survey, Wish,
};
use crate::source::yaml::Node;

/// A record as it stands in the repository.
#[derive(Clone, Debug)]
pub struct Stored {
    /// Which record it is.
    pub id: RecordId,
    /// Its path below the top.
    pub path: String,
    /// What it says.
    pub record: Record,
    /// The text of its file; empty when it was not asked for.
    pub text: String,
    /// Its digest, as other records rest on it.
    pub digest: String,
    /// Where its file stands, and how it reads to the last byte; nothing when that was not asked for.
    pub(super) imprint: Imprint,
    /// What was picked out of its file, beside the record itself.
    pub picked: Option<Box<Value>>,
    /// Whether mistakes of form were found in it.
    pub faulty: bool,
    /// Where it does not say what its file says.
    pub doubt: Option<Box<Doubt>>,
}

/// What is picked out of a file of a kind, beside the record itself.
pub type Pick<'p> = &'p (dyn Fn(Kind, &Node<'_>) -> Option<Value> + Sync);

/// The records that were asked for. Files that cannot be read as records are left out; `kt check` tells of them.
pub struct Repo<'f> {
    /// The folder they stand in.
    pub folder: &'f Folder,
    records: BTreeMap<RecordId, Box<Stored>>,
    /// Those that do not say what their files say: nothing is made of them but what asks for them.
    pub(super) doubtful: BTreeMap<RecordId, Box<Stored>>,
    /// The ids of the assessments of each subject.
    by_subject: BTreeMap<String, Vec<String>>,
    pub(super) about: OnceLock<About>,
    /// How many files could not be read as records, and are left out.
    pub unreadable: usize,
}

/// Nothing waits until the memory of a hundred thousand records is given back.
impl Drop for Repo<'_> {
    fn drop(&mut self) {
        let records = std::mem::take(&mut self.records);
        if records.len() > MANY {
            rayon::spawn(move || drop(records));
        }
    }
}

/// Giving back fewer records than this takes less time than asking another core to do it.
const MANY: usize = 1000;

const NOTHING: Pick<'static> = &|_, _| None;

/// A record as it is kept; nothing of a file that could not be read as one.
fn stored(file: Scanned<'_>, texts: &[Kind], pick: Pick<'_>) -> Option<Box<Stored>> {
    let id = file.id?.clone();
    let doubt = doubt(&file.read, file.text);
    let keeps = texts.contains(&id.kind) || doubt.is_some();
    let text = if keeps { file.text.to_owned() } else { String::new() };
    let faulty = !file.read.findings.is_empty();
    let picked = file.read.root.as_ref().and_then(|root| pick(id.kind, root)).map(Box::new);
    let path = file.path.to_owned();
    let (digest, imprint) = (file.digest, Imprint::default());
    Some(Box::new(Stored { id, path, record: file.read.record?, text, digest, imprint, picked, faulty, doubt }))
}

/// A record of one type by its id.
macro_rules! getters {
    ($($name:ident $all:ident $kind:ident $type:ty;)*) => {
        $(
            /// The record of this type with this id.
            #[must_use]
            pub fn $name(&self, id: &str) -> Option<&$type> {
                match &self.get(Kind::$kind, id)?.record { Record::$kind(record) => Some(record), _ => None }
            }

            /// All records of this type with their ids, by id.
            pub fn $all(&self) -> impl Iterator<Item = (&str, &$type)> {
                self.of(Kind::$kind).filter_map(|stored| match &stored.record {
                    Record::$kind(record) => Some((stored.id.id.as_str(), record)),
                    _ => None,
                })
            }
        )*
    };
}

impl<'f> Repo<'f> {
    /// Loads the records of some kinds.
    ///
    /// # Errors
    /// When a file cannot be read for reasons that lie in the system.
    pub fn load(folder: &'f Folder, kinds: &[Kind]) -> Result<Self, Error> {
        Self::with_texts_of(folder, kinds, kinds)
    }

    /// Loads the records of some kinds and lets go of the texts of most files, which nobody reads who only looks at steps:
    /// of a kind that is not among `texts`, the text stays empty.
    ///
    /// # Errors
    /// When a file cannot be read for reasons that lie in the system.
    pub fn with_texts_of(folder: &'f Folder, kinds: &[Kind], texts: &[Kind]) -> Result<Self, Error> {
        Ok(Self::of_found(folder, scan(folder, Some(kinds), |file| stored(file, texts, NOTHING))?))
    }

    /// The same, for who asks later whether all that was looked up still reads the same.
    ///
    /// # Errors
    /// When a file cannot be read for reasons that lie in the system.
    pub fn with_imprints(folder: &'f Folder, kinds: &[Kind], texts: &[Kind]) -> Result<Self, Error> {
        let look = |file: Scanned<'_>| {
            let imprint = Imprint::of((file.path, file.text));
            stored(file, texts, NOTHING).map(|stored| Box::new(Stored { imprint, ..*stored }))
        };
        Ok(Self::of_found(folder, scan(folder, Some(kinds), look)?))
    }

    /// Loads the records of some kinds, with the texts of those in `texts`, and picks something out of each file while it is read.
    ///
    /// # Errors
    /// When a file cannot be read for reasons that lie in the system.
    pub fn picking(folder: &'f Folder, kinds: &[Kind], texts: &[Kind], pick: Pick<'_>) -> Result<Self, Error> {
        Ok(Self::of_found(folder, scan(folder, Some(kinds), |file| stored(file, texts, pick))?))
    }

    /// Loads only the assessments that stand in the folder of a subject on the disk, where `kt` puts them.
    ///
    /// # Errors
    /// When a file cannot be read for reasons that lie in the system.
    pub fn assessments_beside(folder: &'f Folder, subject: &str) -> Result<Self, Error> {
        let path = format!("{}/{subject}", Kind::Assessment.folder());
        Ok(Self::of_found(folder, scan_folder(folder, &path, |file| stored(file, &[], NOTHING))?))
    }

    /// Takes in the assessments whose text says a subject, and those with one of some ids or in its folder.
    ///
    /// # Errors
    /// When a file cannot be read for reasons that lie in the system.
    pub fn and_assessments(mut self, subject: &str, ids: &[String]) -> Result<Self, Error> {
        let says = |text: &str| memchr::memmem::find(text.as_bytes(), subject.as_bytes()).is_some() || text.contains('\\');
        let below = subject.split_once('/').map_or(subject, |(_, id)| id);
        let beside = |id: &str| id.strip_prefix(below).is_some_and(|rest| rest.starts_with('/'));
        let wanted = |id: &RecordId, text: &str| says(text) || beside(&id.id) || ids.contains(&id.id);
        let found = scan_where(self.folder, Some(&[Kind::Assessment]), wanted, |file| stored(file, &[Kind::Assessment], NOTHING))?;
        let mut more = Self::of_found(self.folder, found);
        self.records.append(&mut more.records);
        self.doubtful.append(&mut more.doubtful);
        self.by_subject.append(&mut more.by_subject);
        self.unreadable += more.unreadable;
        Ok(self)
    }

    fn of_found(folder: &'f Folder, found: Vec<Option<Box<Stored>>>) -> Self {
        let unreadable = found.iter().filter(|stored| stored.is_none()).count();
        let (doubtful, sound): (Vec<_>, Vec<_>) = found.into_iter().flatten().partition(|stored| stored.is_doubtful());
        let doubtful = doubtful.into_iter().map(|stored| (stored.id.clone(), stored)).collect();
        let (records, by_subject) = (BTreeMap::new(), BTreeMap::new());
        let mut repo = Self { folder, records, doubtful, by_subject, about: OnceLock::new(), unreadable };
        repo.take_in(sound.into_iter());
        repo
    }

    /// Takes in records beside those that are there.
    pub(super) fn take_in(&mut self, more: impl Iterator<Item = Box<Stored>>) {
        let mut more: BTreeMap<RecordId, Box<Stored>> = more.map(|stored| (stored.id.clone(), stored)).collect();
        self.records.append(&mut more);
        let mut by_subject: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for stored in self.records.values() {
            if let Record::Assessment(assessment) = &stored.record {
                by_subject.entry(assessment.subject.clone()).or_default().push(stored.id.id.clone());
            }
        }
        self.by_subject = by_subject;
    }

    /// Lets go of every record that is not to be kept.
    pub(super) fn retain(&mut self, keep: impl Fn(&Stored) -> bool) {
        self.records.retain(|_, stored| keep(stored));
    }

    /// The assessments of a subject (`kind/id`) with their ids, by id.
    pub fn assessments_of<'a>(&'a self, subject: &str) -> impl Iterator<Item = (&'a str, &'a Assessment)> {
        note(LookedAt::Assessments, subject);
        let ids = self.by_subject.get(subject).map_or(&[][..], Vec::as_slice);
        ids.iter().filter_map(|id| Some((id.as_str(), self.assessment(id)?)))
    }

    /// The record of this kind with this id.
    #[must_use]
    pub fn get(&self, kind: Kind, id: &str) -> Option<&Stored> {
        note(LookedAt::Record(kind), id);
        self.records.get(&RecordId::new(kind, id)).map(|stored| &**stored)
    }

    /// All records of a kind, by id.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Stored> {
        note(LookedAt::All(kind), "");
        let all = RecordId::new(kind, "")..;
        self.records.range(all).map(|(_, stored)| &**stored).take_while(move |stored| stored.id.kind == kind)
    }

    /// All records that were loaded, by kind and id.
    pub fn all(&self) -> impl Iterator<Item = &Stored> {
        Kind::ALL.into_iter().for_each(|kind| note(LookedAt::All(kind), ""));
        self.records.values().map(|stored| &**stored)
    }

    getters! {
        organisation organisations Organisation Organisation;
        wish wishes Wish Wish;
        product products Product Product;
        assessment assessments Assessment Assessment;
        memo memos Memo Memo;
        question questions Question Question;
        decision decisions Decision Decision;
        finance finances Finance Finance;
        survey surveys Survey Survey;
        plan plans Plan Plan;
        network networks Network Network;
        practice practices Practice Practice;
        checklist checklists Checklist Checklist;
    }

    /// The class of a product: of its built-in kind, or of a kind of `kt.yaml`.
    #[must_use]
    pub fn class(&self, product: &Product) -> Option<ProductClass> {
        self.folder.settings.class_of(&product.kind)
    }
}
