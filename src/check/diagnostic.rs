//! A finding with its place in lines and columns, ready to be told in any language and format.

use std::collections::HashMap;

use super::{Fix, Level};
use crate::source::Position;

/// A finding, placed.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// The id of the rule.
    pub rule: &'static str,
    /// Which of its sentences fits; empty for the first.
    pub variant: &'static str,
    /// How serious it is here.
    pub level: Level,
    /// What the sentence names.
    pub args: Vec<(&'static str, String)>,
    /// The file, below the top of the repository, with `/`.
    pub path: String,
    /// Where it begins.
    pub start: Position,
    /// Where it ends.
    pub end: Position,
    /// The record as `kind/id`, when the file is one.
    pub record: Option<String>,
    /// The line itself; none for findings about personal data, and for files without text.
    pub excerpt: Option<Excerpt>,
    /// What mends it, where there is one answer.
    pub fix: Option<Fix>,
    /// The reason with which a comment allows it, when one does.
    pub allowed: Option<String>,
    /// Stays the same when lines move; set last.
    pub fingerprint: String,
}

/// The line that a finding points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The text of the line.
    pub line: String,
    /// The first column that is marked, in characters from 0.
    pub from: usize,
    /// One past the last column that is marked.
    pub to: usize,
}

impl Diagnostic {
    /// What findings are sorted by.
    #[must_use]
    pub fn place(&self) -> (&str, Position, &str, &str) {
        (&self.path, self.start, self.rule, self.variant)
    }
}

/// Gives each finding its fingerprint: rule, record, the line without its indentation, and which of several like it.
pub(super) fn number<'d>(diagnostics: impl IntoIterator<Item = &'d mut Diagnostic>) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for diagnostic in diagnostics {
        let subject = diagnostic.record.as_deref().unwrap_or(&diagnostic.path);
        let line = diagnostic.excerpt.as_ref().map_or("", |excerpt| excerpt.line.trim());
        let key = format!("{}\n{subject}\n{line}", diagnostic.rule);
        let nth = seen.entry(key.clone()).or_insert(0);
        *nth += 1;
        diagnostic.fingerprint = crate::repo::digest::of_record(&format!("{key}\n{nth}"));
    }
}
