//! Splits a Markdown record into its front matter (YAML between two `---` lines) and its body.

use super::Span;

/// The two parts of a Markdown record, as ranges of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// The YAML, without the fences.
    pub yaml: Span,
    /// The Markdown after the closing fence.
    pub body: Span,
}

/// Why a Markdown record has no front matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The first line is not `---`.
    Opening,
    /// No second `---` follows.
    Closing,
}

/// Finds the front matter. A byte order mark before the first fence is passed over.
///
/// # Errors
/// When one of the fences is missing.
pub fn split(text: &str) -> Result<Parts, Missing> {
    let skip = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let start = skip + first_line_length(&text[skip..]);
    if !is_fence(&text[skip..start]) {
        return Err(Missing::Opening);
    }
    // The fences are looked for by their signs; only such a line is looked at as a line.
    let signs = memchr::memmem::find_iter(&text.as_bytes()[start - 1..], "\n---").map(|at| start + at);
    let mut fences = signs.map(|at| (at, first_line_length(&text[at..])));
    let (end, length) = fences.find(|(at, length)| is_fence(&text[*at..at + length])).ok_or(Missing::Closing)?;
    Ok(Parts { yaml: Span::new(start, end), body: Span::new(end + length, text.len()) })
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == "---"
}

fn first_line_length(text: &str) -> usize {
    text.find('\n').map_or(text.len(), |i| i + 1)
}

/// Only the body of a text; empty when it has none.
#[must_use]
pub fn body(text: &str) -> &str {
    split(text).map_or("", |parts| parts.body.of(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_are_ranges_of_the_text() {
        let text = "---\r\ntitle: a\r\n---\r\nbody\n---\n";
        let parts = split(text).unwrap();
        assert_eq!(parts.yaml.of(text), "title: a\r\n");
        assert_eq!(parts.body.of(text), "body\n---\n");
        assert_eq!(split("title: a\n"), Err(Missing::Opening));
        assert_eq!(split("---\ntitle: a\n"), Err(Missing::Closing));
        assert_eq!(split("\u{feff}---\n---\n").unwrap().yaml, Span::new(7, 7));
    }
}
