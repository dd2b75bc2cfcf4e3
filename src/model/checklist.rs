//! A list of questions as data: the product assessment, and any other that a folder brings.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::survey::Direction;
use super::{ProductClass, Thresholds};
use crate::lang::Lang;

/// A list of questions and how the answers are counted.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Checklist {
    /// The version of this file format: 1.
    pub checklist: u32,
    /// The version of the questions; answers remember it.
    pub version: String,
    /// What it is called.
    pub title: Bilingual,
    /// The kinds of record it fits.
    pub subject: Vec<String>,
    /// How the answers are counted.
    #[serde(default)]
    pub scoring: Scoring,
    /// The limits of the weighted rule.
    #[serde(default)]
    pub cut_offs: CutOffs,
    /// When a determinant is a barrier; for lists of determinants.
    pub thresholds: Option<Thresholds>,
    /// Where it comes from.
    pub source: Option<String>,
    /// The groups in order.
    pub groups: Vec<Group>,
    /// The questions in order.
    pub questions: Vec<Question>,
}

/// A text in both languages; the one that is missing falls back on the other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Bilingual {
    /// In Dutch.
    pub nl: Option<String>,
    /// In English.
    pub en: Option<String>,
}

impl Bilingual {
    /// The text in a language, else in the other.
    #[must_use]
    pub fn text(&self, lang: Lang) -> &str {
        let (first, second) = match lang {
            Lang::Nl => (&self.nl, &self.en),
            Lang::En => (&self.en, &self.nl),
        };
        first.as_deref().or(second.as_deref()).unwrap_or_default()
    }

    /// Whether there is a text in this language itself.
    #[must_use]
    pub const fn speaks(&self, lang: Lang) -> bool {
        match lang {
            Lang::Nl => self.nl.is_some(),
            Lang::En => self.en.is_some(),
        }
    }
}

/// How answers become a result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Scoring {
    /// The rule of the product assessment.
    Weighted,
    /// The mean of the scores, over all and per group.
    Mean,
    /// How many points are in place.
    Count,
    /// The answers speak for themselves.
    #[default]
    None,
}

/// The limits of the weighted rule; totals in percent, shares from 0 to 1.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct CutOffs {
    /// From this total on: adopt.
    pub adopt: u32,
    /// And every group from this score on.
    pub adopt_group: u32,
    /// Below this total: defer.
    pub defer: u32,
    /// Below this total: reject.
    pub reject: u32,
    /// Below this coverage: defer.
    pub coverage: f64,
    /// Below this coverage the outcome is provisional.
    pub provisional: f64,
    /// Quick set: from this total on, go on.
    pub quick_go_on: u32,
    /// Quick set: below this total, stop.
    pub quick_stop: u32,
}

impl Default for CutOffs {
    fn default() -> Self {
        Self {
            adopt: 70,
            adopt_group: 50,
            defer: 55,
            reject: 45,
            coverage: 0.60,
            provisional: 0.80,
            quick_go_on: 50,
            quick_stop: 35,
        }
    }
}

/// A group of questions.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Group {
    /// Its code.
    pub id: String,
    /// What it is called.
    pub title: Bilingual,
}

/// One question.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Question {
    /// Its code; answers stand under it.
    pub id: String,
    /// The code of its group.
    pub group: String,
    /// What sort of answer it takes.
    #[serde(rename = "type")]
    pub kind: QuestionType,
    /// How heavily it counts: 0 to 3.
    #[serde(default = "one")]
    pub weight: u32,
    /// Whether a bad answer alone stops everything.
    #[serde(default)]
    pub must_have: bool,
    /// The classes of product it fits; all when left out.
    #[serde(default)]
    pub classes: Vec<ProductClass>,
    /// Whether it is in the quick set.
    #[serde(default)]
    pub quick: bool,
    /// A few words for lists and memos.
    #[serde(default)]
    pub short: Bilingual,
    /// The question itself.
    pub question: Bilingual,
    /// Where to look for the answer.
    #[serde(default)]
    pub help: Bilingual,
    /// What points on the scale mean.
    #[serde(default)]
    pub anchors: BTreeMap<String, Bilingual>,
    /// The choices of a choice question, in order.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// Whether agreeing is favourable, for a statement about a determinant; as the determinant itself when left out.
    pub direction: Option<Direction>,
    /// Where the question comes from.
    pub source: Option<String>,
}

const fn one() -> u32 {
    1
}

/// One of the choices of a question.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Choice {
    /// The code that the answer holds.
    pub id: String,
    /// What a person reads.
    pub title: Bilingual,
}

/// What sort of answer a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionType {
    /// 1 to 5; 5 is favourable.
    Scale,
    /// 0 to 10.
    Rating,
    /// Yes or no.
    YesNo,
    /// One of the choices.
    Choice,
    /// A text.
    Text,
    /// Several texts.
    List,
    /// Done, planned or not.
    Status,
    /// What happens, by which role, by when.
    Steps,
}

impl QuestionType {
    /// The lowest and highest number, for questions that are answered with one.
    #[must_use]
    pub const fn range(self) -> Option<(u32, u32)> {
        match self {
            Self::Scale => Some((1, 5)),
            Self::Rating => Some((0, 10)),
            _ => None,
        }
    }

    /// The codes to choose from, for questions with fixed choices.
    #[must_use]
    pub const fn codes(self) -> &'static [&'static str] {
        match self {
            Self::YesNo => &["yes", "no"],
            Self::Status => &["done", "planned", "not"],
            _ => &[],
        }
    }
}

impl Question {
    /// Whether it fits a class of product; with no class, every question fits.
    #[must_use]
    pub fn fits(&self, class: Option<ProductClass>) -> bool {
        class.is_none_or(|class| self.classes.is_empty() || self.classes.contains(&class))
    }

    /// A few words for it: its short name, else the question.
    #[must_use]
    pub fn name(&self, lang: Lang) -> &str {
        let short = self.short.text(lang);
        if short.is_empty() { self.question.text(lang) } else { short }
    }
}

impl Checklist {
    /// The question with this code.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }
}
