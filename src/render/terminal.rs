//! A document for a person at a terminal: wrapped lines, tables without borders, nothing that a terminal obeys.

use comfy_table::{CellAlignment, ContentArrangement, Table as Grid, presets};
use unicode_width::UnicodeWidthStr;

use super::safe::for_terminal;
use crate::document::{Block, Document, Inline, Table, plain};

/// The document as text of at most this many columns.
#[must_use]
pub fn document(document: &Document, width: usize, color: bool) -> String {
    let title = Writer { width, color }.strong(&wrapped(&document.title, width, 0));
    format!("{title}\n\n{}", blocks(&document.blocks, width, color))
}

/// Some blocks as text, with an empty line between them.
#[must_use]
pub fn blocks(blocks: &[Block], width: usize, color: bool) -> String {
    let writer = Writer { width, color };
    let mut text = String::new();
    for (i, block) in blocks.iter().enumerate() {
        let under_heading = i > 0 && matches!(blocks[i - 1], Block::Heading(..));
        if i > 0 && !under_heading {
            text.push('\n');
        }
        text.push_str(&writer.block(block, 0));
    }
    text
}

struct Writer {
    width: usize,
    color: bool,
}

impl Writer {
    fn block(&self, block: &Block, indent: usize) -> String {
        match block {
            Block::Heading(_, text) => format!("{}\n", self.strong(&wrapped(&plain(text), self.width, indent))),
            Block::Paragraph(text) => self.paragraph(text, indent),
            Block::List(first, items) => self.list(*first, items, indent),
            Block::Table(table) => self.table(table, indent),
            Block::Quote(inner) => inner.iter().map(|block| self.block(block, indent + 2)).collect(),
            Block::Code(text) => for_terminal(text).lines().map(|line| format!("{}{line}\n", " ".repeat(indent + 2))).collect(),
            Block::Rule => format!("{}\n", "─".repeat(self.width)),
        }
    }

    fn paragraph(&self, text: &[Inline], indent: usize) -> String {
        let line = |part: &[Inline]| {
            let text = wrapped(&plain(part), self.width, indent);
            if matches!(part, [Inline::Strong(_)]) { self.strong(&text) } else { text }
        };
        text.split(|inline| *inline == Inline::Break).map(|part| line(part) + "\n").collect()
    }

    fn list(&self, first: Option<u64>, items: &[Vec<Block>], indent: usize) -> String {
        let mut text = String::new();
        for (item, number) in items.iter().zip(first.unwrap_or(1)..) {
            let mark = first.map_or_else(|| "- ".to_owned(), |_| format!("{number}. "));
            let inner: String = item.iter().map(|block| self.block(block, indent + mark.len())).collect();
            let shown = inner.get(indent + mark.len()..).unwrap_or_default();
            text.push_str(&format!("{}{mark}{shown}", " ".repeat(indent)));
        }
        text
    }

    fn table(&self, table: &Table, indent: usize) -> String {
        let mut grid = Grid::new();
        grid.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
        grid.set_width(u16::try_from(self.width.saturating_sub(indent)).unwrap_or(u16::MAX));
        let cell = |text: &Vec<Inline>| for_terminal(&plain(text)).into_owned();
        if !table.header.is_empty() {
            grid.set_header(table.header.iter().map(cell));
        }
        for row in &table.rows {
            grid.add_row(row.iter().map(cell));
        }
        for (i, column) in grid.column_iter_mut().enumerate() {
            column.set_padding((0, 2));
            if table.numeric.contains(&i) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        grid.lines().map(|line| format!("{}{}\n", " ".repeat(indent), line.trim_end())).collect()
    }

    fn strong(&self, text: &str) -> String {
        if self.color { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

/// Text broken between words into lines of at most this many columns, each after an indentation.
#[must_use]
pub fn wrapped(text: &str, width: usize, indent: usize) -> String {
    let pad = " ".repeat(indent);
    let mut lines: Vec<String> = Vec::new();
    for paragraph in for_terminal(text).lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && indent + line.width() + 1 + word.width() > width {
                lines.push(format!("{pad}{line}"));
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(format!("{pad}{line}"));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_broken_between_words_by_its_columns() {
        assert_eq!(wrapped("een twee drie vier", 9, 0), "een twee\ndrie vier");
        assert_eq!(wrapped("één twee", 8, 2), "  één\n  twee");
        assert_eq!(wrapped("漢字 漢字", 8, 0), "漢字\n漢字");
        assert_eq!(wrapped("a\u{1b}[2J", 80, 0), "a\\u{1b}[2J");
    }

    #[test]
    fn a_table_stands_without_borders_and_its_numbers_to_the_right() {
        let cell = |text: &str| Inline::text(text);
        let table = Table {
            header: vec![cell("groep"), cell("score")],
            rows: vec![vec![cell("Geld"), cell("41,7")], vec![cell("Recht"), cell("100,0")]],
            numeric: vec![1],
        };
        let text = blocks(&[Block::heading(2, "Kop"), Block::Table(table)], 80, false);
        assert_eq!(text, "Kop\ngroep  score\nGeld    41,7\nRecht  100,0\n");
    }
}
