//! Why a command could not run: a message in the person's words, a next step, and the exit code.

use std::io::ErrorKind;

use fluent_bundle::FluentValue;

use crate::lang::Lang;

/// Trouble in the circumstances, not in the user's records. Exit code 2.
#[derive(Debug, thiserror::Error)]
#[error("{id}")]
pub struct Error {
    id: &'static str,
    args: Vec<(&'static str, String)>,
    hint: Option<&'static str>,
    #[source]
    cause: Option<std::io::Error>,
}

impl Error {
    /// Whether it is the error with this id.
    #[must_use]
    pub fn is(&self, id: &str) -> bool {
        self.id == id
    }

    /// Whether it names what was perhaps meant.
    #[must_use]
    pub fn suggests(&self) -> bool {
        self.args.iter().any(|(name, _)| *name == "suggestion")
    }

    /// The error whose words stand under this id (area `error`).
    #[must_use]
    pub const fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new(), hint: None, cause: None }
    }

    /// The same, with a fact for the sentence and the hint.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// The same, with the id of the sentence that tells what to do next.
    #[must_use]
    pub const fn hint(mut self, id: &'static str) -> Self {
        self.hint = Some(id);
        self
    }

    /// The same, with what the system said.
    #[must_use]
    pub fn caused(mut self, cause: std::io::Error) -> Self {
        self.cause = Some(cause);
        self
    }

    /// A file or folder could not be read or written.
    #[must_use]
    pub fn io(id: &'static str, path: &std::path::Path, cause: std::io::Error) -> Self {
        Self::new(id).with("path", path.display()).caused(cause)
    }

    /// The id of its words.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The sentence, and what the system said.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let kind = self.cause.as_ref().map(std::io::Error::kind);
        if self.id == "error-read" && kind == Some(ErrorKind::NotFound) {
            return lang.say_with("error-no-such-file", &self.args(lang));
        }
        let sentence = lang.say_with(self.id, &self.args(lang));
        match (&self.cause, kind.and_then(usual)) {
            (_, Some(id)) => format!("{sentence} {}", lang.say(id)),
            (Some(cause), None) => format!("{sentence} ({cause})"),
            (None, None) => sentence,
        }
    }

    /// What to do next.
    #[must_use]
    pub fn next_step(&self, lang: Lang) -> Option<String> {
        self.hint.map(|id| lang.say_with(id, &self.args(lang)))
    }

    fn args(&self, lang: Lang) -> Vec<(&'static str, FluentValue<'_>)> {
        self.args.iter().map(|(name, text)| (*name, value(name, text, lang))).collect()
    }
}

/// A count is a number, so that the words can follow it; a date reads as people write it; all else is text.
fn value<'t>(name: &str, text: &'t str, lang: Lang) -> FluentValue<'t> {
    match name {
        "count" | "of" => FluentValue::try_number(text),
        "date" => text.parse().map_or_else(|_| text.into(), |date| lang.date(date).into()),
        _ => text.into(),
    }
}

/// The sentence for what usually stands in the way; the rest is told as the system says it.
const fn usual(kind: ErrorKind) -> Option<&'static str> {
    match kind {
        ErrorKind::NotFound => Some("error-cause-missing"),
        ErrorKind::PermissionDenied => Some("error-cause-rights"),
        ErrorKind::IsADirectory => Some("error-cause-folder"),
        ErrorKind::NotADirectory => Some("error-cause-no-folder"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Some("error-cause-full"),
        ErrorKind::ReadOnlyFilesystem => Some("error-cause-read-only"),
        _ => None,
    }
}
