//! Findings for people and machines: text with the line underlined, JSON, GitHub annotations.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level as Mark, Renderer, Snippet};
use fluent_bundle::FluentValue;
use serde_json::{Value, json};

use super::safe::{for_terminal, on_one_line};
use crate::check::{Diagnostic, Level, Report, Rule};
use crate::lang::Lang;
use crate::model::Date;

/// The sentence of a finding.
#[must_use]
pub fn message(diagnostic: &Diagnostic, lang: Lang) -> String {
    said(diagnostic, lang, "")
}

/// What to do next: for this finding, else what its rule advises.
#[must_use]
pub fn hint(diagnostic: &Diagnostic, lang: Lang) -> Option<String> {
    if diagnostic.args.iter().any(|(name, _)| *name == "suggestion") {
        return Some(lang.say_with("check-did-you-mean", &args(diagnostic, lang)));
    }
    let hint = said(diagnostic, lang, "-hint");
    (!hint.is_empty() && !hint.starts_with("check-")).then_some(hint)
}

/// The message of the rule's sentence that fits; of its first one when that has no words of its own.
fn said(diagnostic: &Diagnostic, lang: Lang, part: &str) -> String {
    let args = args(diagnostic, lang);
    let own = format!("check-{}-{}{part}", diagnostic.rule, diagnostic.variant);
    let first = format!("check-{}{part}", diagnostic.rule);
    lang.find(&own, &args).unwrap_or_else(|| lang.say_with(&first, &args))
}

fn args(diagnostic: &Diagnostic, lang: Lang) -> Vec<(&str, FluentValue<'_>)> {
    let mut args: Vec<_> = diagnostic.args.iter().map(|(name, text)| (*name, value(name, text, lang))).collect();
    args.extend(question(diagnostic, lang));
    args
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
        "number" => FluentValue::try_number(text),
        "date" | "first" | "review" => Date::parse(text).map_or_else(|| text.into(), |date| lang.date(date.0).into()),
        _ => text.into(),
    }
}

/// The report for a terminal or a log: each finding with its line, the summary last.
#[must_use]
pub fn text(report: &Report, lang: Lang, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Ascii);
    let mut text = String::new();
    for diagnostic in &report.diagnostics {
        text.push_str(&one(diagnostic, lang, &renderer));
        text.push_str("\n\n");
    }
    text.push_str(&summary(report, lang));
    text.push('\n');
    if let Some(first) = report.diagnostics.first() {
        text.push_str(&lang.say_with("check-summary-explain", &[("rule", first.rule.into())]));
        text.push('\n');
    }
    text
}

fn one(diagnostic: &Diagnostic, lang: Lang, renderer: &Renderer) -> String {
    let title = for_terminal(&message(diagnostic, lang)).into_owned();
    let path = on_one_line(&diagnostic.path);
    let hint = hint(diagnostic, lang).map(|hint| for_terminal(&hint).into_owned());
    let name = lang.say(&format!("check-level-{}", diagnostic.level.name()));
    let mark = match diagnostic.level {
        Level::Error => Mark::ERROR,
        Level::Warning => Mark::WARNING,
        Level::Notice => Mark::NOTE,
    };
    let help = Mark::HELP.with_name(lang.say("check-help"));
    let group = mark.with_name(name).primary_title(title).id(diagnostic.rule);
    let shown = diagnostic.excerpt.as_ref().map(|excerpt| marked(&excerpt.line, excerpt.from, excerpt.to));
    let group = match &shown {
        Some((line, span)) => group.element(
            Snippet::source(line.as_str())
                .line_start(diagnostic.start.line)
                .path(path)
                .annotation(AnnotationKind::Primary.span(span.clone())),
        ),
        None => {
            group.element(annotate_snippets::Origin::path(path).line(diagnostic.start.line).char_column(diagnostic.start.column))
        }
    };
    let group = match hint {
        Some(hint) => group.element(help.message(hint)),
        None => group,
    };
    renderer.render(&[group])
}

/// A line as it may be shown, and the bytes of it that are marked; long lines are cut around the mark.
fn marked(line: &str, from: usize, to: usize) -> (String, std::ops::Range<usize>) {
    const ROOM: usize = 200;
    let chars: Vec<char> = line.chars().collect();
    let first = from.saturating_sub(ROOM / 2);
    let last = (first + ROOM).min(chars.len()).max(first);
    let show = |range: std::ops::Range<usize>| {
        let part: String = chars.get(range).unwrap_or_default().iter().collect();
        for_terminal(&part).replace('\t', " ")
    };
    let (from, to) = (from.clamp(first, last), to.clamp(first, last));
    let (before, middle, after) = (show(first..from), show(from..to), show(to..last));
    let start = before.len();
    let end = start + middle.len();
    let text = before + &middle + &after;
    let end = if end == start { (start + 1).min(text.len()) } else { end };
    (text, start..end)
}

