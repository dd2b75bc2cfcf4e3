//! `kt spread MEMO`: records to whom a memo was passed on and how, and gives the text of the mail. Step 5.

use clap::Args;
use serde_yaml::Value;

use super::Exit;
use super::given::Given;
use super::memo::complete::{incomplete, lacking};
use super::memo::meant::Meant;
use super::recording::{Recording, map, value};
use super::role_named;
use super::session::Session;
use crate::error::Error;
use crate::keys;
use crate::lang::Lang;
use crate::method::traject::KINDS;
use crate::model::{Date, Kind, Memo};
use crate::repo::{self, Folder, Repo, read_record};
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
    may_leave(meant, &repo, session.lang)?;
    let told = told(args, meant, &folder, session)?;
    told.to.iter().try_for_each(|group| role_named::warn("--to", Some(group), session))?;
    meant.not_before(told.date)?;
    let fresh: Vec<&String> = told.to.iter().filter(|group| !stands(meant.memo, group, told.date)).collect();
    if fresh.is_empty() {
        return Err(Error::new("error-already-recorded").with("path", &meant.stored.path).into());
    }
    if meant.memo.discussed.is_empty() {
        session.screen.talk(&session.lang.say("process-warn-undiscussed"))?;
    }
    let changes: Vec<Change> = fresh.iter().map(|group| Change::Append(keys!["spread"], told.entry(group))).collect();
    let recording = Recording { folder: &folder, verb: "spread", dry_run: args.dry_run, undecided: Some(meant.id) };
    if recording.change(meant.stored, &changes, session)? {
        tell(&recording, meant, &fresh, told.date, session)?;
        show_mail(&repo, meant, session)?;
    }
    Ok(Exit::Done)
}

/// Refuses a memo that is not finished, lacks something, or was decided on.
fn may_leave(meant: Meant<'_>, repo: &Repo<'_>, lang: Lang) -> Result<(), Error> {
    meant.not_decided(repo)?;
    meant.is_final()?;
    let lacks = lacking(repo, &repo::checklists(repo.folder)?, &meant.stored.text);
    if lacks.is_empty() {
        return Ok(());
    }
    Err(incomplete("error-memo-incomplete-spread", &lacks, meant.id, meant.pair().1, lang))
}

/// To whom the memo went, how and when.
struct Told {
    to: Vec<String>,
    channel: Option<String>,
    date: Date,
}

impl Told {
    /// What the memo keeps of one group.
    fn entry(&self, group: &str) -> Value {
        map([("date", Some(value(self.date))), ("to", Some(value(group))), ("channel", self.channel.as_ref().map(value))])
    }
}

/// What was told, and the rest asked for.
fn told(args: &Arguments, meant: Meant<'_>, folder: &Folder, session: &Session<'_>) -> anyhow::Result<Told> {
    let lang = session.lang;
    let mut given = Given::new(session, session.today(Some(folder)), !args.to.is_empty());
    let day = meant.told_day(args.date.as_deref(), &mut given)?;
    let to = groups(&args.to, &mut given, &lang.say("process-ask-to"))?;
    let channel = given.optional("--channel", args.channel.as_deref(), &lang.say("process-ask-channel"))?;
    let date = day.map_or_else(|| given.day(None), Ok)?;
    given.complete()?;
    Ok(Told { to, channel, date })
}

/// To whom it went on which day, and what comes next.
fn tell(
    recording: &Recording<'_>,
    meant: Meant<'_>,
    fresh: &[&String],
    date: Date,
    session: &mut Session<'_>,
) -> anyhow::Result<()> {
    let lang = session.lang;
    let who = lang.and(&fresh.iter().copied().cloned().collect::<Vec<_>>());
    let (path, memo) = (meant.stored.path.as_str().into(), meant.memo.title.as_str().into());
    let facts = [("memo", memo), ("who", who.into()), ("date", lang.date(date.0).into()), ("path", path)];
    recording.tell(&lang.say_with("process-done-spread", &facts), meant.pair(), session)
}

fn show_mail(repo: &Repo<'_>, meant: Meant<'_>, session: &mut Session<'_>) -> anyhow::Result<()> {
    let text = mail_text(repo, meant)?;
    session.screen.line(&format!("\n{}\n\n{}", session.lang.say("process-mail"), text.trim_end()))?;
    Ok(())
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
