//! Knock-outs of one answer: a must-have of a weighted checklist below 2, and whether it is said that it can be remedied.
//! Source: `docs/method.md`, the scoring rule.

use crate::model::{Answer, Checklist, ChecklistQuestion, Scoring};

/// Whether an answer is a knock-out: a must-have of a weighted checklist below 2.
#[must_use]
pub fn knocks_out(checklist: &Checklist, question: &ChecklistQuestion, answer: &Answer) -> bool {
    checklist.scoring == Scoring::Weighted && question.must_have && answer.score.is_some_and(|score| score < 2.0)
}

/// Whether an answer is a knock-out that does not say whether it can be remedied; until then it counts as one that can.
#[must_use]
pub fn lacks_remedy(checklist: &Checklist, question: &ChecklistQuestion, answer: &Answer) -> bool {
    answer.remediable.is_none() && knocks_out(checklist, question, answer)
}
