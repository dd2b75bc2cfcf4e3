//! What a file leaves out of a part that is in the plan stays as it is. Only where a point turns from used to not used, or back,
//! goes what no longer holds.

use super::parts::Part;
use crate::model::{ApplicationChoice, Barrier, ChosenStrategy, FollowUp, Plan, Step, TransferChoice};

/// A part that was told, on top of what the plan says of the same thing.
pub(super) fn merged(plan: &Plan, part: Part) -> Part {
    match part {
        Part::Barrier(new) => {
            let old = plan.barriers.iter().find(|old| old.determinant == new.determinant);
            let basis = new.basis.or_else(|| old?.basis.clone());
            Part::Barrier(Barrier { basis, determinant: new.determinant })
        }
        Part::Strategy(new) => Part::Strategy(strategy(plan, new)),
        Part::Transfer(new) => Part::Transfer(transfer(plan, new)),
        Part::Application(new) => Part::Application(application(plan, new)),
        Part::Step(new) => Part::Step(step(plan, new)),
        Part::FollowUp(new) => Part::FollowUp(follow_up(plan, new)),
        other => other,
    }
}

fn strategy(plan: &Plan, new: ChosenStrategy) -> ChosenStrategy {
    let Some(old) = plan.strategies.iter().find(|old| old.strategy == new.strategy).cloned() else { return new };
    ChosenStrategy {
        determinants: if new.determinants.is_empty() { old.determinants } else { new.determinants },
        because: new.because.or(old.because),
        by: new.by.or(old.by),
        due: new.due.or(old.due),
        hours: new.hours.or(old.hours),
        cost: new.cost.or(old.cost),
        measure: new.measure.or(old.measure),
        done: new.done.or(old.done),
        strategy: new.strategy,
    }
}

fn transfer(plan: &Plan, new: TransferChoice) -> TransferChoice {
    let same = |old: &&TransferChoice| old.element == new.element && old.strategy == new.strategy;
    let Some(old) = plan.transfer.iter().find(same).cloned() else { return new };
    let (used, unused) = turned(new.how.as_ref(), new.not.as_ref());
    TransferChoice {
        how: new.how.or(old.how.filter(|_| used)),
        by: new.by.or(old.by.filter(|_| used)),
        not: new.not.or(old.not.filter(|_| unused)),
        ..old
    }
}

fn application(plan: &Plan, new: ApplicationChoice) -> ApplicationChoice {
    let same = |old: &&ApplicationChoice| old.factor == new.factor && old.strategy == new.strategy;
    let Some(old) = plan.application.iter().find(same).cloned() else { return new };
    let (used, unused) = turned(new.how.as_ref(), new.not.as_ref());
    ApplicationChoice {
        how: new.how.or(old.how.filter(|_| used)),
        by: new.by.or(old.by.filter(|_| used)),
        hours: new.hours.or(old.hours.filter(|_| used)),
        not: new.not.or(old.not.filter(|_| unused)),
        ..old
    }
}

/// Whether what the plan says of how a point is used still holds, and why it is not used.
fn turned(how: Option<&String>, not: Option<&String>) -> (bool, bool) {
    (not.is_none(), how.is_none())
}

fn step(plan: &Plan, new: Step) -> Step {
    let Some(old) = plan.steps.iter().find(|old| old.what.trim() == new.what.trim()).cloned() else { return new };
    Step { what: old.what, by: new.by.or(old.by), due: new.due.or(old.due), done: new.done.or(old.done) }
}

fn follow_up(plan: &Plan, new: FollowUp) -> FollowUp {
    let Some(old) = plan.follow_up.iter().find(|old| old.date == new.date).cloned() else { return new };
    let mut applying = old.applying;
    applying.extend(new.applying);
    FollowUp { date: new.date, of: new.of, aware: new.aware.or(old.aware), applying, note: new.note.or(old.note) }
}
