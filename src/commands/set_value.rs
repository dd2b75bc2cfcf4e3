//! `--set KEY=VALUE`: what was typed for a field, also for one inside an entry of a list, as a value of the record.

use std::collections::BTreeMap;

use serde_yaml::Value;

use super::day;
use super::entries;
use super::fields::{assignment, value};
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Date, FieldType, Form, euros};
use crate::source::Keys;

/// The values of every `--set` for a new record, by key.
pub(super) fn set_values(form: &Form, set: &[String], lang: Lang) -> Result<BTreeMap<String, Value>, Error> {
    let mut values = BTreeMap::new();
    for text in set {
        let (key, text) = assignment(text)?;
        values.insert(key.to_owned(), set_value(Some(form), key, text, lang)?);
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

/// The value for a part of an entry: as its field asks, else like the example of the form.
fn inside(form: &Form, key: &str, text: &str, lang: Lang) -> Option<Result<Value, Error>> {
    let (list, rest) = key.split_once('.')?;
    let field = form.field(list)?;
    let (_, part) = rest.rsplit_once('.')?;
    if field.shape == FieldType::Items {
        return Some(value(Some(field.items.iter().find(|item| item.key == part)?), text, lang));
    }
    match entries::parts(field, lang)?.get(part)? {
        Value::Number(_) => euros(text).map(|amount| Ok(amount.into())),
        Value::String(example) if Date::parse(example).is_some() => Some(date(key, text)),
        _ => None,
    }
}

/// A date as people write it; a refusal names the field.
fn date(key: &str, text: &str) -> Result<Value, Error> {
    let refused = |error: Error| match error.is("error-date") {
        true => Error::new("error-date-key").with("value", text.trim()).with("key", key),
        false => Error::new("error-day-none-key").with("value", text.trim()).with("key", key).hint("error-date-hint"),
    };
    day::typed(text).map(|date| Value::String(date.to_string())).map_err(refused)
}
