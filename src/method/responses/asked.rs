//! What a round asks, with all that is needed to read its answers.

use std::collections::BTreeMap;

use super::answer::Reader;
use super::heading::Headings;
use crate::Error;
use crate::method::determinants::{Limits, Round, limits};
use crate::model::{CoreElement, Determinants, ImportWords, Line, Product, Survey};
use crate::repo::{Checklists, determinants_among, embedded};

/// What a round asks.
pub struct Asked {
    /// The determinants.
    pub list: Determinants,
    /// The columns.
    pub round: Round,
    words: ImportWords,
    columns: BTreeMap<String, String>,
}

impl Asked {
    /// What a survey asks, of a product; without the product there are no core elements.
    ///
    /// # Errors
    /// When its list of determinants is not there.
    pub fn of(lists: &Checklists, survey: &Survey, product: Option<&Product>) -> Result<Self, Error> {
        let core = product.map_or(&[][..], |product| &product.core);
        let asked = Self::new(determinants_among(lists, &survey.checklist)?, &survey.lines, core);
        Ok(Self { columns: survey.columns.clone(), ..asked })
    }

    /// What a list asks, with these lines and core elements.
    #[must_use]
    pub fn new(list: Determinants, lines: &BTreeMap<String, Vec<Line>>, core: &[CoreElement]) -> Self {
        let round = Round::of(&list, lines, core);
        Self { round, list, words: embedded::import_words(), columns: BTreeMap::new() }
    }

    /// What recognises the headings of its columns.
    #[must_use]
    pub fn headings(&self) -> Headings<'_> {
        Headings::new(&self.round, &self.list, &self.words, &self.columns)
    }

    /// What reads the answers to an item.
    #[must_use]
    pub fn reader(&self, item: usize) -> Reader {
        Reader::new(&self.round.items[item], &self.list, &self.words)
    }

    /// The limits of its list.
    #[must_use]
    pub fn limits(&self) -> Limits {
        limits(&self.list)
    }
}
