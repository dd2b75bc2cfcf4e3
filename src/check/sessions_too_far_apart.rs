//! Finds learning networks that meet too seldom.
//! Source: Een lerend netwerk starten (NJi, 2021), tip 3: a session every six weeks; for a small issue, more often in a short time.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::network::limits::MOST_WEEKS;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("sessions-too-far-apart", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    let Some(weeks) = network.every_weeks.filter(|_| network.is_learning_network() && view.sound(&keys!["form"])) else { return };
    let (small, most) = (network.small_issue, MOST_WEEKS);
    if weeks > most || small && weeks == most {
        let finding = Finding::value(RULE.id, keys!["every-weeks"]).variant(if small { "small" } else { "" });
        found.push(finding.with("weeks", weeks.to_string()).with("most", most.to_string()));
    }
}
