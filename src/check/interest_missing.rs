//! Finds organisations in a network that did not put their interest on the table.
//! Source: Een lerend netwerk starten (NJi, 2021), tip 5: lay own interests on the table from the very start.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::network::state::blank;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("interest-missing", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    for (i, partner) in network.organisations.iter().enumerate() {
        if blank(partner.interest.as_deref()) {
            let finding = Finding::value(RULE.id, keys!["organisations", i, "organisation"]);
            found.push(finding.with("organisation", &partner.organisation));
        }
    }
    let listed = |id: &str| network.organisations.iter().any(|partner| partner.organisation == id);
    let mut told: Vec<&str> = Vec::new();
    for (i, participant) in network.participants.iter().enumerate() {
        let Some(id) = participant.organisation.as_deref().filter(|id| !listed(id) && !told.contains(id)) else { continue };
        told.push(id);
        let finding = Finding::value(RULE.id, keys!["participants", i, "organisation"]).variant("unlisted");
        found.push(finding.with("organisation", id));
    }
}
