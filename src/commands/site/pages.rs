//! The pages of a site: each is taken as it was, or made in both languages and written.

use rayon::prelude::*;

use super::kept::{Kept, Page, State};
use crate::check::veiled;
use crate::document::site;
use crate::error::Error;
use crate::lang::Lang;
use crate::render::site::{Entry, Look, entry, page};
use crate::repo::{Publishing, Standing};
use crate::report::site::{SECTIONS, Site, Subject};

/// What the pages are made with.
pub(super) struct Work<'w, 'a> {
    pub(super) site: &'w Site<'a>,
    pub(super) look: &'w Look,
    pub(super) publishing: &'w Publishing,
    /// What an earlier build kept.
    pub(super) kept: Option<&'w Kept>,
}

/// A page in one language, written.
struct Written {
    lang: Lang,
    standing: Option<Standing>,
    /// What it is found by, of the page in the language of the repository.
    entry: Option<Entry>,
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
        let written: Vec<Written> = made.into_par_iter().map(|one| self.written(one)).collect::<Result<_, Error>>()?;
        let (mut standings, mut found_by) = ([None; Lang::ALL.len()], None);
        for Written { lang, standing, entry } in written {
            standings[lang as usize] = standing;
            found_by = entry.or(found_by);
        }
        Ok(Page { address, standings, state: State::Made(looked, found_by) })
    }

    fn written(&self, mut one: site::Page) -> Result<Written, Error> {
        one.veil(&veiled);
        let path = format!("{}/{}", one.lang, one.address);
        let standing = self.publishing.put(&path, page(&one, self.look, &SECTIONS).as_bytes())?;
        let entry = if one.lang == self.look.lang { entry(&one) } else { None };
        Ok(Written { lang: one.lang, standing, entry })
    }
}
