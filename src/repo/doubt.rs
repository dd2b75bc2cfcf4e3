//! Records that do not say what their files say: a value that could not be read has a filler, and nothing may rest on that.

use std::collections::BTreeSet;

use super::{ReadRecord, Repo, Stored};
use crate::Error;
use crate::model::{Kind, RecordId};
use crate::source::{At, Finding, Key};

/// Words beside the facts: nothing is counted with them, and nothing is decided on them.
const BESIDE: [&str; 3] = ["note", "source", "description"];
/// A key with so many digits may be a number of a person.
const MANY_DIGITS: usize = 6;

/// Where a record does not say what its file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// What stands there, as the file calls it: the first such place, and the others.
    pub keys: Vec<String>,
    /// The line of the first in the file, from 1.
    pub line: usize,
}

impl Doubt {
    /// What stands at the first place.
    #[must_use]
    pub fn key(&self) -> &str {
        self.keys.first().map_or("", String::as_str)
    }
}

/// What is doubtful in a record that was read from a text; nothing when it says what the text says.
pub(super) fn doubt(read: &ReadRecord<'_>, text: &str) -> Option<Box<Doubt>> {
    let counts = |finding: &&Finding| !last(finding).is_some_and(|key| BESIDE.contains(&key.as_str()));
    let mut all = read.findings.iter().filter(counts);
    let first = all.next()?;
    let at = first.at.span(read.root.as_ref()).map_or(0, |span| span.start);
    let line = text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1;
    Some(Box::new(Doubt { keys: std::iter::once(first).chain(all).map(named).collect(), line }))
}

/// The key at which something is wrong; nothing within a list.
fn last(finding: &Finding) -> Option<String> {
    let said = || finding.args.iter().find(|(name, _)| *name == "key").map(|(_, key)| key.clone());
    match &finding.at {
        At::Value(keys) | At::Key(keys) => match keys.0.last() {
            Some(Key::Name(name)) => Some(name.clone().into_owned()),
            _ => said(),
        },
        _ => said(),
    }
}

fn named(finding: &Finding) -> String {
    let whole = last(finding).unwrap_or_else(|| match &finding.at {
        At::Value(keys) | At::Key(keys) => keys.to_string(),
        _ => String::new(),
    });
    let digits = whole.chars().filter(char::is_ascii_digit).count();
    if digits < MANY_DIGITS { whole } else { "…".to_owned() }
}

impl Stored {
    /// Whether it says something else than its file.
    #[must_use]
    pub const fn is_doubtful(&self) -> bool {
        self.doubt.is_some()
    }

    /// Why nothing goes on that rests on it.
    fn refusal(&self) -> Error {
        let (key, line) = self.doubt.as_ref().map_or(("", 1), |doubt| (doubt.key(), doubt.line));
        let error = Error::new("error-record-doubtful").with("path", &self.path).with("line", line).with("key", key);
        error.hint("error-record-doubtful-hint")
    }

    /// The record itself, unless it says something else than its file.
    pub(super) fn sound(&self) -> Result<&Self, Error> {
        if self.is_doubtful() { Err(self.refusal()) } else { Ok(self) }
    }

    /// Whether its file names one of some ids, in its text or in its own name.
    fn names(&self, ids: &BTreeSet<&str>) -> bool {
        let bare = |c: char| !c.is_ascii_alphanumeric() && c != '-';
        let stem = self.id.id.rsplit('/').next().unwrap_or_default();
        let ends = |id: &str| stem.strip_suffix(id).is_some_and(|rest| rest.ends_with('-'));
        self.path.split(bare).chain(self.text.split(bare)).any(|word| ids.contains(word)) || ids.iter().any(|id| ends(id))
    }
}

impl Repo<'_> {
    /// The records that do not say what their files say. They stand nowhere else, so that they never count.
    pub fn doubtful(&self) -> impl Iterator<Item = &Stored> {
        self.doubtful.values().map(|stored| &**stored)
    }

    /// Whether there is such a record that does not say what its file says.
    #[must_use]
    pub fn is_doubtful(&self, id: &RecordId) -> bool {
        self.doubtful.contains_key(id)
    }

    /// Takes the doubtful records for what they are, for who mends or renames.
    #[must_use]
    pub fn with_doubtful(mut self) -> Self {
        let doubtful = std::mem::take(&mut self.doubtful);
        self.take_in(doubtful.into_values().collect());
        self
    }

    /// Refuses to go on with what rests on a doubtful record: the subject, or what was assessed, counted, asked or decided about it.
    ///
    /// # Errors
    /// When there is one; the message names its file, line and field.
    pub fn sound_about(&self, subject: &RecordId) -> Result<(), Error> {
        self.doubtful_about(subject).first().map_or(Ok(()), |stored| Err(stored.refusal()))
    }

    /// Refuses to count with a checklist that says something else than its file.
    ///
    /// # Errors
    /// When there is one.
    pub fn sound_lists(&self) -> Result<(), Error> {
        let list = self.doubtful().find(|stored| stored.id.kind == Kind::Checklist);
        list.map_or(Ok(()), |stored| Err(stored.refusal()))
    }

    /// The doubtful records under what can be said about a subject.
    #[must_use]
    pub fn doubtful_about(&self, subject: &RecordId) -> Vec<&Stored> {
        if self.doubtful.is_empty() {
            return Vec::new();
        }
        let memos: Vec<_> = self.memos_on(&subject.id).filter(|_| subject.kind == Kind::Product).collect();
        let about: BTreeSet<&str> = memos.iter().map(|(id, _)| *id).chain([subject.id.as_str()]).collect();
        let wishes = self.product(&subject.id).map_or(&[][..], |product| &product.wishes);
        let under = memos.iter().flat_map(|(_, memo)| memo.wish.iter().chain([&memo.organisation]));
        let under: BTreeSet<&str> = under.chain(wishes).chain(&self.folder.settings.organisation).map(String::as_str).collect();
        self.doubtful().filter(|stored| stored.id == *subject || stored.is_under(&about, &under)).collect()
    }

    /// Whether the plan of an organisation for a product is there and says something else than its file.
    #[must_use]
    pub fn is_planned_in_doubt(&self, organisation: &str, product: &str) -> bool {
        let names = |stored: &Stored, id: &str| stored.names(&BTreeSet::from([id]));
        self.doubtful().any(|stored| stored.id.kind == Kind::Plan && names(stored, product) && names(stored, organisation))
    }

    /// Whether the assessments of a subject cannot be brought together for an organisation: one of them is doubtful, or what they
    /// are counted with.
    #[must_use]
    pub fn is_judged_in_doubt(&self, subject: &RecordId, organisation: Option<&str>) -> bool {
        let ids = || BTreeSet::from([subject.id.as_str()]);
        self.doubtful().any(|stored| match stored.id.kind {
            Kind::Assessment => stored.names(&ids()),
            Kind::Organisation => Some(stored.id.id.as_str()) == organisation,
            _ => stored.id == *subject,
        })
    }
}

impl Stored {
    fn is_under(&self, about: &BTreeSet<&str>, under: &BTreeSet<&str>) -> bool {
        match self.id.kind {
            Kind::Checklist => true,
            Kind::Organisation | Kind::Wish => under.contains(self.id.id.as_str()),
            Kind::Assessment | Kind::Memo | Kind::Question | Kind::Decision | Kind::Finance | Kind::Survey | Kind::Plan => {
                self.names(about)
            }
            Kind::Product | Kind::Network | Kind::Practice | Kind::Meeting | Kind::Transfer | Kind::Strategy => false,
        }
    }
}
