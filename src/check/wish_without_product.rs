//! Finds open wishes that no product answers.

use super::{Context, Detail, Facts, Level, Look, Rule};
use crate::model::{Kind, WishStatus};
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("wish-without-product", Level::Warning, Look::Repository(run));

fn run(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    let named = facts.named_by(Kind::Product, Kind::Wish);
    for (number, fact) in facts.of(Kind::Wish) {
        let Detail::Wish { status: WishStatus::Open, .. } = fact.detail else { continue };
        if !named.contains(fact.id.id.as_str()) {
            found.push((number, Finding::new(RULE.id, At::File).with("id", &*fact.id.id)));
        }
    }
}
