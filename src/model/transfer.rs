//! A tailored traject: a step that is skipped with a reason, own dates, who.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Kind, Reference};
use crate::keys;

/// How one traject deviates from the usual steps.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Transfer {
    /// The organisation.
    pub organisation: String,
    /// The product.
    pub product: String,
    /// Steps that are skipped, each with the reason.
    #[serde(default)]
    pub skip: BTreeMap<String, String>,
    /// Own dates per step.
    #[serde(default)]
    pub due: BTreeMap<String, Date>,
    /// Who sees to a step, by role.
    #[serde(default)]
    pub by: BTreeMap<String, String>,
    /// Keeps it out of the site and exports.
    #[serde(default)]
    pub internal: bool,
}

impl Transfer {
    pub(super) fn references(&self) -> Vec<Reference> {
        vec![
            Reference::to(Kind::Product, keys!["product"], &self.product),
            Reference::to(Kind::Organisation, keys!["organisation"], &self.organisation),
        ]
    }
}
