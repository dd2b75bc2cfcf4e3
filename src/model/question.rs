//! A follow-up question on a memo, and its answer. Step 6.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Kind, Reference};
use crate::keys;

/// A follow-up question on a memo.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Question {
    /// The memo it is about.
    pub memo: String,
    /// When it was asked.
    pub date: Date,
    /// The role that asked.
    pub asker: String,
    /// The question.
    pub question: String,
    /// Which criteria it is about.
    #[serde(rename = "for", default)]
    pub criteria: Vec<String>,
    /// When an answer is expected.
    pub expected: Option<Date>,
    /// The answer.
    pub answer: Option<QuestionAnswer>,
    /// Keeps it out of the site and exports.
    #[serde(default)]
    pub internal: bool,
}

/// The answer to a question.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct QuestionAnswer {
    /// When it was given.
    pub date: Date,
    /// By which role.
    pub by: String,
    /// The answer.
    pub text: String,
}

impl Question {
    pub(super) fn references(&self) -> Vec<Reference> {
        vec![Reference::to(Kind::Memo, keys!["memo"], &self.memo)]
    }
}
