//! Finds learning networks with fewer people than it takes. A development table has no fewest.
//! Source: Een lerend netwerk starten (NJi, 2021), example of Werkplaats SAMEN: five to twenty people.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::network::composition::{composition, size};
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("too-few-participants", Level::Warning, Look::Record(run)).mild(&["none"]);

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    let (fewest, _) = size(network);
    let people = composition(network).people;
    if people >= fewest || !network.is_learning_network() || !view.sound(&keys!["form"]) {
        return;
    }
    let finding = Finding::value(RULE.id, keys!["participants"]).variant(if people == 0 { "none" } else { "" });
    found.push(finding.with("people", people.to_string()).with("fewest", fewest.to_string()).with("network", view.id()));
}
