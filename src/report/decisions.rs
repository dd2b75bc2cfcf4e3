//! The register of decisions: what was chosen and why, the conditions with their dates, and what must be looked at again.
//!
//! A deliberate choice counts, yes or no; not how much was taken over (Werkplaats SAMEN, factsheet 20 January 2022).

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::rows::{Cell, Column, Part, Report};
use super::scope::Scope;
use super::stand::{choice, outcome};
use crate::model::{Condition, Date, Decision, DecisionKind, Memo};

/// The five things that can be decided, in their usual order.
const KINDS: [DecisionKind; 5] =
    [DecisionKind::Adopt, DecisionKind::Adapt, DecisionKind::Pilot, DecisionKind::Defer, DecisionKind::Reject];

/// One decision with its memo.
type Decided<'a> = (&'a str, &'a Decision, &'a Memo);

/// Something that was agreed and is not done.
struct Due<'a> {
    date: Option<Date>,
    what: &'static str,
    text: &'a str,
    by: Option<&'a str>,
    product: &'a str,
    late: bool,
}

/// The report.
#[must_use]
pub fn decisions(scope: &Scope<'_>) -> Report {
    let mut all: Vec<Decided<'_>> = scope.decisions().collect();
    all.sort_by_key(|(id, decision, _)| (std::cmp::Reverse(decision.date), *id));
    let due = due(scope, &all);
    let lead = [counted(scope, &all), conditions(scope, &all), reviews(scope, &due)];
    let count = |kind| all.iter().filter(|(_, decision, _)| decision.decision == kind).count();
    let deliberate = all.iter().filter(|(_, decision, _)| is_deliberate(decision)).count();
    let mut figures = vec![("decisions", json!(all.len())), ("deliberate", json!(deliberate))];
    figures.extend(KINDS.map(|kind| (kind.name(), json!(count(kind)))));
    figures.push(("late", json!(due.iter().filter(|due| due.late).count())));
    let parts = vec![
        Part::table("due", due_columns(), due.iter().map(|due| due_row(scope, due)).collect()),
        Part::cards("decisions", columns(), all.iter().map(|decided| row(scope, decided)).collect()),
    ];
    scope.report("decisions", lead, figures, parts)
}

/// A choice, yes or no, that says why.
fn is_deliberate(decision: &Decision) -> bool {
    !decision.reason.trim().is_empty()
}

