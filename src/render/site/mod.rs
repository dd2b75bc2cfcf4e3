//! A site: pages in the shell that they share, the files beside them, and the words that a search goes by.

mod files;
mod listing;
mod page;
mod parts;
mod search;
mod stem;
mod vocabulary;

pub use files::{Look, files, front};
pub use page::page;
pub use parts::Parts;
pub use search::{Entry, entry, index, share_of, shares};
pub use stem::{stem, words};
