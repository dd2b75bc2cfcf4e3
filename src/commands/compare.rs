//! `kt compare`: several assessors side by side, or the rounds of one subject.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::Args;

use super::Exit;
use super::assess::setup::{Asked, Target, load};
use super::paper::{Format, Paper, formats};
use super::session::Session;
use crate::error::Error;
use crate::method::combine::combine;
use crate::method::judgement::{Judgement, judge};
use crate::method::score::{Counted, score};
use crate::method::select::select;
use crate::model::Assessment;
use crate::repo::{self, Repo};
use crate::report::comparison::{comparison, comparison_json};
pub(super) use crate::report::comparison::{roles, sign as names};
use crate::report::rounds::{Round, rounds, rounds_json};

#[derive(Args)]
pub(crate) struct Arguments {
    subject: String,
    #[arg(long)]
    rounds: bool,
    #[arg(long)]
    open: bool,
    #[arg(long, value_name = "ID")]
    checklist: Option<String>,
    #[arg(long, value_name = "ID")]
    organisation: Option<String>,
    #[arg(long, value_parser = formats(&[Format::Json]), value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let checklists = repo::checklists(&folder)?;
    let repo = load(&folder, &checklists)?;
    let asked = Asked { subject: &args.subject, checklist: args.checklist.as_deref(), organisation: args.organisation.as_deref() };
    let target = Target::find(&asked, &repo, &checklists, session)?;
    repo.sound_about(&target.subject.id)?;
    let judged = judge(&repo, &checklists, target.checklist_id, &target.subject.id, target.organisation.as_deref())
        .ok_or_else(|| Error::new("error-no-checklist").with("checklist", target.checklist_id))?;
    if judged.is_empty() || !args.open {
        enough(&judged, &target)?;
    }
    if args.rounds {
        return of_rounds(args, &judged, &target, &repo, session);
    }
    let paper = Paper::new(args.format, &args.output)?;
    if paper.format() == Format::Json {
        let value = comparison_json(&judged, &target.name(), target.organisation.as_deref(), target.min_assessors);
        paper.json(&value, &[&folder], session)?;
        return Ok(Exit::Done);
    }
    let document = comparison(&judged, target.subject.record.title(), target.min_assessors, session.lang);
    paper.give(&document, &[&folder], session)?;
    if paper.format() != Format::Text || args.output.is_some() {
        return Ok(Exit::Done);
    }
    next(&judged, &target, session)
}

/// Whether as many assessments are final as the organisation wants; until then nobody sees another's answers.
pub(super) fn enough(judged: &Judgement<'_>, target: &Target<'_>) -> Result<(), Error> {
    let used = judged.selection.used.len();
    let wanted = target.min_assessors;
    if used >= wanted.max(1) {
        return Ok(());
    }
    let hint = if used == 0 { "error-not-enough-hint-none" } else { "error-not-enough-hint" };
    Err(Error::new("error-not-enough")
        .with("subject", target.name())
        .with("used", used)
        .with("wanted", wanted)
        .with("missing", wanted.max(1) - used)
        .hint(hint))
}

fn next(judged: &Judgement<'_>, target: &Target<'_>, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    if judged.selection.used.len() >= target.min_assessors && judged.to_discuss().next().is_some() {
        let command = format!("kt assess {} --consensus", target.typed());
        let line = session.lang.say_with("assess-compare-next", &[("command", command.into())]);
        session.screen.line(&format!("\n{line}"))?;
    }
    Ok(Exit::Done)
}

/// Each round that has final assessments, combined as it would have been then.
fn of_rounds(
    args: &Arguments,
    judged: &Judgement<'_>,
    target: &Target<'_>,
    repo: &Repo<'_>,
    session: &mut Session<'_>,
) -> anyhow::Result<Exit> {
    let subject = target.name();
    let ours = |a: &Assessment| a.organisation.is_none() || target.organisation.is_none() || a.organisation == target.organisation;
    let all = || repo.assessments_of(&subject).filter(|(_, a)| ours(a));
    let finals = all().filter(|(_, a)| a.counts() && a.checklist == target.checklist_id);
    let numbers: BTreeSet<u32> = finals.map(|(_, a)| a.round).collect();
    let one = |number: u32| {
        let selection = select(all().filter(|(_, a)| a.round == number), target.checklist_id);
        let rule = target.rule(selection.set());
        let combined = combine(&rule, &selection.assessments(), selection.consensus.map(|(_, consensus)| consensus));
        let score = score(&rule, |id| combined.get(id).map_or(Counted::Unknown, |one| one.value));
        Round { number, assessors: selection.assessments(), combined, score }
    };
    let all: Vec<Round<'_>> = numbers.into_iter().map(one).collect();
    let paper = Paper::new(args.format, &args.output)?;
    if paper.format() == Format::Json {
        paper.json(&rounds_json(judged, &all, &subject), &[repo.folder], session)?;
    } else {
        paper.give(&rounds(judged, &all, target.subject.record.title(), session.lang), &[repo.folder], session)?;
    }
    Ok(Exit::Done)
}
