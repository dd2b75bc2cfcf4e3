//! A good-practice example; its body tells why, how, what and tips.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Kind, Reference};
use crate::keys;

/// A good-practice example.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Practice {
    /// What it is called.
    pub title: String,
    /// The organisation where it lives.
    pub organisation: Option<String>,
    /// Where it can be read.
    pub url: Option<String>,
    /// From which sides the text looks at it.
    #[serde(default)]
    pub perspectives: Vec<Side>,
    /// The values it works from.
    #[serde(default)]
    pub values: Vec<PracticeValue>,
    /// The network it came from.
    pub network: Option<String>,
    /// Keeps it out of the site and exports.
    #[serde(default)]
    pub internal: bool,
}

/// The four sides from which a good practice is looked at.
/// Source: Checklist goede praktijken (`NJi` and Associatie Wijkteams), part 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// Professionals, management and board.
    Practice,
    /// Policy.
    Policy,
    /// Residents, such as parents and young people.
    Residents,
    /// Others involved.
    Others,
}

/// The four values that a good practice works from. Same source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum PracticeValue {
    Accessible,
    Inclusive,
    Safe,
    Approachable,
}

impl Practice {
    pub(super) fn references(&self) -> Vec<Reference> {
        let organisation = self.organisation.as_ref().map(|id| Reference::to(Kind::Organisation, keys!["organisation"], id));
        let network = self.network.as_ref().map(|id| Reference::to(Kind::Network, keys!["network"], id));
        organisation.into_iter().chain(network).collect()
    }
}
