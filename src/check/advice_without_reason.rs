//! Finds memos whose advice differs from the outcome of the rule and that do not say why.
//! Source: `docs/method.md`, the memo: where the two differ, one sentence why is required.

use super::{Context, Facts, Level, Look, Rule};
use crate::keys;
use crate::model::{Set, Status};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("advice-without-reason", Level::Warning, Look::Repository(run)).grave(&["final"]);

fn run(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, fact, memo) in facts.memos() {
        let Some(advice) = memo.advice.filter(|_| !memo.advice_because && fact.sound(&keys!["advice-because"])) else { continue };
        let Some(judged) = facts.judged().get(&number).filter(|judged| judged.set == Set::Full) else { continue };
        let Some(outcome) = judged.outcome.filter(|outcome| outcome.name() != advice.name()) else { continue };
        let variant = if memo.status == Status::Final { "final" } else { "" };
        let finding = Finding::value(RULE.id, keys!["advice"]).variant(variant);
        found.push((number, finding.with("advice", advice.name()).with("outcome", outcome.name())));
    }
}
