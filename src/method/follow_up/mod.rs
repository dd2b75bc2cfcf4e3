//! How far a product is really used: each core element against its target, the trend, and what can be done now.
//!
//! Source of the measure and the targets (90 percent aware, 80 percent applying): Fleuren, Van Dommelen & Dunnink, Soc Sci Med
//! 2015;136-137:35-43. What is proposed is our own judgement: repeat what rises, choose something else where nothing rises, find
//! out why something falls, and lay the figures beside the stop agreement. One person more or less is no rise and no fall.

mod proposals;

use std::cmp::Ordering;

pub use proposals::{Proposal, proposals};

use super::privacy::are_few;
use crate::model::{CoreElement, FollowUp, Plan};

/// So many of so many people, at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// How many do.
    pub count: u32,
    /// Of how many; at least one.
    pub of: u32,
}

impl Seen {
    /// So many of so many; nothing when there was nobody.
    #[must_use]
    pub fn new(count: u32, of: u32) -> Option<Self> {
        (of > 0).then(|| Self { count: count.min(of), of })
    }

    /// Whether this reaches a target in percent, exactly.
    #[must_use]
    pub fn reaches(self, percent: u32) -> bool {
        u64::from(self.count) * 100 >= u64::from(percent) * u64::from(self.of)
    }

    /// Whether there are too few people to tell a share.
    #[must_use]
    pub fn is_few(self) -> bool {
        are_few(self.of)
    }

    /// The share, for showing.
    #[must_use]
    pub fn share(self) -> f64 {
        f64::from(self.count) / f64::from(self.of)
    }

    /// How this compares with what was seen before: one person of the smaller group more or less makes no difference.
    fn compared(self, before: Self) -> Ordering {
        let (now, then) = (u64::from(self.count) * u64::from(before.of), u64::from(before.count) * u64::from(self.of));
        let one = u64::from(self.of.max(before.of));
        if now.abs_diff(then) <= one { Ordering::Equal } else { now.cmp(&then) }
    }
}

/// Awareness or a core element, through all follow-ups.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// The core element; none for awareness.
    pub element: Option<&'a CoreElement>,
    /// What is aimed for, in percent.
    pub target: u32,
    /// What was seen at each follow-up, by date.
    pub seen: Vec<Option<Seen>>,
}

impl Line<'_> {
    /// What was last seen.
    #[must_use]
    pub fn last(&self) -> Option<Seen> {
        self.seen.iter().rev().find_map(|seen| *seen)
    }

    /// Whether the target is reached; nothing when nothing was seen.
    #[must_use]
    pub fn reached(&self) -> Option<bool> {
        self.last().map(|seen| seen.reaches(self.target))
    }

    /// How the last two times compare; nothing when it was seen once.
    #[must_use]
    pub fn trend(&self) -> Option<Ordering> {
        let mut seen = self.seen.iter().rev().flatten();
        let (last, before) = (seen.next()?, seen.next()?);
        Some(last.compared(*before))
    }

    /// Whether it is below its target.
    #[must_use]
    pub fn is_below(&self) -> bool {
        self.reached() == Some(false)
    }
}

/// How use went, follow-up by follow-up.
#[derive(Clone, Debug)]
pub struct Progress<'a> {
    /// The follow-ups, by date.
    pub follow_ups: Vec<&'a FollowUp>,
    /// Who knows it.
    pub aware: Line<'a>,
    /// Who applies each core element, in the order of the product.
    pub elements: Vec<Line<'a>>,
}

