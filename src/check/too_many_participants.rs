//! Finds groups that are too large: a learning network above twenty, a development table above twelve.
//! Source: Een lerend netwerk starten (NJi, 2021), example of Werkplaats SAMEN: five to twenty people; Ontwikkeltafels (kUS, werkwijze): at most
//! twelve.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::network::composition::{composition, size};
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("too-many-participants", Level::Warning, Look::Record(run)).grave(&["table"]);

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    let (_, most) = size(network);
    let people = composition(network).people;
    if people <= most || network.form.is_none() || !view.sound(&keys!["form"]) {
        return;
    }
    let finding = Finding::value(RULE.id, keys!["participants"]).variant(if network.is_table() { "table" } else { "" });
    found.push(finding.with("people", people.to_string()).with("most", most.to_string()));
}
