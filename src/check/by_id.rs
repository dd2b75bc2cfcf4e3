//! From a record's kind and id to the number of its fact. Only numbers are kept: the ids themselves stand in the facts, and
//! a second copy of a hundred thousand of them would be the largest thing in memory.

use std::hash::BuildHasher;

use foldhash::fast::RandomState;

use super::facts::Fact;
use crate::model::Kind;

/// The numbers of facts, each at the first free place from where the hash of its id points.
pub(super) struct ById {
    places: Vec<u32>,
    /// Another one in each run, so that no folder can be made in which every id points at the same place.
    hasher: RandomState,
}

/// A place that holds no number.
const FREE: u32 = u32::MAX;

impl ById {
    /// Gives every fact its place; there are twice as many places as facts, so that one is soon found.
    pub(super) fn new(facts: &[Box<Fact>]) -> Self {
        let mut table = Self { places: vec![FREE; (2 * facts.len()).next_power_of_two()], hasher: RandomState::default() };
        for (number, fact) in facts.iter().enumerate() {
            let Ok(number) = u32::try_from(number) else { break };
            let free = table.search(fact.id.kind, &fact.id.id).find(|place| table.places[*place] == FREE);
            if let Some(place) = free {
                table.places[place] = number;
            }
        }
        table
    }

    /// The number of the fact with this kind and id.
    pub(super) fn number(&self, facts: &[Box<Fact>], kind: Kind, id: &str) -> Option<usize> {
        let taken = self.search(kind, id).map(|place| self.places[place]).take_while(|number| *number != FREE);
        let mut numbers = taken.map(|number| number as usize);
        numbers.find(|number| facts[*number].id.kind == kind && facts[*number].id.id == id)
    }

    /// Every place, from where the hash points.
    fn search(&self, kind: Kind, id: &str) -> impl Iterator<Item = usize> + use<> {
        let (first, many) = (self.hasher.hash_one((kind, id)), self.places.len());
        // The number of places is a power of two.
        (0..many).map(move |step| (usize::try_from(first & (many as u64 - 1)).unwrap_or(0) + step) & (many - 1))
    }
}
