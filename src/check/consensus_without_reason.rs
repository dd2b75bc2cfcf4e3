//! Finds values that the assessors settled without saying why.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("consensus-without-reason", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Assessment(assessment) = view.record else { return };
    if !assessment.consensus {
        return;
    }
    for (id, answer) in &assessment.answers {
        if answer.reason.as_ref().is_none_or(|reason| reason.trim().is_empty()) {
            found.push(Finding::value(RULE.id, keys!["answers", id.clone(), "reason"]).with("question", id.as_str()));
        }
    }
}
