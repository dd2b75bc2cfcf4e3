//! Finds things that are written down as done on a day that is still to come: a year that was typed wrong.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{Assessment, Condition, Date, Record, Session, Status};
use crate::source::{Finding, Keys};

pub(super) const RULE: Rule = Rule::new("date-in-future", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    for (date, keys) in happened(view.record) {
        if date > view.context.today && view.sound(&keys) {
            found.push(Finding::value(RULE.id, keys).with("date", date.to_string()));
        }
    }
}

/// The days on which something happened, with where they stand. Days that are only planned are left out.
fn happened(record: &Record) -> Vec<(Date, Keys)> {
    match record {
        Record::Assessment(one) => {
            let day = (one.status == Some(Status::Final)).then(|| (one.date, keys!["date"]));
            day.into_iter().chain(steps_done(one)).collect()
        }
        Record::Memo(memo) => {
            let discussed = memo.discussed.iter().enumerate().map(|(i, talk)| (talk.date, keys!["discussed", i, "date"]));
            let spread = memo.spread.iter().enumerate().map(|(i, spread)| (spread.date, keys!["spread", i, "date"]));
            discussed.chain(spread).chain(done(&memo.conditions)).collect()
        }
        Record::Question(question) => {
            let answer = question.answer.as_ref().map(|answer| (answer.date, keys!["answer", "date"]));
            std::iter::once((question.date, keys!["date"])).chain(answer).collect()
        }
        Record::Decision(decision) => std::iter::once((decision.date, keys!["date"])).chain(done(&decision.conditions)).collect(),
        Record::Network(network) => {
            let held = |session: &Session| session.present.is_some() || session.lesson.is_some();
            let sessions = network.sessions.iter().enumerate();
            let done = sessions.clone().flat_map(|(i, session)| {
                let actions = session.actions.iter().enumerate();
                actions.filter_map(move |(j, action)| Some((action.done?, keys!["sessions", i, "actions", j, "done"])))
            });
            let held =
                sessions.filter(|(_, session)| held(session)).map(|(i, session)| (session.date, keys!["sessions", i, "date"]));
            held.chain(done).collect()
        }
        Record::Plan(plan) => {
            let seen = plan.follow_up.iter().enumerate().map(|(i, seen)| (seen.date, keys!["follow-up", i, "date"]));
            let strategies = plan.strategies.iter().enumerate();
            seen.chain(strategies.filter_map(|(i, chosen)| Some((chosen.done?, keys!["strategies", i, "done"])))).collect()
        }
        Record::Meeting(meeting) => {
            let actions = meeting.actions.iter().enumerate();
            actions.filter_map(|(i, action)| Some((action.done?, keys!["actions", i, "done"]))).collect()
        }
        _ => Vec::new(),
    }
}

/// The steps of an assessment that are marked as done.
fn steps_done(assessment: &Assessment) -> impl Iterator<Item = (Date, Keys)> {
    let steps =
        assessment.answers.iter().flat_map(|(id, answer)| answer.steps.iter().flatten().enumerate().map(move |one| (id, one)));
    steps.filter_map(|(id, (i, step))| Some((step.done?, keys!["answers", id.clone(), "steps", i, "done"])))
}

fn done(conditions: &[Condition]) -> impl Iterator<Item = (Date, Keys)> {
    conditions.iter().enumerate().filter_map(|(i, condition)| Some((condition.done?, keys!["conditions", i, "done"])))
}
