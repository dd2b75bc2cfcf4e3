//! Who does what by when: as a table, as rows for a spreadsheet, for machines, and as days for a calendar.

use serde_json::{Value, json};

use super::Scene;
use crate::document::calendar::{Calendar, Event, When};
use crate::document::sheet::{Column, Datum, Sheet};
use crate::document::{Block, Inline, Table};
use crate::method::network::calendar::sequence;
use crate::method::plan::{Action, actions, totals};
use crate::model::{Date, slug};

pub(super) fn blocks(scene: &Scene<'_>) -> Vec<Block> {
    let all = actions(scene.plan, scene.decision());
    if all.is_empty() {
        return Vec::new();
    }
    let lang = scene.lang;
    let mut rows: Vec<Vec<Vec<Inline>>> = all.iter().map(|action| row(scene, action)).collect();
    let totals = totals(scene.plan);
    let together = [String::new(), String::new(), lang.short_number(totals.hours), lang.money(totals.cost), String::new()];
    rows.push(std::iter::once(Inline::strong(scene.say("plan-together", &[]))).chain(together.map(Inline::text)).collect());
    let header = ["what", "who", "when", "hours", "cost", "state"];
    let header = header.map(|column| Inline::text(scene.say(&format!("plan-column-{column}"), &[]))).into();
    vec![scene.heading(2, "plan-actions"), Block::Table(Table { header, rows, numeric: vec![2, 3, 4] })]
}

fn row(scene: &Scene<'_>, action: &Action<'_>) -> Vec<Vec<Inline>> {
    let (hours, cost) = match action {
        Action::Strategy(_, chosen) => (chosen.hours, chosen.cost),
        _ => (None, None),
    };
    let cells = [
        what(scene, action),
        who(scene, action),
        action.due().map_or_else(|| scene.say("plan-no-date", &[]), |due| scene.date(due)),
        hours.map(|hours| scene.lang.short_number(hours)).unwrap_or_default(),
        cost.map(|cost| scene.lang.money(cost)).unwrap_or_default(),
        state(scene, action),
    ];
    cells.into_iter().map(Inline::text).collect()
}

/// What is done: the strategy, the step, the condition of the decision, or the review.
pub(super) fn what(scene: &Scene<'_>, action: &Action<'_>) -> String {
    match action {
        Action::Strategy(_, chosen) => scene.shelf().strategy_name(&chosen.strategy).to_owned(),
        Action::Step(_, step) if scene.announced(step) => scene.say("plan-step", &[("what", step.what.trim().into())]),
        Action::Step(_, step) => step.what.trim().to_owned(),
        Action::Condition(_, condition) => scene.say("plan-condition", &[("what", condition.what.trim().into())]),
        Action::Review(_) => scene.say("plan-review", &[]),
    }
}

fn who(scene: &Scene<'_>, action: &Action<'_>) -> String {
    let own = match action {
        Action::Review(_) => scene.plan.coordinator.as_deref(),
        _ => action.by(),
    };
    own.map(str::trim).filter(|by| !by.is_empty()).map_or_else(|| scene.say("plan-nobody", &[]), str::to_owned)
}

/// Whether it is done, late, or still to come.
pub(super) fn state(scene: &Scene<'_>, action: &Action<'_>) -> String {
    match action.done() {
        Some(done) => scene.say("plan-state-done", &[("date", scene.lang.day(done.0).into())]),
        None if action.is_overdue(scene.today) => scene.say("plan-state-late", &[]),
        None => String::new(),
    }
}

/// The code of an action: what kind it is, and its strategy or place.
fn code(action: &Action<'_>) -> (&'static str, String) {
    match action {
        Action::Strategy(_, chosen) => ("strategy", chosen.strategy.clone()),
        Action::Step(_, step) => ("step", slug(&step.what)),
        Action::Condition(_, condition) => ("condition", slug(&condition.what)),
        Action::Review(_) => ("review", "review".to_owned()),
    }
}

