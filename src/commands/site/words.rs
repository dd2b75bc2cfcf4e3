//! The files with the words of the pages, by which the search page finds them: one is made again when a page in it was made or went,
//! or when its long words are made of other words, because of a page in another of them.

use std::borrow::Cow;

use foldhash::HashSet;
use rayon::prelude::*;

use super::kept::{Kept, Page, Share};
use crate::error::Error;
use crate::render::site::{Entry, Parts, index, share_of};
use crate::repo::{Imprint, Publishing, Standing, ToRemember};

/// The files with the words of all pages.
pub(super) struct Words<'w> {
    pub(super) publishing: &'w Publishing,
    pub(super) kept: Option<&'w Kept>,
    pub(super) pages: &'w [Page],
    /// How many files there are.
    pub(super) shares: usize,
}

/// The path of one of the files.
pub(super) fn path(share: usize) -> String {
    format!("assets/words-{}.js", share + 1)
}

impl Words<'_> {
    /// Whether all of them stand as an earlier build wrote them.
    pub(super) fn stand(&self) -> bool {
        (0..self.shares).all(|share| self.standing(share).is_some())
    }

    /// Writes those that became different, and tells what is to be kept of each.
    pub(super) fn put(&self) -> Result<Vec<(Share, Option<ToRemember>)>, Error> {
        let pages = self.by_share();
        let words = |(share, pages): (usize, &Vec<&Page>)| {
            self.before(share, pages).map_or_else(|| Cow::from(words(pages)), |before| Cow::from(&before.words))
        };
        let words: Vec<Cow<'_, str>> = pages.par_iter().enumerate().map(words).collect();
        let parts = Parts::of(&words);
        let one = |(share, (pages, words)): (usize, (&Vec<&Page>, &Cow<'_, str>))| self.one(share, pages, words, &parts);
        pages.par_iter().zip(&words).enumerate().with_max_len(1).map(one).collect()
    }

    fn one(&self, at: usize, pages: &[&Page], words: &str, parts: &Parts<'_>) -> Result<(Share, Option<ToRemember>), Error> {
        let made_of = Imprint::of(words.split(' ').map(|word| parts.of_word(word)).collect::<Vec<_>>());
        let before = self.before(at, pages).filter(|before| before.parts == made_of);
        let standing = match before.and_then(|_| self.standing(at)) {
            Some(standing) => Some(standing),
            None => {
                let entries = entries(pages);
                let entries: Vec<&Entry> = entries.iter().map(AsRef::as_ref).collect();
                self.publishing.put(&path(at), index(&entries, parts, (at, self.shares)).as_bytes())?
            }
        };
        let file = standing.map(|standing| ToRemember { path: path(at), standing, made: Vec::new() });
        Ok((Share { pages: pages.len(), words: words.to_owned(), parts: made_of }, file))
    }

    /// The pages of each file, in their order.
    fn by_share(&self) -> Vec<Vec<&Page>> {
        let mut all = vec![Vec::new(); self.shares];
        self.pages.iter().for_each(|page| all[share_of(&page.address, self.shares)].push(page));
        all
    }

    /// What was kept of a file, when its pages are those that it had then and none of them was made again.
    fn before(&self, share: usize, pages: &[&Page]) -> Option<&Share> {
        let before = self.kept?.share(share)?;
        (before.pages == pages.len() && pages.iter().all(|page| page.is_as_before())).then_some(before)
    }

    fn standing(&self, share: usize) -> Option<Standing> {
        self.kept?.standing(self.publishing, &path(share))
    }
}

/// What some pages are found by.
fn entries<'p>(pages: &[&'p Page]) -> Vec<Cow<'p, Entry>> {
    pages.iter().filter_map(|page| page.entry()).collect()
}

/// The words on some pages that can be made of others, or others of them.
fn words(pages: &[&Page]) -> String {
    let entries = entries(pages);
    let words: HashSet<&str> = entries.iter().flat_map(|entry| entry.whole_words()).collect();
    let mut words: Vec<&str> = words.into_iter().collect();
    words.sort_unstable();
    words.join(" ")
}
