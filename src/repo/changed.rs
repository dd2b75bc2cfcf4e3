//! What a check of only what changed is held against: the folder as it was, and which files read otherwise now.
//!
//! The files are compared here. `git diff` would ask programs that the settings of a folder name how to read them.

use std::collections::BTreeSet;

use super::folder::{Folder, SETTINGS};
use super::history::{asked, commit, on_day};
use super::read::{self, Refusal};
use crate::Error;
use crate::model::{Date, Kind};

impl Folder {
    /// The commit from which a change counts: on a day the last one, else where this history left that of a revision, so that
    /// what others did there since is not yours.
    ///
    /// # Errors
    /// When there is no git or no history, or no such revision.
    pub fn begun(&self, when: &str) -> Result<String, Error> {
        if let Some(day) = Date::parse(when) {
            return on_day(&self.dir, day, &self.zone());
        }
        let commit = commit(&self.dir, when)?;
        let base = asked(&self.dir, &["merge-base", &commit, "HEAD"])?.unwrap_or_default();
        let base = String::from_utf8_lossy(&base).trim().to_owned();
        Ok(if base.is_empty() { commit } else { base })
    }

    /// The files of the past, as this folder shows them, that read otherwise in the folder as it is now, or are gone.
    ///
    /// # Errors
    /// When the history cannot be read.
    pub fn differing(&self, now: &Self) -> Result<BTreeSet<String>, Error> {
        let Some(past) = &self.past else { return Ok(BTreeSet::new()) };
        let ours = |path: &str| path == SETTINGS || path.split('/').next().is_some_and(|folder| Kind::in_folder(folder).is_some());
        let differs = |path: &str, then: Result<String, Refusal>| {
            let same = match (then, read::text(&now.near().join(path))) {
                (Ok(then), Ok(now)) => then == now || then == now.replace("\r\n", "\n"),
                (Err(Refusal::Finding(then)), Err(Refusal::Finding(now))) => then.rule == now.rule,
                _ => false,
            };
            Ok((!same).then(|| path.to_owned()))
        };
        let all = past.each(&past.files(ours), |entry, text| differs(&entry.path, text))?;
        Ok(all.into_iter().flatten().collect())
    }
}
