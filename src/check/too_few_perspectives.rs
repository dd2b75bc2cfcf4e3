//! Finds groups that look from too few sides.
//! Source: Een lerend netwerk starten (NJi, 2021), composition: different perspectives; Ontwikkeltafels (kUS, werkwijze): diversity of
//! expertise. That it takes at least three is our own.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::network::composition::composition;
use crate::method::network::limits::FEWEST_PERSPECTIVES;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("too-few-perspectives", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    let group = composition(network);
    let (known, unknown) = (group.perspectives.len(), group.unknown_perspective);
    if group.people == 0 || known >= FEWEST_PERSPECTIVES {
        return;
    }
    let finding = Finding::value(RULE.id, keys!["participants"]).variant(if unknown > 0 { "unknown" } else { "" });
    let finding = finding.with("count", known.to_string()).with("fewest", FEWEST_PERSPECTIVES.to_string());
    found.push(finding.with("unknown", unknown.to_string()));
}
