//! An implementation strategy of the organisation's own, in the form of the embedded ones.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Bilingual;

/// An implementation strategy and the determinants that it helps with.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Strategy {
    /// What it is called.
    pub name: Bilingual,
    /// What one does.
    #[serde(default)]
    pub description: Bilingual,
    /// On which level it works.
    pub level: Option<String>,
    /// How much work it is.
    pub effort: Option<Effort>,
    /// When it is used.
    pub phase: Option<StrategyPhase>,
    /// What sort of strategy it is.
    pub cluster: Option<String>,
    /// The same strategy in the ERIC compilation.
    pub eric: Option<String>,
    /// The determinants that it helps with.
    #[serde(default)]
    pub addresses: Vec<Address>,
    /// Where it comes from.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Keeps it out of the site and exports.
    #[serde(default)]
    pub internal: bool,
}

/// A determinant that a strategy helps with.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Address {
    /// The determinant.
    pub determinant: String,
    /// 3 is a first choice, 2 clearly helps, 1 helps along.
    pub weight: u32,
    /// What this rests on.
    pub basis: Option<String>,
    /// Where that was found.
    pub source: Option<String>,
    /// What else one should know.
    pub note: Option<String>,
}

/// How much work a strategy is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Effort {
    Low,
    Medium,
    High,
}

/// When a strategy is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum StrategyPhase {
    Prepare,
    Introduce,
    Sustain,
}
