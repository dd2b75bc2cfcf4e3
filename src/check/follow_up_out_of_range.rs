//! Finds follow-ups in which more people know or apply something than there are, or in which there is nobody.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::{Finding, Keys};

pub(super) const RULE: Rule = Rule::new("follow-up-out-of-range", Level::Error, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Plan(plan) = view.record else { return };
    for (i, seen) in plan.follow_up.iter().enumerate() {
        let keys = keys!["follow-up", i, "of"];
        if !view.sound(&keys) {
            continue;
        }
        if seen.of == 0 {
            found.push(
                Finding::value(RULE.id, keys).variant("nobody").with("product", &plan.product).with("date", seen.date.to_string()),
            );
            continue;
        }
        let aware = seen.aware.map(|count| (count, keys!["follow-up", i, "aware"]));
        let applying = seen.applying.iter().map(|(id, count)| (*count, keys!["follow-up", i, "applying", id.clone()]));
        let more = |(count, keys): &(u32, Keys)| *count > seen.of && view.sound(keys);
        found.extend(aware.into_iter().chain(applying).filter(more).map(|(count, keys)| {
            let finding = Finding::value(RULE.id, keys).with("number", count.to_string()).with("of", seen.of.to_string());
            finding.with("product", &plan.product).with("date", seen.date.to_string())
        }));
    }
}
