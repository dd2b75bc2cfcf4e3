//! What a record holds now, as an export would write it: a cell that reads so changes nothing, also where the export masked it,
//! cut it off, or said it in words.

use serde_json::Value;

use super::cell::text;
use crate::commands::day::day;
use crate::commands::veil::veil;
use crate::document::sheet::Datum;
use crate::lang::Lang;
use crate::model::{Kind, sort_key};
use crate::render::xlsx::fitted;
use crate::repo::Stored;
use crate::report::export::{Exported, Shape, Words, flat, in_cell};
use crate::source::sheet::Cell;

/// How records of a kind are written by an export.
pub(super) struct Writer {
    shape: Shape,
    words: [Words; 2],
}

impl Writer {
    pub(super) fn of(kind: Kind) -> Self {
        Self { shape: Shape::of(kind), words: Lang::ALL.map(|lang| Words::new(kind, lang)) }
    }

    /// What a record holds now.
    pub(super) fn present(&self, stored: &Stored) -> Present<'_> {
        let record = Exported::bare(stored, &self.shape, "");
        let mut masked = record.clone();
        let masked = (veil(&mut masked) > 0).then_some(masked);
        Present { words: &self.words, record, masked }
    }
}

/// What one record holds now.
pub(super) struct Present<'w> {
    words: &'w [Words; 2],
    record: Exported,
    masked: Option<Exported>,
}

impl Present<'_> {
    /// Whether a cell says what the record says under this key, in any way in which an export writes it.
    pub(super) fn says(&self, key: &str, cell: &Cell<'_>) -> bool {
        [Some(&self.record), self.masked.as_ref()].into_iter().flatten().any(|record| {
            let Some(value) = at(record, key) else { return false };
            let words = [None, Some(&self.words[0]), Some(&self.words[1])];
            words.into_iter().any(|words| same(cell, &in_cell(key, value, words)))
        })
    }

    /// Whether the record holds just this under a key.
    pub(super) fn holds(&self, key: &str, value: &serde_yaml::Value) -> bool {
        let value = serde_json::to_value(value).ok();
        at(&self.record, key).zip(value).is_some_and(|(now, new)| *now == new)
    }

    /// What the record holds under a key, on one line; masked where it must be.
    pub(super) fn shown(&self, key: &str) -> String {
        let value = at(self.masked.as_ref().unwrap_or(&self.record), key);
        value.map(|value| in_cell(key, value, None).plain()).unwrap_or_default()
    }
}

fn at<'r>(record: &'r Exported, key: &str) -> Option<&'r Value> {
    flat(record).into_iter().find(|(other, _)| other == key).map(|(_, value)| value)
}

fn same(cell: &Cell<'_>, datum: &Datum) -> bool {
    match (cell, datum) {
        (Cell::Number(a), Datum::Number(b)) => (a - b).abs() < f64::EPSILON,
        (Cell::Truth(a), Datum::Truth(b)) => a == b,
        (Cell::Date(Some(a)), Datum::Day(b)) => a == b,
        (Cell::Text(_), Datum::Day(date)) => day(&text(cell)) == Some(*date),
        (Cell::Text(raw), Datum::Text(there)) => {
            let there = there.replace("\r\n", "\n");
            let is = |here: &str| {
                here.trim() == there.trim()
                    || here.trim() == there.replace('\0', "\\u{0}").trim()
                    || here.trim() == fitted(&there).0.trim()
            };
            is(&text(cell)) || is(&raw.replace("\r\n", "\n"))
        }
        (Cell::Text(_), Datum::Number(number)) => {
            let here = text(cell);
            here.trim() == number.to_string() || here.trim() == number.to_string().replace('.', ",")
        }
        (Cell::Text(_), Datum::Truth(truth)) => sort_key(text(cell).trim()) == truth.to_string(),
        (Cell::Number(_) | Cell::Truth(_) | Cell::Date(_), Datum::Text(there)) => text(cell) == *there,
        _ => false,
    }
}
