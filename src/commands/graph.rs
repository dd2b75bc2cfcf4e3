//! `kt graph`: the circle from networks to use: every record in Mermaid text, the ways from network to use as a chart, or
//! for machines.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::Exit;
use super::output::save;
use super::session::Session;
use crate::error::Error;
use crate::method::circle::{Circle, KINDS};
use crate::model::Kind;
use crate::render::mermaid::mermaid;
use crate::render::plain::{self, Page};
use crate::render::{chart, html, markdown};
use crate::repo::Repo;
use crate::report::circle::{self, Only};
use crate::report::graph::{graph, graph_json};

/// More arrows than this Mermaid does not draw unless it is told to, and nobody can follow them.
const MANY: usize = 200;
/// Text wider than this is hard to read.
const WIDEST: usize = 110;

#[derive(Args)]
pub(crate) struct Arguments {
    record: Option<String>,
    #[arg(long, value_name = "ID")]
    organisation: Option<String>,
    #[arg(long, value_enum, hide_possible_values = true, value_name = "FORMAT")]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Mermaid,
    Text,
    Md,
    Html,
    Svg,
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
    let format = args.format.or_else(|| by_extension(args.output.as_deref()?)).unwrap_or(Format::Mermaid);
    if circle.records.is_empty() && format != Format::Json {
        session.screen.talk(&session.lang.say("graph-empty"))?;
        return Ok(Exit::Done);
    }
    if circle.arrows.len() > MANY && format == Format::Mermaid {
        session.screen.talk(&session.lang.say_with("graph-many", &[("count", circle.arrows.len().into())]))?;
    }
    let Some(text) = drawn(format, &circle, &repo, session) else {
        session.screen.talk(&session.lang.say("graph-empty"))?;
        return Ok(Exit::Done);
    };
    match &args.output {
        Some(path) => save(path, &text, [folder.dir.as_path()], session)?,
        None if format == Format::Mermaid => session.screen.text(&text)?,
        None => session.screen.ready(&text)?,
    }
    Ok(Exit::Done)
}

/// The circle in a form; nothing when no way goes from a network or an example to use.
fn drawn(format: Format, circle: &Circle, repo: &Repo<'_>, session: &Session<'_>) -> Option<String> {
    let lang = session.lang;
    let page = || circle::page(circle, repo, lang);
    Some(match format {
        Format::Mermaid => mermaid(&graph(circle, repo, lang)),
        Format::Json => format!("{:#}\n", graph_json(circle, repo)),
        Format::Svg => chart::svg(&circle::chart(circle, repo, Only::All, lang)?),
        Format::Text => plain::document(&page()?, Page { width: usize::from(session.width()).min(WIDEST), color: session.color() }),
        Format::Md => markdown::document(&page()?),
        Format::Html => html::document(&page()?),
    })
}

/// The form that the name of a file asks for.
fn by_extension(path: &std::path::Path) -> Option<Format> {
    match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "txt" => Some(Format::Text),
        "md" => Some(Format::Md),
        "html" | "htm" => Some(Format::Html),
        "svg" => Some(Format::Svg),
        "json" => Some(Format::Json),
        _ => None,
    }
}
