//! For policy: where practice gets stuck. Counts and roles only: no products, no organisations, no assessors.
//!
//! The use case is of the factsheet of 14 May 2024 (Werkplaats SAMEN): see from policy where the process in practice
//! stands still. What rests on fewer than five assessors is withheld [own synthesis].

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use super::rows::{Cell, Column, Part, Report};
use super::scope::Scope;
use crate::method::finance::balance;
use crate::method::judgement::Judgement;
use crate::method::pace::median;
use crate::method::privacy::{FEWEST, are_few};
use crate::method::step::Step;
use crate::model::{DecisionKind, Finance, OrganisationType};

/// What the assessments of all trajects say of one question.
#[derive(Default)]
struct Obstacle {
    knock_outs: usize,
    unknown: usize,
    assessors: usize,
}

/// What they say of one group of questions.
#[derive(Default)]
struct Group {
    sum: f64,
    counted: usize,
    weakest: usize,
    assessors: usize,
}

/// The report.
#[must_use]
pub fn policy(scope: &Scope<'_>) -> Report {
    let judged: Vec<Arc<Judgement<'_>>> = scope.all_judged().filter_map(|(_, judged)| judged).collect();
    let (steps, stalled) = steps(scope);
    let obstacles = obstacles(scope, &judged);
    let groups = groups(scope, &judged);
    let (money, perverse, analysed) = money(scope);
    let lead = [stuck(scope, stalled), weakest(scope, &groups), incentive(scope, perverse, analysed)];
    let figures = vec![
        ("trajects", json!(scope.trajects().len())),
        ("standing_still", json!(stalled)),
        ("assessed", json!(judged.len())),
        ("financial_analyses", json!(analysed)),
        ("perverse_incentives", json!(perverse)),
    ];
    let text_and = |first: &'static str, numbers: &[&'static str]| -> Vec<Column> {
        std::iter::once(Column::text(first)).chain(numbers.iter().map(|key| Column::number(key))).collect()
    };
    let parts = vec![
        Part::table("steps", text_and("step", &["trajects", "standing_still", "median_days", "longest_days"]), steps),
        Part::table("decisions", text_and("decision", &["count"]), decisions(scope)),
        Part::table("knock_outs", text_and("criterion", &["knock_outs", "unknown", "assessors"]), obstacles),
        Part::table(
            "groups",
            text_and("group", &["mean", "weakest_in", "assessors"]),
            groups.into_iter().map(|(.., row)| row).collect(),
        ),
        Part::table("incentives", text_and("what", &["count"]), money),
    ];
    scope.report("policy", lead, figures, parts)
}

/// Per step the trajects that wait there, and how many of them longer than agreed.
fn steps(scope: &Scope<'_>) -> (Vec<Vec<Cell>>, usize) {
    let mut waiting: BTreeMap<Step, Vec<(i64, bool)>> = BTreeMap::new();
    for traject in scope.trajects() {
        if let (Some(stage), Some(days)) = (traject.current(), traject.still(scope.today)) {
            waiting.entry(stage.step).or_default().push((days, scope.stalled(traject).is_some()));
        }
    }
    let late = |found: &[(i64, bool)]| found.iter().filter(|(_, late)| *late).count();
    let all = waiting.values().map(|found| late(found)).sum();
    let row = |(step, found): (Step, Vec<(i64, bool)>)| {
        let middle = median(found.iter().map(|(days, _)| *days).collect());
        let longest = found.iter().map(|(days, _)| *days).max();
        vec![
            Cell::told(step.name(), scope.lang.say(&format!("report-step-{}", step.name()))),
            Cell::count(found.len()),
            Cell::count(late(&found)),
            middle.map_or_else(Cell::none, |days| Cell::told(days, scope.lang.short_number(days))),
            longest.map_or_else(Cell::none, |days| Cell::told(days, days.to_string())),
        ]
    };
    (waiting.into_iter().map(row).collect(), all)
}

