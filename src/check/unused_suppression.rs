//! Finds comments that allow a rule where that rule finds nothing: what they excused is gone.

use super::suppression::Comment;
use super::{Level, Look, Rule};
use crate::source::{At, Finding};

/// Known only after every other rule has spoken, so it is found while findings get their place.
pub(super) const RULE: Rule = Rule::new("unused-suppression", Level::Warning, Look::Form);

/// The finding about a comment that covers nothing.
pub(super) fn finding(comment: &Comment<'_>) -> Finding {
    Finding::new(RULE.id, At::Span(comment.span)).with("rule", comment.rule)
}
