//! Findings as SARIF 2.1.0, for code scanning. Every rule is declared, also one that found nothing, so that an alert that
//! was mended closes; what is allowed with a reason or known in a baseline stays in, marked as suppressed, so that it does
//! not open again.
//! What pipelines make of it: `docs/ci.md`, outputs.

use serde_json::{Value, json};

use super::{hint, message};
use crate::check::{Diagnostic, Known, Level, RULES, Report, Rule};
use crate::lang::Lang;

/// GitHub takes no more results than this of one run; the gravest go in.
const MOST: usize = 25_000;

/// The report as one SARIF log with one run.
#[must_use]
pub fn sarif(report: &Report, lang: Lang) -> String {
    let known = report.known.as_deref().unwrap_or_default();
    let kept = (known.len() + report.allowed.len()).min(MOST);
    let room = MOST - kept;
    let told = gravest(&report.diagnostics, room).into_iter().map(|found| result(found, lang));
    let allowed = report.allowed.iter().map(|found| result(found, lang)).chain(known.iter().map(|known| known_result(known, lang)));
    let mut results: Vec<Value> = told.chain(allowed.take(kept)).collect();
    if report.known.is_some() {
        results
            .iter_mut()
            .filter(|result| result.get("baselineState").is_none())
            .for_each(|new| new["baselineState"] = json!("new"));
    }
    let left = report.diagnostics.len().saturating_sub(room);
    let run = json!({
        "tool": {"driver": {
            "name": "kt",
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "language": lang.code(),
            "rules": RULES.iter().map(|rule| declared(rule, lang)).collect::<Vec<_>>(),
        }},
        "automationDetails": {"id": "kt/check/"},
        "invocations": [{"executionSuccessful": true, "toolExecutionNotifications": notifications(left, lang)}],
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"SRCROOT": {"description": {"text": lang.say("check-sarif-root")}}},
        "results": results,
    });
    let log = json!({"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]});
    serde_json::to_string_pretty(&log).expect("a JSON value always has a text") + "\n"
}

/// The gravest of some findings, as many as fit, in the order in which they stood.
pub(super) fn gravest(found: &[Diagnostic], room: usize) -> Vec<&Diagnostic> {
    let mut numbers: Vec<usize> = (0..found.len()).collect();
    numbers.sort_by_key(|number| found[*number].level);
    numbers.truncate(room);
    numbers.sort_unstable();
    numbers.into_iter().map(|number| &found[number]).collect()
}

const fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Notice => "note",
    }
}

fn declared(rule: &Rule, lang: Lang) -> Value {
    let part = |name: &str| lang.find(&format!("explain-{}-{name}", rule.id), &[]);
    let what = part("what").unwrap_or_else(|| rule.id.to_owned());
    let full = [Some(what.clone()), part("why")].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let help = part("repair").unwrap_or_else(|| what.clone());
    let mut declared = json!({
        "id": rule.id,
        "shortDescription": {"text": what},
        "fullDescription": {"text": full},
        "help": {"text": help},
        "defaultConfiguration": {"level": level(rule.level)},
    });
    if rule.private {
        declared["properties"] = json!({"tags": ["privacy"]});
    }
    declared
}

fn result(found: &Diagnostic, lang: Lang) -> Value {
    let told = hint(found, lang).map_or_else(|| message(found, lang), |hint| format!("{} {hint}", message(found, lang)));
    let index = RULES.binary_search_by_key(&found.rule, |rule| rule.id).ok();
    let mut result = json!({
        "ruleId": found.rule,
        "ruleIndex": index,
        "level": level(found.level),
        "message": {"text": told},
        "locations": [location(found)],
        "partialFingerprints": {"kt/v1": found.fingerprint},
    });
    if let Some(reason) = &found.allowed {
        result["suppressions"] = json!([{"kind": "inSource", "justification": reason}]);
    }
    result
}

/// A finding that was there when the baseline was written.
fn known_result(known: &Known, lang: Lang) -> Value {
    let reason = lang.say_with("check-sarif-known", &[("since", lang.date(known.since.0).into())]);
    let mut result = result(&known.found, lang);
    result["baselineState"] = json!("unchanged");
    result["suppressions"] = json!([{"kind": "external", "justification": reason}]);
    result
}

fn location(found: &Diagnostic) -> Value {
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": {"uri": uri(&found.path), "uriBaseId": "SRCROOT"},
            "region": {
                "startLine": found.start.line, "startColumn": found.start.column,
                "endLine": found.end.line, "endColumn": found.end.column,
            },
        },
    });
    if let Some(record) = &found.record {
        location["logicalLocations"] = json!([{"fullyQualifiedName": record}]);
    }
    location
}

fn notifications(left: usize, lang: Lang) -> Vec<Value> {
    if left == 0 {
        return Vec::new();
    }
    let text = lang.say_with("check-summary-left", &[("number", left.into())]);
    vec![json!({"level": "warning", "message": {"text": text}})]
}

/// A path as a relative address: everything that is not plain is percent-encoded (RFC 3986).
fn uri(path: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_' | b'~' | b'/');
    path.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn a_path_with_strange_characters_is_a_valid_address() {
        assert_eq!(uri("wishes/één wens%.yaml"), "wishes/%C3%A9%C3%A9n%20wens%25.yaml");
    }
}
