//! `kt undo`: takes back the last change that `kt` made, as long as the files are as it left them.

use clap::Args;

use super::session::Session;
use super::{Exit, dry_run};
use crate::error::Error;
use crate::lang::Lang;
use crate::render::diff;
use crate::repo::{FileChange, Folder, Journal, TableChange, Writing};

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
        tell_planned(&last, session)?;
        for file in last.files.iter().filter(|file| file.before.is_some() && file.after.is_some()) {
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

/// What would be taken back, in words: which command, and for each file what becomes of it.
fn tell_planned(last: &Journal, session: &mut Session<'_>) -> anyhow::Result<()> {
    let lang = session.lang;
    session.screen.line(&lang.say_with("new-would-undo", &[("what", last.what.as_str().into())]))?;
    for file in &last.files {
        let path = [("path", file.path.as_str().into())];
        let line = match (&file.before, &file.after) {
            (None, _) => lang.say_with("new-undo-gone", &path),
            (Some(_), None) => lang.say_with("new-undo-back", &path),
            (Some(before), Some(after)) => {
                let back = FileChange { path: file.path.clone(), before: Some(after.clone()), after: Some(before.clone()) };
                dry_run::lines(&back, lang)
            }
        };
        session.screen.line(&format!("- {line}"))?;
    }
    Ok(session.screen.line(&lang.say("new-would-nothing-yet"))?)
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
