//! `kt compare`: several assessors side by side, or the rounds of one subject.

use std::collections::BTreeSet;

use clap::{Args, ValueEnum};

use super::Exit;
use super::assess_setup::{Asked, Target, load};
use super::assess_show;
use super::session::Session;
use crate::document::Document;
use crate::error::Error;
use crate::method::combine::combine;
use crate::method::judgement::{Judgement, judge};
use crate::method::score::{Counted, score};
use crate::method::select::select;
use crate::model::Assessment;
use crate::render::plain::{self, Page};
use crate::render::{html, markdown};
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
    #[arg(long, value_enum, default_value = "text", hide_default_value = true, hide_possible_values = true, value_name = "FORMAT")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    Text,
    Md,
    Html,
    Json,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let checklists = repo::checklists(&folder)?;
    let repo = load(&folder, &checklists)?;
    let asked = Asked { subject: &args.subject, checklist: args.checklist.as_deref(), organisation: args.organisation.as_deref() };
    let target = Target::find(&asked, &repo, &checklists, session)?;
    let judged = judge(&repo, &checklists, target.checklist_id, &target.subject.id, target.organisation.as_deref())
        .ok_or_else(|| Error::new("error-no-checklist").with("checklist", target.checklist_id))?;
    if judged.is_empty() || !args.open {
        enough(&judged, &target)?;
    }
    if args.rounds {
        return of_rounds(args, &judged, &target, &repo, session);
    }
    if args.format == Format::Json {
        let value = comparison_json(&judged, &target.name(), target.organisation.as_deref(), target.min_assessors);
        return json(&value, session);
    }
    show(&comparison(&judged, target.subject.record.title(), target.min_assessors, session.lang), args.format, session)?;
    if args.format != Format::Text {
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

fn show(document: &Document, format: Format, session: &mut Session<'_>) -> std::io::Result<()> {
    let text = match format {
        Format::Md => markdown::document(document),
        Format::Html => html::document(document),
        Format::Text | Format::Json => plain::document(document, Page { width: assess_show::width(), color: session.color() }),
    };
    session.screen.ready(&text)
}

fn json(value: &serde_json::Value, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    session.screen.ready(&format!("{value:#}\n"))?;
    Ok(Exit::Done)
}

fn next(judged: &Judgement<'_>, target: &Target<'_>, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    if judged.to_discuss().next().is_some() {
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
    let ours = |a: &Assessment| {
        a.subject == subject && (a.organisation.is_none() || target.organisation.is_none() || a.organisation == target.organisation)
    };
    let numbers: BTreeSet<u32> = repo
        .assessments()
        .filter(|(_, a)| ours(a) && a.counts() && a.checklist == target.checklist_id)
        .map(|(_, a)| a.round)
        .collect();
    let one = |number: u32| {
        let selection = select(repo.assessments().filter(|(_, a)| ours(a) && a.round == number), target.checklist_id);
        let rule = target.rule(selection.set());
        let combined = combine(&rule, &selection.assessments(), selection.consensus.map(|(_, consensus)| consensus));
        let score = score(&rule, |id| combined.get(id).map_or(Counted::Unknown, |one| one.value));
        Round { number, assessors: selection.assessments(), combined, score }
    };
    let all: Vec<Round<'_>> = numbers.into_iter().map(one).collect();
    if args.format == Format::Json {
        return json(&rounds_json(judged, &all, &subject), session);
    }
    show(&rounds(judged, &all, target.subject.record.title(), session.lang), args.format, session)?;
    Ok(Exit::Done)
}