/// Lays the follow-ups of a plan beside the core elements and the targets.
#[must_use]
pub fn progress<'a>(plan: &'a Plan, core: &'a [CoreElement], aware: u32, applying: u32) -> Progress<'a> {
    let mut follow_ups: Vec<&FollowUp> = plan.follow_up.iter().collect();
    follow_ups.sort_by_key(|seen| seen.date);
    let through = |count: &dyn Fn(&FollowUp) -> Option<u32>| {
        follow_ups.iter().map(|seen| Seen::new(count(seen)?, seen.of)).collect::<Vec<_>>()
    };
    let element = |element: &'a CoreElement| Line {
        element: Some(element),
        target: applying,
        seen: through(&|seen| seen.applying.get(&element.id).copied()),
    };
    let elements = core.iter().map(element).collect();
    let aware = Line { element: None, target: aware, seen: through(&|seen| seen.aware) };
    Progress { aware, elements, follow_ups }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Date;
    use crate::repo::built_in_strategies;
    use crate::source::yaml::{decode, parse};

    const START: &str = "product: p\norganisation: o\naim: x\nstop: Onder 50% in september.\nbarriers:\n  - determinant: self-efficacy\n\
        strategies:\n  - strategy: ongoing-consultation\n    for: [self-efficacy]\n    due: 2026-05-01\n";

    fn plan(rest: &str) -> Plan {
        decode(&parse(&format!("{START}{rest}"), 0).root.unwrap()).value.unwrap()
    }

    fn core() -> Vec<CoreElement> {
        ["a", "b"].map(|id| CoreElement { id: id.to_owned(), text: id.to_uppercase() }).into()
    }

    fn told(rest: &str) -> Vec<String> {
        let (plan, core, all) = (plan(rest), core(), built_in_strategies());
        let progress = progress(&plan, &core, 90, 80);
        let ids = |list: &[&CoreElement]| list.iter().map(|one| one.id.as_str()).collect::<String>();
        let name = |proposal: &Proposal<'_>| match proposal {
            Proposal::Stop { percent, below, .. } => format!("stop {percent} {}", ids(below)),
            Proposal::Overdue(list) => format!("overdue {}", list.len()),
            Proposal::MakeKnown(one) => format!("known {}", one.map_or("", |one| one.id)),
            Proposal::Repeat { rising, done, coming, late } => {
                let late = if *late { " late" } else { "" };
                format!("repeat {} {} {}{late}", ids(rising), done.len(), coming.len())
            }
            Proposal::Falling { falling, coming, other } => {
                format!("falling {} {} {}", ids(falling), coming.len(), other.first().map_or("", |one| one.id))
            }
            Proposal::Wait { flat, coming } => format!("wait {} {}", ids(flat), coming.len()),
            Proposal::Next { flat, other } => format!("next {} {}", ids(flat), other.first().map_or("", |one| one.id)),
            Proposal::Sustain(list) => format!("sustain {}", list.first().map_or("", |one| one.id)),
        };
        proposals(&plan, &progress, &all, Date::parse("2026-09-20").unwrap()).iter().map(name).collect()
    }

    #[test]
    fn a_target_is_reached_exactly_at_its_share() {
        assert!(Seen { count: 8, of: 10 }.reaches(80));
        assert!(!Seen { count: 79, of: 99 }.reaches(80));
        assert_eq!(Seen::new(3, 0), None);
    }

    #[test]
    fn what_is_late_comes_first_and_what_rises_is_repeated() {
        let seen = "follow-up:\n  - date: 2026-06-01\n    of: 10\n    aware: 6\n    applying: {a: 2, b: 5}\n\
            \x20 - date: 2026-09-15\n    of: 10\n    aware: 8\n    applying: {a: 4, b: 7}\n";
        assert_eq!(told(seen), ["stop 50 a", "overdue 1", "known launch-campaign", "repeat ab 0 0 late"]);
    }

    #[test]
    fn where_it_rises_and_more_is_to_come_that_is_named() {
        let seen = "  - strategy: peer-modelling\n    for: [self-efficacy]\n    due: 2026-11-01\nfollow-up:\n  - date: 2026-06-01\n    of: 10\n\
            \x20   aware: 9\n    applying: {a: 5, b: 8}\n  - date: 2026-09-15\n    of: 10\n    aware: 9\n    applying: {a: 7, b: 8}\n";
        assert_eq!(told(&format!("    done: 2026-05-01\n{seen}")), ["repeat a 1 1"]);
    }

    #[test]
    fn one_person_more_or_less_is_no_rise_and_no_fall() {
        let compared = |now: (u32, u32), then: (u32, u32)| {
            let seen = |(count, of)| Seen { count, of };
            seen(now).compared(seen(then))
        };
        assert_eq!(compared((12, 19), (11, 19)), Ordering::Equal);
        assert_eq!(compared((13, 19), (11, 19)), Ordering::Greater);
        assert_eq!(compared((9, 19), (11, 19)), Ordering::Less);
        assert_eq!(compared((12, 20), (5, 10)), Ordering::Equal, "two of twenty is one of ten");
        assert_eq!(compared((13, 20), (5, 10)), Ordering::Greater);
    }

    #[test]
    fn what_falls_is_told_apart_from_what_stays_the_same() {
        let seen = |b: u32| {
            format!(
                "    done: 2026-05-01\nfollow-up:\n  - date: 2026-06-01\n    of: 10\n    aware: 9\n    applying: {{a: 7, b: 6}}\n\
                 \x20 - date: 2026-09-15\n    of: 10\n    aware: 9\n    applying: {{a: 5, b: {b}}}\n"
            )
        };
        assert_eq!(told(&seen(6)), ["falling a 0 ", "next b simulate-change"]);
        assert_eq!(told(&seen(8)), ["falling a 0 simulate-change"]);
    }

    #[test]
    fn where_nothing_rises_and_all_is_done_something_else_is_proposed() {
        let seen = "    done: 2026-05-01\nfollow-up:\n  - date: 2026-06-01\n    of: 10\n    aware: 9\n    applying: {a: 9, b: 6}\n\
            \x20 - date: 2026-09-15\n    of: 10\n    aware: 9\n    applying: {a: 9, b: 6}\n";
        assert_eq!(told(seen), ["next b simulate-change"]);
    }

    #[test]
    fn where_all_targets_are_reached_it_must_stay_so() {
        let seen = "follow-up:\n  - date: 2026-09-15\n    of: 10\n    aware: 9\n    applying: {a: 8, b: 10}\n";
        assert_eq!(told(seen), ["sustain share-local-know-how"]);
    }

    #[test]
    fn among_too_few_people_nothing_is_proposed() {
        assert_eq!(told("follow-up:\n  - date: 2026-09-15\n    of: 4\n    aware: 1\n    applying: {a: 0}\n"), [""; 0]);
    }
}
