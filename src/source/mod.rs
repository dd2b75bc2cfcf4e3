//! Text that knows its places: files, spans, YAML trees, front matter, and findings that point into them.

pub mod archive;
pub mod file;
pub mod finding;
pub mod front_matter;
pub mod keys;
pub mod links;
pub mod markdown;
pub mod markers;
pub mod sheet;
pub mod signs;
pub mod span;
pub mod way;
pub mod word;
pub mod yaml;

pub use file::{Lines, Position};
pub use finding::{At, Finding};
pub use keys::{Key, Keys};
pub use span::Span;
