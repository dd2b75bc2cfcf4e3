//! What rules need to know of a plan.

use serde::{Deserialize, Serialize};

use crate::model::{Date, Plan, TOP_DOWN, TransferChoice};

/// A plan, as far as rules about the whole folder look at it.
#[allow(missing_docs)]
#[derive(Serialize, Deserialize)]
pub struct PlanFact {
    /// The place in the transfer plan of introducing from the top, when that is used.
    pub top_down: Option<usize>,
    /// The surveys that barriers rest on, each with the place of its barrier.
    pub surveys: Box<[(usize, Box<str>)]>,
    /// The core elements that were followed up, each with the place of its follow-up.
    pub followed: Box<[(usize, Box<str>)]>,
    /// The chosen strategies that have a day and are not done.
    pub strategies: Box<[Undone]>,
    /// The steps that have a day and are not done.
    pub steps: Box<[Undone]>,
}

/// A part of a plan that has a day and is not marked as done.
#[allow(missing_docs)]
#[derive(Serialize, Deserialize)]
pub struct Undone {
    /// Its place in its list.
    pub at: usize,
    pub due: Date,
    /// The code of the strategy; empty for a step.
    pub what: Box<str>,
}

impl PlanFact {
    /// What is known of a plan.
    pub(super) fn of(plan: &Plan) -> Self {
        let from_the_top = |point: &TransferChoice| point.strategy.as_deref() == Some(TOP_DOWN) && point.how.is_some();
        let surveys = plan.barriers.iter().enumerate().filter_map(|(i, barrier)| Some((i, barrier.survey()?.into())));
        let followed =
            plan.follow_up.iter().enumerate().flat_map(|(i, seen)| seen.applying.keys().map(move |id| (i, id.as_str().into())));
        Self {
            top_down: plan.transfer.iter().position(from_the_top),
            surveys: surveys.collect(),
            followed: followed.collect(),
            strategies: undone(plan.strategies.iter().map(|one| (one.due, one.done.is_some(), one.strategy.as_str()))),
            steps: undone(plan.steps.iter().map(|one| (one.due, one.done.is_some(), ""))),
        }
    }
}

/// What is not done of a list: of each part its day, whether it is done, and what it is.
fn undone<'p>(list: impl Iterator<Item = (Option<Date>, bool, &'p str)>) -> Box<[Undone]> {
    let one = |(at, (due, done, what)): (usize, (Option<Date>, bool, &str))| {
        due.filter(|_| !done).map(|due| Undone { at, due, what: what.into() })
    };
    list.enumerate().filter_map(one).collect()
}
