//! An innovation wish: what an organisation wants to be better at. Step 1.

use schemars::JsonSchema;
use serde::de::{self, Unexpected};
use serde::{Deserialize, Deserializer, Serialize};

use super::{Date, Kind, Reference};
use crate::keys;

/// An innovation wish of an organisation.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Wish {
    /// The wish in one sentence.
    pub title: String,
    /// Whose wish it is.
    pub organisation: String,
    /// On which level it lives.
    pub level: Option<WishLevel>,
    /// Its place among the open wishes of the organisation; 1 comes first.
    #[serde(deserialize_with = "place")]
    #[schemars(range(min = 1))]
    pub rank: u32,
    /// Themes of `kt.yaml`.
    #[serde(default)]
    pub themes: Vec<String>,
    /// The role that owns it.
    pub owner: Option<String>,
    /// Where the wish was heard.
    pub source: Option<String>,
    /// When it was recorded or confirmed.
    pub date: Date,
    /// Where it stands.
    pub status: WishStatus,
    /// The wish in a few sentences.
    pub description: Option<String>,
    /// Keeps it out of the site and exports.
    #[serde(default)]
    pub internal: bool,
}

/// Places are counted from 1.
fn place<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    match u32::deserialize(deserializer)? {
        0 => Err(de::Error::invalid_value(Unexpected::Unsigned(0), &"place")),
        rank => Ok(rank),
    }
}

/// The level of a wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum WishLevel {
    Team,
    Department,
    Organisation,
}

/// Where a wish stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum WishStatus {
    Open,
    Met,
    Dropped,
}

impl Wish {
    pub(super) fn references(&self) -> Vec<Reference> {
        vec![Reference::to(Kind::Organisation, keys!["organisation"], &self.organisation)]
    }
}
