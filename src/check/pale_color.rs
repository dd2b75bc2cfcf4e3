//! Finds a colour of the house style that is no colour, or that nobody can read on white.

use super::{Level, Look, Rule};
use crate::document::house::Color;
use crate::keys;
use crate::repo::Folder;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("pale-color", Level::Warning, Look::Form);

/// The colour that `kt.yaml` names.
pub(super) fn in_settings(folder: &Folder) -> Option<Finding> {
    let typed = folder.settings.house.color.as_deref()?;
    let finding = Finding::value(RULE.id, keys!["house", "color"]).with("color", typed);
    match Color::parse(typed) {
        None => Some(finding.variant("form")),
        Some(color) if !color.is_readable() => Some(finding),
        Some(_) => None,
    }
}
