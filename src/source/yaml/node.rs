//! The tree of a YAML text: scalars, lists and maps, each with the bytes it stands in.

use std::borrow::Cow;

use crate::source::{Key, Keys, Span};

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node<'a> {
    /// The bytes of the value itself, without its key.
    pub span: Span,
    /// What it is.
    pub value: Value<'a>,
}

/// The three shapes of YAML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// One text, number, date, truth value, or nothing.
    Scalar(Scalar<'a>),
    /// Items in order.
    List(Vec<Node<'a>>),
    /// Keys and values in the order of the file.
    Map(Vec<Entry<'a>>),
}

/// A scalar after escapes, and how it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalar<'a> {
    /// The text.
    pub text: Cow<'a, str>,
    /// How it was written.
    pub style: Style,
}

/// How a scalar was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Bare: may be a number, a truth value or nothing.
    Plain,
    /// Between quotes: always text.
    Quoted,
    /// After `|` or `>`: always text.
    Block,
}

/// A key and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The key's text.
    pub key: Cow<'a, str>,
    /// Where the key stands.
    pub key_span: Span,
    /// The value.
    pub value: Node<'a>,
}

impl Scalar<'_> {
    /// Whether it says nothing: empty, `~` or `null` without quotes.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.style == Style::Plain && matches!(&*self.text, "" | "~" | "null" | "Null" | "NULL")
    }
}

impl<'a> Node<'a> {
    /// The scalar, if it is one.
    #[must_use]
    pub const fn scalar(&self) -> Option<&Scalar<'a>> {
        match &self.value {
            Value::Scalar(scalar) => Some(scalar),
            _ => None,
        }
    }

    /// The text of a scalar that says something.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.scalar().filter(|scalar| !scalar.is_null()).map(|scalar| &*scalar.text)
    }

    /// The entries, if it is a map; none otherwise.
    #[must_use]
    pub fn entries(&self) -> &[Entry<'a>] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items, if it is a list; none otherwise.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The entry under `key`.
    #[must_use]
    pub fn entry(&self, key: &str) -> Option<&Entry<'a>> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// The value under `key`.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The value one step further.
    #[must_use]
    pub fn step(&self, key: &Key) -> Option<&Self> {
        match key {
            Key::Name(name) => self.get(name),
            Key::Item(item) => self.items().get(*item),
        }
    }

    /// The value at a path of keys.
    #[must_use]
    pub fn at(&self, keys: &Keys) -> Option<&Self> {
        keys.0.iter().try_fold(self, |node, key| node.step(key))
    }

    /// The bytes of the value at a path; where the path stops existing, of the last key that does exist.
    #[must_use]
    pub fn place(&self, keys: &Keys) -> Option<Span> {
        let mut node = self;
        let mut place = None;
        for key in &keys.0 {
            let Some(next) = node.step(key) else { return place.map(|(key, _)| key) };
            let key_span = match key {
                Key::Name(name) => node.entry(name).map_or(next.span, |entry| entry.key_span),
                Key::Item(_) => first_place(next),
            };
            place = Some((key_span, next.span));
            node = next;
        }
        place.map(|(key, value)| if node.scalar().is_some_and(|s| !s.is_null()) { value } else { key })
    }

    /// The field that these bytes stand in, as `--set` takes it: `steps.0.what`; empty when they stand in none.
    #[must_use]
    pub fn key_around(&self, span: Span) -> String {
        let holds = |node: &Self| node.span.start <= span.start && span.end <= node.span.end;
        let entry = self.entries().iter().find(|entry| holds(&entry.value)).map(|entry| (entry.key.to_string(), &entry.value));
        let item = || self.items().iter().enumerate().find(|(_, item)| holds(item)).map(|(i, item)| (i.to_string(), item));
        let Some((key, inner)) = entry.or_else(item) else { return String::new() };
        let rest = inner.key_around(span);
        if rest.is_empty() { key } else { format!("{key}.{rest}") }
    }

    /// The bytes of the last key of a path; the nearest key that exists when it does not.
    #[must_use]
    pub fn key_place(&self, keys: &Keys) -> Option<Span> {
        let (last, parents) = keys.0.split_last()?;
        let parents = Keys(parents.to_vec());
        let entry = self.at(&parents).and_then(|node| match last {
            Key::Name(name) => node.entry(name).map(|entry| entry.key_span),
            Key::Item(_) => None,
        });
        entry.or_else(|| self.place(keys))
    }
}

/// The first bytes of an item of a list worth pointing at: its first key, or itself.
fn first_place(node: &Node<'_>) -> Span {
    node.entries().first().map_or(node.span, |entry| entry.key_span)
}
