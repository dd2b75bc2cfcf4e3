//! Finds organisations with more than one main liaison officer at the same time; others are deputies.
//! Source: factsheet kennistransfer (2022), lesson 4: put the transfer with one person.

use super::organisation_without_liaison::is_liaison;
use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{Record, RoleHolder};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("several-main-liaisons", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Organisation(organisation) = view.record else { return };
    let main = |role: &&RoleHolder| is_liaison(role) && role.main;
    for (i, role) in organisation.roles.iter().enumerate().filter(|(_, role)| main(role)) {
        if organisation.roles[..i].iter().filter(main).any(|other| together(other, role)) {
            found.push(Finding::value(RULE.id, keys!["roles", i, "main"]));
        }
    }
}

/// Whether two roles are held on the same day; the day of the hand-over belongs to both.
fn together(one: &RoleHolder, other: &RoleHolder) -> bool {
    let before = |first: &RoleHolder, second: &RoleHolder| match (first.end, second.start) {
        (Some(end), Some(start)) => end <= start,
        _ => false,
    };
    !before(one, other) && !before(other, one)
}
