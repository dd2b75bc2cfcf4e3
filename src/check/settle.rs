//! Gives findings their place: a path of keys becomes a line and a column by looking in the file itself.

use std::collections::BTreeMap;

use super::diagnostic::{Diagnostic, Excerpt};
use super::suppression::Suppressions;
use super::{Context, Facts, Rule};
use crate::Error;
use crate::repo::{Scanned, read_record};
use crate::source::yaml::{Node, parse};
use crate::source::{At, Finding, Keys, Lines, Position, Span};

/// Findings with their place, and how many were suppressed.
#[derive(Default)]
pub(super) struct Settled {
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) suppressed: usize,
}

impl Settled {
    pub(super) fn extend(&mut self, other: Self) {
        self.diagnostics.extend(other.diagnostics);
        self.suppressed += other.suppressed;
    }
}

/// A file in which findings are placed.
struct Page<'t> {
    path: &'t str,
    record: Option<String>,
    text: &'t str,
    root: Option<&'t Node<'t>>,
    damaged: &'t [Keys],
}

/// Places the findings of a file that is in memory.
pub(super) fn file(context: &Context<'_>, file: &Scanned<'_>, found: Vec<Finding>) -> Settled {
    if found.is_empty() {
        return Settled::default();
    }
    let page = Page {
        path: file.path,
        record: file.id.map(ToString::to_string),
        text: file.text,
        root: file.read.root.as_ref(),
        damaged: &file.read.damaged,
    };
    place_all(context, &page, found)
}

/// Places the findings in `kt.yaml`.
pub(super) fn settings(context: &Context<'_>) -> Settled {
    let text = &context.folder.settings_text;
    let tree = parse(text, 0);
    let page = Page { path: "kt.yaml", record: None, text, root: tree.root.as_ref(), damaged: &[] };
    place_all(context, &page, context.folder.findings.clone())
}

/// Places the findings of repository rules: each file that has any is read once more.
pub(super) fn repository(context: &Context<'_>, facts: &Facts, found: Vec<(usize, Finding)>) -> Result<Settled, Error> {
    let mut by_file: BTreeMap<usize, Vec<Finding>> = BTreeMap::new();
    for (number, finding) in found {
        by_file.entry(number).or_default().push(finding);
    }
    let mut settled = Settled::default();
    for (number, found) in by_file {
        let fact = facts.at(number);
        let path = fact.path();
        let text = context.folder.text(&path)?;
        let read = read_record(fact.id.kind, &text);
        let page =
            Page { path: &path, record: Some(fact.id.to_string()), text: &text, root: read.root.as_ref(), damaged: &fact.damaged };
        settled.extend(place_all(context, &page, found));
    }
    Ok(settled)
}

fn place_all(context: &Context<'_>, page: &Page<'_>, found: Vec<Finding>) -> Settled {
    let lines = Lines::new(page.text);
    let suppressions = Suppressions::of(page.text);
    let mut settled = Settled::default();
    for finding in found {
        let Some(rule) = Rule::named(finding.rule).filter(|rule| context.runs(rule.id)) else { continue };
        if !matches!(rule.look, super::Look::Form) && follows_from_damage(page, &finding) {
            continue;
        }
        let diagnostic = placed(context, page, &lines, rule, finding);
        if suppressions.cover(rule.id, diagnostic.start.line) {
            settled.suppressed += 1;
        } else {
            settled.diagnostics.push(diagnostic);
        }
    }
    settled
}

/// Whether a finding only says again that a value could not be read.
fn follows_from_damage(page: &Page<'_>, finding: &Finding) -> bool {
    match &finding.at {
        At::Value(keys) | At::Key(keys) => page.damaged.iter().any(|damaged| damaged.holds(keys) || keys.holds(damaged)),
        _ => false,
    }
}

fn placed(context: &Context<'_>, page: &Page<'_>, lines: &Lines<'_>, rule: &'static Rule, finding: Finding) -> Diagnostic {
    let span = span_of(page, &finding);
    let (start, end) = match (&finding.args.iter().find(|(name, _)| *name == "line"), span) {
        (Some((_, line)), _) if page.text.is_empty() => at_line(line.parse().unwrap_or(1)),
        (_, Some(span)) => (lines.position(span.start), lines.position(span.end)),
        (_, None) => at_line(1),
    };
    let excerpt = (!rule.private && span.is_some()).then(|| excerpt(lines, start, end));
    Diagnostic {
        rule: rule.id,
        variant: finding.variant,
        level: rule.level_in(context.folder).unwrap_or(rule.level),
        args: finding.args,
        path: page.path.to_owned(),
        start,
        end,
        record: page.record.clone(),
        excerpt,
        fingerprint: String::new(),
    }
}

const fn at_line(line: usize) -> (Position, Position) {
    let position = Position { line, column: 1 };
    (position, position)
}

fn span_of(page: &Page<'_>, finding: &Finding) -> Option<Span> {
    match &finding.at {
        At::File => None,
        At::Span(span) => Some(*span),
        At::Value(keys) => page.root?.place(keys),
        At::Key(keys) => page.root?.key_place(keys),
    }
}

fn excerpt(lines: &Lines<'_>, start: Position, end: Position) -> Excerpt {
    let line = lines.line(start.line).to_owned();
    let length = line.chars().count();
    let from = (start.column - 1).min(length);
    let to = if end.line == start.line { (end.column - 1).clamp(from, length) } else { length };
    Excerpt { line, from, to: to.max(from + 1) }
}
