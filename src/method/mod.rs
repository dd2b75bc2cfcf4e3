//! The field's calculations: pure functions over records, with today and settings as arguments.

pub mod beginning;
mod belonging;
mod by_step;
pub mod circle;
pub mod combine;
pub mod completeness;
pub mod description;
pub mod determinants;
pub mod finance;
pub mod follow_up;
mod fraction;
pub mod full_stop;
pub mod judgement;
pub mod knock_out;
pub mod length;
pub mod measured;
pub mod network;
pub mod next;
mod next_plan;
pub mod objection;
pub mod pace;
pub mod plan;
pub mod plan_ids;
pub mod privacy;
pub mod responses;
pub mod role;
pub mod sameness;
pub mod score;
pub mod score_card;
pub mod select;
pub mod sought;
mod stages;
pub mod step;
pub mod strategies;
pub mod tally;
pub mod todo;
pub mod traject;
pub mod ways;
pub mod words;

#[cfg(test)]
mod examples;
#[cfg(test)]
mod next_cases;
#[cfg(test)]
mod source_numbers;
#[cfg(test)]
mod traject_cases;

pub use fraction::Fraction;
