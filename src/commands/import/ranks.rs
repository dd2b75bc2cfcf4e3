//! Wishes that would get a place which another open wish of the same organisation has, also by another row.

use std::collections::{BTreeMap, BTreeSet};

use super::outcome::Outcome;
use crate::model::{Record, Wish, WishStatus};
use crate::repo::Repo;

/// A place of which there would be two.
pub(super) struct Shared {
    /// Which outcome brings it.
    pub(super) outcome: usize,
    pub(super) rank: u32,
    /// The other wish that has it.
    pub(super) other: String,
}

/// The places that these rows would make shared. What is shared already and stays so is no news.
pub(super) fn shared(outcomes: &[(usize, Outcome)], repo: &Repo<'_>) -> Vec<Shared> {
    let brought: Vec<(usize, &str, Wish)> =
        outcomes.iter().enumerate().filter_map(|(at, (_, outcome))| brought(outcome).map(|(id, wish)| (at, id, wish))).collect();
    let moved: BTreeSet<&str> = brought.iter().map(|(_, id, _)| *id).collect();
    let stay = repo.wishes().filter(|(id, _)| !moved.contains(id));
    let mut holders: BTreeMap<(&str, u32), Vec<&str>> = BTreeMap::new();
    for (id, wish) in stay.chain(brought.iter().map(|(_, id, wish)| (*id, wish))) {
        place(wish).into_iter().for_each(|place| holders.entry(place).or_default().push(id));
    }
    let before: BTreeMap<&str, &Wish> = repo.wishes().collect();
    let one = |(outcome, id, wish): &(usize, &str, Wish)| {
        let place = place(wish).filter(|now| before.get(id).and_then(|wish| place(wish)) != Some(*now))?;
        let other = holders.get(&place)?.iter().find(|other| *other != id)?;
        Some(Shared { outcome: *outcome, rank: wish.rank, other: (*other).to_owned() })
    };
    brought.iter().filter_map(one).collect()
}

/// The place of an open wish among those of its organisation.
fn place(wish: &Wish) -> Option<(&str, u32)> {
    (wish.status == WishStatus::Open).then_some((&wish.organisation, wish.rank))
}

/// The wish as a row would leave it.
fn brought(outcome: &Outcome) -> Option<(&str, Wish)> {
    match outcome.after()? {
        (id, Record::Wish(wish)) => Some((&id.id, wish)),
        _ => None,
    }
}
