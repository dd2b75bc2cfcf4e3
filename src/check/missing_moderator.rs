//! Finds development tables without a moderator.
//! Source: Ontwikkeltafels (kUS, werkwijze): each table has one moderator.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::network::limits::MODERATORS;
use crate::model::{Facilitator, Record};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("missing-moderator", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    let moderators = network.facilitators.iter().filter(|guide| Facilitator::is_moderator(guide)).count();
    if network.is_table() && moderators < MODERATORS && view.sound(&keys!["form"]) {
        found.push(Finding::value(RULE.id, keys!["facilitators"]));
    }
}
