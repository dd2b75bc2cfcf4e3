//! Finds plans that introduce a product from the top while its theme belongs to no priority wish.
//! Source: Werkplaats SAMEN, factsheet kennistransfer (2022), transfer strategy 3: it speeds up when the theme fits the priorities.

use super::{Context, Detail, Fact, Facts, Level, Look, Rule, plans};
use crate::keys;
use crate::method::plan::PRIORITY;
use crate::model::{Kind, Plan, Product, TOP_DOWN, WishStatus};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("top-down-without-priority", Level::Warning, Look::Repository(run));

fn run(facts: &Facts, context: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, fact) in facts.of(Kind::Plan) {
        let Some(plan) = plans::plan(context, fact) else { continue };
        let used = |point: &crate::model::TransferChoice| point.strategy.as_deref() == Some(TOP_DOWN) && point.how.is_some();
        let Some(at) = plan.transfer.iter().position(used) else { continue };
        let Some(product) = plans::product(context, &plan.product) else { continue };
        let keys = keys!["transfer", at, "strategy"];
        if fact.sound(&keys) && !is_priority(facts, &plan, &product) {
            found.push((number, Finding::value(RULE.id, keys)));
        }
    }
}

/// Whether one of the first open wishes of the organisation asks for the product. The wishes that it names speak first; only where
/// none of those is open does a shared theme count.
fn is_priority(facts: &Facts, plan: &Plan, product: &Product) -> bool {
    let open = facts.of(Kind::Wish).filter_map(|(_, fact)| match &fact.detail {
        Detail::Wish { organisation, rank, status: WishStatus::Open, .. } if **organisation == *plan.organisation => {
            Some((fact, *rank))
        }
        _ => None,
    });
    let (named, others): (Vec<_>, Vec<_>) = open.partition(|(fact, _)| product.wishes.contains(&fact.id.id));
    let shares = |fact: &Fact| product.themes.iter().any(|theme| fact.themes.iter().any(|asked| **asked == **theme));
    let by_theme = named.is_empty() && others.iter().any(|(fact, rank)| *rank <= PRIORITY && shares(fact));
    by_theme || named.iter().any(|(_, rank)| *rank <= PRIORITY)
}
