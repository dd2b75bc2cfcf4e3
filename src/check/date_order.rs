//! Finds dates that cannot follow one another: a memo discussed before it was written, an answer before its question.

use super::{Context, Facts, Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{Date, Memo, Organisation, Question, Record};
use crate::source::{Finding, Keys};

pub(super) const RULE: Rule = Rule::new("date-order", Level::Error, Look::Both(record, repository));

fn record(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let pairs = match view.record {
        Record::Memo(memo) => of_memo(memo),
        Record::Question(question) => of_question(question),
        Record::Organisation(organisation) => of_organisation(organisation),
        _ => return,
    };
    for (variant, first, date, keys) in pairs {
        if date < first && view.sound(&keys!["date"]) && view.sound(&keys!["start"]) {
            found.push(finding(variant, first, date, keys));
        }
    }
}

fn finding(variant: &'static str, first: Date, date: Date, keys: Keys) -> Finding {
    let finding = Finding::value(RULE.id, keys).variant(variant);
    finding.with("date", date.to_string()).with("first", first.to_string())
}

/// A sentence, the day that comes first, the day that comes after it, and where that stands.
type Pair = (&'static str, Date, Date, Keys);

fn of_memo(memo: &Memo) -> Vec<Pair> {
    let discussed = memo.discussed.iter().enumerate().map(|(i, one)| ("", memo.date, one.date, keys!["discussed", i, "date"]));
    let spread = memo.spread.iter().enumerate().map(|(i, one)| ("spread", memo.date, one.date, keys!["spread", i, "date"]));
    let needed = memo.needed_by.map(|day| ("needed", memo.date, day, keys!["needed-by"]));
    discussed.chain(spread).chain(needed).collect()
}

fn of_question(question: &Question) -> Vec<Pair> {
    let answer = question.answer.as_ref().map(|answer| ("answer", question.date, answer.date, keys!["answer", "date"]));
    answer.into_iter().chain(question.expected.map(|day| ("expected", question.date, day, keys!["expected"]))).collect()
}

fn of_organisation(organisation: &Organisation) -> Vec<Pair> {
    let whole = organisation.start.zip(organisation.end).map(|(start, end)| ("end", start, end, keys!["end"]));
    let roles = organisation.roles.iter().enumerate();
    let roles = roles.filter_map(|(i, role)| Some(("end", role.start?, role.end?, keys!["roles", i, "end"])));
    whole.into_iter().chain(roles).collect()
}

/// A question or decision about a memo that was not there yet.
fn repository(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    let questions = facts.questions().map(|(number, fact, one)| (number, fact, one.date, "question"));
    let decisions = facts.decisions().map(|(number, fact, one)| (number, fact, one.date, "decision"));
    for (number, fact, date, variant) in questions.chain(decisions) {
        let Some((memo, about)) = facts.memo(fact.memo()) else { continue };
        if date < about.date && fact.sound(&keys!["date"]) && memo.sound(&keys!["date"]) {
            found.push((number, finding(variant, about.date, date, keys!["date"])));
        }
    }
}
