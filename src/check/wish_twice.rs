//! Finds open wishes of one organisation with the same title, whatever its capitals and spaces: one wish that was written down
//! twice, so that products and rank are spread over two.

use std::collections::BTreeMap;

use super::{Context, Detail, Facts, Level, Look, Rule};
use crate::keys;
use crate::model::{Kind, WishStatus};
use crate::repo::digest::Digest;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("wish-twice", Level::Notice, Look::Repository(run));

fn run(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    let mut first: BTreeMap<(&str, Digest), &str> = BTreeMap::new();
    for (number, fact) in facts.of(Kind::Wish) {
        let Detail::Wish { title: Some(title), status: WishStatus::Open, .. } = &fact.detail else { continue };
        let is_whole = ["title", "organisation", "status"].into_iter().all(|key| fact.sound(&keys![key]));
        if !is_whole {
            continue;
        }
        if let Some(other) = first.get(&(fact.organisation(), *title)) {
            let finding = Finding::value(RULE.id, keys!["title"]).with("other", *other).with("id", &fact.id.id);
            found.push((number, finding));
        } else {
            first.insert((fact.organisation(), *title), &fact.id.id);
        }
    }
}
