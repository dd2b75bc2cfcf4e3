//! Findings as one JSON document, and the schema of that document.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Serialize;
use serde_json::Value;

use super::summary::by_rule;
use super::{hint, message};
use crate::check::{Diagnostic, Fix, Level, Report};
use crate::lang::Lang;

/// What `kt check --format json` prints. Keys are only added within a major version.
#[derive(JsonSchema, Serialize)]
#[schemars(title = "kt check")]
struct Findings {
    /// The version of this format.
    version: u8,
    /// The findings, by place.
    findings: Vec<Finding>,
    /// How many there are.
    summary: Summary,
}

/// One finding. Lines and columns count from 1; columns are characters.
#[derive(JsonSchema, Serialize)]
struct Finding {
    /// The id of the rule; `kt explain RULE` says more.
    rule: &'static str,
    /// How serious it is.
    #[schemars(with = "LevelName")]
    level: Level,
    /// What is wrong, in the language of the messages.
    message: String,
    /// What to do.
    hint: Option<String>,
    /// The file, below the top of the repository, with `/`.
    path: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    /// The record as `kind/id`, when the file is one.
    record: Option<String>,
    /// Stays the same when lines move.
    fingerprint: String,
    /// What mends it, where there is one answer.
    fix: Option<Mend>,
}

/// A level as it is written.
#[derive(JsonSchema)]
#[schemars(rename_all = "lowercase")]
#[expect(dead_code, reason = "only its schema is used: the level itself belongs to a room that knows no schemas")]
enum LevelName {
    Error,
    Warning,
    Notice,
}

/// The place that is replaced, and what comes there.
#[derive(JsonSchema, Serialize)]
struct Mend {
    /// Whether it cannot change what was meant; `--fix` makes only these.
    safe: bool,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    text: String,
}

#[derive(JsonSchema, Serialize)]
struct Summary {
    /// Files looked at.
    files: usize,
    /// How many of these were asked for, when only some were: only what was found in them is told.
    asked: Option<usize>,
    /// In how many of the files that were asked for, or else of all, nothing was found.
    clean: usize,
    /// How many findings stand in other files than those that were asked for; none when all were.
    elsewhere: Option<usize>,
    errors: usize,
    warnings: usize,
    notices: usize,
    /// Findings allowed with a reason.
    suppressed: usize,
    /// How many of these are about personal data.
    suppressed_personal_data: usize,
    /// Findings that the baseline names; none without `--baseline`.
    known: Option<usize>,
    /// How often each rule found something.
    rules: BTreeMap<&'static str, usize>,
}

/// The report as one JSON document.
#[must_use]
pub fn json(report: &Report, lang: Lang) -> String {
    let document = Findings {
        version: 1,
        findings: report.diagnostics.iter().map(|found| finding(found, lang)).collect(),
        summary: Summary {
            files: report.files,
            asked: report.asked,
            clean: report.unblemished(),
            elsewhere: report.asked.map(|_| report.elsewhere.len()),
            errors: report.count(Level::Error),
            warnings: report.count(Level::Warning),
            notices: report.count(Level::Notice),
            suppressed: report.suppressed,
            suppressed_personal_data: report.suppressed_personal_data,
            known: report.known.as_ref().map(Vec::len),
            rules: by_rule(report).into_iter().map(|(_, rule, count)| (rule, count)).collect(),
        },
    };
    serde_json::to_string_pretty(&document).expect("texts and numbers always have a JSON form") + "\n"
}

/// The JSON Schema of that document.
#[must_use]
pub fn schema() -> Value {
    SchemaSettings::draft07().into_generator().into_root_schema_for::<Findings>().to_value()
}

fn finding(found: &Diagnostic, lang: Lang) -> Finding {
    Finding {
        rule: found.rule,
        level: found.level,
        message: message(found, lang),
        hint: hint(found, lang),
        path: found.path.clone(),
        line: found.start.line,
        column: found.start.column,
        end_line: found.end.line,
        end_column: found.end.column,
        record: found.record.clone(),
        fingerprint: found.fingerprint.clone(),
        fix: found.fix.as_ref().map(mend),
    }
}

fn mend(fix: &Fix) -> Mend {
    Mend {
        safe: fix.safe,
        line: fix.start.line,
        column: fix.start.column,
        end_line: fix.end.line,
        end_column: fix.end.column,
        text: fix.text.clone(),
    }
}
