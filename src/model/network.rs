//! A learning network or development table: who, why, when, and what came of it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Among, Application, Date, Facilitator, Kind, Participant, Reference, Session};
use crate::keys;

/// A learning network or development table.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Network {
    /// Its name.
    pub title: String,
    /// Its form; none while that is still being weighed.
    pub form: Option<NetworkForm>,
    /// What it strives for.
    pub ambition: Option<String>,
    /// The issue it works on.
    pub issue: Option<String>,
    /// The product it aims at.
    pub product_aim: Option<String>,
    /// The seven questions on goal and form, `q1` to `q7`, and under `aim` what the group comes for.
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
    /// The role to whom people apply.
    pub contact: Option<String>,
    /// Political and management support.
    pub support: Option<String>,
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
    /// By which channel the results are spread.
    pub channel: Option<String>,
    /// Keeps it out of the site and exports.
    #[serde(default)]
    pub internal: bool,
}

/// The five types of learning network, and the development table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
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
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
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
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Partner {
    /// The organisation.
    pub organisation: String,
    /// What it has to gain.
    pub interest: Option<String>,
}

/// Hours and money.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
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

impl NetworkForm {
    /// The five types of learning network, and the development table.
    pub const ALL: [Self; 6] = [
        Self::ImprovementCourse,
        Self::LivingLab,
        Self::ActionResearch,
        Self::CommunityOfPractice,
        Self::Breakthrough,
        Self::DevelopmentTable,
    ];

    /// The code in files and in the ids of words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ImprovementCourse => "improvement-course",
            Self::LivingLab => "living-lab",
            Self::ActionResearch => "action-research",
            Self::CommunityOfPractice => "community-of-practice",
            Self::Breakthrough => "breakthrough",
            Self::DevelopmentTable => "development-table",
        }
    }
}

impl Network {
    /// Whether it is a development table.
    #[must_use]
    pub fn is_table(&self) -> bool {
        self.form == Some(NetworkForm::DevelopmentTable)
    }

    /// Whether it is one of the five types of learning network.
    #[must_use]
    pub fn is_learning_network(&self) -> bool {
        self.form.is_some_and(|form| form != NetworkForm::DevelopmentTable)
    }

    /// The sessions that are not called off, by date, each with its place in the list.
    #[must_use]
    pub fn meetings(&self) -> Vec<(usize, &Session)> {
        let mut sessions: Vec<(usize, &Session)> = self.sessions.iter().enumerate().filter(|(_, one)| !one.cancelled).collect();
        sessions.sort_by_key(|(i, session)| (session.date, *i));
        sessions
    }

    /// The day after the last: the start and so many months, else the day after the last of so many meetings. Nothing while
    /// that is not agreed, or not all meetings are planned.
    #[must_use]
    pub fn end(&self) -> Option<Date> {
        if let Some(months) = self.months {
            return self.start.map(|start| start.plus_months(months));
        }
        let sessions = self.meetings();
        let all = self.meetings.is_some_and(|meetings| sessions.len() >= meetings as usize);
        sessions.last().filter(|_| all).map(|(_, session)| session.date.plus_days(1))
    }

    pub(super) fn references(&self) -> Vec<Reference> {
        let partners = self.organisations.iter().enumerate();
        let partners =
            partners.map(|(i, p)| Reference::to(Kind::Organisation, keys!["organisations", i, "organisation"], &p.organisation));
        let participants = self.participants.iter().enumerate().filter_map(|(i, p)| {
            Some(Reference::to(Kind::Organisation, keys!["participants", i, "organisation"], p.organisation.as_ref()?))
        });
        let applied = self.applications.iter().enumerate().filter_map(|(i, one)| {
            Some(Reference::to(Kind::Organisation, keys!["applications", i, "organisation"], one.organisation.as_ref()?))
        });
        let tried = self.sessions.iter().enumerate().filter_map(|(i, session)| {
            let organisation = session.test.as_ref()?.organisation.as_ref()?;
            Some(Reference::to(Kind::Organisation, keys!["sessions", i, "test", "organisation"], organisation))
        });
        let results = self.results.iter().enumerate();
        let results = results.map(|(i, result)| Reference::full(Among::Results, keys!["results", i], result));
        partners.chain(participants).chain(applied).chain(tried).chain(results).collect()
    }
}
