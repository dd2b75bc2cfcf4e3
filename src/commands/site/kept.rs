//! What the build before this one looked up for each page: a page of which all of that reads the same, and whose files stand as
//! they stood, is not made again. Why it is built this way: `docs/decisions/0019-making-only-changed-pages.md`.

use std::borrow::Cow;

use foldhash::HashMap;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::lang::Lang;
use crate::render::site::Entry;
use crate::repo::{
    Folder, Imprint, Looked, LookedAt, Publishing, Remembered, RememberedKey, Since, Standing, ToRemember, forget, remember,
};
use crate::report::site::Site;

/// How the name of what is kept begins; the rest tells for which site.
const NAME: &str = "site-";
/// Of so many sites of one folder something is kept: with what is internal and without it, to look at and to show.
const MOST_SITES: usize = 4;

/// How many files stand in one piece.
const PART: usize = 256;

/// One page in every language, as it is now.
pub(super) struct Page {
    pub(super) address: String,
    /// How its file in each language stands; none where the system does not tell.
    pub(super) standings: [Option<Standing>; Lang::ALL.len()],
    pub(super) state: State,
}

/// Where a page comes from.
pub(super) enum State {
    /// It was made: what was looked up for it, and what it is found by.
    Made(Vec<Looked>, Option<Entry>),
    /// It is there as an earlier build made it: what was kept of it, which is the numbers of what was looked up, and an [`Entry`].
    Before(Vec<u8>),
}

impl Page {
    /// Whether it is there as an earlier build made it.
    pub(super) const fn is_as_before(&self) -> bool {
        matches!(self.state, State::Before(_))
    }

    /// What it is found by.
    pub(super) fn entry(&self) -> Option<Cow<'_, Entry>> {
        match &self.state {
            State::Made(_, entry) => entry.as_ref().map(Cow::Borrowed),
            State::Before(noted) => {
                let (_, rest) = postcard::take_from_bytes::<Vec<u32>>(noted).ok()?;
                postcard::from_bytes::<Option<Entry>>(rest).ok()?.map(Cow::Owned)
            }
        }
    }
}

/// What an earlier build kept.
pub(super) struct Kept {
    name: String,
    key: RememberedKey,
    remembered: Remembered,
    /// All that was looked up, and how it read then.
    looked: Vec<(LookedAt, Box<str>, Imprint)>,
    /// Whether it still reads like that.
    same: Vec<bool>,
    /// How many pages there were.
    count: usize,
    /// The files with their words.
    shares: Vec<Share>,
}

/// What is kept of one of the files with the words of the pages.
#[derive(Serialize, Deserialize)]
pub(super) struct Share {
    /// How many pages have their words in it.
    pub(super) pages: usize,
    /// The words in it that can be made of others or others of them, in their order, with a space between two.
    pub(super) words: String,
    /// What they are made of.
    pub(super) parts: Imprint,
}

/// What is to be kept for the next build.
pub(super) struct Renewal {
    /// What holds for all pages, but for the files with their words.
    shared: Vec<u8>,
    /// What there is to keep of each page that was made.
    noted: Vec<Option<Vec<u8>>>,
}

/// What holds for all pages: how many there are, and all that was looked up; the files with their words come behind it.
type Shared<Key> = (usize, Vec<(LookedAt, Key, Imprint)>);

impl Kept {
    /// What was kept of a site under this key, held against what is there now.
    pub(super) fn open(folder: &Folder, site: &Site<'_>, (which, key): (Imprint, RememberedKey)) -> Self {
        let name = format!("{NAME}{}", which.short());
        let remembered = Remembered::open(folder, &name, &key);
        let shared = postcard::take_from_bytes::<Shared<Box<str>>>(remembered.shared()).ok();
        let ((count, looked), rest) = shared.unwrap_or_default();
        let shares = postcard::from_bytes(rest).unwrap_or_default();
        // Responses are read while a page is made, so nobody knows whether they read like that just then.
        let is_same = |place, key: &str, then| place != LookedAt::Responses && site.imprint(place, key) == Some(then);
        let same = looked.par_iter().map(|(place, key, then)| is_same(*place, key, *then)).collect();
        Self { name, key, remembered, looked, same, count, shares }
    }

    /// A page that need not be made; nothing when it must.
    pub(super) fn page(&self, publishing: &Publishing, address: &str) -> Option<Page> {
        let path = |lang: Lang| format!("{lang}/{address}");
        let noted = |bytes: &[u8]| self.is_same(bytes).then(|| bytes.to_vec());
        let (first, noted) = publishing.kept(&self.remembered, &path(Lang::ALL[0]), noted)?;
        let (other, ()) = publishing.kept(&self.remembered, &path(Lang::ALL[1]), |_| Some(()))?;
        Some(Page { address: address.to_owned(), standings: [Some(first), Some(other)], state: State::Before(noted) })
    }

