//! Which pages have which title, so that a name in a report leads to its page.

use std::collections::BTreeMap;

use super::addresses::address;
use crate::model::Kind;
use crate::repo::{Imprint, LookedAt, Repo, note};

/// The kinds whose titles are looked for.
const KINDS: [Kind; 3] = [Kind::Product, Kind::Wish, Kind::Network];

/// A longer text names nothing.
const LONGEST: usize = 300;

/// The addresses of products, wishes and networks by their title; none where several have it.
pub(super) struct Titles<'a>(BTreeMap<&'a str, Option<String>>);

impl<'a> Titles<'a> {
    pub(super) fn new(repo: &'a Repo<'a>) -> Self {
        let mut titles: BTreeMap<&str, Option<String>> = BTreeMap::new();
        for stored in KINDS.into_iter().flat_map(|kind| repo.of(kind)) {
            let to = address(stored.id.kind, &stored.id.id);
            titles.entry(stored.record.title().trim()).and_modify(|other| *other = None).or_insert(Some(to));
        }
        Self(titles)
    }

    /// The address of what has this title. A text that is too long for a title is not looked for.
    pub(super) fn of(&self, title: &str) -> Option<&str> {
        if title.len() > LONGEST {
            return None;
        }
        note(LookedAt::Titled, title);
        self.known(title)
    }

    /// Where a title leads now.
    pub(super) fn imprint(&self, title: &str) -> Imprint {
        Imprint::of(self.known(title))
    }

    fn known(&self, title: &str) -> Option<&str> {
        self.0.get(title)?.as_deref()
    }
}
