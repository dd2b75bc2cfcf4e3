//! The text of a new record: the given values, each key explained in a comment, the rest ready to be filled in.

use std::collections::BTreeMap;

use serde_yaml::Value;

use super::{Field, FieldType, Form};
use crate::lang::Lang;
use crate::source::yaml::write;

/// The YAML of a new record. Keys without a value stand as a comment, so that an empty key never counts as an answer.
#[must_use]
pub fn starter(form: &Form, values: &BTreeMap<String, Value>, lang: Lang) -> String {
    let parts = form.fields.iter().filter(|field| field.key != "based-on").map(|field| part(field, values.get(&field.key), lang));
    let known = |key: &String| form.field(key).is_some();
    let others = values.iter().filter(|(key, _)| !known(key)).map(|(key, value)| write::entry(key, value, 0));
    parts.chain(others).collect::<Vec<_>>().concat()
}

fn part(field: &Field, value: Option<&Value>, lang: Lang) -> String {
    let mut text = comment(field, lang);
    match value {
        Some(value) => text.push_str(&write::entry(&field.key, value, 0)),
        None if matches!(field.shape, FieldType::Sample | FieldType::Items) => {
            text.extend(field.sample.text(lang).lines().map(|line| format!("# {line}\n")));
        }
        None => {
            text.push_str(format!("# {}: {}", field.key, example(field)).trim_end());
            text.push('\n');
        }
    }
    text
}

/// What the key is for: the help text, and the values to choose from.
fn comment(field: &Field, lang: Lang) -> String {
    let mut text: String = wrapped(field.help.text(lang)).iter().map(|line| format!("# {line}\n")).collect();
    if !field.choices.is_empty() {
        let choices: Vec<&str> = field.choices.iter().map(|choice| choice.value.as_str()).collect();
        for line in wrapped(&choices.join(" | ")) {
            text.push_str(&format!("#   {line}\n"));
        }
    }
    text
}

/// Lines of at most a hundred characters, broken at spaces.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last_mut().expect("there is always a line");
        if line.len() + word.len() > 100 {
            lines.push(word.to_owned());
        } else {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

const fn example(field: &Field) -> &'static str {
    match field.shape {
        FieldType::Date => "2026-01-31",
        FieldType::Flag => "true",
        FieldType::Choices | FieldType::References | FieldType::Texts | FieldType::Themes => "[]",
        _ => "",
    }
}
