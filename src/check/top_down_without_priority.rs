//! Finds plans that introduce a product from the top while its theme belongs to no priority wish.
//! Source: Werkplaats SAMEN, factsheet kennistransfer (2022), transfer strategy 3: it speeds up when the theme fits the priorities.

use super::{Context, Detail, Facts, Level, Look, Rule, plans};
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

/// Whether one of the first open wishes of the organisation asks for the product, by itself or by a theme.
fn is_priority(facts: &Facts, plan: &Plan, product: &Product) -> bool {
    facts.of(Kind::Wish).any(|(_, fact)| match &fact.detail {
        Detail::Wish { organisation, rank, status, .. } => {
            let asks = product.wishes.contains(&fact.id.id)
                || product.themes.iter().any(|theme| fact.themes.iter().any(|asked| **asked == **theme));
            **organisation == *plan.organisation && *rank <= PRIORITY && *status == WishStatus::Open && asks
        }
        _ => false,
    })
}
