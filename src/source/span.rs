//! A range of bytes in a text.

/// Bytes `start..end` of a text; both lie on character boundaries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The bytes from `start` up to, and not including, `end`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The same range, `by` bytes further on.
    #[must_use]
    pub const fn moved(self, by: usize) -> Self {
        Self::new(self.start + by, self.end + by)
    }

    /// The text in this range; empty when it lies outside `text`.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }
}
