//! `kt show RECORD…`: records as a person reads them, or as JSON with what is derived.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use super::Exit;
use super::left_out;
use super::paper::{Format, Paper, formats};
use super::session::Session;
use crate::check::{self, Options};
use crate::document::Block;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Kind, Record, RecordId};
use crate::render::findings;
use crate::render::plain::{self, Page};
use crate::repo::{Folder, Repo, Stored, read_record};
use crate::report::card::{self, Card};
use crate::report::card_page::{self, Sheet};
use crate::report::result::Surroundings;
use crate::report::teller::Teller;

#[derive(Args)]
pub(crate) struct Arguments {
    #[arg(required = true)]
    records: Vec<String>,
    #[arg(long, value_parser = formats(&[Format::Json]), value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &Kind::ALL)?;
    let surroundings = Surroundings::new(&repo)?;
    let mut cards = Vec::new();
    for record in &args.records {
        let stored = repo.meant(record, &Kind::ALL)?;
        left_out::tell_unknown(&under(&repo, stored), session)?;
        cards.push(card::card(&surroundings, stored));
    }
    let paper = Paper::new(args.format, &args.output)?;
    if paper.format() == Format::Json {
        add_findings(&mut cards, &folder, session)?;
    }
    let lang = session.lang;
    let sheet = |card| sheet(card, &repo, &surroundings, lang);
    match paper.format() {
        Format::Json => paper.json(&card::json(&cards), &[&folder], session)?,
        Format::Text => {
            let pages: Vec<String> = cards
                .iter()
                .map(|card| page(card, &surroundings.told(&card.id, session.lang), session.lang, session.width()))
                .collect();
            paper.said(&pages.join("\n"), &[&folder], session)?;
        }
        _ => paper.give(&card_page::page(&cards.iter().map(sheet).collect::<Vec<_>>(), lang), &[&folder], session)?,
    }
    Ok(Exit::Done)
}

/// The doubtful records under what follows from a record: itself, or what it rests on.
fn under<'r>(repo: &'r Repo<'_>, stored: &'r Stored) -> Vec<&'r Stored> {
    match &stored.record {
        _ if stored.is_doubtful() => vec![stored],
        Record::Memo(memo) => repo.doubtful_about(&RecordId::new(Kind::Product, memo.product.as_str())),
        _ => Vec::new(),
    }
}

/// What is found in the networks among the records: the rules that stand out, with their sentence.
fn add_findings(cards: &mut [Card], folder: &Folder, session: &Session<'_>) -> Result<(), Error> {
    if !cards.iter().any(|card| card.id.kind == Kind::Network) {
        return Ok(());
    }
    let report = check::check(folder, &Options { today: session.today(Some(folder)), only: &[], asked: None, remember: true })?;
    for card in cards.iter_mut().filter(|card| card.id.kind == Kind::Network) {
        let name = card.id.to_string();
        let ours = report.diagnostics.iter().filter(|one| one.record.as_deref() == Some(name.as_str()));
        let told = ours.map(|one| json!({"rule": one.rule, "level": one.level, "message": findings::message(one, session.lang)}));
        card.result["findings"] = told.collect();
    }
    Ok(())
}

/// A card with what is derived from it and with the text of its record.
fn sheet<'s>(card: &'s Card, repo: &'s Repo<'_>, surroundings: &Surroundings<'_>, lang: Lang) -> Sheet<'s> {
    let stored = repo.meant(&card.id.to_string(), &[card.id.kind]).ok();
    let body = stored.map_or("", |stored| read_record(card.id.kind, &stored.text).body.of(&stored.text));
    Sheet { card, derived: surroundings.told(&card.id, lang), body }
}

/// A card as text: its title, its path, its fields in the order of the file, and its result.
fn page(card: &Card, derived: &[Block], lang: Lang, width: u16) -> String {
    let mut text = format!("{}\n{}  ({})\n\n", card.title, card.id, card.path);
    text.push_str(&part(card, &card.fields, lang, &["title", "answers", "based-on"]));
    if !derived.is_empty() {
        let derived = plain::blocks(derived, Page { width: usize::from(width), color: false });
        text.push_str(&format!("\n{}\n", derived.trim_end()));
    } else if card.result.is_object() {
        text.push_str(&format!("\n{}\n", lang.say("show-derived")));
        text.push_str(&part(card, &card.result, lang, &[]));
    }
    text
}

fn part(card: &Card, value: &Value, lang: Lang, without: &[&str]) -> String {
    let Some(map) = value.as_object() else { return String::new() };
    let teller = Teller::new(card.id.kind, lang);
    let shown = |(key, value): (&String, &Value)| {
        let label = card::label(key, lang);
        let several = value.is_object() || value.as_array().is_some_and(|items| items.iter().any(Value::is_object));
        match (several, teller.lines(key, value).as_slice()) {
            (false, [] | [_]) => format!("{label}: {}\n", teller.value(key, value)),
            (several, lines) => {
                let sign = if several { "- " } else { "" };
                format!("{label}:\n{}", lines.iter().map(|line| format!("  {sign}{line}\n")).collect::<String>())
            }
        }
    };
    let empty = |value: &Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    map.iter().filter(|(key, value)| !without.contains(&key.as_str()) && !empty(value)).map(shown).collect()
}
