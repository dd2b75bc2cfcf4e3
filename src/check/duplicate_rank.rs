//! Finds open wishes of one organisation that have the same rank.

use std::collections::BTreeMap;

use super::{Context, Detail, Facts, Level, Look, Rule};
use crate::keys;
use crate::model::{Kind, WishStatus};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("duplicate-rank", Level::Error, Look::Repository(run));

fn run(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    let mut first: BTreeMap<(&str, u32), &str> = BTreeMap::new();
    for (number, fact) in facts.of(Kind::Wish) {
        let Detail::Wish { rank, status: WishStatus::Open, .. } = &fact.detail else { continue };
        if fact.damaged().iter().any(|keys| keys.holds(&keys!["rank"])) {
            continue;
        }
        if let Some(other) = first.get(&(fact.organisation(), *rank)) {
            let finding = Finding::value(RULE.id, keys!["rank"]).with("rank", rank.to_string()).with("other", *other);
            found.push((number, finding));
        } else {
            first.insert((fact.organisation(), *rank), &fact.id.id);
        }
    }
}