/// How often each of the five was decided.
fn decisions(scope: &Scope<'_>) -> Vec<Vec<Cell>> {
    let kinds = [DecisionKind::Adopt, DecisionKind::Adapt, DecisionKind::Pilot, DecisionKind::Defer, DecisionKind::Reject];
    let count = |kind| scope.decisions().filter(|(_, decision, _)| decision.decision == kind).count();
    let rows = kinds.map(|kind| (kind, count(kind)));
    let some = rows.iter().any(|(_, count)| *count > 0);
    let row = |(kind, count): (DecisionKind, usize)| vec![Cell::told(kind.name(), scope.word(kind.name())), Cell::count(count)];
    if some { rows.into_iter().map(row).collect() } else { Vec::new() }
}

/// Per must-have the products with a knock-out or an unknown, the most first.
fn obstacles(scope: &Scope<'_>, judged: &[Arc<Judgement<'_>>]) -> Vec<Vec<Cell>> {
    let mut found: BTreeMap<&str, Obstacle> = BTreeMap::new();
    for one in judged {
        let assessors = one.selection.used.len();
        for question in one.rule().questions().filter(|question| question.must_have) {
            let obstacle = found.entry(&question.id).or_default();
            obstacle.assessors += assessors;
            obstacle.knock_outs += usize::from(one.score.knock_outs.iter().any(|(id, _)| *id == question.id));
            obstacle.unknown += usize::from(one.score.unknown_must_haves.contains(&question.id));
        }
    }
    let mut found: Vec<(&str, Obstacle)> = found.into_iter().filter(|(_, one)| one.knock_outs + one.unknown > 0).collect();
    found.sort_by_key(|(id, one)| (std::cmp::Reverse(one.knock_outs), std::cmp::Reverse(one.unknown), *id));
    let row = |(id, one): (&str, Obstacle)| {
        let numbers = [one.knock_outs, one.unknown].map(|number| guarded(scope, one.assessors, || Cell::count(number)));
        [Cell::told(id, scope.criterion(id))].into_iter().chain(numbers).chain([assessors(scope, one.assessors)]).collect()
    };
    found.into_iter().map(row).collect()
}

/// Per group of questions its mean over the products and in how many it is the weakest, the lowest mean first.
fn groups<'a>(scope: &Scope<'a>, judged: &[Arc<Judgement<'a>>]) -> Vec<(Option<f64>, String, Vec<Cell>)> {
    let mut found: BTreeMap<&str, Group> = BTreeMap::new();
    let mut titles: BTreeMap<&str, &str> = BTreeMap::new();
    for one in judged {
        titles.extend(one.checklist.groups.iter().map(|group| (group.id.as_str(), group.title.text(scope.lang))));
        let scores = one.score.groups.iter().filter_map(|group| Some((group, group.score?)));
        let lowest = scores.clone().map(|(_, score)| score).min();
        for (group, score) in scores {
            let Some((id, _)) = titles.get_key_value(group.id.as_str()) else { continue };
            let entry = found.entry(id).or_default();
            entry.sum += score.number();
            entry.counted += 1;
            entry.assessors += one.selection.used.len();
            entry.weakest += usize::from(Some(score) == lowest);
        }
    }
    let mut rows: Vec<_> = found.into_iter().map(|(id, group)| group_row(scope, id, titles[id], &group)).collect();
    rows.sort_by(|a, b| a.0.is_none().cmp(&b.0.is_none()).then_with(|| a.0.unwrap_or(0.0).total_cmp(&b.0.unwrap_or(0.0))));
    rows
}

#[allow(clippy::cast_precision_loss)]
fn group_row(scope: &Scope<'_>, id: &str, title: &str, group: &Group) -> (Option<f64>, String, Vec<Cell>) {
    let mean = (!are_few(group.assessors)).then(|| group.sum / group.counted as f64);
    let row = vec![
        Cell::told(id, title),
        guarded(scope, group.assessors, || mean.map_or_else(Cell::none, |mean| Cell::told(mean, scope.lang.decimal(mean)))),
        guarded(scope, group.assessors, || Cell::count(group.weakest)),
        assessors(scope, group.assessors),
    ];
    (mean, title.to_owned(), row)
}

