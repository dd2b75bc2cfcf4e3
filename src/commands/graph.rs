//! `kt graph`: the circle from networks to use as a picture in Mermaid text, or for machines.

use clap::{Args, ValueEnum};

use super::Exit;
use super::session::Session;
use crate::error::Error;
use crate::method::circle::{Circle, KINDS};
use crate::model::Kind;
use crate::render::mermaid::mermaid;
use crate::repo::Repo;
use crate::report::graph::{graph, graph_json};

/// More arrows than this Mermaid does not draw unless it is told to, and nobody can follow them.
const MANY: usize = 200;

#[derive(Args)]
pub(crate) struct Arguments {
    record: Option<String>,
    #[arg(long, value_name = "ID")]
    organisation: Option<String>,
    #[arg(
        long,
        value_enum,
        default_value = "mermaid",
        hide_default_value = true,
        hide_possible_values = true,
        value_name = "FORMAT"
    )]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Mermaid,
    Json,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let kinds: Vec<Kind> = KINDS.into_iter().chain([Kind::Organisation]).collect();
    let repo = Repo::load(&folder, &kinds)?;
    let record = args.record.as_deref().map(|record| repo.resolve(record, &kinds)).transpose()?.map(|stored| stored.id.clone());
    let repo = repo.without_internal();
    if let Some(id) = record.as_ref().filter(|id| repo.get(id.kind, &id.id).is_none()) {
        return Err(Error::new("error-graph-internal").with("record", id).hint("error-graph-internal-hint").into());
    }
    let mut circle = Circle::of(&repo);
    let organisation = args.organisation.as_deref().map(|id| repo.resolve(id, &[Kind::Organisation])).transpose()?;
    let mut named = record.iter().filter(|id| id.kind == Kind::Organisation).map(|id| id.id.as_str());
    if let Some(organisation) = organisation.map(|stored| stored.id.id.as_str()).or_else(|| named.next_back()) {
        circle = circle.of_organisation(&repo, organisation);
    }
    if let Some(record) = record.filter(|id| id.kind != Kind::Organisation) {
        circle = circle.around(&record);
    }
    if circle.records.is_empty() && matches!(args.format, Format::Mermaid) {
        session.screen.talk(&session.lang.say("graph-empty"))?;
        return Ok(Exit::Done);
    }
    if circle.arrows.len() > MANY {
        session.screen.talk(&session.lang.say_with("graph-many", &[("count", circle.arrows.len().into())]))?;
    }
    match args.format {
        Format::Mermaid => session.screen.text(&mermaid(&graph(&circle, &repo, session.lang)))?,
        Format::Json => session.screen.ready(&format!("{:#}\n", graph_json(&circle, &repo)))?,
    }
    Ok(Exit::Done)
}
