//! `kt assess`: an interview about a product or another subject; `--answers` does the same without a terminal.

mod answers;
mod ask;
mod consensus;
mod filed;
mod result;
mod role;
pub(super) mod setup;
mod sheet;
mod show;
pub(super) mod trim;

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::Exit;
use super::session::Session;
use crate::assess::{Filed, Header, Key, Standing, standing};
use crate::error::Error;
use crate::model::{Answer, Assessment, Date, Kind, Set};
use crate::repo::{self, Checklists, Repo};
use crate::report::practice;
use role::{role, surely};
use setup::{Asked, Target, load, wish};
use sheet::{Sheet, refuse_damaged};
use trim::trim;

#[derive(Args)]
pub(crate) struct Arguments {
    #[arg(required_unless_present = "answers")]
    pub(super) subject: Option<String>,
    #[arg(id = "as", long = "as", value_name = "ROLE")]
    pub(super) role: Option<String>,
    #[arg(long)]
    pub(super) quick: bool,
    #[arg(long, value_name = "ID")]
    pub(super) checklist: Option<String>,
    #[arg(long, value_name = "ID")]
    pub(super) organisation: Option<String>,
    #[arg(long, value_name = "ID")]
    pub(super) wish: Option<String>,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub(super) round: Option<u32>,
    #[arg(long)]
    pub(super) another: bool,
    #[arg(long, conflicts_with_all = ["as", "quick", "another", "round", "wish", "final"])]
    pub(super) consensus: bool,
    #[arg(long, value_name = "FILE")]
    pub(super) answers: Option<PathBuf>,
    #[arg(long, requires = "answers")]
    pub(super) replace: bool,
    #[arg(long, requires = "answers")]
    pub(super) reworded: bool,
    #[arg(long)]
    pub(super) r#final: bool,
    #[arg(long)]
    pub(super) dry_run: bool,
    #[arg(long, value_enum, default_value = "text", hide_default_value = true, hide_possible_values = true, value_name = "FORMAT")]
    pub(super) format: Format,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub(super) enum Format {
    Text,
    Json,
}

/// One assessor at work on one subject.
struct Work<'a> {
    repo: &'a Repo<'a>,
    target: &'a Target<'a>,
    set: Set,
    sheet: Sheet<'a>,
    /// The draft as it is on disk.
    draft: Option<&'a Assessment>,
    /// The assessor's own answer from before, with its day.
    earlier: Option<&'a Assessment>,
}

impl Work<'_> {
    /// What this assessor answered to a question before this assessment.
    fn before(&self, question: &str) -> Option<(Date, &Answer)> {
        let earlier = self.earlier?;
        Some((earlier.date, earlier.answers.get(question)?))
    }
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let mut checklists = repo::checklists(&folder)?;
    let repo = load(&folder, &checklists)?;
    let sent = sent(args)?;
    let asked = asked(args, sent.as_ref().and_then(|sent| sent.filed.as_ref()), &repo)?;
    let asks = args.answers.is_none() && session.may_ask();
    let not_asked = if asks { trim(&mut checklists, asked.subject, &repo, session) } else { Vec::new() };
    let target = Target::find(&asked, &repo, &checklists, session)?;
    target.has_questions(set(args))?;
    if args.consensus {
        return consensus::run(args, &repo, &checklists, &target, session);
    }
    if let (Some(path), Some(sent)) = (&args.answers, &sent) {
        return answers::run(args, path, sent, &repo, &target, session);
    }
    if args.r#final && !session.may_ask() {
        return answers::finish(args, &repo, &target, session);
    }
    interview(args, &not_asked, &repo, &checklists, &target, session)
}

/// The answers in a file; what is settled together is read where that is done.
fn sent(args: &Arguments) -> anyhow::Result<Option<filed::Sent>> {
    match &args.answers {
        Some(path) if !args.consensus => Ok(Some(filed::read(path)?)),
        _ => Ok(None),
    }
}

