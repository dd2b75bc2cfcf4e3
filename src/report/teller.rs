//! The values of a record as a person reads them: choices by their label, codes by their name, dates in words.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde_json::{Map, Value};

use super::card::{Card, is_money, label};
use crate::lang::Lang;
use crate::model::{Bilingual, Date, Field, Form, Kind, sort_key};
use crate::repo::{built_in_determinants, built_in_strategies, embedded};

/// Tells the values of one kind of record in a language; its form is read once.
pub struct Teller {
    lang: Lang,
    form: Option<Form>,
    names: OnceLock<Names>,
}

/// What the lists of the program call their codes; read when the first one is asked for.
struct Names {
    determinants: HashMap<String, String>,
    strategies: HashMap<String, String>,
    tools: HashMap<String, String>,
}

impl Names {
    fn new(lang: Lang) -> Self {
        let text = |name: &Bilingual| name.text(lang).to_owned();
        let determinants = built_in_determinants().list.into_iter().map(|one| (one.key, text(&one.name)));
        let strategies = built_in_strategies().list.into_iter().map(|(id, one)| (id, text(&one.name)));
        let tools = embedded::helper_tools().into_iter().map(|one| (one.id, text(&one.title)));
        Self { determinants: determinants.collect(), strategies: strategies.collect(), tools: tools.collect() }
    }
}

impl Teller {
    /// Prepares to tell the values of a kind of record.
    #[must_use]
    pub fn new(kind: Kind, lang: Lang) -> Self {
        Self { lang, form: embedded::form(kind), names: OnceLock::new() }
    }

    /// The key that a person means: itself, or by what it is called.
    #[must_use]
    pub fn key(&self, typed: &str) -> Option<String> {
        let fields = self.form.iter().flat_map(|form| &form.fields).map(|field| field.key.as_str());
        let mut all = fields.chain(["id", "title", "result.status", "result.outcome", "result.total"]);
        all.find(|key| *key == typed || sort_key(&label(key, self.lang)) == sort_key(typed)).map(str::to_owned)
    }

    /// The value of a column of a card.
    #[must_use]
    pub fn cell(&self, card: &Card, key: &str) -> String {
        card.plain(key).map_or_else(String::new, |value| self.value(key, &value))
    }

    /// A value as a person reads it: choices by their label, dates in words, numbers in the language.
    #[must_use]
    pub fn value(&self, key: &str, value: &Value) -> String {
        self.within(None, key, value)
    }

    /// A value inside an item of the list with this key.
    #[must_use]
    pub(super) fn inside(&self, list: &str, key: &str, value: &Value) -> String {
        self.within(self.field(list), key, value)
    }

    /// A value on lines of its own: each item of a list of maps, each entry of a map, each line of a text.
    #[must_use]
    pub fn lines(&self, key: &str, value: &Value) -> Vec<String> {
        match value {
            Value::Array(items) if items.iter().any(Value::is_object) => items.iter().map(|item| self.value(key, item)).collect(),
            Value::Object(map) => self.entries(self.field(key), map),
            _ => self.value(key, value).lines().map(str::to_owned).collect(),
        }
    }

    fn field(&self, key: &str) -> Option<&Field> {
        self.form.as_ref()?.field(key)
    }

    /// A value inside the value of a field, or of its own.
    fn within(&self, outer: Option<&Field>, key: &str, value: &Value) -> String {
        let lang = self.lang;
        match value {
            Value::Null => String::new(),
            Value::Bool(yes) => lang.say(if *yes { "show-yes" } else { "show-no" }),
            Value::Number(number) if is_money(key) => lang.money(number.as_i64().unwrap_or_default()),
            Value::Number(number) if number.is_i64() || number.is_u64() => number.to_string(),
            Value::Number(number) => lang.decimal(number.as_f64().unwrap_or_default()),
            Value::String(text) => self.word(outer, key, text),
            Value::Array(items) => items.iter().map(|item| self.part(outer, key, item)).collect::<Vec<_>>().join(", "),
            Value::Object(map) => self.map(outer.or_else(|| self.field(key)), map),
        }
    }

