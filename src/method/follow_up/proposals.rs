//! What can be done now, by how use goes against its targets.

use std::cmp::Ordering;

use super::Progress;
use crate::method::privacy::are_few;
use crate::method::strategies::{Filter, Ranked, ranked};
use crate::model::{ChosenStrategy, CoreElement, Date, Plan, StrategyPhase};
use crate::repo::Strategies;

/// So many other strategies are proposed at most.
const MOST: usize = 3;
/// What is chosen against when too few people know the product.
const AWARENESS: &str = "content-awareness";

/// What can be done now.
#[derive(Debug)]
pub enum Proposal<'a> {
    /// A core element is below the percentage that the stop agreement names.
    Stop {
        /// What the agreement says.
        agreement: &'a str,
        /// The percentage in it.
        percent: u32,
        /// The core elements that are below it.
        below: Vec<&'a CoreElement>,
    },
    /// Do first what was agreed and is past its day.
    Overdue(Vec<&'a ChosenStrategy>),
    /// Too few people know it.
    MakeKnown(Option<Ranked<'a>>),
    /// It rises, but is not there yet: go on with these, or repeat them.
    Repeat {
        /// The core elements that rise.
        rising: Vec<&'a CoreElement>,
        /// What was done.
        done: Vec<&'a ChosenStrategy>,
        /// What is still to come.
        coming: Vec<&'a ChosenStrategy>,
        /// Whether something that was agreed is past its day, so that it cannot go on as it is.
        late: bool,
    },
    /// It falls: find out why. What can be done stands here where no other proposal says it.
    Falling {
        /// The core elements that fall.
        falling: Vec<&'a CoreElement>,
        /// What is still to come.
        coming: Vec<&'a ChosenStrategy>,
        /// What was not chosen yet.
        other: Vec<Ranked<'a>>,
    },
    /// It stays the same, and something that was agreed is still to come.
    Wait {
        /// The core elements that stay the same.
        flat: Vec<&'a CoreElement>,
        /// What is still to come.
        coming: Vec<&'a ChosenStrategy>,
    },
    /// It stays the same and everything was done: choose something else.
    Next {
        /// The core elements that stay the same.
        flat: Vec<&'a CoreElement>,
        /// What was not chosen yet.
        other: Vec<Ranked<'a>>,
    },
    /// Every target is reached: see that it stays so.
    Sustain(Vec<Ranked<'a>>),
}

/// What a plan and its follow-ups suggest. Nothing when nothing was seen, or among too few people.
#[must_use]
pub fn proposals<'a>(plan: &'a Plan, progress: &Progress<'a>, all: &'a Strategies, today: Date) -> Vec<Proposal<'a>> {
    let lines = || std::iter::once(&progress.aware).chain(&progress.elements);
    if progress.follow_ups.last().is_none_or(|seen| are_few(seen.of)) || lines().all(|line| line.last().is_none()) {
        return Vec::new();
    }
    let scene = Scene { plan, progress, all, today };
    if lines().all(|line| line.reached() != Some(false)) {
        return vec![Proposal::Sustain(scene.sustaining())];
    }
    let mut list = Vec::new();
    list.extend(scene.stop());
    let overdue = scene.strategies(|chosen| chosen.done.is_none() && chosen.due.is_some_and(|due| due < today));
    let late = !overdue.is_empty();
    if late {
        list.push(Proposal::Overdue(overdue));
    }
    if progress.aware.is_below() {
        list.push(Proposal::MakeKnown(scene.unchosen(AWARENESS).next()));
    }
    list.extend(scene.falling(late));
    list.extend(scene.repeat(late));
    list.extend(scene.change(late));
    list
}

struct Scene<'s, 'a> {
    plan: &'a Plan,
    progress: &'s Progress<'a>,
    all: &'a Strategies,
    today: Date,
}

