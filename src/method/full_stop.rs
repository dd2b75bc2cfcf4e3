//! A text that someone typed, as a sentence of its own: what stands behind it is no part of it.

/// The text with a full stop behind it, unless it ends already, or ends in an address.
#[must_use]
pub fn ended(text: &str) -> String {
    let text = text.trim();
    let bare = text.trim_end_matches(['”', '"', '’', '\'', ')', '*', '_', '`']);
    let address = text.rsplit(char::is_whitespace).next().is_some_and(|last| last.contains("://"));
    let ends = text.is_empty() || bare.ends_with(['.', '!', '?', '…']) || text.ends_with([':', ';']);
    if ends || address { text.to_owned() } else { format!("{text}.") }
}

/// The same on one line: a text of several lines within a sentence.
#[must_use]
pub(super) fn on_one_line(text: &str) -> String {
    ended(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::{ended, on_one_line};

    #[test]
    fn lines_become_one() {
        assert_eq!(on_one_line("Eén\n  twee.\n"), "Eén twee.");
        assert_eq!(on_one_line(" \n"), "");
    }

    #[test]
    fn a_text_ends_with_one_full_stop() {
        for (text, told) in [
            ("te druk", "te druk."),
            (" te druk. ", "te druk."),
            ("te druk (najaar)", "te druk (najaar)."),
            ("“Kan dit?”", "“Kan dit?”"),
            ("wacht …", "wacht …"),
            ("zie https://voorbeeld.nl/a", "zie https://voorbeeld.nl/a"),
            ("", ""),
        ] {
            assert_eq!(ended(text), told);
        }
    }
}
