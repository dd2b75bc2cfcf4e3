//! Finds surveys that fewer than half of the people invited answered.

use super::{Context, Facts, Level, Look, Rule};
use crate::keys;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("low-response", Level::Warning, Look::Repository(run));

fn run(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, people, invited) in facts.answered() {
        let Some(invited) = invited.filter(|_| facts.at(number).sound(&keys!["invited"])) else { continue };
        if people * 2 < u64::from(invited) {
            let finding = Finding::value(RULE.id, keys!["invited"]).with("number", people.to_string());
            found.push((number, finding.with("invited", invited.to_string())));
        }
    }
}
