//! `--where KEY=VALUE`: which records are meant, by code or in the words of either language.

use super::fields::assignment;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::Kind;
use crate::report::card::Card;
use crate::report::teller::Teller;

/// What the records of one kind must have.
pub(super) struct Filters<'a> {
    tellers: [Teller; 2],
    wanted: Vec<(String, &'a str)>,
}

impl<'a> Filters<'a> {
    /// Reads what was typed.
    pub(super) fn new(typed: &'a [String], kind: Kind) -> Result<Self, Error> {
        let tellers = Lang::ALL.map(|lang| Teller::new(kind, lang));
        let named = |typed: &str| tellers.iter().find_map(|teller| teller.key(typed)).unwrap_or_else(|| typed.to_owned());
        let wanted = typed.iter().map(|text| assignment(text).map(|(key, value)| (named(key), value)));
        let wanted = wanted.collect::<Result<Vec<_>, Error>>()?;
        Ok(Self { tellers, wanted })
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
        self.wanted.iter().all(|(key, value)| card.matches(key, value, &self.tellers))
    }
}
