//! Finds plans that introduce a product from the top while its theme belongs to no priority wish.
//! Source: Werkplaats SAMEN, factsheet kennistransfer (2022), transfer strategy 3: it speeds up when the theme fits the priorities.

use std::collections::HashMap;

use super::{Context, Detail, Fact, Facts, Level, Look, Rule};
use crate::keys;
use crate::method::plan::PRIORITY;
use crate::model::{Kind, WishStatus};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("top-down-without-priority", Level::Warning, Look::Repository(run));

/// An open wish, and its rank.
type Asked<'f> = (&'f Fact, u32);

fn run(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    let open = open(facts);
    for (number, fact, plan) in facts.plans() {
        let Some(at) = plan.top_down else { continue };
        let Some(product) = facts.get(Kind::Product, fact.product()).filter(|product| product.readable()) else { continue };
        let keys = keys!["transfer", at, "strategy"];
        let wishes = open.get(fact.organisation()).map_or(&[][..], Vec::as_slice);
        if fact.sound(&keys) && !is_priority(wishes, product) {
            found.push((number, Finding::value(RULE.id, keys)));
        }
    }
}

/// The open wishes of each organisation.
fn open(facts: &Facts) -> HashMap<&str, Vec<Asked<'_>>> {
    let mut open: HashMap<&str, Vec<Asked<'_>>> = HashMap::new();
    for (_, fact) in facts.of(Kind::Wish) {
        if let Detail::Wish { rank, status: WishStatus::Open, .. } = &fact.detail {
            open.entry(fact.organisation()).or_default().push((fact, *rank));
        }
    }
    open
}

/// Whether one of the first open wishes of the organisation asks for the product. The wishes that it names speak first; only where
/// none of those is open does a shared theme count.
fn is_priority(open: &[Asked<'_>], product: &Fact) -> bool {
    let asks = |fact: &Fact| product.names.of(Kind::Wish).any(|wish| wish == fact.id.id);
    let (named, others): (Vec<&Asked<'_>>, Vec<_>) = open.iter().partition(|(fact, _)| asks(fact));
    let shares = |fact: &Fact| product.themes.iter().any(|theme| fact.themes.contains(theme));
    let by_theme = named.is_empty() && others.iter().any(|(fact, rank)| *rank <= PRIORITY && shares(fact));
    by_theme || named.iter().any(|(_, rank)| *rank <= PRIORITY)
}
