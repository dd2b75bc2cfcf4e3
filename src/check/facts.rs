//! What repository rules know of each record: little, so that a hundred thousand records fit in memory.

use serde::{Deserialize, Serialize};

use super::Context;
use super::detail::Detail;
use super::named::Named;
use super::noted::detail;
use super::words::Word;
use crate::model::{Record, RecordId};
use crate::repo::Scanned;
use crate::repo::digest::Digest;
use crate::source::Keys;

/// One record, as far as other records are concerned.
#[derive(Serialize, Deserialize)]
pub struct Fact {
    /// Which record it is.
    pub id: RecordId,
    /// The digest of its file; none when it gave no text.
    pub digest: Option<Digest>,
    /// The other records that it names.
    pub names: Named,
    /// The themes that it names.
    pub themes: Box<[Word]>,
    /// What more the rules need to know, by kind.
    pub detail: Detail,
    /// What is wrong with it; most records have nothing of the kind.
    #[serde(skip)]
    torn: Option<Box<Torn>>,
}

/// Where a record is not what its file says.
struct Torn {
    damaged: Vec<Keys>,
    /// Whether nothing of it could be read; then whatever in it looks like an id.
    mentions: Option<Vec<String>>,
}

impl Fact {
    /// The facts of one file; none when its place or name makes it no record. A record that could not be read is
    /// known by its id alone, so that nothing that names it becomes wrong by it.
    pub(super) fn of(file: &Scanned<'_>, context: &Context<'_>) -> Option<Self> {
        let id = file.id?.clone();
        let record = file.read.record.as_ref();
        Some(Self {
            digest: file.digest,
            names: Named::pack(&record.map(Record::references).unwrap_or_default()),
            themes: Word::all(record.map(Record::themes).unwrap_or_default()),
            detail: record.map_or(Detail::Other, |record| detail(record, file, context)),
            torn: torn(file).map(Box::new),
            id,
        })
    }

    /// The path of its file.
    #[must_use]
    pub fn path(&self) -> String {
        self.id.path()
    }

    /// The product that it is about, by its id; empty when it names none.
    #[must_use]
    pub fn product(&self) -> &str {
        self.names.at("product").unwrap_or_default()
    }

    /// The organisation that it is of, by its id; empty when it names none.
    #[must_use]
    pub fn organisation(&self) -> &str {
        self.names.at("organisation").unwrap_or_default()
    }

    /// The memo that it is about, by its id; empty when it names none.
    #[must_use]
    pub fn memo(&self) -> &str {
        self.names.at("memo").unwrap_or_default()
    }

    /// What it assesses, as `kind/id`; empty when it names nothing.
    #[must_use]
    pub fn subject(&self) -> &str {
        self.names.at("subject").unwrap_or_default()
    }

    /// Where the record does not say what its file says.
    #[must_use]
    pub fn damaged(&self) -> &[Keys] {
        self.torn.as_ref().map_or(&[], |torn| &torn.damaged)
    }

    /// Whether the record says all that its file says, and what it holds is in order: only such a fact is ever kept for a next
    /// check.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.torn.is_none() && self.names.is_sound()
    }

    /// Whether the record could be read, if only in part.
    #[must_use]
    pub fn readable(&self) -> bool {
        self.torn.as_ref().is_none_or(|torn| torn.mentions.is_none())
    }

    /// Of a record that could not be read: whatever in it looks like an id.
    #[must_use]
    pub fn mentions(&self) -> &[String] {
        self.torn.as_ref().and_then(|torn| torn.mentions.as_deref()).unwrap_or_default()
    }

    /// Whether the value at these keys says what the file says.
    #[must_use]
    pub fn sound(&self, keys: &Keys) -> bool {
        !self.damaged().iter().any(|damaged| damaged.holds(keys) || keys.holds(damaged))
    }
}

fn torn(file: &Scanned<'_>) -> Option<Torn> {
    let (readable, damaged) = (file.read.record.is_some(), &file.read.damaged);
    let mentions = (!readable).then(|| mentions(file.text));
    (!readable || !damaged.is_empty()).then(|| Torn { damaged: damaged.clone(), mentions })
}

/// Whatever looks like an id in a text, so that a file with a mistake does not make others look forgotten.
fn mentions(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit() && c != '-' && c != '/');
    words.filter(|word| word.len() > 2 && word.contains('-')).take(1000).map(str::to_owned).collect()
}
