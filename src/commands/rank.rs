//! The place of a new wish on its organisation's list: one that is taken is not given twice.

use serde_yaml::Value;

use super::in_place::changed;
use super::session::Session;
use crate::error::Error;
use crate::keys;
use crate::lang::Lang;
use crate::model::{Kind, Record, Wish, WishStatus};
use crate::repo::{FileChange, Repo, Stored, read_record};
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
    let Some((id, wish)) = repo.open_wishes(organisation).find(|(_, wish)| wish.rank == rank) else { return Ok(Place::Free) };
    if shift {
        return Ok(Place::Shift);
    }
    let last = repo.next_rank(organisation).ok_or_else(none_left)?;
    let named = |error: Error| error.with("rank", rank).with("title", &wish.title).with("id", id).with("last", last);
    if !session.may_ask() {
        return Err(named(Error::new("error-rank-taken")).hint("error-rank-taken-hint").into());
    }
    let args = [("rank", rank.into()), ("title", wish.title.as_str().into()), ("last", last.into())];
    let choices = ["new-rank-shift", "new-rank-last"].map(|id| session.lang.say_with(id, &args));
    let chosen = session.prompter().choice(&session.lang.say_with("new-rank-taken", &args), &choices, Some(0))?;
    Ok(if chosen == 0 { Place::Shift } else { Place::Last(last) })
}

/// Refuses a changed wish on a place that another has.
pub(super) fn still_free(repo: &Repo<'_>, stored: &Stored, after: &str) -> Result<(), Error> {
    let now = read_record(Kind::Wish, after).record;
    let (Record::Wish(old), Some(Record::Wish(new))) = (&stored.record, &now) else { return Ok(()) };
    let stand = |wish: &Wish| (wish.rank, wish.organisation.clone(), wish.status);
    if stand(old) == stand(new) || new.status != WishStatus::Open {
        return Ok(());
    }
    let taken = repo.open_wishes(&new.organisation).find(|(id, wish)| wish.rank == new.rank && *id != stored.id.id);
    let Some((id, wish)) = taken else { return Ok(()) };
    let last = repo.next_rank(&new.organisation).ok_or_else(none_left)?;
    let error = Error::new("error-rank-taken").with("rank", new.rank).with("title", &wish.title).with("id", id).with("last", last);
    Err(error.hint("error-rank-taken-edit-hint"))
}

/// The open wishes from a place on, each one place further down, as far as the next gap.
pub(super) fn shifted(repo: &Repo<'_>, organisation: &str, rank: u32, lang: Lang) -> Result<Vec<FileChange>, Error> {
    let mut open: Vec<(u32, &str)> = repo.open_wishes(organisation).map(|(id, wish)| (wish.rank, id)).collect();
    open.retain(|(here, _)| *here >= rank);
    open.sort_unstable();
    let mut reached = rank;
    let without_gap = open.into_iter().take_while(|(here, _)| {
        let follows = *here <= reached;
        reached = here.saturating_add(1);
        follows
    });
    let moved = without_gap.filter_map(|(here, id)| Some((here, repo.get(Kind::Wish, id)?)));
    moved.map(|(here, stored)| one_further(stored, here, lang)).collect()
}

/// A wish one place further down.
fn one_further(stored: &Stored, rank: u32, lang: Lang) -> Result<FileChange, Error> {
    let next = rank.checked_add(1).ok_or_else(none_left)?;
    let change = [Change::Set(keys!["rank"], Value::from(next))];
    let after = changed(Kind::Wish, &stored.text, &change, lang)?;
    Ok(FileChange { path: stored.path.clone(), before: Some(stored.text.clone()), after: Some(after) })
}

/// No number comes after the last place.
fn none_left() -> Error {
    Error::new("error-rank-none-left").with("rank", u32::MAX).hint("error-rank-none-left-hint")
}
