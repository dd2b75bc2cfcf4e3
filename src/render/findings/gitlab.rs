//! Findings as a code quality report of GitLab. What pipelines make of it: `docs/ci.md`, outputs.

use serde_json::{Value, json};

use super::{hint, message};
use crate::check::{Diagnostic, Level, Report, Rule};
use crate::lang::Lang;

/// The report as an array of issues; allowed findings are left out, since GitLab has no place for them.
#[must_use]
pub fn gitlab(report: &Report, lang: Lang) -> String {
    let issues: Vec<Value> = report.diagnostics.iter().map(|found| issue(found, lang)).collect();
    serde_json::to_string_pretty(&issues).expect("a JSON value always has a text") + "\n"
}

fn issue(found: &Diagnostic, lang: Lang) -> Value {
    let told = hint(found, lang).map_or_else(|| message(found, lang), |hint| format!("{} {hint}", message(found, lang)));
    let private = Rule::named(found.rule).is_some_and(|rule| rule.private);
    json!({
        "type": "issue",
        "description": told.replace(['\n', '\r'], " "),
        "check_name": found.rule,
        "categories": [if private { "Security" } else { "Bug Risk" }],
        "fingerprint": found.fingerprint,
        "severity": severity(found.level, private),
        "location": {"path": found.path, "lines": {"begin": found.start.line, "end": found.end.line.max(found.start.line)}},
    })
}

/// Personal data weigh one step more.
const fn severity(level: Level, private: bool) -> &'static str {
    match (level, private) {
        (Level::Error, true) => "critical",
        (Level::Error, false) | (Level::Warning, true) => "major",
        (Level::Warning, false) | (Level::Notice, true) => "minor",
        (Level::Notice, false) => "info",
    }
}