/// A number that is shown only when enough assessors stand behind it.
fn guarded(scope: &Scope<'_>, assessors: usize, cell: impl FnOnce() -> Cell) -> Cell {
    if are_few(assessors) { Cell::told(Value::Null, scope.lang.say("report-withheld")) } else { cell() }
}

/// How many assessors stand behind a row, or that they are few.
fn assessors(scope: &Scope<'_>, number: usize) -> Cell {
    let few = || Cell::told(Value::Null, scope.lang.say_with("report-fewer-than", &[("count", FEWEST.into())]));
    if are_few(number) { few() } else { Cell::count(number) }
}

/// Perverse incentives by the sort of party, costs without cover, and points that are open; with how many analyses have
/// such an incentive and how many there are.
fn money(scope: &Scope<'_>) -> (Vec<Vec<Cell>>, usize, usize) {
    let analyses: Vec<&Finance> =
        scope.repo.finances().map(|(_, finance)| finance).filter(|one| scope.keeps(&one.organisation, &one.product)).collect();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut perverse = 0;
    for finance in &analyses {
        let balance = balance(finance);
        let losers: Vec<&str> = balance.perverse().map(|party| kind_of_party(scope, &party.party)).collect();
        perverse += usize::from(!losers.is_empty());
        let losers = losers.into_iter().map(|kind| format!("perverse-{kind}"));
        let uncovered = balance.uncovered.iter().map(|what| format!("uncovered-{what}"));
        let open = finance.points.iter().filter(|(_, point)| point.open).map(|(name, _)| format!("open-{name}"));
        for what in losers.chain(uncovered).chain(open) {
            *counts.entry(what).or_default() += 1;
        }
    }
    let mut counts: Vec<(String, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(what, count)| (!what.starts_with("perverse"), std::cmp::Reverse(*count), what.clone()));
    let words = |what: &str| scope.lang.find(&format!("report-money-{what}"), &[]).unwrap_or_else(|| what.to_owned());
    let rows = counts.into_iter().map(|(what, count)| vec![Cell::told(what.as_str(), words(&what)), Cell::count(count)]);
    (rows.collect(), perverse, analyses.len())
}

/// What sort of organisation a party is; parties without a record are others.
fn kind_of_party(scope: &Scope<'_>, party: &str) -> &'static str {
    match scope.repo.organisation(party).map(|organisation| organisation.kind) {
        Some(OrganisationType::CareProvider) => "care-provider",
        Some(OrganisationType::Municipality) => "municipality",
        _ => "other",
    }
}

fn stuck(scope: &Scope<'_>, stalled: usize) -> String {
    let mut counts: BTreeMap<Step, usize> = BTreeMap::new();
    for traject in scope.trajects().iter().filter(|traject| scope.stalled(traject).is_some()) {
        if let Some(stage) = traject.current() {
            *counts.entry(stage.step).or_default() += 1;
        }
    }
    let most = counts.iter().max_by_key(|(step, count)| (**count, std::cmp::Reverse(**step)));
    let args = [
        ("count", stalled.into()),
        ("days", scope.repo.folder.settings.process.stall_days.into()),
        ("all", scope.trajects().iter().filter(|traject| traject.decision.is_none()).count().into()),
        ("step", most.map_or("other", |(step, _)| step.name()).into()),
        ("most", most.map_or(0, |(_, count)| *count).into()),
    ];
    scope.lang.say_with("report-policy-lead-stuck", &args)
}

fn weakest(scope: &Scope<'_>, groups: &[(Option<f64>, String, Vec<Cell>)]) -> String {
    let Some((Some(mean), title, _)) = groups.first() else { return scope.lang.say("report-policy-lead-too-few") };
    let args = [("group", title.as_str().into()), ("mean", scope.lang.decimal(*mean).into())];
    scope.lang.say_with("report-policy-lead-weakest", &args)
}

fn incentive(scope: &Scope<'_>, perverse: usize, analysed: usize) -> String {
    let args = [("count", perverse.into()), ("all", analysed.into())];
    scope.lang.say_with("report-policy-lead-incentive", &args)
}
