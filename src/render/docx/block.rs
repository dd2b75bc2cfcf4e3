//! Blocks as paragraphs and tables with named styles.

use std::collections::BTreeSet;

use super::inline::{kept, tick_box};
use super::list::{DEEPEST, Lists, indent};
use super::picture::Picture;
use super::relations::Relations;
use super::xml::line;
use crate::document::{Block, Inline, plain};

/// The longest name of a bookmark that Word takes.
const LONGEST_NAME: usize = 40;

/// The body of a document while it is written, with what it refers to.
pub(super) struct Body {
    pub(super) xml: String,
    pub(super) relations: Relations,
    pub(super) lists: Lists,
    pub(super) pictures: Vec<Picture>,
    pub(super) draws: bool,
    names: BTreeSet<String>,
    boxes: usize,
    level: u8,
}

/// Where blocks stand: how deep in lists, and whether in a quotation.
#[derive(Clone, Copy, Default)]
pub(super) struct Place {
    depth: usize,
    quote: bool,
}

impl Body {
    pub(super) fn new() -> Self {
        let mut relations = Relations::default();
        for (sort, part) in [("styles", "styles.xml"), ("numbering", "numbering.xml"), ("settings", "settings.xml")] {
            relations.part(sort, part);
        }
        relations.part("fontTable", "fontTable.xml");
        super::frame::relate(&mut relations);
        let (xml, lists, names) = (String::new(), Lists::default(), BTreeSet::new());
        Self { xml, relations, lists, pictures: Vec::new(), draws: true, names, boxes: 0, level: 1 }
    }

    /// A body that leaves room for pictures and does not draw them.
    pub(super) fn without_pictures() -> Self {
        Self { draws: false, ..Self::new() }
    }