    /// Whether all that was looked up for a page still reads as it did.
    fn is_same(&self, noted: &[u8]) -> bool {
        let looked = postcard::take_from_bytes::<Vec<u32>>(noted);
        looked.is_ok_and(|(looked, _)| looked.iter().all(|at| self.same.get(*at as usize).is_some_and(|same| *same)))
    }

    /// Whether these pages are those of the build before, none of them made again.
    pub(super) fn are_all(&self, pages: &[Page]) -> bool {
        pages.len() == self.count && pages.iter().all(Page::is_as_before)
    }

    /// What was kept of one of the files with the words of the pages.
    pub(super) fn share(&self, share: usize) -> Option<&Share> {
        self.shares.get(share)
    }

    /// How a file of many pages together stands, when it stands as it stood.
    pub(super) fn standing(&self, publishing: &Publishing, path: &str) -> Option<Standing> {
        publishing.kept(&self.remembered, path, |_| Some(())).map(|(standing, ())| standing)
    }

    /// What was looked up for the pages as they are now; nothing when a page looked where nobody knows how it reads.
    pub(super) fn renewal(&self, site: &Site<'_>, pages: &[Page]) -> Option<Renewal> {
        let mut list = List::new(&self.looked);
        let mut noted = Vec::with_capacity(pages.len());
        for page in pages {
            noted.push(match &page.state {
                State::Made(looked, entry) => postcard::to_stdvec(&(list.numbers(looked), entry)).ok(),
                State::Before(_) => None,
            });
        }
        let then = self.looked.par_iter().zip(&self.same);
        let then = then.map(|((place, key, then), same)| if *same { Some(*then) } else { site.imprint(*place, key) });
        let now = list.all.par_iter().skip(self.looked.len()).map(|(place, key)| site.imprint(*place, key));
        let imprints = then.chain(now);
        let one = |((place, key), imprint): (&(LookedAt, _), Option<Imprint>)| Some((*place, *key, imprint?));
        let all: Shared<&str> = (pages.len(), list.all.par_iter().zip(imprints).map(one).collect::<Option<_>>()?);
        Some(Renewal { shared: postcard::to_stdvec(&all).ok()?, noted })
    }

    /// Keeps that for the next build, with the files with their words.
    pub(super) fn renew(&self, folder: &Folder, renewal: Renewal, pages: Vec<Page>, words: Vec<(Share, Option<ToRemember>)>) {
        let Renewal { mut shared, noted } = renewal;
        let (shares, words): (Vec<Share>, Vec<Option<ToRemember>>) = words.into_iter().unzip();
        shared.extend(postcard::to_stdvec(&shares).unwrap_or_default());
        let pages = pages.into_iter().zip(noted).flat_map(|(page, noted)| of_page(page, noted));
        let mut files: Vec<ToRemember> = pages.chain(words.into_iter().flatten()).collect();
        files.par_sort_unstable_by(|one, other| one.path.cmp(&other.path));
        let mut files = files.into_iter();
        let parts = std::iter::from_fn(|| Some(files.by_ref().take(PART).collect()).filter(|part: &Vec<_>| !part.is_empty()));
        remember(folder, &self.name, &self.key, Since::Written, (&shared, parts));
        forget(folder, NAME, MOST_SITES);
    }
}

/// What is kept of the files of a page; what was looked up and what it is found by, with its first language.
fn of_page(page: Page, noted: Option<Vec<u8>>) -> impl Iterator<Item = ToRemember> {
    let Page { address, standings, state } = page;
    let before = if let State::Before(noted) = state { Some(noted) } else { None };
    let files = Lang::ALL.into_iter().zip([noted.or(before).unwrap_or_default(), Vec::new()]).zip(standings);
    files.filter_map(move |((lang, made), standing)| {
        Some(ToRemember { path: format!("{lang}/{address}"), standing: standing?, made })
    })
}

/// All that was looked up for any page, each once: first what was looked up before, by the same numbers. What nobody looks up any more
/// stays in it until all pages are made again, which is each day.
struct List<'p> {
    all: Vec<(LookedAt, &'p str)>,
    numbers: HashMap<(LookedAt, &'p str), u32>,
}

impl<'p> List<'p> {
    fn new(before: &'p [(LookedAt, Box<str>, Imprint)]) -> Self {
        let all: Vec<(LookedAt, &str)> = before.iter().map(|(place, key, _)| (*place, &**key)).collect();
        let numbers = all.iter().copied().zip(0..).collect();
        Self { all, numbers }
    }

    /// The numbers for a page. Whatever was made in both languages at once looked at most places twice.
    fn numbers(&mut self, looked: &'p [Looked]) -> Vec<u32> {
        let mut numbers: Vec<u32> = looked.iter().map(|(place, key)| self.number(*place, key)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    fn number(&mut self, place: LookedAt, key: &'p str) -> u32 {
        *self.numbers.entry((place, key)).or_insert_with(|| {
            self.all.push((place, key));
            u32::try_from(self.all.len() - 1).unwrap_or(u32::MAX)
        })
    }
}
