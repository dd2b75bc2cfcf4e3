//! A site: pages in the shell that they share, the files beside them, and the list of words that a search goes by.

mod files;
mod listing;
mod page;
mod search;
mod stem;
mod vocabulary;

pub use files::{Look, files, front};
pub use page::page;
pub use search::{Entry, entry, index};
pub use stem::{stem, words};
