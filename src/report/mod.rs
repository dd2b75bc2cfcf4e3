//! From records to documents: what a person reads, before it has a format.

pub mod card;
pub mod memo;
