//! What a Markdown body holds: its sections, its links, and the words that a reader sees.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::Span;

/// A heading of the second level and the text below it. All places count in the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section<'t> {
    /// The words of the heading; empty for the text before the first one.
    pub title: &'t str,
    /// The line of the heading.
    pub heading: Span,
    /// The text below it, up to the next heading of this level.
    pub text: Span,
}

/// A link or picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub address: String,
    /// Its place, from the opening bracket on.
    pub span: Span,
}

/// The sections of a body; the first is what stands before any heading of the second level.
#[must_use]
pub fn sections(body: &str) -> Vec<Section<'_>> {
    let mut sections = vec![Section { title: "", heading: Span::default(), text: Span::new(0, body.len()) }];
    let (mut at, mut fence) = (0, None);
    for line in lines(body) {
        let start = at;
        at += line.len();
        fence = fence_after(line, fence);
        let Some(title) = line.strip_prefix("## ").filter(|_| fence.is_none()) else { continue };
        if let Some(last) = sections.last_mut() {
            last.text.end = start;
        }
        let heading = Span::new(start, start + line.trim_end().len());
        sections.push(Section { title: title.trim(), heading, text: Span::new(at, body.len()) });
    }
    sections
}

/// The sign of a fence around code, and how often it stands there.
type Fence = (char, usize);

/// The fence that is open after a line: it closes at a line with nothing but its own sign, at least as often.
fn fence_after(line: &str, open: Option<Fence>) -> Option<Fence> {
    let begun = line.trim_start_matches(' ');
    let sign = begun.chars().next().filter(|c| matches!(c, '`' | '~') && line.len() - begun.len() <= 3);
    let Some(sign) = sign else { return open };
    let rest = begun.trim_start_matches(sign);
    let length = begun.len() - rest.len();
    match open {
        Some((other, least)) => (other != sign || length < least || !rest.trim().is_empty()).then_some((other, least)),
        None => (length >= 3 && (sign == '~' || !rest.contains('`'))).then_some((sign, length)),
    }
}

/// The lines of a text with their ends.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
        let end = memchr::memchr(b'\n', rest.as_bytes()).map_or(rest.len(), |end| end + 1);
        at += end;
        Some(&rest[..end])
    })
}

/// The blocks of code between fences, with those fences.
#[must_use]
pub fn fenced(body: &str) -> Vec<Span> {
    let is_code = |event: &Event<'_>| matches!(event, Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))));
    let blocks = Parser::new(body).into_offset_iter().filter(|(event, _)| is_code(event));
    blocks.map(|(_, range)| Span::new(range.start, range.end)).collect()
}

/// The links and pictures of a body.
#[must_use]
pub fn links(body: &str) -> Vec<Link> {
    if memchr::memchr2(b']', b'<', body.as_bytes()).is_none() {
        return Vec::new();
    }
    if !stands_in_parts(body) {
        return links_of(body);
    }
    let (mut links, mut start) = (Vec::new(), 0);
    for blank in memchr::memmem::find_iter(body.as_bytes(), "\n\n").chain([body.len()]) {
        let part = &body[start..blank];
        if memchr::memchr(b']', part.as_bytes()).is_some() {
            let moved = |link: Link| Link { span: link.span.moved(start), ..link };
            links.extend(links_of(part).into_iter().map(moved));
        }
        start = blank;
    }
    links
}

/// Whether each part of a body between two empty lines may be read by itself, as far as links go: nothing in it reaches
/// over an empty line, as code, HTML and the definitions of links do.
fn stands_in_parts(body: &str) -> bool {
    let bytes = body.as_bytes();
    let has = |sign: &str| memchr::memmem::find(bytes, sign.as_bytes()).is_some();
    memchr::memchr2(b'\t', b'\r', bytes).is_none()
        && memchr::memchr_iter(b'<', bytes).all(|at| begins_remark(&bytes[at..]))
        && !body.starts_with("    ")
        && !["\n    ", "]:", "```", "~~~"].into_iter().any(has)
}

/// Whether an HTML comment stands here that ends on its line.
fn begins_remark(bytes: &[u8]) -> bool {
    let line = &bytes[..memchr::memchr(b'\n', bytes).unwrap_or(bytes.len())];
    line.starts_with(b"<!-- ") && memchr::memmem::find(line, b" -->").is_some()
}

fn links_of(body: &str) -> Vec<Link> {
    let link = |(event, range): (Event<'_>, std::ops::Range<usize>)| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
            Some(Link { address: dest_url.into_string(), span: Span::new(range.start, range.end) })
        }
        _ => None,
    };
    Parser::new_ext(body, Options::ENABLE_TABLES).into_offset_iter().filter_map(link).collect()
}

/// How many words a reader sees, when that is more than `enough`: runs without white space. Tables count; headings,
/// comments and the addresses of links do not. A text that is short anyway is not looked into further.
#[must_use]
pub fn words_above(text: &str, enough: usize) -> Option<usize> {
    if ceiling(text) <= enough {
        return None;
    }
    let words = words(text);
    (words > enough).then_some(words)
}

