//! What would change in a file, line by line.

use similar::TextDiff;

/// The changed lines with three lines around them; empty when nothing changes.
#[must_use]
pub fn unified(path: &str, before: &str, after: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    let text = diff.unified_diff().context_radius(3).header(path, path).to_string();
    if text.is_empty() || text.ends_with('\n') { text } else { text + "\n" }
}
