//! Finds questions that were set aside as not applicable without a reason.
//! Source: `docs/method.md`, the scoring rule: not applicable always needs a reason.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("not-applicable-without-reason", Level::Error, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Assessment(assessment) = view.record else { return };
    let checklist = view.context.checklist(&assessment.checklist);
    for (id, answer) in &assessment.answers {
        let keys = || keys!["answers", id.clone()];
        let bare = match &answer.not_applicable {
            Some(reason) => reason.trim().is_empty(),
            None => answer.parts() == 0 && view.written(&keys(), &["not-applicable"]).len() == 1,
        };
        if bare {
            let must_have = checklist.and_then(|list| list.question(id)).is_some_and(|question| question.must_have);
            let variant = if must_have { "must-have" } else { "" };
            let place = crate::source::At::Key(keys().then("not-applicable"));
            found.push(Finding::new(RULE.id, place).variant(variant).with("question", id.as_str()));
        }
    }
}
