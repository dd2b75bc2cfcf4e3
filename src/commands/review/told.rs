//! What was told of the use on the command line.

use std::collections::BTreeMap;

use super::{Arguments, heard, unclear};
use crate::commands::day::typed;
use crate::commands::plan::parts::Part;
use crate::commands::plan::subject::Subject;
use crate::commands::strategies::unknown_determinant;
use crate::error::Error;
use crate::model::{Date, FollowUp, Plan};
use crate::source::finding::nearest;

/// What is recorded, and what is said about the objections.
pub(super) struct Told {
    pub(super) parts: Vec<Part>,
    pub(super) news: Vec<String>,
}

/// Reads the flags.
pub(super) fn read(args: &Arguments, subject: &Subject<'_>, plan: &Plan) -> Result<Told, Error> {
    let date = day(args.date.as_deref(), subject)?;
    let (mut parts, mut news) = (Vec::new(), Vec::new());
    let mut plan = plan.clone();
    let told = args.of.map(|of| follow_up(args, of, date, subject, &plan)).transpose()?;
    let mut seen = told.or_else(|| unclear::counted(&plan, date));
    for text in &args.objection {
        let Some((key, words)) = about(text, subject)? else {
            let Some(seen) = &mut seen else { return Err(not_clear(text)) };
            news.push(unclear::noted(seen, text, subject));
            continue;
        };
        let (barrier, line) = heard(&plan, subject, &key, &words, date);
        plan.barriers.retain(|old| old.determinant != key);
        plan.barriers.push(barrier.clone());
        parts.push(Part::Barrier(barrier));
        news.push(line);
    }
    parts.extend(seen.map(Part::FollowUp));
    Ok(Told { parts, news })
}

/// The day on which it was seen: today unless another one is told, never after today.
fn day(text: Option<&str>, subject: &Subject<'_>) -> Result<Date, Error> {
    let Some(text) = text else { return Ok(subject.today) };
    let date = typed(text)?;
    if date > subject.today {
        return Err(Error::new("error-day-to-come").with("date", date).hint("error-day-to-come-hint"));
    }
    Ok(date)
}

/// The follow-up, on top of one of the same day.
fn follow_up(args: &Arguments, of: u32, date: Date, subject: &Subject<'_>, plan: &Plan) -> Result<FollowUp, Error> {
    let old = plan.follow_up.iter().find(|seen| seen.date == date);
    let mut applying: BTreeMap<String, u32> = old.map(|seen| seen.applying.clone()).unwrap_or_default();
    for text in &args.applying {
        let (id, count) = element(text, subject)?;
        applying.insert(id, count);
    }
    let aware = args.aware.or(old.and_then(|seen| seen.aware));
    let most = applying.values().copied().chain(aware).max().unwrap_or(0);
    if most > of {
        return Err(Error::new("error-review-more").with("count", most).with("of", of).hint("error-review-more-hint"));
    }
    let note = args.note.clone().or_else(|| old.and_then(|seen| seen.note.clone()));
    Ok(FollowUp { date, of, aware, applying, note })
}

/// `ELEMENT=N`, where the product knows the element.
fn element(text: &str, subject: &Subject<'_>) -> Result<(String, u32), Error> {
    let wrong = || Error::new("error-review-applying").with("value", text).hint("error-review-applying-hint");
    let (id, count) = text.split_once('=').ok_or_else(wrong)?;
    let count = count.trim().parse().map_err(|_| wrong())?;
    let core = subject.repo.product(subject.product).map_or(&[][..], |product| &product.core);
    if core.iter().any(|element| element.id == id.trim()) {
        return Ok((id.trim().to_owned(), count));
    }
    let error = Error::new("error-review-element").with("element", id.trim());
    Err(match nearest(id, core.iter().map(|element| element.id.as_str())) {
        Some(near) => error.with("suggestion", near).hint("error-unknown-record-near"),
        None if core.is_empty() => error.hint("error-review-no-elements-hint"),
        None => {
            let ids: Vec<&str> = core.iter().map(|element| element.id.as_str()).collect();
            error.with("elements", ids.join(", ")).hint("error-review-element-hint")
        }
    })
}

/// There is nothing counted that day to put the objection with.
fn not_clear(words: &str) -> Error {
    Error::new("error-review-objection").with("words", words).hint("error-review-objection-hint")
}

/// What an objection is about: the determinant that was named before it, else the one whose words it holds; nothing when that is
/// not clear.
fn about(text: &str, subject: &Subject<'_>) -> Result<Option<(String, String)>, Error> {
    if let Some((name, words)) = text.split_once('=') {
        let found = subject.determinants.meant(name);
        let key = found.map(|one| one.key.clone());
        let key = key.ok_or_else(|| unknown_determinant(name, &subject.determinants, subject.strategies))?;
        return Ok(Some((key, words.trim().to_owned())));
    }
    Ok(subject.determinants.objected(text).map(|found| (found.key.clone(), text.trim().to_owned())))
}
