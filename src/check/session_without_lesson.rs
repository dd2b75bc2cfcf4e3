//! Finds sessions that were, and of which nobody wrote down what others can use.
//! Source: LISO (2023): learning fades when it is not made explicit; the question is asked at each session.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::network::state::blank;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("session-without-lesson", Level::Notice, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    for (i, session) in network.meetings() {
        if session.date < view.context.today && blank(session.lesson.as_deref()) {
            found.push(
                Finding::value(RULE.id, keys!["sessions", i, "date"])
                    .with("date", session.date.to_string())
                    .with("network", view.id())
                    .with("day", session.date.to_string()),
            );
        }
    }
}
