//! The same determinant in two rounds: what went, what came, what stayed.

use super::Class;
use super::judge::{Judged, Verdict};
use crate::method::Fraction;

/// What happened to a determinant between two rounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Movement {
    /// It was a barrier and is none any more.
    Gone,
    /// It was none and is a barrier now.
    New,
    /// It was a barrier and still is one.
    Stayed,
    /// It is no barrier in either round.
    None,
    /// One of the rounds has too few answers.
    Unknown,
}

impl Movement {
    /// The code in machine output and words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::New => "new",
            Self::Stayed => "stayed",
            Self::None => "none",
            Self::Unknown => "unknown",
        }
    }
}

/// A determinant before and after.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change<'a> {
    /// In the earlier round.
    pub before: &'a Judged,
    /// In the later round.
    pub after: &'a Judged,
    /// What happened to it.
    pub movement: Movement,
    /// The shares of unfavourable answers, before and after.
    pub unfavourable: Option<[Fraction; 2]>,
}

/// The determinants that both rounds measured, in the order of the earlier one.
#[must_use]
pub fn change<'a>(before: &'a [Judged], after: &'a [Judged]) -> Vec<Change<'a>> {
    let pair = |before: &'a Judged| {
        let after = after.iter().find(|after| after.measure.key == before.measure.key)?;
        Some(between(before, after))
    };
    before.iter().filter_map(pair).collect()
}

fn between<'a>(before: &'a Judged, after: &'a Judged) -> Change<'a> {
    let movement = match (before.whole.verdict, after.whole.verdict) {
        (Verdict::TooFew, _) | (_, Verdict::TooFew) => Movement::Unknown,
        (Verdict::Barrier, Verdict::Barrier) => Movement::Stayed,
        (Verdict::Barrier, _) => Movement::Gone,
        (_, Verdict::Barrier) => Movement::New,
        _ => Movement::None,
    };
    let shares = before.whole.shares.zip(after.whole.shares);
    let unfavourable = shares.map(|(before, after)| [before, after].map(|shares| shares.share(Class::Unfavourable)));
    Change { before, after, movement, unfavourable }
}
