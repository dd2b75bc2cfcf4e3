//! Finds steps of an assessment, such as a translation, and of a plan, whose date has passed and that are not marked as done.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{Record, Step};
use crate::source::{Finding, Keys};

pub(super) const RULE: Rule = Rule::new("step-overdue", Level::Notice, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    match view.record {
        Record::Assessment(assessment) if assessment.counts() => {
            for (id, steps) in assessment.answers.iter().filter_map(|(id, answer)| Some((id, answer.steps.as_deref()?))) {
                found.extend(overdue(view, &keys!["answers", id.clone(), "steps"], steps));
            }
        }
        Record::Plan(plan) => found.extend(overdue(view, &keys!["steps"], &plan.steps)),
        _ => {}
    }
}

/// The steps of the list at these keys that are overdue.
fn overdue(view: &RecordView<'_>, list: &Keys, steps: &[Step]) -> Vec<Finding> {
    let late = |step: &Step| step.due.filter(|due| *due < view.context.today && step.done.is_none());
    let one = |(i, step): (usize, &Step)| {
        let part = |key: &'static str| Keys(list.0.iter().cloned().chain(keys![i, key].0).collect());
        let sound = view.sound(&part("due")) && view.sound(&part("done"));
        let finding = Finding::value(RULE.id, part("due")).with("date", late(step)?.to_string());
        sound.then(|| finding.with("key", format!("{list}.{i}.done")).with("path", view.file.path))
    };
    steps.iter().enumerate().filter_map(one).collect()
}
