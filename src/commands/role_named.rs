//! A warning when a name stands where a role belongs; what was typed is kept, as `kt check` finds it too.

use super::prompt::Prompter;
use super::session::Session;
use crate::check::{holds_role, names_someone};
use crate::lang::Lang;

/// Warns when what was given with an option names a person. The name itself is not repeated.
pub(super) fn warn(option: &str, given: Option<&str>, session: &mut Session<'_>) -> std::io::Result<()> {
    match given.filter(|text| names_someone(text)) {
        Some(_) => session.screen.talk(&session.lang.say_with("new-name-for-role", &[("option", option.into())])),
        None => Ok(()),
    }
}

/// Whether a role may be kept as it was typed: one that looks like a name only when the person says so.
pub(super) fn is_meant(role: &str, prompter: &mut dyn Prompter, lang: Lang) -> std::io::Result<bool> {
    Ok(!names_someone(role) || prompter.yes(&lang.say("new-ask-name-for-role"), Some(false))?)
}

/// The same as `warn` for every `--set key=value` of which the key holds a role.
pub(super) fn warn_set(set: &[String], session: &mut Session<'_>) -> std::io::Result<()> {
    for (key, value) in set.iter().filter_map(|text| text.split_once('=')) {
        let key = key.trim();
        if holds_role(key.rsplit('.').next().unwrap_or(key)) {
            warn(&format!("--set {key}"), Some(value), session)?;
        }
    }
    Ok(())
}
