//! Finds guides of a learning network who all look from the same side.
//! Source: Een lerend netwerk starten (NJi, 2021), tip 4: guides with different views.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::network::limits::GUIDES;
use crate::model::{Perspective, Record};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("facilitators-alike", Level::Notice, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    let sides: Option<Vec<Perspective>> = network.facilitators.iter().map(|guide| guide.perspective).collect();
    let Some(sides) = sides.filter(|sides| sides.len() >= GUIDES && network.is_learning_network()) else { return };
    if sides.iter().all(|side| *side == sides[0]) {
        found.push(Finding::value(RULE.id, keys!["facilitators"]).with("perspective", sides[0].name()));
    }
}
