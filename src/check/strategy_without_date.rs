//! Finds strategies in a plan that are not done and have no day by which they must be.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("strategy-without-date", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Plan(plan) = view.record else { return };
    for (i, chosen) in plan.strategies.iter().enumerate() {
        let keys = keys!["strategies", i, "due"];
        if chosen.due.is_none() && chosen.done.is_none() && view.sound(&keys) {
            let finding = Finding::value(RULE.id, keys).with("product", &plan.product);
            found.push(view.context.plan_names.strategy(finding, &chosen.strategy));
        }
    }
}
