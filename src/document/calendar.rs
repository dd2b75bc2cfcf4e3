//! A calendar as a value, before it has a format.

use jiff::Timestamp;
use jiff::civil::Date;

use super::rewrite::{Veil, mask};

/// A calendar.
#[derive(Clone, Debug, PartialEq)]
pub struct Calendar {
    /// What it is called.
    pub name: String,
    /// The day on which it was made.
    pub made: Date,
    /// Its events, by date.
    pub events: Vec<Event>,
}

/// One event.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// By which calendars know it: the same for ever.
    pub uid: String,
    /// Which version this is: higher each day, so that a later file wins.
    pub sequence: u32,
    /// When.
    pub when: When,
    /// What it is called.
    pub summary: String,
    /// What it is for.
    pub description: String,
    /// Where.
    pub location: Option<String>,
    /// Whether it was called off.
    pub cancelled: bool,
}

/// When an event is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum When {
    /// A whole day.
    Day(Date),
    /// From and until.
    Time(Timestamp, Timestamp),
}

impl Calendar {
    /// Masks what should not be shown, wherever a person's text can stand.
    pub fn veil(&mut self, veil: Veil<'_>) {
        mask(&mut self.name, veil);
        for event in &mut self.events {
            let texts = [&mut event.summary, &mut event.description].into_iter().chain(&mut event.location);
            texts.for_each(|text| mask(text, veil));
        }
    }
}
