//! `kt network tools`: instruments that help a network, and when to use which. `kt network themes`: the themes of
//! development tables, to paste into `kt.yaml`.

use std::path::PathBuf;

use clap::Args;

use super::spoken;
use crate::commands::Exit;
use crate::commands::paper::{Format, Paper, formats};
use crate::commands::session::Session;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{HelperTool, Phase};
use crate::repo::{Folder, embedded};
use crate::report::network;

#[derive(Args)]
pub(crate) struct Arguments {
    #[arg(long, value_name = "PHASE")]
    phase: Option<String>,
    #[arg(long, value_parser = formats(&[Format::Json]), value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// The phases that a tool may be of use in.
const PHASES: [Phase; 6] =
    [Phase::Start, Phase::Learning, Phase::Harvest, Phase::Orientation, Phase::Development, Phase::Production];

pub(super) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let phase = args.phase.as_deref().map(|name| phase(name, session.lang)).transpose()?;
    let all = embedded::helper_tools();
    let fits = |tool: &&HelperTool| phase.is_none_or(|phase| tool.phases.contains(&phase));
    let chosen: Vec<&HelperTool> = all.iter().filter(fits).collect();
    let paper = Paper::new(args.format, &args.output)?;
    let folder = session.folder().ok();
    let folders: Vec<&Folder> = folder.iter().collect();
    match paper.format() {
        Format::Json => paper.json(&network::tools_json(&chosen, session.lang), &folders, session)?,
        _ => paper.give(&network::tools(&chosen, session.lang), &folders, session)?,
    }
    Ok(Exit::Done)
}

fn phase(name: &str, lang: Lang) -> Result<Phase, Error> {
    let names: Vec<&str> = PHASES.iter().map(|phase| phase.name()).collect();
    let meant = spoken::meant(name, "phase", &names);
    let choices = || spoken::choices("phase", &names, lang);
    let found = PHASES.into_iter().find(|phase| Some(phase.name()) == meant);
    found.ok_or_else(|| Error::new("error-choice").with("value", name).with("key", "--phase").with("choices", choices()))
}

pub(super) fn themes(session: &mut Session<'_>) -> anyhow::Result<Exit> {
    session.screen.ready(&network::themes(&embedded::table_themes(), session.lang))?;
    Ok(Exit::Done)
}
