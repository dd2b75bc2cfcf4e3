//! Finds conditions of a memo or decision that name no role to see to them.
//! Source: `docs/method.md`, the memo: every condition has an owner (role) and a date.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("condition-without-owner", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    for (i, condition) in view.conditions().iter().enumerate() {
        if condition.by.as_ref().is_none_or(|by| by.trim().is_empty()) {
            found.push(Finding::value(RULE.id, keys!["conditions", i, "by"]));
        }
    }
}
