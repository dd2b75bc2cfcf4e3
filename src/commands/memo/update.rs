//! Refreshing a memo: the printed blocks and what they rest on, and not a word of the person's.

use serde_yaml::Value;

use super::draft::new_id;
use super::meant::not_decided;
use super::{Job, length, printed, torn};
use crate::commands::in_place::refused;
use crate::commands::session::Session;
use crate::commands::{Exit, proof};
use crate::error::Error;
use crate::keys;
use crate::model::{Kind, Memo, Record};
use crate::render::diff;
use crate::repo::{Repo, Stored, Writing, read_record};
use crate::report::memo::{Edited, Refusal, based_on, changes, minutes, reprint, stage};
use crate::source::yaml::edit::{Change, apply};

/// Why a memo could not be refreshed.
pub(super) enum Halt {
    /// Someone wrote in a printed block.
    Edited(Vec<Edited>),
    /// Anything else.
    Error(Error),
}

impl From<Error> for Halt {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

pub(super) fn run(job: &Job<'_>, stored: &Stored, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let memo = sound(stored)?;
    may_change(job, stored, memo)?;
    let after = match refreshed(job, &stored.id.id, &stored.path, &stored.text) {
        Ok(after) => after,
        Err(halt) => return Err(told(halt, &stored.path, session)?.into()),
    };
    if after == stored.text {
        session.screen.line(&session.lang.say_with("memo-unchanged", &[("path", stored.path.as_str().into())]))?;
        return Ok(Exit::Done);
    }
    if job.args.dry_run {
        session.screen.text(&diff::unified(&stored.path, &stored.text, &after))?;
        return Ok(Exit::Done);
    }
    still_open(job, &stored.id.id)?.replace(&stored.path, &stored.text, after.clone())?;
    session.screen.line(&session.lang.say_with("memo-updated", &[("path", stored.path.as_str().into())]))?;
    length::warn(&after, session)?;
    Ok(Exit::Done)
}

/// A new version: the same memo dated today, in draft, that replaces the old one.
pub(super) fn new_version(job: &Job<'_>, stored: &Stored, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let memo = sound(stored)?;
    let today = session.today(Some(job.folder));
    let record = new_id(job, today, &memo.product);
    let set = |key: &'static str, value: &str| Change::Set(keys![key], Value::String(value.to_owned()));
    let mut edits = vec![set("date", &today.to_string()), set("status", "draft"), set("supersedes", &stored.id.id)];
    edits.extend((!memo.discussed.is_empty()).then(|| Change::Remove(keys!["discussed"])));
    edits.extend((!memo.spread.is_empty()).then(|| Change::Remove(keys!["spread"])));
    let yaml = read_record(Kind::Memo, &stored.text).yaml;
    let text = apply(&stored.text, yaml, &edits).map_err(refused)?;
    let path = record.path();
    let after = match refreshed(job, &record.id, &path, &text) {
        Ok(after) => after,
        Err(halt) => return Err(told(halt, &stored.path, session)?.into()),
    };
    proof::record(Kind::Memo, &after, session.lang)?;
    if job.args.dry_run {
        session.screen.text(&diff::unified(&path, &stored.text, &after))?;
        return Ok(Exit::Done);
    }
    job.folder.writing("memo")?.create(&path, &after)?;
    session.screen.line(&session.lang.say_with("memo-made", &[("path", path.as_str().into())]))?;
    session.screen.line(&session.lang.say_with("memo-made-version", &[("id", record.to_string().into())]))?;
    Ok(Exit::Done)
}

/// The memo, when its front matter has no mistakes of form.
pub(super) fn sound(stored: &Stored) -> Result<&Memo, Error> {
    match &stored.record {
        Record::Memo(memo) if !stored.faulty => Ok(memo),
        _ => Err(Error::new("error-memo-faulty").with("path", &stored.path).hint("error-check-first")),
    }
}

/// Refuses a memo that stays as it is.
pub(super) fn may_change(job: &Job<'_>, stored: &Stored, memo: &Memo) -> Result<(), Error> {
    if stage(job.repo, &stored.id.id, memo).0.is_closed() {
        let error = Error::new("error-memo-decided").with("path", &stored.path).with("id", &stored.id);
        return Err(error.hint("error-memo-decided-hint"));
    }
    Ok(())
}

/// The right to write in a memo, if nobody decided on it meanwhile.
pub(super) fn still_open<'j>(job: &Job<'j>, id: &str) -> Result<Writing<'j>, Error> {
    let writing = job.folder.writing("memo")?;
    not_decided(&Repo::load(job.folder, &[Kind::Decision])?, id)?;
    Ok(writing)
}

/// The text of a memo with fresh blocks and a fresh account of what they rest on.
fn refreshed(job: &Job<'_>, id: &str, path: &str, text: &str) -> Result<String, Halt> {
    let read = read_record(Kind::Memo, text);
    let Some(Record::Memo(memo)) = &read.record else {
        return Err(Error::new("error-memo-faulty").with("path", path).hint("error-check-first").into());
    };
    let material = job.material(id, memo);
    let fresh = |minutes: usize| reprint(text, read.body, &printed(&material, minutes)).map_err(|refusal| halt(refusal, path));
    let first = fresh(1)?;
    let body = crate::source::Span::new(read.body.start, first.len());
    let after = fresh(minutes(body.of(&first), material.lang))?;
    let changes = changes(&memo.based_on, &based_on(&material));
    Ok(apply(&after, read.yaml, &changes).map_err(refused)?)
}

fn halt(refusal: Refusal, path: &str) -> Halt {
    match refusal {
        Refusal::Edited(edited) => Halt::Edited(edited),
        Refusal::Marker { what, name, line } => Halt::Error(torn(what, &name, line, path)),
    }
}

/// Shows what someone wrote in printed blocks and where it belongs; gives the error to end with.
fn told(halt: Halt, path: &str, session: &mut Session<'_>) -> std::io::Result<Error> {
    let edited = match halt {
        Halt::Error(error) => return Ok(error),
        Halt::Edited(edited) => edited,
    };
    for one in &edited {
        let instead = session.lang.say(&format!("memo-instead-{}", one.name));
        let args = [("line", one.line.into()), ("name", one.name.as_str().into()), ("instead", instead.into())];
        session.screen.line(&session.lang.say_with("memo-edited-diff", &args))?;
        session.screen.text(&diff::unified(path, &one.found, &one.fresh).replace('\r', ""))?;
    }
    Ok(Error::new("error-memo-edited").with("path", path).hint("error-memo-edited-hint"))
}
