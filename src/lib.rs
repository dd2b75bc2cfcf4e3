//! `kt`: knowledge transfer in youth care, over a folder of plain YAML and Markdown.
//!
//! The rooms, in order of flow: a folder is loaded into records that remember where they were written; the
//! records are checked, assessed or reported on; out comes a list of findings or a document; that is rendered.

pub mod lang;
pub mod source;
pub mod document;
pub mod error;
pub mod model;
pub mod repo;
pub mod method;

pub use error::Error;
