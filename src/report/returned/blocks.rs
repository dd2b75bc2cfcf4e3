//! From the text of a word processor to blocks: lists put together again, letters in a fixed order, space as it counts.

use std::collections::HashMap;

use crate::document::{Block, Inline, Table, safe_link};
use crate::source::word::{Item, Paragraph, Piece, Role, Row, Run};

/// A block of a document that came back, with the bookmarks in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The block.
    pub block: Block,
    /// The names of its bookmarks.
    pub marks: Vec<String>,
}

/// The blocks of a text, in order. A quotation and a piece of code are one block for each paragraph.
#[must_use]
pub fn blocks(pieces: &[Piece]) -> Vec<Part> {
    let mut gathering = Gathering::default();
    for piece in pieces {
        match piece {
            Piece::Paragraph(paragraph) => gathering.paragraph(paragraph),
            Piece::Table(rows) => gathering.table(rows),
        }
    }
    gathering.close(None);
    gathering.parts
}

/// A list that is not ended yet. Word processors give the items of one list more than one number, so what counts is whether
/// they are numbered alike.
struct Open {
    boxes: bool,
    level: u8,
    first: Option<u64>,
    items: Vec<Vec<Block>>,
}

impl Open {
    fn goes_on_with(&self, next: Item) -> bool {
        self.boxes == (next.list == BOXES) && self.first.is_some() == next.first.is_some()
    }
}

#[derive(Default)]
struct Gathering {
    parts: Vec<Part>,
    open: Vec<Open>,
    /// How many items a list has had, for a list that goes on after something else.
    counted: HashMap<(u32, u8), u64>,
    marks: Vec<String>,
}

/// The items with boxes have no list of their own.
const BOXES: u32 = u32::MAX;

impl Gathering {
    fn paragraph(&mut self, paragraph: &Paragraph) {
        self.marks.extend(paragraph.marks.iter().cloned());
        let text = inlines(&paragraph.runs);
        match paragraph.role {
            Role::Rule => self.put(Block::Rule),
            Role::Space if text.is_empty() => self.close(None),
            _ if text.is_empty() => {}
            Role::Title => self.put(Block::Heading(1, text)),
            Role::Heading(level) => self.put(Block::Heading((level + 1).min(6), text)),
            Role::Code => self.put(Block::Code(kept(&paragraph.runs))),
            Role::Boxed => self.item(Item { list: BOXES, level: 0, first: None }, text),
            Role::Quote => self.put(Block::Quote(vec![Block::Paragraph(text)])),
            Role::Continued(depth) if !self.open.is_empty() => self.goes_on(depth, text),
            _ => match paragraph.item {
                Some(item) => self.item(item, text),
                None => self.put(Block::Paragraph(text)),
            },
        }
    }

    fn put(&mut self, block: Block) {
        self.close(None);
        let marks = std::mem::take(&mut self.marks);
        self.parts.push(Part { block, marks });
    }

    fn item(&mut self, item: Item, text: Vec<Inline>) {
        self.close(Some(item));
        if self.open.last().is_none_or(|open| open.level < item.level) {
            let before = self.counted.get(&(item.list, item.level)).copied().unwrap_or(0);
            let first = item.first.map(|first| first + before);
            self.open.push(Open { boxes: item.list == BOXES, level: item.level, first, items: Vec::new() });
        }
        *self.counted.entry((item.list, item.level)).or_default() += 1;
        if let Some(open) = self.open.last_mut() {
            open.items.push(vec![Block::Paragraph(text)]);
        }
    }

    /// Text that belongs to the item before it.
    fn goes_on(&mut self, depth: u8, text: Vec<Inline>) {
        let deeper = |open: &mut Open| open.level >= depth;
        while self.open.len() > 1 && self.open.last_mut().is_some_and(deeper) {
            self.close_last();
        }
        if let Some(item) = self.open.last_mut().and_then(|open| open.items.last_mut()) {
            item.push(Block::Paragraph(text));
        }
    }

    /// Ends the lists in which the next item has no place; all of them when there is none.
    fn close(&mut self, next: Option<Item>) {
        let stays =
            |open: &Open| next.is_some_and(|next| open.level < next.level || (open.level == next.level && open.goes_on_with(next)));
        while self.open.last().is_some_and(|open| !stays(open)) {
            self.close_last();
        }
    }

    fn close_last(&mut self) {
        let Some(open) = self.open.pop() else { return };
        let list = Block::List(open.first, open.items);
        match self.open.last_mut().and_then(|above| above.items.last_mut()) {
            Some(item) => item.push(list),
            None => self.parts.push(Part { block: list, marks: std::mem::take(&mut self.marks) }),
        }
    }

    fn table(&mut self, rows: &[Row]) {
        let rows: Vec<&Row> = rows.iter().filter(|row| row.cells.iter().flatten().any(|one| !one.runs.is_empty())).collect();
        if rows.is_empty() {
            return;
        }
        let cells = |row: &&Row| row.cells.iter().map(|cell| self::cell(cell)).collect::<Vec<_>>();
        let (head, body) = rows.split_at(usize::from(rows[0].head));
        let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let numeric = (1..columns).filter(|column| is_right(body, *column)).collect();
        let filled = |mut row: Vec<Vec<Inline>>| {
            row.resize(columns, Vec::new());
            row
        };
        let header = head.first().map(cells).map(filled).unwrap_or_default();
        let table = Table { header, rows: body.iter().map(cells).map(filled).collect(), numeric };
        self.put(Block::Table(table));
    }
}

/// Whether everything in a column is set to the right.
fn is_right(rows: &[&Row], column: usize) -> bool {
    let mut cells = rows.iter().filter_map(|row| row.cells.get(column)).flatten().filter(|one| !one.runs.is_empty()).peekable();
    cells.peek().is_some() && cells.all(|paragraph| paragraph.right)
}

