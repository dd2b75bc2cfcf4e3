//! A document as Markdown. Text stays text: nothing that a person wrote turns into a heading, a link, HTML or a marker.

use super::safe::for_terminal;
use super::wrap::prefixed;
use crate::document::chart::{Chart, Figures};
use crate::document::{Block, Document, Inline, Table};

/// The whole document, its title first.
#[must_use]
pub fn document(document: &Document) -> String {
    let title = text_in_line(&document.title);
    let body = blocks(&document.blocks);
    if title.is_empty() { body } else { format!("# {title}\n\n{body}") }
}

/// Blocks one after another, with an empty line between them and a line end after the last.
#[must_use]
pub fn blocks(blocks: &[Block]) -> String {
    let mut text = String::new();
    for (i, block) in blocks.iter().enumerate() {
        if i > 0 {
            text.push('\n');
            if matches!((&blocks[i - 1], block), (Block::List(..), Block::List(..))) {
                text.push_str("<!-- -->\n\n");
            }
        }
        text.push_str(&one(block));
    }
    text
}

fn one(block: &Block) -> String {
    match block {
        Block::Heading(level, inlines) => {
            format!("{} {}\n", "#".repeat(usize::from(*level).clamp(1, 6)), flat(inlines))
        }
        Block::Paragraph(inlines) => format!("{}\n", paragraph(inlines)),
        Block::List(first, items) => list(*first, items),
        Block::Table(table) => self::table(table),
        Block::Quote(inner) => prefixed(&blocks(inner), "> ", "> "),
        Block::Code(code) => code_block(code),
        Block::Rule => "***\n".to_owned(),
        Block::Chart(chart) => self::chart(chart),
    }
}

fn paragraph(inlines: &[Inline]) -> String {
    let text = inlines.iter().map(inline).collect::<String>();
    text.split("\\\n").map(|line| start_of_line(line.trim_start())).collect::<Vec<_>>().join("\\\n")
}

/// Running text on one line, as in a heading or a cell.
fn flat(inlines: &[Inline]) -> String {
    inlines.iter().map(inline).collect::<String>().replace("\\\n", " ").trim().to_owned()
}

fn inline(inline: &Inline) -> String {
    match inline {
        Inline::Text(text) => escaped(text),
        Inline::Strong(inner) => wrapped("**", inner),
        Inline::Emphasis(inner) => wrapped("*", inner),
        Inline::Code(code) => code_span(code),
        Inline::Link(address, inner) => format!("[{}](<{}>)", flat(inner), escaped(address)),
        Inline::Break => "\\\n".to_owned(),
    }
}

/// Stress works only around words, so the space at either end goes outside it.
fn wrapped(mark: &str, inner: &[Inline]) -> String {
    let text = flat(inner);
    if text.is_empty() { text } else { format!("{mark}{text}{mark}") }
}

/// Plain text for a place that takes one line, such as a heading.
#[must_use]
pub fn text_in_line(text: &str) -> String {
    escaped(text).trim().to_owned()
}

/// Text without any meaning as Markdown or HTML. A line break in it is a space.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 8);
    let shown = for_terminal(text);
    let mut chars = shown.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\n' | '\t' => safe.push(' '),
            '<' => safe.push_str("&lt;"),
            '&' if chars.peek().is_some_and(|next| *next == '#' || next.is_ascii_alphabetic()) => safe.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' => safe.extend(['\\', c]),
            _ => safe.push(c),
        }
    }
    safe
}

/// What would begin a heading, a list, a quotation or a rule at the start of a line.
fn start_of_line(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    match line.as_bytes().get(digits) {
        Some(b'.' | b')') if digits > 0 => format!("{}\\{}", &line[..digits], &line[digits..]),
        Some(b'+' | b'-' | b'=' | b'>' | b':') if digits == 0 => format!("\\{line}"),
        _ => line.to_owned(),
    }
}

fn code_span(code: &str) -> String {
    let code = for_terminal(code).replace(['\n', '\t'], " ");
    let fence = "`".repeat(longest_run(&code) + 1);
    let pad = if code.starts_with(['`', ' ']) || code.ends_with(['`', ' ']) { " " } else { "" };
    if code.trim().is_empty() { String::new() } else { format!("{fence}{pad}{code}{pad}{fence}") }
}

fn code_block(code: &str) -> String {
    let code = for_terminal(code);
    let fence = "`".repeat(longest_run(&code).max(2) + 1);
    format!("{fence}\n{}\n{fence}\n", code.trim_end_matches('\n'))
}

