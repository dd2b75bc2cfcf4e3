//! Implementation strategies: those of the program and those of the organisation's own have the same form.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Bilingual;

/// An implementation strategy and the determinants that it helps with.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Strategy {
    /// What it is called.
    pub name: Bilingual,
    /// What one does.
    #[serde(default)]
    pub description: Bilingual,
    /// On which level it works.
    pub level: Option<StrategyLevel>,
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
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Address {
    /// The determinant.
    pub determinant: String,
    /// 3 is a first choice, 2 clearly helps, 1 helps along.
    pub weight: u32,
    /// What this rests on.
    #[serde(default)]
    pub basis: Basis,
    /// Where that was found: a source of the catalogue, or in words.
    pub source: Option<String>,
    /// What else one should know.
    #[serde(default)]
    pub note: Bilingual,
}

/// What a link between strategy and determinant rests on; every advice names it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A practice source says that the strategy works.
    Practice,
    /// The link or effect was published.
    Published,
    /// The strategy and its use are known from the source, which was not read again.
    PublishedUnchecked,
    /// Own judgement.
    #[default]
    Own,
}

/// How much work a strategy is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Effort {
    Low,
    Medium,
    High,
}

/// When a strategy is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum StrategyPhase {
    Prepare,
    Introduce,
    Sustain,
}

/// On which level a strategy works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum StrategyLevel {
    Innovation,
    User,
    Organisation,
    Context,
}

/// What holds for all strategies that come with the program.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Catalogue {
    /// The version of this file format: 1.
    pub strategies: u32,
    /// The version of the strategies and their links.
    pub version: String,
    /// What one should know before one follows a top 3.
    pub warning: Bilingual,
    /// How the published links were read as links to determinants.
    pub crosswalk_note: Bilingual,
    /// Which construct was read as which determinant.
    pub crosswalk: Vec<Crosswalk>,
    /// The sorts of strategy.
    pub clusters: BTreeMap<String, Bilingual>,
    /// The sources that links name.
    pub sources: BTreeMap<String, Source>,
}

/// A source of links.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Source {
    /// A few words for running text.
    pub short: Bilingual,
    /// Its public title; empty for own judgement.
    #[serde(default)]
    pub title: String,
}

/// A CFIR construct and the determinants that it was read as.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Crosswalk {
    /// The construct.
    pub cfir: String,
    /// The determinants.
    pub determinants: Vec<String>,
}

/// The code of a value in files and machine output.
macro_rules! codes {
    ($($type:ident { $($value:ident $code:literal)* })*) => {
        $(impl $type {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$value),*];

            /// The code in files.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$value => $code),* }
            }
        })*
    };
}

codes! {
    Basis { Practice "practice" Published "published" PublishedUnchecked "published-unchecked" Own "own" }
    Effort { Low "low" Medium "medium" High "high" }
    StrategyPhase { Prepare "prepare" Introduce "introduce" Sustain "sustain" }
    StrategyLevel { Innovation "innovation" User "user" Organisation "organisation" Context "context" }
}
