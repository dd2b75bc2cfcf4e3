//! Finds open wishes that name no role as their owner.
//! Source: `docs/glossary.md`: a wish has a rank and an owner.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{Record, WishStatus};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("wish-without-owner", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Wish(wish) = view.record else { return };
    if wish.status == WishStatus::Open && wish.owner.as_ref().is_none_or(|owner| owner.trim().is_empty()) {
        found.push(Finding::value(RULE.id, keys!["owner"]));
    }
}
