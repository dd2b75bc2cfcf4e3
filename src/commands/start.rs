//! `kt` alone: what to do next, or how to begin.

use super::Exit;
use super::session::Session;
use crate::method::next::{Todo, todo};
use crate::model::Kind;
use crate::repo::{self, Folder, Repo};

/// How many things to do fit on a screen without becoming a burden.
const MOST: usize = 7;

pub(crate) fn run(session: &mut Session<'_>) -> anyhow::Result<Exit> {
    match session.folder() {
        Ok(folder) => next(&folder, session)?,
        Err(error) if error.id() == "error-not-a-repository" => session.screen.line(&session.lang.say("show-begin"))?,
        Err(error) => return Err(error.into()),
    }
    Ok(Exit::Done)
}

fn next(folder: &Folder, session: &mut Session<'_>) -> anyhow::Result<()> {
    let kinds = [Kind::Organisation, Kind::Wish, Kind::Product, Kind::Assessment, Kind::Memo, Kind::Decision];
    let repo = Repo::load(folder, &kinds)?;
    let todo = todo(&repo, &repo::checklists(folder)?);
    session.screen.line(&folder.settings.title)?;
    if todo.is_empty() {
        session.screen.line(&session.lang.say("show-next-nothing"))?;
        return Ok(());
    }
    session.screen.line(&session.lang.say("show-next"))?;
    for one in todo.iter().take(MOST) {
        tell(one, session)?;
    }
    if todo.len() > MOST {
        session.screen.line(&session.lang.say_with("show-next-more", &[("count", (todo.len() - MOST).into())]))?;
    }
    Ok(())
}

fn tell(todo: &Todo, session: &mut Session<'_>) -> std::io::Result<()> {
    let sentence = session.lang.say_with(&format!("show-next-{}", todo.what), &todo.args());
    session.screen.line(&format!("\n  {sentence}\n    {}", todo.command))
}
