//! Finds development tables of which it is not agreed how long they last, or that last an odd time.
//! Source: Ontwikkeltafels (kUS, werkwijze): agreed before or at the start, as a number of meetings, or 6, 12 or 18 months.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::network::limits::{FEWEST_MEETINGS, TABLE_MONTHS};
use crate::model::Record;
use crate::source::{Finding, Keys};

pub(super) const RULE: Rule = Rule::new("unusual-table-duration", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    if !network.is_table() || !view.sound(&keys!["form"]) {
        return;
    }
    let (variant, keys): (&str, Keys) = match (network.months, network.meetings) {
        (None, None) => ("none", keys!["form"]),
        (Some(_), Some(_)) => ("both", keys!["meetings"]),
        (Some(months), None) if !TABLE_MONTHS.contains(&months) => ("", keys!["months"]),
        (None, Some(meetings)) if meetings < FEWEST_MEETINGS => ("meetings", keys!["meetings"]),
        _ => return,
    };
    let [short, middle, long] = TABLE_MONTHS.map(|months| months.to_string());
    let finding = Finding::value(RULE.id, keys).variant(variant).with("months", network.months.unwrap_or(0).to_string());
    found.push(finding.with("short", short).with("middle", middle).with("long", long));
}
