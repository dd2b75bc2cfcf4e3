//! A document as text, for a person at a terminal or in a mail: wrapped lines, calm tables, nothing that a terminal obeys.

use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, TableStyle, Width};
use unicode_width::UnicodeWidthStr;

use super::columns::filled as filled_columns;
use super::safe::for_terminal;
use super::table::CALM;
use super::wrap::{filled, prefixed, wrapped};
use crate::document::chart::{Chart, Figures, Picture};
use crate::document::{Block, Document, Inline, Table, plain};

/// [`CALM`] with a dotted line between rows, for tables in which most rows run over several lines.
const RULED: TableStyle = CALM.row_separator(LineStyle::none().fill('·').junction('·'));
/// Columns of numbers and dates up to this wide are never broken.
const WHOLE: usize = 16;

/// How text is written.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// How many columns a line may take.
    pub width: usize,
    /// Whether important text stands in bold, which takes control characters.
    pub color: bool,
}

impl Page {
    /// The width at which text reads well on paper, in a mail or in a pipe.
    pub const PAPER: Self = Self { width: 80, color: false };
}

/// The whole document, its title first.
#[must_use]
pub fn document(document: &Document, page: Page) -> String {
    let title = for_terminal(document.title.trim()).into_owned();
    let body = blocks(&document.blocks, page);
    if title.is_empty() { body } else { format!("{}\n{body}", page.headed(&title, '=')) }
}

/// Blocks one after another, with an empty line between them, but not below a small heading.
#[must_use]
pub fn blocks(blocks: &[Block], page: Page) -> String {
    let mut text = String::new();
    for (i, block) in blocks.iter().enumerate() {
        let above = matches!((block, blocks.get(i + 1)), (Block::Heading(3.., _), Some(Block::Heading(4.., _))));
        let close = i > 0 && matches!(&blocks[i - 1], Block::Heading(3.., _));
        if i > 0 && !close {
            text.push('\n');
        }
        match block {
            Block::Heading(_, inlines) if above => text.push_str(&(page.headed(&for_terminal(&plain(inlines)), '·') + "\n")),
            _ => text.push_str(&page.block(block)),
        }
    }
    text
}

impl Page {
    fn block(self, block: &Block) -> String {
        match block {
            Block::Heading(1 | 2, inlines) => self.headed(&for_terminal(&plain(inlines)), '-'),
            Block::Heading(_, inlines) => self.strong(&wrapped(&plain(inlines), self.width, 0)) + "\n",
            Block::Paragraph(inlines) => filled(&self.lines(inlines), self.width, "") + "\n",
            Block::List(first, items) => self.list(*first, items),
            Block::Table(table) => self.table(table),
            Block::Quote(inner) => prefixed(&blocks(inner, self.narrower(2)), "> ", "> "),
            Block::Code(code) => prefixed(for_terminal(code).trim_end_matches('\n'), "    ", "    "),
            Block::Rule => format!("{}\n", "─".repeat(self.width)),
            Block::Chart(chart) => self.chart(chart),
        }
    }

    /// A heading stands out by colour, else by the line under it.
    fn headed(self, text: &str, with: char) -> String {
        if self.color {
            return self.strong(&filled(text, self.width, "")) + "\n";
        }
        format!("{}\n{}\n", filled(text, self.width, ""), with.to_string().repeat(text.width().min(self.width)))
    }

