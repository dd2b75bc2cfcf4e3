//! From the parser's own trouble to one of our rules.

use granit_parser::{ErrorKind, ScanError};

use crate::source::{At, Finding, Span};

/// The finding for a text that is not YAML. `base` is where the YAML begins in its file.
pub(super) fn finding(text: &str, base: usize, error: &ScanError) -> Finding {
    let offset = error.marker().byte_offset().unwrap_or(0).min(text.len());
    let span = Span::new(offset, offset + text[offset..].chars().next().map_or(0, char::len_utf8)).moved(base);
    if let Some(tab) = tab_near(text, offset) {
        return Finding::new("tab-indentation", At::Span(tab.moved(base)));
    }
    if let Some(finding) = unspaced(text, base, offset) {
        return finding;
    }
    let (rule, variant) = rule(error.kind());
    Finding::new(rule, At::Span(span)).variant(variant)
}

/// A tab that indents the line where the parser stopped, the one before it or the one after it.
fn tab_near(text: &str, offset: usize) -> Option<Span> {
    let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
    let before = text[..start.saturating_sub(1)].rfind('\n').map_or(0, |at| at + 1);
    let mut at = before;
    for line in text[before..].split_inclusive('\n').take(3) {
        let indent = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
        if let Some(tab) = indent.find('\t').filter(|_| !line.trim().is_empty()) {
            return Some(Span::new(at + tab, at + tab + 1));
        }
        at += line.len();
    }
    None
}

/// A key without a space behind its colon, in the line where the parser stopped or the one before it.
pub(super) fn unspaced(text: &str, base: usize, offset: usize) -> Option<Finding> {
    let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
    let before = text[..start.saturating_sub(1)].rfind('\n').map_or(0, |at| at + 1);
    let mut at = before;
    for line in text[before..].split_inclusive('\n').take(if before < start { 2 } else { 1 }) {
        let written = line.trim_start().trim_start_matches("- ").trim_start();
        let indent = line.len() - written.len();
        if let Some(key) = unspaced_key(written) {
            let span = Span::new(at + indent, at + indent + key.len() + 1).moved(base);
            return Some(Finding::new("yaml-syntax", At::Span(span)).variant("space").with("key", key));
        }
        at += line.len();
    }
    None
}

/// The key that a line begins with, when its colon touches the value; an address is none.
fn unspaced_key(line: &str) -> Option<&str> {
    let (key, value) = line.split_once(':')?;
    let is_key = key.starts_with(|c: char| c.is_ascii_lowercase());
    let is_key = is_key && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    (is_key && value.starts_with(|c: char| !c.is_whitespace() && c != '/')).then_some(key)
}

fn rule(kind: &ErrorKind) -> (&'static str, &'static str) {
    use ErrorKind as K;
    match kind {
        K::TabInIndentation | K::TabInBlockIndentation | K::TabNotAllowed | K::TabAtBlockScalarStart => ("tab-indentation", ""),
        K::RecursionLimitExceeded => ("nested-too-deep", ""),
        K::UnknownAnchor | K::MissingAnchorOrAliasName | K::UndeclaredTagHandle => ("unsupported-yaml", "alias"),
        K::MultipleDocumentsUnsupported | K::ExpectedDocumentStart => ("unsupported-yaml", "document"),
        K::UnclosedQuotedScalar => ("yaml-syntax", "quote"),
        K::InvalidTrailingDoubleQuotedScalar | K::InvalidTrailingSingleQuotedScalar => ("yaml-syntax", "after-quote"),
        K::UnknownQuotedScalarEscape => ("yaml-syntax", "escape"),
        K::UnclosedFlowCollection { .. } | K::MismatchedFlowCollectionEnd { .. } | K::MisplacedFlowCollectionEnd => {
            ("yaml-syntax", "bracket")
        }
        K::InvalidIndentation | K::ExpectedBlockMappingKey | K::ExpectedBlockSequenceEntry | K::BlockSequenceEntryNotAllowed => {
            ("yaml-syntax", "indentation")
        }
        K::InvalidSimpleKey
        | K::SimpleKeyExpected
        | K::InvalidColonPlacement
        | K::MappingValueNotAllowed
        | K::InvalidMappingValueWhitespace => ("yaml-syntax", "colon"),
        _ => ("yaml-syntax", ""),
    }
}
