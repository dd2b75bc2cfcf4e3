//! Gives one finding its place: a path of keys becomes a line and a column by looking in the file itself.

use super::diagnostic::{Diagnostic, Excerpt};
use super::veiled::veiled;
use super::{Context, Rule, fix};
use crate::lang::Lang;
use crate::source::front_matter;
use crate::source::yaml::Node;
use crate::source::{At, Finding, Keys, Lines, Position, Span};

/// A longer fact is cut off in a sentence.
const LONGEST_FACT: usize = 120;
/// So many characters of a line are shown.
const WINDOW: usize = 300;

/// A file in which findings are placed.
pub(super) struct Page<'t> {
    pub(super) path: &'t str,
    pub(super) record: Option<String>,
    pub(super) text: &'t str,
    pub(super) root: Option<&'t Node<'t>>,
    pub(super) damaged: &'t [Keys],
    /// Whether no record came of it, so that what is wrong with its form cannot be allowed.
    pub(super) unread: bool,
}

/// Whether a finding only says again that a value could not be read.
pub(super) fn follows_from_damage(page: &Page<'_>, finding: &Finding) -> bool {
    match &finding.at {
        At::Value(keys) | At::Key(keys) => page.damaged.iter().any(|damaged| damaged.holds(keys) || keys.holds(damaged)),
        _ => false,
    }
}

/// Nothing when the rule is allowed in this folder.
pub(super) fn placed(
    context: &Context<'_>,
    page: &Page<'_>,
    lines: &Lines<'_>,
    rule: &'static Rule,
    finding: Finding,
) -> Option<Diagnostic> {
    let level = rule.level_in(context.folder, finding.variant)?;
    let span = span_of(page, &finding);
    let (start, end) = match (&finding.args.iter().find(|(name, _)| *name == "line"), span) {
        (Some((_, line)), _) if page.text.is_empty() => at_line(line.parse().unwrap_or(1)),
        (_, Some(span)) => (lines.position(span.start), lines.position(span.end)),
        (_, None) => at_line(1),
    };
    let question = finding.args.iter().find(|(name, _)| *name == "question");
    let names = question.map_or(Vec::new(), |(_, id)| names(context, page, id));
    let comment = (rule.private || rule.id == "unknown-rule").then(|| ("comment", comment_at(page, span).to_owned()));
    let fix = fix::of(rule, &finding, span, lines, page.text);
    Some(Diagnostic {
        rule: rule.id,
        variant: finding.variant,
        level,
        args: finding.args.into_iter().map(|(name, value)| (name, fact(rule, name, value))).chain(names).chain(comment).collect(),
        path: page.path.to_owned(),
        start,
        end,
        record: page.record.clone(),
        excerpt: span.filter(|_| !rule.private && !page.text.is_empty()).and_then(|span| excerpt(lines, span, start, end)),
        fix,
        allowed: None,
        fingerprint: String::new(),
    })
}

/// How a comment is written where a finding stands; in a table there are none.
fn comment_at(page: &Page<'_>, span: Option<Span>) -> &'static str {
    let in_body = |span: Span| front_matter::split(page.text).is_ok_and(|parts| span.start >= parts.body.start);
    match page.path.rsplit_once('.') {
        Some((_, "csv")) => "table",
        Some((_, "md")) if span.is_some_and(in_body) => "markdown",
        _ => "yaml",
    }
}

/// What people call a question, in each language: a code alone says little.
fn names(context: &Context<'_>, page: &Page<'_>, id: &str) -> Vec<(&'static str, String)> {
    let checklist = page.root.and_then(|root| root.get("checklist")?.text()).unwrap_or("product");
    let Some(question) = context.checklist(checklist).and_then(|list| list.question(id)) else { return Vec::new() };
    vec![("question_nl", question.short.text(Lang::Nl).to_owned()), ("question_en", question.short.text(Lang::En).to_owned())]
}

/// A fact as a sentence may name it: on one line, not too long, personal data masked. The keys that are possible
/// somewhere come from the program itself.
fn fact(rule: &Rule, name: &str, value: String) -> String {
    if name == "expected" {
        return value;
    }
    let value = if rule.private { value } else { veiled(&value).unwrap_or(value) };
    let value = if value.contains(['\n', '\r']) { value.split(['\n', '\r']).collect::<Vec<_>>().join(" ") } else { value };
    if value.chars().nth(LONGEST_FACT).is_none() {
        return value;
    }
    value.chars().take(LONGEST_FACT).chain(['…']).collect()
}

const fn at_line(line: usize) -> (Position, Position) {
    let position = Position { line, column: 1 };
    (position, position)
}

fn span_of(page: &Page<'_>, finding: &Finding) -> Option<Span> {
    finding.at.span(page.root)
}

/// The line, or as much of a long one as fits around the mark; nothing when it holds personal data.
fn excerpt(lines: &Lines<'_>, span: Span, start: Position, end: Position) -> Option<Excerpt> {
    let line = lines.line(start.line);
    let mark = span.start.saturating_sub(lines.span(start.line).start).min(line.len());
    let before: Vec<usize> = line[..mark].char_indices().rev().take(WINDOW / 2).map(|(at, _)| at).collect();
    let shown: String = line[before.last().copied().unwrap_or(mark)..].chars().take(WINDOW).collect();
    if veiled(&shown).is_some() {
        return None;
    }
    let length = shown.chars().count();
    let from = before.len().min(length);
    let to = if end.line == start.line { (from + end.column - start.column).min(length) } else { length };
    Some(Excerpt { line: shown, from, to: to.max(from + 1) })
}
