//! Finds development tables whose time is over and that made no product record, and learning networks that ended without a
//! result. Source: Ontwikkeltafels (kUS, werkwijze): a table ends with a concrete product. For a learning network it is a notice of our own.

use std::cell::LazyCell;

use foldhash::HashSet;

use super::result_without_origin::origin;
use super::{Context, Detail, Facts, Level, Look, Rule};
use crate::keys;
use crate::model::Kind;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("ended-without-product", Level::Warning, Look::Repository(run)).mild(&["network"]);

fn run(facts: &Facts, context: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    let origins = LazyCell::new(|| facts.of(Kind::Product).filter_map(|(_, product)| origin(product)).collect::<HashSet<&str>>());
    for (number, network) in facts.of(Kind::Network) {
        let Detail::Network { results, end: Some(end), table } = &network.detail else { continue };
        let counts = |result: &str| !table || result.starts_with("product/");
        let made = || results.iter().any(|result| counts(result)) || origins.contains(&*network.id.id);
        let sound = || network.sound(&keys!["start"]) && network.sound(&keys!["form"]) && network.sound(&keys!["sessions"]);
        if *end <= context.today && sound() && !made() {
            let finding = Finding::value(RULE.id, keys!["results"]).variant(if *table { "" } else { "network" });
            found.push((number, finding.with("date", end.to_string()).with("network", &network.id.id)));
        }
    }
}
