//! Finds final memos that advise a pilot and do not say when it stops.
//! Source: `docs/method.md`, the memo: a pilot has a stop agreement.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{DecisionKind, Record, Status};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("pilot-without-stop", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Memo(memo) = view.record else { return };
    let pilot = memo.status == Status::Final && memo.advice == Some(DecisionKind::Pilot);
    if pilot && memo.stop.as_ref().is_none_or(|stop| stop.trim().is_empty()) {
        found.push(Finding::value(RULE.id, keys!["stop"]));
    }
}
