//! Finds learning networks with fewer guides than is wise.
//! Source: Een lerend netwerk starten (NJi, 2021), tip 4: preferably two guides.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::network::limits::GUIDES;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("too-few-facilitators", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    let guides = network.facilitators.len();
    if !network.is_learning_network() || guides >= GUIDES || !view.sound(&keys!["form"]) {
        return;
    }
    let finding = Finding::value(RULE.id, keys!["facilitators"]).variant(if guides == 0 { "none" } else { "" });
    found.push(finding.with("wanted", GUIDES.to_string()));
}
