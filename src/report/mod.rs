//! From records to documents: what a person reads, before it has a format.

pub mod assessment;
pub mod board;
pub mod card;
pub mod comparison;
pub mod finance;
pub mod find;
pub mod loose_ends;
pub mod memo;
pub mod result;
pub mod rounds;
