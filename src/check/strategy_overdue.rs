//! Finds strategies in a plan whose day has passed and that are not marked as done.

use super::overdue::overdue;
use super::{Context, Facts, Level, Look, Rule};
use crate::keys;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("strategy-overdue", Level::Warning, Look::Repository(run));

fn run(facts: &Facts, context: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, plan, late) in overdue(facts, context, |plan| &plan.strategies) {
        let keys = keys!["strategies", late.at, "due"];
        if plan.sound(&keys) && plan.sound(&keys!["strategies", late.at, "done"]) {
            let finding = Finding::value(RULE.id, keys).with("product", plan.product()).with("date", late.due.to_string());
            found.push((number, context.plan_names.strategy(finding, &late.what)));
        }
    }
}
