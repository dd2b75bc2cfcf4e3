//! Who assesses: from the command line, else asked. A name for a role and a slip of the pen are noticed before the first question.

use super::Given;
use super::setup::Target;
use crate::assess::near_role;
use crate::check::names_someone;
use crate::commands::given::own_role;
use crate::commands::prompt::Prompter;
use crate::commands::quoted::quoted;
use crate::commands::role_named;
use crate::commands::session::Session;
use crate::error::Error;
use crate::lang::Lang;
use crate::method::role::spelled;
use crate::model::slug;
use crate::repo::Repo;

/// The role of the assessor: given, else `KT_ROLE`, else one of the organisation's roles, else in own words.
pub(super) fn role(given: Option<&str>, target: &Target<'_>, repo: &Repo<'_>, session: &Session<'_>) -> anyhow::Result<String> {
    let lang = repo.folder.language().unwrap_or(session.lang);
    if let Some(role) = given.map(str::to_owned).or_else(own_role) {
        return named_role(&spelled(&role, lang));
    }
    if !session.may_ask() {
        return Err(Error::new("error-no-role").hint("error-no-role-hint").into());
    }
    let organisation = target.organisation.as_deref().and_then(|id| repo.organisation(id));
    let mut roles: Vec<String> =
        organisation.iter().flat_map(|organisation| &organisation.roles).map(|holder| spelled(&holder.role, lang)).collect();
    roles.dedup();
    let mut prompter = session.prompter();
    let mut choices = roles.clone();
    choices.push(session.lang.say("assess-ask-role-other"));
    let chosen = if roles.is_empty() { 0 } else { prompter.choice(&session.lang.say("assess-ask-role"), &choices, None)? };
    match roles.get(chosen) {
        Some(role) => Ok(role.clone()),
        None => in_words(prompter.as_mut(), session.lang),
    }
}

fn in_words(prompter: &mut dyn Prompter, lang: Lang) -> anyhow::Result<String> {
    named_role(&prompter.answer(&lang.say("assess-ask-role-words"), None)?)
}

fn named_role(role: &str) -> anyhow::Result<String> {
    if slug(role).is_empty() {
        return Err(Error::new("error-no-role").hint("error-no-role-hint").into());
    }
    Ok(role.trim().to_owned())
}

/// Asks whether a role that looks like a name is one, and whether one that is very near to another is that other.
pub(super) fn surely(given: Given, target: &Target<'_>, repo: &Repo<'_>, session: &Session<'_>) -> anyhow::Result<Given> {
    let (lang, mut given) = (session.lang, given);
    let mut prompter = session.prompter();
    while names_someone(&given.role) && !prompter.yes(&lang.say("assess-ask-role-name"), Some(false))? {
        given.role = in_words(prompter.as_mut(), lang)?;
    }
    if let Some(other) = near(&given, target, repo) {
        let question = lang.say_with("assess-ask-role-near", &[("role", other.into())]);
        if prompter.yes(&question, Some(true))? {
            other.clone_into(&mut given.role);
        }
    }
    Ok(given)
}

/// The same where nobody can be asked: what is noticed is said, with what the role came from.
pub(super) fn warn(
    told_by: &str,
    given: &Given,
    target: &Target<'_>,
    repo: &Repo<'_>,
    session: &mut Session<'_>,
) -> std::io::Result<()> {
    role_named::warn(told_by, Some(&given.role), session)?;
    let Some(other) = near(given, target, repo) else { return Ok(()) };
    let option = quoted(other);
    let args = [("role", other.into()), ("given", given.role.as_str().into()), ("option", option.into())];
    session.screen.talk(&session.lang.say_with("assess-warn-role-near", &args))
}

/// The role with an assessment of the same in this round that this one may be a slip of the pen for.
fn near<'a>(given: &Given, target: &Target<'_>, repo: &'a Repo<'_>) -> Option<&'a str> {
    near_role(repo.assessments(), given.key(target, &target.name()), given.round)
}
