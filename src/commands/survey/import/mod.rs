//! `kt survey import FILE…`: takes in what people answered, and keeps nothing that tells who they are.

mod columns;
mod files;
mod intake;
mod machine;
mod table;
mod tell;
mod twice;
mod which;

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use self::intake::Intake;
use self::table::Table;
use crate::commands::Exit;
use crate::commands::quoted::quoted;
use crate::commands::session::Session;
use crate::error::Error;
use crate::method::responses::asked::Asked;
use crate::model::{Kind, Product, RecordId, Survey};
use crate::render::csv;
use crate::repo::{self, Repo, responses_path};
use crate::report::form::Questionnaire;

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
    let lists = repo::checklists(&folder)?;
    let (first, headings) = table.headings()?;
    let meant = which::Brought { args, files: table.answers(), headings: &headings };
    let (id, survey) = which::which(&meant, &repo, &lists, session)?;
    let path = responses_path(id);
    if folder.has(&path) && !args.replace && !args.dry_run {
        return Err(Error::new("error-survey-there").with("path", path).hint("error-survey-there-hint").into());
    }
    let asked = Asked::of(&lists, survey, repo.product(&survey.product))?;
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
    }
    let write = command(args, args.replace || folder.has(&path));
    tell::tell(import, args, (&path, &write), session)?;
    Ok(if right { Exit::Done } else { Exit::Findings })
}

/// The command that takes in the same answers, to type as it stands.
fn command(args: &Arguments, replace: bool) -> String {
    let mut words = vec!["kt survey import".to_owned()];
    words.extend(args.file.iter().map(|path| quoted(&path.display().to_string())));
    words.extend(args.survey.iter().map(|id| format!("--survey {id}")));
    words.extend(args.map.iter().map(|map| format!("--map {}", quoted(map))));
    words.extend(args.sheet.iter().map(|sheet| format!("--sheet {}", quoted(sheet))));
    words.extend(args.remarks.then(|| "--remarks".to_owned()));
    words.extend(replace.then(|| "--replace".to_owned()));
    words.join(" ")
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
