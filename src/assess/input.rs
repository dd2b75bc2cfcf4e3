//! What a person says at a question, and why it may not be taken.

use crate::model::{Certainty, Step};

/// One thing that a person says.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// A number on the scale of the question.
    Number(f64),
    /// The code of a choice.
    Choice(String),
    /// A text: the answer, or what was asked for beside it.
    Text(String),
    /// Several texts.
    Items(Vec<String>),
    /// One step more, after those that are there.
    Step(Step),
    /// The question does not apply; with the reason, or to be asked for it.
    NotApplicable(Option<String>),
    /// The answer is not known.
    Unknown,
    /// A remark with the answer; without text, to be asked for it.
    Note(Option<String>),
    /// What the answer rests on; without text, to be asked for it.
    Source(Option<String>),
    /// How sure the person is; without a degree, to be asked for it.
    Certainty(Option<Certainty>),
    /// Whether a knock-out can be remedied.
    Remediable(bool),
    /// An empty line: what is there may stay.
    Keep,
    /// To the question before.
    Back,
    /// To the next question.
    Skip,
    /// Show help and source.
    Help,
    /// Stop and keep.
    Stop,
}

/// Why an input cannot be taken. Its words stand under `assess-refused-…`.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// Not a number of the scale.
    Number(u32, u32),
    /// None of this many choices.
    Choice(usize),
    /// Neither yes nor no.
    Yes,
    /// Neither yes nor no nor unknown, on whether a knock-out can be remedied.
    Remediable,
    /// No degree of certainty.
    Certainty,
    /// A step says what, who and when, in that order.
    Step,
    /// No step has both a role and a date.
    Steps,
    /// Nothing was said, and nothing is there yet.
    Empty,
    /// Not applicable needs a reason.
    Reason,
    /// There is no question before this one.
    First,
    /// Not possible at this question.
    NotHere,
    /// An answer and what stands beside it need a sign between them; with the line as it should be.
    Apart(String),
    /// A text stands behind an answer, and may be a remark or a source.
    Unmarked {
        /// The answer.
        answer: String,
        /// The text.
        text: String,
    },
    /// An answer holds exactly one of score, choice, text, items, steps, not-applicable, unknown.
    Parts,
    /// A key that answers do not have.
    Key(String),
    /// A value that cannot stand there.
    Value,
    /// The checklist has no such question in this set.
    Question(String),
    /// A sign that steers a screen or turns the text.
    Sign(String),
    /// More than this many characters.
    Long(usize),
    /// Data about a person.
    Personal,
}

impl Refusal {
    /// The id of its words.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Number(..) => "assess-refused-number",
            Self::Choice(_) => "assess-refused-choice",
            Self::Yes => "assess-refused-yes",
            Self::Remediable => "assess-refused-remediable",
            Self::Certainty => "assess-refused-certainty",
            Self::Step => "assess-refused-step",
            Self::Steps => "assess-refused-steps",
            Self::Empty => "assess-refused-empty",
            Self::Reason => "assess-refused-reason",
            Self::First => "assess-refused-first",
            Self::NotHere => "assess-refused-not-here",
            Self::Apart(_) => "assess-refused-apart",
            Self::Unmarked { .. } => "assess-refused-unmarked",
            Self::Parts => "assess-refused-parts",
            Self::Key(_) => "assess-refused-key",
            Self::Value => "assess-refused-value",
            Self::Question(_) => "assess-refused-question",
            Self::Sign(_) => "assess-refused-sign",
            Self::Long(_) => "assess-refused-long",
            Self::Personal => "assess-refused-personal",
        }
    }
}
