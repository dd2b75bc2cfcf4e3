//! What a memo rests on, with digests: so that `kt check` can say when it has become stale.

use serde_yaml::{Mapping, Value};

use super::{CHECKLIST, Material, stage};
use crate::keys;
use crate::model::{BasedOn, Kind};
use crate::repo::{digest, embedded};
use crate::source::yaml::edit::Change;

/// The records that the printed blocks rest on as they read now: wish, product, the assessments that count,
/// their consensus, the finances, the checklist, and the organisation with its weights.
#[must_use]
pub fn based_on(material: &Material<'_>) -> Vec<BasedOn> {
    let memo = material.memo;
    let mut found: Vec<(Kind, &str)> = Vec::new();
    found.extend(memo.wish.as_deref().map(|wish| (Kind::Wish, wish)));
    found.push((Kind::Product, &memo.product));
    if let Some(judged) = &material.judgement {
        found.extend(judged.selection.ids().map(|id| (Kind::Assessment, id)));
    }
    let is_ours = |theirs: &crate::model::Finance| theirs.product == memo.product && theirs.organisation == memo.organisation;
    found.extend(material.repo.finances().find(|(_, finance)| is_ours(finance)).map(|(id, _)| (Kind::Finance, id)));
    let stored = |(kind, id): (Kind, &str)| {
        let stored = material.repo.get(kind, id)?;
        Some(BasedOn { record: stored.id.to_string(), digest: stored.digest.to_string() })
    };
    let organisation = stored((Kind::Organisation, &memo.organisation));
    let checklist = material.judgement.is_some().then(|| stored((Kind::Checklist, CHECKLIST)).or_else(built_in)).flatten();
    found.into_iter().filter_map(stored).chain(checklist).chain(organisation).collect()
}

/// Whether something under a memo that is still open has changed since it was printed; never of one that names nothing.
#[must_use]
pub fn is_stale(material: &Material<'_>) -> bool {
    let (stage, _) = stage(material.repo, material.id, material.memo);
    let basis = &material.memo.based_on;
    !stage.is_closed() && !basis.is_empty() && !changes(basis, &based_on(material)).is_empty()
}

/// The checklist that comes with the program, when the folder has none of its own.
fn built_in() -> Option<BasedOn> {
    let digest = digest::of_record(embedded::checklist(CHECKLIST)?);
    Some(BasedOn { record: format!("{}/{CHECKLIST}", Kind::Checklist), digest })
}

/// The smallest changes that make the list `old` say what `new` says; comments between its items stay.
#[must_use]
pub fn changes(old: &[BasedOn], new: &[BasedOn]) -> Vec<Change> {
    if old.is_empty() {
        let items = new.iter().map(item).collect();
        return if new.is_empty() { Vec::new() } else { vec![Change::Set(keys!["based-on"], Value::Sequence(items))] };
    }
    let now = |base: &BasedOn| new.iter().find(|other| other.record == base.record);
    let mut changes = Vec::new();
    for (i, base) in old.iter().enumerate() {
        if let Some(now) = now(base).filter(|now| now.digest != base.digest) {
            changes.push(Change::Set(keys!["based-on", i, "digest"], Value::String(now.digest.clone())));
        }
    }
    let added = new.iter().filter(|base| old.iter().all(|other| other.record != base.record));
    changes.extend(added.map(|base| Change::Append(keys!["based-on"], item(base))));
    let gone =
        old.iter().enumerate().rev().filter(|(i, base)| now(base).is_none() || old[..*i].iter().any(|o| o.record == base.record));
    changes.extend(gone.map(|(i, _)| Change::Remove(keys!["based-on", i])));
    changes
}

/// A record with its digest, as an item of the list.
pub(super) fn item(base: &BasedOn) -> Value {
    let text = |text: &str| Value::String(text.to_owned());
    Value::Mapping([(text("record"), text(&base.record)), (text("digest"), text(&base.digest))].into_iter().collect::<Mapping>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;
    use crate::source::yaml::edit::apply;

    fn base(record: &str, digest: &str) -> BasedOn {
        BasedOn { record: record.into(), digest: digest.into() }
    }

    #[test]
    fn only_what_differs_is_changed_and_comments_stay() {
        let text = "a: 1\nbased-on:\n  # eerst de wens\n  - record: wish/a\n    digest: 1111aaaa\n  - record: product/b # het product\n    digest: 2222aaaa\n";
        let old = [base("wish/a", "1111aaaa"), base("product/b", "2222aaaa")];
        let new = [base("wish/a", "1111aaaa"), base("product/b", "3333aaaa"), base("finance/c", "4444aaaa")];
        let after = apply(text, Span::new(0, text.len()), &changes(&old, &new)).unwrap();
        assert_eq!(after, text.replace("2222aaaa\n", "3333aaaa\n  - record: finance/c\n    digest: 4444aaaa\n"));
        let fewer = apply(text, Span::new(0, text.len()), &changes(&old, &new[..1])).unwrap();
        assert_eq!(fewer, "a: 1\nbased-on:\n  # eerst de wens\n  - record: wish/a\n    digest: 1111aaaa\n");
        assert!(changes(&old, &old).is_empty());
    }
}