/// What is open: conditions that are not done, and reviews of decisions that no later memo replaces; by date.
fn due<'a>(scope: &Scope<'a>, all: &[Decided<'a>]) -> Vec<Due<'a>> {
    let replaced: BTreeSet<&str> = scope.repo.memos().filter_map(|(_, memo)| memo.supersedes.as_deref()).collect();
    let mut found = Vec::new();
    for (_, decision, memo) in all {
        let product = scope.product(&memo.product);
        let is_late = |date: Option<Date>| date.is_some_and(|date| date < scope.today);
        for condition in decision.conditions.iter().filter(|condition| condition.done.is_none()) {
            let (text, by) = (condition.what.as_str(), condition.by.as_deref());
            found.push(Due { date: condition.due, what: "condition", text, by, product, late: is_late(condition.due) });
        }
        if let Some(review) = decision.review.filter(|_| !replaced.contains(decision.memo.as_str())) {
            let by = Some(decision.by.as_str());
            found.push(Due { date: Some(review), what: "review", text: "", by, product, late: is_late(Some(review)) });
        }
    }
    found.sort_by_key(|due| (due.date.is_none(), due.date, due.product, due.text));
    found
}

fn due_columns() -> Vec<Column> {
    ["due", "what", "by", "product", "state"].into_iter().map(Column::text).chain([Column::machine("due_kind")]).collect()
}

fn due_row(scope: &Scope<'_>, due: &Due<'_>) -> Vec<Cell> {
    let text = if due.what == "review" { scope.lang.say("report-review") } else { due.text.to_owned() };
    let state = if due.late { "late" } else { "open" };
    let date = if due.date.is_some() {
        Cell::date(due.date, scope.lang)
    } else {
        Cell::told(Value::Null, scope.lang.say("report-no-date"))
    };
    let state = Cell::told(state, scope.lang.say(&format!("report-state-{state}")));
    vec![date, Cell::text(text), Cell::option(due.by), Cell::text(due.product), state, Cell::text(due.what)]
}

fn columns() -> Vec<Column> {
    let shown = ["title", "organisation", "by", "reason", "outcome", "advice", "differs_because", "conditions", "review"];
    let machine = ["id", "product", "product_id", "organisation_id", "memo_id", "decision", "date"];
    shown.into_iter().map(Column::text).chain(machine.into_iter().map(Column::machine)).collect()
}

fn row(scope: &Scope<'_>, (id, decision, memo): &Decided<'_>) -> Vec<Cell> {
    let args = [
        ("product", scope.product(&memo.product).into()),
        ("decision", scope.word(decision.decision.name()).into()),
        ("date", scope.lang.date(decision.date.0).into()),
    ];
    let judged = scope.judged(&memo.organisation, &memo.product);
    vec![
        Cell::told(memo.title.as_str(), scope.lang.say_with("report-decisions-title", &args)),
        Cell::text(scope.organisation(&memo.organisation)),
        Cell::text(&decision.by),
        Cell::text(&decision.reason),
        outcome(scope, judged.as_deref()),
        choice(scope, memo.advice),
        Cell::option(decision.differs_because.as_deref()),
        Cell::list(decision.conditions.iter().map(|condition| told(scope, condition))),
        Cell::date(decision.review, scope.lang),
        Cell::text(*id),
        Cell::text(scope.product(&memo.product)),
        Cell::text(&memo.product),
        Cell::text(&memo.organisation),
        Cell::text(&decision.memo),
        Cell::text(decision.decision.name()),
        Cell::text(decision.date.to_string()),
    ]
}

/// A condition with who sees to it, and whether it is done, open or late.
fn told(scope: &Scope<'_>, condition: &Condition) -> (Value, String) {
    let state = match (condition.done, condition.due) {
        (Some(_), _) => "done",
        (None, Some(due)) if due < scope.today => "late",
        _ => "open",
    };
    let by = condition.by.clone().unwrap_or_else(|| scope.lang.say("report-condition-nobody"));
    let when = match condition.done.or(condition.due) {
        Some(date) => scope.lang.say_with(&format!("report-condition-{state}"), &[("date", scope.lang.date(date.0).into())]),
        None => scope.lang.say("report-condition-undated"),
    };
    let args = [("what", condition.what.trim().into()), ("facts", format!("{by}, {when}").into())];
    let day = |date: Option<Date>| date.map(|date| date.to_string());
    let value = json!({
        "what": condition.what, "by": condition.by, "due": day(condition.due), "done": day(condition.done), "state": state,
    });
    (value, scope.lang.say_with("report-condition", &args))
}

/// How many decisions there are, of which kind.
fn counted(scope: &Scope<'_>, all: &[Decided<'_>]) -> String {
    let kinds = KINDS.iter().filter_map(|kind| {
        let count = all.iter().filter(|(_, decision, _)| decision.decision == *kind).count();
        (count > 0).then(|| if all.len() == 1 { scope.word(kind.name()) } else { format!("{count} {}", scope.word(kind.name())) })
    });
    let kinds: Vec<String> = kinds.collect();
    let deliberate = all.iter().filter(|(_, decision, _)| is_deliberate(decision)).count();
    let args = [("count", all.len().into()), ("deliberate", deliberate.into()), ("kinds", scope.lang.and(&kinds).into())];
    scope.lang.say_with("report-decisions-lead-counts", &args)
}

fn conditions(scope: &Scope<'_>, all: &[Decided<'_>]) -> String {
    let every: Vec<&Condition> = all.iter().flat_map(|(_, decision, _)| &decision.conditions).collect();
    let done = every.iter().filter(|condition| condition.done.is_some()).count();
    let late = |condition: &Condition| condition.done.is_none() && condition.due.is_some_and(|due| due < scope.today);
    let late = every.iter().filter(|condition| late(condition)).count();
    let args = [("count", every.len().into()), ("done", done.into()), ("late", late.into())];
    scope.lang.say_with("report-decisions-lead-conditions", &args)
}

fn reviews(scope: &Scope<'_>, due: &[Due<'_>]) -> String {
    let late = due.iter().filter(|due| due.what == "review" && due.late).count();
    let next = due.iter().find(|due| due.what == "review" && !due.late).and_then(|due| Some((due.date?, due.product)));
    let (date, product) = next.map_or_else(Default::default, |(date, product)| (scope.lang.date(date.0), product));
    let args = [("late", late.into()), ("date", date.into()), ("product", product.into())];
    let id = if next.is_some() { "report-decisions-lead-review" } else { "report-decisions-lead-no-review" };
    scope.lang.say_with(id, &args)
}
