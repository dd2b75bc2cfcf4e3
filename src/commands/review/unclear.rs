//! An objection of which nobody knows what it is about: it is kept with what was counted that day, so that it is not lost.

use crate::commands::plan::subject::Subject;
use crate::model::{Date, FollowUp, Plan};

/// What was counted on a day.
pub(super) fn counted(plan: &Plan, date: Date) -> Option<FollowUp> {
    plan.follow_up.iter().find(|seen| seen.date == date).cloned()
}

/// Puts an objection with what was counted, and tells so.
pub(super) fn noted(seen: &mut FollowUp, words: &str, subject: &Subject<'_>) -> String {
    let line = subject.lang.say_with("plan-heard-note", &[("words", words.trim().into())]);
    let before = seen.note.take().map(|note| note.trim().to_owned()).filter(|note| !note.is_empty());
    seen.note = Some(match before {
        Some(before) if before.contains(&line) => before,
        Some(before) => format!("{before} {line}"),
        None => line,
    });
    told("plan-heard-unclear", words, seen.date, subject)
}

/// What is told of an objection that could not be kept.
pub(super) fn unkept(words: &str, date: Date, subject: &Subject<'_>) -> String {
    told("plan-heard-unkept", words, date, subject)
}

fn told(id: &str, words: &str, date: Date, subject: &Subject<'_>) -> String {
    let date = subject.lang.date(date.0);
    subject.lang.say_with(id, &[("words", words.trim().into()), ("date", date.into()), ("product", subject.product.into())])
}
