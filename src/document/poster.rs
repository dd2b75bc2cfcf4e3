//! A poster as a value, before it has a format: bands with cards.

use super::rewrite::{Veil, mask};
use crate::lang::Lang;

/// A poster.
#[derive(Clone, Debug)]
pub struct Poster {
    /// The language of its words.
    pub lang: Lang,
    /// The name of the network.
    pub title: String,
    /// What it strives for.
    pub lead: Option<String>,
    /// The form, the number of sessions, the rhythm.
    pub facts: Vec<String>,
    /// The phases in order.
    pub bands: Vec<Band>,
    /// What one must know beside it.
    pub notes: Vec<String>,
}

/// A phase.
#[derive(Clone, Debug)]
pub struct Band {
    /// What it is called; empty for sessions without a phase.
    pub title: String,
    /// Its sessions.
    pub cards: Vec<Card>,
}

/// A session.
#[derive(Clone, Debug)]
pub struct Card {
    /// Which one it is, from 1; none when it was called off.
    pub number: Option<usize>,
    /// The day.
    pub day: String,
    /// The time and the place.
    pub when: Vec<String>,
    /// What it is for.
    pub aim: String,
    /// The tips to mind.
    pub tips: Vec<String>,
    /// The helper tools, each with its address when that is known.
    pub tools: Vec<(String, Option<String>)>,
    /// How it stands.
    pub stand: Stand,
    /// That stand in a word; empty when there is nothing to say.
    pub mark: String,
}

/// How a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Stand {
    Held,
    Next,
    Planned,
    Cancelled,
}

impl Poster {
    /// Masks what should not be shown, wherever a person's text can stand.
    pub fn veil(&mut self, veil: Veil<'_>) {
        let texts = [&mut self.title].into_iter().chain(&mut self.lead).chain(&mut self.facts).chain(&mut self.notes);
        texts.for_each(|text| mask(text, veil));
        for band in &mut self.bands {
            mask(&mut band.title, veil);
            band.cards.iter_mut().for_each(|card| card.veil(veil));
        }
    }
}

impl Card {
    fn veil(&mut self, veil: Veil<'_>) {
        let texts = [&mut self.aim].into_iter().chain(&mut self.when).chain(&mut self.tips);
        texts.chain(self.tools.iter_mut().map(|(name, _)| name)).for_each(|text| mask(text, veil));
    }
}
