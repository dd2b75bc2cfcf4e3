//! What was told of a plan on the command line.

use super::Arguments;
use super::keep::PlanFile;
use super::parts::Part;
use super::subject::Subject;
use crate::commands::day::typed;
use crate::commands::fields::assignment;
use crate::commands::session::Session;
use crate::commands::strategies::{unknown_determinant, unknown_strategy};
use crate::error::Error;
use crate::method::measured::Measured;
use crate::model::{Barrier, ChosenStrategy, Left, Plan, euros};
use crate::source::finding::nearest;

/// The keys that `--set` takes.
const TEXTS: [&str; 7] = ["aim", "decision", "coordinator", "champion", "opinion-leader", "clients", "stop"];

/// Reads all flags that change a plan.
pub(super) fn read(
    args: &Arguments,
    subject: &Subject<'_>,
    file: &PlanFile<'_>,
    session: &Session<'_>,
) -> Result<Vec<Part>, Error> {
    let mut parts: Vec<Part> = args.set.iter().map(|text| set(text)).collect::<Result<_, Error>>()?;
    let plan = file.plan()?;
    for text in &args.barrier {
        parts.push(Part::Barrier(barrier(text, subject)?));
    }
    if let Some(name) = &args.from_survey {
        parts.extend(round(name, subject)?.fresh(plan.as_ref()).into_iter().map(Part::Barrier));
    }
    for text in &args.leave {
        parts.push(Part::Left(left(text, subject, plan.as_ref(), &parts)?));
    }
    if let Some(id) = &args.choose {
        let chosen = chosen(id, args, subject, plan.as_ref(), &parts)?;
        parts.extend(chosen.determinants.iter().map(|key| Part::TakenUp(key.clone())).collect::<Vec<_>>());
        parts.push(Part::Strategy(chosen));
    }
    for text in &args.done {
        parts.push(Part::Strategy(done(text, subject, plan.as_ref(), session)?));
    }
    Ok(parts)
}

/// A barrier, with what one rests it on.
fn barrier(text: &str, subject: &Subject<'_>) -> Result<Barrier, Error> {
    let (named, basis) = text.split_once('=').unwrap_or((text, ""));
    let (determinant, basis) = (determinant(named, subject)?, basis.trim().to_owned());
    if basis.is_empty() {
        let name = subject.shelf().determinant_name(&determinant).to_owned();
        return Err(Error::new("error-plan-basis")
            .with("determinant", name)
            .with("key", determinant)
            .hint("error-plan-basis-hint"));
    }
    Ok(Barrier { determinant, basis: Some(basis) })
}

/// A barrier that is left on purpose: it stands in the plan or is told now, and has a reason.
fn left(text: &str, subject: &Subject<'_>, plan: Option<&Plan>, parts: &[Part]) -> Result<Left, Error> {
    let (named, because) = text.split_once('=').map_or((text, ""), |(named, because)| (named.trim(), because));
    let because = because.trim().to_owned();
    if because.is_empty() {
        return Err(Error::new("error-plan-reason").with("determinant", named).hint("error-plan-reason-hint"));
    }
    let key = determinant(named, subject)?;
    if barriers(plan, parts).any(|known| known == key) {
        return Ok(Left { determinant: key, because });
    }
    let name = subject.shelf().determinant_name(&key).to_owned();
    Err(Error::new("error-plan-no-barrier").with("determinant", name).with("key", key).hint("error-plan-no-barrier-hint"))
}

/// The barriers of the plan, with those that are told now.
fn barriers<'a>(plan: Option<&'a Plan>, parts: &'a [Part]) -> impl Iterator<Item = &'a str> {
    let told = parts.iter().filter_map(|part| match part {
        Part::Barrier(barrier) => Some(barrier.determinant.as_str()),
        _ => None,
    });
    plan.map(Plan::hindering).unwrap_or_default().into_iter().chain(told)
}

/// The round that was named, by its id or its path; else the last one with answers.
fn round<'a>(name: &str, subject: &'a Subject<'_>) -> Result<&'a Measured, Error> {
    let id = name.trim_start_matches("surveys/").trim_start_matches("survey/").trim_end_matches(".yaml");
    let found = if name.is_empty() { subject.rounds.last() } else { subject.rounds.iter().find(|round| round.id == id) };
    found.ok_or_else(|| match subject.rounds.last() {
        Some(last) => {
            Error::new("error-plan-survey").with("survey", name).with("suggestion", &last.id).hint("error-unknown-record-near")
        }
        None => Error::new("error-plan-no-survey").with("product", subject.product).hint("error-plan-no-survey-hint"),
    })
}

fn set(text: &str) -> Result<Part, Error> {
    let (key, value) = assignment(text)?;
    let value = Some(value.trim().to_owned()).filter(|value| !value.is_empty());
    if key == "review" {
        return Ok(Part::Review(value.map(|value| typed(&value)).transpose()?));
    }
    match TEXTS.iter().find(|known| **known == key) {
        Some(known) => Ok(Part::Text(known, value)),
        None => {
            let error = Error::new("error-plan-key").with("key", key).with("keys", TEXTS.join(", ") + ", review");
            Err(match nearest(key, TEXTS) {
                Some(near) => error.with("suggestion", near).hint("error-unknown-record-near"),
                None => error.hint("error-plan-key-hint"),
            })
        }
    }
}

