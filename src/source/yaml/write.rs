//! New YAML text: block style, one key a line, text quoted where YAML needs it, several lines after `|`.

use serde_yaml::Value;

/// Characters at which YAML may see a line end.
const BREAKS: [char; 4] = ['\n', '\u{85}', '\u{2028}', '\u{2029}'];

/// `key: value` at an indentation, with its line ends; nothing after the colon for nothing.
#[must_use]
pub fn entry(key: &str, value: &Value, indent: usize) -> String {
    let pad = " ".repeat(indent);
    let key = plain(&Value::String(key.to_owned()));
    match value {
        Value::Null => format!("{pad}{key}:\n"),
        Value::Sequence(items) if !items.is_empty() => {
            let items: String = items.iter().map(|value| item(value, indent + 2)).collect();
            format!("{pad}{key}:\n{items}")
        }
        Value::Mapping(map) if !map.is_empty() => format!("{pad}{key}:\n{}", entries(map, indent + 2)),
        Value::String(text) if stands_after_bar(text) => format!("{pad}{key}: {}", after_bar(text, indent + 2)),
        _ => format!("{pad}{key}: {}\n", scalar(value)),
    }
}

/// `- item` at an indentation, with its line ends.
#[must_use]
pub fn item(value: &Value, indent: usize) -> String {
    let pad = " ".repeat(indent);
    match value {
        Value::Mapping(map) if !map.is_empty() => format!("{pad}- {}", entries(map, indent + 2).trim_start()),
        Value::Sequence(items) if !items.is_empty() => {
            let items: String = items.iter().map(|value| item(value, indent + 2)).collect();
            format!("{pad}-\n{items}")
        }
        Value::String(text) if stands_after_bar(text) => format!("{pad}- {}", after_bar(text, indent + 2)),
        _ => format!("{pad}- {}\n", scalar(value)),
    }
}

/// A scalar on one line; an empty list or map likewise.
#[must_use]
pub fn scalar(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) if text.contains(BREAKS) => quoted(text),
        _ => plain(value),
    }
}

fn entries(map: &serde_yaml::Mapping, indent: usize) -> String {
    map.iter().map(|(key, value)| entry(key.as_str().unwrap_or(&plain(key)), value, indent)).collect()
}

/// The text that the YAML library gives a scalar: bare where that is safe, else quoted.
fn plain(value: &Value) -> String {
    let text = serde_yaml::to_string(value).expect("a scalar always has a YAML text");
    text.trim_end_matches('\n').to_owned()
}

/// A text on one line between double quotes: JSON's form is also YAML's.
fn quoted(text: &str) -> String {
    let quoted = serde_json::to_string(text).expect("a text always has a JSON text");
    let escaped = |c: char| if BREAKS.contains(&c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() };
    if quoted.contains(BREAKS) { quoted.chars().map(escaped).collect() } else { quoted }
}

/// Whether a text has several lines that read well, and read back the same, after `|`.
fn stands_after_bar(text: &str) -> bool {
    let printable = |c: char| c == '\n' || !(c.is_control() || BREAKS.contains(&c));
    text.contains('\n') && !text.starts_with([' ', '\n', '\t']) && !text.ends_with("\n\n") && text.chars().all(printable)
}

fn after_bar(text: &str, indent: usize) -> String {
    let header = if text.ends_with('\n') { "|" } else { "|-" };
    let pad = " ".repeat(indent);
    let lines = text.trim_end_matches('\n').split('\n');
    let lines: String = lines.map(|line| if line.is_empty() { "\n".to_owned() } else { format!("{pad}{line}\n") }).collect();
    format!("{header}\n{lines}")
}