/// How many files and findings there were.
#[must_use]
pub fn summary(report: &Report, lang: Lang) -> String {
    let count = |level: Level| report.diagnostics.iter().filter(|d| d.level == level).count();
    let args = [
        ("files", report.files.into()),
        ("errors", count(Level::Error).into()),
        ("warnings", count(Level::Warning).into()),
        ("notices", count(Level::Notice).into()),
        ("suppressed", report.suppressed.into()),
        ("personal", report.suppressed_personal_data.into()),
    ];
    let id = if report.diagnostics.is_empty() { "check-summary-clean" } else { "check-summary" };
    let mut text = lang.say_with(id, &args);
    if report.suppressed > 0 {
        text.push(' ');
        text.push_str(&lang.say_with("check-summary-suppressed", &args));
    }
    text
}

/// The report as one JSON document; keys are only added within a major version.
#[must_use]
pub fn json(report: &Report, lang: Lang) -> String {
    let finding = |d: &Diagnostic| {
        json!({
            "rule": d.rule, "level": d.level, "message": message(d, lang), "hint": hint(d, lang), "path": d.path,
            "line": d.start.line, "column": d.start.column, "end_line": d.end.line, "end_column": d.end.column,
            "record": d.record, "fingerprint": d.fingerprint,
        })
    };
    let count = |level: Level| report.diagnostics.iter().filter(|d| d.level == level).count();
    let document: Value = json!({
        "version": 1,
        "findings": report.diagnostics.iter().map(finding).collect::<Vec<_>>(),
        "summary": {
            "files": report.files, "errors": count(Level::Error), "warnings": count(Level::Warning),
            "notices": count(Level::Notice), "suppressed": report.suppressed,
            "suppressed_personal_data": report.suppressed_personal_data,
        },
    });
    serde_json::to_string_pretty(&document).expect("a JSON value always has a text") + "\n"
}

/// The report as workflow commands of GitHub; the summary follows as plain text.
#[must_use]
pub fn github(report: &Report, lang: Lang) -> String {
    let mut text = String::new();
    for d in &report.diagnostics {
        let told = hint(d, lang).map_or_else(|| message(d, lang), |hint| format!("{}\n{hint}", message(d, lang)));
        text.push_str(&format!(
            "::{} file={},line={},endLine={},col={},endColumn={},title={}::{}\n",
            d.level.name(),
            property(&d.path),
            d.start.line,
            d.end.line,
            d.start.column,
            d.end.column,
            property(d.rule),
            data(&told),
        ));
    }
    text.push_str(&data(&summary(report, lang)));
    text.push('\n');
    text
}

fn data(text: &str) -> String {
    for_terminal(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
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
    use super::*;
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
            fingerprint: "f".to_owned(),
        };
        Report { diagnostics: vec![diagnostic], files: 2, suppressed: 0, suppressed_personal_data: 0 }
    }

    #[test]
    fn text_of_a_record_cannot_give_a_workflow_command() {
        let told = github(&report("x\r\n::error::gehackt 100%", "wishes/a,b:c%\n.yaml"), Lang::En);
        let lines: Vec<&str> = told.lines().collect();
        assert_eq!(lines.len(), 2, "{told}");
        assert_eq!(
            lines[0],
            "::error file=wishes/a%2Cb%3Ac%25%0A.yaml,line=3,endLine=3,col=5,endColumn=5,title=unknown-reference::\
             “x\\u{d}%0A::error::gehackt 100%25” does not exist.%0ASee with kt list wish which there are, or make the record with kt new wish."
        );
        assert!(lines[1].starts_with("2 files"));
    }

    #[test]
    fn json_is_one_document_with_the_keys_of_the_design() {
        let told: Value = serde_json::from_str(&json(&report("a\"\u{1b}b", "wishes/a.yaml"), Lang::Nl)).unwrap();
        let finding = &told["findings"][0];
        let keys =
            ["rule", "level", "message", "hint", "path", "line", "column", "end_line", "end_column", "record", "fingerprint"];
        assert_eq!(finding.as_object().unwrap().keys().map(String::as_str).collect::<Vec<_>>(), keys);
        assert_eq!(finding["message"], "“a\"\u{1b}b” bestaat niet.");
        assert_eq!((told["version"].as_u64(), told["summary"]["errors"].as_u64()), (Some(1), Some(1)));
    }

    #[test]
    fn a_name_with_a_line_break_stays_on_one_line() {
        let told = text(&report("x", "wishes/a\nfout[bsn]: vals"), Lang::Nl, false);
        assert!(told.contains("wishes/a\\u{a}fout[bsn]: vals:3:5"), "{told}");
    }
}
