//! Who pays for a product and who gains by it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Kind, Reference};
use crate::keys;

/// Costs and gains per party; whole euros, positive numbers.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Finance {
    /// The product.
    pub product: String,
    /// The organisation that considers it.
    pub organisation: String,
    /// Over how many years is counted.
    pub years: u32,
    /// The parties.
    pub parties: Vec<Party>,
    /// What covers which cost: `one-off`, `yearly`.
    #[serde(default)]
    pub cover: BTreeMap<String, String>,
    /// The three points of the analysis: `funding`, `incentive`, `fiscal`.
    #[serde(default)]
    pub points: BTreeMap<String, Point>,
    /// Keeps it out of the site and exports.
    #[serde(default)]
    pub internal: bool,
}

/// What one party pays and gains.
#[derive(Clone, Debug, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Party {
    /// Who.
    pub party: String,
    /// Paid once.
    #[serde(default)]
    pub one_off: i64,
    /// Paid each year.
    #[serde(default)]
    pub yearly: i64,
    /// Gained each year.
    #[serde(default)]
    pub gain_yearly: i64,
    /// Income missed each year.
    #[serde(default)]
    pub income_loss_yearly: i64,
    /// Whether these are estimates.
    #[serde(default)]
    pub about: bool,
}

/// One of the three points of the financial analysis.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Point {
    /// What was found.
    pub finding: String,
    /// Whether it is still to be settled.
    #[serde(default)]
    pub open: bool,
    /// The role that sees to it.
    pub by: Option<String>,
    /// By when.
    pub due: Option<Date>,
}

impl Finance {
    pub(super) fn references(&self) -> Vec<Reference> {
        vec![
            Reference::to(Kind::Product, keys!["product"], &self.product),
            Reference::to(Kind::Organisation, keys!["organisation"], &self.organisation),
        ]
    }
}