    /// A value of a list; maps of which several stand on one line are kept apart.
    fn part(&self, outer: Option<&Field>, key: &str, value: &Value) -> String {
        let told = self.within(outer, key, value);
        if value.is_object() { format!("({told})") } else { told }
    }

    /// A map on one line: a text with its code before it, or every entry with its name.
    fn map(&self, outer: Option<&Field>, map: &Map<String, Value>) -> String {
        match (map.get("id"), map.get("text"), map.len()) {
            (Some(Value::String(id)), Some(Value::String(text)), 2) => format!("{id}: {}", text.trim_end()),
            _ => one_line(&self.entries(outer, map)),
        }
    }

    /// The entries of a map, each with its name. What only tells the item apart says nothing beside its date.
    fn entries(&self, outer: Option<&Field>, map: &Map<String, Value>) -> Vec<String> {
        let silent = |key: &str, value: &Value| value.is_null() || (key == "id" && map.contains_key("date"));
        let told = map.iter().filter(|(key, value)| !silent(key, value));
        told.map(|(key, value)| format!("{}: {}", self.name(key), self.part(outer, key, value))).collect()
    }

    /// What a key inside a value is called; a code that is used as one by what it stands for.
    fn name(&self, key: &str) -> String {
        let id = format!("show-key-{key}");
        let known = self.lang.find(&id, &[]).or_else(|| self.named("determinant", key));
        known.map_or_else(|| key.to_owned(), |name| lowered(&name))
    }

    fn word(&self, outer: Option<&Field>, key: &str, text: &str) -> String {
        if let Some(date) = Date::parse(text) {
            return self.lang.date(date.0);
        }
        let inner = outer.and_then(|outer| outer.items.iter().find(|field| field.key == key));
        let known = inner.and_then(|field| chosen(field, text, self.lang)).or_else(|| self.choice(key, text));
        let known = known.or_else(|| outer.and_then(|_| self.named(key, text)));
        let known = known.or_else(|| self.lang.find(&format!("show-value-{text}"), &[]));
        known.unwrap_or_else(|| text.trim_end().to_owned())
    }

    /// The name of a code from one of the lists of the program.
    pub(super) fn named(&self, key: &str, code: &str) -> Option<String> {
        let say = |area: &str| self.lang.find(&format!("{area}-{code}"), &[]);
        let known = |names: fn(&Names) -> &HashMap<String, String>| names(self.names()).get(code).cloned();
        match key {
            "determinant" | "for" => known(|names| &names.determinants),
            "strategy" => known(|names| &names.strategies)
                .or_else(|| say("plan-transfer-strategy"))
                .or_else(|| say("plan-application-strategy")),
            "element" => say("plan-transfer-element"),
            "factor" => say("plan-application-element"),
            "aim" => say("network-aim"),
            "phase" => say("network-phase"),
            "tips" => say("network-tip-short"),
            "tools" => known(|names| &names.tools),
            _ => None,
        }
    }

    fn names(&self) -> &Names {
        self.names.get_or_init(|| Names::new(self.lang))
    }

    /// The label of a value that was chosen from the choices of its key.
    pub(super) fn choice(&self, key: &str, text: &str) -> Option<String> {
        chosen(self.field(key)?, text, self.lang)
    }
}

fn chosen(field: &Field, text: &str, lang: Lang) -> Option<String> {
    field.choices.iter().find(|choice| choice.value == text).map(|choice| choice.label(lang))
}

/// Entries after each other; a full stop before the mark between them falls away.
fn one_line(entries: &[String]) -> String {
    let Some((last, before)) = entries.split_last() else { return String::new() };
    before.iter().map(|entry| format!("{}; ", entry.trim_end_matches('.'))).chain([last.clone()]).collect()
}

/// A name in the middle of a line.
fn lowered(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_lowercase().to_string()).unwrap_or_default();
    if letters.clone().next().is_some_and(char::is_uppercase) { name.to_owned() } else { first + letters.as_str() }
}
