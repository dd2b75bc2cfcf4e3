//! An organisation that takes part, its roles, and how it tailors the process.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Kind, Reference};
use crate::keys;

/// An organisation that takes part.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Organisation {
    /// Its name.
    pub title: String,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: OrganisationType,
    /// Since when it takes part.
    pub start: Option<Date>,
    /// Until when it took part.
    pub end: Option<Date>,
    /// Who does what for the knowledge transfer; roles, never names.
    #[serde(default)]
    pub roles: Vec<RoleHolder>,
    /// Colleagues who are active in networks, by role.
    #[serde(default)]
    pub insiders: Vec<Insider>,
    /// How many final assessments a product needs; two when left out.
    pub min_assessors: Option<usize>,
    /// Own weights of criteria, 0 to 3; every report says that they deviate.
    #[serde(default)]
    pub weights: BTreeMap<String, u32>,
    /// Own steps, order, names and deadlines.
    pub process: Option<Tailoring>,
    /// Keeps it out of the site and exports.
    #[serde(default)]
    pub internal: bool,
}

/// What an organisation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum OrganisationType {
    CareProvider,
    Municipality,
    University,
    KnowledgeInstitute,
    Education,
    ClientOrganisation,
    Other,
}

/// A role in the knowledge transfer, held from a day on.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RoleHolder {
    /// `liaison-officer`, `board-member`, `coordinator`, or a role in own words.
    pub role: String,
    /// Whether this is the main one; others are deputies.
    #[serde(default)]
    pub main: bool,
    /// From when.
    pub start: Option<Date>,
    /// Until when.
    pub end: Option<Date>,
    /// What was handed over, and to which role.
    pub hand_over: Option<String>,
}

/// A colleague who is active in a network.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Insider {
    /// The role.
    pub role: String,
    /// The network.
    pub network: Option<String>,
}

/// How an organisation tailors the seven steps.
#[derive(Clone, Debug, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Tailoring {
    /// Steps that are left out, each with the reason.
    pub skip: BTreeMap<String, String>,
    /// Own names of steps.
    pub names: BTreeMap<String, String>,
    /// An own order of the steps.
    pub order: Vec<String>,
    /// Days within which a step should be done.
    pub days: BTreeMap<String, u32>,
}

impl Organisation {
    /// How many final assessments a product needs.
    #[must_use]
    pub fn min_assessors(&self) -> usize {
        self.min_assessors.unwrap_or(2).max(1)
    }

    /// What of it counts in the outcome of an assessment, as text: how many assessors are needed, and the own weights.
    #[must_use]
    pub fn counted(&self) -> String {
        let weights: String = self.weights.iter().map(|(question, weight)| format!("{question}: {weight}\n")).collect();
        format!("min-assessors: {}\n{weights}", self.min_assessors())
    }

    pub(super) fn references(&self) -> Vec<Reference> {
        let networks = self.insiders.iter().enumerate();
        networks
            .filter_map(|(i, insider)| {
                Some(Reference::to(Kind::Network, keys!["insiders", i, "network"], insider.network.as_ref()?))
            })
            .collect()
    }
}
