//! The rule of the product assessment: from answers to a total, its range, and an outcome.
//!
//! The weights and limits are conventions without empirical ground; they make two assessments comparable and
//! start a talk. The outcome is that of a calculation, never an advice or a decision.

use std::collections::BTreeMap;

use super::Fraction;
use crate::model::{Answer, Checklist, ChecklistQuestion, ProductClass, Set};

/// What an answer counts as.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Counted {
    /// A number; `remediable` matters at a knock-out.
    Score {
        /// The number on the scale, in halves: 7 is 3.5.
        halves: i64,
        /// Whether a knock-out can be remedied; not said counts as yes.
        remediable: bool,
    },
    /// The question does not apply.
    NotApplicable,
    /// Unknown, or not answered.
    Unknown,
}

impl Counted {
    /// What an answer counts as; a number off the scale counts as unknown.
    #[must_use]
    #[allow(clippy::cast_possible_truncation)]
    pub fn from_answer(answer: Option<&Answer>) -> Self {
        let Some(answer) = answer else { return Self::Unknown };
        match (answer.score, &answer.not_applicable) {
            (Some(score), _) if (1.0..=5.0).contains(&score) && (score * 2.0).fract() == 0.0 => {
                Self::Score { halves: (score * 2.0) as i64, remediable: answer.remediable != Some(false) }
            }
            (None, Some(_)) => Self::NotApplicable,
            _ => Self::Unknown,
        }
    }

    /// The number on the scale, if it is one.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn number(self) -> Option<f64> {
        self.halves().map(|halves| halves as f64 / 2.0)
    }

    const fn halves(self) -> Option<i64> {
        match self {
            Self::Score { halves, .. } => Some(halves),
            _ => None,
        }
    }
}

/// What the answers are counted with.
#[derive(Clone, Copy)]
pub struct Rule<'a> {
    /// The questions, weights and limits.
    pub checklist: &'a Checklist,
    /// The class of the product.
    pub class: Option<ProductClass>,
    /// All questions that fit, or the quick ones.
    pub set: Set,
    /// Own weights of the organisation, by question.
    pub weights: &'a BTreeMap<String, u32>,
}

impl<'a> Rule<'a> {
    /// The questions that are asked, in order.
    pub fn questions(&self) -> impl Iterator<Item = &'a ChecklistQuestion> + use<'a> {
        self.places().map(|(_, question)| question)
    }

    /// The same, each with its place in the checklist.
    pub fn places(&self) -> impl Iterator<Item = (usize, &'a ChecklistQuestion)> + use<'a> {
        let (class, quick) = (self.class, self.set == Set::Quick);
        let asked = self.checklist.questions.iter().enumerate();
        asked.filter(move |(_, question)| question.fits(class) && (!quick || question.quick))
    }

    /// The weight of a question here.
    #[must_use]
    pub fn weight(&self, question: &ChecklistQuestion) -> i64 {
        i64::from(*self.weights.get(&question.id).unwrap_or(&question.weight))
    }
}

/// What the rule comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Take it over as it is.
    Adopt,
    /// Take it over after changing named parts.
    Adapt,
    /// Try it on a small scale.
    Pilot,
    /// First find out or repair something.
    Defer,
    /// Do not take it over.
    Reject,
    /// Quick set: assess it further.
    GoOn,
    /// Quick set: go no further.
    Stop,
    /// Quick set: wait.
    Wait,
}

impl Outcome {
    /// The code in machine output; the same as the advice of that name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Adopt => "adopt",
            Self::Adapt => "adapt",
            Self::Pilot => "pilot",
            Self::Defer => "defer",
            Self::Reject => "reject",
            Self::GoOn => "go-on",
            Self::Stop => "stop",
            Self::Wait => "wait",
        }
    }
}

/// The score of one group.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupScore {
    /// The code of the group.
    pub id: String,
    /// From 0 to 100; nothing when no number was given.
    pub score: Option<Fraction>,
    /// With every unknown at 1, and at 5.
    pub range: Option<[Fraction; 2]>,
    /// The weight of what applies.
    pub applicable: i64,
    /// The weight of what has a number.
    pub answered: i64,
}

