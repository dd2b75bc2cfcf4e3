//! Finds development tables that began to develop before their aims, or the expertise at the table, were clear.
//! Source: Ontwikkeltafels (kUS, werkwijze), phase 1: check the diversity of expertise; aim for knowledge or innovation, and for a product.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::network::state::blank;
use crate::model::{Phase, Record};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("second-phase-too-early", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    let later = |phase: Option<Phase>| matches!(phase, Some(Phase::Development | Phase::Production));
    let begun = network.meetings().into_iter().find(|(_, session)| later(session.phase) && session.date <= view.context.today);
    let Some((i, _)) = begun.filter(|_| network.is_table() && view.sound(&keys!["form"])) else { return };
    let unknown = network.participants.iter().any(|participant| participant.perspective.is_none());
    let missing = [
        (blank(network.ambition.as_deref()), ""),
        (blank(network.product_aim.as_deref()), "product"),
        (network.participants.is_empty() || unknown, "diversity"),
    ];
    for (_, variant) in missing.into_iter().filter(|(missing, _)| *missing) {
        found.push(Finding::value(RULE.id, keys!["sessions", i, "phase"]).variant(variant));
    }
}
