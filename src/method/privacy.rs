//! How many people must stand behind a number before it is shown: one rule for surveys, follow-ups and reports.
//!
//! Source: `docs/method.md`, determinants: our own number, for the privacy of colleagues in small teams, and because shares of
//! few people jump.

/// What rests on fewer people than this is not shown.
pub const FEWEST: u8 = 5;

/// Whether these are too few people to show what they said.
#[must_use]
pub fn are_few<N: Copy + From<u8> + PartialOrd>(people: N) -> bool {
    people < N::from(FEWEST)
}
