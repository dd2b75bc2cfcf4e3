//! Finds decisions that are to be looked at again before they were taken.
//! Source: `docs/method.md`, the memo: the review date lies after the decision date.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("review-before-decision", Level::Error, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let (date, review, variant) = match view.record {
        Record::Decision(decision) => (decision.date, decision.review, ""),
        Record::Memo(memo) => (memo.date, memo.review, "memo"),
        _ => return,
    };
    let Some(review) = review.filter(|review| *review < date && view.sound(&keys!["date"])) else { return };
    let finding = Finding::value(RULE.id, keys!["review"]).variant(variant);
    found.push(finding.with("review", review.to_string()).with("date", date.to_string()));
}
