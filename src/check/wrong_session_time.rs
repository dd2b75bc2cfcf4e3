//! Finds times of sessions that no calendar can use: not from and until, or an end before the beginning.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::network::times::Times;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("wrong-session-time", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    for (i, session) in network.sessions.iter().enumerate() {
        let Some(time) = session.time.as_deref().filter(|time| Times::parse(time).is_none()) else { continue };
        found.push(Finding::value(RULE.id, keys!["sessions", i, "time"]).with("time", time));
    }
}
