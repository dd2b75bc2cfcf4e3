//! The records of a repository in memory, for commands that show or write something.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use foldhash::{HashMap, HashMapExt};
use serde_json::Value;

use super::Folder;
use super::about::About;
use super::digest::Digest;
use super::doubt::Doubt;
use super::looked::{Imprint, LookedAt, note};
use super::of_kind::OfKind;
use super::recall::recalled;
use super::scan::{Scanned, scan, scan_folder, scan_where};
use super::wanted::Wanted;
use crate::Error;
use crate::model::{
    Assessment, Checklist, Decision, Finance, Kind, Memo, Network, Organisation, Plan, Practice, Product, ProductClass, Question,
    Record, RecordId, Survey, Wish,
};

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
    pub digest: Digest,
    /// Where its file stands, and how it reads to the last byte; nothing when that was not asked for.
    pub(super) imprint: Imprint,
    /// What was picked out of its file, beside the record itself.
    pub picked: Option<Box<Value>>,
    /// Whether mistakes of form were found in it.
    pub faulty: bool,
    /// Where it does not say what its file says.
    pub doubt: Option<Box<Doubt>>,
}

impl Stored {
    /// The assessment with its id, if it is one.
    fn as_assessment(&self) -> Option<(&str, &Assessment)> {
        match &self.record {
            Record::Assessment(assessment) => Some((self.id.id.as_str(), assessment)),
            _ => None,
        }
    }
}

/// The records that were asked for. Files that cannot be read as records are left out; `kt check` tells of them.
pub struct Repo<'f> {
    /// The folder they stand in.
    pub folder: &'f Folder,
    records: BTreeMap<Kind, OfKind>,
    /// Those that do not say what their files say: nothing is made of them but what asks for them.
    pub(super) doubtful: BTreeMap<RecordId, Box<Stored>>,
    /// Where the assessments of each subject stand among all.
    by_subject: HashMap<String, Vec<u32>>,
    pub(super) about: OnceLock<About>,
    /// How many files could not be read as records, and are left out.
    pub unreadable: usize,
}

/// Nothing waits until the memory of a hundred thousand records is given back.
impl Drop for Repo<'_> {
    fn drop(&mut self) {
        let records = std::mem::take(&mut self.records);
        if records.values().map(OfKind::len).sum::<usize>() > MANY {
            rayon::spawn(move || drop(records));
        }
    }
}

/// Giving back fewer records than this takes less time than asking another core to do it.
const MANY: usize = 1000;

/// A record as it is kept; nothing of a file that could not be read as one.
fn stored(file: Scanned<'_>, texts: &[Kind]) -> Option<Box<Stored>> {
    Stored::of(file, &Wanted { texts, ..Wanted::default() }).map(Box::new)
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
        Ok(Self::of_found(folder, scan(folder, Some(kinds), |file| stored(file, kinds))?))
    }

    /// Loads what a command that only shows something asks for. What an earlier run read of a file that stands as it stood is not read again.
    ///
    /// # Errors
    /// When a file cannot be read for reasons that lie in the system.
    pub fn to_show(folder: &'f Folder, wanted: Wanted<'_>) -> Result<Self, Error> {
        Ok(Self::of_found(folder, recalled(folder, wanted)?))
    }

    /// Loads only the assessments that stand in the folder of a subject on the disk, where `kt` puts them.
    ///
    /// # Errors
    /// When a file cannot be read for reasons that lie in the system.
    pub fn assessments_beside(folder: &'f Folder, subject: &str) -> Result<Self, Error> {
        let path = format!("{}/{subject}", Kind::Assessment.folder());
        Ok(Self::of_found(folder, scan_folder(folder, &path, |file| stored(file, &[]))?))
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
        let found = scan_where(self.folder, Some(&[Kind::Assessment]), wanted, |file| stored(file, &[Kind::Assessment]))?;
        let mut more = Self::of_found(self.folder, found);
        self.take_in(std::mem::take(&mut more.records).into_values().flat_map(OfKind::into_all).collect());
        self.doubtful.append(&mut more.doubtful);
        self.unreadable += more.unreadable;
        Ok(self)
    }

    fn of_found(folder: &'f Folder, found: Vec<Option<Box<Stored>>>) -> Self {
        let unreadable = found.iter().filter(|stored| stored.is_none()).count();
        let (doubtful, sound): (Vec<_>, Vec<_>) = found.into_iter().flatten().partition(|stored| stored.is_doubtful());
        let doubtful = doubtful.into_iter().map(|stored| (stored.id.clone(), stored)).collect();
        let (records, by_subject) = (BTreeMap::new(), HashMap::new());
        let mut repo = Self { folder, records, doubtful, by_subject, about: OnceLock::new(), unreadable };
        repo.take_in(sound);
        repo
    }

    /// Takes in records beside those that are there.
    #[expect(clippy::vec_box, reason = "a record goes from list to list, and is large")]
    pub(super) fn take_in(&mut self, more: Vec<Box<Stored>>) {
        let mut by_kind: BTreeMap<Kind, Vec<Box<Stored>>> = BTreeMap::new();
        for stored in more {
            by_kind.entry(stored.id.kind).or_default().push(stored);
        }
        for (kind, of_kind) in by_kind {
            self.records.entry(kind).or_default().take_in(of_kind);
        }
        self.place_assessments();
    }

    /// Finds out where the assessments of each subject stand.
    fn place_assessments(&mut self) {
        self.by_subject.clear();
        for (at, stored) in (0..).zip(self.records.get(&Kind::Assessment).into_iter().flat_map(OfKind::iter)) {
            let Record::Assessment(assessment) = &stored.record else { continue };
            match self.by_subject.get_mut(&assessment.subject) {
                Some(all) => all.push(at),
                None => drop(self.by_subject.insert(assessment.subject.clone(), vec![at])),
            }
        }
    }

    /// Lets go of every record that is not to be kept.
    pub(super) fn retain(&mut self, keep: impl Fn(&Stored) -> bool) {
        self.records.values_mut().for_each(|of_kind| of_kind.retain(&keep));
        self.place_assessments();
    }

    /// The assessments of a subject (`kind/id`) with their ids, by id.
    pub fn assessments_of<'a>(&'a self, subject: &str) -> impl Iterator<Item = (&'a str, &'a Assessment)> {
        note(LookedAt::Assessments, subject);
        let all = self.records.get(&Kind::Assessment);
        let places = self.by_subject.get(subject).map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(move |at| all?.at(*at).as_assessment())
    }

    /// The record of this kind with this id.
    #[must_use]
    pub fn get(&self, kind: Kind, id: &str) -> Option<&Stored> {
        note(LookedAt::Record(kind), id);
        self.records.get(&kind)?.get(id)
    }

    /// The text of a record: as it was loaded, else as its file reads now; empty when that is gone.
    #[must_use]
    pub fn text_of<'a>(&self, stored: &'a Stored) -> Cow<'a, str> {
        if stored.text.is_empty() {
            return Cow::Owned(self.folder.listed_text(&stored.path).ok().flatten().unwrap_or_default());
        }
        Cow::Borrowed(&stored.text)
    }

    /// All records of a kind, by id.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Stored> {
        note(LookedAt::All(kind), "");
        self.records.get(&kind).into_iter().flat_map(OfKind::iter)
    }

    /// All records that were loaded, by kind and id.
    pub fn all(&self) -> impl Iterator<Item = &Stored> {
        Kind::ALL.into_iter().for_each(|kind| note(LookedAt::All(kind), ""));
        self.records.values().flat_map(OfKind::iter)
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
