//! One thing that was told of a plan, and what it changes in the file: only what differs, so that comments stay.

use serde_yaml::{Mapping, Value};

use crate::keys;
use crate::model::{ApplicationChoice, Barrier, ChosenStrategy, Date, FollowUp, Left, Plan, Step, TransferChoice};
use crate::source::yaml::edit::Change;
use crate::source::{Key, Keys};

/// One thing that was told of a plan.
#[derive(Clone, Debug)]
pub(crate) enum Part {
    /// A text under a key of its own; nothing takes it out.
    Text(&'static str, Option<String>),
    /// The day of the review; nothing takes it out.
    Review(Option<Date>),
    /// A barrier, known by its determinant.
    Barrier(Barrier),
    /// A chosen strategy, known by its id.
    Strategy(ChosenStrategy),
    /// A barrier that is left, known by its determinant.
    Left(Left),
    /// A barrier that is no longer left.
    TakenUp(String),
    /// A point of the transfer plan.
    Transfer(TransferChoice),
    /// A point of the application plan.
    Application(ApplicationChoice),
    /// A step, known by its words.
    Step(Step),
    /// What was seen of the use, known by its day.
    FollowUp(FollowUp),
}

/// A key with its value; without a value it is left out.
type Entry = (&'static str, Option<Value>);

/// What a part changes in a plan.
pub(super) fn changes(plan: &Plan, part: &Part) -> Vec<Change> {
    match part {
        Part::Text(key, value) => text(key, present(plan, key), value.as_deref()),
        Part::Review(date) => {
            text("review", plan.review.map(|date| date.to_string()).as_deref(), date.map(|date| date.to_string()).as_deref())
        }
        Part::Barrier(new) => known("barriers", &plan.barriers, |old| old.determinant == new.determinant, barrier, new),
        Part::Strategy(new) => known("strategies", &plan.strategies, |old| old.strategy == new.strategy, strategy, new),
        Part::Left(new) => known("left", &plan.left, |old| old.determinant == new.determinant, left, new),
        Part::TakenUp(key) => match plan.left.iter().position(|left| left.determinant == *key) {
            Some(_) if plan.left.len() == 1 => vec![Change::Remove(keys!["left"])],
            Some(at) => vec![Change::Remove(keys!["left", at])],
            None => Vec::new(),
        },
        Part::Transfer(new) => {
            let is = |old: &TransferChoice| old.element == new.element && old.strategy == new.strategy;
            known("transfer", &plan.transfer, is, transfer, new)
        }
        Part::Application(new) => {
            let is = |old: &ApplicationChoice| old.factor == new.factor && old.strategy == new.strategy;
            known("application", &plan.application, is, application, new)
        }
        Part::Step(new) => known("steps", &plan.steps, |old| old.what.trim() == new.what.trim(), step, new),
        Part::FollowUp(new) => known("follow-up", &plan.follow_up, |old| old.date == new.date, follow_up, new),
    }
}

/// What a part changes in its list: only what differs in the item that is the same thing, else a new item.
fn known<T>(list: &'static str, all: &[T], is: impl Fn(&T) -> bool, entries: fn(&T) -> Vec<Entry>, new: &T) -> Vec<Change> {
    item(list, all.iter().position(is).map(|at| (at, entries(&all[at]))), entries(new))
}

/// What a plan says under a key that holds one text.
pub(super) fn present<'a>(plan: &'a Plan, key: &str) -> Option<&'a str> {
    match key {
        "decision" => plan.decision.as_deref(),
        "aim" => Some(&plan.aim),
        "coordinator" => plan.coordinator.as_deref(),
        "champion" => plan.champion.as_deref(),
        "opinion-leader" => plan.opinion_leader.as_deref(),
        "clients" => plan.clients.as_deref(),
        "stop" => plan.stop.as_deref(),
        _ => None,
    }
}

fn text(key: &'static str, old: Option<&str>, new: Option<&str>) -> Vec<Change> {
    match (old, new) {
        (Some(_), None) => vec![Change::Remove(keys![key])],
        (old, Some(new)) if old != Some(new) => vec![Change::Set(keys![key], Value::String(new.to_owned()))],
        _ => Vec::new(),
    }
}

