//! The checklists that a folder can use: those of the program, and its own beside or instead of them.

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use super::{Folder, Repo, embedded};
use crate::Error;
use crate::model::{Checklist, Kind};
use crate::source::yaml::{decode, parse};

/// Every checklist by id.
pub type Checklists = BTreeMap<String, Checklist>;

/// Loads the checklists for a folder; one of the folder replaces one of the program with the same id.
///
/// # Errors
/// When a file cannot be read for reasons that lie in the system, or does not say what the list says: every score rests on it.
pub fn checklists(folder: &Folder) -> Result<Checklists, Error> {
    let own = Repo::load(folder, &[Kind::Checklist])?;
    own.sound_lists()?;
    Ok(checklists_with(&own))
}

/// The same, with the lists of the folder among records that were read already.
#[must_use]
pub fn checklists_with(own: &Repo<'_>) -> Checklists {
    and_built_in(own_checklists(own))
}

/// The checklists among records that were read already.
#[must_use]
pub fn own_checklists(own: &Repo<'_>) -> Checklists {
    own.checklists().map(|(id, list)| (id.to_owned(), list.clone())).collect()
}

/// The same and those of the program, where the folder has none with the same id.
#[must_use]
pub fn and_built_in(own: Checklists) -> Checklists {
    let built_in = embedded::checklists().into_iter().filter_map(|id| Some((id.to_owned(), built_in(id)?)));
    built_in.chain(own).collect()
}

/// A checklist of the program; each is read once, when it is asked for.
#[must_use]
pub fn built_in_checklist(id: &str) -> Option<&'static Checklist> {
    static READ: LazyLock<BTreeMap<&str, OnceLock<Option<Checklist>>>> =
        LazyLock::new(|| embedded::checklists().into_iter().map(|id| (id, OnceLock::new())).collect());
    READ.get(id)?.get_or_init(|| built_in(id)).as_ref()
}

fn built_in(id: &str) -> Option<Checklist> {
    decode(&parse(embedded::checklist(id)?, 0).root?).value
}
