//! Exact shares, so that a total of exactly 70 is never a hair below it.

use std::cmp::Ordering;

/// A fraction with a positive denominator.
#[derive(Clone, Copy, Debug)]
pub struct Fraction {
    above: i64,
    below: i64,
}

impl Fraction {
    /// `above / below`; nothing when `below` is not positive.
    #[must_use]
    pub const fn new(above: i64, below: i64) -> Option<Self> {
        if below > 0 { Some(Self { above, below }) } else { None }
    }

    /// A whole number.
    #[must_use]
    pub const fn whole(number: i64) -> Self {
        Self { above: number, below: 1 }
    }

    /// The nearest number that a machine can hold.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn number(self) -> f64 {
        self.above as f64 / self.below as f64
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        (i128::from(self.above) * i128::from(other.below)).cmp(&(i128::from(other.above) * i128::from(self.below)))
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Fraction {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Fraction {}
