//! `kt meeting factsheet MEETING`: prints what changed since the previous meeting into the record, for a person to
//! complete; refreshes it and keeps that person's words; or gives it to send.

use std::path::PathBuf;

use clap::Args;

use crate::commands::day::typed;
use crate::commands::left_out;
use crate::commands::memo::torn;
use crate::commands::paper::{Format, Paper, formats};
use crate::commands::session::Session;
use crate::commands::{Exit, proof};
use crate::document::{Document, from_markdown};
use crate::error::Error;
use crate::model::{Kind, Meeting, Record};
use crate::render::{diff, markdown};
use crate::repo::{Repo, Stored, read_record};
use crate::report::factsheet::{Factsheet, KINDS, drafted, previous};
use crate::report::reprint::{Edited, Refusal, reprint};
use crate::source::markers;

#[derive(Args)]
pub(crate) struct Arguments {
    meeting: String,
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
    #[arg(long, conflicts_with = "format")]
    update: bool,
    #[arg(long, value_parser = formats(&[]), value_name = "FORMAT", hide_possible_values = true, conflicts_with_all = ["dry_run", "since"])]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE", conflicts_with_all = ["update", "dry_run", "since"])]
    output: Option<PathBuf>,
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &KINDS)?;
    left_out::tell(&repo, session)?;
    let stored = repo.resolve(&args.meeting, &[Kind::Meeting])?;
    let Record::Meeting(meeting) = &stored.record else { return Err(faulty(stored).into()) };
    if stored.faulty {
        return Err(faulty(stored).into());
    }
    let lang = folder.language().unwrap_or(session.lang);
    let paper = Paper::new(args.format, &args.output)?;
    if paper.is_asked() {
        paper.give(&document(meeting, stored, lang), &[&folder], session)?;
        return Ok(Exit::Done);
    }
    let since = match args.since.as_deref() {
        Some(text) => Some(typed(text)?),
        None => previous(&repo, meeting),
    };
    let until = meeting.date.min(session.today(Some(&folder)));
    let printed = Factsheet { repo: &repo, meeting, since, until, lang }.printed();
    let printed: Vec<(&str, String)> = printed.into_iter().map(|(name, blocks)| (name, markdown::blocks(&blocks))).collect();
    let after = match printed_into(stored, &printed, args.update, lang) {
        Ok(after) => after,
        Err(halt) => return Err(told(halt, stored, session)?.into()),
    };
    write(args, stored, &after, session)?;
    Ok(Exit::Done)
}

fn faulty(stored: &Stored) -> Error {
    Error::new("error-meeting-faulty").with("path", &stored.path).hint("error-check-first")
}

/// The factsheet as a person reads it.
fn document(meeting: &Meeting, stored: &Stored, lang: crate::lang::Lang) -> Document {
    let body = read_record(Kind::Meeting, &stored.text).body.of(&stored.text);
    let mut document = from_markdown(body, lang);
    if document.title.is_empty() {
        let date = lang.date(meeting.date.0);
        let args = [("number", meeting.number.into()), ("title", meeting.title.as_str().into()), ("date", date.into())];
        document.title = lang.say_with("meeting-title", &args);
    }
    document
}

/// Why nothing was printed.
enum Halt {
    Refused(Refusal),
    Error(Error),
}

/// The text of the record with the printed blocks in it.
fn printed_into(stored: &Stored, printed: &[(&str, String)], update: bool, lang: crate::lang::Lang) -> Result<String, Halt> {
    let body = read_record(Kind::Meeting, &stored.text).body;
    let present = body.of(&stored.text);
    let found = markers::blocks(present);
    let is_there = !found.blocks.is_empty() || !found.problems.is_empty();
    if is_there && !update {
        let error = Error::new("error-meeting-drafted").with("path", &stored.path).with("id", &stored.id.id);
        return Err(Halt::Error(error.hint("error-meeting-drafted-hint")));
    }
    if is_there {
        return reprint(&stored.text, body, printed).map_err(Halt::Refused);
    }
    Ok([&stored.text[..body.start], &drafted(present, printed, lang), &stored.text[body.end..]].concat())
}

/// Shows what someone wrote in printed blocks; gives the error to end with.
fn told(halt: Halt, stored: &Stored, session: &mut Session<'_>) -> std::io::Result<Error> {
    let edited: Vec<Edited> = match halt {
        Halt::Error(error) => return Ok(error),
        Halt::Refused(Refusal::Marker { what, name, line }) => return Ok(torn(what, &name, line, &stored.path)),
        Halt::Refused(Refusal::Edited(edited)) => edited,
    };
    for one in &edited {
        let block = session.lang.say(&format!("meeting-block-{}", one.name));
        let args = [("line", one.line.into()), ("block", block.into())];
        session.screen.line(&session.lang.say_with("meeting-edited", &args))?;
        session.screen.text(&diff::unified(&stored.path, &one.found, &one.fresh))?;
    }
    Ok(Error::new("error-meeting-edited").with("path", &stored.path).hint("error-meeting-edited-hint"))
}

fn write(args: &Arguments, stored: &Stored, after: &str, session: &mut Session<'_>) -> anyhow::Result<()> {
    proof::record(Kind::Meeting, after, session.lang)?;
    if args.dry_run {
        session.screen.text(&diff::unified(&stored.path, &stored.text, after))?;
        return Ok(());
    }
    let path = [("path", stored.path.as_str().into()), ("id", stored.id.id.as_str().into())];
    if after == stored.text {
        session.screen.line(&session.lang.say_with("meeting-unchanged", &path))?;
        return Ok(());
    }
    let folder = session.folder()?;
    folder.writing("meeting")?.replace(&stored.path, &stored.text, after.to_owned())?;
    let id = if args.update { "meeting-updated" } else { "meeting-drafted" };
    session.screen.line(&session.lang.say_with(id, &path))?;
    Ok(())
}
