//! The pages of a site: each is taken as it was, or made in both languages and written.

use rayon::prelude::*;

use super::kept::{Kept, LookedUp, Page};
use crate::check::veiled;
use crate::error::Error;
use crate::lang::Lang;
use crate::render::site::{Entry, Look, entry, page};
use crate::repo::Publishing;
use crate::report::site::{SECTIONS, Site, Subject};

/// What the pages are made with.
pub(super) struct Work<'w, 'a> {
    pub(super) site: &'w Site<'a>,
    pub(super) look: &'w Look,
    pub(super) publishing: &'w Publishing,
    /// What an earlier build kept.
    pub(super) kept: Option<&'w Kept>,
}

impl<'a> Work<'_, 'a> {
    /// All pages, in their order. One report may take as long as a thousand pages, so each is given out by itself.
    pub(super) fn pages(&self, subjects: &[Subject<'a>]) -> Result<Vec<Page>, Error> {
        subjects.par_iter().with_max_len(1).map(|subject| self.page(*subject)).collect()
    }

    fn page(&self, subject: Subject<'a>) -> Result<Page, Error> {
        let address = subject.address();
        let known = self.kept.and_then(|kept| kept.page(self.publishing, &address));
        known.map_or_else(|| self.made(subject, address), Ok)
    }

    /// A page in both languages; what it is found by comes from the page in the language of the repository.
    fn made(&self, subject: Subject<'a>, address: String) -> Result<Page, Error> {
        let (made, looked) = self.site.pages(subject);
        let mut all = Page { address, entry: None, standings: [None; Lang::ALL.len()], looked: LookedUp::Now(looked) };
        for mut one in made {
            one.veil(&veiled);
            let path = format!("{}/{}", one.lang, one.address);
            all.standings[one.lang as usize] = self.publishing.put(&path, page(&one, self.look, &SECTIONS).as_bytes())?;
            if one.lang == self.look.lang {
                all.entry = entry(&one);
            }
        }
        Ok(all)
    }
}

/// What the pages are found by, in their order.
pub(super) fn entries(pages: &[Page]) -> Vec<&Entry> {
    pages.iter().filter_map(|page| page.entry.as_ref()).collect()
}
