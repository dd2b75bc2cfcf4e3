//! From records to documents: what a person reads, before it has a format.

pub mod agenda;
pub mod assessment;
pub mod board;
pub mod card;
pub mod cells;
pub mod comparison;
pub mod coverage;
pub mod decisions;
pub mod factsheet;
pub mod finance;
pub mod find;
pub mod landed;
pub mod loose_ends;
pub mod memo;
pub mod overview;
pub mod policy;
pub mod portfolio;
pub mod questions;
pub mod reading;
pub mod reprint;
pub mod research;
pub mod result;
pub mod rounds;
pub mod rows;
pub mod scope;
mod stand;
pub mod wishes;
