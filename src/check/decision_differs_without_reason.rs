//! Finds decisions that differ from the advice of their memo and that do not say why.

use super::{Context, Facts, Level, Look, Rule};
use crate::keys;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("decision-differs-without-reason", Level::Error, Look::Repository(run));

fn run(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, fact, decision) in facts.decisions() {
        let Some((memo, about)) = facts.memo(fact.memo()) else { continue };
        let Some(advice) = about.advice.filter(|_| memo.sound(&keys!["advice"]) && fact.sound(&keys!["decision"])) else {
            continue;
        };
        if advice != decision.decision && !decision.differs_because {
            let finding = Finding::value(RULE.id, keys!["decision"]);
            found.push((number, finding.with("decision", decision.decision.name()).with("advice", advice.name())));
        }
    }
}
