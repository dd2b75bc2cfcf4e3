//! What repository rules know of a record of each kind.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::plan_fact::PlanFact;
use super::told::Told;
use super::words::Word;
use crate::method::select::Voice;
use crate::model::{Date, DecisionKind, ProductClass, Set, Status, WishStatus};
use crate::repo::digest::Digest;

/// What rules need to know, by kind, beside what a record names. Of the title of a wish its digest, without what only capitals, accents and spaces make different; none when it is empty.
#[allow(missing_docs)]
#[derive(Serialize, Deserialize)]
pub enum Detail {
    Wish {
        title: Option<Digest>,
        rank: u32,
        status: WishStatus,
        date: Date,
    },
    Product {
        class: Option<ProductClass>,
        wishes: usize,
        origin: Option<Box<str>>,
        core: Box<[Box<str>]>,
    },
    Plan(Box<PlanFact>),
    Organisation {
        min_assessors: usize,
        weights: Box<BTreeMap<String, u32>>,
    },
    Assessment(AssessmentFact),
    Memo(Box<MemoFact>),
    Question(QuestionFact),
    Decision(DecisionFact),
    Finance,
    Transfer {
        decides: bool,
    },
    /// Of a network also when it ended or will end, once its form is known.
    Network {
        results: Box<[Box<str>]>,
        end: Option<Date>,
        table: bool,
    },
    Survey {
        invited: Option<u32>,
    },
    Other,
}

/// What rules need to know of an assessment.
#[allow(missing_docs)]
#[derive(Serialize, Deserialize)]
pub struct AssessmentFact {
    pub checklist: Word,
    pub version: Word,
    pub set: Set,
    pub round: u32,
    pub consensus: bool,
    pub draft: bool,
    pub counts: bool,
    pub date: Date,
    /// One for each question of the checklist, in its order.
    pub answers: Box<[Told]>,
}

/// What rules need to know of a memo.
#[allow(missing_docs)]
#[derive(Serialize, Deserialize)]
pub struct MemoFact {
    pub status: Status,
    pub date: Date,
    pub advice: Option<DecisionKind>,
    pub advice_because: bool,
    /// Whether the block on money says something that `kt` did not print.
    pub money: bool,
    /// The criteria that a condition, option or question answers.
    pub answered: Box<[Word]>,
    /// How each record that it rests on read then, in the order of the list; none when that is no digest.
    pub based_on: Box<[Option<Digest>]>,
    /// The conditions that are not done, by their place in the list, with their date.
    pub conditions: Box<[(usize, Date)]>,
    /// The last day on which something was done with it.
    pub last: Date,
}

/// What rules need to know of a question.
#[allow(missing_docs)]
#[derive(Serialize, Deserialize)]
pub struct QuestionFact {
    pub date: Date,
    pub answered: bool,
    pub criteria: Box<[Word]>,
    /// The day of the answer, else of the question.
    pub last: Date,
}

/// What rules need to know of a decision.
#[allow(missing_docs)]
#[derive(Serialize, Deserialize)]
pub struct DecisionFact {
    pub decision: DecisionKind,
    pub date: Date,
    pub differs_because: bool,
    pub review: Option<Date>,
    /// Whether it has conditions of its own.
    pub conditions: bool,
    /// How each record that it rests on read then, in the order of the list; none when that is no digest.
    pub based_on: Box<[Option<Digest>]>,
}

impl Voice for AssessmentFact {
    fn checklist(&self) -> &str {
        &self.checklist
    }

    fn version(&self) -> &str {
        &self.version
    }

    fn set(&self) -> Set {
        self.set
    }

    fn round(&self) -> u32 {
        self.round
    }

    fn is_consensus(&self) -> bool {
        self.consensus
    }

    fn is_draft(&self) -> bool {
        self.draft
    }

    fn counts(&self) -> bool {
        self.counts
    }
}
