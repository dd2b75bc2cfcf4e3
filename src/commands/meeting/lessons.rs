//! `kt meeting lessons [TEXT]`: what was learned in all meetings, to be found again; or the lessons of the practice sources.

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::commands::Exit;
use crate::commands::screen::masked;
use crate::commands::session::Session;
use crate::document::{Block, Inline, Table};
use crate::model::{Kind, Lesson, Meeting, SourceLesson, sort_key};
use crate::render::plain::{self, Page};
use crate::repo::{Repo, embedded};
use crate::report::factsheet::meetings;

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

/// A lesson with the meeting that it comes from.
type Found<'a> = (&'a str, &'a Meeting, &'a Lesson);

pub(super) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    if args.sources {
        return sources(args.format, session);
    }
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &[Kind::Meeting])?;
    let words: Vec<String> = args.text.iter().flat_map(|text| text.split_whitespace()).map(sort_key).collect();
    let mut found: Vec<Found<'_>> = meetings(&repo)
        .into_iter()
        .flat_map(|(id, meeting)| meeting.lessons.iter().map(move |lesson| (id, meeting, lesson)))
        .filter(|found| fits(found, &words))
        .collect();
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

/// Whether every word stands somewhere in the lesson, in its audience or in the title of its meeting.
fn fits((_, meeting, lesson): &Found<'_>, words: &[String]) -> bool {
    let audience = lesson.audience.as_deref().unwrap_or_default();
    let text = sort_key(&format!("{} {} {audience} {}", lesson.id, lesson.text, meeting.title));
    words.iter().all(|word| text.contains(word.as_str()))
}

fn table(found: &[Found<'_>], session: &Session<'_>) -> Block {
    let header = ["date", "meeting", "lesson", "for"];
    let header = header.map(|column| Inline::text(session.lang.say(&format!("meeting-column-{column}")))).into();
    let row = |(_, meeting, lesson): &Found<'_>| {
        let meeting_name = format!("{}. {}", meeting.number, meeting.title);
        let cells = [
            session.lang.date(meeting.date.0),
            meeting_name,
            lesson.text.trim().to_owned(),
            lesson.audience.clone().unwrap_or_default(),
        ];
        cells.map(Inline::text).into()
    };
    Block::Table(Table { header, rows: found.iter().map(row).collect(), numeric: Vec::new() })
}

fn json(found: &[Found<'_>]) -> serde_json::Value {
    let one = |(id, meeting, lesson): &Found<'_>| json!({"meeting": id, "number": meeting.number, "date": meeting.date.to_string(), "id": lesson.id, "text": lesson.text, "for": lesson.audience});
    found.iter().map(one).collect()
}
