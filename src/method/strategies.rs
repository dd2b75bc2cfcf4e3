//! Which strategies fit a determinant, the best first.
//!
//! Source of the order: the catalogue of strategies (`docs/method.md`, strategies): weight, then basis, then effort, then id.

use std::cmp::Reverse;

use crate::model::{Address, Basis, Effort, Strategy, StrategyLevel, StrategyPhase};
use crate::repo::Strategies;

/// So many strategies are shown for a determinant unless one asks for all.
pub const TOP: usize = 3;

/// A strategy at its place for one determinant.
#[derive(Clone, Copy, Debug)]
pub struct Ranked<'a> {
    /// Its id.
    pub id: &'a str,
    /// The strategy.
    pub strategy: &'a Strategy,
    /// How it helps with this determinant.
    pub address: &'a Address,
    /// Whether the folder brought it.
    pub own: bool,
}

/// Which strategies are looked at; an empty list lets all of them through.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only of these amounts of work.
    pub effort: Vec<Effort>,
    /// Only of these phases.
    pub phase: Vec<StrategyPhase>,
    /// Only on these levels.
    pub level: Vec<StrategyLevel>,
    /// Only resting on these.
    pub basis: Vec<Basis>,
    /// Only of these sorts.
    pub cluster: Vec<String>,
    /// Only those of the folder.
    pub own: bool,
}

impl Filter {
    /// Whether a strategy is looked at.
    #[must_use]
    pub fn lets(&self, one: &Ranked<'_>) -> bool {
        let strategy = one.strategy;
        among(&self.effort, strategy.effort)
            && among(&self.phase, strategy.phase)
            && among(&self.level, strategy.level)
            && among(&self.basis, Some(one.address.basis))
            && among(&self.cluster, strategy.cluster.clone())
            && (one.own || !self.own)
    }
}

fn among<T: PartialEq>(wanted: &[T], value: Option<T>) -> bool {
    wanted.is_empty() || value.is_some_and(|value| wanted.contains(&value))
}

/// Every strategy that helps with a determinant, the best first.
#[must_use]
pub fn ranked<'a>(all: &'a Strategies, determinant: &str, filter: &Filter) -> Vec<Ranked<'a>> {
    let helps = |(id, strategy): (&'a String, &'a Strategy)| {
        let address = strategy.addresses.iter().find(|address| address.determinant == determinant)?;
        Some(Ranked { id, strategy, address, own: all.own.contains(id) })
    };
    let mut list: Vec<Ranked<'a>> = all.list.iter().filter_map(helps).filter(|one| filter.lets(one)).collect();
    list.sort_by_key(|one| place(one));
    list
}

/// Where a strategy stands for a determinant. Effort that nobody told comes last: what is unknown never improves a place.
fn place<'a>(one: &Ranked<'a>) -> (Reverse<u32>, u8, bool, Option<Effort>, &'a str) {
    let effort = one.strategy.effort;
    (Reverse(one.address.weight), tier(one.address.basis), effort.is_none(), effort, one.id)
}

/// Practice and published come before published-unchecked, and that before own judgement.
const fn tier(basis: Basis) -> u8 {
    match basis {
        Basis::Practice | Basis::Published => 0,
        Basis::PublishedUnchecked => 1,
        Basis::Own => 2,
    }
}

/// The strategies for one of several barriers. One that stands under an earlier barrier is only named again.
#[derive(Debug)]
pub struct Offer<'a> {
    /// The determinant.
    pub determinant: &'a str,
    /// Its first strategies, the best first.
    pub top: Vec<Ranked<'a>>,
    /// How many strategies help with it altogether.
    pub count: usize,
}

impl<'a> Offer<'a> {
    /// Offers for several determinants in their order, at most so many strategies each.
    #[must_use]
    pub fn all(all: &'a Strategies, determinants: &[&'a str], filter: &Filter, most: usize) -> Vec<Self> {
        let offer = |determinant: &&'a str| {
            let mut top = ranked(all, determinant, filter);
            let count = top.len();
            top.truncate(most);
            Self { determinant, top, count }
        };
        determinants.iter().map(offer).collect()
    }

    /// The determinant of the first of these offers that holds the strategy.
    #[must_use]
    pub fn first_with(offers: &[Self], strategy: &str) -> Option<&'a str> {
        offers.iter().find(|offer| offer.top.iter().any(|one| one.id == strategy)).map(|offer| offer.determinant)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repo::built_in_strategies;

    fn ids(determinant: &str, filter: &Filter) -> Vec<String> {
        let all = built_in_strategies();
        ranked(&all, determinant, filter).iter().take(TOP).map(|one| one.id.to_owned()).collect()
    }

    #[test]
    fn formal_ratification_has_inspiring_management_in_its_top_3() {
        let top = ids("formal-ratification", &Filter::default());
        assert_eq!(top, ["formal-decision-memo", "inspiring-management", "policy-embedding"]);
    }

    #[test]
    fn weight_comes_before_basis_basis_before_effort_and_effort_before_id() {
        assert_eq!(ids("time-available", &Filter::default()), ["task-and-time", "protected-learning-time", "stop-doing"]);
        assert_eq!(ids("self-efficacy", &Filter::default()), ["ongoing-consultation", "simulate-change", "practise-with-feedback"]);
        assert_eq!(ids("complexity", &Filter::default()), ["core-and-room", "simplify-steps", "small-tests"]);
    }

    #[test]
    fn a_filter_lets_through_what_fits_in_every_way() {
        let filter = Filter { effort: vec![Effort::Low], phase: vec![StrategyPhase::Introduce], ..Filter::default() };
        assert_eq!(ids("self-efficacy", &filter), ["if-then-plans", "peer-modelling", "set-goals"]);
        assert_eq!(ids("self-efficacy", &Filter { own: true, ..Filter::default() }), [""; 0]);
    }

    #[test]
    fn a_strategy_of_the_folder_without_effort_comes_last_among_its_equals() {
        let mut all = built_in_strategies();
        let mut own = all.list["task-and-time"].clone();
        own.effort = None;
        all.list.insert("a-first-by-name".to_owned(), own);
        let top: Vec<&str> = ranked(&all, "time-available", &Filter::default()).iter().take(2).map(|one| one.id).collect();
        assert_eq!(top, ["task-and-time", "a-first-by-name"]);
    }

    #[test]
    fn a_strategy_for_two_barriers_stands_under_the_first() {
        let all = built_in_strategies();
        let offers = Offer::all(&all, &["professional-obligation", "time-available"], &Filter::default(), TOP);
        assert!(offers[1].top.iter().any(|one| one.id == "task-and-time"));
        assert_eq!(Offer::first_with(&offers, "task-and-time"), Some("professional-obligation"));
    }
}
