//! Counting words and reading time, as the memo's limits do.

/// The number of runs without white space.
#[must_use]
pub fn count(text: &str) -> usize {
    text.split_whitespace().count()
}

/// Minutes to read this many words at 200 a minute, rounded up; at least one.
#[must_use]
pub const fn minutes(words: usize) -> usize {
    let minutes = words.div_ceil(200);
    if minutes == 0 { 1 } else { minutes }
}