/// The whole result.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// The weight of what applies.
    pub applicable: i64,
    /// The weight of what has a number.
    pub answered: i64,
    /// The share of the applicable weight that has a number.
    pub coverage: Fraction,
    /// From 0 to 100; nothing when no number was given.
    pub total: Option<Fraction>,
    /// The total with every unknown at 1, and at 5.
    pub range: Option<[Fraction; 2]>,
    /// The groups in order; those without applicable weight do not exist.
    pub groups: Vec<GroupScore>,
    /// Groups in which less than half of the weight has a number.
    pub gaps: Vec<String>,
    /// Must-haves below 2, and whether each can be remedied.
    pub knock_outs: Vec<(String, bool)>,
    /// Must-haves from 2 up to 3: they go into the memo as a condition.
    pub conditions: Vec<String>,
    /// Must-haves without a number.
    pub unknown_must_haves: Vec<String>,
    /// What the rule comes to.
    pub outcome: Outcome,
    /// Which part of the rule fired, from 1.
    pub rule: u8,
    /// Whether too much is unknown to lean on it.
    pub provisional: bool,
    /// Whether the unknown could change the outcome.
    pub sensitive: bool,
}

/// Counts the answers.
#[must_use]
pub fn score(rule: &Rule<'_>, answer: impl Fn(&str) -> Counted) -> Score {
    let asked: Vec<Asked<'_>> = rule
        .questions()
        .map(|question| Asked { question, weight: rule.weight(question), counted: answer(&question.id) })
        .filter(|asked| asked.counted != Counted::NotApplicable)
        .collect();
    let groups: Vec<GroupScore> = rule.checklist.groups.iter().filter_map(|group| group_score(&group.id, &asked)).collect();
    let sums = Sums::of(asked.iter());
    let musts: Vec<&Asked<'_>> = asked.iter().filter(|asked| asked.question.must_have).collect();
    let mut score = Score {
        applicable: sums.applicable,
        answered: sums.answered,
        coverage: Fraction::new(sums.answered, sums.applicable).unwrap_or(Fraction::whole(0)),
        total: sums.score(),
        range: sums.range(),
        gaps: groups.iter().filter(|group| group.answered * 2 < group.applicable).map(|group| group.id.clone()).collect(),
        groups,
        knock_outs: musts.iter().filter_map(|asked| asked.knock_out()).collect(),
        conditions: ids(&musts, |halves| halves.is_some_and(|halves| (4..6).contains(&halves))),
        unknown_must_haves: ids(&musts, |halves| halves.is_none()),
        outcome: Outcome::Defer,
        rule: 2,
        provisional: false,
        sensitive: false,
    };
    let provisional_below = share(rule.checklist.cut_offs.provisional);
    score.provisional = score.coverage < provisional_below || !score.unknown_must_haves.is_empty() || !score.gaps.is_empty();
    (score.outcome, score.rule) = outcome(rule, &score, Side::Middle);
    score.sensitive = [Side::Low, Side::High].into_iter().any(|side| outcome(rule, &score, side).0 != score.outcome);
    score
}

fn ids(asked: &[&Asked<'_>], fits: impl Fn(Option<i64>) -> bool) -> Vec<String> {
    asked.iter().filter(|asked| fits(asked.counted.halves())).map(|asked| asked.question.id.clone()).collect()
}

/// A limit that is written as a share, in hundredths.
#[allow(clippy::cast_possible_truncation)]
fn share(limit: f64) -> Fraction {
    Fraction::new((limit * 100.0).round() as i64, 100).expect("100 is positive")
}

struct Asked<'a> {
    question: &'a ChecklistQuestion,
    weight: i64,
    counted: Counted,
}

impl Asked<'_> {
    fn knock_out(&self) -> Option<(String, bool)> {
        match self.counted {
            Counted::Score { halves, remediable } if halves < 4 => Some((self.question.id.clone(), remediable)),
            _ => None,
        }
    }
}

/// Sums over some of the questions; points are in halves above 1, so a full score gives 8 per weight.
#[derive(Default)]
struct Sums {
    applicable: i64,
    answered: i64,
    points: i64,
}

/// The most points that a weight of 1 can give.
const FULL: i64 = 8;

impl Sums {
    fn of<'a>(asked: impl Iterator<Item = &'a Asked<'a>>) -> Self {
        asked.fold(Self::default(), |mut sums, asked| {
            sums.applicable += asked.weight;
            if let Some(halves) = asked.counted.halves() {
                sums.answered += asked.weight;
                sums.points += asked.weight * (halves - 2);
            }
            sums
        })
    }

    fn score(&self) -> Option<Fraction> {
        Fraction::new(self.points * 100, self.answered * FULL)
    }

    fn range(&self) -> Option<[Fraction; 2]> {
        let unknown = (self.applicable - self.answered) * FULL;
        let at = |points| Fraction::new(points * 100, self.applicable * FULL);
        Some([at(self.points)?, at(self.points + unknown)?])
    }
}

