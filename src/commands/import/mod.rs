//! `kt import FILE`: products and wishes from a table, after a look at what would change.

mod alike;
mod cell;
mod columns;
mod filled;
mod heading;
mod meant;
mod outcome;
mod part;
mod plan;
mod present;
mod ranks;
mod spoken;
mod tell;

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use self::alike::{Alike, alike};
use self::outcome::Outcome;
use self::part::{Part, parts};
use self::plan::Planner;
use self::ranks::{Shared, shared};
use self::spoken::Titles;
use crate::commands::Exit;
use crate::commands::session::Session;
use crate::commands::table::{Table, sort};
use crate::error::Error;
use crate::model::Kind;
use crate::repo::{FileChange, Folder, Repo};
use crate::source::sheet::Sort;

#[derive(Args)]
pub(crate) struct Arguments {
    file: PathBuf,
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    #[arg(long, value_name = "COLUMN=KEY")]
    map: Vec<String>,
    #[arg(long)]
    partial: bool,
    #[arg(long)]
    yes: bool,
    #[arg(long)]
    diff: bool,
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

/// What was brought, and what each row comes to.
struct Import {
    table: Table,
    parts: Vec<Part>,
    /// Sheets that are not read.
    others: Vec<String>,
    /// The number of the part of each row, and what it comes to.
    outcomes: Vec<(usize, Outcome)>,
    /// Places of wishes that the rows would give twice.
    ranks: Vec<Shared>,
    /// Titles that the rows would give twice.
    alike: Vec<Alike>,
    /// What the ids in the rows are called.
    titles: Titles,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &[Kind::Organisation, Kind::Wish, Kind::Product])?.with_doubtful();
    if args.format == Format::Json {
        session.ask_nothing();
    }
    let import = read(args, &repo, session)?;
    let files: Vec<FileChange> = import.outcomes.iter().filter_map(|(_, outcome)| outcome.file.clone()).collect();
    match args.format {
        Format::Json => for_machines(args, &import, files, &folder, session)?,
        Format::Text => for_people(args, &import, files, &folder, session)?,
    }
    let refused = import.outcomes.iter().any(|(_, outcome)| !outcome.refused.is_empty());
    Ok(if refused { Exit::Findings } else { Exit::Done })
}

/// Writes when it may, and tells as JSON what the rows come to.
fn for_machines(
    args: &Arguments,
    import: &Import,
    files: Vec<FileChange>,
    folder: &Folder,
    session: &mut Session<'_>,
) -> anyhow::Result<()> {
    let may_write = args.yes && !args.dry_run;
    if may_write {
        write(folder, files)?;
    } else if !args.dry_run {
        return Err(may_not_write().into());
    }
    session.screen.json(&tell::machine(import, args, may_write, session.lang))?;
    Ok(())
}

/// Tells what the rows come to, and writes when that is wanted.
fn for_people(
    args: &Arguments,
    import: &Import,
    files: Vec<FileChange>,
    folder: &Folder,
    session: &mut Session<'_>,
) -> anyhow::Result<()> {
    tell::tell(import, args.diff, session)?;
    if args.dry_run && !files.is_empty() && !args.diff {
        session.screen.line(&session.lang.say("import-dry-run"))?;
    }
    if files.is_empty() || args.dry_run {
        return Ok(());
    }
    let count = files.len();
    if !wanted(args, count, session)? {
        return Ok(session.screen.line(&session.lang.say("import-not-written"))?);
    }
    write(folder, files)?;
    session.screen.line(&session.lang.say_with("import-written", &[("count", count.into())]))?;
    Ok(())
}

/// Whether so many files may be written: `--yes`, else what a person answers.
fn wanted(args: &Arguments, count: usize, session: &Session<'_>) -> anyhow::Result<bool> {
    if args.yes {
        return Ok(true);
    }
    if !session.may_ask() {
        return Err(may_not_write().into());
    }
    Ok(session.prompter().yes(&session.lang.say_with("import-ask-write", &[("count", count.into())]), Some(false))?)
}

fn may_not_write() -> Error {
    Error::new("error-import-yes").hint("error-import-yes-hint")
}

/// Reads the table, and works out what every row comes to.
fn read(args: &Arguments, repo: &Repo<'_>, session: &mut Session<'_>) -> anyhow::Result<Import> {
    let (stream, sort) = sort(&args.file)?;
    if sort == Sort::Json {
        return Err(Error::new("error-import-json").with("path", args.file.display()).hint("error-import-json-hint").into());
    }
    let mut table = Table::open(&args.file, stream, sort, args.sheet.as_deref())?;
    let (parts, others) = parts(&mut table, args, session)?;
    let mut planner = Planner::new(repo, session.lang, session.today(Some(repo.folder)), args.partial);
    let mut outcomes = Vec::new();
    for (number, part) in parts.iter().enumerate() {
        outcomes.extend(part.rows.iter().map(|row| (number, planner.row(part, row))));
    }
    let (ranks, alike) = (shared(&outcomes, repo), alike(&outcomes, repo));
    Ok(Import { table, parts, others, outcomes, ranks, alike, titles: planner.titles() })
}

/// Writes all of it or nothing; `kt undo` takes it back.
fn write(folder: &Folder, files: Vec<FileChange>) -> Result<(), Error> {
    if files.is_empty() { Ok(()) } else { folder.writing("import")?.all(files) }
}
