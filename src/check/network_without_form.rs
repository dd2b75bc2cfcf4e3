//! Finds networks of which the form is not chosen.
//! Source: Een lerend netwerk starten (NJi, 2021): choose one of five types; Ontwikkeltafels (kUS, werkwijze).

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("network-without-form", Level::Notice, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    if network.form.is_none() && view.sound(&keys!["form"]) {
        found.push(Finding::value(RULE.id, keys!["title"]).with("network", view.id()));
    }
}
