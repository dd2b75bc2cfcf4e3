//! Finds development tables with more than one moderator.
//! Source: Ontwikkeltafels (kUS, werkwijze): each table has one moderator.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("several-moderators", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    if !network.is_table() || !view.sound(&keys!["form"]) {
        return;
    }
    let moderators = network.facilitators.iter().enumerate().filter(|(_, facilitator)| facilitator.is_moderator());
    found.extend(moderators.skip(1).map(|(i, _)| Finding::value(RULE.id, keys!["facilitators", i, "role"])));
}
