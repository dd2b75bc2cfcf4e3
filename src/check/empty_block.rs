//! Finds final memos in which a block that the reader needs is empty.
//! Source: `docs/method.md`, the memo: no final memo with an empty block 1, 6, 7, 8 or 11.

use super::{Context, Facts, Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{DecisionKind, Memo, Record, Status};
use crate::source::{Finding, Keys};

pub(super) const RULE: Rule = Rule::new("empty-block", Level::Error, Look::Both(record, repository));

fn record(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Memo(memo) = view.record else { return };
    if memo.status == Status::Final {
        found.extend(empty(memo).map(|(variant, keys)| Finding::new(RULE.id, crate::source::At::Key(keys)).variant(variant)));
    }
}

/// Advice not to take something over needs no conditions; the risk of leaving it is enough.
fn empty(memo: &Memo) -> impl Iterator<Item = (&'static str, Keys)> {
    let blank = |text: &Option<String>| text.as_ref().is_none_or(|text| text.trim().is_empty());
    let conditions = memo.conditions.is_empty() && (memo.advice != Some(DecisionKind::Reject) || blank(&memo.risk));
    let blocks = [
        (blank(&memo.asked), "asked"),
        (memo.options.is_empty(), "options"),
        (conditions, "conditions"),
        (memo.review.is_none(), "review"),
    ];
    blocks.into_iter().filter(|(empty, _)| *empty).map(|(_, name)| (name, keys![name]))
}

/// The block on money is printed from the finance record; a person may also have written it.
fn repository(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, _, memo) in facts.memos() {
        if memo.status == Status::Final && !memo.money && !facts.has_finance(&memo.organisation, &memo.product) {
            let finding = Finding::value(RULE.id, keys!["product"]).variant("money");
            found.push((number, finding.with("organisation", &memo.organisation).with("product", &memo.product)));
        }
    }
}
