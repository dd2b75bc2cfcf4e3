//! What the build before this one looked up for each page: a page of which all of that reads the same, and whose files stand as
//! they stood, is not made again. Why it is built this way: `docs/decisions/0019-making-only-changed-pages.md`.

use foldhash::{HashMap, HashMapExt};
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
    /// What it is found by.
    pub(super) entry: Option<Entry>,
    /// How its file in each language stands; none where the system does not tell.
    pub(super) standings: [Option<Standing>; Lang::ALL.len()],
    pub(super) looked: LookedUp,
}

/// What was looked up for a page.
pub(super) enum LookedUp {
    /// Now, because it was made.
    Now(Vec<Looked>),
    /// By an earlier build, by the numbers of its list.
    Before(Vec<u32>),
}

/// What is kept of a page.
#[derive(Serialize, Deserialize)]
struct Noted {
    looked: Vec<u32>,
    entry: Option<Entry>,
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
}

/// What is to be kept for the next build.
pub(super) struct Renewal {
    shared: Vec<u8>,
    files: Vec<ToRemember>,
}

/// What holds for all pages: how many there are, and all that was looked up.
type Shared<Key> = (usize, Vec<(LookedAt, Key, Imprint)>);

impl Kept {
    /// What was kept of a site under this key, held against what is there now.
    pub(super) fn open(folder: &Folder, site: &Site<'_>, (which, key): (Imprint, RememberedKey)) -> Self {
        let name = format!("{NAME}{}", which.short());
        let remembered = Remembered::open(folder, &name, &key);
        let (count, looked): Shared<Box<str>> = postcard::from_bytes(remembered.shared()).unwrap_or_default();
        // Responses are read while a page is made, so nobody knows whether they read like that just then.
        let is_same = |place, key: &str, then| place != LookedAt::Responses && site.imprint(place, key) == Some(then);
        let same = looked.par_iter().map(|(place, key, then)| is_same(*place, key, *then)).collect();
        Self { name, key, remembered, looked, same, count }
    }

    /// A page that need not be made; nothing when it must.
    pub(super) fn page(&self, publishing: &Publishing, address: &str) -> Option<Page> {
        let path = |lang: Lang| format!("{lang}/{address}");
        let noted = |bytes: &[u8]| postcard::from_bytes(bytes).ok().filter(|noted| self.is_same(noted));
        let (first, Noted { looked, entry }) = publishing.kept(&self.remembered, &path(Lang::ALL[0]), noted)?;
        let (other, ()) = publishing.kept(&self.remembered, &path(Lang::ALL[1]), |_| Some(()))?;
        let looked = LookedUp::Before(looked);
        Some(Page { address: address.to_owned(), entry, standings: [Some(first), Some(other)], looked })
    }

    /// Whether all that was looked up still reads as it did.
    fn is_same(&self, noted: &Noted) -> bool {
        noted.looked.iter().all(|at| self.same.get(*at as usize).is_some_and(|same| *same))
    }

    /// Whether these pages are those of the build before, none of them made again.
    pub(super) fn are_all(&self, pages: &[Page]) -> bool {
        pages.len() == self.count && pages.iter().all(|page| matches!(page.looked, LookedUp::Before(_)))
    }

    /// Whether a file of all pages together stands as it stood.
    pub(super) fn stands(&self, publishing: &Publishing, path: &str) -> bool {
        publishing.kept(&self.remembered, path, |_| Some(())).is_some()
    }

    /// What was looked up for the pages as they are now; nothing when a page looked where nobody knows how it reads.
    pub(super) fn renewal(&self, site: &Site<'_>, pages: &[Page]) -> Option<Renewal> {
        let mut list = List::new(self);
        let noted: Vec<Vec<u32>> = pages.iter().map(|page| list.numbers(&page.looked, self)).collect();
        let shared = list.told(site, pages.len())?;
        let files = pages.par_iter().zip(&noted).flat_map_iter(|(page, looked)| of_page(page, looked)).collect();
        Some(Renewal { shared, files })
    }

