//! A calendar as a value, before it has a format.

use jiff::Timestamp;
use jiff::civil::Date;

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
