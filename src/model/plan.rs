//! An implementation plan: barriers, strategies, who does what by when, and the follow-up.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Date, Kind, Reference};
use crate::keys;

/// An implementation plan for one product in one organisation.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Plan {
    /// The decision that it carries out.
    pub decision: Option<String>,
    /// The product.
    pub product: String,
    /// The organisation.
    pub organisation: String,
    /// What is to be reached.
    pub aim: String,
    /// The role that coordinates.
    pub coordinator: Option<String>,
    /// The implementation champion.
    pub champion: Option<String>,
    /// The opinion leader.
    pub opinion_leader: Option<String>,
    /// What stands in the way.
    #[serde(default)]
    pub barriers: Vec<Barrier>,
    /// What is done about it.
    #[serde(default)]
    pub strategies: Vec<ChosenStrategy>,
    /// Barriers that are left on purpose.
    #[serde(default)]
    pub left: Vec<Left>,
    /// The transfer plan: working elements and strategies.
    #[serde(default)]
    pub transfer: Vec<TransferChoice>,
    /// The application plan: strategies and factors.
    #[serde(default)]
    pub application: Vec<ApplicationChoice>,
    /// How young people and families take part.
    pub clients: Option<String>,
    /// When one stops.
    pub stop: Option<String>,
    /// When the plan is looked at again.
    pub review: Option<Date>,
    /// What was seen of the use, each time.
    #[serde(default)]
    pub follow_up: Vec<FollowUp>,
    /// Keeps it out of the site and exports.
    #[serde(default)]
    pub internal: bool,
}

/// A determinant that stands in the way.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Barrier {
    /// The determinant.
    pub determinant: String,
    /// How one knows: a survey, or in words.
    pub basis: Option<String>,
}

/// A strategy that was chosen.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ChosenStrategy {
    /// The strategy.
    pub strategy: String,
    /// The determinants it is for.
    #[serde(rename = "for", default)]
    pub determinants: Vec<String>,
    /// Why this one.
    pub because: Option<String>,
    /// The role that does it.
    pub by: Option<String>,
    /// By when.
    pub due: Option<Date>,
    /// How many hours it takes.
    pub hours: Option<f64>,
    /// What it costs, in whole euros.
    pub cost: Option<i64>,
    /// How one sees that it works.
    pub measure: Option<String>,
    /// When it was done.
    pub done: Option<Date>,
}

/// A barrier that is left on purpose.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Left {
    /// The determinant.
    pub determinant: String,
    /// Why.
    pub because: String,
}

/// A working element or strategy of the transfer: used, or why not.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TransferChoice {
    /// A working element.
    pub element: Option<String>,
    /// A transfer strategy.
    pub strategy: Option<String>,
    /// How it is used.
    pub how: Option<String>,
    /// By which role.
    pub by: Option<String>,
    /// Why it is not used.
    pub not: Option<String>,
}

/// A strategy or factor of the application: used, or why not.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ApplicationChoice {
    /// An application strategy.
    pub strategy: Option<String>,
    /// A working factor.
    pub factor: Option<String>,
    /// How it is used.
    pub how: Option<String>,
    /// By which role.
    pub by: Option<String>,
    /// Why it is not used.
    pub not: Option<String>,
}

/// What was seen of the use at one moment.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FollowUp {
    /// When.
    pub date: Date,
    /// Of how many.
    pub of: u32,
    /// How many know it.
    pub aware: Option<u32>,
    /// How many apply each core element.
    #[serde(default)]
    pub applying: BTreeMap<String, u32>,
    /// What was noticed.
    pub note: Option<String>,
}

impl Plan {
    pub(super) fn references(&self) -> Vec<Reference> {
        let decision = self.decision.as_ref().map(|id| Reference::to(Kind::Decision, keys!["decision"], id));
        let product = Reference::to(Kind::Product, keys!["product"], &self.product);
        let organisation = Reference::to(Kind::Organisation, keys!["organisation"], &self.organisation);
        decision.into_iter().chain([product, organisation]).collect()
    }
}
