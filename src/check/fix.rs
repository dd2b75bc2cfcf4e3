//! What a finding would be mended with, where there is one answer: a few bytes to replace, nothing around them.
//!
//! A fix is *safe* when it cannot change what was meant: a key with a capital, a quoted number, a comment that allows
//! nothing. A guess, such as the nearest id, is made only when a person asks for it.

use super::Rule;
use crate::model::{Date, Kind};
use crate::repo::{self, read_record};
use crate::source::yaml::parse;
use crate::source::{Finding, Lines, Position, Span};

/// A change that mends a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// Whether it cannot change what was meant.
    pub safe: bool,
    /// The bytes that are replaced.
    pub span: Span,
    /// Where these begin.
    pub start: Position,
    /// Where these end.
    pub end: Position,
    /// What comes in their place.
    pub text: String,
}

/// What mends a finding at a place in a text, if one thing does.
pub(super) fn of(rule: &Rule, finding: &Finding, span: Option<Span>, lines: &Lines<'_>, text: &str) -> Option<Fix> {
    let span = span?;
    let (safe, span, new) = match rule.id {
        "unused-suppression" => (true, comment(text, span)?, String::new()),
        "control-character" => (true, literal(span, text)?, String::new()),
        "hidden-character" => (!joins(span.of(text)), literal(span, text)?, String::new()),
        "invalid-date" => date(text, span)?,
        "wrong-type" => (true, span, unquoted(finding, span.of(text))?),
        _ => suggested(finding, text, span)?,
    };
    (span.of(text) != new).then(|| Fix { safe, span, start: lines.position(span.start), end: lines.position(span.end), text: new })
}

/// The suggestion of a finding in place of what was written; safe when only the way of writing differs.
fn suggested(finding: &Finding, text: &str, span: Span) -> Option<(bool, Span, String)> {
    let (_, suggestion) = finding.args.iter().find(|(name, _)| *name == "suggestion")?;
    let span = inside_quotes(text, span);
    let written = span.of(text);
    let fits = !written.is_empty() && !written.contains(['\n', '#', '"', '\'', '{', '[']);
    fits.then(|| (same(written, suggestion), span, suggestion.clone()))
}

/// Whether two ways of writing mean one thing: capitals, `_` or a space for `-`, a path or `kind/id` for an id.
fn same(written: &str, suggestion: &str) -> bool {
    let folded = |text: &str| text.trim().to_lowercase().replace(['_', ' '], "-");
    let (written, suggestion) = (folded(written), folded(suggestion));
    let bare = written.trim_end_matches(".md").trim_end_matches(".yaml").trim_end_matches(".yml");
    bare.strip_suffix(&suggestion).is_some_and(|before| before.is_empty() || before.ends_with('/'))
}

fn inside_quotes(text: &str, span: Span) -> Span {
    let written = span.of(text);
    let quoted = written.len() >= 2 && ['"', '\''].iter().any(|quote| written.starts_with(*quote) && written.ends_with(*quote));
    if quoted { Span::new(span.start + 1, span.end - 1) } else { span }
}

/// A number or truth value between quotes, or in Dutch, as YAML writes it.
fn unquoted(finding: &Finding, written: &str) -> Option<String> {
    let expected = finding.args.iter().find(|(name, _)| *name == "expected").map(|(_, text)| text.as_str())?;
    let bare = written.trim_matches(['"', '\'']);
    match (expected, bare.to_lowercase().as_str()) {
        ("number", number) => number.parse::<u64>().ok().map(|number| number.to_string()),
        ("flag", "true" | "ja" | "yes") => Some("true".to_owned()),
        ("flag", "false" | "nee" | "no") => Some("false".to_owned()),
        _ => None,
    }
}

/// A date with its parts in another order or without zeros. Day before month is how dates are written here; where both
/// could be a month, it stays a guess.
fn date(text: &str, span: Span) -> Option<(bool, Span, String)> {
    let span = inside_quotes(text, span);
    let parts: Vec<&str> = span.of(text).split(['-', '/', '.']).collect();
    let [a, b, c] = parts[..] else { return None };
    let numbers = [a, b, c].map(|part| part.parse::<u32>().ok());
    let [Some(first), Some(second), Some(third)] = numbers else { return None };
    let (year, month, day, safe) = match (a.len(), c.len()) {
        (4, 1..=2) => (first, second, third, true),
        (1..=2, 4) => (third, second, first, first > 12 || first == second),
        _ => return None,
    };
    let new = format!("{year:04}-{month:02}-{day:02}");
    Date::parse(&new).map(|_| (safe, span, new))
}

/// Bytes that stand in the text themselves, and not as an escape such as `\u202E`.
fn literal(span: Span, text: &str) -> Option<Span> {
    (span.of(text).chars().count() == 1).then_some(span)
}

/// Joiners carry meaning in some scripts.
fn joins(character: &str) -> bool {
    matches!(character, "\u{200c}" | "\u{200d}")
}

