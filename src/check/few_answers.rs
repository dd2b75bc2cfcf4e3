//! Finds surveys with fewer answers than it takes to say something.

use super::{Context, Facts, Level, Look, Rule};
use crate::keys;
use crate::method::privacy::{FEWEST, are_few};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("few-answers", Level::Warning, Look::Repository(run)).mild(&["indicative"]);

/// Below so many answers what is said is only indicative (`docs/method.md`, determinants).
const STEADY: u64 = 10;

fn run(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, people, _) in facts.answered() {
        if people < STEADY {
            let variant = if are_few(people) { "" } else { "indicative" };
            let finding = Finding::value(RULE.id, keys!["invited"]).variant(variant);
            found.push((number, finding.with("number", people.to_string()).with("minimum", FEWEST.to_string())));
        }
    }
}
