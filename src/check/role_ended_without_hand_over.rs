//! Finds liaison officers, board members and coordinators who stopped without writing down what they handed over.
//! Source: `domain/systems.md`, B1: hand-over at a change.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::role::{ROLES, coded};
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("role-ended-without-hand-over", Level::Notice, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Organisation(organisation) = view.record else { return };
    if organisation.end.is_some_and(|end| end < view.context.today) {
        return;
    }
    for (i, role) in organisation.roles.iter().enumerate() {
        let ended = role.end.filter(|end| *end < view.context.today && ROLES.contains(&coded(&role.role).as_str()));
        let silent = role.hand_over.as_ref().is_none_or(|text| text.trim().is_empty());
        if let Some(end) = ended.filter(|_| silent) {
            found.push(Finding::value(RULE.id, keys!["roles", i, "end"]).with("date", end.to_string()));
        }
    }
}
