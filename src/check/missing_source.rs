//! Finds numbers in an assessment that do not say what they rest on; one finding for each file. Only where numbers are
//! weighed into an outcome: a mark for the own practice, or for the own network, is the view of the one who gives it.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{Record, Scoring};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("missing-source", Level::Notice, Look::Record(run)).gathered("answers");

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Assessment(assessment) = view.record else { return };
    let checklist = view.context.checklist(&assessment.checklist);
    if !assessment.counts() || checklist.is_some_and(|list| list.scoring != Scoring::Weighted) {
        return;
    }
    for (id, answer) in &assessment.answers {
        if answer.score.is_some() && answer.source.as_ref().is_none_or(|source| source.trim().is_empty()) {
            found.push(Finding::value(RULE.id, keys!["answers", id.clone(), "source"]).with("question", id.as_str()));
        }
    }
}