/// The paragraphs of a cell, on lines below one another.
fn cell(paragraphs: &[Paragraph]) -> Vec<Inline> {
    let lines = paragraphs.iter().map(|paragraph| inlines(&paragraph.runs)).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(&Inline::Break)
}

fn kept(runs: &[Run]) -> String {
    let text: String = runs.iter().map(|run| run.text.as_str()).collect();
    text.trim_end_matches('\n').to_owned()
}

/// Runs as running text: the same look is one run, and space that says nothing is gone.
#[must_use]
pub fn inlines(runs: &[Run]) -> Vec<Inline> {
    let mut pieces: Vec<Run> = Vec::new();
    for run in runs {
        match pieces.last_mut() {
            Some(last) if alike(last, run) => last.text.push_str(&run.text),
            _ => pieces.push(run.clone()),
        }
    }
    let mut line = Line::default();
    pieces.iter().for_each(|run| line.take(run));
    line.finish()
}

fn alike(a: &Run, b: &Run) -> bool {
    (a.strong, a.emphasis, a.code, &a.link) == (b.strong, b.emphasis, b.code, &b.link)
}

/// A line while it is put together.
#[derive(Default)]
struct Line {
    done: Vec<Inline>,
    space: bool,
}

impl Line {
    fn take(&mut self, run: &Run) {
        for (i, piece) in run.text.split('\n').enumerate() {
            if i > 0 {
                self.done.push(Inline::Break);
                self.space = false;
            }
            self.words(piece, run);
        }
    }

    /// Words with their look; the space around them stands outside it.
    fn words(&mut self, piece: &str, run: &Run) {
        let spaced = piece.replace(['\u{a0}', '\u{202f}', '\t'], " ").replace('\u{ad}', "");
        self.space |= spaced.starts_with(' ');
        let words = spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        if words.is_empty() {
            return;
        }
        if std::mem::take(&mut self.space) && !matches!(self.done.last(), None | Some(Inline::Break)) {
            self.text(" ".to_owned());
        }
        self.space = spaced.ends_with(' ');
        match looked(words, run) {
            Inline::Text(text) => self.text(text),
            other => self.done.push(other),
        }
    }

    fn text(&mut self, text: String) {
        match self.done.last_mut() {
            Some(Inline::Text(before)) => before.push_str(&text),
            _ => self.done.push(Inline::Text(text)),
        }
    }

    fn finish(mut self) -> Vec<Inline> {
        while matches!(self.done.last(), Some(Inline::Break)) {
            self.done.pop();
        }
        let first = self.done.iter().position(|inline| *inline != Inline::Break).unwrap_or(self.done.len());
        self.done.split_off(first)
    }
}

/// Words with the look of their run: a link around important around stressed around code.
fn looked(words: String, run: &Run) -> Inline {
    let mut inline = if run.code { Inline::Code(words) } else { Inline::Text(words) };
    if run.emphasis {
        inline = Inline::Emphasis(vec![inline]);
    }
    if run.strong {
        inline = Inline::Strong(vec![inline]);
    }
    match run.link.as_deref().and_then(safe_link) {
        Some(address) => Inline::Link(bare(&address).to_owned(), vec![inline]),
        None => inline,
    }
}

/// An address of a site without the stroke that a word processor puts behind it.
fn bare(address: &str) -> &str {
    let short = address.strip_suffix('/').unwrap_or(address);
    let host = short.split_once("://").map_or("", |(_, host)| host);
    if host.is_empty() || host.contains('/') { address } else { short }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str) -> Run {
        Run { text: text.into(), ..Run::default() }
    }

    #[test]
    fn space_stands_outside_the_look_and_counts_once() {
        let strong = Run { strong: true, ..run(" vet  is ") };
        let text = inlines(&[run("\u{a0}dit"), strong, run("zo\n "), run("twee \n")]);
        let strong = Inline::Strong(Inline::text("vet is"));
        assert_eq!(
            text,
            [Inline::Text("dit ".into()), strong, Inline::Text(" zo".into()), Inline::Break, Inline::Text("twee".into())]
        );
    }

    #[test]
    fn an_address_that_is_not_safe_is_only_its_words() {
        let link = |address: &str| inlines(&[Run { link: Some(address.into()), ..run("x") }]);
        assert_eq!(link("javascript:y"), Inline::text("x"));
        assert_eq!(link("https://a.nl/"), [Inline::Link("https://a.nl".into(), Inline::text("x"))]);
        assert_eq!(link("https://a.nl/b/"), [Inline::Link("https://a.nl/b/".into(), Inline::text("x"))]);
    }

    #[test]
    fn items_become_lists_within_lists() {
        let item = |list, level, text: &str| {
            let item = Some(Item { list, level, first: Some(1) });
            Piece::Paragraph(Paragraph { item, runs: vec![run(text)], ..Paragraph::default() })
        };
        let more = Piece::Paragraph(Paragraph { role: Role::Continued(1), runs: vec![run("meer")], ..Paragraph::default() });
        let space = Piece::Paragraph(Paragraph { role: Role::Space, ..Paragraph::default() });
        let found = blocks(&[item(1, 0, "a"), item(2, 1, "b"), more, item(7, 0, "c"), space, item(3, 0, "d")]);
        let text = |text: &str| Block::paragraph(text);
        let nested = Block::List(Some(1), vec![vec![text("b")]]);
        assert_eq!(found[0].block, Block::List(Some(1), vec![vec![text("a"), nested, text("meer")], vec![text("c")]]));
        assert_eq!(found[1].block, Block::List(Some(1), vec![vec![text("d")]]));
    }
}
