//! Running text for a terminal: lines broken between words, and texts cut to a number of columns.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::plain::wrapped;
use super::safe::for_terminal;

/// Text broken between words into lines of at most this many columns; every line but the first begins after `indent`.
#[must_use]
pub fn hanging(text: &str, width: usize, indent: usize) -> String {
    wrapped(text, width, indent).split_off(indent)
}

/// The text in at most this many columns; `…` stands for what does not fit.
#[must_use]
pub fn cut(text: &str, width: usize) -> String {
    let text = for_terminal(text.trim());
    if text.width() <= width {
        return text.into_owned();
    }
    let mut room = width.saturating_sub(1);
    let fits = |c: &char| {
        let columns = c.width().unwrap_or(0);
        let fits = columns <= room;
        room = room.saturating_sub(columns);
        fits
    };
    let kept: String = text.chars().take_while(fits).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::{cut, hanging};

    #[test]
    fn text_is_broken_and_cut_by_its_columns() {
        assert_eq!(hanging("een twee drie vier", 11, 3), "een\n   twee\n   drie\n   vier".replace("een\n   twee", "een twee"));
        assert_eq!(cut("Samen beslissen", 9), "Samen be…");
        assert_eq!(cut("漢字漢字", 5), "漢字…");
        assert_eq!(cut("kort", 9), "kort");
    }
}
