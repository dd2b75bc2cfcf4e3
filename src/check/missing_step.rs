//! Finds final assessments that were to end in steps, without a step that says who does it and by when.
//! Source: Een lerend netwerk starten (NJi, 2021), translation question 4: which steps tomorrow. F13: at least one step
//! with owner and date.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{ChecklistQuestion, QuestionType, Record, Step};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("missing-step", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Assessment(assessment) = view.record else { return };
    let Some(checklist) = view.context.checklist(&assessment.checklist).filter(|_| assessment.counts()) else { return };
    let asked = |question: &&ChecklistQuestion| question.kind == QuestionType::Steps && question.must_have;
    for question in checklist.questions.iter().filter(asked) {
        let keys = keys!["answers", question.id.clone()];
        let answer = assessment.answers.get(question.id.as_str()).filter(|_| view.sound(&keys));
        let steps = answer.and_then(|answer| answer.steps.as_deref()).unwrap_or_default();
        if !steps.iter().any(complete) && view.sound(&keys!["answers"]) {
            let variant = if steps.is_empty() { "none" } else { "" };
            found.push(Finding::value(RULE.id, keys).variant(variant).with("question", &question.id));
        }
    }
}

/// Whether a step says what, who and when.
fn complete(step: &Step) -> bool {
    !step.what.trim().is_empty() && step.by.as_ref().is_some_and(|by| !by.trim().is_empty()) && step.due.is_some()
}