/// A new item at the end of a list, or only what differs in one that is there.
fn item(list: &'static str, old: Option<(usize, Vec<Entry>)>, new: Vec<Entry>) -> Vec<Change> {
    let Some((at, old)) = old else {
        let entries = new.into_iter().filter_map(|(key, value)| Some((Value::String(key.to_owned()), value?)));
        return vec![Change::Append(keys![list], Value::Mapping(entries.collect::<Mapping>()))];
    };
    let place = |key: &'static str| Keys(vec![Key::from(list), Key::from(at), Key::from(key)]);
    let pairs = new.into_iter().zip(old);
    let change = |((key, new), (_, old)): (Entry, Entry)| match (old, new) {
        (old, Some(new)) if old.as_ref() != Some(&new) => Some(Change::Set(place(key), new)),
        (Some(_), None) => Some(Change::Remove(place(key))),
        _ => None,
    };
    pairs.filter_map(change).collect()
}

fn some(text: &str) -> Option<Value> {
    Some(Value::String(text.to_owned()))
}

fn words(text: Option<&String>) -> Option<Value> {
    text.map(String::as_str).and_then(some)
}

fn day(date: Option<Date>) -> Option<Value> {
    date.map(|date| Value::String(date.to_string()))
}

/// Whole hours without a point.
#[allow(clippy::cast_possible_truncation)] // hours are small
fn hours(hours: Option<f64>) -> Option<Value> {
    hours.map(|hours| if hours.fract() == 0.0 { Value::from(hours as i64) } else { Value::from(hours) })
}

fn barrier(one: &Barrier) -> Vec<Entry> {
    vec![("determinant", some(&one.determinant)), ("basis", words(one.basis.as_ref()))]
}

fn left(one: &Left) -> Vec<Entry> {
    vec![("determinant", some(&one.determinant)), ("because", some(&one.because))]
}

fn strategy(one: &ChosenStrategy) -> Vec<Entry> {
    let aims = one.determinants.iter().map(|key| Value::String(key.clone())).collect();
    vec![
        ("strategy", some(&one.strategy)),
        ("for", Some(Value::Sequence(aims))),
        ("because", words(one.because.as_ref())),
        ("by", words(one.by.as_ref())),
        ("due", day(one.due)),
        ("hours", hours(one.hours)),
        ("cost", one.cost.map(Value::from)),
        ("measure", words(one.measure.as_ref())),
        ("done", day(one.done)),
    ]
}

fn transfer(one: &TransferChoice) -> Vec<Entry> {
    vec![
        ("element", words(one.element.as_ref())),
        ("strategy", words(one.strategy.as_ref())),
        ("how", words(one.how.as_ref())),
        ("by", words(one.by.as_ref())),
        ("not", words(one.not.as_ref())),
    ]
}

fn application(one: &ApplicationChoice) -> Vec<Entry> {
    vec![
        ("strategy", words(one.strategy.as_ref())),
        ("factor", words(one.factor.as_ref())),
        ("how", words(one.how.as_ref())),
        ("by", words(one.by.as_ref())),
        ("hours", hours(one.hours)),
        ("not", words(one.not.as_ref())),
    ]
}

fn step(one: &Step) -> Vec<Entry> {
    vec![("what", some(&one.what)), ("by", words(one.by.as_ref())), ("due", day(one.due)), ("done", day(one.done))]
}

fn follow_up(one: &FollowUp) -> Vec<Entry> {
    let counts = one.applying.iter().map(|(id, count)| (Value::String(id.clone()), Value::from(*count)));
    let counts: Mapping = counts.collect();
    vec![
        ("date", day(Some(one.date))),
        ("of", Some(Value::from(one.of))),
        ("aware", one.aware.map(Value::from)),
        ("applying", (!counts.is_empty()).then_some(Value::Mapping(counts))),
        ("note", words(one.note.as_ref())),
    ]
}