/// The actions for machines, by date.
#[must_use]
pub fn actions_json(scene: &Scene<'_>) -> Vec<Value> {
    let told = |action: &Action<'_>| {
        let (kind, id) = code(action);
        let chosen = match action {
            Action::Strategy(_, chosen) => Some(*chosen),
            _ => None,
        };
        json!({
            "kind": kind, "id": id, "what": what(scene, action), "for": chosen.map(|chosen| &chosen.determinants),
            "by": action.by(), "due": action.due().map(|date| date.to_string()), "hours": chosen.and_then(|chosen| chosen.hours),
            "cost": chosen.and_then(|chosen| chosen.cost), "measure": chosen.and_then(|chosen| chosen.measure.as_deref()),
            "done": action.done().map(|date| date.to_string()), "overdue": action.is_overdue(scene.today),
        })
    };
    actions(scene.plan, scene.decision()).iter().map(told).collect()
}

/// The columns of the action list.
const COLUMNS: [&str; 9] = ["kind", "what", "for", "by", "due", "hours", "cost", "measure", "done"];

/// The action list as a table; what kind of action it is in words where it is for people.
#[must_use]
pub fn action_sheet(scene: &Scene<'_>, for_people: bool) -> Sheet {
    let row = |action: &Action<'_>| {
        let (kind, _) = code(action);
        let chosen = match action {
            Action::Strategy(_, chosen) => Some(*chosen),
            _ => None,
        };
        let aims = chosen.map(|chosen| chosen.determinants.iter().map(|key| scene.shelf().determinant_name(key).to_owned()));
        let kind = if for_people { scene.say(&format!("plan-sheet-{kind}"), &[]) } else { kind.to_owned() };
        let day = |date: Option<Date>| date.map_or(Datum::Nothing, |date| Datum::Day(date.0));
        vec![
            Datum::text(kind),
            Datum::text(what(scene, action)),
            Datum::text(aims.map(|aims| aims.collect::<Vec<_>>().join("; ")).unwrap_or_default()),
            Datum::text(action.by().unwrap_or_default()),
            day(action.due()),
            chosen.and_then(|chosen| chosen.hours).map_or(Datum::Nothing, Datum::Number),
            chosen.and_then(|chosen| chosen.cost).map_or(Datum::Nothing, |cost| Datum::Number(cost as f64)),
            Datum::text(chosen.and_then(|chosen| chosen.measure.clone()).unwrap_or_default()),
            day(action.done()),
        ]
    };
    let name = |key: &str| scene.say(&format!("plan-sheet-{key}"), &[]);
    let columns = COLUMNS.map(|key| Column { key: key.to_owned(), name: name(key), money: key == "cost" }).into();
    let rows = actions(scene.plan, scene.decision()).iter().map(row).collect();
    Sheet { name: scene.say("plan-actions", &[]), columns, rows }
}

/// The actions that are not done and have a day, for a calendar. An event keeps its name when its day moves. For the team it
/// holds what is on the page of the team, without the review of the plan, which is the coordinator's.
#[must_use]
pub fn calendar(scene: &Scene<'_>, for_team: bool) -> Calendar {
    let place = slug(scene.id);
    let owner = slug(&scene.plan.organisation);
    let event = |action: &Action<'_>| {
        let ours = !for_team || !matches!(action, Action::Review(_));
        let date = action.due().filter(|_| action.done().is_none() && ours)?;
        let mut lines = vec![scene.title().to_owned(), scene.say("plan-calendar-who", &[("who", who(scene, action).into())])];
        if let Action::Strategy(_, chosen) = action {
            lines.extend([&chosen.because, &chosen.measure].into_iter().flatten().map(|text| text.trim().to_owned()));
        }
        let (_, id) = code(action);
        Some(Event {
            uid: format!("{id}-{place}@{owner}.kt"),
            sequence: sequence(scene.today),
            when: When::Day(date.0),
            summary: what(scene, action),
            description: lines.join("\n"),
            location: None,
            cancelled: false,
        })
    };
    let events = actions(scene.plan, scene.decision()).iter().filter_map(event).collect();
    let name = if for_team { "plan-team-title" } else { "plan-title" };
    Calendar { name: scene.say(name, &[("product", scene.title().into())]), made: scene.today.0, events }
}
