//! Finds a picture of the house style that is not there, lies outside the folder, or is no picture that documents can hold.

use super::paths::{Leads, from_top};
use super::{Level, Look, Rule};
use crate::keys;
use crate::repo::{Folder, is_picture};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("unusable-logo", Level::Warning, Look::Form);

/// The picture that `kt.yaml` names.
pub(super) fn in_settings(folder: &Folder) -> Option<Finding> {
    let house = &folder.settings.house;
    let typed = house.logo.as_deref()?;
    let finding = Finding::value(RULE.id, keys!["house", "logo"]).with("path", typed);
    match from_top(typed) {
        Leads::Inside(path) if !folder.has(&path) => Some(finding.variant("missing")),
        Leads::Inside(path) if !is_picture(folder, &path) => Some(finding),
        Leads::Inside(_) if house.logo_text.as_deref().is_none_or(|text| text.trim().is_empty()) => Some(finding.variant("words")),
        Leads::Inside(_) => None,
        _ => Some(finding.variant("outside")),
    }
}
