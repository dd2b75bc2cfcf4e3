//! What serde could not make of a value: one mistake, the path of keys to it, and the finding it becomes.

use std::fmt;

use serde::de;

use super::node::Node;
use crate::lang::Lang;
use crate::source::{At, Finding, Key, Keys, finding::nearest};

/// What serde could not make of a value.
#[derive(Debug)]
pub(super) enum What {
    UnknownKey { key: String, expected: &'static [&'static str] },
    MissingKey { key: &'static str },
    UnknownValue { value: String, expected: &'static [&'static str] },
    Wrong { value: String, expected: String },
}

/// A mistake and the path of keys to it, built while it travels up.
#[derive(Debug)]
pub(super) struct Mistake {
    pub(super) what: What,
    pub(super) path: Vec<Key>,
}

impl Mistake {
    pub(super) fn new(what: What) -> Self {
        Self { what, path: Vec::new() }
    }

    pub(super) fn under(mut self, key: impl Into<Key>) -> Self {
        self.path.push(key.into());
        self
    }

    /// The map or value in which it was met.
    pub(super) fn up(&self) -> Keys {
        Keys(self.path.iter().rev().cloned().collect())
    }

    /// This mistake; of an unknown key all that are unknown in that map.
    pub(super) fn alike(self, root: &Node<'_>) -> Vec<Self> {
        let What::UnknownKey { expected, .. } = self.what else { return vec![self] };
        let Some(map) = root.at(&self.up()) else { return vec![self] };
        let unknown = map.entries().iter().filter(|entry| !expected.contains(&&*entry.key));
        let one = |key: &str| Self { what: What::UnknownKey { key: key.to_owned(), expected }, path: self.path.clone() };
        unknown.map(|entry| one(&entry.key)).collect()
    }

    /// The place of the mistake; for a missing key, where it should be.
    pub(super) fn keys(&self) -> Keys {
        let up = self.up();
        match &self.what {
            What::MissingKey { key } => up.then(*key),
            What::UnknownKey { key, .. } => up.then(key.clone()),
            _ => up,
        }
    }

    pub(super) fn finding(&self) -> Finding {
        let keys = self.keys();
        match &self.what {
            What::UnknownKey { key, expected } => Finding::new("unknown-key", At::Key(keys))
                .with("key", key.clone())
                .suggesting(spoken(key, expected).or_else(|| nearest(key, expected.iter().copied())))
                .with("expected", expected.join(", ")),
            What::MissingKey { key } => {
                let at = if keys.0.len() == 1 { At::File } else { At::Value(keys.clone()) };
                Finding::new("missing-key", at).with("key", *key)
            }
            What::UnknownValue { value, expected } => Finding::value("invalid-value", keys)
                .with("value", value.clone())
                .suggesting(nearest(value, expected.iter().copied()))
                .with("expected", expected.join(", ")),
            What::Wrong { value, expected } if expected == "date" => {
                Finding::value("invalid-date", keys).with("value", value.clone())
            }
            What::Wrong { value, expected } => Finding::value("wrong-type", keys)
                .variant(shape(expected))
                .with("value", value.clone())
                .with("expected", expected.clone()),
        }
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} at {}", self.what, self.keys())
    }
}

impl std::error::Error for Mistake {}

impl de::Error for Mistake {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(What::Wrong { value: String::new(), expected: message.to_string() })
    }

    fn invalid_type(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(What::Wrong { value: shown(found), expected: expected.to_string() })
    }

    fn invalid_value(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::invalid_type(found, expected)
    }

    fn unknown_variant(value: &str, expected: &'static [&'static str]) -> Self {
        Self::new(What::UnknownValue { value: value.to_owned(), expected })
    }

    fn unknown_field(key: &str, expected: &'static [&'static str]) -> Self {
        Self::new(What::UnknownKey { key: key.to_owned(), expected })
    }

    fn missing_field(key: &'static str) -> Self {
        Self::new(What::MissingKey { key })
    }
}

/// The one key that a person sees under this name.
fn spoken(name: &str, keys: &[&'static str]) -> Option<&'static str> {
    let name = name.trim().to_lowercase().replace(['-', '_'], " ");
    let label = |lang: Lang, key: &str| lang.find(&format!("show-key-{key}"), &[]).map(|label| label.to_lowercase());
    let is_called = |key: &&&str| Lang::ALL.iter().any(|lang| label(*lang, key).as_ref() == Some(&name));
    let mut called = keys.iter().filter(is_called);
    called.next().copied().filter(|_| called.next().is_none())
}

/// The sentence of `wrong-type` that says what belongs here.
fn shape(expected: &str) -> &'static str {
    let shapes = ["number", "flag", "list", "map", "text", "place", "amount"];
    match expected {
        "something" => "empty",
        other => shapes.into_iter().find(|shape| *shape == other).unwrap_or_default(),
    }
}

fn shown(found: de::Unexpected<'_>) -> String {
    match found {
        de::Unexpected::Str(text) => text.to_owned(),
        de::Unexpected::Seq => "[…]".to_owned(),
        de::Unexpected::Map => "{…}".to_owned(),
        de::Unexpected::Bool(value) => value.to_string(),
        de::Unexpected::Signed(value) => value.to_string(),
        de::Unexpected::Unsigned(value) => value.to_string(),
        de::Unexpected::Float(value) => value.to_string(),
        other => other.to_string(),
    }
}
