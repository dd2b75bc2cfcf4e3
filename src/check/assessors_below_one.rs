//! Finds organisations that say no assessor is needed: then a product would be assessed before anyone looked at it.
//! Source: `docs/method.md`, combining: at least two assessors, unless the organisation says otherwise.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("assessors-below-one", Level::Error, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Organisation(organisation) = view.record else { return };
    if organisation.min_assessors == Some(0) && view.sound(&keys!["min-assessors"]) {
        found.push(Finding::value(RULE.id, keys!["min-assessors"]));
    }
}
