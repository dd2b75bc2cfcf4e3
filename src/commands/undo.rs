//! `kt undo`: takes back the last change that `kt` made, as long as the files are as it left them.

use clap::Args;

use super::Exit;
use super::session::Session;
use crate::error::Error;
use crate::render::diff;

#[derive(Args)]
pub(crate) struct Arguments {
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let writing = folder.writing("undo")?;
    if args.dry_run {
        let last = writing.last().ok_or_else(|| Error::new("error-nothing-to-undo"))?;
        for file in &last.files {
            let (now, then) = (file.after.as_deref().unwrap_or_default(), file.before.as_deref().unwrap_or_default());
            session.screen.text(&diff::unified(&file.path, now, then))?;
        }
        return Ok(Exit::Done);
    }
    let undone = writing.undo()?;
    for file in &undone.files {
        session.screen.line(
            &session.lang.say_with("new-undone", &[("path", file.path.as_str().into()), ("what", undone.what.as_str().into())]),
        )?;
    }
    Ok(Exit::Done)
}
