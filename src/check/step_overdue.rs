//! Finds steps of an assessment, such as a translation, whose date has passed and that are not marked as done.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("step-overdue", Level::Notice, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Assessment(assessment) = view.record else { return };
    for (id, answer) in assessment.answers.iter().filter(|_| assessment.counts()) {
        for (i, step) in answer.steps.iter().flatten().enumerate() {
            let Some(due) = step.due.filter(|due| *due < view.context.today && step.done.is_none()) else { continue };
            let key = format!("answers.{id}.steps.{i}.done");
            let finding = Finding::value(RULE.id, keys!["answers", id.clone(), "steps", i, "due"]);
            found.push(finding.with("date", due.to_string()).with("key", key).with("assessment", view.file.path));
        }
    }
}
