//! From byte offsets to the lines and columns that a person counts.

use super::Span;

/// A place as an editor shows it: both count from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// The starts of the lines of one text.
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Counts the lines of `text` once; every later question is a binary search.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let after_breaks = text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(i, _)| i + 1);
        Self { text, starts: std::iter::once(0).chain(after_breaks).collect() }
    }

    /// Where the byte at `offset` stands; past the end is the end. A byte order mark is not counted.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let offset = floor_boundary(self.text, offset);
        let line = self.starts.partition_point(|start| *start <= offset);
        let before = &self.text[self.starts[line - 1]..offset];
        let column = before.chars().filter(|c| *c != '\u{feff}').count() + 1;
        Position { line, column }
    }

    /// The text of a line (from 1), without its end.
    #[must_use]
    pub fn line(&self, number: usize) -> &'a str {
        let Some(start) = number.checked_sub(1).and_then(|n| self.starts.get(n)) else { return "" };
        let end = self.starts.get(number).copied().unwrap_or(self.text.len());
        self.text[*start..end].trim_end_matches(['\n', '\r']).trim_start_matches('\u{feff}')
    }

    /// The bytes of a line (from 1), without its end.
    #[must_use]
    pub fn span(&self, number: usize) -> Span {
        let line = self.line(number);
        let start = line.as_ptr() as usize - self.text.as_ptr() as usize;
        Span::new(start, start + line.len())
    }
}

fn floor_boundary(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len())).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_count_from_one() {
        let lines = Lines::new("\u{feff}één: x\r\ntwee: y\n");
        assert_eq!(lines.position(3), Position { line: 1, column: 1 });
        assert_eq!(lines.position(3 + "één".len()), Position { line: 1, column: 4 });
        assert_eq!(lines.line(1), "één: x");
        assert_eq!(lines.line(2), "twee: y");
        assert_eq!(lines.line(9), "");
        assert_eq!(lines.position(999), Position { line: 3, column: 1 });
    }
}
