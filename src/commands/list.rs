//! `kt list KIND`: the records of a kind as a table, JSON or CSV.

use clap::{Args, ValueEnum};
use serde_json::Value;

use super::Exit;
use super::filters::Filters;
use super::kind_name;
use super::session::Session;
use crate::lang::Lang;
use crate::model::{Kind, sort_key};
use crate::render;
use crate::repo::Repo;
use crate::report::card::{self, Card};
use crate::report::teller::Teller;

#[derive(Args)]
pub(crate) struct Arguments {
    kind: String,
    #[arg(id = "where", long = "where", value_name = "KEY=VALUE")]
    filter: Vec<String>,
    #[arg(
        long,
        value_enum,
        default_value = "table",
        hide_default_value = true,
        value_name = "FORMAT",
        hide_possible_values = true
    )]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Table,
    Json,
    Csv,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let kind = kind_name::kind(&args.kind, session.lang)?;
    let filters = Filters::new(&args.filter, kind)?;
    let folder = session.folder()?;
    let waiting = session.waiting(&folder);
    let repo = Repo::with_texts_of(&folder, card::kinds_for(kind), &[kind])?;
    drop(waiting);
    let cards = card::of_kind(&repo, kind)?;
    let mut cards: Vec<Card> = cards.into_iter().filter(|card| filters.fit(card)).collect();
    cards.sort_by_cached_key(|card| (sort_key(&card.title), card.id.id.clone()));
    if repo.unreadable > 0 {
        session.screen.talk(&session.lang.say_with("show-left-out", &[("count", repo.unreadable.into())]))?;
    }
    match args.format {
        Format::Json => session.screen.ready(&card::json(&cards))?,
        Format::Csv => session.screen.ready(&csv(&cards, kind))?,
        Format::Table if cards.is_empty() => {
            let id = if filters.is_empty() { "show-none" } else { "show-none-fit" };
            session.screen.line(
                &session.lang.say_with(id, &[("kind", kind.name().into()), ("word", kind_name::word(kind, session.lang).into())]),
            )?;
        }
        Format::Table => session.screen.line(&table(&cards, kind, session.lang, session.width()))?,
    }
    Ok(Exit::Done)
}

/// The columns of a kind: keys of the record, or of its result after `result.`.
const fn columns(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Organisation => &["id", "title", "type"],
        Kind::Wish => &["rank", "id", "title", "status", "date"],
        Kind::Product => &["id", "title", "kind", "year"],
        Kind::Assessment => &["id", "status", "result.total", "result.outcome"],
        Kind::Memo => &["id", "title", "advice", "result.status"],
        Kind::Question => &["id", "question", "asker", "date"],
        Kind::Decision => &["id", "decision", "by", "date", "review"],
        Kind::Finance => &["id", "years", "result.total"],
        Kind::Network => &["id", "title", "form", "start"],
        Kind::Practice => &["id", "title", "result.ready_to_share"],
        Kind::Meeting => &["number", "id", "title", "date"],
        _ => &["id", "title"],
    }
}

fn table(cards: &[Card], kind: Kind, lang: Lang, width: u16) -> String {
    let header: Vec<String> = columns(kind).iter().map(|key| card::label(key, lang)).collect();
    let teller = Teller::new(kind, lang);
    let row = |card: &Card| columns(kind).iter().map(|key| teller.cell(card, key)).collect();
    let running = |key: &str| matches!(key, "id" | "title" | "question" | "owner" | "assessor" | "asker" | "by");
    let of = |fits: &dyn Fn(&str) -> bool| (0..columns(kind).len()).filter(|i| fits(columns(kind)[*i])).collect::<Vec<usize>>();
    let (whole, names) = (of(&|key| !running(key)), of(&|key| key == "id"));
    render::table::table(&header, &cards.iter().map(row).collect::<Vec<_>>(), &whole, &names, width)
}

fn csv(cards: &[Card], kind: Kind) -> String {
    let row = |card: &Card| columns(kind).iter().map(|key| card.plain(key).map_or_else(String::new, text)).collect();
    render::csv::table(columns(kind), cards.iter().map(row))
}

fn text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
