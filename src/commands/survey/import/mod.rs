//! `kt survey import FILE…`: takes in what people answered, and keeps nothing that tells who they are.

mod columns;
mod files;
mod intake;
mod table;
mod tell;
mod twice;

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use self::intake::Intake;
use self::table::Table;
use crate::commands::Exit;
use crate::commands::session::Session;
use crate::error::Error;
use crate::method::responses::asked::Asked;
use crate::model::{Kind, Product, RecordId, Survey};
use crate::render::{csv, diff};
use crate::repo::{self, Folder, Repo, responses_path};
use crate::report::form::Questionnaire;

/// So many rows are shown as a difference.
const MOST_SHOWN: u64 = 1_000;
/// Of a larger table so many.
const BEGINNING: usize = 20;

#[derive(Args)]
pub(crate) struct Arguments {
    #[arg(required = true, value_name = "FILE")]
    file: Vec<PathBuf>,
    #[arg(long, value_name = "ID")]
    survey: Option<String>,
    #[arg(long, value_name = "COLUMN=KEY")]
    map: Vec<String>,
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    #[arg(long)]
    remarks: bool,
    #[arg(long)]
    replace: bool,
    #[arg(long)]
    dry_run: bool,
    #[arg(long, value_enum, default_value = "text", hide_default_value = true, hide_possible_values = true, value_name = "FORMAT")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// A round that was named where a file belongs: it goes behind `--survey`.
fn round_as_file(args: &Arguments, repo: &Repo<'_>) -> Result<(), Error> {
    let named = args.file.iter().filter(|path| !path.exists()).find_map(|path| {
        let name = path.to_str()?;
        repo.resolve(name, &[Kind::Survey]).ok().map(|_| name)
    });
    match named {
        Some(name) => Err(Error::new("error-survey-as-file").with("survey", name).hint("error-survey-as-file-hint")),
        None => Ok(()),
    }
}

/// What was brought, and for which round.
struct Import<'a> {
    survey: &'a RecordId,
    asked: &'a Asked,
    table: &'a mut Table,
    columns: Vec<columns::Column>,
    intake: Intake,
    remarks: bool,
    /// Whether some answer files answer another questionnaire than the survey now has.
    other: bool,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &[Kind::Product, Kind::Survey])?;
    round_as_file(args, &repo)?;
    let mut table = Table::open(&args.file, args.sheet.as_deref())?;
    let (id, survey) = which(args, &repo, &table, session)?;
    let path = responses_path(id);
    if folder.has(&path) && !args.replace && !args.dry_run {
        return Err(Error::new("error-survey-there").with("path", path).hint("error-survey-there-hint").into());
    }
    let asked = Asked::of(&repo::checklists(&folder)?, survey, repo.product(&survey.product))?;
    let (first, headings) = table.headings()?;
    let columns = columns::columns(headings, &args.map, &asked, args.format == Format::Text, session)?;
    let intake = intake::read(&mut table, first, (&columns, &asked), args.remarks, &folder.scratch())?;
    let other = other_questions(&table, (id, survey), repo.product(&survey.product), &asked);
    let mut import = Import { survey: id, asked: &asked, table: &mut table, columns, intake, remarks: args.remarks, other };
    if import.intake.gathered.people == 0 {
        return Err(Error::new("error-survey-nobody").with("path", import.table.path.display()).into());
    }
    once(&import)?;
    let right = tell::wrong_columns(&import).is_empty();
    if right && !args.dry_run {
        let mut lines = import.intake.gathered.lines(&asked.round, csv::quoted)?;
        folder.writing("survey import")?.table(&path, &mut |text| lines.add_next(text))?;
    } else if right && args.format == Format::Text {
        show(&folder, &path, &mut import, session)?;
    }
    tell::tell(import, args, &path, session)?;
    Ok(if right { Exit::Done } else { Exit::Findings })
}

/// The round that was named, that the answer files name, or the only one that it can be.
fn which<'a>(
    args: &Arguments,
    repo: &'a Repo<'_>,
    table: &Table,
    session: &Session<'_>,
) -> anyhow::Result<(&'a RecordId, &'a Survey)> {
    let of_files = table.answers().map(|answers| answers.survey.as_str());
    let stored = match args.survey.as_deref().or(of_files) {
        Some(name) => repo.resolve(name, &[Kind::Survey])?,
        None => {
            let all: Vec<_> = repo.of(Kind::Survey).collect();
            let without: Vec<_> = all.iter().copied().filter(|one| !repo.folder.has(&responses_path(&one.id))).collect();
            match (all.as_slice(), without.as_slice()) {
                ([], _) => return Err(Error::new("error-survey-none").hint("error-survey-none-hint").into()),
                ([one], _) | (_, [one]) => *one,
                (several, _) if session.may_ask() => {
                    let choices: Vec<String> = several.iter().map(|one| one.id.id.clone()).collect();
                    several[session.prompter().choice(&session.lang.say("survey-ask-which"), &choices, None)?]
                }
                (several, _) => {
                    let choices: Vec<&str> = several.iter().map(|one| one.id.id.as_str()).collect();
                    let error = Error::new("error-survey-which").with("choices", choices.join(", "));
                    return Err(error.hint("error-survey-which-hint").into());
                }
            }
        }
    };
    if let Some(other) = of_files.filter(|other| *other != stored.id.id) {
        return Err(Error::new("error-survey-other").with("given", other).with("expected", &stored.id.id).into());
    }
    let survey = repo.survey(&stored.id.id).expect("a record of this kind is a survey");
    Ok((&stored.id, survey))
}

/// Whether some answer files say that they answer another questionnaire than the survey has now.
fn other_questions(table: &Table, (id, survey): (&RecordId, &Survey), product: Option<&Product>, asked: &Asked) -> bool {
    let Some((answers, product)) = table.answers().zip(product) else { return false };
    let now = Questionnaire { id: &id.id, survey, product, determinants: &asked.list }.digest();
    answers.digests.iter().any(|digest| !digest.is_empty() && *digest != now)
}

/// Refuses a table in which somebody answered twice: whose answers count is not for a program to say.
fn once(import: &Import<'_>) -> Result<(), Error> {
    let Some(twice) = import.intake.twice else { return Ok(()) };
    Err(Error::new("error-survey-twice")
        .with("count", twice.count)
        .with("first", twice.first)
        .with("second", twice.second)
        .hint("error-survey-twice-hint"))
}

/// What would be written: as a difference, of a large table the beginning.
fn show(folder: &Folder, path: &str, import: &mut Import<'_>, session: &mut Session<'_>) -> anyhow::Result<()> {
    let rows = import.intake.gathered.people + 1;
    let mut lines = import.intake.gathered.lines(&import.asked.round, csv::quoted)?;
    let most = if rows <= MOST_SHOWN { rows } else { BEGINNING as u64 };
    let mut text = Vec::new();
    for _ in 0..most {
        lines.add_next(&mut text)?;
    }
    let text = String::from_utf8(text).expect("lines are made of text");
    let before = if rows <= MOST_SHOWN && folder.has(path) { folder.text(path)? } else { String::new() };
    if rows.max(before.lines().count() as u64) <= MOST_SHOWN {
        session.screen.text(&diff::unified(path, &before, &text))?;
    } else {
        let start: String = text.split_inclusive('\n').take(BEGINNING).collect();
        session.screen.text(&format!("{start}… ({rows})\n"))?;
    }
    Ok(())
}
