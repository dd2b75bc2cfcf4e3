//! Finds plans that rest on no decision, on a decision that says no, or on one about another product or organisation.
//! Source: `docs/method.md`, the plan: a plan carries out a decision to take something over.

use super::{Context, Detail, Facts, Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{Kind, Record};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("plan-without-decision", Level::Warning, Look::Both(record, repository));

fn record(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Plan(plan) = view.record else { return };
    if plan.decision.is_none() && view.sound(&keys!["decision"]) {
        found.push(Finding::value(RULE.id, keys!["decision"]).with("product", &plan.product));
    }
}

fn repository(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, fact) in facts.of(Kind::Plan) {
        let named = |kind: Kind| fact.names.of(kind).next();
        let Some(id) = named(Kind::Decision) else { continue };
        let Some(taken) = facts.get(Kind::Decision, id) else { continue };
        let Detail::Decision(decision) = &taken.detail else { continue };
        let other = facts.memo(taken.memo()).is_some_and(|(memo, _)| {
            named(Kind::Product) != Some(memo.product()) || named(Kind::Organisation) != Some(memo.organisation())
        });
        let no = !decision.decision.is_yes();
        if other || no {
            let finding = Finding::value(RULE.id, keys!["decision"]).variant(if other { "other" } else { "no" });
            let product = named(Kind::Product).unwrap_or_default();
            found.push((number, finding.with("decision", id).with("product", product)));
        }
    }
}
