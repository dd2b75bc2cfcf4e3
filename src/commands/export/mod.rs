//! `kt export`: the records for a spreadsheet or another program, with what is derived from them, and nobody's personal data.

mod gather;
mod place;

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use self::gather::{Gathered, gather};
use self::place::Place;
use crate::commands::Exit;
use crate::commands::folders::folders;
use crate::commands::kind_name;
use crate::commands::session::Session;
use crate::document::sheet::Sheet;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::Kind;
use crate::render::csv::{self, Reader};
use crate::render::xlsx;
use crate::report::export::legend;

#[derive(Args)]
pub(crate) struct Arguments {
    #[arg(long, value_enum, value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "KIND")]
    kind: Vec<String>,
    #[arg(id = "where", long = "where", value_name = "KEY=VALUE")]
    filter: Vec<String>,
    #[arg(long, value_name = "DIR")]
    repo: Vec<PathBuf>,
    #[arg(long)]
    excel: bool,
    #[arg(long)]
    internal: bool,
    #[arg(long)]
    drafts: bool,
    #[arg(long)]
    notes: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Xlsx,
    Csv,
    Jsonl,
}

impl Format {
    const fn extension(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Jsonl => "jsonl",
        }
    }

    /// What was asked for, else what the name of the file tells, else a spreadsheet.
    fn meant(args: &Arguments) -> Self {
        let extension = args.output.as_ref().and_then(|path| path.extension()?.to_str());
        let told = [Self::Xlsx, Self::Csv, Self::Jsonl].into_iter().find(|format| Some(format.extension()) == extension);
        args.format.or(told).unwrap_or(if args.excel { Self::Csv } else { Self::Xlsx })
    }
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let format = Format::meant(args);
    let kinds = args.kind.iter().map(|name| kind_name::kind(name, session.lang)).collect::<Result<Vec<_>, Error>>()?;
    let kinds = if kinds.is_empty() { Kind::ALL.to_vec() } else { kinds };
    let folders = folders(&args.repo, session)?;
    if args.notes && folders.len() > 1 {
        return Err(Error::new("error-export-notes").hint("error-export-notes-hint").into());
    }
    let place = Place::of(args, format, &folders, session)?;
    if format == Format::Csv && place.is_one() && kinds.len() > 1 {
        return Err(Error::new("error-export-one-kind").hint("error-export-one-kind-hint").into());
    }
    let mut gathered = gather(args, format, &folders, &kinds, session)?;
    match format {
        Format::Jsonl => lines(&mut gathered, &kinds, &place, session)?,
        Format::Csv => tables(args, &mut gathered, &kinds, &place, session)?,
        Format::Xlsx => {
            let title = folders.iter().map(|folder| folder.settings.title.as_str()).collect::<Vec<_>>().join(", ");
            workbook(&mut gathered, &kinds, &place, &title, session)?;
        }
    }
    tell(&gathered, args, session)?;
    Ok(Exit::Done)
}

fn lines(gathered: &mut Gathered, kinds: &[Kind], place: &Place, session: &mut Session<'_>) -> anyhow::Result<()> {
    if place.is_one() {
        let all: String = kinds.iter().filter_map(|kind| gathered.lines.remove(kind)).collect();
        return place.write("", gathered.count, all.as_bytes(), session);
    }
    for kind in kinds {
        let text = gathered.lines.remove(kind).unwrap_or_default();
        let name = format!("{}.jsonl", kind.folder());
        if place.is_wanted(&name, text.is_empty()) {
            place.write(&name, text.lines().count(), text.as_bytes(), session)?;
        }
    }
    Ok(())
}

fn tables(
    args: &Arguments,
    gathered: &mut Gathered,
    kinds: &[Kind],
    place: &Place,
    session: &mut Session<'_>,
) -> anyhow::Result<()> {
    let reader = if args.excel { Reader::Spreadsheet(session.lang) } else { Reader::Program };
    for kind in kinds {
        let Some(columns) = gathered.rows.remove(kind) else { continue };
        let name = format!("{}.csv", kind.folder());
        if place.is_wanted(&name, columns.is_empty()) {
            let sheet = columns.sheet(session.lang);
            place.write(&name, sheet.rows.len(), csv::sheet(&sheet, reader).as_bytes(), session)?;
        }
    }
    Ok(())
}

fn workbook(gathered: &mut Gathered, kinds: &[Kind], place: &Place, title: &str, session: &mut Session<'_>) -> anyhow::Result<()> {
    let all: Vec<_> = kinds.iter().filter_map(|kind| gathered.rows.remove(kind)).collect();
    let nothing = all.iter().all(crate::report::export::Columns::is_empty);
    let filled = all.into_iter().enumerate().filter(|(at, columns)| !columns.is_empty() || (nothing && *at == 0));
    let lang = session.lang;
    let told: Vec<(Kind, Sheet)> = filled.map(|(_, columns)| (columns.kind(), columns.sheet(lang))).collect();
    let legend = legend(&told, &gathered.lists, lang);
    let sheets: Vec<Sheet> = told.into_iter().map(|(_, sheet)| sheet).chain([legend]).collect();
    let written = xlsx::workbook(&sheets, title, gathered.today.0, lang)?;
    place.write("export.xlsx", gathered.count, &written.bytes, session)?;
    for (sheet, cell) in &written.cut {
        let args = [("sheet", sheet.as_str().into()), ("cell", cell.as_str().into())];
        session.screen.talk(&session.lang.say_with("export-cut", &args))?;
    }
    Ok(())
}

/// What stayed out, and why.
fn tell(gathered: &Gathered, args: &Arguments, session: &mut Session<'_>) -> std::io::Result<()> {
    let lang: Lang = session.lang;
    let counts = [
        ("export-left-internal", gathered.internal),
        ("export-left-drafts", gathered.drafts),
        ("export-left-faulty", gathered.faulty),
        ("export-masked", gathered.masked),
    ];
    for (id, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
        session.screen.talk(&lang.say_with(id, &[("count", count.into())]))?;
    }
    if gathered.noted > 0 && !args.notes {
        session.screen.talk(&lang.say_with("export-left-notes", &[("count", gathered.noted.into())]))?;
    }
    Ok(())
}