impl<'a> Scene<'_, 'a> {
    fn strategies(&self, keep: impl Fn(&ChosenStrategy) -> bool) -> Vec<&'a ChosenStrategy> {
        self.plan.strategies.iter().filter(|chosen| keep(chosen)).collect()
    }

    /// Core elements below their target whose trend fits.
    fn below(&self, fits: impl Fn(Option<Ordering>) -> bool) -> Vec<&'a CoreElement> {
        let lines = self.progress.elements.iter().filter(|line| line.is_below() && fits(line.trend()));
        lines.filter_map(|line| line.element).collect()
    }

    fn unchosen<'s>(&'s self, determinant: &str) -> impl Iterator<Item = Ranked<'a>> + 's {
        let chosen = |one: &Ranked<'a>| self.plan.strategies.iter().any(|chosen| chosen.strategy == one.id);
        ranked(self.all, determinant, &Filter::default()).into_iter().filter(move |one| !chosen(one))
    }

    /// What the stop agreement says in percent, and who is below it.
    fn stop(&self) -> Option<Proposal<'a>> {
        let agreement = self.plan.stop.as_deref()?;
        let percent = percentage(agreement)?;
        let lines = self.progress.elements.iter().filter(|line| line.last().is_some_and(|seen| !seen.reaches(percent)));
        let below: Vec<&CoreElement> = lines.filter_map(|line| line.element).collect();
        (!below.is_empty()).then_some(Proposal::Stop { agreement, percent, below })
    }

    fn repeat(&self, late: bool) -> Option<Proposal<'a>> {
        let rising = self.below(|trend| trend == Some(Ordering::Greater));
        let done = self.strategies(|chosen| chosen.done.is_some());
        (!rising.is_empty()).then(|| Proposal::Repeat { rising, done, coming: self.coming(), late })
    }

    /// What was agreed and is still to come.
    fn coming(&self) -> Vec<&'a ChosenStrategy> {
        self.strategies(|chosen| chosen.done.is_none() && chosen.due.is_none_or(|due| due >= self.today))
    }

    fn flat(&self) -> Vec<&'a CoreElement> {
        self.below(|trend| trend == Some(Ordering::Equal))
    }

    /// What is below and falls. Where something else stays the same, that proposal says what can be done.
    fn falling(&self, late: bool) -> Option<Proposal<'a>> {
        let falling = self.below(|trend| trend == Some(Ordering::Less));
        if falling.is_empty() {
            return None;
        }
        let alone = self.flat().is_empty();
        let coming = if alone { self.coming() } else { Vec::new() };
        let other = if alone && !late && coming.is_empty() { self.first_of_each(|_| true) } else { Vec::new() };
        Some(Proposal::Falling { falling, coming, other })
    }

    /// What is below and stays the same: wait for what is to come, else choose something else.
    fn change(&self, late: bool) -> Option<Proposal<'a>> {
        let flat = self.flat();
        if flat.is_empty() {
            return None;
        }
        let coming = self.coming();
        if !coming.is_empty() {
            return Some(Proposal::Wait { flat, coming });
        }
        let other = self.first_of_each(|_| true);
        (!late && !other.is_empty()).then_some(Proposal::Next { flat, other })
    }

    fn sustaining(&self) -> Vec<Ranked<'a>> {
        self.first_of_each(|one| one.strategy.phase == Some(StrategyPhase::Sustain))
    }

    /// The best strategy for each barrier that was not chosen yet, each once.
    fn first_of_each(&self, fits: impl Fn(&Ranked<'a>) -> bool) -> Vec<Ranked<'a>> {
        let mut found: Vec<Ranked<'a>> = Vec::new();
        for determinant in self.plan.hindering() {
            let fresh = self.unchosen(determinant).find(|one| fits(one) && found.iter().all(|other| other.id != one.id));
            found.extend(fresh);
        }
        found.truncate(MOST);
        found
    }
}

/// The first percentage that a text names.
fn percentage(text: &str) -> Option<u32> {
    let before = text.split('%').next().filter(|before| before.len() < text.len())?;
    let digits = before.trim_end().rsplit(|c: char| !c.is_ascii_digit()).next()?;
    digits.parse().ok().filter(|percent| *percent <= 100)
}

#[cfg(test)]
mod tests {
    use super::percentage;

    #[test]
    fn a_percentage_is_read_out_of_the_stop_agreement() {
        assert_eq!(percentage("Onder 50% in september."), Some(50));
        assert_eq!(percentage("als minder dan 60 % het doet"), Some(60));
        assert_eq!(percentage("als het niet lukt"), None);
        assert_eq!(percentage("onder 500%"), None);
    }
}
