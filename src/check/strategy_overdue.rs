//! Finds strategies in a plan whose day has passed and that are not marked as done.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("strategy-overdue", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Plan(plan) = view.record else { return };
    for (i, chosen) in plan.strategies.iter().enumerate() {
        let Some(due) = chosen.due.filter(|due| *due < view.context.today && chosen.done.is_none()) else { continue };
        let keys = keys!["strategies", i, "due"];
        if view.sound(&keys) && view.sound(&keys!["strategies", i, "done"]) {
            let finding = Finding::value(RULE.id, keys).with("product", &plan.product).with("date", due.to_string());
            found.push(view.context.plan_names.strategy(finding, &chosen.strategy));
        }
    }
}
