//! Markdown as a document. HTML in it becomes text, comments vanish, and a link that is not safe becomes its words.

use std::ops::Range;

use pulldown_cmark::{Alignment, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::{Block, Document, Inline, Table, plain, safe_link};
use crate::lang::Lang;

/// Quotes, lists and stress within one another beyond this depth are read as if they were not nested.
const DEPTH: usize = 24;

/// Reads Markdown: that of `CommonMark`, and tables. A first heading of level 1 becomes the title.
#[must_use]
pub fn from_markdown(text: &str, lang: Lang) -> Document {
    let mut builder = Builder { open: vec![Open::Blocks(Holder::Top, Vec::new())], skipped: 0, html: None };
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        builder.take(event);
    }
    let mut blocks = builder.finish();
    let title = match blocks.first() {
        Some(Block::Heading(1, inlines)) => plain(inlines),
        _ => String::new(),
    };
    if !title.is_empty() {
        blocks.remove(0);
    }
    Document { lang, title, blocks }
}

/// The same with the place of each block in the text, without the line ends around it. The title is a heading here.
#[must_use]
pub fn placed(text: &str) -> Vec<(Range<usize>, Block)> {
    let mut builder = Builder { open: vec![Open::Blocks(Holder::Top, Vec::new())], skipped: 0, html: None };
    let mut places = Vec::new();
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        builder.take(event);
        let whole = range.start..range.start + text[range.clone()].trim_end().len();
        places.resize_with(builder.so_far(), || whole.clone());
    }
    let blocks = builder.finish();
    places.resize_with(blocks.len(), || text.len()..text.len());
    places.into_iter().zip(blocks).collect()
}

/// Something that has begun and not ended.
enum Open {
    Blocks(Holder, Vec<Block>),
    Items(Option<u64>, Vec<Vec<Block>>),
    Text(Span, Vec<Inline>),
    Code(String),
    Rows(Table, Vec<Vec<Inline>>),
}

/// What holds blocks.
enum Holder {
    Top,
    Quote,
    Item,
}

/// What holds running text.
enum Span {
    Paragraph,
    /// Text in a list item without blank lines has no paragraph of its own.
    Implicit,
    Heading(u8),
    Cell,
    Strong,
    Emphasis,
    Link(String),
    /// Only its words stay.
    Plain,
}

struct Builder {
    open: Vec<Open>,
    skipped: usize,
    html: Option<String>,
}

