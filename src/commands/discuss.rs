//! `kt discuss MEMO`: records that a memo was talked about, with which role and what came out of it. Step 4.

use clap::Args;
use serde_yaml::Value;

use super::Exit;
use super::given::Given;
use super::memo::meant::Meant;
use super::recording::{Recording, map, value};
use super::role_named;
use super::session::Session;
use crate::error::Error;
use crate::keys;
use crate::method::traject::KINDS;
use crate::model::{Date, Status};
use crate::repo::Repo;
use crate::source::yaml::edit::Change;

#[derive(Args)]
pub(crate) struct Arguments {
    memo: String,
    #[arg(long, value_name = "ROLE")]
    with: Option<String>,
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &KINDS)?;
    let meant = Meant::find(&repo, &args.memo)?;
    meant.not_decided(&repo)?;
    let told = told(args, meant, &repo, session)?;
    role_named::warn("--with", Some(&told.with), session)?;
    meant.not_before(told.date)?;
    if meant.memo.discussed.iter().any(|talk| talk.date == told.date && talk.with.trim() == told.with) {
        return Err(Error::new("error-already-recorded").with("path", &meant.stored.path).into());
    }
    let lang = session.lang;
    if meant.memo.status == Status::Draft {
        session.screen.talk(&lang.say("process-warn-draft"))?;
    }
    let recording = Recording { folder: &folder, verb: "discuss", dry_run: args.dry_run, undecided: Some(meant.id) };
    if recording.change(meant.stored, &[Change::Append(keys!["discussed"], told.entry())], session)? {
        let (path, memo) = (meant.stored.path.as_str().into(), meant.memo.title.as_str().into());
        let facts = [("memo", memo), ("who", told.with.into()), ("date", lang.date(told.date.0).into()), ("path", path)];
        recording.tell(&lang.say_with("process-done-discuss", &facts), meant.pair(), session)?;
    }
    Ok(Exit::Done)
}

/// With whom a memo was discussed, when, and what was said.
struct Told {
    date: Date,
    with: String,
    note: Option<String>,
}

impl Told {
    fn entry(&self) -> Value {
        map([("date", Some(value(self.date))), ("with", Some(value(&self.with))), ("note", self.note.as_ref().map(value))])
    }
}

/// What was told, and the rest asked for.
fn told(args: &Arguments, meant: Meant<'_>, repo: &Repo<'_>, session: &Session<'_>) -> anyhow::Result<Told> {
    let lang = session.lang;
    let mut given = Given::new(session, session.today(Some(repo.folder)), args.with.is_some());
    let board = meant.role(repo, "board-member", lang);
    let day = meant.told_day(args.date.as_deref(), &mut given)?;
    let with = given.text("--with", args.with.as_deref(), &lang.say("process-ask-with"), board.as_deref())?;
    let date = day.map_or_else(|| given.day(None), Ok)?;
    let note = given.optional("--note", args.note.as_deref(), &lang.say("process-ask-note"))?;
    given.complete()?;
    Ok(Told { date, with, note })
}
