//! Finds lines of a baseline that no finding fits any more: what they excused is mended.

use super::baseline::Entry;
use super::{Diagnostic, Level, Look, Rule, diagnostic};
use crate::source::Position;

/// Known only when a report is held against a baseline, so it is found there.
pub(super) const RULE: Rule = Rule::new("unused-baseline", Level::Warning, Look::Form);

/// The finding about a line of the baseline at this path.
pub(super) fn finding(path: &str, line: usize, entry: &Entry, level: Level) -> Diagnostic {
    let place = Position { line, column: 1 };
    let mut found = Diagnostic {
        rule: RULE.id,
        variant: "",
        level,
        args: vec![("rule", entry.rule.clone()), ("path", entry.path.clone())],
        path: path.to_owned(),
        start: place,
        end: place,
        record: None,
        excerpt: None,
        fix: None,
        allowed: None,
        fingerprint: String::new(),
    };
    diagnostic::number([&mut found]);
    found.fingerprint = crate::repo::digest::of_record(&format!("{}\n{entry}", found.fingerprint));
    found
}
