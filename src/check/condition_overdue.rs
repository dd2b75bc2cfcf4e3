//! Finds conditions of a decision whose date has passed and that are not done.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("condition-overdue", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Decision(decision) = view.record else { return };
    for (i, condition) in decision.conditions.iter().enumerate() {
        let Some(due) = condition.due.filter(|due| *due < view.context.today && condition.done.is_none()) else { continue };
        found.push(Finding::value(RULE.id, keys!["conditions", i, "due"]).with("date", due.to_string()));
    }
}
