//! `kt survey show [SURVEY]`: what hinders and what helps, by the answers of a round.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::commands::Exit;
use crate::commands::paper::{Format, Paper, formats};
use crate::commands::session::Session;
use crate::error::Error;
use crate::method::responses::outcome::Outcome;
use crate::model::{Kind, RecordId, Survey};
use crate::render::csv;
use crate::repo::{self, Folder, Repo, Stored, responses_path};
use crate::report::survey::{Page, Round, json, rows};

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
}

#[derive(Clone, Copy, ValueEnum)]
enum By {
    Role,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &[Kind::Organisation, Kind::Product, Kind::Survey])?;
    let lists = repo::checklists(&folder)?;
    let stored = meant(args.survey.as_deref(), &repo)?;
    let other = args.against.as_deref().map(|name| repo.resolve(name, &[Kind::Survey])).transpose()?;
    let find = |stored: &Stored| -> Result<Outcome, Error> {
        let survey = survey(&repo, &stored.id);
        let outcome = Outcome::of(&folder, &lists, (&stored.id, survey), repo.product(&survey.product), args.by.is_some())?;
        outcome.filter(|outcome| outcome.people > 0).ok_or_else(|| unanswered(&stored.id))
    };
    let outcome = find(stored)?;
    let beside = other.map(find).transpose()?;
    let against =
        other.zip(beside.as_ref()).map(|(stored, outcome)| Round::of(&repo, &stored.id, survey(&repo, &stored.id), outcome));
    let round = Round::of(&repo, &stored.id, survey(&repo, &stored.id), &outcome);
    if let Some(against) = &against {
        comparable(&round, against)?;
    }
    let page = Page { round, against, by_role: args.by.is_some(), lang: session.lang };
    tell(&Paper::new(args.format, &args.output)?, &page, &folder, session)?;
    Ok(Exit::Done)
}

fn survey<'a>(repo: &'a Repo<'_>, id: &RecordId) -> &'a Survey {
    repo.survey(&id.id).expect("a record of this kind is a survey")
}

/// The round that was named, by itself or by its product; else the only one with answers.
fn meant<'a>(name: Option<&str>, repo: &'a Repo<'_>) -> Result<&'a Stored, Error> {
    let about = |stored: &&Stored| name.is_none_or(|name| survey(repo, &stored.id).product == name);
    let unknown = match name.map(|name| repo.resolve(name, &[Kind::Survey])) {
        Some(Ok(stored)) => return Ok(stored),
        Some(Err(error)) => Some(error),
        None => None,
    };
    let all: Vec<&Stored> = repo.of(Kind::Survey).filter(about).collect();
    let answered: Vec<&Stored> = all.iter().copied().filter(|one| repo.folder.has(&responses_path(&one.id))).collect();
    match (all.as_slice(), answered.as_slice(), unknown) {
        (_, [one], _) | ([one], ..) => Ok(one),
        ([], _, Some(error)) => Err(error),
        ([], ..) => Err(Error::new("error-survey-none").hint("error-survey-none-hint")),
        (several, ..) => {
            let choices: Vec<&str> = several.iter().map(|one| one.id.id.as_str()).collect();
            Err(Error::new("error-survey-show-which").with("choices", choices.join(", ")).hint("error-survey-show-which-hint"))
        }
    }
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

fn tell(paper: &Paper<'_>, page: &Page<'_>, folder: &Folder, session: &mut Session<'_>) -> anyhow::Result<()> {
    match paper.format() {
        Format::Json => paper.text(
            &format!(
                "{:#}
",
                json(page)
            ),
            &[folder],
            session,
        ),
        Format::Csv => {
            let (header, rows) = rows(page);
            paper.text(&csv::table(&header, rows), &[folder], session)
        }
        _ => paper.give(&page.document(), &[folder], session),
    }
}
