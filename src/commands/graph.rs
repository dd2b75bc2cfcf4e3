//! `kt graph`: the circle from networks to use: every record in Mermaid text, the ways from network to use as a chart, or
//! for machines.

use std::path::PathBuf;

use clap::Args;

use super::Exit;
use super::left_out;
use super::paper::{Format, Paper, formats};
use super::session::Session;
use crate::check::veiled;
use crate::error::Error;
use crate::method::circle::{Circle, KINDS};
use crate::model::{Kind, RecordId};
use crate::render::chart;
use crate::render::mermaid::mermaid;
use crate::repo::Repo;
use crate::report::circle::{self, Only};
use crate::report::graph::{graph, graph_json};

/// More arrows than this Mermaid does not draw unless it is told to, and nobody can follow them.
const MANY: usize = 200;

#[derive(Args)]
pub(crate) struct Arguments {
    record: Option<String>,
    #[arg(long, value_name = "ID")]
    organisation: Option<String>,
    #[arg(long, value_parser = formats(&[Format::Mermaid, Format::Svg, Format::Json]), value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let kinds: Vec<Kind> = KINDS.into_iter().chain([Kind::Organisation]).collect();
    let repo = Repo::load(&folder, &kinds)?;
    let record = args.record.as_deref().map(|record| repo.resolve(record, &kinds)).transpose()?.map(|stored| stored.id.clone());
    let repo = repo.without_internal();
    left_out::tell(&repo, session)?;
    let circle = asked(args, record.as_ref(), &repo)?;
    let paper = Paper::new(args.format, &args.output)?;
    let format = if paper.is_asked() { paper.format() } else { Format::Mermaid };
    if circle.records.is_empty() && format != Format::Json {
        session.screen.talk(&session.lang.say("graph-empty"))?;
        return Ok(Exit::Done);
    }
    if circle.arrows.len() > MANY && format == Format::Mermaid {
        session.screen.talk(&session.lang.say_with("graph-many", &[("count", circle.arrows.len().into())]))?;
    }
    draw(&circle, &repo, format, &paper, session)?;
    Ok(Exit::Done)
}

/// The circle, or the part of it around the record and of the organisation that were named.
fn asked(args: &Arguments, record: Option<&RecordId>, repo: &Repo<'_>) -> Result<Circle, Error> {
    if let Some(id) = record.filter(|id| repo.get(id.kind, &id.id).is_none()) {
        return Err(Error::new("error-graph-internal").with("record", id).hint("error-graph-internal-hint"));
    }
    let mut circle = Circle::of(repo);
    let organisation = args.organisation.as_deref().map(|id| repo.resolve(id, &[Kind::Organisation])).transpose()?;
    let named = record.filter(|id| id.kind == Kind::Organisation);
    if let Some(organisation) = organisation.map(|stored| &stored.id).or(named) {
        circle = circle.of_organisation(repo, &organisation.id);
    }
    if let Some(record) = record.filter(|id| id.kind != Kind::Organisation) {
        circle = circle.around(record);
    }
    Ok(circle)
}

/// Gives the circle in the form that was asked for; of one without a way from a network to use there is no chart.
fn draw(circle: &Circle, repo: &Repo<'_>, format: Format, paper: &Paper<'_>, session: &mut Session<'_>) -> anyhow::Result<()> {
    let (lang, folders) = (session.lang, [repo.folder]);
    let drawn = match format {
        Format::Mermaid => Some(paper.said(&mermaid(&graph(circle, repo, lang)), &folders, session)),
        Format::Json => Some(paper.json(&graph_json(circle, repo), &folders, session)),
        Format::Svg => circle::chart(circle, repo, Only::All, lang).map(|mut chart| {
            chart.veil(&veiled);
            paper.text(&chart::svg(&chart), &folders, session)
        }),
        _ => circle::page(circle, repo, lang).map(|page| paper.give(&page, &folders, session)),
    };
    match drawn {
        Some(given) => given?,
        None => session.screen.talk(&session.lang.say("graph-empty"))?,
    }
    Ok(())
}
