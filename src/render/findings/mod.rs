//! Findings for people and machines: one value, told in each format that a person or a pipeline reads.

mod github;
mod gitlab;
mod json;
mod junit;
mod sarif;
mod summary;
mod text;

use fluent_bundle::FluentValue;

pub use github::github;
pub use gitlab::gitlab;
pub use json::{json, schema};
pub use junit::junit;
pub use sarif::sarif;
pub use summary::{markdown, rules, summary};
pub use text::text;

use crate::check::{Diagnostic, Rule, offered};
use crate::lang::Lang;
use crate::model::Date;

/// The sentence of a finding.
#[must_use]
pub fn message(diagnostic: &Diagnostic, lang: Lang) -> String {
    said(diagnostic, lang, "", &args(diagnostic, lang))
}

/// What to do next: for this finding, else what its rule advises.
#[must_use]
pub fn hint(diagnostic: &Diagnostic, lang: Lang) -> Option<String> {
    advised(diagnostic, lang, &args(diagnostic, lang))
}

/// Both, with what stands in them worked out once.
fn told(diagnostic: &Diagnostic, lang: Lang) -> (String, Option<String>) {
    let args = args(diagnostic, lang);
    (said(diagnostic, lang, "", &args), advised(diagnostic, lang, &args))
}

/// What stands in the words of a finding, by name.
type Args<'d> = [(&'d str, FluentValue<'d>)];

fn advised(diagnostic: &Diagnostic, lang: Lang, args: &Args<'_>) -> Option<String> {
    if diagnostic.args.iter().any(|(name, _)| *name == "suggestion") {
        return Some(lang.say_with("check-did-you-mean", args));
    }
    let hint = said(diagnostic, lang, "-hint", args);
    (!hint.is_empty() && !hint.starts_with("check-")).then_some(hint)
}

/// The message of the rule's sentence that fits; of its first one when that has no words of its own.
fn said(diagnostic: &Diagnostic, lang: Lang, part: &str, args: &Args<'_>) -> String {
    let own = format!("check-{}-{}{part}", diagnostic.rule, diagnostic.variant);
    let first = format!("check-{}{part}", diagnostic.rule);
    lang.find(&own, args).unwrap_or_else(|| lang.say_with(&first, args))
}

fn args(diagnostic: &Diagnostic, lang: Lang) -> Vec<(&str, FluentValue<'_>)> {
    let mut args: Vec<_> = diagnostic.args.iter().map(|(name, text)| (*name, value(name, text, lang))).collect();
    args.extend(question(diagnostic, lang));
    args.extend(offered(diagnostic, lang).map(|values| ("expected", values.into())));
    args.extend(points(diagnostic, lang));
    args.extend(["determinant", "strategy"].into_iter().filter_map(|name| called(diagnostic, name, lang)));
    args
}

/// A determinant or strategy by what people call it, where the finding brings its names.
fn called<'a>(diagnostic: &'a Diagnostic, name: &'static str, lang: Lang) -> Option<(&'a str, FluentValue<'a>)> {
    let wanted = format!("{name}_{}", lang.code());
    let (_, text) = diagnostic.args.iter().find(|(other, text)| *other == wanted && !text.is_empty())?;
    Some((name, text.as_str().into()))
}

/// A question by its code and what people call it; the code alone stays `code`.
fn question(diagnostic: &Diagnostic, lang: Lang) -> Vec<(&'static str, FluentValue<'static>)> {
    let find = |wanted: &str| diagnostic.args.iter().find(|(name, _)| *name == wanted).map(|(_, text)| text.as_str());
    let Some(code) = find("question") else { return Vec::new() };
    let name = find(if lang == Lang::Nl { "question_nl" } else { "question_en" }).filter(|name| !name.is_empty());
    let full = name.map_or_else(|| code.to_owned(), |name| format!("{code} ({name})"));
    vec![("question", full.into()), ("code", code.to_owned().into())]
}

/// A count is a number, so that the words can follow it; a date reads as people write it; all else is text.
fn value<'a>(name: &str, text: &'a str, lang: Lang) -> FluentValue<'a> {
    match name {
        "number" | "minimum" | "people" | "of" | "days" | "weeks" | "months" => FluentValue::try_number(text),
        "date" | "first" | "review" => Date::parse(text).map_or_else(|| text.into(), |date| lang.date(date.0).into()),
        _ => text.into(),
    }
}

