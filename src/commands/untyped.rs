//! What was typed for a field of which the form does not say what it holds.

use serde_yaml::Value;

/// A number, yes or no, or text; a list or group only when it begins as one, since a sentence may well hold a colon.
pub(super) fn untyped(text: &str) -> Value {
    let as_text = || Value::String(text.to_owned());
    match serde_yaml::from_str(text) {
        Ok(value) if text.starts_with(['{', '[']) || !has_group(&value) => value,
        _ => as_text(),
    }
}

fn has_group(value: &Value) -> bool {
    match value {
        Value::Mapping(_) => true,
        Value::Sequence(items) => items.iter().any(has_group),
        Value::Tagged(tagged) => has_group(&tagged.value),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::untyped;

    #[test]
    fn a_sentence_with_a_colon_is_text() {
        for text in ["Geen btw: het gesprek valt onder de jeugdhulp.", "- let op: btw", "a: {b: c}", "een: twee\ndrie: vier"] {
            assert_eq!(untyped(text).as_str(), Some(text));
        }
    }

    #[test]
    fn what_begins_as_a_group_or_list_is_one() {
        assert_eq!(untyped("{finding: geen btw}")["finding"].as_str(), Some("geen btw"));
        assert_eq!(untyped("[{what: a}]")[0]["what"].as_str(), Some("a"));
        assert_eq!((untyped("5").as_i64(), untyped("true").as_bool()), (Some(5), Some(true)));
        assert_eq!(untyped("[zonder einde").as_str(), Some("[zonder einde"));
    }
}