    /// Keeps that for the next build, with how a file of all pages together stands.
    pub(super) fn renew(&self, folder: &Folder, renewal: Renewal, (path, standing): (&str, Option<Standing>)) {
        let Renewal { shared, mut files } = renewal;
        files.extend(standing.map(|standing| ToRemember { path: path.to_owned(), standing, made: Vec::new() }));
        files.par_sort_unstable_by(|one, other| one.path.cmp(&other.path));
        let mut files = files.into_iter();
        let parts = std::iter::from_fn(|| Some(files.by_ref().take(PART).collect()).filter(|part: &Vec<_>| !part.is_empty()));
        remember(folder, &self.name, &self.key, Since::Written, (&shared, parts));
        forget(folder, NAME, MOST_SITES);
    }
}

/// What is kept of the files of a page; what was looked up, with its first language.
fn of_page(page: &Page, looked: &[u32]) -> impl Iterator<Item = ToRemember> {
    let noted = postcard::to_stdvec(&(looked, &page.entry)).unwrap_or_default();
    let files = Lang::ALL.into_iter().zip([noted, Vec::new()]).zip(page.standings);
    files.filter_map(|((lang, made), standing)| {
        Some(ToRemember { path: format!("{lang}/{}", page.address), standing: standing?, made })
    })
}

/// All that was looked up for any page, each once.
struct List<'p> {
    all: Vec<(LookedAt, &'p str)>,
    numbers: HashMap<(LookedAt, &'p str), u32>,
    /// How each reads that reads as it did before.
    known: HashMap<(LookedAt, &'p str), Imprint>,
    /// The number of each in the list of the build before, once it has one here.
    before: Vec<Option<u32>>,
}

impl<'p> List<'p> {
    fn new(kept: &'p Kept) -> Self {
        let same = kept.looked.iter().zip(&kept.same).filter(|(_, same)| **same);
        let known = same.map(|((place, key, imprint), _)| ((*place, &**key), *imprint)).collect();
        Self { all: Vec::new(), numbers: HashMap::new(), known, before: vec![None; kept.looked.len()] }
    }

    fn numbers(&mut self, looked: &'p LookedUp, kept: &'p Kept) -> Vec<u32> {
        match looked {
            // Whatever was made in both languages at once looked at most places twice.
            LookedUp::Now(looked) => {
                let mut numbers: Vec<u32> = looked.iter().map(|(place, key)| self.number(*place, key)).collect();
                numbers.sort_unstable();
                numbers.dedup();
                numbers
            }
            LookedUp::Before(numbers) => {
                let number = |at: &u32| self.before(*at as usize, kept);
                numbers.iter().filter_map(number).collect()
            }
        }
    }

    fn before(&mut self, at: usize, kept: &'p Kept) -> Option<u32> {
        let known = *self.before.get(at)?;
        known.or_else(|| {
            let (place, key, _) = kept.looked.get(at)?;
            let number = self.number(*place, key);
            self.before[at].replace(number).or(Some(number))
        })
    }

    fn number(&mut self, place: LookedAt, key: &'p str) -> u32 {
        *self.numbers.entry((place, key)).or_insert_with(|| {
            self.all.push((place, key));
            u32::try_from(self.all.len() - 1).unwrap_or(u32::MAX)
        })
    }

    /// The list in bytes, with how each reads now; nothing when a page looked where nobody knows.
    fn told(&self, site: &Site<'_>, count: usize) -> Option<Vec<u8>> {
        let now = |place, key| self.known.get(&(place, key)).copied().or_else(|| site.imprint(place, key));
        let one = |(place, key): &(LookedAt, &'p str)| Some((*place, *key, now(*place, key)?));
        let all: Shared<&str> = (count, self.all.par_iter().map(one).collect::<Option<_>>()?);
        postcard::to_stdvec(&all).ok()
    }
}
