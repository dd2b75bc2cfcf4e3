//! What is told of files that do not count along, once and beside what was asked: it names the first.

use super::session::Session;
use crate::repo::{Repo, Stored};

/// Tells how many files could not be read, and of how many a value could not.
pub(super) fn tell(repo: &Repo<'_>, session: &mut Session<'_>) -> std::io::Result<()> {
    unread(repo, session)?;
    told("show-doubtful", &repo.doubtful().collect::<Vec<_>>(), session)
}

/// The same in a list, which shows the records that are in doubt and nothing that follows from them.
pub(super) fn tell_listed(repo: &Repo<'_>, session: &mut Session<'_>) -> std::io::Result<()> {
    unread(repo, session)?;
    tell_unknown(&repo.doubtful().collect::<Vec<_>>(), session)
}

/// Tells that what follows from some records is not shown, because of a value in them that could not be read.
pub(super) fn tell_unknown(under: &[&Stored], session: &mut Session<'_>) -> std::io::Result<()> {
    told("show-doubtful-result", under, session)
}

fn unread(repo: &Repo<'_>, session: &mut Session<'_>) -> std::io::Result<()> {
    if repo.unreadable == 0 {
        return Ok(());
    }
    session.screen.talk(&session.lang.say_with("show-left-out", &[("count", repo.unreadable.into())]))
}

fn told(id: &str, doubtful: &[&Stored], session: &mut Session<'_>) -> std::io::Result<()> {
    let Some((stored, doubt)) = doubtful.first().and_then(|stored| Some((stored, stored.doubt.as_ref()?))) else { return Ok(()) };
    let (path, key) = (stored.path.as_str().into(), doubt.key().into());
    let facts = [("count", doubtful.len().into()), ("path", path), ("line", doubt.line.into()), ("key", key)];
    session.screen.talk(&session.lang.say_with(id, &facts))
}
