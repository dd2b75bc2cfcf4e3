//! Finds development tables whose time is over and that made no product record, and learning networks that ended without a
//! result. Source: Ontwikkeltafels (kUS, werkwijze): a table ends with a concrete product. For a learning network it is a notice of our own.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("ended-without-product", Level::Warning, Look::Record(run)).mild(&["network"]);

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    let Some(end) = network.end().filter(|end| *end <= view.context.today && network.form.is_some()) else { return };
    let made = if network.is_table() {
        network.results.iter().any(|result| result.starts_with("product/"))
    } else {
        !network.results.is_empty()
    };
    if !made && view.sound(&keys!["start"]) && view.sound(&keys!["form"]) && view.sound(&keys!["sessions"]) {
        let finding = Finding::value(RULE.id, keys!["results"]).variant(if network.is_table() { "" } else { "network" });
        found.push(finding.with("date", end.to_string()).with("network", view.id()));
    }
}
