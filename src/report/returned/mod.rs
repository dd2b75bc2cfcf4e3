//! A document with printed blocks that comes back from a word processor: what a person changed in it, block by block.
//!
//! What is compared is never the file itself but what `kt` reads of it, with what `kt` would read of its own file. So nothing
//! counts as a change that writing and reading a document does by itself.

mod blocks;
mod pair;
mod section;
mod trace;
mod write;

use std::ops::Range;

use crate::document::{Block, placed};
use crate::source::markers;

pub use blocks::{Part, blocks, inlines};
pub use section::sections;
pub use trace::Trace;
pub use write::written;

/// A block of the text in the folder.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// Where it stands in the text.
    pub place: Range<usize>,
    /// The printed block that it is in; nothing when it is a person's own.
    pub printed: Option<String>,
    /// The block as it is.
    pub block: Block,
    /// The block as it comes back unchanged.
    pub parts: Vec<Part>,
}

/// The blocks of a text with printed blocks in it; how they come back is filled in later.
#[must_use]
pub fn units(body: &str) -> Vec<Unit> {
    let found = markers::blocks(body);
    let printed = |place: &Range<usize>| {
        let around = |block: &&markers::Block<'_>| block.content.start <= place.start && place.end <= block.content.end;
        found.blocks.iter().find(around).map(|block| block.name.to_owned())
    };
    let unit = |(place, block): (Range<usize>, Block)| Unit { printed: printed(&place), place, block, parts: Vec::new() };
    placed(body).into_iter().map(unit).collect()
}

/// What a person changed in one section of a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Section {
    /// The name of its heading, as a bookmark.
    pub mark: String,
    /// Its heading.
    pub heading: String,
    /// What was changed in printed blocks, by their name.
    pub printed: Vec<(String, Changed)>,
    /// What was changed in the person's own text.
    pub own: Changed,
    /// The edits that make the person's own text what it became.
    pub edits: Vec<Edit>,
    /// Whether the own text in the folder was changed as well since the document was made.
    pub conflict: bool,
    /// Whether its heading is gone, or it holds what stood under a heading that is gone: where the text belongs is not known.
    pub torn: bool,
}

impl Section {
    /// Whether nothing was changed.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.printed.is_empty() && self.own == Changed::default()
    }
}

/// What stood there, and what stands there now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changed {
    /// Before.
    pub before: Vec<Block>,
    /// After.
    pub after: Vec<Block>,
}

/// A change of the text: what comes in the place of what.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// The place in the text; empty for something new, which comes after it.
    pub place: Range<usize>,
    /// The blocks that come there.
    pub blocks: Vec<Block>,
}
