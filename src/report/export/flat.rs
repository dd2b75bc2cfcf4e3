//! A record as cells: maps become columns with a dot in their key, lists of texts one cell, lists of maps lines or JSON.

use serde_json::{Map, Value};

use super::Exported;
use super::columns::Words;
use crate::document::sheet::Datum;
use crate::model::Date;

/// What stands between the texts of a list in one cell.
const BETWEEN: &str = "; ";

/// The values of a record by the key of their column: its fields, then what is derived below `result.`.
#[must_use]
pub fn flat(record: &Exported) -> Vec<(String, &Value)> {
    let mut values = Vec::new();
    below("", &record.fields, &mut values);
    below("result.", &record.result, &mut values);
    values
}

fn below<'v>(before: &str, value: &'v Value, values: &mut Vec<(String, &'v Value)>) {
    for (key, value) in value.as_object().into_iter().flatten() {
        let key = format!("{before}{key}");
        match value {
            Value::Null => {}
            Value::Object(answer) if before == "answers." => {
                values.extend(answer_of(answer).map(|value| (key.clone(), value)));
                let beside = ["not-applicable", "unknown", "certainty"].into_iter();
                values.extend(beside.filter_map(|part| Some((format!("{key}.{part}"), answer.get(part)?))));
            }
            Value::Object(_) => below(&format!("{key}."), value, values),
            Value::Array(both) if key == "result.range" && both.len() == 2 => {
                values.extend([(format!("{key}.low"), &both[0]), (format!("{key}.high"), &both[1])]);
            }
            _ => values.push((key, value)),
        }
    }
}

fn answer_of(answer: &Map<String, Value>) -> Option<&Value> {
    ["score", "choice", "text", "items"].iter().find_map(|part| answer.get(*part))
}

/// The values that people look for: one for each answer and each group, and nothing that only programs need.
pub(super) fn for_people(record: &Exported) -> Vec<(String, &Value)> {
    let mut values = flat(record);
    values.retain_mut(|(key, _)| {
        let parts: Vec<&str> = key.split('.').collect();
        match parts.as_slice() {
            ["based-on", ..]
            | ["result", "words" | "set" | "years" | "thresholds" | "invited" | "unused" | "perspectives" | "values", ..] => false,
            ["answers", _, "certainty"] => false,
            ["answers", question, _] => {
                *key = format!("answers.{question}");
                true
            }
            ["result", "groups", group, "mean" | "done"] => {
                *key = format!("result.groups.{group}");
                true
            }
            ["result", "groups", _, _] => false,
            _ => true,
        }
    });
    values
}

/// A value in one cell; in words where the cell is for people.
#[must_use]
pub fn in_cell(key: &str, value: &Value, words: Option<&Words>) -> Datum {
    match value {
        Value::Null => Datum::Nothing,
        Value::Bool(_) if key.starts_with("answers.") && words.is_some() => Datum::text(said(key, "unknown", words)),
        Value::Bool(truth) => Datum::Truth(*truth),
        Value::Number(number) => number.as_f64().map_or(Datum::Nothing, Datum::Number),
        Value::String(text) => Date::parse(text).map_or_else(|| Datum::text(said(key, text, words)), |date| Datum::Day(date.0)),
        Value::Array(items) if items.iter().any(|item| item.is_object() || item.is_array()) => match words {
            Some(words) => Datum::text(items.iter().map(|item| line(key, item, words)).collect::<Vec<_>>().join("\n")),
            None => Datum::text(value.to_string()),
        },
        Value::Array(items) => list(key, items, words),
        Value::Object(_) => Datum::text(value.to_string()),
    }
}

/// A text as it is, or the word for it.
fn said(key: &str, text: &str, words: Option<&Words>) -> String {
    words.map_or_else(|| text.to_owned(), |words| words.of(key, text))
}

/// Texts after one another; as JSON when one of them would then be read as two.
fn list(key: &str, items: &[Value], words: Option<&Words>) -> Datum {
    let plain = |item: &Value| match item {
        Value::String(text) => said(key, text, words),
        other => other.to_string(),
    };
    let texts: Vec<String> = items.iter().map(plain).collect();
    let split = |text: &String| text.contains(';') || text.trim() != text || text.is_empty() || text.starts_with('[');
    let alone = matches!(texts.as_slice(), [one] if one.contains(','));
    if alone || texts.iter().any(split) {
        return Datum::text(Value::Array(texts.into_iter().map(Value::String).collect()).to_string());
    }
    Datum::text(texts.join(BETWEEN))
}

/// A map of a list on one line: a code with its text, else each value with its name.
fn line(key: &str, item: &Value, words: &Words) -> String {
    let text = |name: &str| item.get(name).and_then(Value::as_str);
    match (item.as_object().map(Map::len), text("id"), text("text")) {
        (Some(2), Some(id), Some(text)) => format!("{id}: {text}"),
        _ => words.line(key, item),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::lang::Lang;
    use crate::model::{Kind, RecordId};

    fn record(fields: Value, result: Value) -> Exported {
        let id = RecordId::new(Kind::Assessment, "a");
        Exported { name: id.id.clone(), path: id.path(), id, repository: String::new(), fields, result }
    }

    #[test]
    fn maps_become_columns_and_an_answer_its_value() {
        let fields = json!({"title": "a", "recognition": {"level": "x"}, "answers": {"A1": {"score": 4, "certainty": "low", "note": "n"}, "B1": {"unknown": true}}});
        let one = record(fields, json!({"range": [1.5, 2], "groups": {"A": 80}}));
        let told: Vec<String> = flat(&one).into_iter().map(|(key, value)| format!("{key}={value}")).collect();
        let expected = [
            "title=\"a\"",
            "recognition.level=\"x\"",
            "answers.A1=4",
            "answers.A1.certainty=\"low\"",
            "answers.B1.unknown=true",
            "result.range.low=1.5",
            "result.range.high=2",
            "result.groups.A=80",
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn a_list_is_never_read_as_another_list() {
        let cell = |value: Value| in_cell("publisher", &value, None).plain();
        assert_eq!(cell(json!(["NJi", "NVO, BPSW"])), "NJi; NVO, BPSW");
        assert_eq!(cell(json!(["NVO, BPSW"])), "[\"NVO, BPSW\"]");
        assert_eq!(cell(json!(["a; b", "c"])), "[\"a; b\",\"c\"]");
        assert_eq!(cell(json!([{"id": "a", "text": "b"}])), "[{\"id\":\"a\",\"text\":\"b\"}]");
        let words = Words::new(Kind::Product, Lang::Nl);
        assert_eq!(
            in_cell("core", &json!([{"id": "a", "text": "b"}, {"id": "c", "text": "d"}]), Some(&words)).plain(),
            "a: b\nc: d"
        );
    }
}
