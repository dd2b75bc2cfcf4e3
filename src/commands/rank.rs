//! The place of a new wish on its organisation's list: one that is taken is not given twice.

use serde_yaml::Value;

use super::edit::changed;
use super::session::Session;
use crate::error::Error;
use crate::keys;
use crate::lang::Lang;
use crate::model::{Kind, Wish, WishStatus};
use crate::repo::{FileChange, Repo};
use crate::source::yaml::edit::Change;

/// What becomes of a wish whose place is taken.
pub(super) enum Place {
    /// It stands where it was asked for; nothing else moves.
    Free,
    /// The wishes from there on move one place down.
    Shift,
    /// It goes to this place instead.
    Last(u32),
}

/// Whether the place is free, and else what is to be done: shift on request, or what a person chooses.
pub(super) fn place(repo: &Repo<'_>, organisation: &str, rank: u32, shift: bool, session: &Session<'_>) -> anyhow::Result<Place> {
    let Some((id, wish)) = open(repo, organisation).find(|(_, wish)| wish.rank == rank) else { return Ok(Place::Free) };
    let last = open(repo, organisation).map(|(_, wish)| wish.rank).max().unwrap_or(0) + 1;
    if shift {
        return Ok(Place::Shift);
    }
    let named = |error: Error| error.with("rank", rank).with("title", &wish.title).with("id", id).with("last", last);
    if !session.may_ask() {
        return Err(named(Error::new("error-rank-taken")).hint("error-rank-taken-hint").into());
    }
    let args = [("rank", rank.into()), ("title", wish.title.as_str().into()), ("last", last.into())];
    let choices = ["new-rank-shift", "new-rank-last"].map(|id| session.lang.say_with(id, &args));
    let chosen = session.prompter().choice(&session.lang.say_with("new-rank-taken", &args), &choices, Some(0))?;
    Ok(if chosen == 0 { Place::Shift } else { Place::Last(last) })
}

/// The open wishes from a place on, each one place further down, as far as the next gap.
pub(super) fn shifted(repo: &Repo<'_>, organisation: &str, rank: u32, lang: Lang) -> Result<Vec<FileChange>, Error> {
    let mut files = Vec::new();
    for rank in rank.. {
        let here: Vec<&str> = open(repo, organisation).filter(|(_, wish)| wish.rank == rank).map(|(id, _)| id).collect();
        if here.is_empty() {
            break;
        }
        for stored in here.into_iter().filter_map(|id| repo.get(Kind::Wish, id)) {
            let change = [Change::Set(keys!["rank"], Value::from(rank + 1))];
            let after = changed(Kind::Wish, &stored.text, &change, lang)?;
            files.push(FileChange { path: stored.path.clone(), before: Some(stored.text.clone()), after: Some(after) });
        }
    }
    Ok(files)
}

fn open<'a>(repo: &'a Repo<'_>, organisation: &'a str) -> impl Iterator<Item = (&'a str, &'a Wish)> {
    repo.wishes().filter(move |(_, wish)| wish.organisation == organisation && wish.status == WishStatus::Open)
}
