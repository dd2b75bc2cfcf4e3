//! What a command asks of the records, and what is made of a file for it.

use super::Stored;
use super::doubt::doubt;
use super::looked::Imprint;
use super::scan::Scanned;
use crate::model::Kind;
use crate::source::yaml::{Node, object};

/// What a command that only shows something asks of the records.
#[derive(Clone, Copy, Default)]
pub struct Wanted<'w> {
    /// The kinds.
    pub kinds: &'w [Kind],
    /// The kinds of which the text is looked into; of others it stays empty.
    pub texts: &'w [Kind],
    /// The kind of which some fields are picked out, as its files say them, and which.
    pub fields: Option<(Kind, &'w [&'w str])>,
    /// Whether it is asked later if all that was looked up still reads the same.
    pub imprints: bool,
    /// Whether every file is read, and nothing is kept.
    pub anew: bool,
}

impl<'w> Wanted<'w> {
    /// The fields to pick out of records of a kind, if any.
    pub(super) fn fields_of(&self, kind: Kind) -> Option<&'w [&'w str]> {
        self.fields.filter(|(of, _)| *of == kind).map(|(_, fields)| fields)
    }

    /// How a file reads to the last byte, where that is wanted.
    pub(super) fn imprint(&self, file: &Scanned<'_>) -> Imprint {
        if self.imprints { Imprint::of((file.path, file.text)) } else { Imprint::default() }
    }
}

impl Stored {
    /// A record with what is wanted of it; nothing of a file that could not be read as one.
    pub(super) fn of(file: Scanned<'_>, wanted: &Wanted<'_>) -> Option<Self> {
        let (id, imprint, doubt) = (file.id?.clone(), wanted.imprint(&file), doubt(&file.read, file.text));
        let keeps = wanted.texts.contains(&id.kind) || doubt.is_some();
        let text = if keeps { file.text.to_owned() } else { String::new() };
        let faulty = !file.read.findings.is_empty();
        let pick = |root: &Node<'_>, fields: &[&str]| object(root.entries().iter().filter(|entry| fields.contains(&&*entry.key)));
        let picked = file.read.root.as_ref().zip(wanted.fields_of(id.kind)).map(|(root, fields)| Box::new(pick(root, fields)));
        let (path, digest) = (file.path.to_owned(), file.digest?);
        Some(Self { id, path, record: file.read.record?, text, digest, imprint, picked, faulty, doubt })
    }
}
