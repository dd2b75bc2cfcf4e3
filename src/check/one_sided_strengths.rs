//! Finds groups of only thinkers or only doers.
//! Source: Een lerend netwerk starten (NJi, 2021), composition: thinkers and doers.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::network::composition::composition;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("one-sided-strengths", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    let group = composition(network);
    if group.people == 0 || group.unknown_strength > 0 {
        return;
    }
    for (count, variant) in [(group.doers, ""), (group.thinkers, "thinkers")] {
        if count == 0 {
            found.push(Finding::value(RULE.id, keys!["participants"]).variant(variant));
        }
    }
}
