//! The files in which a check found nothing: what it knows of them is kept for the next one, which then need not read them. A
//! file with a finding, or with a comment that allows one, is read each time. What rules about all records find is found anew each
//! time: a file to which they point is read for the place alone.

use rayon::prelude::*;
use sha2::{Digest as _, Sha256};

use super::settle::Settled;
use super::{Context, Fact};
use crate::repo::{Began, Remembered, RememberedKey, Scanned, Since, Standing, ToRemember, program, remember};

/// The name of what is kept.
const NAME: &str = "check";
/// In a smaller folder reading is quick enough.
const LEAST_FILES: usize = 1000;
/// One in so many files may be read again each time, before all is written down anew.
const FEW: usize = 100;
/// How many files are laid out at once.
const PART: usize = 128;

/// What one file leaves behind: its facts, and its findings with their place, if it has any. In boxes, because there may be
/// a hundred thousand of them that go from one list to the next.
pub(super) struct Looked {
    pub(super) fact: Option<Box<Fact>>,
    pub(super) settled: Option<Box<Settled>>,
    pub(super) clean: Option<Clean>,
}

impl Looked {
    /// Whether its file was not read, because all was known of it.
    pub(super) fn is_recalled(&self) -> bool {
        matches!(self.clean, Some(Clean::Recalled))
    }
}

/// What all files left behind, by sort.
#[derive(Default)]
#[expect(clippy::vec_box, reason = "a growing list would hold every fact twice for a moment")]
pub(super) struct Left {
    pub(super) settled: Settled,
    pub(super) facts: Vec<Box<Fact>>,
    /// Of which facts the file is clean, by their number.
    pub(super) clean: Vec<(usize, Clean)>,
}

impl Left {
    pub(super) fn by(files: Vec<Looked>) -> Self {
        let mut left = Self { facts: Vec::with_capacity(files.len()), ..Self::default() };
        for one in files {
            left.clean.extend(one.clean.map(|clean| (left.facts.len(), clean)));
            left.facts.extend(one.fact);
            one.settled.into_iter().for_each(|found| left.settled.extend(*found));
        }
        left
    }
}

/// What makes that a file is known to be clean.
pub(super) enum Clean {
    /// It was known before, and what was kept of it still holds.
    Recalled,
    /// It was read: how it stood before that, and the files to which it leads; it is clean as long as they are there.
    Read(Box<(Standing, Box<[Box<str>]>)>),
}

impl Clean {
    /// Nothing when its file was not read from the disk, or the system does not tell how it stood.
    pub(super) fn of(file: &Scanned<'_>, leans: Vec<String>) -> Option<Self> {
        let leans = leans.into_iter().map(String::into_boxed_str).collect();
        Some(Self::Read(Box::new((file.standing?, leans))))
    }
}

/// What earlier checks of a folder left, for one way of checking it.
pub(super) struct Memory<'c> {
    context: &'c Context<'c>,
    began: Began,
    key: RememberedKey,
    remembered: Remembered,
}

impl<'c> Memory<'c> {
    /// Nothing where the system does not tell what a key is made of.
    pub(super) fn open(context: &'c Context<'c>) -> Option<Self> {
        let began = Began::now();
        let key = key(context)?;
        Some(Self { context, began, key, remembered: Remembered::open(context.folder, NAME, &key) })
    }

    /// What is known of a file that stands now as it stood when nothing was found in it.
    pub(super) fn recall(&self, path: &str, now: Standing) -> Option<Looked> {
        let read = |made: &[u8]| postcard::from_bytes(made).ok();
        let (_, known) = self.remembered.of(path, || Some(now), read)?;
        let (leans, fact): (Box<[Box<str>]>, Box<Fact>) = known;
        let holds = fact.is_whole() && fact.path() == path && leans.iter().all(|path| self.context.has(path));
        holds.then_some(Looked { fact: Some(fact), settled: None, clean: Some(Clean::Recalled) })
    }

    /// Keeps what is known of the clean files, when that is worth while.
    pub(super) fn keep(&self, files: usize, clean: &[(&Fact, &Clean)]) {
        let new = clean.iter().filter(|(_, clean)| matches!(clean, Clean::Read(_))).count();
        if files < LEAST_FILES || new <= files / FEW {
            return;
        }
        let parts = clean.chunks(PART).map(|part| part.par_iter().filter_map(|one| self.to_remember(*one)).collect());
        remember(self.context.folder, NAME, &self.key, Since::Read(self.began), (&[], parts));
    }

    fn to_remember(&self, (fact, clean): (&Fact, &Clean)) -> Option<ToRemember> {
        match clean {
            Clean::Recalled => self.remembered.again(&fact.path()),
            Clean::Read(read) => {
                let (standing, leans) = &**read;
                Some(ToRemember { path: fact.path(), standing: *standing, made: postcard::to_stdvec(&(leans, fact)).ok()? })
            }
        }
    }
}

/// What else decides whether a file is clean: this very program, the day, the rules, the settings, and the checklists and
/// strategies of the folder. Nothing when the program cannot tell which one it is.
fn key(context: &Context<'_>) -> Option<RememberedKey> {
    let rules = context.active.iter().map(|rule| rule.id.to_owned());
    let settings = [context.today.to_string(), context.folder.settings_text.clone()];
    let mut hash = Sha256::new();
    hash.update(program()?);
    for part in rules.chain(settings).chain(context.lists.iter().cloned()) {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    Some(hash.finalize().into())
}
