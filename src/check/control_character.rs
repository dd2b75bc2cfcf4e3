//! Finds characters that a terminal or printer would obey, such as the escape sequences for colour.

use super::hidden_character::each_escaped;
use super::{Level, Look, Rule, TextView};
use crate::source::{At, Finding, Span, signs};

pub(super) const RULE: Rule = Rule::new("control-character", Level::Error, Look::Text(run));

fn run(view: &TextView<'_>, found: &mut Vec<Finding>) {
    let file = view.file;
    if signs::any(file.text, |b| obeyed_byte(b) | (b == 0xC2)) {
        let written = file.text.char_indices().filter(|(_, c)| obeyed(*c));
        found.extend(written.map(|(at, c)| finding(c, Span::new(at, at + c.len_utf8()))));
    }
    let Some(root) = file.read.root.as_ref().filter(|_| memchr::memchr(b'\\', file.text.as_bytes()).is_some()) else { return };
    each_escaped(root, &mut |text, span| {
        if !span.of(file.text).chars().any(obeyed) {
            found.extend(text.chars().find(|c| obeyed(*c)).map(|c| finding(c, span)));
        }
    });
}

fn finding(c: char, span: Span) -> Finding {
    Finding::new(RULE.id, At::Span(span)).with("character", format!("U+{:04X}", u32::from(c)))
}

const fn obeyed_byte(b: u8) -> bool {
    ((b < 0x20) & (b != b'\n') & (b != b'\r') & (b != b'\t') & (b != 0)) | (b == 0x7F)
}

/// Control characters except line ends and tabs; a NUL has a rule of its own.
fn obeyed(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\0' | '\u{85}')
}
