//! The form of a kind of record, as data: what `kt new` and `kt edit` ask, and what a starter explains.

use serde::Deserialize;

use super::{Bilingual, sort_key};
use crate::lang::Lang;

/// The form of a kind of record.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Form {
    /// The version of this file format: 1.
    pub form: u32,
    /// The kind of record.
    pub kind: String,
    /// Its keys, in the order in which they stand in a record.
    pub fields: Vec<Field>,
}

/// One key of a record.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Field {
    /// The key.
    pub key: String,
    /// What sort of value it holds.
    #[serde(rename = "type")]
    pub shape: FieldType,
    /// Whether a record means nothing without it.
    #[serde(default)]
    pub required: bool,
    /// Whether a new record asks for it.
    #[serde(default)]
    pub ask: bool,
    /// `today`, `organisation` (that of `kt.yaml`), or a value.
    pub default: Option<String>,
    /// The kind of record that a reference names.
    pub kind: Option<String>,
    /// The values to choose from.
    #[serde(default)]
    pub choices: Vec<FieldChoice>,
    /// The question.
    pub question: Bilingual,
    /// What a good answer is.
    #[serde(default)]
    pub help: Bilingual,
    /// An example for keys that hold lists or maps.
    #[serde(default)]
    pub sample: Bilingual,
    /// The keys of each item, for a key that holds a list of maps; the first one is needed.
    #[serde(default)]
    pub items: Vec<Self>,
}

/// A value to choose.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FieldChoice {
    /// What the record holds.
    pub value: String,
    /// What a Dutch reader sees.
    pub nl: Option<String>,
    /// What an English reader sees.
    pub en: Option<String>,
    /// Other words for it, in either language.
    #[serde(default)]
    pub also: Vec<String>,
}

impl FieldChoice {
    /// What a reader sees.
    #[must_use]
    pub fn label(&self, lang: Lang) -> String {
        let label = Bilingual { nl: self.nl.clone(), en: self.en.clone() };
        label.text(lang).to_owned()
    }

    /// Whether a person who writes this means this choice: by its value, its label or another word, in any case.
    #[must_use]
    pub fn is_called(&self, text: &str) -> bool {
        let folded = |text: &str| sort_key(&text.split_whitespace().collect::<Vec<_>>().join(" "));
        let labels = Lang::ALL.map(|lang| self.label(lang));
        let words = [&self.value].into_iter().chain(&labels).chain(&self.also);
        words.into_iter().any(|word| folded(word) == folded(text))
    }
}

/// What sort of value a key holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum FieldType {
    Text,
    Paragraph,
    Number,
    Decimal,
    Date,
    Choice,
    Choices,
    Flag,
    Reference,
    References,
    Texts,
    Themes,
    Sample,
    Items,
}

impl Form {
    /// The field with this key.
    #[must_use]
    pub fn field(&self, key: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.key == key)
    }
}
