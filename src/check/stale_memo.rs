//! Finds memos that rest on records which have changed since, or that miss an assessment that came in later.
//! Source: `docs/formats.md`, body of a memo: a memo that is not decided is stale when a digest differs.

use super::{Context, Facts, Level, Look, Rule};
use crate::keys;
use crate::model::{Kind, RecordId};
use crate::repo::{digest, embedded};
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("stale-memo", Level::Warning, Look::Repository(run));

fn run(facts: &Facts, context: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, fact, memo) in facts.memos() {
        let id = &fact.id.id;
        if memo.based_on.is_empty() || facts.is_decided(id) || facts.is_superseded(id) {
            continue;
        }
        for (i, (record, digest)) in memo.based_on.iter().enumerate() {
            if now(facts, record).is_some_and(|now| now != *digest) {
                let finding = Finding::value(RULE.id, keys!["based-on", i, "digest"]);
                found.push((number, finding.with("record", record)));
            }
        }
        let known = |id: &str| memo.based_on.iter().any(|(record, _)| record.strip_prefix("assessment/") == Some(id));
        let used = facts.judged(context).get(&number).map_or(&[][..], |judged| &judged.used);
        for new in used.iter().filter(|id| !known(id)) {
            let finding = Finding::new(RULE.id, At::Key(keys!["based-on"])).variant("new");
            found.push((number, finding.with("record", format!("assessment/{new}"))));
        }
    }
}

/// How a record reads now; nothing when it is not there, which is another rule's to tell, or gives no text.
fn now(facts: &Facts, record: &str) -> Option<String> {
    let id = RecordId::parse(record)?;
    let built_in = || embedded::checklist(&id.id).filter(|_| id.kind == Kind::Checklist).map(digest::of_record);
    let found = facts.get(id.kind, &id.id).map(|fact| fact.digest.clone());
    found.or_else(built_in).filter(|digest| !digest.is_empty())
}
