//! Finds answers that say two things at once, and in a final assessment answers that say nothing.
//! Source: `docs/formats.md`, formats: an answer holds exactly one of score, choice, text, items, steps, not-applicable, unknown.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("conflicting-answer", Level::Error, Look::Record(run));

const PARTS: [&str; 7] = ["score", "choice", "text", "items", "steps", "not-applicable", "unknown"];

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Assessment(assessment) = view.record else { return };
    for (id, answer) in &assessment.answers {
        let keys = || keys!["answers", id.clone()];
        match answer.parts() {
            0 if assessment.counts() && view.written(&keys(), &PARTS).is_empty() => {
                found.push(Finding::value(RULE.id, keys()).variant("none").with("question", id.as_str()));
            }
            0 | 1 => {}
            _ => {
                let written = view.written(&keys(), &PARTS);
                let place = written.get(1).map_or_else(keys, |part| keys().then(*part));
                let parts = written.iter().take(2).copied().collect::<Vec<_>>().join(" + ");
                found.push(Finding::new(RULE.id, crate::source::At::Key(place)).with("question", id.as_str()).with("parts", parts));
            }
        }
    }
}
