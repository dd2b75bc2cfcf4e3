//! `kt network tools`: instruments that help a network, and when to use which. `kt network themes`: the themes of
//! development tables, to paste into `kt.yaml`.

use clap::{Args, ValueEnum};

use super::{Form, rendered};
use crate::commands::Exit;
use crate::commands::session::Session;
use crate::error::Error;
use crate::model::{HelperTool, Phase};
use crate::repo::embedded;
use crate::report::network;

#[derive(Args)]
pub(crate) struct Arguments {
    #[arg(long, value_name = "PHASE")]
    phase: Option<String>,
    #[arg(long, value_enum, default_value = "text", hide_default_value = true, hide_possible_values = true, value_name = "FORMAT")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    Text,
    Md,
    Html,
    Json,
}

/// The phases that a tool may be of use in.
const PHASES: [Phase; 6] =
    [Phase::Start, Phase::Learning, Phase::Harvest, Phase::Orientation, Phase::Development, Phase::Production];

pub(super) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let phase = args.phase.as_deref().map(phase).transpose()?;
    let all = embedded::helper_tools();
    let fits = |tool: &&HelperTool| phase.is_none_or(|phase| tool.phases.contains(&phase));
    let chosen: Vec<&HelperTool> = all.iter().filter(fits).collect();
    let document = || network::tools(&chosen, session.lang);
    let text = match args.format {
        Format::Text => rendered(&document(), Form::Text, session),
        Format::Md => rendered(&document(), Form::Md, session),
        Format::Html => rendered(&document(), Form::Html, session),
        Format::Json => network::tools_json(&chosen, session.lang),
    };
    session.screen.ready(&text)?;
    Ok(Exit::Done)
}

fn phase(name: &str) -> Result<Phase, Error> {
    let names: Vec<&str> = PHASES.iter().map(|phase| phase.name()).collect();
    let found = PHASES.into_iter().find(|phase| phase.name() == name.trim());
    found.ok_or_else(|| Error::new("error-choice").with("value", name).with("key", "--phase").with("choices", names.join(", ")))
}

pub(super) fn themes(session: &mut Session<'_>) -> anyhow::Result<Exit> {
    session.screen.ready(&network::themes(&embedded::table_themes(), session.lang))?;
    Ok(Exit::Done)
}