    pub(super) fn title(&mut self, title: &str) {
        if !title.trim().is_empty() {
            let run = format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", line(title));
            self.paragraph("Title", "", &run);
        }
    }

    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        self.placed(blocks, Place::default());
    }

    fn placed(&mut self, blocks: &[Block], place: Place) {
        for (i, block) in blocks.iter().enumerate() {
            let core = matches!(&blocks[..i], [.., Block::Table(facts), Block::Heading(..)] if facts.header.is_empty());
            match block {
                Block::Paragraph(inlines) if core && place.depth == 0 => self.core(inlines),
                _ => self.one(block, blocks.get(i + 1), place),
            }
            if matches!((block, blocks.get(i + 1)), (Block::List(..), Some(Block::List(..)))) {
                self.paragraph("Space", "", "");
            }
        }
    }

    fn one(&mut self, block: &Block, next: Option<&Block>, place: Place) {
        match block {
            Block::Heading(level, inlines) => self.heading(*level, inlines),
            Block::Paragraph(inlines) => self.text(inlines, next, place),
            Block::List(first, items) => self.list(*first, items, place),
            Block::Table(table) => self.table(table, false),
            Block::Quote(inner) => self.placed(inner, Place { quote: true, ..place }),
            Block::Code(code) => self.paragraph("Code", "", &kept(code)),
            Block::Rule => self.paragraph("Rule", "", ""),
            Block::Chart(chart) => self.chart(chart),
        }
    }

    pub(super) fn paragraph(&mut self, style: &str, properties: &str, content: &str) {
        self.xml.push_str(&format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{properties}</w:pPr>{content}</w:p>"));
    }

    /// A heading never skips a level, and has a bookmark by which it is found again when its words have changed.
    fn heading(&mut self, wanted: u8, inlines: &[Inline]) {
        self.level = wanted.clamp(2, self.level + 1).min(6);
        let runs = self.inline(inlines);
        let (style, name) = (format!("Heading{}", self.level - 1), self.name(&plain(inlines)));
        let number = self.names.len();
        let marked = format!("<w:bookmarkStart w:id=\"{number}\" w:name=\"{name}\"/>{runs}<w:bookmarkEnd w:id=\"{number}\"/>");
        self.paragraph(&style, "", &marked);
    }

    fn name(&mut self, heading: &str) -> String {
        let name = bookmark(heading);
        let numbered = |n: usize| if n == 1 { name.clone() } else { format!("{name}_{n}") };
        let free = (1..).map(numbered).find(|name| !self.names.contains(name)).expect("numbers do not run out");
        self.names.insert(free.clone());
        free
    }

    fn text(&mut self, inlines: &[Inline], next: Option<&Block>, place: Place) {
        let runs = self.inline(inlines);
        let leads = matches!(next, Some(Block::List(..) | Block::Table(_))) && plain(inlines).trim_end().ends_with(':');
        let leads = leads || matches!(next, Some(Block::Chart(_)));
        let keep = if leads { "<w:keepNext/>" } else { "" };
        match place {
            Place { quote: true, .. } => self.paragraph("Quote", keep, &runs),
            Place { depth: 0, .. } => self.paragraph("BodyText", keep, &runs),
            Place { depth, .. } => {
                let left = format!("{keep}<w:ind w:left=\"{}\"/>", indent((depth - 1).min(DEEPEST)));
                self.paragraph(&continuing(depth), &left, &runs);
            }
        }
    }

    /// What matters most: the first words below the facts of a document.
    fn core(&mut self, inlines: &[Inline]) {
        let runs = self.inline(inlines);
        self.paragraph("Core", "", &runs);
    }

    fn list(&mut self, first: Option<u64>, items: &[Vec<Block>], place: Place) {
        if first.is_none() && !items.is_empty() && items.iter().all(|item| boxed(item).is_some()) {
            items.iter().for_each(|item| self.box_item(item, place));
            return;
        }
        let level = place.depth.min(DEEPEST);
        let list = self.lists.add(first, level);
        let number = format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
        let inner = Place { depth: place.depth + 1, quote: false };
        for (i, item) in items.iter().enumerate() {
            let (text, rest) = match item.split_first() {
                Some((Block::Paragraph(inlines), rest)) => (self.inline(inlines), rest),
                _ => (String::new(), item.as_slice()),
            };
            let keep = if matches!(rest.first(), Some(Block::List(..))) { "<w:keepNext/>" } else { "" };
            let last = place.depth == 0 && i + 1 == items.len() && rest.is_empty();
            let below = if last { "<w:spacing w:after=\"90\"/>" } else { "" };
            self.paragraph("ListParagraph", &format!("{keep}{number}{below}"), &text);
            self.placed(rest, inner);
        }
    }

    /// An item with a box to tick before it.
    fn box_item(&mut self, item: &[Block], place: Place) {
        let Some((text, rest)) = boxed(item) else { return };
        self.boxes += 1;
        let runs = format!("{}{}", tick_box(self.boxes), self.inline(&text));
        self.paragraph("BoxList", "<w:keepLines/>", &runs);
        self.placed(rest, Place { depth: place.depth + 1, quote: false });
    }
}

/// The name of the bookmark of a heading.
#[must_use]
pub(super) fn bookmark(heading: &str) -> String {
    let mut name = "kt".to_owned();
    for word in heading.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        name.push('_');
        name.extend(word.chars().flat_map(char::to_lowercase).filter(char::is_ascii_alphanumeric));
    }
    name.truncate(LONGEST_NAME - 4);
    name
}

/// The style of text that goes on in a list.
fn continuing(depth: usize) -> String {
    if depth <= 1 { "ListContinue".to_owned() } else { format!("ListContinue{}", depth.min(5)) }
}

/// What stands after the box that an item begins with, and its other blocks.
fn boxed(item: &[Block]) -> Option<(Vec<Inline>, &[Block])> {
    let (Block::Paragraph(inlines), rest) = item.split_first()? else { return None };
    let (Inline::Text(text), others) = inlines.split_first()? else { return None };
    let after = Inline::Text(text.strip_prefix('☐')?.to_owned());
    Some((std::iter::once(after).chain(others.iter().cloned()).collect(), rest))
}
