//! `kt report NAME`: what a reader must know of a whole repository, or of several.

mod filter;

use std::path::PathBuf;

use clap::Args;

use super::Exit;
use super::folders::folders;
use super::left_out;
use super::paper::{Format, Paper, formats};
use super::screen::masked;
use super::session::Session;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::Kind;
use crate::render::csv;
use crate::repo::{self, Checklists, Folder, Repo, Wanted};
use crate::report::rows::Report;
use crate::report::scope::Scope;
use crate::report::{
    agenda, coverage, decisions, elements, landed, network, overview, policy, portfolio, questions, reading, research, wishes,
};
use crate::source::finding::nearest;
use filter::filter;

#[derive(Args)]
pub(crate) struct Arguments {
    name: Option<String>,
    subject: Option<String>,
    #[arg(long, value_parser = formats(&[Format::Json, Format::Csv]), value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "ID")]
    pub(super) organisation: Option<String>,
    #[arg(long, value_name = "ID")]
    pub(super) theme: Option<String>,
    #[arg(long, value_name = "PERIOD")]
    pub(super) period: Option<String>,
    #[arg(long, value_name = "LINE")]
    pub(super) funding: Option<String>,
    #[arg(long, conflicts_with = "outside")]
    pub(super) own: bool,
    #[arg(long)]
    pub(super) outside: bool,
    #[arg(long, value_name = "DIR")]
    repo: Vec<PathBuf>,
}

/// How a report is made.
#[derive(Clone, Copy)]
enum Make {
    /// From one repository.
    One(fn(&Scope<'_>) -> Report),
    /// From several beside each other.
    Several(fn(&[Scope<'_>]) -> Option<Report>),
    /// On one record of a kind, by its id.
    Of(Kind, fn(&Scope<'_>, &str) -> Option<Report>),
}

/// Every report, in the order of the process.
const REPORTS: [(&str, Make); 14] = [
    ("portfolio", Make::One(portfolio::portfolio)),
    ("wishes", Make::One(wishes::wishes)),
    ("coverage", Make::One(coverage::coverage)),
    ("questions", Make::One(questions::questions)),
    ("decisions", Make::One(decisions::decisions)),
    ("landed", Make::One(landed::landed)),
    ("agenda", Make::One(agenda::agenda)),
    ("network", Make::Of(Kind::Network, network::network)),
    ("networks", Make::One(network::networks)),
    ("elements", Make::One(elements::elements)),
    ("overview", Make::Several(overview::overview)),
    ("policy", Make::One(policy::policy)),
    ("research", Make::One(research::research)),
    ("reading", Make::One(reading::reading)),
];

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let Some(name) = &args.name else {
        session.screen.text(&listed(session.lang))?;
        return Ok(Exit::Done);
    };
    let make = REPORTS.iter().find(|(known, _)| known == name).map(|(_, make)| *make).ok_or_else(|| unknown(name))?;
    if let (Some(subject), false) = (&args.subject, matches!(make, Make::Of(..))) {
        return Err(Error::new("error-report-no-subject").with("name", name).with("subject", subject).into());
    }
    let folders = folders(&args.repo, session)?;
    if let (Make::One(_) | Make::Of(..), [_, _, ..]) = (make, folders.as_slice()) {
        return Err(Error::new("error-report-several").with("name", name).hint("error-report-several-hint").into());
    }
    let waiting = folders.first().map(|folder| session.waiting(folder));
    let loaded = folders.iter().map(load).collect::<Result<Vec<_>, Error>>()?;
    drop(waiting);
    let filter = filter(args, &loaded.iter().map(|(repo, _)| repo).collect::<Vec<_>>())?;
    let (today, lang) = (session.today(folders.first()), session.lang);
    let scopes: Vec<Scope<'_>> =
        loaded.iter().map(|(repo, checklists)| Scope::new(repo, checklists, &filter, today, lang)).collect();
    let report = match make {
        Make::One(make) => scopes.first().map(make),
        Make::Several(make) => make(&scopes),
        Make::Of(kind, make) => {
            let id = subject(args, name, kind, &loaded)?;
            scopes.first().and_then(|scope| make(scope, &id))
        }
    };
    for (repo, _) in &loaded {
        left_out::tell(repo, session)?;
    }
    let report = report.expect("there is always a repository to report on");
    tell(&Paper::new(args.format, &args.output)?, &report, &folders, session)?;
    Ok(Exit::Done)
}

/// The record that a report is about: the one that was named, else the only one there is.
fn subject(args: &Arguments, name: &str, kind: Kind, loaded: &[(Repo<'_>, Checklists)]) -> Result<String, Error> {
    let (repo, _) = loaded.first().expect("there is always a repository to report on");
    if let Some(subject) = &args.subject {
        return Ok(repo.resolve(subject, &[kind])?.id.id.clone());
    }
    let all: Vec<&str> = repo.of(kind).map(|stored| stored.id.id.as_str()).collect();
    match all.as_slice() {
        [only] => Ok((*only).to_owned()),
        several => {
            let error = Error::new("error-report-subject").with("name", name).with("choices", several.join(", "));
            Err(error.hint(if several.is_empty() { "error-report-subject-none" } else { "error-choose-from" }))
        }
    }
}

/// The records, with the texts of those that a report looks into.
fn load(folder: &Folder) -> Result<(Repo<'_>, Checklists), Error> {
    let repo = Repo::to_show(folder, Wanted { kinds: &Kind::ALL, texts: &[Kind::Memo, Kind::Practice], ..Wanted::default() })?;
    Ok((repo.without_internal(), repo::checklists(folder)?))
}

fn tell(paper: &Paper<'_>, report: &Report, folders: &[Folder], session: &mut Session<'_>) -> anyhow::Result<()> {
    let folders: Vec<&Folder> = folders.iter().collect();
    match paper.format() {
        Format::Json => paper.json(&report.json(), &folders, session),
        Format::Csv => {
            let (header, rows) = report.table();
            let rows = rows.into_iter().map(|row| row.iter().map(|cell| masked(cell).into_owned()).collect());
            paper.text(&csv::table(&header, rows), &folders, session)
        }
        _ => paper.give(&report.document(), &folders, session),
    }
}

/// The reports with a line on each.
fn listed(lang: Lang) -> String {
    let widest = REPORTS.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    let line = |name: &str| format!("  {name:<widest$}  {}\n", lang.say(&format!("report-{name}-about")));
    let lines: String = REPORTS.iter().map(|(name, _)| line(name)).collect();
    format!("{}\n\n{lines}", lang.say("report-list"))
}

fn unknown(name: &str) -> Error {
    let error = Error::new("error-unknown-report").with("name", name);
    match nearest(name, REPORTS.iter().map(|(name, _)| *name)) {
        Some(near) => error.with("suggestion", near).hint("error-unknown-report-near"),
        None => error.hint("error-unknown-report-list"),
    }
}
