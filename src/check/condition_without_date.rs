//! Finds conditions of a memo or decision that say not by when.
//! Source: `docs/method.md`, the memo: every condition has an owner (role) and a date.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("condition-without-date", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    for (i, condition) in view.conditions().iter().enumerate() {
        if condition.due.is_none() {
            found.push(Finding::value(RULE.id, keys!["conditions", i, "due"]));
        }
    }
}