pub(super) fn determinant(text: &str, subject: &Subject<'_>) -> Result<String, Error> {
    let found = subject.determinants.meant(text);
    found.map(|one| one.key.clone()).ok_or_else(|| unknown_determinant(text, &subject.determinants, subject.strategies))
}

/// A number of hours, with a point or a comma.
pub(super) fn hours(text: &str) -> Option<f64> {
    let hours: f64 = text.trim().replace(',', ".").parse().ok()?;
    (hours.is_finite() && (0.0..100_000.0).contains(&hours)).then_some(hours)
}

/// The strategy that a person means, by its id or its name.
fn strategy<'s>(text: &str, subject: &'s Subject<'_>) -> Result<&'s str, Error> {
    let unknown = || {
        let ids = subject.strategies.list.keys().map(String::as_str);
        unknown_strategy(["error-unknown-strategy", "error-unknown-strategy-hint"], text, ids, subject.strategies)
    };
    subject.strategies.meant(text).ok_or_else(unknown)
}

/// The strategy that is chosen, on top of what the plan says of it. Without `--for` it is for every barrier that it helps with.
fn chosen(
    text: &str,
    args: &Arguments,
    subject: &Subject<'_>,
    plan: Option<&Plan>,
    parts: &[Part],
) -> Result<ChosenStrategy, Error> {
    let id = strategy(text, subject)?;
    let old = plan.and_then(|plan| plan.strategies.iter().find(|old| old.strategy == id)).cloned();
    let mut one = old.unwrap_or_else(|| empty(id));
    for text in &args.aims {
        let key = determinant(text, subject)?;
        if !one.determinants.contains(&key) {
            one.determinants.push(key);
        }
    }
    if one.determinants.is_empty() {
        one.determinants = aims(id, subject, plan, parts);
    }
    if one.determinants.is_empty() {
        return Err(Error::new("error-plan-for").with("strategy", id).hint("error-plan-for-hint"));
    }
    told(one, args)
}

/// A strategy with what the command line says of it: why, by whom, by when, and what it takes.
fn told(one: ChosenStrategy, args: &Arguments) -> Result<ChosenStrategy, Error> {
    let or = |given: &Option<String>, old: Option<String>| given.clone().or(old);
    let number =
        |text: &String| hours(text).ok_or_else(|| Error::new("error-plan-number").with("value", text).with("key", "--hours"));
    let money =
        |text: &String| euros(text).ok_or_else(|| Error::new("error-plan-euros").with("value", text).hint("error-plan-euros-hint"));
    Ok(ChosenStrategy {
        because: or(&args.because, one.because),
        by: or(&args.by, one.by),
        measure: or(&args.measure, one.measure),
        due: args.due.as_deref().map(typed).transpose()?.or(one.due),
        hours: args.hours.as_ref().map(number).transpose()?.or(one.hours),
        cost: args.cost.as_ref().map(money).transpose()?.or(one.cost),
        ..one
    })
}

/// The barriers of the plan, with those that are told now, that a strategy helps with.
fn aims(id: &str, subject: &Subject<'_>, plan: Option<&Plan>, parts: &[Part]) -> Vec<String> {
    let barriers = barriers(plan, parts);
    let addresses = subject.strategies.list.get(id).map_or(&[][..], |strategy| &strategy.addresses);
    let mut aims: Vec<String> = Vec::new();
    for key in barriers.filter(|key| addresses.iter().any(|address| address.determinant == *key)) {
        if !aims.iter().any(|aim| aim == key) {
            aims.push(key.to_owned());
        }
    }
    aims
}

/// A strategy of which nothing is known yet.
pub(super) fn empty(id: &str) -> ChosenStrategy {
    ChosenStrategy {
        strategy: id.to_owned(),
        determinants: Vec::new(),
        because: None,
        by: None,
        due: None,
        hours: None,
        cost: None,
        measure: None,
        done: None,
    }
}

/// A strategy of the plan that is done, today unless another day is told.
fn done(text: &str, subject: &Subject<'_>, plan: Option<&Plan>, session: &Session<'_>) -> Result<ChosenStrategy, Error> {
    let (named, day) = text.split_once('=').map_or((text, None), |(named, day)| (named, Some(day)));
    let list = plan.map_or(&[][..], |plan| &plan.strategies);
    let id = subject.strategies.meant(named).unwrap_or(named);
    let Some(chosen) = list.iter().find(|chosen| chosen.strategy == id) else {
        let ids = list.iter().map(|chosen| chosen.strategy.as_str());
        return Err(unknown_strategy(["error-plan-not-chosen", "error-plan-not-chosen-hint"], named, ids, subject.strategies));
    };
    let day = day.map_or_else(|| Ok(session.today(Some(subject.repo.folder))), typed)?;
    Ok(ChosenStrategy { done: Some(day), ..chosen.clone() })
}
