//! A round of determinants among users; the responses stand in the `.csv` of the same name.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Bilingual, Date, Kind, Reference};
use crate::keys;

/// A round of determinants.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Survey {
    /// The product.
    pub product: String,
    /// The organisation.
    pub organisation: String,
    /// The list of determinants.
    pub checklist: String,
    /// Before or after the start.
    pub moment: Moment,
    /// When it was sent out.
    pub date: Date,
    /// How many were invited.
    pub invited: Option<u32>,
    /// What management itself says, to compare with.
    #[serde(default)]
    pub facts: BTreeMap<String, bool>,
    /// Statements of determinants that have several.
    #[serde(default)]
    pub lines: BTreeMap<String, Vec<Line>>,
    /// The roles that a respondent may choose from.
    #[serde(default)]
    pub roles: Vec<String>,
    /// Headers of columns that differ from their key.
    #[serde(default)]
    pub columns: BTreeMap<String, String>,
    /// Keeps it out of the site and exports.
    #[serde(default)]
    pub internal: bool,
}

/// When a round is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Moment {
    Before,
    After,
}

/// One statement of a determinant.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Its code.
    pub id: String,
    /// In Dutch.
    pub nl: Option<String>,
    /// In English.
    pub en: Option<String>,
    /// Whether agreeing is favourable.
    #[serde(default)]
    pub direction: Direction,
}

/// Whether agreeing with a statement is favourable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Direction {
    #[default]
    Positive,
    Negative,
}

impl Line {
    /// The statement in both languages.
    #[must_use]
    pub fn text(&self) -> Bilingual {
        Bilingual { nl: self.nl.clone(), en: self.en.clone() }
    }
}

impl Survey {
    pub(super) fn references(&self) -> Vec<Reference> {
        vec![
            Reference::to(Kind::Product, keys!["product"], &self.product),
            Reference::to(Kind::Organisation, keys!["organisation"], &self.organisation),
        ]
    }
}
