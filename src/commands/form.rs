//! `kt form SUBJECT --for ROLE`: the interview of an assessor as one HTML file, for a colleague without a terminal.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::Exit;
use super::assess::setup::{Asked, Target, load, wish};
use super::assess::trim::trim;
use super::assess::{Given, stands};
use super::output::save;
use super::role_named;
use super::session::Session;
use crate::document::paper::paper;
use crate::error::Error;
use crate::lang::Lang;
use crate::method::role::spelled;
use crate::model::{Set, slug};
use crate::render::form::page;
use crate::render::html;
use crate::repo::{self, Folder, Repo, digest, new_file};
use crate::report::form::{Interview, assessment};
use crate::report::practice;

#[derive(Args)]
pub(crate) struct Arguments {
    subject: String,
    #[arg(id = "for", long = "for", value_name = "ROLE")]
    role: Option<String>,
    #[arg(long, value_name = "ID")]
    checklist: Option<String>,
    #[arg(long)]
    quick: bool,
    #[arg(long, value_name = "ID")]
    organisation: Option<String>,
    #[arg(long, value_name = "ID")]
    wish: Option<String>,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    round: Option<u32>,
    #[arg(long, value_name = "ROLE")]
    to: Option<String>,
    #[arg(long, value_enum, default_value = "html", hide_default_value = true, hide_possible_values = true, value_name = "FORMAT")]
    format: Format,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Html,
    Print,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let mut checklists = repo::checklists(&folder)?;
    let repo = load(&folder, &checklists)?;
    let asked = Asked { subject: &args.subject, checklist: args.checklist.as_deref(), organisation: args.organisation.as_deref() };
    let digests: BTreeMap<String, String> = checklists.iter().map(|(id, list)| (id.clone(), digest::of_questions(list))).collect();
    let not_asked = trim(&mut checklists, &args.subject, &repo, session);
    let target = Target::find(&asked, &repo, &checklists, session)?;
    let set = if args.quick { Set::Quick } else { Set::Full };
    if target.rule(set).questions().next().is_none() {
        return Err(Error::new("error-no-questions").with("subject", target.name()).hint("error-check-first").into());
    }
    let who =
        Given { role: role(args, &repo, session)?, wish: args.wish.clone(), set, round: args.round, another: false, date: None };
    let standing = stands(&who, &target, &repo);
    if !standing.done.is_empty() && standing.drafts.is_empty() {
        return Err(Error::new("error-done")
            .with("role", &who.role)
            .with("round", standing.round + 1)
            .hint("error-form-done-hint")
            .into());
    }
    let wish = wish(args.wish.as_deref(), &target, &repo, session)?;
    let interview = Interview {
        repo: &repo,
        subject: target.subject,
        checklist: target.checklist_id,
        rule: target.rule(set),
        digest: &digests[target.checklist_id],
        not_asked: if target.checklist_id == practice::CHECKLIST { &not_asked } else { &[] },
        organisation: target.organisation.as_deref(),
        wish: wish.as_deref(),
        role: &who.role,
        round: standing.round,
        to: &back_to(args.to.as_deref(), target.organisation.as_deref(), &repo, session.lang),
    };
    let form = assessment(&interview, session.lang);
    let (text, end) = match args.format {
        Format::Html => (page(&form, &repo::house(&folder)), ".html"),
        Format::Print => (html::document(&paper(&form), &repo::house(&folder)), "-print.html"),
    };
    role_named::warn("--for", Some(&who.role), session)?;
    let name = format!("form-{}-{}{end}", slug(&target.subject.id.id), slug(&who.role));
    write(args.output.as_deref(), &name, &text, &folder, session)?;
    if args.format == Format::Print || args.output.as_deref().is_some_and(|path| path.as_os_str() == "-") {
        return Ok(Exit::Done);
    }
    let facts = [("role", who.role.as_str().into()), ("command", format!("kt assess --answers {}.json --final", form.file).into())];
    session.screen.line(&session.lang.say_with("form-told", &facts))?;
    Ok(Exit::Done)
}

/// Who fills it in: told, else asked.
fn role(args: &Arguments, repo: &Repo<'_>, session: &Session<'_>) -> anyhow::Result<String> {
    let lang = repo.folder.language().unwrap_or(session.lang);
    let role = match &args.role {
        Some(role) => role.clone(),
        None if session.may_ask() => session.prompter().line(&session.lang.say("form-ask-role"), None)?,
        None => String::new(),
    };
    let role = spelled(role.trim(), lang);
    if slug(&role).is_empty() {
        return Err(Error::new("error-form-role").hint("error-form-role-hint").into());
    }
    Ok(role)
}

/// The role that the file goes back to: told, else the main liaison officer's.
pub(super) fn back_to(told: Option<&str>, organisation: Option<&str>, repo: &Repo<'_>, lang: Lang) -> String {
    let roles = organisation.and_then(|id| repo.organisation(id)).map(|organisation| organisation.roles.as_slice());
    let main = roles.unwrap_or_default().iter().find(|holder| holder.main).map(|holder| holder.role.as_str());
    spelled(told.or(main).unwrap_or("liaison-officer"), lang)
}

/// Saves a page where it was asked for, else under this name in `out/`.
pub(super) fn write(
    asked: Option<&Path>,
    name: &str,
    text: &str,
    folder: &Folder,
    session: &mut Session<'_>,
) -> anyhow::Result<()> {
    match asked {
        Some(path) if path.as_os_str() == "-" => Ok(session.screen.ready(text)?),
        Some(path) => save(path, text, [folder.dir.as_path()], session),
        None => {
            let place = format!("out/{name}");
            new_file(&folder.inside(&place)?, text.as_bytes())?;
            Ok(session.screen.line(&session.lang.say_with("form-written", &[("path", place.into())]))?)
        }
    }
}
