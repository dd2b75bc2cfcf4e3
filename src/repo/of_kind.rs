//! The records of one kind, by id; each is found by its id at once.

#![expect(clippy::vec_box, reason = "a record goes from list to list, and is large")]

use std::hash::BuildHasher;
use std::sync::OnceLock;

use foldhash::fast::RandomState;
use hashbrown::HashTable;

use super::Stored;

/// The records of one kind, by id.
#[derive(Default)]
pub(super) struct OfKind {
    all: Vec<Box<Stored>>,
    /// Where each stands; found out when one is asked for.
    places: OnceLock<Places>,
}

/// Where each record stands, by its id.
struct Places {
    hasher: RandomState,
    table: HashTable<u32>,
}

impl OfKind {
    /// Takes in records. Of two with one id the one that came last stays.
    pub(super) fn take_in(&mut self, more: impl IntoIterator<Item = Box<Stored>>) {
        self.all.extend(more);
        // They came by path, so nearly in their order.
        self.all.sort_by(|one, other| one.id.id.cmp(&other.id.id));
        self.all.dedup_by(|last, kept| {
            let same = last.id == kept.id;
            if same {
                std::mem::swap(last, kept);
            }
            same
        });
        self.places = OnceLock::new();
    }

    /// Lets go of every record that is not to be kept.
    pub(super) fn retain(&mut self, keep: impl Fn(&Stored) -> bool) {
        self.all.retain(|stored| keep(stored));
        self.places = OnceLock::new();
    }

    /// The record with an id.
    pub(super) fn get(&self, id: &str) -> Option<&Stored> {
        let Places { hasher, table } = self.places.get_or_init(|| Places::of(&self.all));
        let at = table.find(hasher.hash_one(id), |at| self.all[*at as usize].id.id == id)?;
        Some(&self.all[*at as usize])
    }

    /// All of them, by id.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Stored> {
        self.all.iter().map(|stored| &**stored)
    }

    /// The one at a place of that order.
    pub(super) fn at(&self, place: u32) -> &Stored {
        &self.all[place as usize]
    }

    /// How many there are.
    pub(super) const fn len(&self) -> usize {
        self.all.len()
    }

    /// All of them, for who goes on with them.
    pub(super) fn into_all(self) -> Vec<Box<Stored>> {
        self.all
    }
}

impl Places {
    fn of(all: &[Box<Stored>]) -> Self {
        let (hasher, mut table) = (RandomState::default(), HashTable::with_capacity(all.len()));
        for (at, stored) in (0u32..).zip(all) {
            table.insert_unique(hasher.hash_one(stored.id.id.as_str()), at, |at| hasher.hash_one(all[*at as usize].id.id.as_str()));
        }
        Self { hasher, table }
    }
}
