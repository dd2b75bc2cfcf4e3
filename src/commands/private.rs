//! What a check says of personal data in a text that was just written, so that it is taken out before anyone shares it.

use super::session::Session;
use crate::check::typed::check_alone;
use crate::check::{Diagnostic, Options, RULES, personal_data, shown_path};
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Date, RecordId};
use crate::render::findings;
use crate::repo::Folder;
use crate::source::{Lines, Position};

/// Tells of personal data in a record that its text before did not have; what was found is masked.
pub(super) fn tell(folder: &Folder, record: &RecordId, before: &str, session: &mut Session<'_>) -> anyhow::Result<()> {
    let after = folder.text(&record.path())?;
    say(&news(folder, record, (before, &after), session.today(Some(folder)), session.lang)?, session)
}

/// Says what there is to say of them.
pub(super) fn say(lines: &[String], session: &mut Session<'_>) -> anyhow::Result<()> {
    lines.iter().try_for_each(|line| session.screen.talk(line))?;
    Ok(())
}

/// What is to be said of personal data that the text of a record has now and did not have before: a sentence for each, then what to
/// do.
pub(super) fn news(
    folder: &Folder,
    record: &RecordId,
    (before, after): (&str, &str),
    today: Date,
    lang: Lang,
) -> Result<Vec<String>, Error> {
    let had: Vec<&str> = personal_data(before).into_iter().map(|span| span.of(before)).collect();
    let (old, new): (Vec<_>, Vec<_>) = personal_data(after).into_iter().partition(|span| had.contains(&span.of(after)));
    if new.is_empty() {
        return Ok(Vec::new());
    }
    let lines = Lines::new(after);
    let known: Vec<Position> = old.iter().map(|span| lines.position(span.start)).collect();
    let only: Vec<String> = RULES.iter().filter(|rule| rule.private).map(|rule| rule.id.to_owned()).collect();
    let options = Options { today, only: &only, asked: None, remember: false };
    let found = check_alone(folder, &options, record, after)?.diagnostics;
    let told = found.iter().filter(|one| !known.contains(&one.start)).map(|one| sentence(one, record, lang));
    let mut told: Vec<String> = told.collect();
    if !told.is_empty() {
        told.push(lang.say("new-private-hint"));
    }
    Ok(told)
}

fn sentence(found: &Diagnostic, record: &RecordId, lang: Lang) -> String {
    let facts = [
        ("path", shown_path(&record.path()).into_owned().into()),
        ("line", found.start.line.into()),
        ("message", findings::message(found, lang).into()),
    ];
    lang.say_with("new-private", &facts)
}
