//! Digests: how a record read at a moment, in a few hex digits.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::embedded;
use crate::model::Record;
use crate::model::{Bilingual, Checklist};

/// How many hex digits stand in `based-on`.
pub const RECORD_DIGITS: usize = 16;
/// How many hex digits stand in the marker of a printed block.
pub const BLOCK_DIGITS: usize = 8;

/// The digest of a record, in eight bytes; shown in hex digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Digest(u64);

impl Digest {
    /// The digest of a text; line ends are read as LF, so a checkout on Windows does not change it.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut first = [0; 8];
        first.copy_from_slice(&Sha256::digest(&*with_lf(text))[..8]);
        Self(u64::from_be_bytes(first))
    }

    /// Reads a digest of a record; nothing when the text is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.len() == RECORD_DIGITS && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if digits { u64::from_str_radix(text, 16).ok().map(Self) } else { None }
    }

    /// Whether it is the digest that stands in a file.
    #[must_use]
    pub fn is(self, text: &str) -> bool {
        Self::parse(text) == Some(self)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:0RECORD_DIGITS$x}", self.0)
    }
}

/// The digest of a record as other records rest on it: its whole file, and of an organisation only what counts in an
/// outcome. Why: `docs/decisions/0009-what-a-memo-rests-on.md`.
#[must_use]
pub fn of(record: Option<&Record>, text: &str) -> Digest {
    match record {
        Some(Record::Organisation(organisation)) => Digest::of(&organisation.counted()),
        _ => Digest::of(text),
    }
}

/// The digest of a text as it stands in files.
#[must_use]
pub fn of_record(text: &str) -> String {
    Digest::of(text).to_string()
}

/// The digest of a checklist that comes with the program.
#[must_use]
pub fn of_built_in(checklist: &str) -> Option<Digest> {
    static DIGESTS: LazyLock<BTreeMap<&str, Digest>> = LazyLock::new(|| {
        let texts = embedded::checklists().into_iter().filter_map(|id| Some((id, embedded::checklist(id)?)));
        texts.map(|(id, text)| (id, Digest::of(text))).collect()
    });
    DIGESTS.get(checklist).copied()
}

/// The digest of a printed block.
#[must_use]
pub fn of_block(text: &str) -> String {
    let mut digest = of_record(text);
    digest.truncate(BLOCK_DIGITS);
    digest
}

/// The digest of what a checklist asks: its questions, their points and choices. Weights, help and comments may change
/// without it; then an answer still means what it meant.
#[must_use]
pub fn of_questions(checklist: &Checklist) -> String {
    let mut asked = String::new();
    let both = |text: &Bilingual| format!("{:?}{:?}", text.nl, text.en);
    for question in &checklist.questions {
        asked.push_str(&format!("\n{:?} {:?} {}", question.id, question.kind, both(&question.question)));
        asked.extend(question.anchors.iter().map(|(point, text)| format!(" {point:?} {}", both(text))));
        asked.extend(question.choices.iter().map(|choice| format!(" {:?} {}", choice.id, both(&choice.title))));
    }
    of_record(&asked)
}

fn with_lf(text: &str) -> Cow<'_, str> {
    if memchr::memchr(b'\r', text.as_bytes()).is_some() { text.replace("\r\n", "\n").into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Kind;
    use crate::repo::read_record;

    #[test]
    fn of_an_organisation_only_what_counts_makes_a_difference() {
        let digest = |text: &str| of(read_record(Kind::Organisation, text).record.as_ref(), text);
        let plain = digest("title: O\ntype: other\n");
        for same in ["title: Anders\ntype: education\nroles:\n  - role: coordinator\n", "title: O\ntype: other\nmin-assessors: 2\n"]
        {
            assert_eq!(digest(same), plain, "{same}");
        }
        for other in ["title: O\ntype: other\nmin-assessors: 3\n", "title: O\ntype: other\nweights:\n  A4: 2\n"] {
            assert_ne!(digest(other), plain, "{other}");
        }
    }

    #[test]
    fn only_what_is_asked_counts_in_the_digest_of_a_checklist() {
        let of = |text: &str| {
            let checklist = crate::source::yaml::decode(&crate::source::yaml::parse(text, 0).root.unwrap()).value.unwrap();
            of_questions(&checklist)
        };
        let list = "{checklist: 1, version: '1', title: {nl: x}, subject: [product], groups: [{id: A, title: {nl: a}}], \
                    questions: [{id: A1, group: A, type: scale, weight: 2, question: {nl: Past het?}, help: {nl: Kijk.}}]}";
        assert_eq!(of(list), of(&list.replace("weight: 2", "weight: 3").replace("Kijk.", "Zoek.")));
        assert_ne!(of(list), of(&list.replace("Past het?", "Past het niet?")));
        assert_ne!(of(list), of(&list.replace("scale", "rating")));
    }

    #[test]
    fn a_digest_is_what_is_shown_of_it_and_nothing_else() {
        let (digest, other) = (Digest::of("wens"), Digest::of("zins"));
        let shown = digest.to_string();
        assert!(digest.is(&shown) && !other.is(&shown));
        assert!(!digest.is(&shown.to_uppercase()) && !digest.is(&shown[1..]) && !digest.is(""));
        assert_eq!(Digest(0x2a).to_string(), "000000000000002a");
    }

    #[test]
    fn line_ends_do_not_change_a_digest() {
        assert_eq!(of_record("a\r\nb\r\n"), of_record("a\nb\n"));
        assert_eq!(of_block(""), "e3b0c442");
        assert_eq!(of_record("").len(), RECORD_DIGITS);
    }
}
