//! A value of a row as a person reads it: days in words, choices by their label, other records and themes by their title.

use std::collections::BTreeMap;

use crate::lang::Lang;
use crate::model::{Date, Field, FieldType, Form, Kind};
use crate::repo::embedded;
use crate::report::export::Words;

/// What stands between the values of a list.
const BETWEEN: &str = "; ";

/// An id with its title.
type Titled = (String, String);

/// The titles of what a row may name.
pub(super) struct Titles {
    pub(super) records: BTreeMap<Kind, Vec<Titled>>,
    pub(super) themes: Vec<Titled>,
}

/// Tells the values of one kind of record.
pub(super) struct Spoken<'i> {
    lang: Lang,
    words: Words,
    form: Option<Form>,
    titles: &'i Titles,
}

impl<'i> Spoken<'i> {
    pub(super) fn of(kind: Kind, titles: &'i Titles, lang: Lang) -> Self {
        Self { lang, words: Words::new(kind, lang), form: embedded::form(kind), titles }
    }

    /// What a key is called.
    pub(super) fn name(&self, key: &str) -> String {
        self.words.name(key)
    }

    /// A value under a key.
    pub(super) fn value(&self, key: &str, text: &str) -> String {
        let field = self.form.as_ref().and_then(|form| form.field(key));
        if matches!(field.map(|field| field.shape), Some(FieldType::Text | FieldType::Paragraph)) {
            return text.to_owned();
        }
        text.split(BETWEEN).map(|part| self.part(field, key, part)).collect::<Vec<_>>().join(BETWEEN)
    }

    fn part(&self, field: Option<&Field>, key: &str, text: &str) -> String {
        if let Some(date) = Date::parse(text) {
            return self.lang.date(date.0);
        }
        let known = match field.map(|field| field.shape) {
            Some(FieldType::Flag) => self.lang.find(if text == "true" { "show-yes" } else { "show-no" }, &[]),
            None if key == "recognition.level" => self.lang.find(&format!("show-value-{text}"), &[]),
            _ => field.and_then(|field| self.title(field, text)),
        };
        known.unwrap_or_else(|| self.words.of(key, text))
    }

    /// The title of what a text names.
    fn title(&self, field: &Field, id: &str) -> Option<String> {
        let all = match field.shape {
            FieldType::Themes => &self.titles.themes,
            FieldType::Reference | FieldType::References => self.titles.records.get(&Kind::named(field.kind.as_deref()?)?)?,
            _ => return None,
        };
        all.iter().find(|(other, _)| other == id).map(|(_, title)| title.clone())
    }
}
