//! `kt plan PRODUCT`: from what hinders to who does what by when. Asks on a terminal and keeps every answer at once; takes it from
//! flags or a file without one; prints the plan, its actions, or one page for the team.

mod ask;
mod ask_barriers;
mod ask_points;
mod ask_strategies;
mod flags;
mod from_memo;
mod given;
pub(super) mod keep;
mod merged;
mod output;
pub(super) mod parts;
pub(super) mod subject;

use std::path::PathBuf;

use clap::Args;

use self::keep::PlanFile;
use self::subject::{KINDS, Subject};
use super::Exit;
use super::paper::{Format, formats};
use super::session::Session;
use super::{private, role_named};
use crate::error::Error;
use crate::render::diff;
use crate::repo::{self, Repo};

#[derive(Args)]
pub(crate) struct Arguments {
    product: String,
    #[arg(long, value_name = "ID")]
    organisation: Option<String>,
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    #[arg(long, value_name = "KEY=VALUE")]
    set: Vec<String>,
    #[arg(long, value_name = "DETERMINANT=BASIS")]
    barrier: Vec<String>,
    #[arg(long, value_name = "SURVEY", num_args = 0..=1, default_missing_value = "")]
    from_survey: Option<String>,
    #[arg(long, value_name = "DETERMINANT=REASON")]
    leave: Vec<String>,
    #[arg(long, value_name = "STRATEGY")]
    choose: Option<String>,
    #[arg(long = "for", value_name = "DETERMINANT", requires = "choose")]
    aims: Vec<String>,
    #[arg(long, value_name = "TEXT", requires = "choose")]
    because: Option<String>,
    #[arg(long, value_name = "ROLE", requires = "choose")]
    by: Option<String>,
    #[arg(long, value_name = "DATE", requires = "choose")]
    due: Option<String>,
    #[arg(long, value_name = "N", requires = "choose")]
    hours: Option<String>,
    #[arg(long, value_name = "EUROS", requires = "choose")]
    cost: Option<String>,
    #[arg(long, value_name = "TEXT", requires = "choose")]
    measure: Option<String>,
    #[arg(long, value_name = "STRATEGY[=DATE]")]
    done: Vec<String>,
    #[arg(long)]
    team: bool,
    #[arg(long, value_parser = formats(&[Format::Json, Format::Csv, Format::Ics]), value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long)]
    excel: bool,
    #[arg(long)]
    dry_run: bool,
}

impl Arguments {
    /// Whether something is to be changed without asking.
    fn tells(&self) -> bool {
        let lists = [&self.set, &self.barrier, &self.leave, &self.done];
        self.answers.is_some() || self.choose.is_some() || self.from_survey.is_some() || lists.iter().any(|list| !list.is_empty())
    }

    /// Whether a document was asked for.
    const fn shows(&self) -> bool {
        self.team || self.excel || self.format.is_some() || self.output.is_some()
    }
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &KINDS)?;
    let strategies = repo::strategies(&folder)?;
    let subject = Subject::find(&args.product, args.organisation.as_deref(), &repo, &strategies, session)?;
    let mut file = PlanFile::find(&repo, subject.organisation, subject.product, subject.decision, args.dry_run)?;
    let asks = session.may_ask() && !args.tells() && !args.shows();
    if args.tells() {
        change(args, &subject, &mut file, session)?;
    } else if asks {
        ask::interview(&subject, &mut file, session)?;
    }
    if args.dry_run {
        let (before, after) = file.difference();
        session.screen.text(&diff::unified(file.path(), before, after))?;
        return Ok(Exit::Done);
    }
    match file.plan()? {
        Some(plan) if args.shows() || !(asks || args.tells()) => {
            output::tell(args, &subject.scene(&file.id, &plan), &folder, session)?;
        }
        Some(plan) => output::told(&subject.scene(&file.id, &plan), &file, session)?,
        None if asks => {}
        None => return Err(Error::new("error-plan-none").with("product", subject.product).hint("error-plan-none-hint").into()),
    }
    Ok(Exit::Done)
}

/// Changes the plan by what the command line and a file of answers say.
fn change(args: &Arguments, subject: &Subject<'_>, file: &mut PlanFile<'_>, session: &mut Session<'_>) -> anyhow::Result<()> {
    let mut parts = args.answers.as_deref().map_or(Ok(Vec::new()), |path| given::read(path, subject, file, session))?;
    parts.extend(flags::read(args, subject, file, session)?);
    let taken = if file.plan()?.is_none() { from_memo::left_unsaid(subject, &parts) } else { Vec::new() };
    parts.extend(taken.iter().cloned());
    file.save(&parts, session.lang)?;
    from_memo::tell(subject, &taken, session)?;
    private::say(file.private(subject.today, session.lang)?, session)?;
    role_named::warn("--by", args.by.as_deref(), session)?;
    role_named::warn_set(&args.set, session)?;
    Ok(())
}
