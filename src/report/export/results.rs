//! The part of the schema about what is derived from each kind of record.

use serde_json::{Map, Value, json};

use crate::model::Kind;

/// The schema of what is derived from a record of this kind: null where nothing is, or nothing can be yet.
pub(super) fn result(kind: Kind) -> Value {
    let keys: Vec<(&str, Value)> = match kind {
        Kind::Assessment => assessment(),
        Kind::Memo => memo(),
        Kind::Finance => finance(),
        Kind::Survey => survey(),
        Kind::Network => network(),
        Kind::Practice => practice(),
        _ => return json!({"type": "null", "description": "Nothing is derived from this kind of record."}),
    };
    let what = json!({"type": "object", "properties": properties(keys)});
    json!({"description": "What kt derives from the record; null when nothing can be derived yet.", "anyOf": [what, {"type": "null"}]})
}

fn properties(keys: Vec<(&str, Value)>) -> Map<String, Value> {
    keys.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn said(schema: Value, description: &str) -> Value {
    let mut schema = schema;
    schema["description"] = json!(description);
    schema
}

fn text() -> Value {
    json!({"type": ["string", "null"]})
}

fn texts() -> Value {
    json!({"type": "array", "items": {"type": "string"}})
}

fn number() -> Value {
    json!({"type": ["number", "null"]})
}

fn count() -> Value {
    json!({"type": ["integer", "null"]})
}

fn truth() -> Value {
    json!({"type": ["boolean", "null"]})
}

fn list(keys: Vec<(&str, Value)>) -> Value {
    json!({"type": "array", "items": {"type": "object", "properties": properties(keys)}})
}

fn map(of: &Value) -> Value {
    json!({"type": "object", "additionalProperties": of})
}

/// Of a checklist that is weighed, or of one that is counted.
fn assessment() -> Vec<(&'static str, Value)> {
    let group = json!({"type": ["number", "object", "null"]});
    let range = json!({"type": ["array", "null"], "items": {"type": "number"}});
    vec![
        ("class", said(text(), "K, W or N: which questions fit the product.")),
        ("set", text()),
        ("applicable_weight", number()),
        ("answered_weight", number()),
        ("coverage", said(number(), "Share of the weight that was answered, from 0 to 1.")),
        ("total", said(number(), "The score from 0 to 100, unrounded; only of a checklist that is weighed.")),
        ("range", said(range, "Lowest and highest score once the unknown is known.")),
        ("groups", said(map(&group), "The score of each group; of a checklist that is counted, its counts.")),
        ("gaps", texts()),
        ("knock_outs", list(vec![("id", text()), ("remediable", truth())])),
        ("conditions", texts()),
        ("unknown_must_haves", texts()),
        ("outcome", said(text(), "What the rule comes to; it is no advice and no decision.")),
        ("rule", count()),
        ("provisional", truth()),
        ("sensitive", json!({"type": ["boolean", "array", "null"]})),
        ("questions", said(count(), "Of a checklist that is counted: how many questions it has.")),
        ("answered", count()),
        ("mean", number()),
        ("done", count()),
        ("planned", count()),
    ]
}

fn memo() -> Vec<(&'static str, Value)> {
    vec![
        ("status", said(text(), "draft, final, discussed, spread, decided or superseded.")),
        ("version", count()),
        ("words", map(&json!({"type": "integer"}))),
        ("total_words", count()),
        ("stale", truth()),
        ("outcome", text()),
    ]
}

fn finance() -> Vec<(&'static str, Value)> {
    vec![
        ("years", count()),
        ("parties", list(vec![("party", text()), ("net", number())])),
        ("total", number()),
        ("perverse_incentive", said(texts(), "Parties that lose while the whole gains.")),
        ("uncovered", texts()),
        ("open_points", list(vec![("point", text()), ("finding", text()), ("by", text()), ("due", text())])),
        ("points_missing", texts()),
    ]
}

/// Only determinants, by the smallest numbers of people; never what somebody answered.
fn survey() -> Vec<(&'static str, Value)> {
    let figures = || {
        vec![
            ("key", text()),
            ("n", count()),
            ("missing", count()),
            ("unfavourable", number()),
            ("neutral", number()),
            ("favourable", number()),
            ("mean", number()),
            ("verdict", said(text(), "barrier, facilitator, neutral or too-few.")),
            ("labels", texts()),
        ]
    };
    let mut determinant = figures();
    determinant.extend([("number", count()), ("category", text()), ("lines", list(figures())), ("worst", text())]);
    vec![
        ("respondents", count()),
        ("invited", count()),
        ("determinants", said(list(determinant), "Shares are null where fewer people answered than the minimum.")),
        ("barriers", texts()),
        ("thresholds", map(&json!({"type": "number"}))),
        ("unused", count()),
    ]
}

fn network() -> Vec<(&'static str, Value)> {
    let sessions = vec![("count", count()), ("with_lesson", count()), ("first", text()), ("last", text())];
    vec![
        ("sessions", json!({"type": "object", "properties": properties(sessions)})),
        ("group", json!({"type": "object"})),
        ("end", text()),
        ("made", said(texts(), "What the network names as its results, and the products that name it as their origin.")),
    ]
}

fn practice() -> Vec<(&'static str, Value)> {
    vec![
        ("points", map(&truth())),
        ("in_place", count()),
        ("perspectives", json!({})),
        ("values", json!({})),
        ("described", texts()),
        ("bottlenecks_named", json!({})),
        ("environment", json!({"type": "object"})),
        ("repairs", json!({})),
        ("ready_to_share", truth()),
        ("lacks", texts()),
        ("assessments", count()),
        ("translated_by", texts()),
    ]
}
