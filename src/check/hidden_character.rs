//! Finds characters that turn the reading direction or take no room: a reader sees something else than stands there.

use super::{Level, Look, Rule, TextView};
use crate::repo::Scanned;
use crate::source::signs::{is_unseen, turns_direction};
use crate::source::yaml::{Node, Value};
use crate::source::{At, Finding, Span};

pub(super) const RULE: Rule = Rule::new("hidden-character", Level::Warning, Look::Text(run)).grave(&["direction"]);

fn run(view: &TextView<'_>, found: &mut Vec<Finding>) {
    let text = view.text();
    for at in memchr::memchr3_iter(FIRST_BYTES[0], FIRST_BYTES[1], FIRST_BYTES[2], text.as_bytes()) {
        let Some(c) = text[at..].chars().next() else { continue };
        if let Some(variant) = hidden(c).filter(|_| !is_harmless(text, at, c)) {
            found.push(finding(variant, c, Span::new(at, at + c.len_utf8())));
        }
    }
    escaped(view.file, found);
}

fn finding(variant: &'static str, c: char, span: Span) -> Finding {
    Finding::new(RULE.id, At::Span(span)).variant(variant).with("character", format!("U+{:04X}", u32::from(c)))
}

/// The bytes with which these characters begin in UTF-8.
const FIRST_BYTES: [u8; 3] = [0xD8, 0xE2, 0xEF];

/// Which sentence a character deserves.
const fn hidden(c: char) -> Option<&'static str> {
    match (turns_direction(c), is_unseen(c)) {
        (true, _) => Some("direction"),
        (_, true) => Some(""),
        _ => None,
    }
}

/// A byte order mark at the start, and the joiners within pictures made of several characters.
fn is_harmless(text: &str, at: usize, c: char) -> bool {
    let beside = |c: Option<char>| c.is_some_and(|c| !c.is_alphanumeric() && !c.is_ascii());
    match c {
        '\u{feff}' => at == 0,
        '\u{200d}' => beside(text[..at].chars().next_back()) && beside(text[at + c.len_utf8()..].chars().next()),
        _ => false,
    }
}

/// Characters that YAML writes as an escape, such as `\u202E`.
fn escaped(file: &Scanned<'_>, found: &mut Vec<Finding>) {
    let Some(root) = file.read.root.as_ref().filter(|_| memchr::memchr(b'\\', file.text.as_bytes()).is_some()) else { return };
    each_escaped(root, &mut |text, span| {
        if span.of(file.text).chars().any(|c| hidden(c).is_some()) {
            return;
        }
        found.extend(text.chars().find_map(|c| Some(finding(hidden(c)?, c, span))));
    });
}

/// Every text of a tree that reads differently from how it was written.
pub(super) fn each_escaped(node: &Node<'_>, visit: &mut impl FnMut(&str, Span)) {
    match &node.value {
        Value::Scalar(scalar) if matches!(scalar.text, std::borrow::Cow::Owned(_)) => visit(&scalar.text, node.span),
        Value::Scalar(_) => {}
        Value::List(items) => items.iter().for_each(|item| each_escaped(item, visit)),
        Value::Map(entries) => entries.iter().for_each(|entry| each_escaped(&entry.value, visit)),
    }
}
