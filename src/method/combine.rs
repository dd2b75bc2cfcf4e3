//! Several assessors: per question the median, how far they lie apart, and what must be discussed.

use std::collections::BTreeMap;

use super::Fraction;
use super::score::{Counted, Rule};
use crate::model::{Answer, Assessment, ChecklistQuestion};

/// What the assessors say about one question, together.
#[derive(Clone, Debug, PartialEq)]
pub struct Combined {
    /// The combined answer; that of the consensus when there is one.
    pub value: Counted,
    /// The combined answer before any consensus.
    pub before: Counted,
    /// The highest number minus the lowest; 0 with fewer than two numbers.
    pub spread: f64,
    /// How many gave a number.
    pub numbers: usize,
    /// Whether the assessors must talk about it.
    pub discuss: bool,
    /// Whether someone gave the lowest number on a must-have.
    pub signal: bool,
    /// Whether a consensus settled it.
    pub settled: bool,
}

impl Combined {
    /// Whether it must still be talked about.
    #[must_use]
    pub const fn open(&self) -> bool {
        self.discuss && !self.settled
    }
}

/// What a consensus says about one question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settled {
    /// The value that was settled.
    pub counted: Counted,
    /// Whether a knock-out can be remedied, when the consensus says so itself.
    pub remediable: Option<bool>,
}

impl Settled {
    /// What an answer of a consensus says.
    #[must_use]
    pub fn of(answer: &Answer) -> Self {
        Self { counted: Counted::from_answer(Some(answer)), remediable: answer.remediable }
    }
}

/// Combines final assessments of one round, per question of the rule.
#[must_use]
pub fn combine<'a>(rule: &Rule<'a>, assessments: &[&Assessment], consensus: Option<&Assessment>) -> BTreeMap<&'a str, Combined> {
    let questions = &rule.checklist.questions;
    let all: Vec<_> = assessments.iter().map(|one| by_question(one, questions)).collect();
    let settled = consensus.map(|consensus| by_question(consensus, questions));
    let one = |(at, question): (usize, &'a ChecklistQuestion)| {
        let answers: Vec<Counted> = all.iter().map(|answers| Counted::from_answer(answers[at])).collect();
        let settled = settled.as_ref().and_then(|settled| settled[at]).map(Settled::of);
        (question.id.as_str(), together(question, &answers, settled))
    };
    rule.places().map(one).collect()
}

/// The answers of an assessment, each at the place of its question; nothing where there is none.
fn by_question<'a>(assessment: &'a Assessment, questions: &'a [ChecklistQuestion]) -> Vec<Option<&'a Answer>> {
    let mut all = vec![None; questions.len()];
    for (_, answer, at) in assessment.numbered(questions) {
        if let Some(place) = at.and_then(|at| all.get_mut(at)) {
            *place = Some(answer);
        }
    }
    // A list may ask the same question twice.
    for (place, question) in all.iter_mut().zip(questions).filter(|(place, _)| place.is_none()) {
        *place = assessment.answers.get(question.id.as_str());
    }
    all
}

/// Combines the answers of the assessors to one question, as they count, and what a consensus says about it.
#[must_use]
pub fn together(question: &ChecklistQuestion, answers: &[Counted], settled: Option<Settled>) -> Combined {
    let mut halves: Vec<i64> = answers.iter().filter_map(|answer| score_of(*answer)).map(|(halves, _)| halves).collect();
    halves.sort_unstable();
    let spread = halves.last().zip(halves.first()).map_or(0, |(high, low)| high - low);
    let before = middle(answers, &halves);
    let knocked_out = question.must_have && matches!(before, Counted::Score { halves, .. } if halves < 4);
    let hopeless =
        knocked_out && answers.iter().filter_map(|a| score_of(*a)).filter(|(halves, _)| *halves < 4).all(|(_, can)| !can);
    let before = match before {
        Counted::Score { halves, .. } => Counted::Score { halves, remediable: !hopeless },
        other => other,
    };
    #[allow(clippy::cast_precision_loss)]
    Combined {
        value: settled.map_or(before, |settled| agreed(settled, hopeless)),
        before,
        spread: spread as f64 / 2.0,
        numbers: halves.len(),
        discuss: spread >= 4 || (knocked_out && !hopeless),
        signal: question.must_have && halves.first() == Some(&2),
        settled: settled.is_some(),
    }
}

const fn score_of(answer: Counted) -> Option<(i64, bool)> {
    match answer {
        Counted::Score { halves, remediable } => Some((halves, remediable)),
        _ => None,
    }
}

/// Not applicable when more than half say so; else the median when at least half gave a number; else unknown.
fn middle(answers: &[Counted], sorted: &[i64]) -> Counted {
    let not_applicable = answers.iter().filter(|answer| **answer == Counted::NotApplicable).count();
    if not_applicable * 2 > answers.len() {
        return Counted::NotApplicable;
    }
    if sorted.is_empty() || sorted.len() * 2 < answers.len() {
        return Counted::Unknown;
    }
    let (low, high) = (sorted[(sorted.len() - 1) / 2], sorted[sorted.len() / 2]);
    Counted::Score { halves: half_up(low + high), remediable: true }
}

/// The mean of two numbers in halves; a quarter is rounded up to a half.
const fn half_up(sum: i64) -> i64 {
    (sum + 1) / 2
}

/// A consensus may say itself whether a knock-out can be remedied; else the assessors' own word holds.
fn agreed(settled: Settled, hopeless: bool) -> Counted {
    match settled.counted {
        Counted::Score { halves, .. } => Counted::Score { halves, remediable: settled.remediable.unwrap_or(!hopeless) },
        other => other,
    }
}

/// The share of the questions with two or more numbers in which these lie at most one apart.
#[must_use]
pub fn agreement(combined: &BTreeMap<&str, Combined>) -> Option<Fraction> {
    let compared: Vec<&Combined> = combined.values().filter(|one| one.numbers >= 2).collect();
    let near = compared.iter().filter(|one| one.spread <= 1.0).count();
    Fraction::new(i64::try_from(near).ok()?, i64::try_from(compared.len()).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repo::built_in_checklist;

    #[test]
    fn a_question_that_a_list_asks_twice_has_its_answer_at_both_places() {
        let text = r#"{"subject": "product/a", "checklist": "product", "checklist-version": "1", "date": "2026-01-02",
            "answers": {"A1": {"score": 4}, "A2": {"score": 2}}}"#;
        let assessment: Assessment = serde_json::from_str(text).unwrap();
        let mut questions = built_in_checklist("product").unwrap().questions.clone();
        questions.insert(1, questions[0].clone());
        questions.truncate(4);
        let scores = by_question(&assessment, &questions).into_iter().map(|answer| answer.and_then(|answer| answer.score));
        assert_eq!(scores.collect::<Vec<_>>(), [Some(4.0), Some(4.0), Some(2.0), None]);
    }
}
