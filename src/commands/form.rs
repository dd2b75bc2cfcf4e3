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
use crate::assess::Standing;
use crate::check::veiled;
use crate::document::form::Form;
use crate::document::paper::paper;
use crate::error::Error;
use crate::lang::Lang;
use crate::method::role::spelled;
use crate::model::{Set, slug};
use crate::render::form::page;
use crate::render::html;
use crate::repo::{self, Checklists, Folder, Repo, digest, new_file};
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
    let digests = digests(&checklists);
    let not_asked = trim(&mut checklists, &args.subject, &repo, session);
    let target = target(args, &repo, &checklists, session)?;
    let who = who(args, &repo, session)?;
    let standing = stands(&who, &target, &repo);
    not_done(&who, &standing)?;
    let wish = wish(args.wish.as_deref(), &target, &repo, session)?;
    let interview = Interview {
        repo: &repo,
        subject: target.subject,
        checklist: target.checklist_id,
        rule: target.rule(who.set),
        digest: &digests[target.checklist_id],
        not_asked: if target.checklist_id == practice::CHECKLIST { &not_asked } else { &[] },
        organisation: target.organisation.as_deref(),
        wish: wish.as_deref(),
        role: &who.role,
        round: standing.round,
        to: &back_to(args.to.as_deref(), target.organisation.as_deref(), &repo, session.lang),
    };
    let mut form = assessment(&interview, session.lang);
    form.veil(&veiled);
    role_named::warn("--for", Some(&who.role), session)?;
    write(args.output.as_deref(), &name(args, &target, &who), &text(&form, args.format, &folder), &folder, session)?;
    tell_how_it_returns(args, &who, &form, session)
}

/// The digests of the lists as they stand, before anything is taken out of them.
fn digests(checklists: &Checklists) -> BTreeMap<String, String> {
    checklists.iter().map(|(id, list)| (id.clone(), digest::of_questions(list))).collect()
}

/// What the form asks about, when there is anything to ask.
fn target<'a>(
    args: &Arguments,
    repo: &'a Repo<'_>,
    checklists: &'a Checklists,
    session: &Session<'_>,
) -> anyhow::Result<Target<'a>> {
    let asked = Asked { subject: &args.subject, checklist: args.checklist.as_deref(), organisation: args.organisation.as_deref() };
    let target = Target::find(&asked, repo, checklists, session)?;
    target.has_questions(set(args))?;
    Ok(target)
}

const fn set(args: &Arguments) -> Set {
    if args.quick { Set::Quick } else { Set::Full }
}

/// Who fills it in, and how.
fn who(args: &Arguments, repo: &Repo<'_>, session: &Session<'_>) -> anyhow::Result<Given> {
    let role = role(args, repo, session)?;
    Ok(Given { role, wish: args.wish.clone(), set: set(args), round: args.round, another: false, date: None })
}

/// Refuses a form for a role that finished this round.
fn not_done(who: &Given, standing: &Standing<'_>) -> Result<(), Error> {
    if standing.done.is_empty() || !standing.drafts.is_empty() {
        return Ok(());
    }
    let error = Error::new("error-done").with("role", &who.role).with("round", standing.round + 1);
    Err(error.hint("error-form-done-hint"))
}

/// The form as a page to fill in on a screen, or on paper.
fn text(form: &Form, format: Format, folder: &Folder) -> String {
    match format {
        Format::Html => page(form, &repo::house(folder)),
        Format::Print => html::document(&paper(form), &repo::house(folder)),
    }
}

fn name(args: &Arguments, target: &Target<'_>, who: &Given) -> String {
    let end = if args.format == Format::Print { "-print.html" } else { ".html" };
    format!("form-{}-{}{end}", slug(&target.subject.id.id), slug(&who.role))
}

/// The command that reads in what comes back; of paper nothing comes back that it can read.
fn tell_how_it_returns(args: &Arguments, who: &Given, form: &Form, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let printed = args.output.as_deref().is_some_and(|path| path.as_os_str() == "-");
    if args.format == Format::Print || printed {
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
        None if session.may_ask() => session.prompter().answer(&session.lang.say("form-ask-role"), None)?,
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
