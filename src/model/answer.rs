//! One answer to one question of a checklist.

use litemap::LiteMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Step;

/// A text of an answer, and the code of its question. Those of one assessment may share their memory.
pub type Text = arcstr::Substr;
/// Answers by question.
pub type Answers = LiteMap<Text, Answer>;

/// An answer; it holds exactly one of score, choice, text, items, steps, not-applicable, unknown.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Answer {
    /// A number on the scale of the question: 1-5, or 0-10 for a rating.
    pub score: Option<f64>,
    /// One of the choices: also `yes` or `no`, and `done`, `planned` or `not`.
    #[schemars(with = "Option<String>")]
    pub choice: Option<Text>,
    /// A text.
    #[schemars(with = "Option<String>")]
    pub text: Option<Text>,
    /// Several texts.
    pub items: Option<Vec<String>>,
    /// What happens, by which role, by when.
    pub steps: Option<Vec<Step>>,
    /// Why the question does not apply here.
    #[schemars(with = "Option<String>")]
    pub not_applicable: Option<Text>,
    /// The assessor does not know.
    pub unknown: Option<bool>,
    /// How sure the assessor is.
    pub certainty: Option<Certainty>,
    /// What the answer rests on.
    #[schemars(with = "Option<String>")]
    pub source: Option<Text>,
    /// A remark.
    #[schemars(with = "Option<String>")]
    pub note: Option<Text>,
    /// At a knock-out: whether it can be remedied.
    pub remediable: Option<bool>,
    /// Why the assessors settled on this, in a consensus.
    #[schemars(with = "Option<String>")]
    pub reason: Option<Text>,
}

/// How sure an assessor is of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Certainty {
    Low,
    Medium,
    High,
}

impl Certainty {
    /// Every degree, from unsure to sure.
    pub const ALL: [Self; 3] = [Self::Low, Self::Medium, Self::High];

    /// The code in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

impl Answer {
    /// An answer that is only a number.
    #[must_use]
    pub fn scored(score: f64) -> Self {
        Self { score: Some(score), ..Self::default() }
    }

    /// How many of the exclusive parts are there: one in a right answer.
    #[must_use]
    pub fn parts(&self) -> usize {
        let parts = [
            self.score.is_some(),
            self.choice.is_some(),
            self.text.is_some(),
            self.items.is_some(),
            self.steps.is_some(),
            self.not_applicable.is_some(),
            self.unknown == Some(true),
        ];
        parts.into_iter().filter(|part| *part).count()
    }

    /// Everything in it that a person wrote.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let texts = [&self.choice, &self.text, &self.not_applicable, &self.source, &self.note, &self.reason];
        let items = self.items.iter().flatten().map(String::as_str);
        let steps = self.steps.iter().flatten().flat_map(|step| [Some(step.what.as_str()), step.by.as_deref()]);
        texts.into_iter().filter_map(|text| text.as_deref()).chain(items).chain(steps.flatten())
    }

    /// Whether it answers the question: unknown and nothing do not.
    #[must_use]
    pub fn answers(&self) -> bool {
        let texts = self.text.is_some() || self.items.is_some() || self.steps.is_some();
        self.score.is_some() || self.choice.is_some() || texts
    }
}
