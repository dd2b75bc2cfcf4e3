//! Finds questions that nobody answered before the decision was taken.

use super::{Context, Facts, Level, Look, Rule};
use crate::keys;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("question-open-at-decision", Level::Warning, Look::Repository(run));

fn run(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, fact, question) in facts.questions() {
        if !question.answered && fact.sound(&keys!["answer"]) && facts.is_decided(fact.memo()) {
            found.push((number, Finding::value(RULE.id, keys!["question"])));
        }
    }
}
