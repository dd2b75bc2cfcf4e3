//! `kt review PLAN`: records how many people know the product and apply each core element, turns objections into barriers, and
//! shows the trend against the targets with what can be done now.

mod ask;
mod told;
mod unclear;

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::Exit;
use super::paper::{Format, Paper, formats};
use super::plan::keep::PlanFile;
use super::plan::subject::{KINDS, Subject};
use super::private;
use super::session::Session;
use crate::document::{Block, Document};
use crate::error::Error;
use crate::model::{Barrier, Kind, Plan, RecordId};
use crate::render::diff;
use crate::repo::{self, Folder, Repo};
use crate::report::plan::{Scene, follow_ups, proposed, usage_json};

#[derive(Args)]
pub(crate) struct Arguments {
    plan: String,
    #[arg(long, value_name = "ID")]
    organisation: Option<String>,
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    #[arg(long, value_name = "N")]
    of: Option<u32>,
    #[arg(long, value_name = "N", requires = "of")]
    aware: Option<u32>,
    #[arg(long, value_name = "ELEMENT=N", requires = "of")]
    applying: Vec<String>,
    #[arg(long, value_name = "TEXT", requires = "of")]
    note: Option<String>,
    #[arg(long, value_name = "[DETERMINANT=]TEXT")]
    objection: Vec<String>,
    #[arg(long, value_parser = formats(&[Format::Json]), value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long)]
    dry_run: bool,
}

impl Arguments {
    /// Whether something is to be recorded without asking.
    const fn tells(&self) -> bool {
        self.of.is_some() || !self.objection.is_empty()
    }
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let paper = Paper::new(args.format, &args.output)?;
    let repo = Repo::load(&folder, &KINDS)?;
    let strategies = repo::strategies(&folder)?;
    let subject = Subject::find(&args.plan, args.organisation.as_deref(), &repo, &strategies, session)?;
    let mut file = PlanFile::find(&repo, subject.organisation, subject.product, subject.decision, args.dry_run)?;
    let Some(plan) = file.plan()? else {
        return Err(Error::new("error-plan-none").with("product", subject.product).hint("error-plan-none-hint").into());
    };
    let mut news = Vec::new();
    if args.tells() {
        let told = told::read(args, &subject, &plan)?;
        file.save(&told.parts, session.lang)?;
        private::say(file.private(subject.today, session.lang)?, session)?;
        news = told.news;
    } else if session.may_ask() && !paper.is_asked() {
        news = ask::interview(&subject, &mut file, session)?;
    }
    if args.dry_run {
        let (before, after) = file.difference();
        session.screen.text(&diff::unified(file.path(), before, after))?;
        return Ok(Exit::Done);
    }
    let plan = file.plan()?.unwrap_or(plan);
    show(&subject.scene(&file.id, &plan), &paper, &news, &folder, session)
}

/// The follow-ups, what was heard, and what can be done now.
fn show(scene: &Scene<'_>, paper: &Paper<'_>, news: &[String], folder: &Folder, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    if paper.format() == Format::Json {
        let path = RecordId::new(Kind::Plan, scene.id).path();
        let value = json!({"kind": Kind::Plan, "id": scene.id, "path": path, "result": usage_json(scene)});
        paper.json(&value, &[folder], session)?;
    } else {
        paper.give(&page(scene, news), &[folder], session)?;
    }
    Ok(Exit::Done)
}

fn page(scene: &Scene<'_>, news: &[String]) -> Document {
    let lang = scene.lang;
    let mut blocks = Vec::new();
    if scene.plan.follow_up.is_empty() {
        let command = format!("kt review {}", scene.plan.product);
        blocks.push(Block::paragraph(lang.say_with("plan-review-none", &[("command", command.into())])));
    } else {
        blocks.extend(follow_ups(scene));
        let proposed = proposed(scene);
        if !proposed.is_empty() {
            blocks.push(Block::heading(2, lang.say("plan-now")));
            blocks.extend(proposed);
        }
    }
    if !news.is_empty() {
        blocks.push(Block::heading(2, lang.say("plan-heard")));
        blocks.push(Block::List(None, news.iter().map(|line| vec![Block::paragraph(line.as_str())]).collect()));
    }
    let weighed = usage_json(scene)["proposals"].as_array().is_some_and(|list| list.iter().any(|one| one == "stop"));
    if let Some(stop) = scene.plan.stop.as_deref().map(str::trim).filter(|stop| !stop.is_empty() && !weighed) {
        blocks.push(Block::paragraph(lang.say_with("plan-review-stop", &[("stop", stop.into())])));
    }
    if let Some(review) = scene.plan.review {
        blocks.push(Block::paragraph(lang.say_with("plan-review-date", &[("date", lang.date(review.0).into())])));
    }
    Document { lang, title: lang.say_with("plan-review-title", &[("product", scene.title().into())]), blocks }
}

/// What an objection changes: a barrier with who said it as basis, and the sentence that tells of it.
fn heard(plan: &Plan, subject: &Subject<'_>, key: &str, words: &str, date: crate::model::Date) -> (Barrier, String) {
    let lang = subject.lang;
    let basis = lang.say_with("plan-heard-basis", &[("date", lang.date(date.0).into()), ("words", words.trim().into())]);
    let old = plan.barriers.iter().find(|barrier| barrier.determinant == key);
    let name = subject.shelf().determinant_name(key).to_owned();
    let args = [("words", words.trim().into()), ("determinant", name.into()), ("key", key.into())];
    let known = old.is_some();
    let left = plan.left_because(key).is_some();
    let id = match (known, left) {
        (_, true) => "plan-heard-left",
        (true, false) => "plan-heard-known",
        (false, false) => "plan-heard-new",
    };
    let before = old.and_then(|barrier| barrier.basis.as_deref()).map(str::trim).filter(|basis| !basis.is_empty());
    let basis = match before {
        Some(before) if before.contains(&basis) => before.to_owned(),
        Some(before) => format!("{before}; {basis}"),
        None => basis,
    };
    (Barrier { determinant: key.to_owned(), basis: Some(basis) }, lang.say_with(id, &args))
}
