//! Finds barriers in a plan for which nothing was chosen and no reason was given to leave them.
//! Source: `docs/method.md`, the plan: each barrier has a choice or a reason for none.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("barrier-without-choice", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Plan(plan) = view.record else { return };
    if ["strategies", "left"].iter().any(|key| !view.sound(&keys![*key])) {
        return;
    }
    let undecided = plan.undecided();
    for (i, barrier) in plan.barriers.iter().enumerate() {
        let first = plan.barriers[..i].iter().all(|other| other.determinant != barrier.determinant);
        let keys = keys!["barriers", i, "determinant"];
        let first = first && view.context.is_determinant(&barrier.determinant);
        if first && undecided.contains(&barrier.determinant.as_str()) && view.sound(&keys) {
            let finding = Finding::value(RULE.id, keys).with("product", &plan.product);
            found.push(view.context.plan_names.determinant(finding, &barrier.determinant));
        }
    }
}
