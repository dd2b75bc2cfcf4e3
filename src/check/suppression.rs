//! `# kt: allow(rule): reason` on the line above or at the end of the line; `<!-- kt: allow(rule): reason -->` in Markdown.
//! Above the first key it also holds for the file as a whole. Spaces and capitals are free, and one comment may name several
//! rules: what looks like an exception is one, or is told.

use std::collections::HashMap;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::Rule;
use crate::source::{Span, front_matter, markdown};

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
    /// The line of the first key, when it stands above that: it holds there and for the file as a whole.
    first: Option<usize>,
}

impl Comment<'_> {
    /// The lines for which it holds. What is about the file as a whole is told of line 1.
    fn lines(&self) -> impl Iterator<Item = usize> {
        std::iter::once(self.line).chain(self.first.into_iter().flat_map(|first| [1, first]))
    }
}

/// What a file allows.
pub(super) struct Suppressions<'t> {
    comments: Vec<Comment<'t>>,
    by_line: HashMap<usize, Vec<usize>>,
}

impl<'t> Suppressions<'t> {
    /// Finds what a text allows.
    pub(super) fn of(text: &'t str) -> Self {
        let allows = |comment: &Comment<'_>| !comment.reason.is_empty() && !Rule::named(comment.rule).is_some_and(|rule| rule.firm);
        let comments: Vec<Comment<'t>> = comments(text).into_iter().filter(allows).collect();
        let mut by_line: HashMap<usize, Vec<usize>> = HashMap::new();
        for (at, comment) in comments.iter().enumerate() {
            comment.lines().for_each(|line| by_line.entry(line).or_default().push(at));
        }
        Self { comments, by_line }
    }

    /// The comment that allows a finding of a rule on a line (from 1).
    pub(super) fn of_finding(&self, rule: &str, line: usize) -> Option<&Comment<'t>> {
        self.by_line.get(&line)?.iter().map(|at| &self.comments[*at]).find(|comment| comment.rule == rule)
    }

    /// All comments that allow something.
    pub(super) fn all(&self) -> &[Comment<'t>] {
        &self.comments
    }
}

/// Made once: nearly every text is searched for it, and hardly any has it.
static ALLOWS: LazyLock<[Finder<'static>; 2]> = LazyLock::new(|| [Finder::new("llow"), Finder::new("LLOW")]);

/// Whether a text may have such a comment; what is followed is not allowed.
fn may_allow(text: &[u8]) -> bool {
    let is_allow = |at: &usize| at.checked_sub(1).is_some_and(|before| text[before].eq_ignore_ascii_case(&b'a'));
    ALLOWS.iter().any(|finder| finder.find_iter(text).any(|at| is_allow(&at)))
}

/// The comments of a text that name a rule.
pub(super) fn comments(text: &str) -> Vec<Comment<'_>> {
    if !may_allow(text.as_bytes()) {
        return Vec::new();
    }
    let (mut all, mut first, mut above, mut start) = (Vec::new(), None, 0, 0);
    let examples = examples(text);
    for (line, number) in text.split_inclusive('\n').zip(1..) {
        let found = if examples.iter().any(|code| code.start <= start && start < code.end) {
            Vec::new()
        } else {
            in_line(line, start, number)
        };
        let alone = found.first().is_some_and(|comment: &Comment<'_>| comment.line > number);
        start += line.len();
        all.extend(found);
        if alone {
            continue;
        }
        all[above..].iter_mut().for_each(|comment| comment.line = number);
        above = all.len();
        first = first.or_else(|| says_something(line).then_some(number));
    }
    let below = first.unwrap_or(1);
    all.iter_mut().filter(|comment| comment.line <= below).for_each(|comment| comment.first = Some(below));
    all
}

/// The blocks of code in the body of a Markdown file: what is written there is an example.
fn examples(text: &str) -> Vec<Span> {
    let Ok(parts) = front_matter::split(text) else { return Vec::new() };
    markdown::fenced(parts.body.of(text)).into_iter().map(|code| code.moved(parts.body.start)).collect()
}

/// Whether a line is more than a comment, and not where the front matter begins.
fn says_something(line: &str) -> bool {
    let line = line.trim_start_matches('\u{feff}').trim();
    !line.is_empty() && !line.starts_with('#') && !line.starts_with("---")
}

/// The comments in one line, one for each rule.
fn in_line(line: &str, start: usize, number: usize) -> Vec<Comment<'_>> {
    let lower = line.to_ascii_lowercase();
    let Some((open, before)) = lower.match_indices("allow").find_map(|(at, word)| opened(&lower, at, at + word.len())) else {
        return Vec::new();
    };
    let Some((rules, reason)) = line[open..].split_once(')') else { return Vec::new() };
    let reason = reason.trim_start().strip_prefix(':').unwrap_or_default().trim().trim_end_matches("-->").trim();
    let line = if line[..before].trim_start_matches('\u{feff}').trim().is_empty() { number + 1 } else { number };
    let named = rules.split(',').scan(start + open, |at, rule| {
        let from = *at + rule.len() - rule.trim_start().len();
        *at += rule.len() + 1;
        Some((rule.trim(), from))
    });
    named.map(|(rule, from)| Comment { rule, span: Span::new(from, from + rule.len()), reason, line, first: None }).collect()
}

