//! Keeps out of an export what `kt check` would call personal data: numbers, addresses and names are masked before anything is
//! written.

use serde_json::Value;

use crate::check::{holds_role, masked, names_someone, veiled};
use crate::model::after_day;
use crate::report::export::Exported;

/// Masks what is personal in a record, wherever it stands; gives how many texts were masked.
pub(super) fn veil(record: &mut Exported) -> usize {
    let name = if named(&record.name) { hidden(&record.name, false) } else { None };
    let mut count = 0;
    if let Some(name) = name {
        record.path = record.path.replace(&record.name, &name);
        record.name = name;
        count += 1;
    }
    count + within(&mut record.fields, false) + within(&mut record.result, false)
}

/// Masks what is personal in a value; `role` when it stands where a role belongs.
fn within(value: &mut Value, role: bool) -> usize {
    match value {
        Value::String(text) => match hidden(text, role) {
            Some(hidden) => {
                *text = hidden;
                1
            }
            None => 0,
        },
        Value::Array(items) => items.iter_mut().map(|item| within(item, role && item.is_string())).sum(),
        Value::Object(map) => {
            map.iter_mut().map(|(key, value)| within(value, holds_role(key) || (role && value.is_string()))).sum()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
    }
}

/// A text with what is personal in it masked; nothing when there is nothing. The date before a name of a record is no number.
fn hidden(text: &str, role: bool) -> Option<String> {
    if role && names_someone(text) {
        return Some(masked(text));
    }
    if !named(text) {
        return veiled(text);
    }
    let parts: Vec<(&str, Option<String>)> = text.split('/').map(|part| (part, veiled(after_date(part)))).collect();
    parts.iter().any(|(_, veiled)| veiled.is_some()).then(|| {
        let part = |(part, veiled): &(&str, Option<String>)| match veiled {
            Some(veiled) => format!("{}{veiled}", &part[..part.len() - after_date(part).len()]),
            None => (*part).to_owned(),
        };
        parts.iter().map(part).collect::<Vec<_>>().join("/")
    })
}

/// Whether a text is written as records are named.
fn named(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'/'))
}

/// A name without the date that it begins with.
fn after_date(part: &str) -> &str {
    after_day(part).unwrap_or(part)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::{Kind, RecordId};

    #[test]
    fn numbers_addresses_and_names_are_masked_and_roles_and_dates_are_not() {
        let mut record = Exported {
            id: RecordId::new(Kind::Wish, "2026-03-12-client-raad"),
            name: "2026-03-12-client-raad".to_owned(),
            path: "wishes/2026-03-12-client-raad.yaml".to_owned(),
            repository: "Map".to_owned(),
            fields: json!({
                "title": "bsn 999990019", "owner": "Anna Jansen", "date": "2026-03-12", "rank": 1,
                "steps": [{"what": "bel 06-12345678", "by": ["teamleider", "dhr. Bakker"]}],
                "publisher": ["Anna Jansen"],
            }),
            result: json!({"parties": [{"party": "jan@zorg-test.nl"}]}),
        };
        assert_eq!(veil(&mut record), 5);
        assert_eq!(record.name, "2026-03-12-client-raad");
        assert_eq!(
            record.fields,
            json!({
                "title": "bsn 99•••••19", "owner": "An•••••en", "date": "2026-03-12", "rank": 1,
                "steps": [{"what": "bel 06•••••78", "by": ["teamleider", "dh•••••er"]}],
                "publisher": ["Anna Jansen"],
            })
        );
        assert_eq!(record.result, json!({"parties": [{"party": "ja•••••nl"}]}));
    }

    #[test]
    fn a_number_in_the_name_of_a_record_is_masked_wherever_it_is_named() {
        assert_eq!(hidden("cases/2026-01-02-999990019", false).as_deref(), Some("cases/2026-01-02-99•••••19"));
        assert_eq!(hidden("cases/2026-01-02-x", false), None);
    }
}
