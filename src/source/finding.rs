//! What was noticed in a file: which rule, where, and the facts a sentence about it needs. No sentence yet.

use super::yaml::Node;
use super::{Keys, Span};

/// Where in its file a finding points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// The file as a whole, or something that is not there: line 1.
    File,
    /// These bytes.
    Span(Span),
    /// The value at this path of keys; the nearest place that exists when it does not.
    Value(Keys),
    /// The last key of this path itself, not its value.
    Key(Keys),
}

impl At {
    /// The bytes in the file whose tree this is; nothing when it is about the whole file, or when there is no tree.
    #[must_use]
    pub fn span(&self, root: Option<&Node<'_>>) -> Option<Span> {
        match self {
            Self::File => None,
            Self::Span(span) => Some(*span),
            Self::Value(keys) => root?.place(keys),
            Self::Key(keys) => root?.key_place(keys),
        }
    }
}

/// One thing noticed, by the rule with this id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The id of the rule, such as `unknown-reference`.
    pub rule: &'static str,
    /// Which of the rule's sentences fits; empty for the first one.
    pub variant: &'static str,
    /// Where it points.
    pub at: At,
    /// What the sentence names, by argument.
    pub args: Vec<(&'static str, String)>,
}

impl Finding {
    /// A finding of `rule` at a place.
    #[must_use]
    pub const fn new(rule: &'static str, at: At) -> Self {
        Self { rule, variant: "", at, args: Vec::new() }
    }

    /// A finding of `rule` at the value under `keys`.
    #[must_use]
    pub const fn value(rule: &'static str, keys: Keys) -> Self {
        Self::new(rule, At::Value(keys))
    }

    /// The same, told with another sentence of the rule.
    #[must_use]
    pub const fn variant(mut self, variant: &'static str) -> Self {
        self.variant = variant;
        self
    }

    /// The same, with one more fact for the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The same, with `suggestion` when something was near enough to suggest.
    #[must_use]
    pub fn suggesting(self, suggestion: Option<&str>) -> Self {
        match suggestion {
            Some(text) => self.with("suggestion", text),
            None => self,
        }
    }
}

/// The candidate nearest to what was written, when it is near enough to be a slip of the pen.
#[must_use]
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Who writes Dutch takes y for ij and the other way round.
    let heard = |text: &str| text.to_lowercase().replace("ij", "y");
    let written = heard(written);
    candidates
        .into_iter()
        .map(|candidate| (strsim::normalized_damerau_levenshtein(&written, &heard(candidate)), candidate))
        .filter(|(likeness, _)| *likeness >= 0.6)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, candidate)| candidate)
}

/// Whether two names of words with `-` between them differ by a slip of the pen in one word, or only in where a word ends.
#[must_use]
pub fn is_slip(written: &str, meant: &str) -> bool {
    let squashed = |text: &str| text.replace('-', "");
    if written == meant || squashed(written) == squashed(meant) {
        return written != meant;
    }
    let (ours, theirs): (Vec<&str>, Vec<&str>) = (written.split('-').collect(), meant.split('-').collect());
    let mut different = ours.iter().zip(&theirs).filter(|(one, other)| one != other);
    let (first, second) = (different.next(), different.next());
    let numbered = |word: &str| word.contains(|c: char| c.is_ascii_digit());
    let near = |(one, other): (&&str, &&str)| {
        !numbered(one) && !numbered(other) && strsim::normalized_damerau_levenshtein(one, other) >= 0.8
    };
    ours.len() == theirs.len() && second.is_none() && first.is_some_and(near)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn only_a_slip_of_the_pen_is_suggested() {
        assert_eq!(nearest("samen-besissen", ["samen-beslissen", "dialoogtafel"]), Some("samen-beslissen"));
        assert_eq!(nearest("Titel", ["title", "kind"]), Some("title"));
        assert_eq!(nearest("tyd", ["Kosten", "Tijd"]), Some("Tijd"));
        assert_eq!(nearest("xyz", ["title", "kind"]), None);
    }
}
