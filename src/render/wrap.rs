//! Lines of running text: broken between words, with something before each, and cut to a number of columns.

use console::measure_text_width;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::safe::for_terminal;

/// Text broken between words into lines of at most this many columns, each after an indentation. A word that is longer
/// has its own line.
#[must_use]
pub fn wrapped(text: &str, width: usize, indent: usize) -> String {
    filled(&for_terminal(text), width, &" ".repeat(indent))
}

/// What [`wrapped`] does, for text that is harmless and may hold marks of colour.
pub(super) fn filled(text: &str, width: usize, pad: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in text.lines() {
        let (mut line, mut room) = (String::new(), pad.len());
        for word in words(paragraph) {
            let size = measure_text_width(&word);
            if !line.is_empty() && room + 1 + size > width {
                lines.push(format!("{pad}{line}"));
                (line, room) = (String::new(), pad.len());
            }
            if !line.is_empty() {
                line.push(' ');
                room += 1;
            }
            line.push_str(&word);
            room += size;
        }
        lines.push(format!("{pad}{line}"));
    }
    lines.join("\n")
}

/// The words of a line; an amount stays with its sign.
fn words(line: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in line.split_whitespace() {
        match words.last_mut().filter(|last| last.ends_with('€')) {
            Some(sign) => sign.extend([" ", word]),
            None => words.push(word.to_owned()),
        }
    }
    words
}

/// Text broken between words into lines of at most this many columns; every line but the first begins after `indent`.
#[must_use]
pub fn hanging(text: &str, width: usize, indent: usize) -> String {
    wrapped(text, width, indent).split_off(indent)
}

/// The text with every line that is too long broken between words, at the indentation that it has.
#[must_use]
pub fn fold(text: &str, width: usize) -> String {
    let one = |line: &str| {
        let body = line.trim_end_matches('\n');
        let indent = body.len() - body.trim_start_matches(' ').len();
        if body.width() <= width { line.to_owned() } else { wrapped(body, width, indent.min(width / 2)) + &line[body.len()..] }
    };
    text.split_inclusive('\n').map(one).collect()
}

/// Every line with something before it; empty lines get what is needed of it and no more.
pub(super) fn prefixed(text: &str, first: &str, rest: &str) -> String {
    let lines = if text.is_empty() { vec![""] } else { text.lines().collect() };
    let line = |(i, line): (usize, &&str)| format!("{}\n", format!("{}{line}", if i == 0 { first } else { rest }).trim_end());
    lines.iter().enumerate().map(line).collect()
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
    use super::*;

    #[test]
    fn text_is_broken_between_words_by_its_columns() {
        assert_eq!(wrapped("een twee drie vier", 9, 0), "een twee\ndrie vier");
        assert_eq!(wrapped("één twee", 8, 2), "  één\n  twee");
        assert_eq!(wrapped("dat is € 6.000", 9, 0), "dat is\n€ 6.000");
        assert_eq!(wrapped("漢字 漢字", 8, 0), "漢字\n漢字");
        assert_eq!(wrapped("a\u{1b}[2J", 80, 0), "a\\u{1b}[2J");
    }

    #[test]
    fn only_lines_that_are_too_long_are_broken_and_keep_their_indentation() {
        assert_eq!(fold("kort\n  een twee drie\n", 9), "kort\n  een\n  twee\n  drie\n");
        assert_eq!(fold("a  b\n", 9), "a  b\n");
    }

    #[test]
    fn text_is_broken_and_cut_by_its_columns() {
        assert_eq!(hanging("een twee drie vier", 11, 3), "een\n   twee\n   drie\n   vier".replace("een\n   twee", "een twee"));
        assert_eq!(cut("Samen beslissen", 9), "Samen be…");
        assert_eq!(cut("漢字漢字", 5), "漢字…");
        assert_eq!(cut("kort", 9), "kort");
    }
}