/// No text has more words than this: one more than it has bytes at which a word may end. Those are white space or may be
/// the first of it, and the signs of cells, pictures and `&nbsp;`.
fn ceiling(text: &str) -> usize {
    const STEP: usize = 64;
    let sign = |byte: u8| (byte == b'|') | (byte == b']') | (byte == b'&');
    let space = |byte: &u8| u8::from((*byte <= b' ') | (*byte == 0xC2) | ((*byte >= 0xE1) & (*byte <= 0xE3)) | sign(*byte));
    let (steps, rest) = text.as_bytes().as_chunks::<STEP>();
    let spaces = |bytes: &[u8]| usize::from(bytes.iter().map(space).sum::<u8>());
    steps.iter().map(|step| spaces(step)).sum::<usize>() + spaces(rest) + 1
}

/// How many words a reader sees.
#[must_use]
pub fn words(text: &str) -> usize {
    visible(text).split_whitespace().count()
}

fn visible(text: &str) -> String {
    let mut seen = String::with_capacity(text.len());
    let mut heading = false;
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = true,
            Event::End(TagEnd::Heading(_)) => heading = false,
            Event::Text(part) | Event::Code(part) if !heading => seen.push_str(&part),
            Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link) => {}
            Event::SoftBreak | Event::HardBreak | Event::End(_) => seen.push(' '),
            _ => {}
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_are_what_a_reader_sees() {
        let text = "# Kop telt niet\n\nEen **vet**woord en [twee woorden](https://a.example/lang).\n\n<!-- kt:known 1 -->\n| a | b |\n|---|---|\n| c d | e |\n";
        assert_eq!(words(text), 5 + 5);
        assert_eq!(words_above(text, 9), Some(10));
        assert_eq!(words_above(text, 10), None);
    }

    proptest! {
        #[test]
        fn no_text_has_more_words_than_its_ceiling(text in pieces()) {
            prop_assert!(words(&text) <= ceiling(&text), "{text:?}");
        }

        #[test]
        fn reading_in_parts_finds_the_links_of_the_whole(text in pieces()) {
            prop_assert_eq!(links(&text), links_of(&text));
        }
    }

    /// Texts of signs that mean something in Markdown.
    fn pieces() -> impl Strategy<Value = String> {
        let pieces = [
            "\n",
            "\n",
            "\n\n",
            "\n\n",
            " ",
            "  ",
            "    ",
            "\t",
            "\u{a0}",
            "\u{2003}",
            "&nbsp;",
            "&#32;",
            "a",
            "b c",
            "één",
            "[a](b)",
            "[a]",
            "[",
            "]",
            "(c)",
            "](",
            "![p](q)",
            "<https://e.example>",
            "<!--",
            "-->",
            "<!-- a -->",
            "<div>",
            "```",
            "~~~",
            "`",
            "*",
            "**",
            "_",
            "- ",
            "1. ",
            "> ",
            "# ",
            "## ",
            "|",
            "| a | b |\n|---|---|\n",
            "\\",
            "[a]: b",
            "\r\n",
            "===",
            "---",
            "\"t\"",
        ];
        prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..24).prop_map(|pieces| pieces.concat())
    }

    #[test]
    fn a_body_falls_apart_at_its_second_headings() {
        let body = "# Memo\nvoor\n## 1. Gevraagd\neen\n```\n## code\n```\n## 2. Kern\ntwee";
        let titles: Vec<_> = sections(body).iter().map(|s| (s.title, s.text.of(body).trim())).collect();
        assert_eq!(titles, [("", "# Memo\nvoor"), ("1. Gevraagd", "een\n```\n## code\n```"), ("2. Kern", "twee")]);
    }

    #[test]
    fn a_fence_ends_at_a_line_of_its_own_sign_that_is_as_long() {
        let titles = |body: &str| sections(body).iter().map(|section| section.title.to_owned()).collect::<Vec<_>>();
        for code in
            ["```\n~~~\n## x\n```", "~~~~ yaml\n~~~\n## x\n~~~~~", "```\n``` a\n## x\n  ```", "   ```\n## x\n```", "```\n## x"]
        {
            assert_eq!(titles(&format!("## a\n{code}\n")), ["", "a"], "{code}");
        }
        for text in ["```\nx\n```", "``\n", "``` a`b", "    ```", "> ```"] {
            assert_eq!(titles(&format!("## a\n{text}\n## b\n")), ["", "a", "b"], "{text}");
        }
    }

    #[test]
    fn links_keep_their_address_and_place() {
        let body = "zie [a](../b.md) en ![c](d.png) en <https://e.example>";
        let found: Vec<_> = links(body).into_iter().map(|link| (link.address, link.span.of(body).to_owned())).collect();
        let expected = [("../b.md", "[a](../b.md)"), ("d.png", "![c](d.png)"), ("https://e.example", "<https://e.example>")];
        assert_eq!(found, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    }
}
