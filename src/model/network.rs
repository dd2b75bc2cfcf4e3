//! A learning network or development table: who, why, when, and what came of it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Date, Kind, Reference};
use crate::keys;

/// A learning network or development table.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Network {
    /// Its name.
    pub title: String,
    /// Its form.
    pub form: NetworkForm,
    /// What it strives for.
    pub ambition: Option<String>,
    /// The issue it works on.
    pub issue: Option<String>,
    /// The product it aims at.
    pub product_aim: Option<String>,
    /// The seven questions on goal and form, `q1` to `q7`.
    #[serde(default)]
    pub goal_and_form: BTreeMap<String, String>,
    /// The knowledge that is needed, and who has it.
    #[serde(default)]
    pub knowledge: Vec<Knowledge>,
    /// The organisations and their interest.
    #[serde(default)]
    pub organisations: Vec<Partner>,
    /// Who takes part, by role.
    #[serde(default)]
    pub participants: Vec<Participant>,
    /// Who applied to join or start.
    #[serde(default)]
    pub applications: Vec<Application>,
    /// Who guides it.
    #[serde(default)]
    pub facilitators: Vec<Facilitator>,
    /// The role of a researcher, if one joins.
    pub researcher: Option<String>,
    /// Shared values.
    #[serde(default)]
    pub values: Vec<String>,
    /// Words and what the group means by them.
    #[serde(default)]
    pub language: BTreeMap<String, String>,
    /// The first session.
    pub start: Option<Date>,
    /// How long it lasts.
    pub months: Option<u32>,
    /// How many meetings it has, instead of months.
    pub meetings: Option<u32>,
    /// Weeks between sessions.
    pub every_weeks: Option<u32>,
    /// Whether the issue is small enough for a shorter course.
    #[serde(default)]
    pub small_issue: bool,
    /// The sessions.
    #[serde(default)]
    pub sessions: Vec<Session>,
    /// Hours, costs and who pays.
    #[serde(default)]
    pub funding: Vec<Funding>,
    /// What it made, as `kind/id`.
    #[serde(default)]
    pub results: Vec<String>,
    /// Keeps it out of the site and exports.
    #[serde(default)]
    pub internal: bool,
}

/// The five types of learning network, and the development table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum NetworkForm {
    ImprovementCourse,
    LivingLab,
    ActionResearch,
    CommunityOfPractice,
    Breakthrough,
    DevelopmentTable,
}

/// A piece of knowledge that is needed.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Knowledge {
    /// What one needs to know.
    pub what: String,
    /// Who has it; empty when it is missing.
    pub with: Option<String>,
    /// Where it can be gained.
    #[serde(rename = "where")]
    pub gained: Option<String>,
}

/// An organisation that takes part.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Partner {
    /// The organisation.
    pub organisation: String,
    /// What it has to gain.
    pub interest: Option<String>,
}

/// Someone who takes part, by role.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
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
    /// Hours a month.
    pub hours_per_month: Option<f64>,
}

/// From which side someone looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ParticipantLevel {
    Practice,
    TeamLead,
    Policy,
    Board,
}

/// Doing, thinking, or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Strength {
    Doing,
    Thinking,
    Both,
}

/// Someone who applied.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Application {
    /// The role.
    pub role: String,
    /// When.
    pub date: Date,
    /// What was said.
    pub status: ApplicationStatus,
}

/// What was said to an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ApplicationStatus {
    Open,
    Accepted,
    Declined,
}

/// Someone who guides the network.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Facilitator {
    /// The role; `moderator` at a development table.
    pub role: String,
    /// From which side they look.
    pub perspective: Option<Perspective>,
    /// Whether they also take part.
    pub inside: Option<bool>,
}

/// One session.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Session {
    /// When.
    pub date: Date,
    /// From and until, `13:30-16:00`.
    pub time: Option<String>,
    /// The phase it belongs to.
    pub phase: Option<Phase>,
    /// What it is for.
    pub aim: Option<String>,
    /// How many were there.
    pub present: Option<u32>,
    /// What was learned that others can use.
    pub lesson: Option<String>,
    /// What was agreed.
    #[serde(default)]
    pub actions: Vec<super::Step>,
}

/// The three phases of a development table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Phase {
    Orientation,
    Development,
    Production,
}

/// Hours and money.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Funding {
    /// For what.
    pub what: String,
    /// How many hours.
    pub hours: Option<f64>,
    /// Who pays.
    pub payer: Option<String>,
    /// What it costs, in whole euros.
    pub cost: Option<i64>,
}

impl Network {
    pub(super) fn references(&self) -> Vec<Reference> {
        let partners = self.organisations.iter().enumerate();
        let partners =
            partners.map(|(i, p)| Reference::to(Kind::Organisation, keys!["organisations", i, "organisation"], &p.organisation));
        let participants = self.participants.iter().enumerate().filter_map(|(i, p)| {
            Some(Reference::to(Kind::Organisation, keys!["participants", i, "organisation"], p.organisation.as_ref()?))
        });
        let made = &[Kind::Product, Kind::Practice, Kind::Meeting, Kind::Network];
        let results = self.results.iter().enumerate().map(|(i, result)| Reference::full(made, keys!["results", i], result));
        partners.chain(participants).chain(results).collect()
    }
}
