//! `kt demo`: the main job on the embedded example, in a temporary folder: its records, the check, a memo.

use std::path::Path;

use clap::Args;

use super::memo::output::document;
use super::session::Session;
use super::{Exit, init};
use crate::check::{self, Options};
use crate::error::Error;
use crate::model::{Kind, Status};
use crate::render::findings;
use crate::render::plain::{self, Page};
use crate::repo::{self, Folder, Repo, new_file};
use crate::report::memo::Material;

#[derive(Args)]
pub(crate) struct Arguments {}

pub(crate) fn run(_args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let place = tempfile::Builder::new().prefix("kt-demo-").tempdir();
    let dir = place.map_err(|e| Error::io("error-write", &std::env::temp_dir(), e))?.keep();
    for (path, bytes) in init::example(session.lang) {
        new_file(&dir.join(path), &bytes)?;
    }
    let folder = Folder::open(&dir)?;
    let repo = Repo::load(&folder, &Kind::ALL)?;
    introduce(&repo, session)?;
    checked(&folder, session)?;
    memo(&repo, session)?;
    farewell(&dir, session)?;
    Ok(Exit::Done)
}

fn introduce(repo: &Repo<'_>, session: &mut Session<'_>) -> std::io::Result<()> {
    let count = |kind: Kind| repo.of(kind).count().into();
    let args = [
        ("title", repo.folder.settings.title.as_str().into()),
        ("wishes", count(Kind::Wish)),
        ("products", count(Kind::Product)),
        ("assessments", count(Kind::Assessment)),
        ("memos", count(Kind::Memo)),
    ];
    session.screen.line(&session.lang.say_with("show-demo-intro", &args))
}

fn checked(folder: &Folder, session: &mut Session<'_>) -> anyhow::Result<()> {
    let report = check::check(folder, &Options { today: session.today(Some(folder)), only: &[], asked: None, remember: false })?;
    session.screen.line("$ kt check")?;
    session.screen.ready(&findings::text(&report, session.lang, session.color()))?;
    session.screen.line("")?;
    Ok(())
}

/// The first memo that is final, as a person would read it on paper.
fn memo(repo: &Repo<'_>, session: &mut Session<'_>) -> anyhow::Result<()> {
    let checklists = repo::checklists(repo.folder)?;
    let first = repo.memos().find(|(_, memo)| memo.status == Status::Final).or_else(|| repo.memos().next());
    let Some((id, memo)) = first else { return Ok(()) };
    let stored = repo.get(Kind::Memo, id).expect("a memo of the repository is stored in it");
    let document = document(&Material::gather(repo, &checklists, id, memo), stored);
    session.screen.line(&format!("$ kt memo {} --format text\n", stored.id))?;
    session.screen.text(&plain::document(&document, Page::PAPER))?;
    Ok(())
}

fn farewell(dir: &Path, session: &mut Session<'_>) -> std::io::Result<()> {
    session.screen.line(&session.lang.say_with("show-demo-end", &[("path", dir.display().to_string().into())]))
}
