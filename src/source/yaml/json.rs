//! A tree as JSON, for lists, machines and exports.

use serde_json::{Map, Number, Value as Json};

use super::node::{Entry, Node, Style, Value};

/// What a node says as JSON: numbers and truth values where the file has them bare, text otherwise.
#[must_use]
pub fn json(node: &Node<'_>) -> Json {
    match &node.value {
        Value::Scalar(scalar) if scalar.is_null() => Json::Null,
        Value::Scalar(scalar) if scalar.style == Style::Plain => bare(&scalar.text),
        Value::Scalar(scalar) => Json::String(scalar.text.clone().into_owned()),
        Value::List(items) => Json::Array(items.iter().map(json).collect()),
        Value::Map(entries) => object(entries.iter()),
    }
}

/// What some entries say as one JSON object.
pub fn object<'n>(entries: impl Iterator<Item = &'n Entry<'n>>) -> Json {
    Json::Object(entries.map(|entry| (entry.key.clone().into_owned(), json(&entry.value))).collect::<Map<_, _>>())
}

fn bare(text: &str) -> Json {
    match text {
        "true" => Json::Bool(true),
        "false" => Json::Bool(false),
        _ => {
            let whole = text.parse::<i64>().ok().filter(|number| number.to_string() == text).map(Number::from);
            let number = whole.or_else(|| text.contains('.').then(|| text.parse().ok().and_then(Number::from_f64)).flatten());
            number.map_or_else(|| Json::String(text.to_owned()), Json::Number)
        }
    }
}
