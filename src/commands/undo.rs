//! `kt undo`: takes back the last change that `kt` made, as long as the files are as it left them.

use clap::Args;

use super::Exit;
use super::session::Session;
use crate::error::Error;
use crate::lang::Lang;
use crate::render::diff;
use crate::repo::{Folder, Journal, TableChange, Writing};

/// Of a larger table only is told how many rows come back.
const MOST_SHOWN: usize = 1_000;

#[derive(Args)]
pub(crate) struct Arguments {
    /// For habits of other commands: nothing is asked here.
    #[arg(long)]
    yes: bool,
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let writing = folder.writing("undo")?;
    if args.dry_run {
        let last = writing.last().ok_or_else(|| Error::new("error-nothing-to-undo").hint("error-nothing-to-undo-hint"))?;
        for file in &last.files {
            if file.before.is_none() {
                session.screen.line(&session.lang.say_with("new-undo-gone", &[("path", file.path.as_str().into())]))?;
                continue;
            }
            let (now, then) = (file.after.as_deref().unwrap_or_default(), file.before.as_deref().unwrap_or_default());
            session.screen.text(&diff::unified(&file.path, now, then))?;
        }
        if let Some(table) = &last.table {
            back(table, &folder, &writing, session)?;
        }
        return Ok(Exit::Done);
    }
    let undone = writing.undo()?;
    for path in undone.paths() {
        let args = [("path", path.into()), ("what", undone.what.as_str().into())];
        session.screen.line(&session.lang.say_with("new-undone", &args))?;
    }
    session.screen.line(&then(writing.last().as_ref(), session.lang))?;
    Ok(Exit::Done)
}

/// What the next `kt undo` would take back.
fn then(next: Option<&Journal>, lang: Lang) -> String {
    match next {
        Some(next) => {
            let paths: Vec<&str> = next.paths().collect();
            lang.say_with("new-undo-next", &[("what", next.what.as_str().into()), ("paths", paths.join(", ").into())])
        }
        None => lang.say("new-undo-last"),
    }
}

/// What would come back of a table: as a difference, of a large one how many rows.
fn back(table: &TableChange, folder: &Folder, writing: &Writing<'_>, session: &mut Session<'_>) -> anyhow::Result<()> {
    let (now, then) = (folder.text(&table.path)?, writing.table_before().unwrap_or_default());
    let rows = [&now, &then].map(|text| text.lines().count());
    if rows.into_iter().max() <= Some(MOST_SHOWN) {
        session.screen.text(&diff::unified(&table.path, &now, &then))?;
    } else {
        let args = [("path", table.path.as_str().into()), ("now", rows[0].into()), ("then", rows[1].into())];
        session.screen.line(&session.lang.say_with("new-undo-table", &args))?;
    }
    Ok(())
}
