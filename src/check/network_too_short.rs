//! Finds learning networks that end before behaviour can change for good.
//! Source: Een lerend netwerk starten (NJi, 2021), tip 3: for lasting behaviour at least eighteen months; a small issue may be shorter.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::network::limits::FEWEST_MONTHS;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("network-too-short", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    let Some(months) = network.months.filter(|months| *months < FEWEST_MONTHS) else { return };
    if network.is_learning_network() && !network.small_issue && view.sound(&keys!["form"]) {
        let finding = Finding::value(RULE.id, keys!["months"]).with("months", months.to_string());
        found.push(finding.with("fewest", FEWEST_MONTHS.to_string()));
    }
}
