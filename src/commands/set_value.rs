//! `--set KEY=VALUE`: what was typed for a field, also for one inside an entry of a list, as a value of the record.

use std::collections::BTreeMap;

use serde_yaml::Value;

use super::day;
use super::entries;
use super::fields::{assignment, value};
use super::titles;
use crate::assess::says_yes;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Date, Field, FieldType, Form, euros, sort_key};
use crate::repo::Repo;
use crate::report::card::label;
use crate::source::Keys;

/// The values of every `--set` for a new record, by key; a record may be called by its title.
pub(super) fn set_values(form: &Form, set: &[String], repo: &Repo<'_>, lang: Lang) -> Result<BTreeMap<String, Value>, Error> {
    let mut values = BTreeMap::new();
    for text in set {
        let (key, text) = assignment(text)?;
        values.insert(key.to_owned(), titles::value(Some(form), key, text, repo, lang)?);
    }
    Ok(values)
}

/// The fields that were given with `--set`.
pub(super) fn set_keys(set: &[String]) -> Vec<Keys> {
    set.iter().filter_map(|text| text.split_once('=')).map(|(key, _)| Keys::parse(key.trim())).collect()
}

/// The value for a key such as `owner`, `conditions.0.due` or `options.1.cost`.
pub(super) fn set_value(form: Option<&Form>, key: &str, text: &str, lang: Lang) -> Result<Value, Error> {
    let own = form.and_then(|form| form.field(key));
    match form.filter(|_| own.is_none()).and_then(|form| inside(form, key, text, lang)) {
        Some(told) => told,
        None => value(own, text, lang),
    }
}

/// The value for a part of an entry or of a group of fields: as its field asks, else like the example of the form.
fn inside(form: &Form, key: &str, text: &str, lang: Lang) -> Option<Result<Value, Error>> {
    let (list, rest) = key.split_once('.')?;
    let field = form.field(list)?;
    if field.shape == FieldType::Items {
        let (_, part) = rest.rsplit_once('.')?;
        return Some(value(Some(field.items.iter().find(|item| item.key == part)?), text, lang));
    }
    match example(field, rest, lang)? {
        Value::Number(_) => euros(text).map(|amount| Ok(amount.into())),
        Value::Bool(_) => says_yes(text).map(|yes| Ok(yes.into())),
        Value::String(example) if Date::parse(&example).is_some() => Some(date(key, text)),
        _ => None,
    }
}

/// What stands in the sample of a field at this place; what it does not have there is as in those beside it.
fn example(field: &Field, place: &str, lang: Lang) -> Option<Value> {
    let sample: Value = serde_yaml::from_str(field.sample.text(lang)).ok()?;
    let mut here = vec![sample.get(&field.key)?];
    for part in place.split('.') {
        let named: Vec<&Value> = here.iter().filter_map(|value| value.get(part)).collect();
        here = named.into_iter().chain(here.iter().copied().flat_map(beside)).collect();
    }
    here.first().copied().cloned()
}

/// The entries of a list, or the groups of a group of them.
fn beside(value: &Value) -> Vec<&Value> {
    match value {
        Value::Sequence(items) => items.iter().collect(),
        Value::Mapping(map) => map.values().filter(|value| value.is_mapping()).collect(),
        _ => Vec::new(),
    }
}

/// The keys as the record has them, where a person typed what `kt` shows: `eigenaar=…` for `owner=…`.
pub(super) fn by_label(form: Option<&Form>, typed: &[String], lang: Lang) -> Vec<String> {
    let one = |typed: &String| {
        let (key, value) = typed.split_once('=').map_or((typed.as_str(), None), |(key, value)| (key, Some(value)));
        let key = form.and_then(|form| spelled(form, key.trim(), lang)).unwrap_or_else(|| key.to_owned());
        value.map_or_else(|| key.clone(), |value| format!("{key}={value}"))
    };
    typed.iter().map(one).collect()
}

/// A key of which the first part is no key of the form, but the label of just one; so are the parts behind it.
fn spelled(form: &Form, typed: &str, lang: Lang) -> Option<String> {
    let (first, rest) = typed.split_once('.').map_or((typed, None), |(first, rest)| (first, Some(rest)));
    let known = form.fields.iter().map(|field| field.key.as_str());
    let field = form.field(&called(first, known)?)?;
    let samples = entries::parts(field, lang).unwrap_or_default();
    let parts: Vec<&str> =
        samples.keys().filter_map(Value::as_str).chain(field.items.iter().map(|item| item.key.as_str())).collect();
    let part = |part: &str| called(part, parts.iter().copied()).unwrap_or_else(|| part.to_owned());
    let rest = rest.map(|rest| rest.split('.').map(part).collect::<Vec<_>>().join("."));
    Some([Some(field.key.clone()), rest].into_iter().flatten().collect::<Vec<_>>().join("."))
}

/// The key that is typed, else the only one that a person sees under this name, in either language.
fn called<'k>(typed: &str, keys: impl Iterator<Item = &'k str> + Clone) -> Option<String> {
    if keys.clone().any(|key| key == typed) {
        return Some(typed.to_owned());
    }
    let folded = |text: &str| sort_key(&text.replace(['-', '_'], " "));
    let is_called = |key: &&str| Lang::ALL.iter().any(|lang| folded(&label(key, *lang)) == folded(typed));
    let mut found = keys.filter(is_called);
    found.next().filter(|_| found.next().is_none()).map(str::to_owned)
}

/// A date as people write it; a refusal names the field.
fn date(key: &str, text: &str) -> Result<Value, Error> {
    let refused = |error: Error| match error.is("error-date") {
        true => Error::new("error-date-key").with("value", text.trim()).with("key", key),
        false => Error::new("error-day-none-key").with("value", text.trim()).with("key", key).hint("error-date-hint"),
    };
    day::typed(text).map(|date| Value::String(date.to_string())).map_err(refused)
}
