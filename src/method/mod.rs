//! The field's calculations: pure functions over records, with today and settings as arguments.

pub mod combine;
pub mod finance;
mod fraction;
pub mod judgement;
pub mod length;
pub mod next;
pub mod sameness;
pub mod score;
pub mod select;
pub mod tally;
pub mod traject;
pub mod words;

#[cfg(test)]
mod examples;

pub use fraction::Fraction;
