//! A record as a card: its own fields, and what is derived from it and its surroundings. For lists, `kt show` and JSON.

use rayon::prelude::*;
use serde_json::{Value, json};

use super::result::Surroundings;
use super::teller::Teller;
use crate::Error;
use crate::lang::Lang;
use crate::model::{Kind, RecordId, sort_key};
use crate::repo::{Folder, Repo, Stored, Wanted, tree_of_record};
use crate::source::yaml::json as as_json;

/// A record with its fields and its result.
pub struct Card {
    /// Which record it is.
    pub id: RecordId,
    /// Its path below the top.
    pub path: String,
    /// What a person calls it.
    pub title: String,
    /// Its own fields.
    pub fields: Value,
    /// What is derived; null when nothing is.
    pub result: Value,
}

/// The kinds that must be loaded to derive the results of a kind.
#[must_use]
pub const fn kinds_for(kind: Kind) -> &'static [Kind] {
    match kind {
        Kind::Organisation => &[Kind::Organisation],
        Kind::Wish => &[Kind::Wish],
        Kind::Product => &[Kind::Product],
        Kind::Question => &[Kind::Question],
        Kind::Decision => &[Kind::Decision],
        Kind::Finance => &[Kind::Finance],
        Kind::Survey => &[Kind::Organisation, Kind::Product, Kind::Survey],
        Kind::Plan => &[Kind::Plan],
        Kind::Network => &[Kind::Network, Kind::Product],
        Kind::Practice => &[Kind::Practice, Kind::Assessment],
        Kind::Meeting => &[Kind::Meeting],
        Kind::Transfer => &[Kind::Transfer],
        Kind::Checklist => &[Kind::Checklist],
        Kind::Strategy => &[Kind::Strategy],
        Kind::Assessment => &[Kind::Organisation, Kind::Product, Kind::Assessment],
        Kind::Memo => &Kind::ALL,
    }
}

/// Loads what the cards of a kind need. With `keys`, a card has only those of its fields.
///
/// # Errors
/// When a file cannot be read for reasons that lie in the system.
pub fn load<'f>(folder: &'f Folder, kind: Kind, keys: Option<&[&str]>) -> Result<Repo<'f>, Error> {
    let kinds = kinds_for(kind);
    let Some(keys) = keys else { return Repo::to_show(folder, Wanted { kinds, texts: &[kind], ..Wanted::default() }) };
    // What is derived of a record with a body looks into that body.
    let texts: &[Kind] = if kind.is_markdown() { &[kind] } else { &[] };
    Repo::to_show(folder, Wanted { kinds, texts, fields: Some((kind, keys)), ..Wanted::default() })
}

/// What is made of the card of each record of a kind, by id.
///
/// # Errors
/// When a checklist cannot be read for reasons that lie in the system.
pub fn of_kind<T: Send>(repo: &Repo<'_>, kind: Kind, make: impl Fn(Card) -> Option<T> + Sync) -> Result<Vec<T>, Error> {
    let surroundings = Surroundings::new(repo)?;
    // A list shows also what is in doubt, as its file says it: nothing is derived from that.
    let in_doubt = repo.doubtful().filter(|stored| stored.id.kind == kind);
    let mut all: Vec<&Stored> = repo.of(kind).chain(in_doubt).collect();
    all.sort_by(|one, other| one.id.cmp(&other.id));
    Ok(all.into_par_iter().filter_map(|stored| make(card(&surroundings, stored))).collect())
}

/// The card of a record, with what was picked out of its file, else with all of its fields.
#[must_use]
pub fn card(surroundings: &Surroundings<'_>, stored: &Stored) -> Card {
    let read = || tree_of_record(stored.id.kind, &stored.text).as_ref().map_or(Value::Null, as_json);
    let fields = stored.picked.as_deref().cloned().unwrap_or_else(read);
    let title = stored.record.title().to_owned();
    Card { id: stored.id.clone(), path: stored.path.clone(), title, fields, result: surroundings.result(stored) }
}

/// Cards as the JSON array of `kt list` and `kt show`.
#[must_use]
pub fn json(cards: &[Card]) -> Vec<Value> {
    let one = |card: &Card| json!({"kind": card.id.kind.name(), "id": card.id.id, "path": card.path, "fields": card.fields, "result": card.result});
    cards.iter().map(one).collect()
}

impl Card {
    /// The value of a column: `id`, `title`, a field, or a part of the result after `result.`.
    #[must_use]
    pub fn plain(&self, key: &str) -> Option<Value> {
        match (key, key.strip_prefix("result.")) {
            ("id", _) => Some(Value::String(self.id.id.clone())),
            ("title", _) => Some(Value::String(self.title.clone())),
            (_, Some(part)) => self.result.get(part).cloned(),
            _ => self.fields.get(key).cloned(),
        }
    }

    /// Whether a field has this value, or holds it in its list; also as one of the tellers says it.
    #[must_use]
    pub fn matches(&self, key: &str, wanted: &str, tellers: &[Teller]) -> bool {
        let read = |value: &Value| {
            !wanted.is_empty() && tellers.iter().any(|teller| sort_key(&teller.value(key, value)) == sort_key(wanted))
        };
        let is = |value: &Value| match value {
            Value::String(text) => text.eq_ignore_ascii_case(wanted) || read(value),
            Value::Null => wanted.is_empty(),
            other => *other == wanted || read(value),
        };
        match self.plain(key) {
            Some(Value::Array(items)) => items.iter().any(is),
            Some(value) => is(&value),
            None => wanted.is_empty(),
        }
    }
}

/// What a key is called.
#[must_use]
pub fn label(key: &str, lang: Lang) -> String {
    let id = format!("show-key-{}", key.replace('.', "-"));
    lang.find(&id, &[]).unwrap_or_else(|| key.to_owned())
}

/// Whether a key holds whole euros.
pub(super) fn is_money(key: &str) -> bool {
    matches!(key, "cost" | "one-off" | "yearly" | "gain-yearly" | "income-loss-yearly" | "net")
}
