//! The columns and cells of a report: what a machine reads and what a person sees.

use serde_json::Value;

use crate::document::{Inline, plain};
use crate::lang::Lang;
use crate::model::Date;

/// A column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its key for machines, and in the id of its name: `report-column-<key>`.
    pub key: &'static str,
    pub(super) shown: bool,
    pub(super) numeric: bool,
}

impl Column {
    /// A column of words.
    #[must_use]
    pub const fn text(key: &'static str) -> Self {
        Self { key, shown: true, numeric: false }
    }

    /// A column of numbers.
    #[must_use]
    pub const fn number(key: &'static str) -> Self {
        Self { key, shown: true, numeric: true }
    }

    /// A column for machines only.
    #[must_use]
    pub const fn machine(key: &'static str) -> Self {
        Self { key, shown: false, numeric: false }
    }

    /// The same column, left out for people unless this holds.
    #[must_use]
    pub const fn shown_if(self, shown: bool) -> Self {
        Self { shown: self.shown && shown, ..self }
    }

    /// What people call it.
    pub(super) fn name(self, lang: Lang) -> String {
        lang.say(&format!("report-column-{}", self.key.replace('_', "-")))
    }
}

/// What stands in one column of a row: for machines and for people.
#[derive(Clone, Debug)]
pub struct Cell {
    pub(super) value: Value,
    pub(super) told: Vec<Vec<Inline>>,
}

impl Cell {
    /// Nothing.
    #[must_use]
    pub const fn none() -> Self {
        Self { value: Value::Null, told: Vec::new() }
    }

    /// A text that is the same for both.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into().trim().to_owned();
        if text.is_empty() { Self::none() } else { Self { value: Value::String(text.clone()), told: vec![Inline::text(text)] } }
    }

    /// The same, when there is one.
    #[must_use]
    pub fn option(text: Option<&str>) -> Self {
        text.map_or_else(Self::none, Self::text)
    }

    /// A value for machines with the words for people.
    #[must_use]
    pub fn told(value: impl Into<Value>, words: impl Into<String>) -> Self {
        let words = words.into();
        Self { value: value.into(), told: if words.is_empty() { Vec::new() } else { vec![Inline::text(words)] } }
    }

    /// A number.
    #[must_use]
    pub fn count(number: usize) -> Self {
        Self::told(number, number.to_string())
    }

    /// A day.
    #[must_use]
    pub fn date(date: Option<Date>, lang: Lang) -> Self {
        date.map_or_else(Self::none, |date| Self::told(date.to_string(), lang.date(date.0)))
    }

    /// An address to follow.
    #[must_use]
    pub fn link(address: &str) -> Self {
        let told = vec![vec![Inline::Link(address.to_owned(), Inline::text(address))]];
        Self { value: Value::String(address.to_owned()), told }
    }

    /// Several things, each with its words.
    #[must_use]
    pub fn list(items: impl IntoIterator<Item = (Value, String)>) -> Self {
        let (values, words): (Vec<Value>, Vec<String>) = items.into_iter().unzip();
        Self { value: Value::Array(values), told: words.into_iter().map(Inline::text).collect() }
    }

    /// The same for machines; for people with other texts below it, each with the name of its column.
    #[must_use]
    pub fn below(mut self, others: impl Iterator<Item = (&'static str, String)>, lang: Lang) -> Self {
        let mut told = self.line();
        for (key, text) in others {
            told.extend((!told.is_empty()).then_some(Inline::Break));
            told.push(Inline::Emphasis(Inline::text(format!("{}: ", Column::text(key).name(lang)))));
            told.extend(Inline::text(text));
        }
        self.told = if told.is_empty() { Vec::new() } else { vec![told] };
        self
    }

    /// Whether people see nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.told.is_empty()
    }

    /// On one line.
    pub(super) fn line(&self) -> Vec<Inline> {
        self.told
            .iter()
            .enumerate()
            .flat_map(|(i, item)| {
                let between = if i > 0 { Inline::text("; ") } else { Vec::new() };
                between.into_iter().chain(item.iter().cloned())
            })
            .collect()
    }

    /// What a spreadsheet gets: the value, or the words when it holds several things.
    pub(super) fn plain(&self) -> String {
        match &self.value {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            Value::Array(items) if items.iter().all(Value::is_string) => {
                items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("; ")
            }
            Value::Array(_) | Value::Object(_) => plain(&self.line()),
            other => other.to_string(),
        }
    }
}
