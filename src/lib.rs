//! `kt`: knowledge transfer in youth care, over a folder of plain YAML and Markdown.
//!
//! The rooms, in order of flow: a folder is loaded into records that remember where they were written; the
//! records are checked, assessed or reported on; out comes a list of findings or a document; that is rendered.

pub mod assess;
pub mod check;
mod commands;
pub mod document;
pub mod error;
pub mod lang;
pub mod method;
pub mod model;
pub mod render;
pub mod repo;
pub mod report;
pub mod source;

pub use commands::run;
pub use error::Error;
