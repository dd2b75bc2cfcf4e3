//! Finds development tables that make their product without a test, or only with one outside the practice of a member.
//! Source: Ontwikkeltafels (kUS, werkwijze), phase 2: design and test prototypes, preferably in members' practice.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{Phase, Record};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("development-without-test", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    let making = |phase: Option<Phase>| phase == Some(Phase::Production);
    let held = network.meetings();
    let begun = held.iter().find(|(_, session)| making(session.phase) && session.date <= view.context.today);
    let Some(&(i, _)) = begun.filter(|_| network.is_table() && view.sound(&keys!["form"])) else { return };
    let mut tests = held.iter().filter_map(|(_, session)| session.test.as_ref()).peekable();
    let tried = tests.peek().is_some();
    if !tests.any(|test| test.organisation.is_some()) {
        let finding = Finding::value(RULE.id, keys!["sessions", i, "phase"]).with("network", view.id());
        found.push(finding.variant(if tried { "elsewhere" } else { "" }));
    }
}
