//! Finds decisions that should have been looked at again by now.

use super::{Context, Facts, Level, Look, Rule};
use crate::keys;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("review-overdue", Level::Warning, Look::Repository(run));

fn run(facts: &Facts, context: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, fact, decision) in facts.decisions() {
        let Some(review) = decision.review.filter(|review| *review < context.today && *review >= decision.date) else { continue };
        if !facts.is_superseded(fact.memo()) && fact.sound(&keys!["date"]) {
            found.push((number, Finding::value(RULE.id, keys!["review"]).with("date", review.to_string())));
        }
    }
}
