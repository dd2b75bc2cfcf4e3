//! Finds answers to questions that the checklist does not have.
//! Source: `docs/formats.md`, checklists: such an answer is a warning, never dropped.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::finding::nearest;
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("unknown-question", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Assessment(assessment) = view.record else { return };
    let Some(checklist) = view.context.checklist(&assessment.checklist) else { return };
    for (id, ..) in assessment.asked(checklist).filter(|(.., question)| question.is_none()) {
        let ids = checklist.questions.iter().map(|question| question.id.as_str());
        let near = nearest(id, ids.filter(|other| !assessment.answers.contains_key(*other)));
        let finding = Finding::new(RULE.id, At::Key(keys!["answers", id.clone()])).with("question", id.as_str());
        found.push(finding.with("checklist", &assessment.checklist).suggesting(near));
    }
}
