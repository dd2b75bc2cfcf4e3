//! From a record's kind and id to the number of its fact. Only numbers are kept: the ids themselves stand in the facts, and
//! a second copy of a hundred thousand of them would be the largest thing in memory.

use std::hash::BuildHasher;

use foldhash::fast::RandomState;
use hashbrown::HashTable;

use super::facts::Fact;
use crate::model::Kind;

/// The numbers of facts, by their kind and id.
pub(super) struct ById {
    numbers: HashTable<u32>,
    /// Another one in each run, so that no folder can be made in which every id points at the same place.
    hasher: RandomState,
}

impl ById {
    /// Gives every fact its place; of two with one kind and id the first one keeps it.
    pub(super) fn new(facts: &[Box<Fact>]) -> Self {
        let (hasher, mut numbers) = (RandomState::default(), HashTable::with_capacity(facts.len()));
        let hash = |number: &u32| hasher.hash_one(named(&facts[*number as usize]));
        for (number, fact) in (0u32..).zip(facts) {
            let is_same = |other: &u32| named(&facts[*other as usize]) == named(fact);
            numbers.entry(hash(&number), is_same, hash).or_insert(number);
        }
        Self { numbers, hasher }
    }

    /// The number of the fact with this kind and id.
    pub(super) fn number(&self, facts: &[Box<Fact>], kind: Kind, id: &str) -> Option<usize> {
        let is_it = |number: &u32| named(&facts[*number as usize]) == (kind, id);
        self.numbers.find(self.hasher.hash_one((kind, id)), is_it).map(|number| *number as usize)
    }
}

fn named(fact: &Fact) -> (Kind, &str) {
    (fact.id.kind, &fact.id.id)
}
