//! Finds steps of an assessment, such as a translation, and of a plan, whose date has passed and that are not marked as done.

use super::overdue::overdue;
use super::{Context, Facts, Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{Date, Record};
use crate::source::{Finding, Keys};

pub(super) const RULE: Rule = Rule::new("step-overdue", Level::Notice, Look::Both(record, repository));

fn record(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Assessment(assessment) = view.record else { return };
    let answers = assessment.answers.iter().filter(|_| assessment.counts());
    for (id, steps) in answers.filter_map(|(id, answer)| Some((id, answer.steps.as_deref()?))) {
        for (i, step) in steps.iter().enumerate() {
            let Some(due) = step.due.filter(|due| *due < view.context.today && step.done.is_none()) else { continue };
            let keys = |part| keys!["answers", id.clone(), "steps", i, part];
            if view.sound(&keys("due")) && view.sound(&keys("done")) {
                found.push(finding(keys("due"), due, (format!("answers.{id}.steps.{i}"), view.file.path)));
            }
        }
    }
}

fn repository(facts: &Facts, context: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, plan, late) in overdue(facts, context, |plan| &plan.steps) {
        let keys = |part| keys!["steps", late.at, part];
        if plan.sound(&keys("due")) && plan.sound(&keys("done")) {
            found.push((number, finding(keys("due"), late.due, (format!("steps.{}", late.at), &plan.path()))));
        }
    }
}

/// A step past its day, with where it stands in which file.
fn finding(keys: Keys, date: Date, (step, path): (String, &str)) -> Finding {
    Finding::value(RULE.id, keys).with("date", date.to_string()).with("key", format!("{step}.done")).with("path", path)
}
