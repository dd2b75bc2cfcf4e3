//! Records that would get the title of another: wishes of the same organisation, and products; also of an earlier row.

use std::collections::{BTreeMap, BTreeSet};

use super::outcome::Outcome;
use crate::model::{Kind, Record, RecordId, sort_key};
use crate::repo::Repo;

/// A title of which there would be two.
pub(super) struct Alike {
    /// Which outcome brings it.
    pub(super) outcome: usize,
    pub(super) title: String,
    /// The other record that has it.
    pub(super) other: RecordId,
    /// The earlier row that brings the other.
    pub(super) row: Option<u64>,
}

/// Who has a title: the record, and the row that brings it.
type Holder = (RecordId, Option<u64>);
/// What makes two records seem one: their kind, their organisation and their title.
type Look = (Kind, String, String);

/// The titles that these rows would give twice. What has the same title already and keeps it is no news.
pub(super) fn alike(outcomes: &[(usize, Outcome)], repo: &Repo<'_>) -> Vec<Alike> {
    let brought: Vec<_> = outcomes.iter().enumerate().filter_map(|(at, (_, row))| Some((at, row.number, row.after()?))).collect();
    let moved: BTreeSet<&RecordId> = brought.iter().map(|(_, _, (id, _))| *id).collect();
    let stay = repo.all().filter(|stored| !moved.contains(&stored.id));
    let mut holders: BTreeMap<Look, Holder> = BTreeMap::new();
    for stored in stay {
        let Some(look) = look(&stored.record) else { continue };
        holders.entry(look).or_insert_with(|| (stored.id.clone(), None));
    }
    let mut found = Vec::new();
    for (outcome, number, (id, record)) in &brought {
        let Some(now) = look(record) else { continue };
        let before = repo.get(id.kind, &id.id).and_then(|stored| look(&stored.record));
        let (other, row) = holders.entry(now.clone()).or_insert_with(|| ((*id).clone(), Some(*number)));
        if other != *id && before.as_ref() != Some(&now) {
            found.push(Alike { outcome: *outcome, title: record.title().to_owned(), other: other.clone(), row: *row });
        }
    }
    found
}

/// What a wish or product seems to be, whatever its capitals and spaces.
fn look(record: &Record) -> Option<Look> {
    let organisation = match record {
        Record::Wish(wish) => wish.organisation.clone(),
        Record::Product(_) => String::new(),
        _ => return None,
    };
    let title = record.title().split_whitespace().collect::<Vec<_>>().join(" ");
    let kind = if matches!(record, Record::Wish(_)) { Kind::Wish } else { Kind::Product };
    Some((kind, organisation, sort_key(&title)))
}
