//! What all rules share while a folder is checked.

use std::collections::HashSet;
use std::sync::RwLock;

use super::plan_names::{self, PlanNames};
use super::rule::Rule;
use super::unknown_plan_code;
use crate::Error;
use crate::model::Date;
use crate::repo::{self, Checklists, Folder};

/// What all rules share.
pub struct Context<'a> {
    /// The folder and its settings.
    pub folder: &'a Folder,
    /// The day from which dates are counted.
    pub today: Date,
    /// The checklists: those of the program and those of the folder, by id.
    pub checklists: Checklists,
    pub(super) active: Vec<&'static Rule>,
    /// The keys of the determinants and the ids of the strategies; empty when no rule looks at them.
    pub(super) plan_codes: (Vec<String>, Vec<String>),
    /// What people call determinants and strategies; empty when no rule names them.
    pub(super) plan_names: PlanNames,
    /// Folders to which links lead, and which are there.
    there: RwLock<HashSet<String>>,
}

impl<'a> Context<'a> {
    pub(super) fn new(folder: &'a Folder, today: Date, active: Vec<&'static Rule>) -> Result<Self, Error> {
        let plans = || {
            let strategies = strategies(folder, &active)?;
            Ok((plan_codes(strategies.as_ref(), &active), PlanNames::of(strategies.as_ref())))
        };
        let (plans, checklists) = rayon::join(plans, || repo::checklists(folder));
        let ((plan_codes, plan_names), checklists) = (plans?, checklists?);
        Ok(Self { folder, today, checklists, active, plan_codes, plan_names, there: RwLock::default() })
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

    /// Whether a rule takes part.
    #[must_use]
    pub fn runs(&self, id: &str) -> bool {
        self.active.iter().any(|rule| rule.id == id)
    }

    /// Whether a plan may name this determinant. What is no determinant is told as such, so nothing that follows from it is;
    /// when no rule tells, every key may be named.
    pub(super) fn is_determinant(&self, key: &str) -> bool {
        let (determinants, _) = &self.plan_codes;
        determinants.is_empty() || determinants.iter().any(|known| known == key)
    }
}

/// The strategies of the folder, where a rule names them.
fn strategies(folder: &Folder, active: &[&Rule]) -> Result<Option<repo::Strategies>, Error> {
    let names = |rule: &&Rule| rule.id == unknown_plan_code::RULE.id || plan_names::RULES.contains(&rule.id);
    active.iter().any(names).then(|| repo::strategies(folder)).transpose()
}

/// What plans may name, where a rule asks for it.
fn plan_codes(strategies: Option<&repo::Strategies>, active: &[&Rule]) -> (Vec<String>, Vec<String>) {
    let Some(strategies) = strategies.filter(|_| active.iter().any(|rule| rule.id == unknown_plan_code::RULE.id)) else {
        return (Vec::new(), Vec::new());
    };
    let determinants = repo::built_in_determinants().list.into_iter().map(|determinant| determinant.key);
    (determinants.collect(), strategies.list.keys().cloned().collect())
}