/// One assessor at the terminal.
fn interview(
    args: &Arguments,
    not_asked: &[String],
    repo: &Repo<'_>,
    checklists: &Checklists,
    target: &Target<'_>,
    session: &mut Session<'_>,
) -> anyhow::Result<Exit> {
    if !session.may_ask() {
        return Err(Error::new("error-no-terminal").hint("error-no-terminal-hint").into());
    }
    for sentence in not_asked.iter().filter(|_| target.checklist_id == practice::CHECKLIST) {
        session.prompter().show(sentence)?;
    }
    let role = role(args.role.as_deref(), target, repo, session)?;
    let given = Given { role, wish: args.wish.clone(), set: set(args), round: args.round, another: args.another, date: None };
    let given = surely(given, target, repo, session)?;
    ask::run(&given, repo, checklists, target, session)
}

/// What is assessed, with what, for whom: told, else as a form says it.
fn asked<'s>(args: &'s Arguments, filed: Option<&'s Filed>, repo: &Repo<'_>) -> Result<Asked<'s>, Error> {
    let subject = args.subject.as_deref().or_else(|| Some(filed?.subject.as_str()));
    let subject = subject.ok_or_else(|| Error::new("error-which-subject").hint("error-which-subject-hint"))?;
    let known = |id: &&str| repo.organisation(id).is_some();
    Ok(Asked {
        subject,
        checklist: args.checklist.as_deref().or_else(|| Some(filed?.checklist.as_str())),
        organisation: args.organisation.as_deref().or_else(|| filed?.organisation.as_deref().filter(known)),
    })
}

const fn set(args: &Arguments) -> Set {
    if args.quick { Set::Quick } else { Set::Full }
}

/// Who assesses, and how.
#[derive(Clone)]
pub(super) struct Given {
    pub(super) role: String,
    pub(super) wish: Option<String>,
    pub(super) set: Set,
    pub(super) round: Option<u32>,
    pub(super) another: bool,
    /// The day on which it was filled in; today when it is being filled in now.
    pub(super) date: Option<Date>,
}

impl Given {
    /// What tells the work of this role from that of others; `subject` is the name of the target.
    pub(super) fn key<'k>(&'k self, target: &'k Target<'_>, subject: &'k str) -> Key<'k> {
        Key {
            subject,
            organisation: target.organisation.as_deref(),
            checklist: target.checklist_id,
            role: &self.role,
            set: self.set,
        }
    }
}

/// Where this role stands.
pub(super) fn stands<'a>(given: &Given, target: &Target<'_>, repo: &'a Repo<'_>) -> Standing<'a> {
    standing(repo.assessments(), given.key(target, &target.name()), given.round)
}

/// The work of a role that has a draft, or begins.
fn work<'a>(
    given: &Given,
    standing: &Standing<'a>,
    target: &'a Target<'a>,
    repo: &'a Repo<'a>,
    session: &Session<'_>,
) -> anyhow::Result<Work<'a>> {
    let draft = standing.drafts.first().copied().filter(|_| !given.another);
    let wish = match draft {
        Some((_, draft)) => draft.wish.clone(),
        None => wish(given.wish.as_deref(), target, repo, session)?,
    };
    let date = given.date.unwrap_or_else(|| session.today(Some(repo.folder)));
    let header = header(given, wish, standing.round, date, target);
    refuse_damaged(repo.folder, &header)?;
    let path = draft.and_then(|(id, _)| repo.get(Kind::Assessment, id)).map(|stored| stored.path.clone());
    Ok(Work {
        repo,
        target,
        set: given.set,
        sheet: Sheet::new(repo.folder, header, path, given.another),
        draft: draft.map(|(_, draft)| draft),
        earlier: standing.earlier.map(|(_, assessment)| assessment).filter(|_| !given.another),
    })
}

/// What an assessment says of itself before its answers.
fn header(given: &Given, wish: Option<String>, round: u32, date: Date, target: &Target<'_>) -> Header {
    Header {
        subject: target.name(),
        organisation: target.organisation.clone(),
        wish,
        checklist: target.checklist_id.to_owned(),
        version: target.checklist.version.clone(),
        set: given.set,
        round,
        assessor: Some(given.role.clone()),
        date,
    }
}
