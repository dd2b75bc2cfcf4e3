//! Finds groups in which few people may try things out.
//! Source: Een lerend netwerk starten (NJi, 2021), composition: a mandate to experiment. That it takes half of the people is our own.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::network::composition::composition;
use crate::method::network::limits::MANDATE_SHARE;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("too-little-mandate", Level::Warning, Look::Record(run)).mild(&["few"]);

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    let group = composition(network);
    if group.has_mandate() {
        return;
    }
    let finding = Finding::value(RULE.id, keys!["participants"]).variant(if group.with_mandate > 0 { "few" } else { "" });
    let finding = finding.with("with", group.with_mandate.to_string()).with("people", group.people.to_string());
    found.push(finding.with("share", (MANDATE_SHARE * 100.0).to_string()));
}
