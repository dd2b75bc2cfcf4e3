//! Finds things that are written down as done on a day that is still to come: a year that was typed wrong.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{Assessment, Condition, Date, Record, Session, Status, last_year};
use crate::source::{Finding, Keys};

pub(super) const RULE: Rule = Rule::new("date-in-future", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let late = |date: Date, keys: &dyn Fn() -> Keys| {
        if date > view.context.today && view.sound(&keys()) {
            found.push(Finding::value(RULE.id, keys()).with("date", date.to_string()));
        }
    };
    happened(view.record, late);
    if let Record::Product(product) = view.record
        && let Some(year) = product.year.filter(|year| *year > last_year(view.context.today) && view.sound(&keys!["year"]))
    {
        found.push(Finding::value(RULE.id, keys!["year"]).variant("year").with("year", year.to_string()));
    }
}

/// Passes on the days on which something happened, with where they stand. Days that are only planned are left out.
fn happened(record: &Record, mut on: impl FnMut(Date, &dyn Fn() -> Keys)) {
    match record {
        Record::Assessment(one) => in_assessment(one, on),
        Record::Memo(memo) => {
            memo.discussed.iter().enumerate().for_each(|(i, talk)| on(talk.date, &|| keys!["discussed", i, "date"]));
            memo.spread.iter().enumerate().for_each(|(i, spread)| on(spread.date, &|| keys!["spread", i, "date"]));
            done(&memo.conditions, on);
        }
        Record::Question(question) => {
            on(question.date, &|| keys!["date"]);
            question.answer.iter().for_each(|answer| on(answer.date, &|| keys!["answer", "date"]));
        }
        Record::Decision(decision) => {
            on(decision.date, &|| keys!["date"]);
            done(&decision.conditions, on);
        }
        Record::Network(network) => network.sessions.iter().enumerate().for_each(|(i, session)| in_session(i, session, &mut on)),
        Record::Plan(plan) => {
            plan.follow_up.iter().enumerate().for_each(|(i, seen)| on(seen.date, &|| keys!["follow-up", i, "date"]));
            for (i, day) in plan.strategies.iter().enumerate().filter_map(|(i, chosen)| Some((i, chosen.done?))) {
                on(day, &|| keys!["strategies", i, "done"]);
            }
        }
        Record::Meeting(meeting) => {
            for (i, day) in meeting.actions.iter().enumerate().filter_map(|(i, action)| Some((i, action.done?))) {
                on(day, &|| keys!["actions", i, "done"]);
            }
        }
        _ => {}
    }
}

/// The day of a final assessment, and of its steps that are marked as done.
fn in_assessment(assessment: &Assessment, mut on: impl FnMut(Date, &dyn Fn() -> Keys)) {
    if assessment.status == Some(Status::Final) {
        on(assessment.date, &|| keys!["date"]);
    }
    for (id, answer) in &assessment.answers {
        for (i, day) in answer.steps.iter().flatten().enumerate().filter_map(|(i, step)| Some((i, step.done?))) {
            on(day, &|| keys!["answers", id.clone(), "steps", i, "done"]);
        }
    }
}

fn in_session(i: usize, session: &Session, on: &mut impl FnMut(Date, &dyn Fn() -> Keys)) {
    if session.present.is_some() || session.lesson.is_some() {
        on(session.date, &|| keys!["sessions", i, "date"]);
    }
    for (j, day) in session.actions.iter().enumerate().filter_map(|(j, action)| Some((j, action.done?))) {
        on(day, &|| keys!["sessions", i, "actions", j, "done"]);
    }
}

fn done(conditions: &[Condition], mut on: impl FnMut(Date, &dyn Fn() -> Keys)) {
    for (i, day) in conditions.iter().enumerate().filter_map(|(i, condition)| Some((i, condition.done?))) {
        on(day, &|| keys!["conditions", i, "done"]);
    }
}
