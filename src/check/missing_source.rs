//! Finds numbers in an assessment that do not say what they rest on; one finding for each file.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("missing-source", Level::Notice, Look::Record(run)).gathered();

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Assessment(assessment) = view.record else { return };
    if !assessment.counts() {
        return;
    }
    for (id, answer) in &assessment.answers {
        if answer.score.is_some() && answer.source.as_ref().is_none_or(|source| source.trim().is_empty()) {
            found.push(Finding::value(RULE.id, keys!["answers", id.clone(), "source"]).with("question", id));
        }
    }
}
