//! Finds plans that make the introduction a task and do not say how many hours are reserved for it.
//! Source: Werkplaats SAMEN, factsheet kennistransfer (2022), application strategy 1: a task with enough time.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{Record, TASK_WITH_TIME};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("task-without-hours", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Plan(plan) = view.record else { return };
    for (i, point) in plan.application.iter().enumerate() {
        let task = point.strategy.as_deref() == Some(TASK_WITH_TIME) && point.how.is_some();
        let keys = keys!["application", i, "hours"];
        if task && point.hours.is_none_or(|hours| hours <= 0.0) && view.sound(&keys) {
            let plan = format!("{}/{}", plan.organisation, plan.product);
            found.push(Finding::value(RULE.id, keys).with("plan", plan).with("at", i.to_string()));
        }
    }
}
