//! How many there are of what: the last line of a report, the table by rule, the summary of a pipeline.

use std::collections::BTreeMap;

use super::{message, sarif};
use crate::check::{Diagnostic, Known, Level, Report};
use crate::document::{Block, Document, Inline, Table};
use crate::lang::Lang;
use crate::render::{markdown as writer, table};

/// So many findings stand in full in the summary of a pipeline; the log has them all.
const SHOWN: usize = 100;

/// How many files and findings there were.
#[must_use]
pub fn summary(report: &Report, lang: Lang) -> String {
    let args = [
        ("files", report.asked.unwrap_or(report.files).into()),
        ("asked", u8::from(report.asked.is_some()).into()),
        ("clean", if report.asked.is_some() { report.unblemished() } else { 0 }.into()),
        ("errors", report.count(Level::Error).into()),
        ("warnings", report.count(Level::Warning).into()),
        ("notices", report.count(Level::Notice).into()),
        ("suppressed", report.suppressed.into()),
        ("personal", report.suppressed_personal_data.into()),
    ];
    let mut text = match report.asked {
        Some(0) => lang.say("check-summary-none"),
        _ if report.diagnostics.is_empty() => clean(report, lang),
        _ => lang.say_with("check-summary", &args),
    };
    if report.suppressed > 0 {
        text.push(' ');
        text.push_str(&lang.say_with("check-summary-suppressed", &args));
    }
    if let Some(known) = report.known.as_ref().filter(|known| !known.is_empty()) {
        text.push(' ');
        text.push_str(&self::known(known, lang));
    }
    if !report.elsewhere.is_empty() {
        text.push(' ');
        text.push_str(&lang.say_with("check-summary-elsewhere", &[("number", report.elsewhere.len().into())]));
    }
    text
}

/// That nothing was found, and in what was looked for it: all is in order only when all was looked at.
fn clean(report: &Report, lang: Lang) -> String {
    let known = report.known.as_ref().is_some_and(|known| !known.is_empty());
    let narrowed = match (&report.since, known, report.only.is_empty()) {
        (Some(_), true, _) => "since-known",
        (Some(_), false, _) => "since",
        (None, true, _) => "known",
        (None, false, true) if report.asked.is_none() => "no",
        (None, false, _) => "only",
    };
    let args = [
        ("files", report.asked.unwrap_or(report.files).into()),
        ("asked", u8::from(report.asked.is_some()).into()),
        ("narrowed", narrowed.into()),
        ("since", report.since.as_deref().unwrap_or_default().into()),
        ("number", report.only.len().into()),
        ("rules", lang.and(&report.only).into()),
    ];
    lang.say_with("check-summary-clean", &args)
}

/// How many findings the baseline names, how grave they are and how old.
fn known(known: &[Known], lang: Lang) -> String {
    let errors = known.iter().filter(|known| known.found.level == Level::Error).count();
    let oldest = known.iter().map(|known| known.since).min().map(|since| lang.date(since.0)).unwrap_or_default();
    lang.say_with("check-summary-known", &[("known", known.len().into()), ("errors", errors.into()), ("oldest", oldest.into())])
}

/// How often each rule spoke and at which level, the gravest and then the most frequent first.
#[must_use]
pub(super) fn by_rule(report: &Report) -> Vec<(Level, &'static str, usize)> {
    let mut counts: BTreeMap<(Level, &str), usize> = BTreeMap::new();
    for diagnostic in &report.diagnostics {
        *counts.entry((diagnostic.level, diagnostic.rule)).or_default() += 1;
    }
    let mut rows: Vec<_> = counts.into_iter().map(|((level, rule), count)| (level, rule, count)).collect();
    rows.sort_by_key(|(level, rule, count)| (*level, std::cmp::Reverse(*count), *rule));
    rows
}

/// The table by rule for a terminal, with the summary under it.
#[must_use]
pub fn rules(report: &Report, lang: Lang, width: u16) -> String {
    let header = header(lang);
    let rows = cells(report, lang);
    let table = if rows.is_empty() { String::new() } else { table::table(&header, &rows, &[0, 1], &[2], width) + "\n\n" };
    format!("{table}{}\n", summary(report, lang))
}

/// The summary of a pipeline as Markdown: the count, the table by rule, the first findings with their place.
#[must_use]
pub fn markdown(report: &Report, lang: Lang) -> String {
    let mut blocks = vec![Block::Paragraph(Inline::text(summary(report, lang)))];
    if !report.diagnostics.is_empty() {
        let row = |cells: Vec<String>| cells.into_iter().map(Inline::text).collect();
        let rows = cells(report, lang).into_iter().map(row).collect();
        let header = header(lang).into_iter().map(Inline::text).collect();
        blocks.push(Block::Table(Table { header, rows, numeric: vec![0] }));
        let shown = sarif::gravest(&report.diagnostics, SHOWN);
        blocks.push(Block::List(None, shown.iter().map(|found| vec![Block::Paragraph(line(found, lang))]).collect()));
    }
    let left = report.diagnostics.len().saturating_sub(SHOWN);
    if left > 0 {
        blocks.push(Block::Paragraph(Inline::text(lang.say_with("check-summary-left", &[("number", left.into())]))));
    }
    writer::document(&Document { lang, title: lang.say("check-summary-title"), blocks })
}

fn header(lang: Lang) -> Vec<String> {
    ["number", "level", "rule", "what"].iter().map(|name| lang.say(&format!("check-summary-{name}"))).collect()
}

fn cells(report: &Report, lang: Lang) -> Vec<Vec<String>> {
    let row = |(level, rule, count): (Level, &str, usize)| {
        let level = lang.say(&format!("check-level-{}", level.name()));
        vec![count.to_string(), level, rule.to_owned(), lang.say(&format!("explain-{rule}-what"))]
    };
    by_rule(report).into_iter().map(row).collect()
}

fn line(found: &Diagnostic, lang: Lang) -> Vec<Inline> {
    let level = lang.say(&format!("check-level-{}", found.level.name()));
    let place = format!("{}:{}", found.path, found.start.line);
    vec![
        Inline::Code(place),
        Inline::Text(format!(" {level}: {} (", message(found, lang))),
        Inline::Code(found.rule.to_owned()),
        Inline::Text(")".to_owned()),
    ]
}
