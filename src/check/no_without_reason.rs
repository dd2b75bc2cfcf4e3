//! Finds decisions to defer or reject whose reason says nothing: empty, or one word.
//! Source: factsheet verbindingsgroep (2022): a deliberate choice, yes or no.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::words;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("no-without-reason", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Decision(decision) = view.record else { return };
    let no = !decision.decision.is_yes() && view.sound(&keys!["decision"]);
    if no && words::count(&decision.reason) < 2 && view.sound(&keys!["reason"]) {
        found.push(Finding::value(RULE.id, keys!["reason"]).with("decision", decision.decision.name()));
    }
}
