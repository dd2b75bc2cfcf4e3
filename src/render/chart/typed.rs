//! What the pictures in text share: names in columns, bars of characters, colour where it may be.

use console::measure_text_width;
use unicode_width::UnicodeWidthStr;

use crate::lang::Lang;
use crate::render::safe::on_one_line;
use crate::render::wrap;

/// The characters of bars: what is good is full, what is bad is light, what is neither is dotted.
pub(super) const GOOD: char = '▇';
pub(super) const BAD: char = '░';
pub(super) const EVEN: char = '·';

/// How text is written.
#[derive(Clone, Copy)]
pub(super) struct Page {
    pub(super) width: usize,
    pub(super) color: bool,
    pub(super) lang: Lang,
}

impl Page {
    /// So many times a character, in its colour where colour may be.
    pub(super) fn bar(self, sign: char, times: usize) -> String {
        let bar = sign.to_string().repeat(times);
        let code = match sign {
            GOOD => "34",
            BAD => "33",
            _ => return bar,
        };
        if self.color && times > 0 { format!("\u{1b}[{code}m{bar}\u{1b}[0m") } else { bar }
    }
}

/// Text on one line, made harmless, in at most this many columns.
fn cut(text: &str, most: usize) -> String {
    wrap::cut(&on_one_line(text), most)
}

/// Texts in one column: each as wide as the widest, and at most this wide.
pub(super) fn column<'a>(texts: impl Iterator<Item = &'a str>, most: usize) -> Vec<String> {
    let texts: Vec<String> = texts.map(|text| cut(text, most)).collect();
    let widest = texts.iter().map(|text| text.width()).max().unwrap_or(0);
    texts.into_iter().map(|text| padded(&text, widest)).collect()
}

/// The text with spaces after it.
pub(super) fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}

/// The text with spaces before it.
pub(super) fn right(text: &str, width: usize) -> String {
    format!("{}{text}", " ".repeat(width.saturating_sub(text.width())))
}

/// How many characters a share of a line takes: at least one for anything above nothing.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // both are bound by the width of a line
pub(super) fn cells(part: f64, whole: f64, room: usize) -> usize {
    if part <= 0.0 || !part.is_finite() || whole <= 0.0 || whole.is_nan() {
        return 0;
    }
    let room_f = u32::try_from(room).map_or(0.0, f64::from);
    ((part / whole * room_f).round() as usize).clamp(1, room.max(1))
}

/// Lines without spaces at their ends.
pub(super) fn joined(lines: impl IntoIterator<Item = String>) -> String {
    lines.into_iter().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// What the signs mean, on as many lines as needed; those without a meaning are left out.
pub(super) fn legend(signs: impl IntoIterator<Item = (String, String)>, width: usize) -> String {
    let (mut lines, mut line) = (Vec::new(), String::new());
    for (sign, meaning) in signs.into_iter().filter(|(_, meaning)| !meaning.is_empty()) {
        let one = format!("{sign} {}", cut(&meaning, width.saturating_sub(4)));
        if !line.is_empty() && measure_text_width(&line) + 3 + measure_text_width(&one) > width {
            lines.push(std::mem::take(&mut line));
        }
        let space = if line.is_empty() { "" } else { "   " };
        line = [line.as_str(), space, &one].concat();
    }
    lines.extend((!line.is_empty()).then_some(line));
    joined(lines)
}
