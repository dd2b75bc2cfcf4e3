//! Record text made harmless for a terminal: control and direction characters are shown, not obeyed.

use std::borrow::Cow;

use crate::source::signs::is_unseen;

/// The text with every character that a terminal would obey written as `\u{…}`; line breaks and tabs stay.
#[must_use]
pub fn for_terminal(text: &str) -> Cow<'_, str> {
    let printed = |b: u8| matches!(b, b' '..=b'~' | b'\n' | b'\t');
    if text.bytes().all(printed) || !text.chars().any(obeyed) {
        return Cow::Borrowed(text);
    }
    let shown = |c: char| if obeyed(c) { c.escape_unicode().to_string() } else { c.to_string() };
    Cow::Owned(text.chars().map(shown).collect())
}

/// The same for XML 1.0, which has no place for two more characters.
#[must_use]
pub fn for_xml(text: &str) -> Cow<'_, str> {
    let shown = for_terminal(text);
    if !shown.contains(NOT_XML) {
        return shown;
    }
    Cow::Owned(shown.chars().map(|c| if NOT_XML.contains(&c) { c.escape_unicode().to_string() } else { c.to_string() }).collect())
}

/// Characters that XML 1.0 forbids and a terminal does not mind.
const NOT_XML: [char; 2] = ['\u{fffe}', '\u{ffff}'];

/// The same on one line: line breaks and tabs are shown too, for names of files.
#[must_use]
pub fn on_one_line(text: &str) -> String {
    let shown = for_terminal(text);
    if !shown.chars().any(char::is_control) {
        return shown.into_owned();
    }
    shown.chars().map(|c| if c.is_control() { c.escape_unicode().to_string() } else { c.to_string() }).collect()
}

/// Whether a terminal would do something else with it than show it.
fn obeyed(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t') || is_unseen(c)
}

#[cfg(test)]
mod tests {
    use super::for_terminal;

    #[test]
    fn nothing_in_a_title_moves_the_cursor_or_turns_the_text() {
        assert_eq!(for_terminal("een\u{1b}[31m rood"), "een\\u{1b}[31m rood");
        assert_eq!(for_terminal("\u{202e}omgekeerd"), "\\u{202e}omgekeerd");
        assert_eq!(for_terminal("\u{61c}omgekeerd \u{2065}"), "\\u{61c}omgekeerd \\u{2065}");
        assert_eq!(for_terminal("gewoon één\n\tregel"), "gewoon één\n\tregel");
    }
}
