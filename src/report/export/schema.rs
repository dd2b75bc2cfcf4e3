//! The JSON Schema of a line of an export. Within a major version keys are only added, so a reader passes over keys that it
//! does not know; for that reason nothing here forbids them.

use serde_json::{Map, Value, json};

use super::results::result;
use crate::model::{self, Kind};

/// The schema of a line about a record of this kind.
#[must_use]
pub fn schema(kind: Kind) -> Value {
    let mut fields = open(model::schema(kind));
    let definitions = fields.as_object_mut().and_then(|map| map.remove("definitions")).unwrap_or_else(|| json!({}));
    let head = ["$schema", "title"].map(|key| fields.as_object_mut().and_then(|map| map.remove(key)));
    let [dialect, _] = head;
    json!({
        "$schema": dialect,
        "title": format!("{kind} (kt export, version 1)"),
        "description": "One line of an export in JSON Lines: a record with what is derived from it. Keys are only added within a major version.",
        "type": "object",
        "required": ["kind", "id", "path", "repository", "fields", "result"],
        "properties": {
            "kind": {"const": kind.name(), "description": "The kind of record."},
            "id": {"type": "string", "description": "Its name among the records of its kind in its repository."},
            "path": {"type": "string", "description": "Its file below the top of the repository, with `/`."},
            "repository": {"type": "string", "description": "The title of the repository, as kt.yaml gives it."},
            "fields": fields,
            "result": result(kind),
        },
        "definitions": definitions,
    })
}

/// The same schema with room for keys of later versions.
fn open(schema: Value) -> Value {
    match schema {
        Value::Object(map) => {
            let kept = map.into_iter().filter(|(key, value)| !(key == "additionalProperties" && *value == Value::Bool(false)));
            Value::Object(kept.map(|(key, value)| (key, open(value))).collect::<Map<_, _>>())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(open).collect()),
        other => other,
    }
}