/// Where the names of rules begin and where the comment does, when `allow` at a place is that of a comment of kt.
fn opened(lower: &str, at: usize, end: usize) -> Option<(usize, usize)> {
    let rest = lower[end..].trim_start_matches(' ');
    let open = lower.len() - rest.strip_prefix('(')?.len();
    let before = lower[..at].trim_end().strip_suffix(':')?.trim_end().strip_suffix("kt")?.trim_end();
    let before = before.strip_suffix('#').or_else(|| before.strip_suffix("<!--"))?;
    // Between backticks it is an example.
    (!before.ends_with('`')).then_some((open, before.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cover(text: &str, rule: &str, line: usize) -> bool {
        Suppressions::of(text).of_finding(rule, line).is_some()
    }

    #[test]
    fn a_reason_is_needed() {
        assert!(cover("# kt: allow(missing-source): staat in het jaarplan\nscore: 3", "missing-source", 2));
        assert!(cover("score: 3 # kt: allow(missing-source): later", "missing-source", 1));
        assert!(cover("<!-- kt: allow(mail-address): functioneel adres -->\nmail", "mail-address", 2));
        assert!(!cover("# kt: allow(missing-source)\nscore: 3", "missing-source", 2));
        assert!(!cover("# kt: allow(missing-source):  \nscore: 3", "missing-source", 2));
    }

    #[test]
    fn spaces_and_capitals_are_free_and_several_rules_fit_in_one() {
        for text in ["#kt:allow(bsn):x", "# KT: allow (bsn) : x", "# Kt : Allow( bsn ): x", "# kt: ALLOW(old-wish,bsn): x"] {
            assert!(cover(&format!("a: 1\n{text}\nb: 2"), "bsn", 3), "{text}");
        }
        assert!(!cover("# okt: wallow(bsn): x\nb: 2", "bsn", 2));
    }

    #[test]
    fn comments_above_one_another_hold_for_the_line_below_them_all() {
        let text = "a: 1\n# kt: allow(bsn): x\n# kt: allow(old-wish): y\nb: 2\nc: 3";
        assert!(cover(text, "bsn", 4) && cover(text, "old-wish", 4) && !cover(text, "bsn", 5));
    }

    #[test]
    fn above_the_first_key_it_holds_for_the_file() {
        for text in ["# kt: allow(bsn): x\n# wens\ntitle: A\nb: 2", "---\n# kt: allow(bsn): x\ntitle: A\n---\ntekst"] {
            assert!(cover(text, "bsn", 1) && cover(text, "bsn", 3) && !cover(text, "bsn", 4), "{text}");
        }
        assert!(!cover("title: A\n# kt: allow(bsn): x\nb: 2", "bsn", 1));
    }

    #[test]
    fn an_example_is_no_exception() {
        let text = "---\ntitle: A\n---\n```yaml\n# kt: allow(bsn): x\nbsn\n```\nSchrijf `# kt: allow(bsn): x`.\n";
        assert!(comments(text).is_empty());
        assert_eq!(comments(&format!("{text}<!-- kt: allow(bsn): x -->\n")).len(), 1);
    }

    #[test]
    fn what_makes_a_record_unreadable_cannot_be_allowed() {
        assert!(!cover("a: 1\n# kt: allow(yaml-syntax): later\nb: \"2", "yaml-syntax", 3));
    }

    #[test]
    fn a_comment_knows_where_its_rule_stands() {
        let text = "a: 1\nb: 2 # kt: allow(iban, bsn): test\n";
        let found = comments(text);
        assert_eq!(found.iter().map(|one| one.span.of(text)).collect::<Vec<_>>(), ["iban", "bsn"]);
        assert_eq!((found[0].reason, found[0].line), ("test", 2));
    }
}
