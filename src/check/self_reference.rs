//! Finds records that name themselves, such as a memo that replaces itself.

use super::{Context, Facts, Level, Look, Rule};
use crate::model::{RecordId, Target};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("self-reference", Level::Error, Look::Repository(run));

fn run(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, fact) in facts.iter() {
        for one in fact.names.iter() {
            let itself = match one.target {
                Target::Bare(kind, id) => kind == fact.id.kind && id == fact.id.id,
                Target::Full(_, text) => RecordId::parse(text).is_some_and(|id| id == fact.id),
            };
            if itself {
                let finding = Finding::value(RULE.id, one.keys());
                found.push((number, finding.with("reference", *one.target.text())));
            }
        }
    }
}
