//! Who takes part in a network, who applied and who guides it: by role, with the side from which they look.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Date;

/// Someone who takes part, by role.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Participant {
    /// The role.
    pub role: String,
    /// The organisation.
    pub organisation: Option<String>,
    /// From which side they look.
    pub perspective: Option<Perspective>,
    /// On which level they work.
    pub level: Option<ParticipantLevel>,
    /// Whether they are doers or thinkers.
    pub strength: Option<Strength>,
    /// Whether they may try things out.
    pub mandate: Option<bool>,
    /// Hours a month, for each.
    pub hours_per_month: Option<f64>,
    /// How many people this is; one when left out.
    pub number: Option<u32>,
}

/// From which side someone looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Perspective {
    Professional,
    LivedExperience,
    Policy,
    Management,
    Education,
    Research,
    Volunteer,
    Resident,
    Other,
}

/// The level on which someone works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ParticipantLevel {
    Practice,
    TeamLead,
    Policy,
    Board,
}

/// Doing, thinking, or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Strength {
    Doing,
    Thinking,
    Both,
}

/// Someone who applied.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Application {
    /// The role.
    pub role: String,
    /// When.
    pub date: Date,
    /// The organisation.
    pub organisation: Option<String>,
    /// Whether to join this one, or to start it.
    pub wants: Option<Wants>,
    /// What was said.
    pub status: ApplicationStatus,
}

/// What someone applies for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Wants {
    Join,
    Start,
}

/// What was said to an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ApplicationStatus {
    Open,
    Accepted,
    Declined,
}

/// Someone who guides the network.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Facilitator {
    /// The role; `moderator` at a development table.
    pub role: String,
    /// From which side they look.
    pub perspective: Option<Perspective>,
    /// Whether they also take part.
    pub inside: Option<bool>,
}

impl Perspective {
    /// The code in files and in the ids of words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Professional => "professional",
            Self::LivedExperience => "lived-experience",
            Self::Policy => "policy",
            Self::Management => "management",
            Self::Education => "education",
            Self::Research => "research",
            Self::Volunteer => "volunteer",
            Self::Resident => "resident",
            Self::Other => "other",
        }
    }
}

impl ParticipantLevel {
    /// The code in files and in the ids of words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Practice => "practice",
            Self::TeamLead => "team-lead",
            Self::Policy => "policy",
            Self::Board => "board",
        }
    }
}

impl Facilitator {
    /// Whether the role is that of a moderator, also when it says more: `moderator (hogeschool)`.
    #[must_use]
    pub fn is_moderator(&self) -> bool {
        self.role.to_lowercase().split(|c: char| !c.is_alphabetic()).any(|word| word == "moderator")
    }
}
