//! `kt rename OLD NEW`: gives a record another id, and every reference and link to it, in one step.

use clap::Args;

use super::session::Session;
use super::{Exit, dry_run};
use crate::error::Error;
use crate::model::Kind;
use crate::render::diff;
use crate::repo::{self, FileChange, Folder, Renaming, Repo, Stored};

#[derive(Args)]
pub(crate) struct Arguments {
    old: String,
    new: String,
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    if args.dry_run {
        let renaming = plan(&folder, args)?;
        tell_planned(&renaming, session)?;
        session.screen.text(&shown(&renaming))?;
        return Ok(Exit::Done);
    }
    let writing = folder.writing("rename")?;
    let renaming = plan(&folder, args)?;
    writing.all(renaming.files.clone())?;
    tell(&renaming, session)?;
    Ok(Exit::Done)
}

fn plan(folder: &Folder, args: &Arguments) -> Result<Renaming, Error> {
    let repo = Repo::load(folder, &Kind::ALL)?.with_doubtful();
    let old = meant(&repo, &args.old)?;
    let new = repo::new_id(&old.id, &args.new)?;
    repo::rename(&repo, &old, &new)
}

/// The record that a person means; also a file whose name made it no record.
fn meant(repo: &Repo<'_>, text: &str) -> Result<Stored, Error> {
    match repo.resolve(text, &Kind::ALL) {
        Ok(stored) => Ok(stored.clone()),
        Err(error) => repo::misnamed(repo.folder, text)?.ok_or(error),
    }
}

/// What would change, in words: from what to what, and how many lines of which files.
fn tell_planned(renaming: &Renaming, session: &mut Session<'_>) -> std::io::Result<()> {
    let lang = session.lang;
    for (i, (old, new)) in renaming.moved.iter().enumerate() {
        let id = if i == 0 { "new-would-rename" } else { "new-would-rename-along" };
        let args = [
            ("old", old.to_string().into()),
            ("new", new.to_string().into()),
            ("from", old.path().into()),
            ("to", new.path().into()),
        ];
        session.screen.line(&lang.say_with(id, &args))?;
    }
    session.screen.line(&lang.say_with("new-would-rename-referring", &[("count", renaming.referring.len().into())]))?;
    for file in renaming.files.iter().filter(|file| renaming.referring.contains(&file.path)) {
        session.screen.line(&format!("- {}", dry_run::lines(file, lang)))?;
    }
    session.screen.line(&lang.say("new-would-nothing-yet"))
}

/// The lines that would change, per file.
fn shown(renaming: &Renaming) -> String {
    let after = |file: &FileChange| -> Option<String> {
        let way = renaming.moved.iter().find(|(old, _)| old.path() == file.path).map(|(_, new)| new.path());
        let there = way.and_then(|way| renaming.files.iter().find(|other| other.path == way));
        there.map_or_else(|| file.after.clone(), |there| there.after.clone())
    };
    let changed = renaming.files.iter().filter(|file| file.before.is_some());
    let diffs = changed.filter_map(|file| Some(diff::unified(&file.path, file.before.as_deref()?, &after(file)?)));
    diffs.collect()
}

fn tell(renaming: &Renaming, session: &mut Session<'_>) -> std::io::Result<()> {
    for (i, (old, new)) in renaming.moved.iter().enumerate() {
        let id = if i == 0 { "new-renamed" } else { "new-renamed-along" };
        session.screen.line(&session.lang.say_with(id, &[("old", old.to_string().into()), ("new", new.to_string().into())]))?;
    }
    let args = [("count", renaming.referring.len().into())];
    session.screen.line(&session.lang.say_with("new-renamed-referring", &args))?;
    session.screen.line(&session.lang.say("new-renamed-undo"))
}
