//! From byte offsets to the lines and columns that a person counts.

use std::cell::OnceCell;

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
    /// How many characters stand before every so many bytes; counted when a long line asks for it.
    steps: OnceCell<Vec<usize>>,
}

/// So many bytes are counted at once.
const STEP: usize = 1024;

impl<'a> Lines<'a> {
    /// Counts the lines of `text` once; every later question is a binary search.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let after_breaks = memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1);
        Self { text, starts: std::iter::once(0).chain(after_breaks).collect(), steps: OnceCell::new() }
    }

    /// Where the byte at `offset` stands; past the end is the end. A byte order mark is not counted.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let offset = floor_boundary(self.text, offset);
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts[line - 1];
        let near = offset - start <= STEP;
        let column = if near { characters(&self.text.as_bytes()[start..offset]) } else { self.before(offset) - self.before(start) };
        Position { line, column: column + 1 }
    }

    /// How many characters stand before a byte: in a line of a million the count does not begin anew for every finding.
    fn before(&self, offset: usize) -> usize {
        let step = offset / STEP;
        self.steps.get_or_init(|| steps(self.text))[step] + characters(&self.text.as_bytes()[step * STEP..offset])
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

/// How many characters begin before each step of a text, without byte order marks.
fn steps(text: &str) -> Vec<usize> {
    let mut steps = Vec::with_capacity(text.len() / STEP + 1);
    let mut count = 0;
    for (at, c) in text.char_indices() {
        if at >= steps.len() * STEP {
            steps.push(count);
        }
        count += usize::from(c != '\u{feff}');
    }
    steps.push(count);
    steps
}

/// How many characters begin in these bytes, without byte order marks.
fn characters(bytes: &[u8]) -> usize {
    let begun = bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
    begun - memchr::memmem::find_iter(bytes, "\u{feff}").count()
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

    #[test]
    fn a_long_line_is_counted_as_a_short_one() {
        let text = format!("a\u{feff}é\n{}", "één \u{feff}".repeat(1000));
        let lines = Lines::new(&text);
        for (offset, _) in text.char_indices() {
            let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
            let column = text[start..offset].chars().filter(|c| *c != '\u{feff}').count() + 1;
            assert_eq!(lines.position(offset).column, column, "{offset}");
        }
    }
}