fn longest_run(code: &str) -> usize {
    code.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

fn list(first: Option<u64>, items: &[Vec<Block>]) -> String {
    let loose = items.iter().any(|item| item.len() > 1 && !matches!(item[1], Block::List(..)));
    let mut text = String::new();
    for (i, item) in items.iter().enumerate() {
        let mark = first.map_or_else(|| "- ".to_owned(), |first| format!("{}. ", first + i as u64));
        if loose && i > 0 {
            text.push('\n');
        }
        text.push_str(&prefixed(&blocks(item), &mark, &" ".repeat(mark.len())));
    }
    text
}

/// A chart in words: what it is called, what it shows, and its figures.
fn chart(chart: &Chart) -> String {
    let title = vec![Inline::Strong(Inline::text(format!("{}.", chart.title.trim().trim_end_matches('.'))))];
    let said = Inline::Text(format!(" {}", chart.alternative.trim()));
    let figures = (chart.figures != Figures::Above).then(|| Block::Table(chart.table.clone()));
    let words = Block::Paragraph(title.into_iter().chain([said]).collect());
    blocks(&[words].into_iter().chain(figures).collect::<Vec<_>>())
}

fn table(table: &Table) -> String {
    let columns = table.rows.iter().map(Vec::len).max().unwrap_or(0).max(table.header.len());
    if columns == 0 {
        return String::new();
    }
    let empty = Vec::new();
    let row = |cells: &[Vec<Inline>]| {
        let cell = |i: usize| flat(cells.get(i).unwrap_or(&empty)).replace("\\|", "|").replace('|', "\\|");
        (0..columns).fold("|".to_owned(), |line, i| {
            let cell = cell(i);
            if cell.is_empty() { line + " |" } else { format!("{line} {cell} |") }
        }) + "\n"
    };
    let side = |i: usize| if table.numeric.contains(&i) { "---:|" } else { "---|" };
    let rule = (0..columns).fold("|".to_owned(), |line, i| line + side(i)) + "\n";
    let rows = table.rows.iter().map(|cells| row(cells)).collect::<String>();
    [row(&table.header), rule, rows].concat()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::document::from_markdown;
    use crate::lang::Lang;

    fn read(text: &str) -> Vec<Block> {
        from_markdown(text, Lang::Nl).blocks
    }

    #[test]
    fn a_table_without_names_of_columns_reads_back_as_it_was() {
        let row = |a: &str, b: &str| vec![Inline::text(a), Inline::text(b)];
        let table = Block::Table(Table {
            header: Vec::new(),
            rows: vec![row("a | b", "x\\"), vec![Inline::text("c"), Vec::new()]],
            numeric: vec![1],
        });
        let text = blocks(std::slice::from_ref(&table));
        assert_eq!(text, "| | |\n|---|---:|\n| a \\| b | x\\\\ |\n| c | |\n");
        assert_eq!(read(&text), [table]);
    }

    #[test]
    fn lists_and_stress_read_back_as_they_were() {
        let item = |text: &str| vec![Block::paragraph(text)];
        let stressed =
            vec![Inline::Strong(Inline::text("Aan:")), Inline::Text(" lid".into()), Inline::Break, Inline::Code("a|b".into())];
        let document = [
            Block::Paragraph(stressed),
            Block::List(Some(1), vec![item("een"), item("twee")]),
            Block::List(None, vec![item("☐ akkoord")]),
            Block::List(None, vec![item("tweede lijst")]),
            Block::Quote(vec![Block::paragraph("citaat")]),
        ];
        assert_eq!(read(&blocks(&document)), document);
    }

    proptest! {
        #[test]
        fn whatever_a_person_writes_stays_text(text in "[ -~é€\n]{0,60}") {
            let meant = text.replace('\n', " ");
            let table = Block::Table(Table {
                header: vec![Inline::text("x")], rows: vec![vec![Inline::text(text.as_str())]], numeric: Vec::new(),
            });
            let written = blocks(&[Block::paragraph(text.as_str()), table, Block::paragraph("einde")]);
            prop_assert!(!written.contains("<!--"));
            let found = read(&written);
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            let expected = [meant.as_str(), "x", meant.as_str(), "einde"].join(" ");
            prop_assert_eq!(words(&crate::document::running_text(&found)), words(&expected));
            prop_assert!(found.iter().all(|block| matches!(block, Block::Paragraph(inlines) if inlines.len() == 1) || matches!(block, Block::Table(_))));
        }

        #[test]
        fn any_markdown_is_read_without_harm(text in "[-#>*`|<!\\[\\]() a\n0-9.:_~&;]{0,200}") {
            let document = from_markdown(&text, Lang::Nl);
            let _ = super::document(&document);
        }
    }
}
