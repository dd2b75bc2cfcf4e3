//! A document as a plain value: what a report says, before it has a format.

pub mod calendar;
pub mod chart;
pub mod deck;
pub mod form;
mod from_markdown;
pub mod graph;
pub mod house;
pub mod paper;
pub mod poster;
pub mod rewrite;
mod safe_link;
pub mod sheet;
pub mod site;

pub use from_markdown::{from_markdown, placed};
pub use safe_link::safe_link;

/// A document with its title and blocks.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The language of the text, for readers and screen readers.
    pub lang: crate::lang::Lang,
    /// The title; not repeated in the blocks by the writers.
    pub title: String,
    /// The content in order.
    pub blocks: Vec<Block>,
}

/// A block of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading of level 1 to 6.
    Heading(u8, Vec<Inline>),
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list; with a first number when it is numbered. Each item holds blocks.
    List(Option<u64>, Vec<Vec<Self>>),
    /// A table.
    Table(Table),
    /// A quotation.
    Quote(Vec<Self>),
    /// Text to be kept as it is.
    Code(String),
    /// A thematic break.
    Rule,
    /// A chart with the figures behind it.
    Chart(Box<chart::Chart>),
}

/// A table. Without a header the first column names the rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The names of the columns; empty when the rows have names instead.
    pub header: Vec<Vec<Inline>>,
    /// The rows, each as long as the header.
    pub rows: Vec<Vec<Vec<Inline>>>,
    /// Columns that hold numbers, to be set to the right.
    pub numeric: Vec<usize>,
}

impl Table {
    /// Whether every cell beside the names of the rows is a box to tick.
    #[must_use]
    pub fn is_to_tick(&self) -> bool {
        let mut cells = self.rows.iter().flat_map(|row| row.iter().skip(1)).peekable();
        cells.peek().is_some() && cells.all(|cell| plain(cell) == "☐")
    }

    /// Whether a row stands out: its name is important as a whole.
    #[must_use]
    pub fn is_marked(row: &[Vec<Inline>]) -> bool {
        matches!(row.first().map(Vec::as_slice), Some([Inline::Strong(_)]))
    }
}

/// Running text.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Important text.
    Strong(Vec<Self>),
    /// Stressed text.
    Emphasis(Vec<Self>),
    /// Text to be kept as it is.
    Code(String),
    /// A link with its address.
    Link(String, Vec<Self>),
    /// A line break inside a paragraph.
    Break,
}

impl Inline {
    /// Plain text as running text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Vec<Self> {
        vec![Self::Text(text.into())]
    }

    /// Important text as running text.
    #[must_use]
    pub fn strong(text: impl Into<String>) -> Vec<Self> {
        vec![Self::Strong(Self::text(text))]
    }
}

impl Block {
    /// A paragraph of plain text.
    #[must_use]
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph(Inline::text(text))
    }

    /// A chart.
    #[must_use]
    pub fn chart(chart: chart::Chart) -> Self {
        Self::Chart(Box::new(chart))
    }

    /// A heading of plain text.
    #[must_use]
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading(level, Inline::text(text))
    }
}

/// The words of running text, without its form.
#[must_use]
pub fn plain(inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text(text) | Inline::Code(text) => text.clone(),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link(_, inner) => plain(inner),
            Inline::Break => " ".to_owned(),
        })
        .collect()
}

/// The words of blocks, one line for each piece, without headings: what counts against the limits of a memo.
#[must_use]
pub fn running_text(blocks: &[Block]) -> String {
    let mut text = String::new();
    gather(blocks, &mut text);
    text
}

fn gather(blocks: &[Block], text: &mut String) {
    for block in blocks {
        match block {
            Block::Heading(..) | Block::Rule => {}
            Block::Paragraph(inlines) => line(inlines, text),
            Block::Code(code) => text.extend([code.as_str(), "\n"]),
            Block::List(_, items) => items.iter().for_each(|item| gather(item, text)),
            Block::Quote(inner) => gather(inner, text),
            Block::Table(table) => cells(table, text),
            Block::Chart(chart) => cells(&chart.table, text),
        }
    }
}

fn cells(table: &Table, text: &mut String) {
    table.header.iter().chain(table.rows.iter().flatten()).for_each(|cell| line(cell, text));
}

fn line(inlines: &[Inline], text: &mut String) {
    text.push_str(&plain(inlines));
    text.push('\n');
}
