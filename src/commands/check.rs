//! `kt check`: holds the folder to its rules.

use clap::{Args, ValueEnum};

use super::Exit;
use super::session::Session;
use crate::check::{self, Level, Options};
use crate::render::findings;

#[derive(Args)]
pub(crate) struct Arguments {
    #[arg(long, value_name = "RULE")]
    only: Vec<String>,
    #[arg(long, value_enum, default_value = "text", hide_default_value = true, value_name = "FORMAT", hide_possible_values = true)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
    Github,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let options = Options { today: session.today(Some(&folder)), only: &args.only };
    let report = check::check(&folder, &options)?;
    let text = match args.format {
        Format::Text => findings::text(&report, session.lang, session.color()),
        Format::Json => findings::json(&report, session.lang),
        Format::Github => findings::github(&report, session.lang),
    };
    session.screen.ready(&text)?;
    let failed = report.diagnostics.iter().any(|diagnostic| diagnostic.level == Level::Error);
    Ok(if failed { Exit::Findings } else { Exit::Done })
}
