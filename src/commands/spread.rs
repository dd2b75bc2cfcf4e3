//! `kt spread MEMO`: records to whom a memo was passed on and how, and gives the text of the mail. Step 5.

use clap::Args;

use super::Exit;
use super::given::Given;
use super::memo::complete::{incomplete, lacking};
use super::memo::meant::Meant;
use super::next::KINDS;
use super::recording::{Recording, map, value};
use super::role_named;
use super::session::Session;
use crate::error::Error;
use crate::keys;
use crate::model::{Date, Kind, Memo};
use crate::repo::{self, Repo, read_record};
use crate::report::memo::{Material, mail};
use crate::source::yaml::edit::Change;

#[derive(Args)]
pub(crate) struct Arguments {
    memo: String,
    #[arg(long, value_name = "GROUP")]
    to: Vec<String>,
    #[arg(long, value_name = "CHANNEL")]
    channel: Option<String>,
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &KINDS)?;
    let meant = Meant::find(&repo, &args.memo)?;
    meant.not_decided(&repo)?;
    meant.is_final()?;
    let lacks = lacking(&repo, &repo::checklists(&folder)?, &meant.stored.text);
    if !lacks.is_empty() {
        return Err(incomplete("error-memo-incomplete-spread", &lacks, meant.id, meant.pair().1, session.lang).into());
    }
    let lang = session.lang;
    let mut given = Given::new(session, session.today(Some(&folder)), !args.to.is_empty());
    let told = meant.told_day(args.date.as_deref(), &mut given)?;
    let to = groups(&args.to, &mut given, &lang.say("process-ask-to"))?;
    let channel = given.optional("--channel", args.channel.as_deref(), &lang.say("process-ask-channel"))?;
    let date = told.map_or_else(|| given.day(None), Ok)?;
    given.complete()?;
    to.iter().try_for_each(|group| role_named::warn("--to", Some(group), session))?;
    meant.not_before(date)?;
    let fresh: Vec<&String> = to.iter().filter(|group| !stands(meant.memo, group, date)).collect();
    if fresh.is_empty() {
        return Err(Error::new("error-already-recorded").with("path", &meant.stored.path).into());
    }
    if meant.memo.discussed.is_empty() {
        session.screen.talk(&lang.say("process-warn-undiscussed"))?;
    }
    let entry =
        |group: &&String| map([("date", Some(value(date))), ("to", Some(value(group))), ("channel", channel.as_ref().map(value))]);
    let changes: Vec<Change> = fresh.iter().map(|group| Change::Append(keys!["spread"], entry(group))).collect();
    let recording = Recording { folder: &folder, verb: "spread", dry_run: args.dry_run, undecided: Some(meant.id) };
    if recording.change(meant.stored, &changes, session)? {
        let who = lang.and(&fresh.into_iter().cloned().collect::<Vec<_>>());
        let (path, memo) = (meant.stored.path.as_str().into(), meant.memo.title.as_str().into());
        let args = [("memo", memo), ("who", who.into()), ("date", lang.date(date.0).into()), ("path", path)];
        recording.tell(&lang.say_with("process-done-spread", &args), meant.pair(), session)?;
        let text = mail_text(&repo, meant)?;
        session.screen.line(&format!("\n{}\n\n{}", lang.say("process-mail"), text.trim_end()))?;
    }
    Ok(Exit::Done)
}

/// The memo as a mail to copy.
fn mail_text(repo: &Repo<'_>, meant: Meant<'_>) -> Result<String, Error> {
    let checklists = repo::checklists(repo.folder)?;
    let body = read_record(Kind::Memo, &meant.stored.text).body;
    Ok(mail(&Material::gather(repo, &checklists, meant.id, meant.memo), body.of(&meant.stored.text)))
}

/// To whom: each group once.
fn groups(told: &[String], given: &mut Given, question: &str) -> anyhow::Result<Vec<String>> {
    if told.is_empty() {
        let line = given.text("--to", None, question, None)?;
        return Ok(line.split(';').map(str::trim).filter(|group| !group.is_empty()).map(str::to_owned).collect());
    }
    let mut groups: Vec<String> = Vec::new();
    for group in told {
        let group = given.text("--to", Some(group), question, None)?;
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    Ok(groups)
}

fn stands(memo: &Memo, group: &str, date: Date) -> bool {
    memo.spread.iter().any(|spread| spread.date == date && spread.to.trim() == group)
}
