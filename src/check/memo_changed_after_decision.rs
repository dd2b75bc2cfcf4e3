//! Finds decisions whose memo reads differently now from when it was decided on.
//! Source: `docs/method.md`, the memo: a decided memo is never edited; a new version supersedes it.

use super::{Context, Facts, Level, Look, Rule};
use crate::keys;
use crate::model::{Kind, RecordId};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("memo-changed-after-decision", Level::Error, Look::Repository(run));

fn run(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, fact, decision) in facts.decisions() {
        for (i, (record, then)) in fact.names.under("based-on").zip(&decision.based_on).enumerate() {
            let memo = RecordId::parse(record).filter(|id| id.kind == Kind::Memo);
            let Some(memo) = memo.and_then(|id| facts.get(Kind::Memo, &id.id)) else { continue };
            if memo.digest.is_some() && memo.digest != *then {
                let finding = Finding::value(RULE.id, keys!["based-on", i, "digest"]);
                found.push((number, finding.with("memo", memo.path())));
            }
        }
    }
}
