//! `# kt: allow(rule): reason` on the line above or at the end of the line; `<!-- kt: allow(rule): reason -->` in Markdown.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use crate::source::Span;

/// A comment that allows a rule, or means to.
pub(super) struct Comment<'t> {
    /// The rule it names.
    pub(super) rule: &'t str,
    /// Where that name stands.
    pub(super) span: Span,
    /// The reason; without one nothing is allowed.
    pub(super) reason: &'t str,
    /// The line (from 1) for which it holds: its own, or the next when it stands alone.
    line: usize,
}

/// What a file allows.
pub(super) struct Suppressions<'t> {
    comments: Vec<Comment<'t>>,
}

impl<'t> Suppressions<'t> {
    /// Finds what a text allows.
    pub(super) fn of(text: &'t str) -> Self {
        Self { comments: comments(text).into_iter().filter(|comment| !comment.reason.is_empty()).collect() }
    }

    /// The comment that allows a finding of a rule on a line (from 1).
    pub(super) fn of_finding(&self, rule: &str, line: usize) -> Option<&Comment<'t>> {
        self.comments.iter().find(|comment| comment.line == line && comment.rule == rule)
    }

    /// All comments that allow something.
    pub(super) fn all(&self) -> &[Comment<'t>] {
        &self.comments
    }
}

/// Made once: nearly every text is searched for it, and hardly any has it.
static ALLOWS: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("kt: allow("));

/// The comments of a text that name a rule.
pub(super) fn comments(text: &str) -> Vec<Comment<'_>> {
    if ALLOWS.find(text.as_bytes()).is_none() {
        return Vec::new();
    }
    let lines = text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    });
    lines.enumerate().filter_map(|(i, (start, line))| comment(line, start, i + 1)).collect()
}

fn comment(line: &str, start: usize, number: usize) -> Option<Comment<'_>> {
    let (before, rest) = line.split_once("kt: allow(")?;
    let before = before.trim_end();
    let before = before.strip_suffix('#').or_else(|| before.strip_suffix("<!--"))?;
    let (rule, reason) = rest.split_once(')')?;
    let reason = reason.trim_start().strip_prefix(':').unwrap_or_default().trim().trim_end_matches("-->").trim();
    let from = start + (line.len() - rest.len());
    let line = if before.trim().is_empty() { number + 1 } else { number };
    Some(Comment { rule: rule.trim(), span: Span::new(from, from + rule.len()), reason, line })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_needed() {
        let cover = |text: &str, rule: &str, line| Suppressions::of(text).of_finding(rule, line).is_some();
        assert!(cover("# kt: allow(missing-source): staat in het jaarplan\nscore: 3", "missing-source", 2));
        assert!(cover("score: 3 # kt: allow(missing-source): later", "missing-source", 1));
        assert!(cover("<!-- kt: allow(mail-address): functioneel adres -->\nmail", "mail-address", 2));
        assert!(!cover("# kt: allow(missing-source)\nscore: 3", "missing-source", 2));
        assert!(!cover("# kt: allow(missing-source):  \nscore: 3", "missing-source", 2));
    }

    #[test]
    fn a_comment_knows_where_its_rule_stands() {
        let text = "a: 1\nb: 2 # kt: allow(bsn): test\n";
        let found = comments(text);
        assert_eq!((found[0].span.of(text), found[0].reason, found[0].line), ("bsn", "test", 2));
    }
}
