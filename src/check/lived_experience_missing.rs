//! Finds groups in which nobody has lived through what the group is about.
//! Source: Een lerend netwerk starten (NJi, 2021), composition: experts by experience; tip 4: residents take an active part.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::network::composition::composition;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("lived-experience-missing", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    let group = composition(network);
    if group.people > 0 && group.unknown_perspective == 0 && !group.has_lived_experience() {
        found.push(Finding::value(RULE.id, keys!["participants"]));
    }
}
