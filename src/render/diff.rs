//! What would change in a file, line by line.

use similar::{ChangeTag, TextDiff};

/// The changed lines with three lines around them; empty when nothing changes.
#[must_use]
pub fn unified(path: &str, before: &str, after: &str) -> String {
    // An end of line of Windows is no sign in the text, unless it is what changes.
    let windows = before.contains("\r\n") && after.contains("\r\n");
    let plain = |text: &str| if windows { text.replace("\r\n", "\n") } else { text.to_owned() };
    let (before, after) = (plain(before), plain(after));
    let diff = TextDiff::from_lines(&before, &after);
    let text = diff.unified_diff().context_radius(3).header(path, path).to_string();
    if text.is_empty() || text.ends_with('\n') { text } else { text + "\n" }
}

/// How many lines are another, come, or go.
#[must_use]
pub fn changed(before: &str, after: &str) -> usize {
    let diff = TextDiff::from_lines(before, after);
    let count = |tag: ChangeTag| diff.iter_all_changes().filter(|change| change.tag() == tag).count();
    count(ChangeTag::Delete).max(count(ChangeTag::Insert))
}

#[cfg(test)]
mod tests {
    use super::unified;

    #[test]
    fn an_end_of_line_of_windows_is_not_shown() {
        let told = unified("a", "een\r\ntwee\r\n", "een\r\ndrie\r\n");
        assert!(told.contains("-twee\n+drie\n") && !told.contains('\r'), "{told}");
        assert!(unified("a", "een\r\n", "een\n").contains("-een\r\n+een\n"));
    }
}
