//! The fields of a record as JSON, each by the type that the schema of its kind gives it: a title is a text also when it is
//! written as a bare number, and a key without a value is left out.

use serde_json::{Map, Number, Value};

use crate::model::{Kind, schema};
use crate::source::yaml::{self, Node};

/// What the fields of a kind of record look like.
pub struct Shape {
    schema: Value,
}

impl Shape {
    /// That of a kind.
    #[must_use]
    pub fn of(kind: Kind) -> Self {
        Self { schema: schema(kind) }
    }

    /// The fields of a record.
    #[must_use]
    pub fn fields(&self, root: &Node<'_>) -> Value {
        self.typed(root, &self.schema)
    }

    fn typed(&self, node: &Node<'_>, schema: &Value) -> Value {
        let schema = self.resolved(schema);
        match &node.value {
            yaml::Value::Scalar(scalar) if scalar.is_null() => Value::Null,
            yaml::Value::Scalar(scalar) => by_type(&scalar.text, wanted(schema)).unwrap_or_else(|| yaml::json(node)),
            yaml::Value::List(items) => {
                let inner = schema.get("items").unwrap_or(&Value::Null);
                Value::Array(items.iter().map(|item| self.typed(item, inner)).collect())
            }
            yaml::Value::Map(entries) => {
                let of = |key: &str| {
                    schema.get("properties").and_then(|keys| keys.get(key)).or_else(|| schema.get("additionalProperties"))
                };
                let typed = |entry: &yaml::Entry<'_>| {
                    let value = self.typed(&entry.value, of(&entry.key).unwrap_or(&Value::Null));
                    (!value.is_null()).then(|| (entry.key.clone().into_owned(), value))
                };
                Value::Object(entries.iter().filter_map(typed).collect::<Map<_, _>>())
            }
        }
    }

    /// The schema behind references and behind "this or nothing".
    fn resolved<'s>(&'s self, schema: &'s Value) -> &'s Value {
        let mut here = schema;
        for _ in 0..8 {
            let by_name =
                here.get("$ref").and_then(Value::as_str).and_then(|name| self.schema.pointer(name.trim_start_matches('#')));
            let parts = ["allOf", "anyOf"].iter().find_map(|key| here.get(*key)?.as_array());
            let part = || parts?.iter().find(|part| part.get("type").and_then(Value::as_str) != Some("null"));
            match by_name.or_else(part) {
                Some(next) => here = next,
                None => break,
            }
        }
        here
    }
}

/// The one type that a schema wants; nothing when it leaves a choice.
fn wanted(schema: &Value) -> Option<&str> {
    let name = |value: &Value| value.get("type").and_then(Value::as_str).map(str::to_owned);
    let same = |parts: &[Value]| parts.iter().all(|part| name(part).as_deref() == Some("string"));
    match schema.get("type") {
        Some(Value::String(one)) => Some(one),
        Some(Value::Array(several)) => {
            let mut others = several.iter().filter_map(Value::as_str).filter(|one| *one != "null");
            others.next().filter(|_| others.next().is_none())
        }
        _ if schema.get("enum").is_some() || schema.get("const").is_some() => Some("string"),
        _ if schema.get("oneOf").and_then(Value::as_array).is_some_and(|parts| same(parts)) => Some("string"),
        _ => None,
    }
}

fn by_type(text: &str, wanted: Option<&str>) -> Option<Value> {
    match wanted? {
        "string" => Some(Value::String(text.to_owned())),
        "integer" => text.parse::<i64>().ok().map(|number| Value::Number(number.into())),
        "number" => {
            let whole = text.parse::<i64>().ok().map(Number::from);
            whole.or_else(|| Number::from_f64(text.parse().ok()?)).map(Value::Number)
        }
        "boolean" => text.parse().ok().map(Value::Bool),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::repo::read_record;
    use crate::source::yaml::write;

    fn fields(kind: Kind, text: &str) -> Value {
        Shape::of(kind).fields(read_record(kind, text).root.as_ref().unwrap())
    }

    #[test]
    fn each_value_has_the_type_of_its_key() {
        let text = "---\ntitle: 2025\nkind: tool\nyear: 2022\npublisher: [2024, NJi]\nperiod: 2025\nurl:\ninternal: false\n\
                    recognition:\n  level: well-founded\n  date: 2018-11-29\ncore:\n  - id: 1\n    text: \"3\"\n---\n";
        assert_eq!(
            fields(Kind::Product, text),
            json!({
                "title": "2025", "kind": "tool", "year": 2022, "publisher": ["2024", "NJi"], "period": "2025", "internal": false,
                "recognition": {"level": "well-founded", "date": "2018-11-29"}, "core": [{"id": "1", "text": "3"}],
            })
        );
    }

    proptest! {
        #[test]
        fn any_record_reads_the_same_from_its_line_of_json(
            title in "\\PC{1,40}", texts in prop::collection::vec("\\PC{0,20}|[0-9.e-]{1,6}", 0..4), rank in 1u32..99, internal: bool,
        ) {
            let value = |text: &str| serde_yaml::Value::String(text.to_owned());
            let list = serde_yaml::Value::Sequence(texts.iter().map(|text| value(text)).collect());
            let written = [
                write::entry("title", &value(&title), 0), write::entry("organisation", &value("a"), 0),
                write::entry("rank", &rank.into(), 0), write::entry("themes", &list, 0),
                write::entry("date", &value("2026-01-31"), 0), write::entry("status", &value("open"), 0),
                write::entry("internal", &internal.into(), 0),
            ];
            let expected = json!({
                "title": title, "organisation": "a", "rank": rank, "themes": texts, "date": "2026-01-31", "status": "open",
                "internal": internal,
            });
            let read = fields(Kind::Wish, &written.concat());
            prop_assert_eq!(&read, &expected);
            let line = read.to_string();
            prop_assert!(!line.contains('\n'));
            prop_assert_eq!(serde_json::from_str::<Value>(&line).unwrap(), expected);
        }
    }
}
