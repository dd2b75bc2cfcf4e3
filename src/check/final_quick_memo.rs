//! Finds final memos that rest on the quick set of questions only.
//! Source: `docs/formats.md`, body of a memo: a memo from a quick set is an exploration and cannot be final.

use super::{Context, Facts, Level, Look, Rule};
use crate::keys;
use crate::model::{Set, Status};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("final-quick-memo", Level::Error, Look::Repository(run));

fn run(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, fact, memo) in facts.memos() {
        let quick = || facts.judged().get(&number).is_some_and(|judged| judged.set == Set::Quick);
        if memo.status == Status::Final && !facts.is_superseded(&fact.id.id) && quick() {
            found.push((number, Finding::value(RULE.id, keys!["status"])));
        }
    }
}