    fn strong(self, text: &str) -> String {
        if self.color && !text.is_empty() { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// Running text with its own line breaks; a link shows where it leads.
    fn lines(self, inlines: &[Inline]) -> String {
        let piece = |inline: &Inline| match inline {
            Inline::Text(text) | Inline::Code(text) => for_terminal(text).into_owned(),
            Inline::Strong(inner) => self.strong(&self.lines(inner)),
            Inline::Emphasis(inner) => self.lines(inner),
            Inline::Link(address, inner) => {
                let (words, address) = (self.lines(inner), for_terminal(address));
                if words == address || address.starts_with('#') { words } else { format!("{words} ({address})") }
            }
            Inline::Break => "\n".to_owned(),
        };
        inlines.iter().map(piece).collect()
    }

    const fn narrower(self, by: usize) -> Self {
        let width = self.width.saturating_sub(by);
        Self { width: if width < 20 { 20 } else { width }, color: self.color }
    }

    fn list(self, first: Option<u64>, items: &[Vec<Block>]) -> String {
        let last = first.map_or(0, |first| first + items.len() as u64);
        let item = |(i, item): (usize, &Vec<Block>)| {
            let mark = first.map_or_else(|| "- ".to_owned(), |first| format!("{}. ", first + i as u64));
            let pad = " ".repeat(if first.is_some() { last.to_string().len() + 2 } else { 2 });
            let parts: Vec<String> = item.iter().map(|block| self.narrower(pad.len()).block(block)).collect();
            prefixed(&parts.concat(), &format!("{mark:<width$}", width = pad.len()), &pad)
        };
        items.iter().enumerate().map(item).collect()
    }

    /// The title, the picture in characters, and the figures where they stand below it or where the picture leaves them out.
    fn chart(self, chart: &Chart) -> String {
        let title = self.strong(&wrapped(&chart.title, self.width, 0));
        let picture = super::chart::text(chart, self.width, self.color);
        let needed = chart.figures == Figures::Shown || matches!(chart.picture, Picture::Timeline(_)) || picture.is_empty();
        let figures = if needed { format!("\n{}", self.table(&chart.table)) } else { String::new() };
        format!("{title}\n\n{picture}{figures}")
    }

    fn table(self, table: &Table) -> String {
        let Some(widths) = self.widths(table) else { return self.stacked(table) };
        let drawn = self.drawn(table, &widths, CALM);
        let above = drawn.lines().position(|line| line.starts_with('─')).map_or(0, |line| line + 1);
        let crowded = drawn.lines().count() - above > table.rows.len() * 3 / 2;
        let drawn = if crowded { self.drawn(table, &widths, RULED) } else { drawn };
        drawn.lines().map(|line| format!("{}\n", line.trim_end())).collect()
    }

    /// How wide each column is: enough to keep its words whole, and its numbers; what room is left goes to the columns that
    /// miss the most. Nothing when the page is too narrow.
    fn widths(self, table: &Table) -> Option<Vec<usize>> {
        let parted = |c: char| c.is_whitespace() && c != '\u{a0}';
        let longest = |text: &str| text.split(parted).map(UnicodeWidthStr::width).max().unwrap_or_default();
        let columns = table.rows.iter().map(Vec::len).max().unwrap_or_default().max(table.header.len());
        let mut needed: Vec<(usize, usize)> =
            (0..columns).map(|i| (table.header.get(i).map_or(0, |name| longest(&self.cell(name))), 0)).collect();
        for row in &table.rows {
            for (i, cell) in row.iter().enumerate() {
                let text = self.cell(cell);
                let whole = text.width();
                let least = if table.numeric.contains(&i) && whole <= WHOLE { whole } else { longest(&text) };
                needed[i] = (needed[i].0.max(least), needed[i].1.max(whole));
            }
        }
        filled_columns(&needed, (self.width + 1).checked_sub(2 * columns)?)
    }

    /// The words of a cell on one line, without colour.
    fn cell(self, cell: &[Inline]) -> String {
        Self { color: false, ..self }.lines(cell).replace('\n', " ")
    }

    fn drawn(self, table: &Table, widths: &[usize], style: TableStyle) -> String {
        let mut grid = comfy_table::Table::new();
        grid.load_style(style).set_content_arrangement(ContentArrangement::Dynamic);
        grid.set_width(u16::try_from(self.width).unwrap_or(u16::MAX));
        let cells = |row: &[Vec<Inline>]| row.iter().map(|cell| self.cell(cell)).collect::<Vec<_>>();
        if !table.header.is_empty() {
            grid.set_header(cells(&table.header));
        }
        for row in &table.rows {
            grid.add_row(cells(row));
        }
        for (i, column) in grid.column_iter_mut().enumerate() {
            column.set_padding((0, 1));
            let width = u16::try_from(widths[i] + 1).unwrap_or(u16::MAX);
            column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
            if table.numeric.contains(&i) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        grid.lines().map(|line| line + "\n").collect()
    }

    /// A table for a page that is too narrow: the rows under one another, each value with the name of its column.
    fn stacked(self, table: &Table) -> String {
        let row = |row: &Vec<Vec<Inline>>| {
            let facts = row.iter().enumerate().skip(1).filter(|(_, cell)| !cell.is_empty()).map(|(i, cell)| {
                let name = table.header.get(i).map(|name| format!("{}: ", self.cell(name))).unwrap_or_default();
                prefixed(&filled(&format!("{name}{}", self.cell(cell)), self.width.saturating_sub(4).max(20), ""), "  ", "    ")
            });
            let first = row.first().map(|cell| filled(&self.lines(cell), self.width, "") + "\n");
            first.into_iter().chain(facts).collect::<String>()
        };
        table.rows.iter().map(row).collect::<Vec<_>>().join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::from_markdown;
    use crate::lang::Lang;

    fn text(markdown: &str) -> String {
        document(&from_markdown(markdown, Lang::Nl), Page::PAPER)
    }

    #[test]
    fn text_stays_within_eighty_columns() {
        let long = "woord ".repeat(60);
        let text = text(&format!("# titel\n\n{long}\n\n1. {long}\n\n| a | b |\n|---|---:|\n| {long} | 12 |\n"));
        assert!(text.lines().all(|line| line.width() <= 80), "{text}");
        assert!(text.starts_with("titel\n=====\n\nwoord"), "{text}");
    }

    #[test]
    fn lists_and_links_read_as_plain_text() {
        assert_eq!(text("- [NJi](https://www.nji.nl)\n- twee\n"), "- NJi (https://www.nji.nl)\n- twee\n");
    }

    #[test]
    fn a_table_has_a_line_under_its_names_and_its_numbers_to_the_right() {
        let short = text("| groep | score |\n|---|---:|\n| Geld | 41,7 |\n| Recht | 100,0 |\n");
        assert_eq!(short, "groep  score\n─────────────\nGeld    41,7\nRecht  100,0\n");
    }

    #[test]
    fn rows_of_several_lines_are_kept_apart() {
        let long = "woord ".repeat(40);
        let text = text(&format!("| a |\n|---|\n| {long} |\n| {long} |\n"));
        assert_eq!(text.matches('·').count(), text.matches('─').count(), "{text}");
    }

    #[test]
    fn important_text_is_bold_only_where_colour_may_be() {
        let read = from_markdown("# kop\n\n**let op** nu", Lang::Nl);
        assert_eq!(document(&read, Page::PAPER), "kop\n===\n\nlet op nu\n");
        let colored = document(&read, Page { color: true, ..Page::PAPER });
        assert_eq!(colored, "\u{1b}[1mkop\u{1b}[0m\n\n\u{1b}[1mlet op\u{1b}[0m nu\n");
    }
}
