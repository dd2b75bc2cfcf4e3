//! Documents that come back from a word processor: their text with what it is, and nothing that they fetch or run.
//! Such a file is hostile until it is read. Source: `docs/formats.md`, a memo in Word.

mod lists;
mod package;
mod roles;
mod text;
mod tree;

pub use super::archive::{Refusal, Stream};

/// The error for a document that is damaged.
const BROKEN: &str = "error-word-broken";

/// A document as far as it is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// Its text in order.
    pub pieces: Vec<Piece>,
    /// What the document remembers of where it comes from; empty when it does not.
    pub origin: String,
    /// What was left unread.
    pub left: Left,
}

/// What stands in a document beside its text, and is not read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// Programs.
    pub macros: bool,
    /// A template somewhere else.
    pub template: bool,
    /// Remarks in the margin.
    pub comments: usize,
    /// Notes below the text.
    pub notes: usize,
    /// Text in boxes, and files within the file.
    pub boxes: usize,
    /// Changes that the word processor keeps; they are read as accepted.
    pub tracked: usize,
}

/// A piece of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A paragraph.
    Paragraph(Paragraph),
    /// The rows of a table.
    Table(Vec<Row>),
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Whether it names the columns.
    pub head: bool,
    /// What stands in its cells.
    pub cells: Vec<Vec<Paragraph>>,
}

/// A paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// What it is.
    pub role: Role,
    /// Its place in a list.
    pub item: Option<Item>,
    /// Whether it is set to the right.
    pub right: bool,
    /// The bookmarks in it.
    pub marks: Vec<String>,
    /// Its text.
    pub runs: Vec<Run>,
}

/// What a paragraph is, by its style.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// Running text.
    #[default]
    Text,
    /// The title of the document.
    Title,
    /// A heading of level 1 to 9.
    Heading(u8),
    /// A quotation.
    Quote,
    /// Text to be kept as it is.
    Code,
    /// The words above a picture.
    Caption,
    /// Text that goes on in a list of this depth.
    Continued(u8),
    /// An item with a box to tick.
    Boxed,
    /// A line across the page.
    Rule,
    /// Room between what would otherwise be one list.
    Space,
}

/// A place in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// Which list.
    pub list: u32,
    /// How deep, from 0.
    pub level: u8,
    /// The first number of the list, when it is numbered.
    pub first: Option<u64>,
}

/// Text that looks alike. A line break in it is a line break.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The text.
    pub text: String,
    /// Important.
    pub strong: bool,
    /// Stressed.
    pub emphasis: bool,
    /// To be kept as it is.
    pub code: bool,
    /// Where it leads.
    pub link: Option<String>,
}

/// Reads a document, after every part of it was held to the limits.
///
/// # Errors
/// When it goes over a limit, or is no document.
pub fn read(mut stream: impl Stream) -> Result<Word, Refusal> {
    let (parts, mut word) = package::open(&mut stream)?;
    let (pieces, left) = text::read(&parts)?;
    word.pieces = pieces;
    word.left = Left { macros: word.left.macros, template: word.left.template, ..left };
    Ok(word)
}

/// Reads a document from its bare parts: the text, the lists, the links, the styles.
///
/// # Errors
/// When a part is no XML.
pub fn from_parts([document, numbering, relations, styles]: [&str; 4]) -> Result<Vec<Piece>, Refusal> {
    let some = |part: &str| Some(part.to_owned());
    let parts = package::Parts {
        document: document.to_owned(),
        numbering: some(numbering),
        relations: some(relations),
        styles: some(styles),
    };
    Ok(text::read(&parts)?.0)
}
