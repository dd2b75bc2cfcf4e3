//! Finds the lowest number on a must-have without a word on whether that can be remedied.
//! Source: `docs/method.md`, the scoring rule: a knock-out is a must-have below 2; one that cannot be remedied rejects.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{Answer, QuestionType, Record, Status};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("knock-out-without-remedy", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Assessment(assessment) = view.record else { return };
    let Some(checklist) = view.context.checklist(&assessment.checklist) else { return };
    let is_open = |answer: &Answer| answer.score.is_some_and(|score| (1.0..2.0).contains(&score)) && answer.remediable.is_none();
    for (id, _) in assessment.answers.iter().filter(|(_, answer)| is_open(answer) && !assessment.consensus) {
        if let Some(question) = checklist.question(id).filter(|q| q.must_have && q.kind == QuestionType::Scale) {
            let keys = keys!["answers", question.id.clone(), "remediable"];
            let told = Finding::value(RULE.id, keys).with("question", id.as_str()).with("subject", &assessment.subject);
            let told = told.with("round", (assessment.round + 1).to_string());
            found.push(if assessment.status == Some(Status::Final) { told.variant("final") } else { told });
        }
    }
}
