//! What all rules share while a folder is checked.

use std::sync::RwLock;

use foldhash::HashSet;

use super::asked::Asked;
use super::plan_names::PlanNames;
use super::rule::Rule;
use super::unknown_plan_code;
use crate::Error;
use crate::model::{Date, Kind};
use crate::repo::{self, Checklists, Folder, Repo};

/// What all rules share.
pub struct Context<'a> {
    /// The folder and its settings.
    pub folder: &'a Folder,
    /// The day from which dates are counted.
    pub today: Date,
    /// The checklists: those of the program and those of the folder, by id.
    pub checklists: Checklists,
    /// The checklists and strategies of the folder, each with its digest.
    pub(super) lists: Vec<String>,
    pub(super) active: Vec<&'static Rule>,
    /// The files whose findings are told; all when none are named.
    pub(super) asked: Option<&'a Asked>,
    /// What plans may name, and what people call it.
    pub(super) plan_names: PlanNames,
    /// Folders to which links lead, and which are there.
    there: RwLock<HashSet<String>>,
}

impl<'a> Context<'a> {
    pub(super) fn new(folder: &'a Folder, today: Date, active: Vec<&'static Rule>) -> Result<Self, Error> {
        let own = Repo::load(folder, &[Kind::Checklist, Kind::Strategy])?.with_doubtful();
        let (plan_names, checklists) = (PlanNames::of(&own), repo::checklists_with(&own));
        let lists = own.all().map(|stored| format!("{} {}", stored.id, stored.digest)).collect();
        Ok(Self { folder, today, checklists, lists, active, asked: None, plan_names, there: RwLock::default() })
    }

    /// Whether a file exists at a path inside the repository. Which folders are there is asked once.
    pub(super) fn has(&self, path: &str) -> bool {
        let above = path.rsplit_once('/').map_or("", |(above, _)| above);
        if self.there.read().is_ok_and(|there| there.contains(above)) {
            return self.folder.has_below(path);
        }
        let has = self.folder.has(path);
        if let (true, Ok(mut there)) = (has, self.there.write()) {
            there.insert(above.to_owned());
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
