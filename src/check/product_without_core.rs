//! Finds surveys and follow-ups of products without four to eight core elements: use and self-efficacy are measured per element.
//! Source: the MIDI manual (TNO, 2012), measuring use; the number of four to eight is our own.

use std::ops::RangeInclusive;

use super::{Context, Facts, Level, Look, Rule};
use crate::keys;
use crate::model::Kind;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("product-without-core", Level::Warning, Look::Repository(run));

/// So many core elements a product has.
const CORE: RangeInclusive<usize> = 4..=8;

fn run(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, fact) in facts.of(Kind::Survey) {
        let Some(core) = fact.names.of(Kind::Product).next().and_then(|id| facts.core(id)) else { continue };
        let count = core.len();
        if !CORE.contains(&count) && fact.sound(&keys!["product"]) {
            found.push((number, Finding::value(RULE.id, keys!["product"]).with("number", count.to_string())));
        }
    }
}
