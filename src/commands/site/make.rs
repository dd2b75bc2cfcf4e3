//! Makes the site: loads once, makes the pages in both languages on all cores, and writes each as soon as it is there.

use std::path::{Path, PathBuf};

use super::kept::Kept;
use super::pages::Work;
use super::words::{self, Words};
use crate::check::veiled;
use crate::commands::memo::output;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Date, Kind};
use crate::render::site::{Look, files, front, shares};
use crate::repo::{
    self, Checklists, Folder, Imprint, LookedAt, Published, Publishing, RememberedKey, Repo, Strategies, Wanted,
    built_in_determinants, program,
};
use crate::report::filter::Filter;
use crate::report::scope::Scope;
use crate::report::site::{Site, Subject};

/// The path of the front door.
const FRONT: &str = "index.html";

/// From so many records on, making every page takes so long that it is worth while to remember what each rests on.
pub(super) const LARGE: usize = 1000;
/// About so many pages have their words in one file.
pub(super) const SHARE: usize = 128;

/// What goes on the site, and where it comes.
#[derive(Clone)]
pub(super) struct Choices {
    pub(super) dir: PathBuf,
    pub(super) internal: bool,
    pub(super) drafts: bool,
    pub(super) today: Date,
    pub(super) lang: Lang,
    /// Whether the program ends when the site is there.
    pub(super) ends: bool,
    /// From how many records on it is remembered what pages rest on.
    pub(super) remember_from: usize,
    /// About how many pages have their words in one file.
    pub(super) share: usize,
}

/// What was made.
pub(super) struct Made {
    pub(super) pages: usize,
    pub(super) unreadable: usize,
    pub(super) published: Published,
}

/// The folder for the site: the one that was named, else `out/site` in the repository.
pub(super) fn place(named: Option<&Path>, directory: &Path, folder: &Folder) -> Result<PathBuf, Error> {
    named.map_or_else(|| folder.inside("out/site"), |named| Ok(directory.join(named)))
}

pub(super) fn make(folder: &Folder, choices: &Choices) -> Result<Made, Error> {
    let loaded = load(folder, choices)?;
    let filter = Filter::default();
    let scope = Scope::new(&loaded.repo, &loaded.checklists, &filter, choices.today, choices.lang);
    let site = Site::new(scope, &loaded.strategies, built_in_determinants(), output::document);
    let site = site.lacking_drafts(loaded.lacks_drafts);
    let subjects = site.subjects();
    let look = look(folder, choices, shares(subjects.len(), choices.share));
    let beside = files(&look);
    let begin = || Publishing::begin(folder, &choices.dir, paths(&subjects, &beside, look.shares));
    let key = || loaded.remembers.then(|| key(folder, choices, &loaded, (&beside, look.shares))).flatten();
    let open = || key().map(|key| Kept::open(folder, &site, key));
    // What an earlier build kept is opened while the files that it made are looked at; of a new place there is nothing yet.
    let (publishing, early) = rayon::join(begin, || choices.dir.is_dir().then(open));
    let publishing = publishing?;
    let kept = early.unwrap_or_else(open);
    let pages = Work { site: &site, look: &look, publishing: &publishing, kept: kept.as_ref() }.pages(&subjects)?;
    publishing.put(FRONT, front(&look).as_bytes())?;
    for (path, bytes) in &beside {
        publishing.put(path, bytes)?;
    }
    let words = Words { publishing: &publishing, kept: kept.as_ref(), pages: &pages, shares: look.shares };
    let same = kept.as_ref().is_some_and(|kept| kept.are_all(&pages) && words.stand());
    let put = || if same { Ok(Vec::new()) } else { words.put() };
    let renewal = || kept.as_ref().filter(|_| !same).and_then(|kept| kept.renewal(&site, &pages));
    let (words, renewal) = rayon::join(put, renewal);
    let (words, published) = (words?, publishing.finish()?);
    if let Some((kept, renewal)) = kept.as_ref().zip(renewal) {
        kept.renew(folder, renewal, pages, words);
    }
    let made = Made { pages: subjects.len() * Lang::ALL.len(), unreadable: loaded.unreadable, published };
    // Nobody waits until the memory of thousands of pages is given back, nor gives it back where the program ends.
    if choices.ends {
        std::mem::forget((site, kept));
        std::mem::forget(loaded);
    } else {
        rayon::spawn(move || drop(kept));
    }
    Ok(made)
}

/// What a site is made from.
struct Loaded<'f> {
    /// What stands on it.
    repo: Repo<'f>,
    checklists: Checklists,
    strategies: Strategies,
    /// How the checklists and strategies of the folder read.
    lists: [Option<Imprint>; 2],
    /// Whether drafts stayed out.
    lacks_drafts: bool,
    unreadable: usize,
    remembers: bool,
}

fn load<'f>(folder: &'f Folder, choices: &Choices) -> Result<Loaded<'f>, Error> {
    let texts: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| kind.is_markdown()).collect();
    let anew = choices.remember_from == usize::MAX;
    let repo = Repo::to_show(folder, Wanted { kinds: &Kind::ALL, texts: &texts, imprints: true, anew, ..Wanted::default() })?;
    let (unreadable, remembers) = (repo.unreadable + repo.doubtful().count(), repo.all().count() >= choices.remember_from);
    repo.sound_lists()?;
    let (checklists, strategies) = (repo::checklists_with(&repo), repo::strategies_with(&repo));
    let lists = [Kind::Checklist, Kind::Strategy].map(|kind| repo.imprint(LookedAt::All(kind), ""));
    let repo = if choices.internal { repo } else { repo.without_internal() };
    let with_drafts = repo.all().count();
    let repo = if choices.drafts { repo } else { repo.without_drafts() };
    let lacks_drafts = repo.all().count() < with_drafts;
    Ok(Loaded { repo, checklists, strategies, lists, lacks_drafts, unreadable, remembers })
}

/// The paths of all files of the site.
fn paths(subjects: &[Subject<'_>], beside: &[(&'static str, Vec<u8>)], shares: usize) -> Vec<String> {
    let pages = subjects.iter().map(Subject::address);
    let pages = pages.flat_map(|address| Lang::ALL.map(|lang| format!("{lang}/{address}")));
    let others = beside.iter().map(|(path, _)| *path).chain([FRONT]).map(str::to_owned);
    pages.chain(others).chain((0..shares).map(words::path)).collect()
}

/// Which site it is, and what else decides how a page reads, beside what is looked up for it. Nothing when the program cannot tell which one it is.
fn key(
    folder: &Folder,
    choices: &Choices,
    loaded: &Loaded<'_>,
    (beside, shares): (&[(&'static str, Vec<u8>)], usize),
) -> Option<(Imprint, RememberedKey)> {
    let Choices { dir, internal, drafts, today, lang, ends: _, remember_from: _, share: _ } = choices;
    let which = Imprint::of((dir.canonicalize().ok()?, internal, drafts));
    let asked = (which, today, lang.code());
    Some((which, Imprint::whole((program()?, asked, &folder.settings_text, loaded.lists, loaded.lacks_drafts, beside, shares))))
}

fn look(folder: &Folder, choices: &Choices, shares: usize) -> Look {
    let lang = folder.language().unwrap_or(choices.lang);
    let title = veiled(&folder.settings.title).unwrap_or_else(|| folder.settings.title.clone());
    Look { title, house: repo::house(folder), lang, internal: choices.internal, drafts: choices.drafts, shares }
}
