//! A page of a site as a plain value: its address, what stands above it, and its parts in order.

use super::rewrite::Veil;
use super::{Block, Document, Inline, plain, rewrite, running_text};
use crate::lang::Lang;

/// How many characters an excerpt of a page has at most, and from how many on a text says something.
const EXCERPT: usize = 160;
const SAYS_SOMETHING: usize = 40;

/// A page of a site.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Its address below the folder of its language: `products/samen-beslissen.html`.
    pub address: String,
    /// The language of the page.
    pub lang: Lang,
    /// The language of what a person wrote on it, where the whole page is that.
    pub written_in: Option<Lang>,
    /// The section of the site that it belongs to: the address of its list.
    pub section: &'static str,
    /// The pages above it, the highest first: what they are called and their address.
    pub above: Vec<(String, String)>,
    /// What stands over the title in small: the kind of thing.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// What it says, in order.
    pub parts: Vec<Part>,
    /// What a search finds it by; none for lists and reports, which only repeat.
    pub found: Option<Found>,
}

/// What a search shows of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The code of its kind.
    pub kind: &'static str,
    /// A few words beside the title, the same in every language: names, a year.
    pub beside: String,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Blocks without a heading of their own.
    Blocks(Vec<Block>),
    /// Blocks under a heading, with a name by which others link to it.
    Section(String, String, Vec<Block>),
    /// Numbers that lead somewhere.
    Tiles(Vec<Tile>),
    /// How far something is.
    Steps(Steps),
    /// Things to choose from.
    Listing(Listing),
    /// Where one searches through everything.
    Search(Vec<(&'static str, String)>),
}

/// A number that leads somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// The number.
    pub number: String,
    /// What is counted.
    pub label: String,
    /// Where it leads.
    pub address: String,
}

/// How far something is, step by step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Steps {
    /// Whose steps they are.
    pub label: String,
    /// Each step.
    pub steps: Vec<StepShown>,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepShown {
    /// What it is called.
    pub name: String,
    /// The code of its state.
    pub state: &'static str,
    /// Its state in words, with its day.
    pub told: String,
}

/// A list that can be narrowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// The questions by which it can be narrowed; those with one answer are left out.
    pub facets: Vec<Facet>,
    /// The things, in order.
    pub items: Vec<Item>,
    /// What is said when there is none at all.
    pub none: String,
}

/// A question by which a list can be narrowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facet {
    /// Its code.
    pub key: &'static str,
    /// What it is called.
    pub label: String,
    /// The code and the words of each answer, in order.
    pub choices: Vec<(String, String)>,
}

/// One thing of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// What it is called.
    pub title: String,
    /// Where it leads.
    pub address: String,
    /// What is said below it.
    pub line: String,
    /// What stands out: the code of its colour and the words.
    pub marks: Vec<(&'static str, String)>,
    /// By which answers it is found: the facet and the code.
    pub answers: Vec<(&'static str, String)>,
}

impl Listing {
    /// What people may have written in it.
    fn texts(&mut self) -> impl Iterator<Item = &mut String> {
        let choices = self.facets.iter_mut().flat_map(|facet| &mut facet.choices).map(|(_, words)| words);
        let items = self.items.iter_mut().flat_map(|item| {
            let marks = item.marks.iter_mut().map(|(_, words)| words);
            [&mut item.title, &mut item.line].into_iter().chain(marks)
        });
        choices.chain(items)
    }
}

impl Page {
    /// The way from this page to the folder of its language.
    #[must_use]
    pub fn up(&self) -> String {
        "../".repeat(self.address.matches('/').count())
    }

    /// Everything on it as running text, one line for each piece.
    #[must_use]
    pub fn text(&self) -> String {
        self.parts
            .iter()
            .map(|part| match part {
                Part::Blocks(blocks) => with_headings(blocks),
                Part::Section(_, title, blocks) => format!("{title}\n{}", with_headings(blocks)),
                Part::Tiles(_) | Part::Steps(_) | Part::Listing(_) | Part::Search(_) => String::new(),
            })
            .collect()
    }

    /// The first sentence or two that say what it is about, no longer than a few lines; empty where there is none.
    #[must_use]
    pub fn excerpt(&self) -> String {
        let blocks = self.parts.iter().filter_map(|part| match part {
            Part::Blocks(blocks) | Part::Section(_, _, blocks) => Some(blocks),
            _ => None,
        });
        let tells = |text: &String| self.title.is_empty() || !text.contains(self.title.as_str());
        blocks.flatten().filter_map(first_said).find(tells).map(|text| shortened(&text)).unwrap_or_default()
    }

    /// Masks what should not be shown, wherever a person's text can stand.
    pub fn veil(&mut self, veil: Veil<'_>) {
        let mask = |text: &mut String| rewrite::mask(text, veil);
        mask(&mut self.title);
        self.above.iter_mut().for_each(|(title, _)| mask(title));
        self.found.iter_mut().for_each(|found| mask(&mut found.beside));
        for part in &mut self.parts {
            match part {
                Part::Blocks(blocks) => rewrite::veil(blocks, veil),
                Part::Section(_, title, blocks) => {
                    mask(title);
                    rewrite::veil(blocks, veil);
                }
                Part::Steps(steps) => mask(&mut steps.label),
                Part::Listing(list) => list.texts().for_each(mask),
                Part::Tiles(_) | Part::Search(_) => {}
            }
        }
    }
}

/// The first text of a block that is long enough to say something.
fn first_said(block: &Block) -> Option<String> {
    match block {
        Block::Paragraph(inlines) => Some(plain(inlines)).filter(|text| text.chars().count() >= SAYS_SOMETHING),
        Block::List(_, items) => items.iter().flatten().find_map(first_said),
        Block::Quote(inner) => inner.iter().find_map(first_said),
        _ => None,
    }
}

/// As many whole words as an excerpt holds.
fn shortened(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = text.char_indices().nth(EXCERPT) else { return text };
    let whole = text[..end].rfind(' ').filter(|at| *at > end / 2).unwrap_or(end);
    format!("{} …", text[..whole].trim_end_matches([',', ';', ':', '.', ' ']))
}

/// The words of blocks, those of their headings too.
fn with_headings(blocks: &[Block]) -> String {
    let headings = blocks.iter().filter_map(|block| match block {
        Block::Heading(_, inlines) => Some(plain(inlines) + "\n"),
        _ => None,
    });
    headings.collect::<String>() + &running_text(blocks)
}

/// The blocks of a document one level deeper, to stand under a heading.
#[must_use]
pub fn deeper(document: Document) -> Vec<Block> {
    let one = |block| match block {
        Block::Heading(level, inlines) => Block::Heading((level + 1).clamp(3, 6), inlines),
        other => other,
    };
    document.blocks.into_iter().map(one).collect()
}

/// A link to a page of the site.
#[must_use]
pub fn link(up: &str, address: &str, text: impl Into<String>) -> Inline {
    Inline::Link(format!("{up}{address}"), Inline::text(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_ends_between_words_and_is_short() {
        assert_eq!(shortened("kort  en\nklaar."), "kort en klaar.");
        let long = shortened(&"woorden, ".repeat(40));
        assert!(long.ends_with("woorden …") && long.chars().count() <= EXCERPT + 2, "{long}");
        assert!(shortened(&"x".repeat(400)).chars().count() <= EXCERPT + 2);
    }
}
