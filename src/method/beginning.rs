//! The first hour: what leads an empty folder, step by step, to a first memo.
//!
//! Source: new liaison officers do not know how to start (factsheet verbindingsgroep, 2024).

use std::collections::BTreeSet;

use super::role::coded;
use super::traject::Traject;
use crate::model::{Kind, Organisation};
use crate::repo::Repo;

/// A step of the first hour. Its words are `process-begin-<what>` and `process-begin-<why>-why`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct First {
    /// Which step.
    pub what: &'static str,
    /// Why it is worth doing now.
    pub why: &'static str,
    /// What was made, when it was done; of the step `roles` the roles, with commas between them.
    pub done: Option<String>,
    /// The command that does it.
    pub command: String,
}

/// The steps of the first hour, as long as the folder is in it: until the first memo, or until there are several products.
#[must_use]
pub fn beginning(repo: &Repo<'_>, trajects: &[Traject<'_>]) -> Option<Vec<First>> {
    let own = repo.folder.settings.organisation.as_deref();
    let organisation = repo.organisations().find(|(id, _)| Some(*id) == own).or_else(|| repo.organisations().next());
    let wish = repo.wishes().next();
    let products = repo.products().count();
    let begun = repo.memos().next().is_some() || products > 1;
    if begun && organisation.is_some() && wish.is_some() {
        return None;
    }
    let first = |what, done: Option<String>, command: String| First { what, why: what, done, command };
    let product = repo.products().next();
    let assessed = trajects.iter().find(|traject| traject.assessed.is_done());
    let assessed = assessed.map(|traject| traject.title.to_owned());
    let memo = repo.memos().next();
    let named = |id: Option<&str>| id.unwrap_or("NAAM").to_owned();
    let subject = format!("product/{}", named(product.map(|(id, _)| id)));
    let linked = wish.map_or_else(String::new, |(id, _)| format!(" --set wishes={id}"));
    Some(vec![
        first("organisation", organisation.map(|(_, one)| one.title.clone()), format!("kt new {}", Kind::Organisation)),
        first("roles", with_liaison_officer(repo), roles_command(organisation.map(|(id, _)| id))),
        first("wish", wish.map(|(_, one)| one.title.clone()), format!("kt new {}", Kind::Wish)),
        first("product", product.map(|(_, one)| one.title.clone()), format!("kt new {}{linked}", Kind::Product)),
        assessment(assessed, &subject, trajects),
        first("memo", memo.map(|(_, one)| one.title.clone()), format!("kt memo {subject}")),
    ])
}

/// The roles of the organisation whose liaison officer is known, as they are coded.
fn with_liaison_officer(repo: &Repo<'_>) -> Option<String> {
    let roles = |organisation: &Organisation| organisation.roles.iter().map(|holder| coded(&holder.role)).collect::<Vec<_>>();
    let all = repo.organisations().map(|(_, organisation)| roles(organisation));
    let mut known = all.into_iter().find(|roles| roles.iter().any(|role| role == "liaison-officer"))?;
    let mut seen = BTreeSet::new();
    known.retain(|role| seen.insert(role.clone()));
    Some(known.join(", "))
}

/// Assessing; once enough assessors are done and differ, settling that together.
fn assessment(done: Option<String>, subject: &str, trajects: &[Traject<'_>]) -> First {
    let settle = trajects.iter().any(|traject| traject.assessed.is_enough() && traject.assessed.to_discuss > 0);
    let (why, option) = if settle { ("settle", " --consensus") } else { ("assessment", "") };
    First { what: "assessment", why, done, command: format!("kt assess {subject}{option}") }
}

fn roles_command(organisation: Option<&str>) -> String {
    let id = organisation.unwrap_or("NAAM");
    format!("kt edit organisation/{id} --set \"roles=[{{role: liaison-officer, main: true}}]\"")
}
