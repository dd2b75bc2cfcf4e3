//! What all rules share while a folder is checked.

use std::sync::{OnceLock, RwLock};

use foldhash::HashSet;

use super::asked::Asked;
use super::plan_names::PlanNames;
use super::rule::Rule;
use super::unknown_plan_code;
use crate::Error;
use crate::model::{Checklist, Date, Kind};
use crate::repo::{self, Checklists, Folder, Listed, Repo};

/// What all rules share.
pub struct Context<'a> {
    /// The folder and its settings.
    pub folder: &'a Folder,
    /// The day from which dates are counted.
    pub today: Date,
    /// The checklists of the folder, by id.
    own: Checklists,
    /// The same, with those of the program; most folders ask for one or two of these, which are read by themselves.
    all: OnceLock<Checklists>,
    /// The checklists and strategies of the folder, each with its digest.
    pub(super) lists: Vec<String>,
    pub(super) active: Vec<&'static Rule>,
    /// The files whose findings are told; all when none are named.
    pub(super) asked: Option<&'a Asked>,
    /// What plans may name, and what people call it.
    pub(super) plan_names: PlanNames,
    /// The files of the folder as they were listed, when it is checked as a whole.
    pub(super) listed: Option<&'a Listed<'a>>,
    /// Other files to which links lead and their folders, as far as they are there.
    there: RwLock<HashSet<String>>,
}

impl<'a> Context<'a> {
    pub(super) fn new(folder: &'a Folder, today: Date, active: Vec<&'static Rule>) -> Result<Self, Error> {
        let own = Repo::load(folder, &[Kind::Checklist, Kind::Strategy])?.with_doubtful();
        let plan_names = PlanNames::of(&own);
        let lists = own.all().map(|stored| format!("{} {}", stored.id, stored.digest)).collect();
        let own = repo::own_checklists(&own);
        Ok(Self {
            folder,
            today,
            own,
            all: OnceLock::new(),
            lists,
            active,
            asked: None,
            plan_names,
            listed: None,
            there: RwLock::default(),
        })
    }

    /// The checklist with this id: that of the folder, else that of the program, which is read when it is asked for.
    #[must_use]
    pub fn checklist(&self, id: &str) -> Option<&Checklist> {
        self.own.get(id).or_else(|| repo::built_in_checklist(id))
    }

    /// Every checklist: those of the program and those of the folder, by id.
    #[must_use]
    pub fn checklists(&self) -> &Checklists {
        self.all.get_or_init(|| repo::and_built_in(self.own.clone()))
    }

    /// Whether a file exists at a path inside the repository. Which files and folders are there is asked once.
    pub(super) fn has(&self, path: &str) -> bool {
        let known = |path: &str| self.there.read().is_ok_and(|there| there.contains(path));
        if self.listed.is_some_and(|listed| listed.has(path)) || known(path) {
            return true;
        }
        let above = path.rsplit_once('/').map_or("", |(above, _)| above);
        let has = if known(above) { self.folder.has_below(path) } else { self.folder.has(path) };
        if let (true, Ok(mut there)) = (has, self.there.write()) {
            there.extend([above.to_owned(), path.to_owned()]);
        }
        has
    }

    /// Whether what is found in a file is told.
    pub(super) fn asks(&self, path: &str) -> bool {
        self.asked.is_none_or(|asked| asked.holds(path))
    }

    /// Whether a rule takes part.
    #[must_use]
    pub fn runs(&self, id: &str) -> bool {
        self.active.iter().any(|rule| rule.id == id)
    }

    /// Whether a plan may name this determinant. What is no determinant is told as such, so nothing that follows from it is;
    /// when no rule tells, every key may be named.
    pub(super) fn is_determinant(&self, key: &str) -> bool {
        !self.runs(unknown_plan_code::RULE.id) || self.plan_names.determinants().any(|known| known == key)
    }
}
