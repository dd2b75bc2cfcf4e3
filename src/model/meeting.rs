//! A meeting of liaison officers or board members; its body is the factsheet.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Step};

/// A meeting.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Meeting {
    /// The number by which people know it.
    pub number: u32,
    /// What it is called.
    pub title: String,
    /// When.
    pub date: Date,
    /// Which group met.
    pub group: MeetingGroup,
    /// The roles that were there.
    #[serde(default)]
    pub roles: Vec<String>,
    /// The points on the agenda.
    #[serde(default)]
    pub agenda: Vec<String>,
    /// What was agreed.
    #[serde(default)]
    pub actions: Vec<Step>,
    /// What was learned.
    #[serde(default)]
    pub lessons: Vec<Lesson>,
    /// What was said about the role and the group, by theme and without names.
    #[serde(default)]
    pub evaluation: Vec<Evaluation>,
    /// Keeps it out of the site and exports.
    #[serde(default)]
    pub internal: bool,
}

/// Which group met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum MeetingGroup {
    Liaison,
    Board,
    Joint,
}

/// Something learned.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Lesson {
    /// Its code.
    pub id: String,
    /// The lesson.
    pub text: String,
    /// Who can use it.
    #[serde(rename = "for")]
    pub audience: Option<String>,
}

/// One remark of an evaluation.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Evaluation {
    /// About the role of liaison officer, or about the group.
    pub about: EvaluationAbout,
    /// The theme, in a word or two.
    pub theme: String,
    /// What was said.
    pub text: String,
}

/// What an evaluation is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum EvaluationAbout {
    Role,
    Group,
}

impl EvaluationAbout {
    /// The code in records and in the ids of words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::Group => "group",
        }
    }
}
