//! Finds assessments that answer another version of their checklist than the one in use.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("other-checklist-version", Level::Notice, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Assessment(assessment) = view.record else { return };
    let Some(checklist) = view.context.checklist(&assessment.checklist) else { return };
    if assessment.checklist_version != checklist.version {
        found.push(
            Finding::value(RULE.id, keys!["checklist-version"])
                .with("version", &assessment.checklist_version)
                .with("current", &checklist.version),
        );
    }
}