/// The first points of a part of a plan by what people call them, each with the code that stands in the file, and how many more
/// there are.
fn points(diagnostic: &Diagnostic, lang: Lang) -> Option<(&'static str, FluentValue<'static>)> {
    let find = |wanted: &str| diagnostic.args.iter().find(|(name, _)| *name == wanted).map(|(_, text)| text.as_str());
    let keys: Vec<&str> = find("points")?.split(", ").collect();
    let point = |key: &&str| {
        let code = key.split_once('-').map_or(*key, |(_, code)| code);
        let name = lang.find(&format!("plan-{}-{key}", diagnostic.variant), &[]);
        name.map_or_else(|| code.to_owned(), |name| format!("{name} ({code})"))
    };
    let names = keys.iter().map(point).collect::<Vec<_>>().join(", ");
    let more = find("number").and_then(|number| number.parse().ok()).map_or(0, |all: usize| all.saturating_sub(keys.len()));
    let with = || lang.say_with("check-points-more", &[("names", names.as_str().into()), ("more", more.into())]);
    Some(("points", if more > 0 { with() } else { names.clone() }.into()))
}

/// The page of a rule: what it finds, why it matters, how to mend it, an example.
#[must_use]
pub fn explanation(rule: &Rule, lang: Lang) -> String {
    let part = |name: &str| lang.find(&format!("explain-{}-{name}", rule.id), &[]);
    let heading = |name: &str| lang.say(&format!("explain-heading-{name}"));
    let level = lang.say(&format!("check-level-{}", rule.level.name()));
    let mut text = format!("{} ({level})\n", rule.id);
    for name in ["what", "why", "repair", "example", "source"] {
        if let Some(words) = part(name) {
            text.push_str(&format!("\n{}\n", heading(name)));
            text.extend(words.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("  {line}\n") }));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::check::{Level, Report};
    use crate::source::Position;

    fn report(reference: &str, path: &str) -> Report {
        let position = Position { line: 3, column: 5 };
        let diagnostic = Diagnostic {
            rule: "unknown-reference",
            variant: "",
            level: Level::Error,
            args: vec![("reference", reference.to_owned()), ("kind", "wish".to_owned())],
            path: path.to_owned(),
            start: position,
            end: position,
            record: None,
            excerpt: None,
            fix: None,
            allowed: None,
            fingerprint: "f".to_owned(),
        };
        let (rules, allowed) = (vec!["unknown-reference"], Vec::new());
        Report {
            diagnostics: vec![diagnostic],
            files: 2,
            recalled: 0,
            rules,
            allowed,
            known: None,
            only: Vec::new(),
            since: None,
            asked: None,
            elsewhere: Vec::new(),
            suppressed: 0,
            suppressed_personal_data: 0,
        }
    }

    #[test]
    fn text_of_a_record_cannot_give_a_workflow_command() {
        let told = github(&report("x\r\n::error::gehackt 100%", "wishes/a,b:c%\n.yaml"), Lang::En);
        let lines: Vec<&str> = told.lines().collect();
        assert_eq!(lines.len(), 2, "{told}");
        assert_eq!(
            lines[0],
            "::error file=wishes/a%2Cb%3Ac%25%0A.yaml,line=3,endLine=3,col=5,endColumn=5,title=unknown-reference::\
             “x\\u{d}%0A::error::gehackt 100%25” does not exist.%0Akt list wish shows which there are; or make the record with kt new wish."
        );
        assert!(lines[1].starts_with("2 files"));
    }

    #[test]
    fn json_is_one_document_with_the_keys_of_the_design() {
        let told: Value = serde_json::from_str(&json(&report("a\"\u{1b}b", "wishes/a.yaml"), Lang::Nl)).unwrap();
        let finding = &told["findings"][0];
        let keys = [
            "rule",
            "level",
            "message",
            "hint",
            "path",
            "line",
            "column",
            "end_line",
            "end_column",
            "record",
            "fingerprint",
            "fix",
        ];
        assert_eq!(finding.as_object().unwrap().keys().map(String::as_str).collect::<Vec<_>>(), keys);
        assert_eq!(finding["message"], "“a\"\u{1b}b” bestaat niet.");
        assert_eq!((told["version"].as_u64(), told["summary"]["errors"].as_u64()), (Some(1), Some(1)));
    }

    #[test]
    fn sarif_takes_as_many_results_as_github_does_and_says_what_is_left_out() {
        let mut many = report("x", "wishes/a.yaml");
        let mild = Diagnostic { level: Level::Notice, ..many.diagnostics[0].clone() };
        many.diagnostics.splice(0..0, std::iter::repeat_n(mild, 25_000));
        let log: Value = serde_json::from_str(&sarif(&many, Lang::En)).unwrap();
        let run = &log["runs"][0];
        assert_eq!(run["results"].as_array().map(Vec::len), Some(25_000));
        assert_eq!(run["results"][24_999]["level"], "error", "the gravest stay in");
        assert!(run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"].as_str().unwrap().starts_with("1 "));
    }

    #[test]
    fn a_name_with_a_line_break_stays_on_one_line() {
        let told = text(&report("x", "wishes/a\nfout[bsn]: vals"), Lang::Nl, false);
        assert!(told.contains("wishes/a\\u{a}fout[bsn]: vals:3:5"), "{told}");
    }
}
