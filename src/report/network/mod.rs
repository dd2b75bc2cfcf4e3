//! What is told of learning networks and development tables: the note on goal and form, who is in it, the text to recruit
//! with, the plan and its poster, and the two reports.

mod all;
mod calendar;
mod group;
mod health;
mod note;
mod one;
mod plan;
mod poster;
mod recruit;
mod results;
mod tools;
mod trend;

pub use all::networks;
pub use group::{group, group_json};
pub use note::{note, note_json};
pub use one::{network, whole_network};
pub use plan::{Planned, plan, plan_json};
pub use poster::poster;
pub use recruit::{lacking, recruit};
pub(in crate::report) use results::made_by;
pub use tools::{themes, tools, tools_json};

use crate::document::{Block, Inline, Table};
use crate::lang::Lang;
use crate::model::{Date, Network};

/// A table of texts.
fn table<const N: usize>(header: [String; N], rows: impl Iterator<Item = [String; N]>) -> Block {
    let header = if header.iter().all(String::is_empty) { Vec::new() } else { header.into_iter().map(Inline::text).collect() };
    let rows = rows.map(|row| row.into_iter().map(Inline::text).collect()).collect();
    Block::Table(Table { header, rows, numeric: Vec::new() })
}

/// A list of sentences.
fn list(sentences: impl Iterator<Item = String>) -> Block {
    Block::List(None, sentences.map(|sentence| vec![Block::paragraph(sentence)]).collect())
}

/// What people call the form of a network.
#[must_use]
pub fn form_name(network: &Network, lang: Lang) -> String {
    network.form.map_or_else(|| lang.say("network-form-none"), |form| lang.say(&format!("network-form-{}", form.name())))
}

/// A day with its weekday.
fn day(date: Date, lang: Lang) -> String {
    format!("{} {}", weekday(date, lang), lang.date(date.0))
}

/// The same, with the weekday in two or three letters, for tables.
fn short_day(date: Date, lang: Lang) -> String {
    let letters = if lang == Lang::Nl { 2 } else { 3 };
    format!("{} {}", weekday(date, lang).chars().take(letters).collect::<String>(), lang.date(date.0))
}

fn weekday(date: Date, lang: Lang) -> String {
    lang.say(&format!("network-weekday-{}", date.0.weekday().to_monday_one_offset()))
}
