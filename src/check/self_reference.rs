//! Finds records that name themselves, such as a memo that replaces itself.

use super::{Level, Look, RecordView, Rule};
use crate::model::{RecordId, Target};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("self-reference", Level::Error, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Some(fact) = view.fact else { return };
    for one in fact.names.iter() {
        let named = match one.target {
            Target::Bare(kind, id) => Some((kind, id)),
            Target::Full(_, text) => RecordId::split(text),
        };
        if named == Some((fact.id.kind, &fact.id.id)) {
            found.push(Finding::value(RULE.id, one.keys()).with("reference", *one.target.text()));
        }
    }
}
