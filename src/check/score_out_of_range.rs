//! Finds numbers that are not on the scale of their question.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("score-out-of-range", Level::Error, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Assessment(assessment) = view.record else { return };
    // What assessors settle together may lie halfway, as a median may.
    let steps = if assessment.consensus { 2.0 } else { 1.0 };
    let Some(checklist) = view.context.checklist(&assessment.checklist) else { return };
    for (id, answer, question) in assessment.asked(checklist) {
        let (Some(score), Some(question)) = (answer.score, question) else { continue };
        let Some((low, high)) = question.kind.range() else { continue };
        if (score * steps).fract() != 0.0 || !(f64::from(low)..=f64::from(high)).contains(&score) {
            found.push(
                Finding::value(RULE.id, keys!["answers", id.clone(), "score"])
                    .with("question", id.as_str())
                    .with("score", score.to_string())
                    .with("low", low.to_string())
                    .with("high", high.to_string()),
            );
        }
    }
}