/// The comment around the name of a rule: with its line when it stands alone, else with the space before it. Of several names
/// only this one.
fn comment(text: &str, rule: Span) -> Option<Span> {
    let line_start = text[..rule.start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[rule.end..].find('\n').map_or(text.len(), |at| rule.end + at + 1);
    if let Some(span) = one_of_several(text, rule) {
        return Some(span);
    }
    let before = &text[line_start..rule.start];
    let open = before.rfind("<!--").or_else(|| before.rfind('#'))?;
    let kept = before[..open].trim_end();
    if kept.is_empty() {
        return Some(Span::new(line_start, line_end));
    }
    let line = text[line_start..line_end].trim_end();
    let end = if before[open..].starts_with('#') { line.len() } else { line.find("-->")? + 3 };
    Some(Span::new(line_start + kept.len(), line_start + end))
}

/// The name of a rule among others in one comment, with the comma that parts it from them.
fn one_of_several(text: &str, rule: Span) -> Option<Span> {
    let after = &text[rule.end..];
    if let Some(rest) = after.trim_start_matches(' ').strip_prefix(',') {
        return Some(Span::new(rule.start, text.len() - rest.trim_start_matches(' ').len()));
    }
    let before = text[..rule.start].trim_end_matches(' ').strip_suffix(',')?;
    Some(Span::new(before.len(), rule.end))
}

/// A text with these fixes made, if it still reads as well as before. Of two that overlap only the first is made; where all of them
/// together make it worse, each is made that by itself does not.
#[must_use]
pub fn mended(path: &str, text: &str, fixes: &[&Fix]) -> Option<String> {
    let mut fixes = fixes.to_vec();
    fixes.sort_by_key(|fix| fix.span);
    let before = trouble(path, text);
    let fine = |new: &String| *new != text && trouble(path, new) <= before;
    let all = with(text, &fixes);
    if all == text || fine(&all) {
        return (all != text).then_some(all);
    }
    let mut kept: Vec<&Fix> = Vec::new();
    for fix in fixes {
        kept.push(fix);
        if !fine(&with(text, &kept)) {
            kept.pop();
        }
    }
    Some(with(text, &kept)).filter(|new| new != text)
}

/// A text with these fixes made, in order.
fn with(text: &str, fixes: &[&Fix]) -> String {
    let mut new = String::with_capacity(text.len());
    let mut at = 0;
    for fix in fixes {
        if fix.span.start >= at {
            new.push_str(&text[at..fix.span.start]);
            new.push_str(&fix.text);
            at = fix.span.end;
        }
    }
    new.push_str(&text[at..]);
    new
}

/// How much is wrong with the form of a file. A key that stands there twice is worse than one that nobody knows: what stood behind
/// one of the two would be gone.
fn trouble(path: &str, text: &str) -> usize {
    match path.split('/').next().and_then(Kind::in_folder) {
        Some(kind) => {
            let read: repo::ReadRecord<'_> = read_record(kind, text);
            read.findings.len() + twice(&read.findings) + usize::from(read.root.is_none()) * GRAVE
        }
        None => {
            let tree = parse(text, 0);
            twice(&tree.findings) + usize::from(tree.root.is_none())
        }
    }
}

/// What weighs more than the mistakes that one fix mends.
const GRAVE: usize = 100;

fn twice(findings: &[Finding]) -> usize {
    findings.iter().filter(|finding| finding.rule == "duplicate-key").count() * GRAVE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_date_with_one_reading_is_safe() {
        let fixed = |text: &str| date(text, Span::new(0, text.len())).map(|(safe, _, new)| (safe, new));
        assert_eq!(fixed("2026-3-5"), Some((true, "2026-03-05".to_owned())));
        assert_eq!(fixed("25-12-2026"), Some((true, "2026-12-25".to_owned())));
        assert_eq!(fixed("05/03/2026"), Some((false, "2026-03-05".to_owned())));
        assert_eq!(fixed("31-02-2026"), None);
        assert_eq!(fixed("maart 2026"), None);
    }

    #[test]
    fn another_way_of_writing_is_safe_and_a_guess_is_not() {
        assert!(same("Needed_By", "needed-by"));
        assert!(same("products/samen-beslissen.md", "samen-beslissen"));
        assert!(!same("samen-besissen", "samen-beslissen"));
        assert!(!same("niet-samen", "samen"));
    }

    #[test]
    fn a_comment_goes_with_its_line_and_leaves_what_stands_before_it() {
        let without = |text: &str| {
            let at = text.find("old-wish").unwrap();
            let span = comment(text, Span::new(at, at + 8)).unwrap();
            format!("{}{}", &text[..span.start], &text[span.end..])
        };
        assert_eq!(without("a: 1\n# kt: allow(old-wish): ja\nb: 2\n"), "a: 1\nb: 2\n");
        assert_eq!(without("a: 1 # kt: allow(old-wish): ja\nb: 2\n"), "a: 1\nb: 2\n");
        assert_eq!(without("# kt: allow(bsn, old-wish): ja\nb: 2\n"), "# kt: allow(bsn): ja\nb: 2\n");
        assert_eq!(without("# kt: allow(old-wish, bsn): ja\nb: 2\n"), "# kt: allow(bsn): ja\nb: 2\n");
        assert_eq!(without("tekst <!-- kt: allow(old-wish): ja --> meer\n"), "tekst meer\n");
    }
}
