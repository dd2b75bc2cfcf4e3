//! The board of trajects: organisations by steps, with marks, days and pace; and the same for machines.
//!
//! Organisations stand in alphabetical order and are never ranked (factsheet verbindingsgroep, 2022).

use serde_json::{Map, Value, json};

use crate::lang::Lang;
use crate::method::next::Scene;
use crate::method::pace::{Pace, pace};
use crate::method::step::{Stage, State, Step};
use crate::method::traject::Traject;
use crate::model::sort_key;

/// The trajects of one organisation.
pub struct Part<'t, 'a> {
    /// The id of the organisation.
    pub id: &'a str,
    /// Its name.
    pub title: &'a str,
    /// Its trajects, by title.
    pub trajects: Vec<&'t Traject<'a>>,
    /// How fast it goes.
    pub pace: Pace,
}

/// The trajects by organisation, in alphabetical order.
#[must_use]
pub fn parts<'t, 'a>(scene: &Scene<'a>, trajects: &'t [Traject<'a>]) -> Vec<Part<'t, 'a>> {
    let stall = scene.repo.folder.settings.process.stall_days;
    let mut parts: Vec<Part<'t, 'a>> = trajects
        .chunk_by(|one, other| one.organisation == other.organisation)
        .map(|of_one| {
            let id = of_one[0].organisation;
            let title = scene.repo.organisation(id).map_or(id, |organisation| &organisation.title);
            let mut trajects: Vec<&Traject<'a>> = of_one.iter().collect();
            trajects.sort_by_cached_key(|traject| (sort_key(traject.title), traject.product));
            Part { id, title, trajects, pace: pace(of_one.iter(), scene.today, stall) }
        })
        .collect();
    parts.sort_by_cached_key(|part| (sort_key(part.title), part.id));
    parts
}

/// What an organisation calls a step: its own name, else the usual one.
#[must_use]
pub fn step_name(scene: &Scene<'_>, organisation: &str, step: Step, lang: Lang) -> String {
    own_name(scene, organisation, step).map_or_else(|| lang.say(&format!("process-step-{}", step.name())), str::to_owned)
}

/// An organisation's own name of a step.
#[must_use]
pub fn own_name<'a>(scene: &Scene<'a>, organisation: &str, step: Step) -> Option<&'a str> {
    let tailoring = scene.repo.organisation(organisation)?.process.as_ref()?;
    tailoring.names.get(step.name()).map(|name| name.trim()).filter(|name| !name.is_empty())
}

/// One sign for where a step stands; the legend puts it in words.
#[must_use]
pub const fn mark(stage: &Stage) -> &'static str {
    match (&stage.state, stage.current) {
        (State::Done, _) => "✓",
        (State::Open, _) => ">",
        (State::Waiting, true) => "…",
        (State::Waiting, false) => "·",
        (State::Missing, _) => "!",
        (State::Skipped(_), _) => "–",
    }
}

/// What a person calls where a step stands.
#[must_use]
pub const fn state_word(stage: &Stage) -> &'static str {
    match (&stage.state, stage.current) {
        (State::Waiting, false) => "process-state-later",
        (State::Waiting, true) => "process-state-waiting",
        (State::Done, _) => "process-state-done",
        (State::Open, _) => "process-state-open",
        (State::Missing, _) => "process-state-missing",
        (State::Skipped(_), _) => "process-state-skipped",
    }
}

/// How many trajects stand at each step, in the usual order, and how many are decided.
#[must_use]
pub fn counts(trajects: &[&Traject<'_>]) -> [usize; 8] {
    let mut counts = [0; 8];
    for traject in trajects {
        let at = traject.current().and_then(|stage| Step::ALL.iter().position(|step| *step == stage.step));
        counts[at.unwrap_or(7)] += 1;
    }
    counts
}

/// The trajects for machines: a list with an object for each; keys are only added.
#[must_use]
pub fn json(scene: &Scene<'_>, trajects: &[&Traject<'_>]) -> Vec<Value> {
    trajects.iter().map(|traject| one(scene, traject, false)).collect()
}

/// One traject for machines; `whole` adds who, until when and why to each step.
#[must_use]
pub fn one(scene: &Scene<'_>, traject: &Traject<'_>, whole: bool) -> Value {
    let date = |date: Option<crate::model::Date>| date.map(|date| date.to_string());
    let step = |stage: &Stage| {
        let mut value = json!({"state": stage.state.name(), "date": date(stage.date), "days": stage.days});
        if whole {
            let reason = if let State::Skipped(reason) = &stage.state { Some(reason) } else { None };
            value["by"] = json!(stage.by);
            value["due"] = json!(date(stage.due));
            value["reason"] = json!(reason);
        }
        (stage.step.name().to_owned(), value)
    };
    let steps: Map<String, Value> = traject.stages.iter().map(step).collect();
    let next = scene.next_of(traject).map(|todo| json!({"step": todo.step.map(Step::name), "command": todo.command}));
    json!({"organisation": traject.organisation, "product": traject.product, "steps": steps, "next": next})
}
