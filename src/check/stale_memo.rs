//! Finds memos that rest on records which have changed since, or that miss an assessment that came in later.
//! Source: `docs/formats.md`, body of a memo: a memo that is not decided is stale when a digest differs.

use super::{Context, Facts, Level, Look, Rule};
use crate::keys;
use crate::model::{Kind, RecordId};
use crate::repo::digest::{self, Digest};
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("stale-memo", Level::Warning, Look::Repository(run));

fn run(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, fact, memo) in facts.memos() {
        let id = &fact.id.id;
        if memo.based_on.is_empty() || facts.is_closed(id) {
            continue;
        }
        let rests_on = || fact.names.under("based-on");
        for (i, (record, then)) in rests_on().zip(&memo.based_on).enumerate() {
            if now(facts, record).is_some_and(|now| Some(now) != *then) {
                let finding = Finding::value(RULE.id, keys!["based-on", i, "digest"]);
                found.push((number, finding.with("record", record).with("memo", id)));
            }
        }
        let known = |id: &str| rests_on().any(|record| record.strip_prefix("assessment/") == Some(id));
        let used = facts.judged().get(&number).map_or(&[][..], |judged| &judged.used);
        for new in used.iter().map(|used| &facts.at(*used).id.id).filter(|id| !known(id)) {
            let finding = Finding::new(RULE.id, At::Key(keys!["based-on"])).variant("new");
            found.push((number, finding.with("record", format!("assessment/{new}")).with("memo", id)));
        }
    }
}

/// How a record reads now; nothing when it is not there, which is another rule's to tell, or gives no text.
fn now(facts: &Facts, record: &str) -> Option<Digest> {
    let (kind, id) = RecordId::split(record)?;
    match facts.get(kind, id) {
        Some(fact) => fact.digest,
        None if kind == Kind::Checklist => digest::of_built_in(id),
        None => None,
    }
}
