//! `kt next [PRODUCT]`, and `kt` alone: what can be done now with the very command, for the whole folder or one traject.

mod traject;

use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use super::Exit;
use super::left_out;
use super::session::Session;
use crate::error::Error;
use crate::lang::Lang;
use crate::method::beginning::{First, beginning};
use crate::method::next::Scene;
use crate::method::role::{coded, in_words};
use crate::method::step::Step;
use crate::method::todo::Todo;
use crate::method::traject::{KINDS, trajects};
use crate::model::Kind;
use crate::render::wrap::hanging;
use crate::repo::{self, Folder, Repo, Wanted};

/// How many things to do fit on a screen without becoming a burden.
const MOST: usize = 7;

#[derive(Args, Default)]
pub(crate) struct Arguments {
    product: Option<String>,
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    #[arg(long, value_name = "ID")]
    organisation: Option<String>,
    #[arg(long, value_enum, default_value = "text", hide_default_value = true, value_name = "FORMAT", hide_possible_values = true)]
    format: Format,
}

#[derive(Clone, Copy, Default, PartialEq, ValueEnum)]
pub(super) enum Format {
    #[default]
    Text,
    Json,
}

/// `kt` alone: what to do next, or how to begin.
pub(crate) fn start(session: &mut Session<'_>) -> anyhow::Result<Exit> {
    match session.folder() {
        Ok(folder) => of_folder(&Arguments::default(), &folder, session)?,
        Err(error) if error.id() == "error-not-a-repository" => session.screen.line(&session.lang.say("show-begin"))?,
        Err(error) => return Err(error.into()),
    }
    Ok(Exit::Done)
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    of_folder(args, &folder, session)?;
    Ok(Exit::Done)
}

fn of_folder(args: &Arguments, folder: &Folder, session: &mut Session<'_>) -> anyhow::Result<()> {
    let waiting = session.waiting(folder);
    let repo = Repo::to_show(folder, Wanted { kinds: &KINDS, texts: &[Kind::Memo], ..Wanted::default() })?;
    drop(waiting);
    left_out::tell(&repo, session)?;
    let checklists = repo::checklists(folder)?;
    let today = session.today(Some(folder));
    let mut trajects = trajects(&repo, &checklists, today);
    let scene = Scene::new(&repo, today);
    if let Some(organisation) = &args.organisation {
        let id = &repo.resolve(organisation, &[Kind::Organisation])?.id.id;
        trajects.retain(|traject| traject.organisation == id);
    }
    if let Some(product) = &args.product {
        let product = repo.resolve(product, &[Kind::Product])?;
        trajects.retain(|traject| traject.product == product.id.id);
        let role = args.role.as_deref().map(known).transpose()?;
        return traject::show(&scene, &trajects, product, (args.format, role), session);
    }
    let first = beginning(&repo, &trajects).filter(|_| args.role.is_none() && args.organisation.is_none());
    let mut todo = scene.todo(&trajects);
    narrow(&mut todo, args, &repo)?;
    match (args.format, first) {
        (Format::Json, _) => session.screen.json(&machine(&todo, session.lang))?,
        (Format::Text, Some(first)) => lead(&first, folder, session)?,
        (Format::Text, None) => list(&todo, args, &scene, session)?,
    }
    Ok(())
}

/// Only what this organisation and this role can do.
fn narrow(todo: &mut Vec<Todo<'_>>, args: &Arguments, repo: &Repo<'_>) -> Result<(), Error> {
    if let Some(organisation) = &args.organisation {
        let id = &repo.resolve(organisation, &[Kind::Organisation])?.id.id;
        todo.retain(|one| one.organisation == id);
    }
    if let Some(role) = &args.role {
        let role = known(role)?;
        todo.retain(|one| one.fits(role));
    }
    Ok(())
}

/// A role that has at least a letter in it.
fn known(role: &str) -> Result<&str, Error> {
    if coded(role).is_empty() {
        return Err(Error::new("error-process-role").with("role", role).hint("error-process-role-hint"));
    }
    Ok(role)
}

