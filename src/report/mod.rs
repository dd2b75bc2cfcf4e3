//! From records to documents: what a person reads, before it has a format.

pub mod board;
pub mod card;
