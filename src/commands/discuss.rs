//! `kt discuss MEMO`: records that a memo was talked about, with which role and what came out of it. Step 4.

use clap::Args;

use super::Exit;
use super::given::Given;
use super::memo::meant::Meant;
use super::next::KINDS;
use super::recording::{Recording, map, value};
use super::role_named;
use super::session::Session;
use crate::error::Error;
use crate::keys;
use crate::model::Status;
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
    let lang = session.lang;
    let mut given = Given::new(session, session.today(Some(&folder)), args.with.is_some());
    let board = meant.role(&repo, "board-member", lang);
    let told = meant.told_day(args.date.as_deref(), &mut given)?;
    let with = given.text("--with", args.with.as_deref(), &lang.say("process-ask-with"), board.as_deref())?;
    let date = told.map_or_else(|| given.day(None), Ok)?;
    let note = given.optional("--note", args.note.as_deref(), &lang.say("process-ask-note"))?;
    given.complete()?;
    role_named::warn("--with", Some(&with), session)?;
    meant.not_before(date)?;
    let stands = |talk: &crate::model::Discussed| talk.date == date && talk.with.trim() == with;
    if meant.memo.discussed.iter().any(stands) {
        return Err(Error::new("error-already-recorded").with("path", &meant.stored.path).into());
    }
    if meant.memo.status == Status::Draft {
        session.screen.talk(&lang.say("process-warn-draft"))?;
    }
    let talk = map([("date", Some(value(date))), ("with", Some(value(&with))), ("note", note.map(value))]);
    let recording = Recording { folder: &folder, verb: "discuss", dry_run: args.dry_run, undecided: Some(meant.id) };
    if recording.change(meant.stored, &[Change::Append(keys!["discussed"], talk)], session)? {
        let path = meant.stored.path.as_str().into();
        let args = [("memo", meant.memo.title.as_str().into()), ("who", with.into()), ("date", lang.date(date.0).into())];
        let [memo, who, date] = args;
        recording.tell(&lang.say_with("process-done-discuss", &[memo, who, date, ("path", path)]), meant.pair(), session)?;
    }
    Ok(Exit::Done)
}
