//! `kt list KIND`: the records of a kind as a table, JSON or CSV.

use clap::{Args, ValueEnum};
use serde_json::Value;

use super::Exit;
use super::filters::Filters;
use super::kind_name;
use super::left_out;
use super::screen::masked;
use super::session::Session;
use crate::error::Error;
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
    let folder = session.folder()?;
    let filters = Filters::new(&args.filter, kind, &folder)?;
    let waiting = session.waiting(&folder);
    let keys: Vec<&str> = columns(kind).iter().copied().chain(filters.keys()).collect();
    let repo = card::load(&folder, kind, (!matches!(args.format, Format::Json)).then_some(&keys[..]))?;
    drop(waiting);
    left_out::tell_listed(&repo, session)?;
    let cells = |tell: &(dyn Fn(&Card, &str) -> String + Sync)| -> anyhow::Result<Vec<Vec<String>>> {
        let row = |card: Card| columns(kind).iter().map(|key| tell(&card, key)).collect();
        Ok(sorted(&repo, kind, &filters, row)?)
    };
    match args.format {
        Format::Json => session.screen.json(&card::json(&sorted(&repo, kind, &filters, |card| card)?))?,
        Format::Csv => session.screen.ready(&render::csv::table(columns(kind), cells(&plain)?))?,
        Format::Table => {
            let teller = Teller::new(kind, session.lang);
            let rows = cells(&|card, key| teller.cell(card, key))?;
            let text = if rows.is_empty() {
                none(kind, &filters, session.lang)
            } else {
                table(&rows, kind, session.lang, session.width())
            };
            session.screen.line(&text)?;
        }
    }
    Ok(Exit::Done)
}

/// What is made of each record that fits, in the order in which people look for it.
fn sorted<T: Send>(repo: &Repo<'_>, kind: Kind, filters: &Filters<'_>, make: impl Fn(Card) -> T + Sync) -> Result<Vec<T>, Error> {
    let key = |card: &Card| (rank(card, kind), sort_key(&card.title), card.id.id.clone());
    let one = |card: Card| filters.fit(&card).then(|| (key(&card), make(card)));
    let mut all = card::of_kind(repo, kind, one)?;
    all.sort_by(|(a, _), (b, _)| a.cmp(b));
    Ok(all.into_iter().map(|(_, made)| made).collect())
}

/// The place of a wish, for wishes are ranked; nothing else is.
fn rank(card: &Card, kind: Kind) -> Option<u64> {
    (kind == Kind::Wish).then(|| card.plain("rank").and_then(|rank| rank.as_u64()).unwrap_or(u64::MAX))
}

fn none(kind: Kind, filters: &Filters<'_>, lang: Lang) -> String {
    let id = if filters.is_empty() { "show-none" } else { "show-none-fit" };
    lang.say_with(id, &[("kind", kind.name().into()), ("word", kind_name::word(kind, lang).into())])
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

fn table(rows: &[Vec<String>], kind: Kind, lang: Lang, width: u16) -> String {
    let header: Vec<String> = columns(kind).iter().map(|key| card::label(key, lang)).collect();
    let running = |key: &str| matches!(key, "id" | "title" | "question" | "owner" | "assessor" | "asker" | "by");
    let of = |fits: &dyn Fn(&str) -> bool| (0..columns(kind).len()).filter(|i| fits(columns(kind)[*i])).collect::<Vec<usize>>();
    let (whole, names) = (of(&|key| !running(key)), of(&|key| key == "id"));
    render::table::table(&header, rows, &whole, &names, width)
}

/// A value as a program reads it, without personal data.
fn plain(card: &Card, key: &str) -> String {
    match card.plain(key) {
        Some(Value::String(text)) => masked(&text).into_owned(),
        Some(Value::Null) | None => String::new(),
        Some(other) => other.to_string(),
    }
}