impl Builder {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::HtmlBlock) => self.html = Some(String::new()),
            Event::End(TagEnd::HtmlBlock) => self.html_block(),
            Event::Html(html) => match &mut self.html {
                Some(block) => block.push_str(&html),
                None => self.inline(Inline::Text(html.into_string())),
            },
            Event::Start(tag) => self.start(tag),
            Event::End(_) if self.skipped > 0 => self.skipped -= 1,
            Event::End(_) => self.end(),
            Event::Text(text) => self.text(&text),
            Event::Code(code) => self.inline(Inline::Code(code.into_string())),
            Event::InlineHtml(html) => self.text(&without_comments(&html)),
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.inline(Inline::Break),
            Event::Rule => self.block(Block::Rule),
            Event::FootnoteReference(text) | Event::InlineMath(text) | Event::DisplayMath(text) => self.text(&text),
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        let in_table = matches!(tag, Tag::TableHead | Tag::TableRow | Tag::TableCell);
        if self.skipped > 0 || (self.open.len() >= DEPTH && !in_table) {
            self.skipped += 1;
            return;
        }
        let open = match tag {
            Tag::Paragraph => Open::Text(Span::Paragraph, Vec::new()),
            Tag::Heading { level, .. } => Open::Text(Span::Heading(depth(level)), Vec::new()),
            Tag::BlockQuote(_) => Open::Blocks(Holder::Quote, Vec::new()),
            Tag::List(first) => Open::Items(first, Vec::new()),
            Tag::Item => Open::Blocks(Holder::Item, Vec::new()),
            Tag::CodeBlock(_) => Open::Code(String::new()),
            Tag::Table(columns) => Open::Rows(Table { numeric: numeric(&columns), ..Table::default() }, Vec::new()),
            Tag::TableCell => Open::Text(Span::Cell, Vec::new()),
            Tag::Strong => Open::Text(Span::Strong, Vec::new()),
            Tag::Emphasis => Open::Text(Span::Emphasis, Vec::new()),
            Tag::Link { dest_url, .. } => {
                let span = safe_link(&dest_url).map_or(Span::Plain, |address| Span::Link(address.into_owned()));
                Open::Text(span, Vec::new())
            }
            Tag::TableHead | Tag::TableRow => return,
            _ => Open::Text(Span::Plain, Vec::new()),
        };
        if is_block(&open) {
            self.close_implicit();
        }
        self.open.push(open);
    }

    fn end(&mut self) {
        if !matches!(self.open.last(), Some(Open::Rows(..))) {
            self.close_implicit();
        }
        let Some(open) = self.open.pop() else { return };
        match open {
            Open::Blocks(Holder::Top, _) => self.open.push(open),
            Open::Blocks(Holder::Quote, blocks) => self.block(Block::Quote(blocks)),
            Open::Blocks(Holder::Item, blocks) => match self.open.last_mut() {
                Some(Open::Items(_, items)) => items.push(blocks),
                _ => blocks.into_iter().for_each(|block| self.block(block)),
            },
            Open::Items(first, items) => self.block(Block::List(first, items)),
            Open::Code(code) => self.block(Block::Code(code)),
            Open::Text(span, inlines) => self.text_ends(span, inlines),
            Open::Rows(..) => self.row_ends(open),
        }
    }

    fn text_ends(&mut self, span: Span, inlines: Vec<Inline>) {
        match span {
            Span::Paragraph | Span::Implicit if inlines.is_empty() => {}
            Span::Paragraph | Span::Implicit => self.block(Block::Paragraph(inlines)),
            Span::Heading(level) => self.block(Block::Heading(level, inlines)),
            Span::Cell => {
                if let Some(Open::Rows(_, row)) = self.open.last_mut() {
                    row.push(inlines);
                }
            }
            Span::Strong => self.inline(Inline::Strong(inlines)),
            Span::Emphasis => self.inline(Inline::Emphasis(inlines)),
            Span::Link(address) => self.inline(Inline::Link(address, inlines)),
            Span::Plain => inlines.into_iter().for_each(|inline| self.inline(inline)),
        }
    }

    /// The end of a row, of the header, or of the table itself; which one shows from what has been read.
    fn row_ends(&mut self, open: Open) {
        let Open::Rows(mut table, row) = open else { return };
        if row.is_empty() {
            if table.header.iter().all(Vec::is_empty) {
                table.header.clear();
            }
            self.block(Block::Table(table));
            return;
        }
        if table.header.is_empty() {
            table.header = row;
        } else {
            table.rows.push(row);
        }
        self.open.push(Open::Rows(table, Vec::new()));
    }

    fn text(&mut self, text: &str) {
        match self.open.last_mut() {
            Some(Open::Code(code)) => code.push_str(text),
            _ if text.is_empty() => {}
            _ => self.inline(Inline::Text(text.to_owned())),
        }
    }

    fn inline(&mut self, inline: Inline) {
        match self.open.last_mut() {
            Some(Open::Text(_, inlines)) => match (inlines.last_mut(), inline) {
                (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
                (_, inline) => inlines.push(inline),
            },
            _ => self.open.push(Open::Text(Span::Implicit, vec![inline])),
        }
    }

    fn block(&mut self, block: Block) {
        self.close_implicit();
        match self.open.last_mut() {
            Some(Open::Blocks(_, blocks)) => blocks.push(block),
            Some(Open::Items(_, items)) => items.push(vec![block]),
            _ => self.inline(Inline::Text(super::running_text(&[block]))),
        }
    }

    fn close_implicit(&mut self) {
        if let Some(Open::Text(Span::Implicit, inlines)) = self.open.pop_if(|open| matches!(open, Open::Text(Span::Implicit, _))) {
            self.block(Block::Paragraph(inlines));
        }
    }

    fn html_block(&mut self) {
        let text = without_comments(&self.html.take().unwrap_or_default());
        if !text.trim().is_empty() {
            self.block(Block::paragraph(text.trim().replace('\n', " ")));
        }
    }

    /// How many whole blocks there are.
    fn so_far(&self) -> usize {
        match self.open.first() {
            Some(Open::Blocks(_, blocks)) => blocks.len(),
            _ => 0,
        }
    }

    fn finish(mut self) -> Vec<Block> {
        while self.open.len() > 1 {
            self.end();
        }
        match self.open.pop() {
            Some(Open::Blocks(_, blocks)) => blocks,
            _ => Vec::new(),
        }
    }
}

