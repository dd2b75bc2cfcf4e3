//! `kt man`: the manual pages, one on standard output or all of them in a folder.

use std::path::PathBuf;

use clap::Args;
use clap_mangen::Man;

use super::session::Session;
use super::{Exit, cli};
use crate::repo::new_file;

#[derive(Args)]
pub(crate) struct Arguments {
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let command = cli::command(session.lang);
    let Some(dir) = &args.output else {
        session.screen.ready(&String::from_utf8_lossy(&page(&command, "kt")?))?;
        return Ok(Exit::Done);
    };
    new_file(&dir.join("kt.1"), &page(&command, "kt")?)?;
    for inner in command.get_subcommands() {
        let name = format!("kt-{}", inner.get_name());
        new_file(&dir.join(format!("{name}.1")), &page(inner, &name)?)?;
    }
    session.screen.line(&session.lang.say_with("cli-man-written", &[("path", dir.display().to_string().into())]))?;
    Ok(Exit::Done)
}

fn page(command: &clap::Command, name: &str) -> std::io::Result<Vec<u8>> {
    let mut page = Vec::new();
    Man::new(command.clone().name(name.to_owned())).render(&mut page)?;
    Ok(page)
}
