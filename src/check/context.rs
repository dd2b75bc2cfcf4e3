//! What all rules share while a folder is checked.

use std::collections::HashSet;
use std::sync::RwLock;

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
    /// Folders to which links lead, and which are there.
    there: RwLock<HashSet<String>>,
}

impl<'a> Context<'a> {
    pub(super) fn new(folder: &'a Folder, today: Date, active: Vec<&'static Rule>) -> Result<Self, Error> {
        let (plan_codes, checklists) = (plan_codes(folder, &active)?, repo::checklists(folder)?);
        Ok(Self { folder, today, checklists, active, plan_codes, there: RwLock::default() })
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

/// What plans may name, where a rule asks for it.
fn plan_codes(folder: &Folder, active: &[&Rule]) -> Result<(Vec<String>, Vec<String>), Error> {
    if !active.iter().any(|rule| rule.id == unknown_plan_code::RULE.id) {
        return Ok((Vec::new(), Vec::new()));
    }
    let determinants = repo::built_in_determinants().list.into_iter().map(|determinant| determinant.key);
    Ok((determinants.collect(), repo::strategies(folder)?.list.into_keys().collect()))
}
