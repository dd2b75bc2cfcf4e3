//! Finds strategies in a plan that name no role to carry them out.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("strategy-without-owner", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Plan(plan) = view.record else { return };
    for (i, strategy) in plan.strategies.iter().enumerate() {
        if strategy.by.as_ref().is_none_or(|by| by.trim().is_empty()) {
            let finding = Finding::value(RULE.id, keys!["strategies", i, "by"]).with("product", &plan.product);
            found.push(view.context.plan_names.strategy(finding, &strategy.strategy));
        }
    }
}
