//! `kt find TEXT…`: the records in which every word occurs, the best first, with the place where.

use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use super::Exit;
use super::kind_name;
use super::session::Session;
use crate::check::veiled;
use crate::error::Error;
use crate::model::Kind;
use crate::report::find::{Hit, Query, find};

/// How many records a person sees without asking for more.
const MOST: usize = 20;

#[derive(Args)]
pub(crate) struct Arguments {
    #[arg(required = true)]
    text: Vec<String>,
    #[arg(long, value_name = "KIND")]
    kind: Vec<String>,
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
    #[arg(long, value_enum, default_value = "text", hide_default_value = true, value_name = "FORMAT", hide_possible_values = true)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let query = Query::new(&args.text).ok_or_else(|| Error::new("error-find-nothing").hint("error-find-nothing-hint"))?;
    let kinds = args.kind.iter().map(|name| kind_name::kind(name, session.lang));
    let kinds: Vec<Kind> = kinds.collect::<Result<_, Error>>()?;
    let folder = session.folder()?;
    let waiting = session.waiting(&folder);
    let hits = find(&folder, &query, if kinds.is_empty() { &Kind::ALL } else { &kinds })?;
    drop(waiting);
    match args.format {
        Format::Json => {
            let list: Vec<Value> = hits.iter().take(args.limit.unwrap_or(usize::MAX)).map(|hit| told(hit, &query)).collect();
            session.screen.json(&list)?;
        }
        Format::Text if hits.is_empty() => nothing(args, &kinds, session)?,
        Format::Text => page(&hits, &query, args.limit.unwrap_or(MOST), session)?,
    }
    Ok(Exit::Done)
}

/// Personal data is masked, as `kt check` masks it.
fn told(hit: &Hit, query: &Query) -> Value {
    let title = veiled(&hit.title).unwrap_or_else(|| hit.title.clone());
    json!({"kind": hit.id.kind.name(), "id": hit.id.id, "path": hit.path, "title": title, "score": hit.score,
        "snippet": hit.snippet(query, veiled)})
}

fn page(hits: &[Hit], query: &Query, limit: usize, session: &mut Session<'_>) -> std::io::Result<()> {
    for hit in hits.iter().take(limit) {
        let title = veiled(&hit.title).unwrap_or_else(|| hit.title.clone());
        session.screen.line(&query.marked(&title))?;
        session.screen.line(&format!("  {}  ({})", hit.id, hit.path))?;
        if hit.is_beyond_title() {
            session.screen.line(&format!("  {}", hit.snippet(query, veiled)))?;
        }
        session.screen.line("")?;
    }
    let id = if hits.len() > limit { "find-more" } else { "find-count" };
    session.screen.line(&session.lang.say_with(id, &[("count", hits.len().into()), ("shown", limit.into())]))
}

fn nothing(args: &Arguments, kinds: &[Kind], session: &mut Session<'_>) -> std::io::Result<()> {
    session.screen.line(&session.lang.say_with("find-none", &[("text", args.text.join(" ").into())]))?;
    if kinds.is_empty() {
        return session.screen.line(&session.lang.say("find-none-tip"));
    }
    let names: Vec<String> = kinds.iter().map(|kind| kind_name::word(*kind, session.lang)).collect();
    session.screen.line(&session.lang.say_with("find-none-tip-kind", &[("kinds", names.join(", ").into())]))
}
