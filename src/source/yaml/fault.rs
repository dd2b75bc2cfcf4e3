//! From the parser's own trouble to one of our rules.

use granit_parser::{ErrorKind, ScanError};

use crate::source::{At, Finding, Span};

/// The finding for a text that is not YAML. `base` is where the YAML begins in its file.
pub(super) fn finding(text: &str, base: usize, error: &ScanError) -> Finding {
    let offset = error.marker().byte_offset().unwrap_or(0).min(text.len());
    let span = Span::new(offset, offset + text[offset..].chars().next().map_or(0, char::len_utf8)).moved(base);
    let (rule, variant) = rule(error.kind());
    Finding::new(rule, At::Span(span)).variant(variant)
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
        K::InvalidSimpleKey | K::SimpleKeyExpected => ("yaml-syntax", "colon"),
        _ => ("yaml-syntax", ""),
    }
}
