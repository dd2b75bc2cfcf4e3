//! `kt survey show [SURVEY]`: what hinders and what helps, by the answers of a round.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::meant::{Meant, meant, survey};
use crate::check::veiled;
use crate::commands::Exit;
use crate::commands::paper::{Format, Paper, formats};
use crate::commands::session::Session;
use crate::error::Error;
use crate::method::responses::outcome::Outcome;
use crate::method::responses::remarks::Remarks;
use crate::model::{Kind, RecordId};
use crate::repo::{self, Checklists, Folder, Repo, Stored, responses_path};
use crate::report::survey::{Page, Round, json, sheet};

#[derive(Args)]
pub(crate) struct Arguments {
    survey: Option<String>,
    #[arg(long, value_enum, hide_possible_values = true, value_name = "role")]
    by: Option<By>,
    #[arg(long, value_name = "SURVEY")]
    against: Option<String>,
    #[arg(long, value_parser = formats(&[Format::Json, Format::Csv]), value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long)]
    excel: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum By {
    Role,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &[Kind::Organisation, Kind::Product, Kind::Survey, Kind::Plan])?;
    let lists = repo::checklists(&folder)?;
    let Meant { round: stored, earlier } = meant(args.survey.as_deref(), &repo)?;
    let named = args.against.as_deref().map(|name| repo.resolve(name, &[Kind::Survey])).transpose()?;
    let answered = |stored: &Stored| answered(stored, &repo, &lists, args.by.is_some());
    let outcome = answered(stored)?;
    let other = named.or(earlier);
    let beside = other.map(answered).transpose()?;
    let round = Round::of(&repo, &stored.id, survey(&repo, &stored.id), &outcome);
    let against =
        other.zip(beside.as_ref()).map(|(stored, outcome)| Round::of(&repo, &stored.id, survey(&repo, &stored.id), outcome));
    let against = match against.as_ref().map(|against| comparable(&round, against)) {
        Some(Err(error)) if named.is_some() => return Err(error.into()),
        Some(Err(_)) => None,
        _ => against,
    };
    let pair = (&round.survey.product, &round.survey.organisation);
    let plan = repo.plans().map(|(_, plan)| plan).find(|plan| (&plan.product, &plan.organisation) == pair);
    let paper = Paper::new(args.format, &args.output)?.for_excel(args.excel)?;
    let for_people = !matches!(paper.format(), Format::Json | Format::Csv);
    let remarks = if for_people { remarks(&folder, &stored.id, &outcome)? } else { Vec::new() };
    let page = Page { round, against, by_role: args.by.is_some(), remarks, plan, lang: session.lang };
    tell(args, &paper, &page, &folder, session)?;
    Ok(Exit::Done)
}

/// What the answers of a round come to, when there are any.
fn answered(stored: &Stored, repo: &Repo<'_>, lists: &Checklists, by_role: bool) -> Result<Outcome, Error> {
    let survey = survey(repo, &stored.id);
    let outcome = Outcome::of(repo.folder, lists, (&stored.id, survey), repo.product(&survey.product), by_role)?;
    outcome.filter(|outcome| outcome.people > 0).ok_or_else(|| unanswered(&stored.id))
}

/// What people wrote in their own words, with what looks like personal data masked.
fn remarks(folder: &Folder, id: &RecordId, outcome: &Outcome) -> Result<Vec<Remarks>, Error> {
    let Some(stream) = folder.responses(id)? else { return Ok(Vec::new()) };
    let read = outcome.asked.remarks(stream);
    let mut remarks = read.map_err(|cause| Error::io("error-read", responses_path(id).as_ref(), cause))?;
    for text in remarks.iter_mut().flat_map(|one| &mut one.texts) {
        if let Some(masked) = veiled(text) {
            *text = masked;
        }
    }
    Ok(remarks)
}

fn unanswered(id: &RecordId) -> Error {
    Error::new("error-survey-unanswered").with("survey", &id.id).hint("error-survey-unanswered-hint")
}

/// Only rounds on the same product, with the same statements, are laid beside each other.
fn comparable(one: &Round<'_>, other: &Round<'_>) -> Result<(), Error> {
    let version = |round: &Round<'_>| round.outcome.asked.list.version.clone();
    if one.survey.product != other.survey.product || one.id == other.id {
        return Err(Error::new("error-survey-against").with("survey", &other.id.id).hint("error-survey-against-hint"));
    }
    if one.survey.checklist != other.survey.checklist || version(one) != version(other) {
        return Err(Error::new("error-survey-against-list").with("survey", &other.id.id).hint("error-survey-against-list-hint"));
    }
    Ok(())
}

fn tell(args: &Arguments, paper: &Paper<'_>, page: &Page<'_>, folder: &Folder, session: &mut Session<'_>) -> anyhow::Result<()> {
    match paper.format() {
        Format::Json => paper.json(&json(page), &[folder], session),
        Format::Csv => paper.sheet(&sheet(page, args.excel), args.excel, &[folder], session),
        _ => paper.give(&page.document(), &[folder], session),
    }
}
