//! Finds final memos in which a block that the reader needs is empty, or still has a place that nobody filled in.
//! Source: `docs/method.md`, the memo: no final memo with an empty block 1, 6, 7, 8 or 11.

use super::{Context, Facts, Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::completeness::{empty_keys, open_places};
use crate::model::{Record, Status};
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("empty-block", Level::Error, Look::Both(record, repository));

fn record(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Memo(memo) = view.record else { return };
    if memo.status == Status::Final {
        found.extend(empty_keys(memo).map(|key| Finding::new(RULE.id, At::Key(keys![key])).variant(key)));
        found.extend(
            open_places(memo).filter(|place| view.sound(place)).map(|place| Finding::value(RULE.id, place).variant("open")),
        );
    }
}

/// The block on money is printed from the finance record; a person may also have written it.
fn repository(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, fact, memo) in facts.memos() {
        let (organisation, product) = (fact.organisation(), fact.product());
        if memo.status == Status::Final && !memo.money && !facts.has_finance(organisation, product) {
            let finding = Finding::value(RULE.id, keys!["product"]).variant("money");
            found.push((number, finding.with("organisation", organisation).with("product", product)));
        }
    }
}
