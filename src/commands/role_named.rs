//! A warning when a name stands where a role belongs; what was typed is kept, as `kt check` finds it too.

use super::session::Session;
use crate::check::names_someone;

/// Warns when what was given with an option names a person. The name itself is not repeated.
pub(super) fn warn(option: &str, given: Option<&str>, session: &mut Session<'_>) -> std::io::Result<()> {
    match given.filter(|text| names_someone(text)) {
        Some(_) => session.screen.talk(&session.lang.say_with("new-name-for-role", &[("option", option.into())])),
        None => Ok(()),
    }
}
