//! New YAML text: block style, one key a line, text quoted where YAML needs it.

use serde_yaml::Value;

/// A value as YAML text, without a final newline; lists and maps in block style.
#[must_use]
pub fn text(value: &Value) -> String {
    let text = serde_yaml::to_string(value).expect("a value of texts, numbers, lists and maps always has a YAML text");
    text.trim_end_matches('\n').to_owned()
}

/// `key: value` at an indentation, with its line ends; nothing after the colon for nothing.
#[must_use]
pub fn entry(key: &str, value: &Value, indent: usize) -> String {
    let pad = " ".repeat(indent);
    match value {
        Value::Null => format!("{pad}{}:\n", self::key(key)),
        Value::Sequence(items) if items.is_empty() => format!("{pad}{}: []\n", self::key(key)),
        Value::Mapping(map) if map.is_empty() => format!("{pad}{}: {{}}\n", self::key(key)),
        Value::Sequence(_) | Value::Mapping(_) => format!("{pad}{}:\n{}", self::key(key), indented(&text(value), indent + 2)),
        Value::String(string) if string.contains('\n') => block(&pad, key, string, indent),
        _ => format!("{pad}{}: {}\n", self::key(key), scalar(value)),
    }
}

/// `- item` at an indentation, with its line ends.
#[must_use]
pub fn item(value: &Value, indent: usize) -> String {
    indented(&text(&Value::Sequence(vec![value.clone()])), indent)
}

/// A scalar on one line.
#[must_use]
pub fn scalar(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(string) if string.contains('\n') => serde_json::to_string(string).expect("a text always has a JSON text"),
        _ => text(value),
    }
}

fn key(key: &str) -> String {
    text(&Value::String(key.to_owned()))
}

/// A text of several lines stands after `|`, readable and easy to compare.
fn block(pad: &str, key: &str, string: &str, indent: usize) -> String {
    let safe = !string.starts_with([' ', '\n', '\t']) && string.chars().all(|c| c == '\n' || !c.is_control());
    if !safe {
        return format!("{pad}{}: {}\n", self::key(key), scalar(&Value::String(string.to_owned())));
    }
    let header = if string.ends_with('\n') { "|" } else { "|-" };
    let header = if string.ends_with("\n\n") { "|+" } else { header };
    format!("{pad}{}: {header}\n{}", self::key(key), indented(string.trim_end_matches('\n'), indent + 2))
}

fn indented(text: &str, indent: usize) -> String {
    let pad = " ".repeat(indent);
    text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("{pad}{line}\n") }).collect()
}
