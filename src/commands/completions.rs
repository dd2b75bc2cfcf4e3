//! `kt completions SHELL`: what a shell needs to complete commands, options and paths.

use clap::Args;
use clap_complete::Shell;

use super::session::Session;
use super::{Exit, cli};

#[derive(Args)]
pub(crate) struct Arguments {
    #[arg(value_enum, hide_possible_values = true)]
    shell: Shell,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut cli::command(session.lang), "kt", &mut script);
    session.screen.ready(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Done)
}
