//! The questions that were asked after a memo was spread, with their answers, memo by memo.

use std::collections::BTreeMap;

use serde_json::json;

use super::rows::{Cell, Column, Part, Report};
use super::scope::Scope;
use crate::method::pace::median;
use crate::model::{Date, Memo, Question};

/// One question with its memo.
type Asked<'a> = (&'a str, &'a Question, &'a Memo);

/// The report.
#[must_use]
pub fn questions(scope: &Scope<'_>) -> Report {
    let all = asked(scope);
    let open: Vec<&Asked<'_>> = all.iter().filter(|(_, question, _)| question.answer.is_none()).collect();
    let answered = all.iter().filter_map(|(_, question, _)| Some(question.answer.as_ref()?.date.days_since(question.date)));
    let days = median(answered.collect());
    let mut memos: Vec<&str> = all.iter().map(|(_, question, _)| question.memo.as_str()).collect();
    memos.dedup();
    let subjects = subjects(&all);
    let lead =
        [counted(scope, &all, memos.len(), open.len()), oldest(scope, &open, days, all.len() - open.len()), most(scope, &subjects)];
    let figures = vec![
        ("questions", json!(all.len())),
        ("open", json!(open.len())),
        ("memos", json!(memos.len())),
        ("median_days_to_answer", json!(days)),
        ("criteria", json!(subjects.iter().map(|(id, count)| ((*id).to_owned(), *count)).collect::<BTreeMap<_, _>>())),
    ];
    let rows = all.iter().map(|asked| row(scope, asked)).collect();
    scope.report("questions", lead, figures, vec![Part::grouped("questions", columns(), rows)])
}

/// The questions, newest memo first, each memo's questions in the order in which they were asked.
fn asked<'a>(scope: &Scope<'a>) -> Vec<Asked<'a>> {
    let found = scope.repo.questions().filter_map(|(id, question)| {
        let memo = scope.repo.memo(&question.memo)?;
        scope.keeps(&memo.organisation, &memo.product).then_some((id, question, memo))
    });
    let mut all: Vec<Asked<'a>> = found.collect();
    all.sort_by_key(|(id, question, memo)| (std::cmp::Reverse(memo.date), question.memo.as_str(), question.date, *id));
    all
}

/// The criteria that questions are about, the most asked first.
fn subjects<'a>(all: &[Asked<'a>]) -> Vec<(&'a str, usize)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for criterion in all.iter().flat_map(|(_, question, _)| &question.criteria) {
        *counts.entry(criterion).or_default() += 1;
    }
    let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(id, count)| (std::cmp::Reverse(*count), *id));
    counts
}

fn columns() -> Vec<Column> {
    let shown = ["memo", "question", "asked", "about", "answer", "answered", "expected"];
    let machine = ["id", "memo_id", "product_id", "organisation_id", "asker", "date", "state", "days"];
    shown.into_iter().map(Column::text).chain(machine.into_iter().map(Column::machine)).collect()
}

fn row(scope: &Scope<'_>, asked: &Asked<'_>) -> Vec<Cell> {
    let (people, machines) = (for_people(scope, asked), for_machines(scope, asked));
    people.into_iter().chain(machines).collect()
}

fn for_people(scope: &Scope<'_>, (_, question, memo): &Asked<'_>) -> [Cell; 7] {
    let lang = scope.lang;
    let by = |role: &str, date: Date| lang.say_with("report-by-on", &[("by", role.into()), ("date", lang.date(date.0).into())]);
    let args = [("title", memo.title.as_str().into()), ("date", lang.date(memo.date.0).into())];
    let about = question.criteria.iter().map(|id| (json!(id), scope.criterion(id)));
    let answer = question.answer.as_ref();
    let open = lang.say(if is_late(scope, question) { "report-questions-late" } else { "report-questions-open" });
    [
        Cell::told(memo.title.as_str(), lang.say_with("report-questions-memo", &args)),
        Cell::text(&question.question),
        Cell::told(question.asker.as_str(), by(&question.asker, question.date)),
        Cell::list(about),
        answer.map_or_else(|| Cell::told(serde_json::Value::Null, open), |answer| Cell::text(&answer.text)),
        answer.map_or_else(Cell::none, |answer| Cell::told(answer.date.to_string(), by(&answer.by, answer.date))),
        if answer.is_some() {
            Cell::told(question.expected.map(|date| date.to_string()), "")
        } else {
            Cell::date(question.expected, lang)
        },
    ]
}

fn for_machines(scope: &Scope<'_>, (id, question, memo): &Asked<'_>) -> [Cell; 8] {
    let state = match &question.answer {
        Some(_) => "answered",
        None if is_late(scope, question) => "late",
        None => "open",
    };
    let until = question.answer.as_ref().map_or(scope.today, |answer| answer.date);
    [
        Cell::text(*id),
        Cell::text(&question.memo),
        Cell::text(&memo.product),
        Cell::text(&memo.organisation),
        Cell::text(&question.asker),
        Cell::text(question.date.to_string()),
        Cell::text(state),
        Cell::told(until.days_since(question.date), ""),
    ]
}

/// Whether an answer was expected before today.
fn is_late(scope: &Scope<'_>, question: &Question) -> bool {
    question.expected.is_some_and(|expected| expected < scope.today)
}

fn counted(scope: &Scope<'_>, all: &[Asked<'_>], memos: usize, open: usize) -> String {
    let args = [("count", all.len().into()), ("memos", memos.into()), ("open", open.into())];
    scope.lang.say_with("report-questions-lead-counts", &args)
}

/// How long the oldest open question waits, and how long an answer usually takes.
fn oldest(scope: &Scope<'_>, open: &[&Asked<'_>], days: Option<f64>, answered: usize) -> String {
    let usual = days.map_or_else(|| "".into(), |days| scope.lang.counted(days));
    let oldest = open.iter().min_by_key(|(id, question, _)| (question.date, *id));
    let args = [
        ("days", oldest.map_or(0, |(_, question, _)| scope.today.days_since(question.date)).into()),
        ("question", oldest.map_or("", |(_, question, _)| question.question.trim()).into()),
        ("usual", usual),
        ("answered", answered.into()),
    ];
    let id = match (oldest, days) {
        (Some(_), _) => "report-questions-lead-oldest",
        (None, Some(_)) => "report-questions-lead-usual",
        (None, None) => "report-questions-lead-none",
    };
    scope.lang.say_with(id, &args)
}

fn most(scope: &Scope<'_>, subjects: &[(&str, usize)]) -> String {
    let Some((_, most)) = subjects.first() else { return scope.lang.say("report-questions-lead-no-subject") };
    let same: Vec<String> = subjects.iter().filter(|(_, count)| count == most).map(|(id, _)| scope.criterion(id)).collect();
    let shown = &same[..same.len().min(3)];
    let id = if *most == 1 && same.len() > 1 { "report-questions-lead-subjects" } else { "report-questions-lead-subject" };
    scope.lang.say_with(id, &[("subjects", scope.lang.and(shown).into()), ("count", (*most).into())])
}
