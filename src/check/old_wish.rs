//! Finds open wishes that nobody has confirmed for longer than `process.wish-months`.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{Record, WishStatus};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("old-wish", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Wish(wish) = view.record else { return };
    let months = view.context.folder.settings.process.wish_months;
    if wish.status == WishStatus::Open && wish.date < view.context.today.months_before(months) {
        found.push(Finding::value(RULE.id, keys!["date"]).with("date", wish.date.to_string()).with("months", months.to_string()));
    }
}