fn group_score(id: &str, asked: &[Asked<'_>]) -> Option<GroupScore> {
    let sums = Sums::of(asked.iter().filter(|asked| asked.question.group == id));
    (sums.applicable > 0).then(|| GroupScore {
        id: id.to_owned(),
        score: sums.score(),
        range: sums.range(),
        applicable: sums.applicable,
        answered: sums.answered,
    })
}

/// Where the unknown is put.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Low,
    Middle,
    High,
}

impl Side {
    fn of(self, score: Option<Fraction>, range: Option<[Fraction; 2]>) -> Option<Fraction> {
        match self {
            Self::Middle => score,
            Self::Low => range.map(|range| range[0]),
            Self::High => range.map(|range| range[1]),
        }
    }
}

fn outcome(rule: &Rule<'_>, score: &Score, side: Side) -> (Outcome, u8) {
    let total = side.of(score.total, score.range);
    match rule.set {
        Set::Full => full(rule, score, total, side),
        Set::Quick => quick(rule, score, total),
    }
}

fn full(rule: &Rule<'_>, score: &Score, total: Option<Fraction>, side: Side) -> (Outcome, u8) {
    let limits = &rule.checklist.cut_offs;
    let limit = |percent: u32| Fraction::whole(i64::from(percent));
    let groups: Vec<(&str, Fraction)> =
        score.groups.iter().filter_map(|group| Some((group.id.as_str(), side.of(group.score, group.range)?))).collect();
    if score.knock_outs.iter().any(|(_, remediable)| !remediable) {
        return (Outcome::Reject, 1);
    }
    let unsure = !score.knock_outs.is_empty()
        || !score.unknown_must_haves.is_empty()
        || score.coverage < share(limits.coverage)
        || !score.gaps.is_empty();
    match total {
        _ if unsure => (Outcome::Defer, 2),
        None => (Outcome::Defer, 2),
        Some(total) if total < limit(limits.reject) => (Outcome::Reject, 3),
        Some(total) if total < limit(limits.defer) => (Outcome::Defer, 4),
        Some(total) if total >= limit(limits.adopt) && groups.iter().all(|(_, s)| *s >= limit(limits.adopt_group)) => {
            (Outcome::Adopt, 5)
        }
        Some(_) if rule.class == Some(ProductClass::K) || product_is_the_problem(&groups) => (Outcome::Adapt, 6),
        Some(_) => (Outcome::Pilot, 7),
    }
}

/// Whether the product and its transfer (groups C and H) are no better than the weakest of the rest.
fn product_is_the_problem(groups: &[(&str, Fraction)]) -> bool {
    let lowest = |ours: bool| groups.iter().filter(|(id, _)| matches!(*id, "C" | "H") == ours).map(|(_, score)| *score).min();
    matches!((lowest(true), lowest(false)), (Some(product), Some(rest)) if product <= rest)
}

fn quick(rule: &Rule<'_>, score: &Score, total: Option<Fraction>) -> (Outcome, u8) {
    let limits = &rule.checklist.cut_offs;
    let limit = |percent: u32| Fraction::whole(i64::from(percent));
    if score.knock_outs.iter().any(|(_, remediable)| !remediable) || total.is_some_and(|total| total < limit(limits.quick_stop)) {
        return (Outcome::Stop, 1);
    }
    let sure = score.knock_outs.is_empty() && score.unknown_must_haves.is_empty() && score.coverage >= share(limits.coverage);
    match total {
        Some(total) if sure && total >= limit(limits.quick_go_on) => (Outcome::GoOn, 2),
        _ => (Outcome::Wait, 3),
    }
}

/// The questions with a number from weak to strong: by number, then the heavier first, then in order.
#[must_use]
pub fn weakest<'a>(rule: &Rule<'a>, answer: impl Fn(&str) -> Counted) -> Vec<(&'a ChecklistQuestion, f64)> {
    ordered(rule, answer, |halves| halves)
}

/// The questions with a number from strong to weak: by number, then the heavier first, then in order.
#[must_use]
pub fn strongest<'a>(rule: &Rule<'a>, answer: impl Fn(&str) -> Counted) -> Vec<(&'a ChecklistQuestion, f64)> {
    ordered(rule, answer, |halves| -halves)
}

#[allow(clippy::cast_precision_loss)]
fn ordered<'a>(rule: &Rule<'a>, answer: impl Fn(&str) -> Counted, by: impl Fn(i64) -> i64) -> Vec<(&'a ChecklistQuestion, f64)> {
    let mut scored: Vec<_> = rule.questions().filter_map(|question| Some((question, answer(&question.id).halves()?))).collect();
    scored.sort_by_key(|(question, halves)| (by(*halves), -rule.weight(question)));
    scored.into_iter().map(|(question, halves)| (question, halves as f64 / 2.0)).collect()
}
