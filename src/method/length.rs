//! How long the blocks of a memo are, and how long they may be.
//!
//! Source: `docs/method.md`, the memo: twelve blocks with a limit each, 1,000 words in all
//! (two pages), and no final memo above 1,200.

use crate::source::markdown::{Section, sections, words, words_above};
use crate::source::{Span, markers};

/// A memo should not be longer than this.
pub const MEMO_WORDS: usize = 1000;
/// A longer memo cannot be final.
pub const FINAL_MEMO_WORDS: usize = 1200;

/// The blocks of a memo in order, each with the most words it should have.
pub const BLOCKS: [(&str, usize); 12] = [
    ("head", 60),
    ("asked", 60),
    ("core", 80),
    ("occasion", 90),
    ("product", 70),
    ("known", 170),
    ("options", 150),
    ("money", 110),
    ("conditions", 110),
    ("after", 90),
    ("questions", 60),
    ("decision", 60),
];

/// One block of a memo as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// The name of the block.
    pub block: &'static str,
    /// The most words it should have.
    pub limit: usize,
    /// The words it has.
    pub words: usize,
    /// Its heading in the body; nothing for the text before the first heading.
    pub heading: Span,
    /// Whether it has words outside what `kt` printed.
    pub own_words: bool,
}

/// The blocks of a memo's body in their order; a section that is none of them is counted nowhere.
#[must_use]
pub fn lengths(body: &str) -> Vec<Length> {
    let length = |(block, limit, section): (&'static str, usize, Section<'_>)| {
        let text = section.text.of(body);
        Length { block, limit, words: words(text), heading: section.heading, own_words: has_own_words(text) }
    };
    blocks(body).map(length).collect()
}

/// The blocks with more words than they should have: name, limit, words, and the heading in the body.
pub fn too_long(body: &str) -> impl Iterator<Item = (&'static str, usize, usize, Span)> {
    blocks(body).filter_map(|(block, limit, section)| {
        let words = words_above(section.text.of(body), limit)?;
        Some((block, limit, words, section.heading))
    })
}

/// Whether a block has words outside what `kt` printed.
#[must_use]
pub fn has_own(body: &str, block: &str) -> bool {
    blocks(body).any(|(name, _, section)| name == block && has_own_words(section.text.of(body)))
}

/// The blocks of a body, each with its limit.
fn blocks(body: &str) -> impl Iterator<Item = (&'static str, usize, Section<'_>)> {
    sections(body).into_iter().filter_map(|section| {
        let (block, limit) = BLOCKS[number(&section, section.text.of(body))?];
        Some((block, limit, section))
    })
}

fn has_own_words(text: &str) -> bool {
    markers::blocks(text).blocks.iter().fold(words(text), |all, b| all - all.min(words(b.content.of(text)))) > 0
}

/// Which block a section is: by the marker in it, else by the number of its heading.
fn number(section: &Section<'_>, text: &str) -> Option<usize> {
    let marked = markers::blocks(text).blocks.iter().find_map(|block| BLOCKS.iter().position(|(name, _)| *name == block.name));
    if section.title.is_empty() {
        return Some(0);
    }
    let digits = section.title.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    marked.or_else(|| digits.parse().ok()).filter(|number| *number < BLOCKS.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_known_by_its_marker_and_else_by_its_number() {
        let body = "# Memo\n\n## 2. Kern\n\nDrie hele woorden.\n\n## Heel anders\n\n<!-- kt:money 1 -->\ntwee woorden\n<!-- /kt:money -->\n\n## Bijlage\n\nx\n";
        let found: Vec<_> = lengths(body).iter().map(|l| (l.block, l.words, l.own_words)).collect();
        assert_eq!(found, [("head", 0, false), ("core", 3, true), ("money", 2, false)]);
    }
}
