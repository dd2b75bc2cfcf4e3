//! `--where KEY=VALUE`: which records are meant, by code or in the words of either language.

use super::fields::assignment;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Kind, RecordId};
use crate::repo::{Folder, Repo, embedded};
use crate::report::card::Card;
use crate::report::teller::Teller;

/// What the records of one kind must have.
pub(super) struct Filters<'a> {
    tellers: [Teller; 2],
    wanted: Vec<(String, &'a str)>,
    /// For each, the ids of the records that have it as their title; any of them will do.
    titled: Vec<Vec<String>>,
}

impl<'a> Filters<'a> {
    /// Reads what was typed.
    pub(super) fn new(typed: &'a [String], kind: Kind, folder: &Folder) -> Result<Self, Error> {
        let tellers = Lang::ALL.map(|lang| Teller::new(kind, lang));
        let named = |typed: &str| tellers.iter().find_map(|teller| teller.key(typed)).unwrap_or_else(|| typed.to_owned());
        let wanted = typed.iter().map(|text| assignment(text).map(|(key, value)| (named(key), value)));
        let wanted = wanted.collect::<Result<Vec<_>, Error>>()?;
        let titled = wanted.iter().map(|(key, value)| titled(kind, key, value, folder)).collect::<Result<_, Error>>()?;
        Ok(Self { tellers, wanted, titled })
    }

    /// Whether nothing is asked.
    pub(super) const fn is_empty(&self) -> bool {
        self.wanted.is_empty()
    }

    /// The keys that are looked at.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.wanted.iter().map(|(key, _)| key.as_str())
    }

    /// Whether a record has all of it.
    pub(super) fn fit(&self, card: &Card) -> bool {
        let fits = |key: &str, value: &str| card.matches(key, value, &self.tellers);
        let of =
            |((key, value), titled): (&(String, &str), &Vec<String>)| fits(key, value) || titled.iter().any(|id| fits(key, id));
        self.wanted.iter().zip(&self.titled).all(of)
    }
}

/// The records with this title, when the key names records and the value is not the id of one.
fn titled(kind: Kind, key: &str, value: &str, folder: &Folder) -> Result<Vec<String>, Error> {
    let form = embedded::form(kind);
    let field = form.as_ref().and_then(|form| form.field(key));
    let target = field.and_then(|field| Kind::named(field.kind.as_deref()?));
    match target.filter(|target| !value.is_empty() && !folder.has(&RecordId::new(*target, value).path())) {
        Some(target) => Ok(Repo::load(folder, &[target])?.all_called(value, target)),
        None => Ok(Vec::new()),
    }
}
