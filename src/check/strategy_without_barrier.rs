//! Finds strategies in a plan that are for none of its barriers.
//! Source: `docs/method.md`, the plan: each chosen strategy points at a barrier.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("strategy-without-barrier", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Plan(plan) = view.record else { return };
    if !view.sound(&keys!["barriers"]) {
        return;
    }
    let is_known = |key: &str| view.context.is_determinant(key);
    let hindering = plan.hindering();
    if !hindering.iter().all(|key| is_known(key)) {
        return;
    }
    for (i, chosen) in plan.strategies.iter().enumerate() {
        let aims = keys!["strategies", i, "for"];
        let sound = view.sound(&aims) && chosen.determinants.iter().all(|key| is_known(key));
        if sound && !chosen.determinants.iter().any(|key| hindering.contains(&key.as_str())) {
            let finding = Finding::value(RULE.id, aims).with("product", &plan.product);
            found.push(view.context.plan_names.strategy(finding, &chosen.strategy));
        }
    }
}
