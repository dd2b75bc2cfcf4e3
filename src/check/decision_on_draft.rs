//! Finds decisions on a memo that is still a draft: nobody can see on which text was decided.
//! Source: the kennistransfer process (2022), steps 3 to 7: the decision rests on the memo.

use super::{Context, Facts, Level, Look, Rule};
use crate::keys;
use crate::model::Status;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("decision-on-draft", Level::Warning, Look::Repository(run));

fn run(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, fact, _) in facts.decisions() {
        let Some((memo, about)) = facts.memo(fact.memo()) else { continue };
        if about.status == Status::Draft && memo.sound(&keys!["status"]) && fact.sound(&keys!["memo"]) {
            found.push((number, Finding::value(RULE.id, keys!["memo"]).with("memo", fact.memo())));
        }
    }
}
