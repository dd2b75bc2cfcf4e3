//! Which record of the folder a row is about: by its id, by the address of the product, or by the title.

use std::collections::BTreeMap;

use serde_yaml::Value;

use super::outcome::Refused;
use super::part::{Part, Row};
use crate::commands::new;
use crate::lang::Lang;
use crate::method::sameness;
use crate::model::{Kind, RecordId, sort_key};
use crate::repo::{Repo, Stored};

/// The records of the folder, and how rows name them.
pub(super) struct Meant<'r> {
    repo: &'r Repo<'r>,
    lang: Lang,
    /// The product of each address and DOI; none when several have it.
    same: BTreeMap<String, Option<RecordId>>,
}

impl<'r> Meant<'r> {
    pub(super) fn new(repo: &'r Repo<'r>, lang: Lang) -> Self {
        let mut same: BTreeMap<String, Option<RecordId>> = BTreeMap::new();
        for (id, product) in repo.products() {
            for key in sameness::keys(product) {
                same.entry(key).and_modify(|other| *other = None).or_insert_with(|| Some(RecordId::new(Kind::Product, id)));
            }
        }
        Self { repo, lang, same }
    }

    /// The record that a row is about, when there is one; a row that names two is refused.
    pub(super) fn of_row(&self, part: &Part, row: &Row) -> Result<Option<&'r Stored>, Refused> {
        let by_id = part.told(row, "id").and_then(|id| self.named(part.kind, &id));
        let by_address = if part.kind == Kind::Product { self.by_address(part, row)? } else { None };
        match (by_id, by_address) {
            (Some(one), Some(other)) if one.id != other.id => Err(self.two(one, other)),
            (one, other) => Ok(one.or(other).or_else(|| self.by_title(part, row))),
        }
    }

    fn named(&self, kind: Kind, id: &str) -> Option<&'r Stored> {
        let bare = id.strip_prefix(kind.name()).and_then(|rest| rest.strip_prefix('/')).unwrap_or(id);
        self.repo.get(kind, bare)
    }

    /// The record that a new one would be named after, when that has the same title: the same list, read once more.
    fn by_title(&self, part: &Part, row: &Row) -> Option<&'r Stored> {
        if part.cell(row, "id").is_some_and(|id| !id.is_empty()) {
            return None;
        }
        let title = part.told(row, "title")?;
        let named = new::derived_id(part.kind, &BTreeMap::from([("title".to_owned(), Value::String(title.clone()))]));
        self.repo.get(part.kind, &named).filter(|stored| sort_key(stored.record.title()) == sort_key(&title))
    }

    /// The product with the same address or DOI.
    fn by_address(&self, part: &Part, row: &Row) -> Result<Option<&'r Stored>, Refused> {
        let of = |key: &str| part.told(row, key);
        let (doi, url, others) = (of("doi"), of("url"), of("same-as").unwrap_or_default());
        let addresses = url.as_deref().into_iter().chain(others.split([';', '\n']).map(str::trim));
        let mut found: Option<&'r Stored> = None;
        for key in sameness::keys_of(doi.as_deref(), addresses) {
            let Some(Some(id)) = self.same.get(&key) else { continue };
            let stored = self.repo.get(id.kind, &id.id);
            match (found, stored) {
                (Some(first), Some(second)) if first.id != second.id => return Err(self.two(first, second)),
                _ => found = found.or(stored),
            }
        }
        Ok(found)
    }

    fn two(&self, first: &Stored, second: &Stored) -> Refused {
        Refused::said("import-row-two", &[("first", &first.id), ("second", &second.id)], self.lang)
    }
}
