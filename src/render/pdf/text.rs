//! Running text made ready to be broken into lines: harmless characters, with the letters, link and place in the tree of each span.

use std::borrow::Cow;
use std::ops::Range;

use krilla::tagging::Tag;

use super::fonts::Letter;
use super::look::Look;
use super::tags::{Slot, Tags};
use crate::document::{Inline, safe_link};
use crate::render::safe::for_terminal;

/// Text of one look inside a paragraph.
pub(super) struct Span {
    pub(super) range: Range<usize>,
    pub(super) letter: Letter,
    pub(super) slot: Slot,
    pub(super) link: Option<String>,
}

#[derive(Default)]
pub(super) struct Text {
    pub(super) text: String,
    pub(super) spans: Vec<Span>,
}

/// What holds for a piece of text because of what it stands in.
#[derive(Clone, Copy)]
struct Inside<'a> {
    bold: bool,
    italic: bool,
    link: Option<&'a str>,
}

/// Running text, with its slots inside what is open in the tree. Text without any character gets a space, so that what it
/// stands in is never lost.
pub(super) fn text(inlines: &[Inline], look: Look, tags: &mut Tags) -> Text {
    let mut text = Text::default();
    gather(inlines, Inside { bold: look.bold, italic: false, link: None }, tags, &mut text);
    if text.text.trim().is_empty() {
        text = Text::default();
        text.push("\u{a0}", Letter::Regular, None, tags);
    }
    text
}

/// Text to be kept as it is.
pub(super) fn kept(code: &str, tags: &mut Tags) -> Text {
    let shown = for_terminal(code.trim_end_matches('\n')).replace('\t', "    ");
    let mut text = Text::default();
    text.push(if shown.is_empty() { "\u{a0}" } else { &shown }, Letter::Code, None, tags);
    text
}

fn gather(inlines: &[Inline], inside: Inside<'_>, tags: &mut Tags, text: &mut Text) {
    for inline in inlines {
        match inline {
            Inline::Text(words) => text.push(&clean(words), inside.letter(), inside.link, tags),
            Inline::Code(words) => text.push(&clean(words), Letter::Code, inside.link, tags),
            Inline::Strong(inner) => gather(inner, Inside { bold: true, ..inside }, tags, text),
            Inline::Emphasis(inner) => gather(inner, Inside { italic: true, ..inside }, tags, text),
            Inline::Link(address, inner) => match leading_out(address).filter(|_| inside.link.is_none()) {
                Some(address) => {
                    tags.open(Tag::Link);
                    gather(inner, Inside { link: Some(&address), ..inside }, tags, text);
                    tags.close();
                }
                None => gather(inner, inside, tags, text),
            },
            Inline::Break => text.push("\n", inside.letter(), inside.link, tags),
        }
    }
}

/// An address that leads somewhere from wherever the document is read: a file beside it is not there any more.
fn leading_out(address: &str) -> Option<Cow<'_, str>> {
    safe_link(address).filter(|address| address.contains(':') && address.is_ascii())
}

impl Inside<'_> {
    const fn letter(self) -> Letter {
        match (self.bold, self.italic) {
            (false, false) => Letter::Regular,
            (true, false) => Letter::Bold,
            (false, true) => Letter::Italic,
            (true, true) => Letter::BoldItalic,
        }
    }
}

impl Text {
    fn push(&mut self, words: &str, letter: Letter, link: Option<&str>, tags: &mut Tags) {
        if words.is_empty() {
            return;
        }
        let start = self.text.len();
        self.text.push_str(words);
        let range = start..self.text.len();
        self.spans.push(Span { range, letter, slot: tags.slot(), link: link.map(str::to_owned) });
    }

    pub(super) fn span_at(&self, byte: usize) -> usize {
        self.spans.partition_point(|span| span.range.end <= byte).min(self.spans.len().saturating_sub(1))
    }
}

/// Text without anything that would be obeyed; an amount stays with its sign.
pub(super) fn clean(text: &str) -> String {
    let shown = for_terminal(text);
    let one = |c: char| match c {
        '\t' | '\n' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{ad}' => None,
        '\u{fffe}' | '\u{ffff}' => Some('\u{fffd}'),
        _ => Some(c),
    };
    shown.chars().filter_map(one).collect::<String>().replace("€ ", "€\u{a0}")
}
