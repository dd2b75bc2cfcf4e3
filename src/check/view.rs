//! What a rule about one file sees: its text, or the record in it.

use std::cell::{OnceCell, RefCell};

use super::personal::{Number, numbers_and_countries};
use super::{Context, Fact};
use crate::model::{Condition, Record};
use crate::repo::Scanned;
use crate::source::Keys;
use crate::source::markdown::{Link, links};
use crate::source::yaml::Entry;

/// The text of one file, and what several rules look for in it.
pub struct TextView<'t> {
    /// The file as it was read.
    pub file: &'t Scanned<'t>,
    digits: OnceCell<(Vec<Number<'t>>, Vec<usize>)>,
}

impl<'t> TextView<'t> {
    pub(super) const fn new(file: &'t Scanned<'t>) -> Self {
        Self { file, digits: OnceCell::new() }
    }

    /// The text.
    #[must_use]
    pub const fn text(&self) -> &'t str {
        self.file.text
    }

    /// The numbers that are long enough to be of a person; looked for once.
    pub(super) fn numbers(&self) -> &[Number<'t>] {
        &self.digits.get_or_init(|| numbers_and_countries(self.text())).0
    }

    /// Where `NL` stands, with which numbers of accounts and of taxes begin; looked for once.
    pub(super) fn countries(&self) -> &[usize] {
        &self.digits.get_or_init(|| numbers_and_countries(self.text())).1
    }
}

/// One record and its file.
pub struct RecordView<'t> {
    /// The file as it was read.
    pub file: &'t Scanned<'t>,
    /// The record.
    pub record: &'t Record,
    /// What is known of it when all files have been read; none when its place or name makes it no record.
    pub fact: Option<&'t Fact>,
    /// What all rules share.
    pub context: &'t Context<'t>,
    links: OnceCell<Vec<Link>>,
    leans: RefCell<Vec<String>>,
}

impl<'t> RecordView<'t> {
    pub(super) const fn new(file: &'t Scanned<'t>, record: &'t Record, fact: Option<&'t Fact>, context: &'t Context<'t>) -> Self {
        Self { file, record, fact, context, links: OnceCell::new(), leans: RefCell::new(Vec::new()) }
    }

    /// Whether a file exists at a path inside the repository, to which the record leads.
    pub(super) fn has(&self, path: &str) -> bool {
        let has = self.context.has(path);
        if has {
            self.leans.borrow_mut().push(path.to_owned());
        }
        has
    }

    /// The files that were asked for and are there.
    pub(super) fn leans(self) -> Vec<String> {
        self.leans.into_inner()
    }

    /// The id of the record, for commands that a hint names.
    #[must_use]
    pub fn id(&self) -> &str {
        self.file.id.map_or("", |id| id.id.as_str())
    }

    /// The Markdown below the front matter, and where it begins in the file.
    #[must_use]
    pub fn body(&self) -> (&'t str, usize) {
        (self.file.read.body.of(self.file.text), self.file.read.body.start)
    }

    /// The links of the body, with their place in the file; looked for once.
    pub fn links(&self) -> impl Iterator<Item = Link> {
        let (body, start) = self.body();
        let found = self.links.get_or_init(|| links(body));
        found.iter().map(move |link| Link { address: link.address.clone(), span: link.span.moved(start) })
    }

    /// The conditions of a memo or a decision.
    #[must_use]
    pub fn conditions(&self) -> &'t [Condition] {
        match self.record {
            Record::Memo(memo) => &memo.conditions,
            Record::Decision(decision) => &decision.conditions,
            _ => &[],
        }
    }

    /// Whether the value at these keys says what the file says.
    #[must_use]
    pub fn sound(&self, keys: &Keys) -> bool {
        !self.file.read.damaged.iter().any(|damaged| damaged.holds(keys) || keys.holds(damaged))
    }

    /// Which of these keys stand below a place, in the order of the file.
    #[must_use]
    pub fn written(&self, keys: &Keys, among: &[&'static str]) -> Vec<&'static str> {
        let entries = self.file.read.root.as_ref().and_then(|root| root.at(keys)).map_or(&[][..], |node| node.entries());
        let known = |entry: &Entry<'_>| among.iter().copied().find(|key| *key == entry.key);
        entries.iter().filter_map(known).collect()
    }
}
