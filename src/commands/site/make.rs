//! Makes the site: loads once, makes every page in both languages on all cores, and writes each as soon as it is there.

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::check::veiled;
use crate::commands::memo::output;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Date, Kind};
use crate::render::site::{Entry, Look, entry, files, front, index, page};
use crate::repo::{self, Folder, Published, Publishing, Repo, built_in_determinants};
use crate::report::scope::{Filter, Scope};
use crate::report::site::{SECTIONS, Site, Subject};

/// The path of the list of words.
const WORDS: &str = "assets/words.js";
/// The path of the front door.
const FRONT: &str = "index.html";

/// What goes on the site, and where it comes.
#[derive(Clone)]
pub(super) struct Choices {
    pub(super) dir: PathBuf,
    pub(super) internal: bool,
    pub(super) drafts: bool,
    pub(super) today: Date,
    pub(super) lang: Lang,
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
    let texts: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| kind.is_markdown()).collect();
    let repo = Repo::with_texts_of(folder, &Kind::ALL, &texts)?;
    let unreadable = repo.unreadable;
    let repo = if choices.internal { repo } else { repo.without_internal() };
    let with_drafts = repo.all().count();
    let repo = if choices.drafts { repo } else { repo.without_drafts() };
    let lacks_drafts = repo.all().count() < with_drafts;
    let (checklists, strategies, filter) = (repo::checklists(folder)?, repo::strategies(folder)?, Filter::default());
    let scope = Scope::new(&repo, &checklists, &filter, choices.today, choices.lang);
    let site = Site::new(scope, &strategies, built_in_determinants(), output::document).lacking_drafts(lacks_drafts);
    let look = look(folder, choices);
    let subjects = site.subjects();
    let beside = files(&look);
    let addresses: Vec<String> = subjects.iter().map(Subject::address).collect();
    let pages = Lang::ALL.iter().flat_map(|lang| addresses.iter().map(move |address| format!("{lang}/{address}")));
    let paths = pages.chain(beside.iter().map(|(path, _)| (*path).to_owned())).chain([WORDS, FRONT].map(str::to_owned));
    let publishing = Publishing::begin(folder, &choices.dir, paths)?;
    let found: Vec<Option<Entry>> =
        subjects.par_iter().map(|subject| both(&site, *subject, &look, &publishing)).collect::<Result<_, Error>>()?;
    let entries: Vec<Entry> = found.into_iter().flatten().collect();
    publishing.put(WORDS, index(&entries).as_bytes())?;
    publishing.put(FRONT, front(&look).as_bytes())?;
    beside.iter().try_for_each(|(path, bytes)| publishing.put(path, bytes))?;
    Ok(Made { pages: subjects.len() * Lang::ALL.len(), unreadable, published: publishing.finish()? })
}

/// A page in both languages; what it is found by comes from the page in the language of the repository.
fn both<'a>(site: &Site<'a>, subject: Subject<'a>, look: &Look, publishing: &Publishing) -> Result<Option<Entry>, Error> {
    let mut found = None;
    for mut made in site.pages(subject) {
        let lang = made.lang;
        made.veil(&veiled);
        publishing.put(&format!("{lang}/{}", made.address), page(&made, look, &SECTIONS).as_bytes())?;
        if lang == look.lang {
            found = entry(&made);
        }
    }
    Ok(found)
}

fn look(folder: &Folder, choices: &Choices) -> Look {
    let lang = folder.language().unwrap_or(choices.lang);
    let title = veiled(&folder.settings.title).unwrap_or_else(|| folder.settings.title.clone());
    Look { title, house: repo::house(folder), lang, internal: choices.internal, drafts: choices.drafts }
}
