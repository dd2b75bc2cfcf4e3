//! A list that gets other items: those that stay keep the lines they stand on, with the comments above and behind them.

use serde_yaml::Value as Yaml;

use super::edit::{ends_like, texts, value};
use super::line::{dash_column, line_end, line_start, next_line};
use super::node::{Node, Value};
use super::read::parse;
use super::write;
use crate::source::Span;

/// The text with these items in a block list; nothing when there is no such list, or when nothing stays.
pub(super) fn relisted(text: &str, old: &Node<'_>, items: &[Yaml]) -> Option<String> {
    let had = old.items();
    let first = had.first()?;
    let dashed = |item: &Node<'_>| text[line_start(text, item.span.start)..item.span.start].trim() == "-";
    if !had.iter().all(dashed) {
        return None;
    }
    let begin = comments_from(text, line_start(text, first.span.start));
    let ends: Vec<usize> = had.iter().map(|item| end_of(text, item)).collect();
    let starts = std::iter::once(begin).chain(ends.iter().copied());
    let mut left: Vec<(Yaml, &str)> =
        had.iter().zip(starts.zip(&ends)).map(|(item, (from, to))| (value(item), &text[from..*to])).collect();
    let (indent, many) = (dash_column(text, first.span.start), left.len());
    let mut lines = String::new();
    for item in items {
        match left.iter().position(|(had, _)| *had == texts(item)) {
            Some(at) => lines.push_str(left.remove(at).1),
            None => lines.push_str(&ends_like(text, &write::item(item, indent))),
        }
        if !lines.ends_with('\n') {
            lines.push_str(ends_like(text, "\n").as_str());
        }
    }
    let end = *ends.last()?;
    (left.len() < many).then(|| [&text[..begin], &lines, &text[end..]].concat())
}

/// Where the comments right above a line begin.
fn comments_from(text: &str, line: usize) -> usize {
    let above = text[..line].split_inclusive('\n').rev().take_while(|line| line.trim_start().starts_with('#'));
    line - above.map(str::len).sum::<usize>()
}

/// Where the lines of an item end.
fn end_of(text: &str, item: &Node<'_>) -> usize {
    let end = item.span.end;
    if end > item.span.start && text[..end].ends_with('\n') { end } else { next_line(text, end) }
}

/// An entry that takes the place of a value on one line, with the comment that stood behind that value.
pub(super) fn remark_behind(text: &str, old: Span, entry: String) -> String {
    let behind = text[old.end..line_end(text, old.end)].trim();
    if old.of(text).contains('\n') || !behind.starts_with('#') {
        return entry;
    }
    let (first, rest) = entry.split_at(entry.find('\n').unwrap_or(entry.len()));
    format!("{first} {behind}{rest}")
}

/// The comments of a YAML text, each with its sign, in their order.
#[must_use]
pub fn comments(text: &str) -> Vec<&str> {
    let mut texts = Vec::new();
    if let Some(root) = &parse(text, 0).root {
        scalars(root, &mut texts);
    }
    let mut at = 0;
    let mut found = Vec::new();
    while let Some(sign) = text[at..].find('#').map(|sign| at + sign) {
        let inside = texts.iter().find(|span| span.start <= sign && sign < span.end);
        let free = text[..sign].chars().next_back().is_none_or(char::is_whitespace);
        at = match inside {
            Some(span) => span.end,
            None if free => {
                found.push(text[sign..line_end(text, sign)].trim_end());
                line_end(text, sign)
            }
            None => sign + 1,
        };
    }
    found
}

/// Where a text may hold a sign that begins no comment.
fn scalars(node: &Node<'_>, spans: &mut Vec<Span>) {
    match &node.value {
        Value::Scalar(_) => spans.push(node.span),
        Value::List(items) => items.iter().for_each(|item| scalars(item, spans)),
        Value::Map(entries) => entries.iter().for_each(|entry| {
            spans.push(entry.key_span);
            scalars(&entry.value, spans);
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::super::edit::{Change, apply};
    use super::*;
    use crate::keys;

    const LIST: &str = "title: a # b\nthemes: # kies er drie\n  # uit het MT\n  - een # eerst\n  # daarna\n  - twee\n  - drie # laatst\n# einde\nrank: 1\n";

    fn set(text: &str, items: &[&str]) -> String {
        let items = items.iter().map(|item| Yaml::String((*item).to_owned())).collect();
        apply(text, Span::new(0, text.len()), &[Change::Set(keys!["themes"], Yaml::Sequence(items))]).unwrap()
    }

    #[test]
    fn what_stays_in_a_list_keeps_its_comments_and_its_place() {
        assert_eq!(set(LIST, &["een", "twee", "drie", "vier"]), LIST.replace("laatst\n", "laatst\n  - vier\n"));
        assert_eq!(set(LIST, &["een", "drie"]), LIST.replace("  # daarna\n  - twee\n", ""));
        let turned = set(LIST, &["drie", "twee", "nieuw"]);
        assert!(turned.contains("kies er drie\n  - drie # laatst\n  # daarna\n  - twee\n  - nieuw\n# einde"), "{turned}");
        let windows = LIST.replace('\n', "\r\n");
        assert_eq!(
            set(&windows, &["een", "twee", "drie", "vier"]),
            LIST.replace("laatst\n", "laatst\n  - vier\n").replace('\n', "\r\n")
        );
        assert_eq!(set("themes:\n- een # eerst\n- twee", &["een", "drie"]), "themes:\n- een # eerst\n- drie\n");
    }

    #[test]
    fn a_list_on_one_line_keeps_what_stands_behind_it() {
        assert_eq!(set("themes: [een, twee] # uit het MT\n", &["een"]), "themes: # uit het MT\n  - een\n");
        assert_eq!(set("themes: [] # nog leeg\n", &["een"]), "themes: # nog leeg\n  - een\n");
    }

    #[test]
    fn comments_are_told_from_texts() {
        let text = "# een\na: \"b # c\" # twee\nd: |\n  # tekst\ne: f#g\n";
        assert_eq!(comments(text), ["# een", "# twee"]);
    }
}
