//! The vocabulary of an interview: what is asked, what it is for, what becomes of an input, and where it is.

use super::Refusal;
use crate::model::{Answer, Text};

/// What the next line is to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// The answer to the question.
    Answer,
    /// Why the question does not apply.
    Reason,
    /// Whether a knock-out can be remedied.
    Remediable,
    /// A remark.
    Note,
    /// What the answer rests on.
    Source,
    /// How sure the person is.
    Certainty,
    /// Why the assessors settled on this value.
    Because,
}

/// What an interview is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The answers of one assessor.
    Assess,
    /// What several assessors settle together: halves are allowed, each value needs a reason.
    Consensus,
}

/// What became of an input.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The question and answer to save now.
    pub save: Option<(Text, Answer)>,
    /// What comes next.
    pub then: Then,
}

/// What comes next in an interview.
#[derive(Clone, Debug, PartialEq)]
pub enum Then {
    /// Show the question on the table and ask for the answer.
    Question,
    /// Ask this about the question that is on the table.
    Ask(Asking),
    /// Say that this was kept beside the answer, and ask for the answer.
    Noted(Asking),
    /// Show the help and source of the question.
    Help,
    /// Say why the input cannot be taken, and ask the same again.
    Refused(Refusal),
    /// Every question has been on the table.
    Finished,
    /// The person stops; everything is kept.
    Stopped,
}

/// Where an interview is; all count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The question.
    pub question: usize,
    /// How many questions there are.
    pub questions: usize,
    /// The group.
    pub group: usize,
    /// How many groups have questions here.
    pub groups: usize,
}
