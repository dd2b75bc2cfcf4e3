//! The plain ways of counting a checklist: the mean of the numbers, and how many points are in place.

use crate::model::{Answer, Answers, Checklist, ChecklistQuestion};

/// Means and counts, over all questions or over a group.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tally {
    /// How many questions there are.
    pub of: usize,
    /// How many have an answer.
    pub answered: usize,
    /// How many are in place: yes, or done.
    pub done: usize,
    /// How many are planned.
    pub planned: usize,
    sum: f64,
    numbers: usize,
}

impl Tally {
    /// The mean of the numbers; nothing without one.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn mean(&self) -> Option<f64> {
        (self.numbers > 0).then(|| self.sum / self.numbers as f64)
    }

    fn add(&mut self, answer: Option<&Answer>) {
        self.of += 1;
        let Some(answer) = answer.filter(|answer| answer.answers()) else { return };
        self.answered += 1;
        match answer.choice.as_deref() {
            Some("yes" | "done") => self.done += 1,
            Some("planned") => self.planned += 1,
            _ => {}
        }
        if let Some(score) = answer.score {
            self.sum += score;
            self.numbers += 1;
        }
    }
}

/// The tally over all questions that are asked, and per group.
#[must_use]
pub fn tally<'a>(
    checklist: &Checklist,
    asked: impl Iterator<Item = &'a ChecklistQuestion>,
    answers: &Answers,
) -> (Tally, Vec<(String, Tally)>) {
    let mut total = Tally::default();
    let mut groups: Vec<(String, Tally)> = checklist.groups.iter().map(|group| (group.id.clone(), Tally::default())).collect();
    for question in asked {
        let answer = answers.get(question.id.as_str()).filter(|answer| answer.not_applicable.is_none());
        total.add(answer);
        if let Some((_, group)) = groups.iter_mut().find(|(id, _)| *id == question.group) {
            group.add(answer);
        }
    }
    groups.retain(|(_, group)| group.of > 0);
    (total, groups)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mean_counts_only_numbers_and_a_count_only_what_is_in_place() {
        let mut tally = Tally::default();
        tally.add(Some(&Answer::scored(7.0)));
        tally.add(Some(&Answer::scored(8.0)));
        tally.add(Some(&Answer { choice: Some("done".into()), ..Answer::default() }));
        tally.add(None);
        assert_eq!(tally.mean(), Some(7.5));
        assert_eq!((tally.of, tally.answered, tally.done, tally.planned), (4, 3, 1, 0));
    }
}
