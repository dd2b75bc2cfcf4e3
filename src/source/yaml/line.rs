//! Where the lines of a text begin and end.

pub(super) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |i| i + 1)
}

/// The end of the line, before its line break.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    let end = rest.find('\n').map_or(text.len(), |i| at + i);
    if text[..end].ends_with('\r') { end - 1 } else { end }
}

pub(super) fn next_line(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |i| at + i + 1)
}

pub(super) fn column(text: &str, at: usize) -> usize {
    text[line_start(text, at)..at].chars().count()
}

/// The column of the dash before an item.
pub(super) fn dash_column(text: &str, item: usize) -> usize {
    let start = line_start(text, item);
    text[start..item].rfind('-').unwrap_or(0)
}
