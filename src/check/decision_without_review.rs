//! Finds decisions without a day to look at them again. A "no" needs none.
//! Source: `domain/memo.md`, the five recommendations [own synthesis].

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{DecisionKind, Record};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("decision-without-review", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Decision(decision) = view.record else { return };
    let needs = decision.decision != DecisionKind::Reject && view.sound(&keys!["decision"]);
    if needs && decision.review.is_none() && view.sound(&keys!["review"]) {
        found.push(Finding::value(RULE.id, keys!["decision"]).with("decision", decision.decision.name()));
    }
}
