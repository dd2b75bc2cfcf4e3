//! Lines and blocks for a terminal that has only letters: every drawing character as a plain one, each told from the others.

use std::borrow::Cow;

/// The text with its drawing characters replaced; all else stays.
#[must_use]
pub fn drawn(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|c| plain(c) != c) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(plain).collect())
}

/// Whether a terminal with these settings of the language (`LC_ALL`, `LC_CTYPE`, `LANG`, the first that is set) shows only the
/// letters of an older character set. Where nothing is set, it is taken to be a terminal of today.
#[must_use]
pub fn is_needed(locale: Option<&str>) -> bool {
    let locale = locale.unwrap_or_default().to_ascii_lowercase();
    !locale.is_empty() && !locale.contains("utf-8") && !locale.contains("utf8")
}

const fn plain(c: char) -> char {
    match c {
        '─' | '░' => '-',
        '━' => '=',
        '▇' | '█' => '#',
        '│' => '|',
        '·' => '.',
        '●' => 'o',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::{drawn, is_needed};

    #[test]
    fn bars_stay_apart_without_their_blocks() {
        assert_eq!(drawn("gemeente  ░░│▇▇  € 5  ·━●"), "gemeente  --|##  € 5  .=o");
    }

    #[test]
    fn only_a_terminal_that_says_so_goes_without_blocks() {
        let needed = [Some("C"), Some("nl_NL.ISO-8859-1"), Some("nl_NL.UTF-8"), Some("C.utf8"), Some(""), None].map(is_needed);
        assert_eq!(needed, [true, true, false, false, false, false]);
    }
}
