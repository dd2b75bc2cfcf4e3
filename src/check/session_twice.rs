//! Finds sessions that stand in a network twice: the same day, or the same id by which calendars know them. Two people who
//! plan at the same time make them.

use std::collections::BTreeSet;

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("session-twice", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    let (mut days, mut ids) = (BTreeSet::new(), BTreeSet::new());
    for (i, session) in network.sessions.iter().enumerate() {
        if !session.cancelled && !days.insert((session.date, session.time.as_deref())) {
            found.push(Finding::value(RULE.id, keys!["sessions", i, "date"]).with("date", session.date.to_string()));
        } else if let Some(id) = session.id.as_deref().filter(|id| !ids.insert(*id)) {
            found.push(Finding::value(RULE.id, keys!["sessions", i, "id"]).variant("id").with("id", id));
        }
    }
}
