//! `kt meeting lessons [TEXT]`: what was learned in all meetings and networks, to be found again; or the lessons of the practice
//! sources.

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::commands::Exit;
use crate::commands::screen::masked;
use crate::commands::session::Session;
use crate::document::{Block, Inline, Table};
use crate::model::{Kind, SourceLesson, sort_key};
use crate::render::plain::{self, Page};
use crate::repo::{Repo, embedded};
use crate::report::lessons::{Learnt, learnt};

#[derive(Args)]
pub(crate) struct Arguments {
    text: Vec<String>,
    #[arg(long, conflicts_with = "text")]
    sources: bool,
    #[arg(long, value_enum, default_value = "text", hide_default_value = true, hide_possible_values = true, value_name = "FORMAT")]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(super) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    if args.sources {
        return sources(args.format, session);
    }
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &[Kind::Meeting, Kind::Network])?;
    let words: Vec<String> = args.text.iter().flat_map(|text| text.split_whitespace()).map(sort_key).collect();
    let mut found: Vec<Learnt<'_>> = learnt(&repo).into_iter().filter(|found| fits(found, &words)).collect();
    found.reverse();
    match args.format {
        Format::Json => session.screen.json(&json(&found))?,
        Format::Text if found.is_empty() => session.screen.line(&session.lang.say("meeting-no-lessons"))?,
        Format::Text => {
            let page = Page { width: usize::from(session.width()), color: session.color() };
            session.screen.ready(&masked(&plain::blocks(&[table(&found, session)], page)))?;
        }
    }
    Ok(Exit::Done)
}

/// The lessons of the practice sources, each with the command that helps to follow it.
fn sources(format: Format, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let (all, lang) = (embedded::source_lessons(), session.lang);
    if matches!(format, Format::Json) {
        let one = |(i, one): (usize, &SourceLesson)| json!({"number": i + 1, "lesson": one.lesson.text(lang), "helps": one.helps});
        let all: serde_json::Value = all.iter().enumerate().map(one).collect();
        session.screen.json(&all)?;
        return Ok(Exit::Done);
    }
    let header = ["number", "lesson", "helps"].map(|column| Inline::text(lang.say(&format!("meeting-column-{column}")))).into();
    let row = |(i, one): (usize, &SourceLesson)| {
        [(i + 1).to_string(), one.lesson.text(lang).to_owned(), one.helps.clone()].map(Inline::text).into()
    };
    let table = Block::Table(Table { header, rows: all.iter().enumerate().map(row).collect(), numeric: vec![0] });
    let page = Page { width: usize::from(session.width()).min(100), color: session.color() };
    session.screen.ready(&masked(&plain::blocks(&[table, Block::paragraph(lang.say("meeting-lessons-source"))], page)))?;
    Ok(Exit::Done)
}

/// Whether every word stands somewhere in the lesson, in its audience or in the title of its meeting or network.
fn fits(found: &Learnt<'_>, words: &[String]) -> bool {
    let Learnt { id, text, audience, title, .. } = found;
    let text = sort_key(&format!("{} {text} {} {title}", id.unwrap_or_default(), audience.unwrap_or_default()));
    words.iter().all(|word| text.contains(word.as_str()))
}

fn table(found: &[Learnt<'_>], session: &Session<'_>) -> Block {
    let header = ["date", "meeting", "lesson", "for"];
    let header = header.map(|column| Inline::text(session.lang.say(&format!("meeting-column-{column}")))).into();
    let row = |one: &Learnt<'_>| {
        let from = one.number.map_or_else(|| one.title.to_owned(), |number| format!("{number}. {}", one.title));
        let audience = one.audience.unwrap_or_default().to_owned();
        [session.lang.date(one.date.0), from, one.text.to_owned(), audience].map(Inline::text).into()
    };
    Block::Table(Table { header, rows: found.iter().map(row).collect(), numeric: Vec::new() })
}

fn json(found: &[Learnt<'_>]) -> serde_json::Value {
    let one = |one: &Learnt<'_>| {
        let (date, text) = (one.date.to_string(), one.text);
        match one.kind {
            Kind::Network => json!({"network": one.of, "date": date, "text": text}),
            _ => json!({"meeting": one.of, "number": one.number, "date": date, "id": one.id, "text": text, "for": one.audience}),
        }
    };
    found.iter().map(one).collect()
}
