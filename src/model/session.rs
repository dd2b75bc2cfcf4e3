//! A session of a learning network or development table: when, in which phase, what for, and what came of it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Step};

/// One session.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Session {
    /// By which calendars know it; `kt` gives the day that was planned first, and it stays when the session moves.
    pub id: Option<String>,
    /// When.
    pub date: Date,
    /// From and until, `13:30-16:00`.
    pub time: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// The phase it belongs to.
    pub phase: Option<Phase>,
    /// What it is for.
    pub aim: Option<String>,
    /// The tips to mind.
    #[serde(default)]
    pub tips: Vec<Tip>,
    /// The helper tools to use, by id.
    #[serde(default)]
    pub tools: Vec<String>,
    /// How many were there.
    pub present: Option<u32>,
    /// What was learned that others can use.
    pub lesson: Option<String>,
    /// What went well.
    pub success: Option<String>,
    /// What the group thought of its own way of working.
    pub reflection: Option<String>,
    /// What was tried out since the session before.
    pub test: Option<Trial>,
    /// What was agreed.
    #[serde(default)]
    pub actions: Vec<Step>,
    /// Whether it was called off.
    #[serde(default)]
    pub cancelled: bool,
}

/// Something tried out.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Trial {
    /// What was tried.
    pub what: String,
    /// In the practice of which member; left out when it was tried elsewhere.
    pub organisation: Option<String>,
}

/// The three phases of a development table, and those in which `kt` divides a learning network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Getting to know each other and the aims: a development table.
    Orientation,
    /// Sharing, designing, testing: a development table.
    Development,
    /// Making the results concrete: a development table.
    Production,
    /// Getting to know each other, ambition and agreements: a learning network.
    Start,
    /// Trying and learning: a learning network.
    Learning,
    /// Gathering what was learned and passing it on: a learning network.
    Harvest,
}

impl Phase {
    /// The code in files and in the ids of words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Orientation => "orientation",
            Self::Development => "development",
            Self::Production => "production",
            Self::Start => "start",
            Self::Learning => "learning",
            Self::Harvest => "harvest",
        }
    }
}

/// The five tips for whoever organises a learning network.
/// Source: Een lerend netwerk starten (NJi, 2021).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Tip {
    /// A shared ambition and view on working together.
    SharedAmbition,
    /// Get to know each other.
    Acquaintance,
    /// A clear organisation.
    Organisation,
    /// An effective learning environment.
    LearningEnvironment,
    /// Interests and funding.
    Interests,
}

impl Tip {
    /// The five tips in their order.
    pub const ALL: [Self; 5] =
        [Self::SharedAmbition, Self::Acquaintance, Self::Organisation, Self::LearningEnvironment, Self::Interests];

    /// The code in files and in the ids of words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::SharedAmbition => "shared-ambition",
            Self::Acquaintance => "acquaintance",
            Self::Organisation => "organisation",
            Self::LearningEnvironment => "learning-environment",
            Self::Interests => "interests",
        }
    }
}

impl Session {
    /// By which calendars know it: its id, else its day.
    #[must_use]
    pub fn calendar_id(&self) -> String {
        self.id.clone().unwrap_or_else(|| self.date.to_string())
    }
}