fn list(todo: &[Todo<'_>], args: &Arguments, scene: &Scene<'_>, session: &mut Session<'_>) -> anyhow::Result<()> {
    let lang = session.lang;
    head(scene.repo.folder, session)?;
    let role = args.role.as_deref().map(|role| in_words(role, lang));
    let (intro, nothing) = match &role {
        Some(_) => ("process-next-role", "process-next-nothing-role"),
        None => ("process-next", "process-next-nothing"),
    };
    let named = [("role", role.as_deref().unwrap_or_default().into())];
    if todo.is_empty() {
        return Ok(session.screen.line(&lang.say_with(nothing, &named))?);
    }
    session.screen.line(&lang.say_with(intro, &named))?;
    let several = todo.iter().any(|one| one.organisation != todo[0].organisation);
    for (number, one) in todo.iter().take(MOST).enumerate() {
        let text = told(one, scene, several, lang);
        let width = usize::from(session.width());
        session.screen.line(&format!("\n{}. {}\n   {}", number + 1, hanging(&text, width, 3), one.command))?;
    }
    if todo.len() > MOST {
        let more = lang.say_with("process-next-more", &[("count", (todo.len() - MOST).into())]);
        session.screen.line(&format!("\n{}", hanging(&more, usize::from(session.width()), 0)))?;
    }
    Ok(())
}

/// The title of the folder and the day from which is counted.
pub(super) fn head(folder: &Folder, session: &mut Session<'_>) -> std::io::Result<()> {
    let date = session.lang.date(session.today(Some(folder)).0);
    let title = folder.settings.title.as_str();
    let line = session.lang.say_with("process-head", &[("title", title.into()), ("date", date.into())]);
    session.screen.line(&format!("{line}\n"))
}

/// A thing to do as a sentence, with its organisation where there are several, and whether it is late.
pub(super) fn told(todo: &Todo<'_>, scene: &Scene<'_>, several: bool, lang: Lang) -> String {
    let mut text = todo.sentence(lang);
    let named_already =
        matches!(todo.what, "condition" | "review" | "question" | "answer" | "strategy" | "plan-step" | "plan-review");
    if let Some(due) = todo.due.filter(|due| *due < scene.today && !named_already) {
        text.push_str(&format!(" ({})", lang.say_with("process-late", &[("date", lang.date(due.0).into())])));
    }
    if let Some(role) = &todo.assigned {
        text.push_str(&format!(" ({})", lang.say_with("process-assigned", &[("role", in_words(role, lang).into())])));
    }
    if several {
        let title = scene.repo.organisation(todo.organisation).map_or(todo.organisation, |one| &one.title);
        text.push_str(&format!(" [{}]", lang.say_with("process-at", &[("organisation", title.into())])));
    }
    text
}

/// The first hour: the steps from an empty folder to a first memo, and why the next one is worth doing.
fn lead(first: &[First], folder: &Folder, session: &mut Session<'_>) -> anyhow::Result<()> {
    let lang = session.lang;
    let width = usize::from(session.width());
    head(folder, session)?;
    session.screen.line(&hanging(&lang.say("process-begin"), width, 0))?;
    session.screen.line("")?;
    let next = first.iter().position(|step| step.done.is_none());
    for (number, step) in first.iter().enumerate() {
        let mark = if step.done.is_some() { "✓" } else { " " };
        let done = step.done.as_deref().map_or_else(String::new, |done| format!(": {}", made(step.what, done, lang)));
        let label = lang.say(&format!("process-begin-{}", step.what));
        session.screen.line(&format!("  {mark} {}. {}", number + 1, hanging(&format!("{label}{done}"), width, 7)))?;
        if next == Some(number) {
            let why = lang.say(&format!("process-begin-{}-why", step.why));
            session.screen.line(&format!("       {}\n       {}", hanging(&why, width, 7), step.command))?;
        }
    }
    Ok(())
}

/// What a step made: roles in words, anything else by its title.
fn made(what: &str, done: &str, lang: Lang) -> String {
    if what != "roles" {
        return done.to_owned();
    }
    lang.and(&done.split(", ").map(|role| in_words(role, lang)).collect::<Vec<_>>())
}

fn machine(todo: &[Todo<'_>], lang: Lang) -> Vec<Value> {
    todo.iter().map(|one| todo_value(one, lang)).collect()
}

/// One thing to do for machines.
pub(super) fn todo_value(todo: &Todo<'_>, lang: Lang) -> Value {
    json!({
        "what": todo.what, "organisation": todo.organisation, "product": todo.product, "step": todo.step.map(Step::name),
        "text": todo.sentence(lang), "by": todo.by, "due": todo.due.map(|due| due.to_string()), "days": todo.days,
        "command": todo.command,
    })
}
