//! A document as plain text for a terminal or a mail: wrapped lines, tables drawn with characters.

use comfy_table::{CellAlignment, ContentArrangement, LineStyle, TableStyle};
use unicode_width::UnicodeWidthStr;

use crate::document::{Block, Document, Inline, Table, plain};

/// How wide a line may be.
pub const WIDTH: usize = 80;

/// A line under the header and between rows, for cells that run over several lines.
const RULED: TableStyle = TableStyle::new()
    .header_separator(LineStyle::none().fill('─').junction('─'))
    .row_separator(LineStyle::none().fill('·').junction('·'));

/// The whole document, its title first.
#[must_use]
pub fn document(document: &Document) -> String {
    let title = document.title.trim();
    let body = blocks(&document.blocks, WIDTH);
    if title.is_empty() { body } else { format!("{}\n\n{body}", underlined(title, '=')) }
}

/// Blocks one after another, with an empty line between them.
#[must_use]
pub fn blocks(blocks: &[Block], width: usize) -> String {
    let parts: Vec<String> = blocks.iter().map(|block| one(block, width)).collect();
    parts.join("\n")
}

fn one(block: &Block, width: usize) -> String {
    match block {
        Block::Heading(1 | 2, inlines) => underlined(&plain(inlines), '-') + "\n",
        Block::Heading(_, inlines) => plain(inlines) + "\n",
        Block::Paragraph(inlines) => wrapped(&lines(inlines), width),
        Block::List(first, items) => list(*first, items, width),
        Block::Table(table) => self::table(table, width),
        Block::Quote(inner) => indented(&blocks(inner, width.saturating_sub(2)), "> ", "> "),
        Block::Code(code) => indented(code.trim_end_matches('\n'), "    ", "    "),
        Block::Rule => format!("{}\n", "─".repeat(width)),
    }
}

fn underlined(text: &str, with: char) -> String {
    format!("{text}\n{}", with.to_string().repeat(text.width().min(WIDTH)))
}

/// The words of running text, with its own line breaks; a link shows where it leads.
fn lines(inlines: &[Inline]) -> String {
    let piece = |inline: &Inline| match inline {
        Inline::Text(text) | Inline::Code(text) => text.clone(),
        Inline::Strong(inner) | Inline::Emphasis(inner) => lines(inner),
        Inline::Link(address, inner) => {
            let words = lines(inner);
            if words == *address || address.starts_with('#') { words } else { format!("{words} ({address})") }
        }
        Inline::Break => "\n".to_owned(),
    };
    inlines.iter().map(piece).collect()
}

/// Lines of at most this width, broken between words; a word that is longer has its own line.
fn wrapped(text: &str, width: usize) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut room = 0;
        for word in line.split_whitespace() {
            let size = word.width();
            if room > 0 && room + 1 + size > width {
                out.push('\n');
                room = 0;
            } else if room > 0 {
                out.push(' ');
                room += 1;
            }
            out.push_str(word);
            room += size;
        }
        out.push('\n');
    }
    out
}

fn list(first: Option<u64>, items: &[Vec<Block>], width: usize) -> String {
    let last = first.map_or(0, |first| first + items.len() as u64);
    let item = |(i, item): (usize, &Vec<Block>)| {
        let mark = first.map_or_else(|| "- ".to_owned(), |first| format!("{}. ", first + i as u64));
        let pad = " ".repeat(if first.is_some() { last.to_string().len() + 2 } else { 2 });
        let parts: Vec<String> = item.iter().map(|block| one(block, width.saturating_sub(pad.len()).max(20))).collect();
        indented(&parts.concat(), &format!("{mark:<width$}", width = pad.len()), &pad)
    };
    items.iter().enumerate().map(item).collect()
}

fn indented(text: &str, first: &str, rest: &str) -> String {
    let lines = if text.is_empty() { vec![""] } else { text.lines().collect() };
    let line = |(i, line): (usize, &&str)| format!("{}\n", format!("{}{line}", if i == 0 { first } else { rest }).trim_end());
    lines.iter().enumerate().map(line).collect()
}

fn table(table: &Table, width: usize) -> String {
    let mut drawn = comfy_table::Table::new();
    drawn.load_style(RULED).set_content_arrangement(ContentArrangement::Dynamic);
    drawn.set_width(u16::try_from(width).unwrap_or(u16::MAX));
    let cells = |row: &[Vec<Inline>]| row.iter().map(|cell| lines(cell).replace('\n', " ")).collect::<Vec<_>>();
    if !table.header.is_empty() {
        drawn.set_header(cells(&table.header));
    }
    for row in &table.rows {
        drawn.add_row(cells(row));
    }
    for i in &table.numeric {
        if let Some(column) = drawn.column_mut(*i) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    drawn.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::from_markdown;
    use crate::lang::Lang;

    #[test]
    fn text_stays_within_eighty_columns() {
        let long = "woord ".repeat(60);
        let markdown = format!("# titel\n\n{long}\n\n1. {long}\n\n| a | b |\n|---|---:|\n| {long} | 12 |\n");
        let text = document(&from_markdown(&markdown, Lang::Nl));
        assert!(text.lines().all(|line| line.width() <= WIDTH), "{text}");
        assert!(text.starts_with("titel\n=====\n\nwoord"), "{text}");
    }

    #[test]
    fn lists_and_links_read_as_plain_text() {
        let text = document(&from_markdown("- [NJi](https://www.nji.nl)\n- twee\n", Lang::Nl));
        assert_eq!(text, "- NJi (https://www.nji.nl)\n- twee\n");
    }
}