const fn is_block(open: &Open) -> bool {
    !matches!(open, Open::Text(Span::Strong | Span::Emphasis | Span::Link(_) | Span::Plain | Span::Cell, _))
}

fn numeric(columns: &[Alignment]) -> Vec<usize> {
    columns.iter().enumerate().filter(|(_, side)| **side == Alignment::Right).map(|(i, _)| i).collect()
}

const fn depth(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

/// HTML without its comments, such as the markers of printed blocks.
fn without_comments(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<!--") {
        let Some((_, after)) = after.split_once("-->") else { break };
        text.push_str(before);
        rest = after;
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(text: &str) -> Vec<Block> {
        from_markdown(text, Lang::Nl).blocks
    }

    #[test]
    fn the_first_heading_is_the_title_and_markers_vanish() {
        let document = from_markdown("# Een *titel*\n\n<!-- kt:head e3b0c442 -->\ntekst\n<!-- /kt:head -->\n", Lang::Nl);
        assert_eq!(document.title, "Een titel");
        assert_eq!(document.blocks, [Block::paragraph("tekst")]);
    }

    #[test]
    fn html_is_text_and_an_unsafe_link_only_its_words() {
        let text = "<script>alert(1)</script>\n\na <b>b</b> [c](javascript:x) [d](https://d.nl)\n";
        let safe = Inline::Link("https://d.nl".into(), Inline::text("d"));
        let line = vec![Inline::Text("a <b>b</b> c ".into()), safe];
        assert_eq!(blocks(text), [Block::paragraph("<script>alert(1)</script>"), Block::Paragraph(line)]);
    }

    #[test]
    fn a_table_without_words_above_its_columns_names_its_rows() {
        let table = |header| Table { header, rows: vec![vec![Inline::text("a"), Inline::text("1")]], numeric: vec![1] };
        assert_eq!(blocks("| | |\n|---|---:|\n| a | 1 |\n"), [Block::Table(table(Vec::new()))]);
        let named = table(vec![Inline::text("x"), Inline::text("y")]);
        assert_eq!(blocks("| x | y |\n|---|---:|\n| a | 1 |\n"), [Block::Table(named)]);
    }

    #[test]
    fn lists_hold_blocks_whether_or_not_there_are_blank_lines() {
        let item = |text: &str| vec![Block::paragraph(text)];
        assert_eq!(blocks("1. a\n2. b\n"), [Block::List(Some(1), vec![item("a"), item("b")])]);
        let nested = vec![Block::paragraph("a"), Block::List(None, vec![item("b")])];
        assert_eq!(blocks("- a\n  - b\n\n- c\n"), [Block::List(None, vec![nested, item("c")])]);
    }

    #[test]
    fn every_block_has_its_place_and_comments_have_none() {
        let text = "# t\n\n<!-- kt:a 1 -->\neen\ntwee\n<!-- /kt:a -->\n\n- a\n\n- b\n\n> q\n\n| x |\n|---|\n| y |\n";
        let places: Vec<&str> = placed(text).into_iter().map(|(range, _)| &text[range]).collect();
        assert_eq!(places, ["# t", "een\ntwee", "- a\n\n- b", "> q", "| x |\n|---|\n| y |"]);
        let blocks: Vec<Block> = placed(text).into_iter().skip(1).map(|(_, block)| block).collect();
        assert_eq!(blocks, from_markdown(text, Lang::Nl).blocks);
    }

    #[test]
    fn very_deep_nesting_is_flattened_and_loses_no_words() {
        let deep = from_markdown(&format!("{}diep", "> ".repeat(5000)), Lang::Nl);
        assert_eq!(super::super::running_text(&deep.blocks).trim(), "diep");
        let stars = from_markdown(&format!("{}x", "*a ".repeat(5000)), Lang::Nl);
        assert!(super::super::running_text(&stars.blocks).contains('x'));
    }
}
