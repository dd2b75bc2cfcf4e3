//! Finds conditions whose date has passed and that are not marked as done: of a decision, and of a decided memo when
//! the decision holds none itself.

use super::{Context, Facts, Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("condition-overdue", Level::Warning, Look::Both(record, repository));

fn record(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Decision(decision) = view.record else { return };
    for (i, condition) in decision.conditions.iter().enumerate() {
        let Some(due) = condition.due.filter(|due| *due < view.context.today && condition.done.is_none()) else { continue };
        found.push(Finding::value(RULE.id, keys!["conditions", i, "due"]).with("date", due.to_string()));
    }
}

/// A decided memo does not change any more, so its conditions belong in the decision, where they can be marked as done.
fn repository(facts: &Facts, context: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (_, fact, decision) in facts.decisions().filter(|(_, fact, one)| !one.conditions && fact.sound(&keys!["conditions"])) {
        let yes = decision.decision.is_yes();
        let Some((fact, memo)) = facts.memo(fact.memo()).filter(|_| yes) else { continue };
        let Some(number) = facts.number(fact.id.kind, &fact.id.id) else { continue };
        for (i, due) in memo.conditions.iter().filter(|(_, due)| *due < context.today) {
            let finding = Finding::value(RULE.id, keys!["conditions", *i, "due"]).variant("memo");
            found.push((number, finding.with("date", due.to_string())));
        }
    }
}
