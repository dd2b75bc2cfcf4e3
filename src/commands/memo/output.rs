//! A memo in a form to send: Markdown without markers, one HTML page, or a short mail.

use super::{Job, printed};
use crate::commands::Exit;
use crate::commands::memo::update::sound;
use crate::commands::paper::{Format, Paper, stem};
use crate::commands::screen::masked;
use crate::commands::session::Session;
use crate::document::{Document, from_markdown};
use crate::model::{Kind, Record};
use crate::repo::{Stored, read_record};
use crate::report::memo::{Material, is_of_today, is_stale, mail, minutes, reprint, stage};

pub(super) fn run(job: &Job<'_>, stored: &Stored, paper: &Paper<'_>, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let memo = sound(stored)?;
    let material = job.material(&stored.id.id, memo);
    if is_stale(&material) {
        session.screen.talk(&session.lang.say_with("memo-stale", &[("id", stored.id.to_string().into())]))?;
    }
    match paper.format() {
        Format::Mail => paper.text(&masked(&mail(&material, &body(&material, stored))), &[job.folder], session)?,
        Format::Text | Format::Md => paper.give(&document(&material, stored), &[job.folder], session)?,
        Format::Docx => paper.bytes(&job.for_word(&material, stored, session), stored.record.title(), &[job.folder], session)?,
        _ => paper.give(&material.illustrated(document(&material, stored)), &[job.folder], session)?,
    }
    Ok(Exit::Done)
}

/// The name of a file for a memo, the same in every form: `memo-samen-beslissen-2026-03-12`. Where another memo would have it
/// too, the id tells them apart.
pub(super) fn file_name(job: &Job<'_>, stored: &Stored) -> String {
    let Record::Memo(memo) = &stored.record else { return stem(&stored.id.id) };
    let alike = job.repo.memos_on(&memo.product).filter(|(_, other)| other.date == memo.date).count();
    let about = if alike > 1 { &stored.id.id } else { &memo.product };
    let date = if about.starts_with(&memo.date.to_string()) { String::new() } else { format!("-{}", memo.date) };
    format!("{}{date}", stem(&format!("memo-{about}")))
}

/// The body as it stands, with the blocks that tell of today: where the memo stands, what was asked, what was decided; of a memo
/// that is still open also what its fields say now.
pub(super) fn body(material: &Material<'_>, stored: &Stored) -> String {
    let (stage, _) = stage(material.repo, material.id, material.memo);
    let span = read_record(Kind::Memo, &stored.text).body;
    let present = span.of(&stored.text);
    let fresh = printed(material, minutes(present, material.lang));
    let of_today = fresh.into_iter().filter(|(name, _)| is_of_today(name, stage));
    of_today.fold(present.to_owned(), |body, block| {
        let whole = crate::source::Span::new(0, body.len());
        reprint(&body, whole, &[block]).unwrap_or(body)
    })
}

/// The memo as a person reads it today.
pub(crate) fn document(material: &Material<'_>, stored: &Stored) -> Document {
    let mut document = from_markdown(&body(material, stored), material.lang);
    if document.title.is_empty() {
        document.title = material.lang.say_with("memo-title", &[("title", stored.record.title().into())]);
    }
    document
}
