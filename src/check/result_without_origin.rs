//! Finds products that a network names as its result and that do not name the network, and the other way round: then the
//! circle from network to product to use is broken.

use super::{Context, Detail, Fact, Facts, Level, Look, Rule};
use crate::keys;
use crate::model::{Kind, RecordId};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("result-without-origin", Level::Notice, Look::Repository(run));

fn run(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, network) in facts.of(Kind::Network) {
        let Detail::Network { results, .. } = &network.detail else { continue };
        for (i, result) in results.iter().enumerate() {
            let Some(id) = RecordId::parse(result).filter(|id| id.kind == Kind::Product) else { continue };
            let Some(product) = facts.get(Kind::Product, &id.id).filter(|product| product.readable()) else { continue };
            if origin(product).is_none() && network.sound(&keys!["results", i]) && product.sound(&keys!["origin"]) {
                let finding = Finding::value(RULE.id, keys!["results", i]).with("product", &id.id);
                found.push((number, finding.with("network", &network.id.id)));
            }
        }
    }
    for (number, product) in facts.of(Kind::Product) {
        let Some(network) = origin(product).and_then(|id| facts.get(Kind::Network, id)) else { continue };
        let Detail::Network { results, .. } = &network.detail else { continue };
        if !results.iter().any(|made| **made == *product.id.to_string())
            && product.sound(&keys!["origin"])
            && network.sound(&keys!["results"])
        {
            let finding = Finding::value(RULE.id, keys!["origin"]).variant("results").with("product", &product.id.id);
            found.push((number, finding.with("network", &network.id.id)));
        }
    }
}

/// The network that a product names as its origin.
pub(super) fn origin(product: &Fact) -> Option<&str> {
    match &product.detail {
        Detail::Product { origin, .. } => origin.as_deref()?.strip_prefix("network/"),
        _ => None,
    }
}
