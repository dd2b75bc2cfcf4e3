//! YAML as a tree of nodes with byte spans. Only this room knows the parser.

pub mod decode;
pub mod edit;
#[cfg(test)]
mod edit_properties;
mod fast;
mod fault;
mod filler;
mod json;
mod line;
mod mistake;
pub mod node;
mod read;
mod relist;
pub mod write;

pub use decode::{Decoded, decode};
pub use json::{json, object};
pub use node::{Entry, Node, Scalar, Style, Value};
pub use read::{Tree, general, parse};
pub use relist::comments;
