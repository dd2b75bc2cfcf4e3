//! A knowledge product: a guideline, method, report, network or anything else that carries knowledge.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Among, Date, Kind, RecordId, Reference};
use crate::keys;

/// A knowledge product; its description is the body of the file.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Product {
    /// The title under which it is known.
    pub title: String,
    /// What it is: a built-in kind, or one of `kt.yaml`.
    pub kind: String,
    /// Who published it: organisations, never persons.
    #[serde(default)]
    pub publisher: Vec<String>,
    /// The year of publication.
    pub year: Option<i16>,
    /// Where it can be read.
    pub url: Option<String>,
    /// A path inside the repository, when it has no address.
    pub file: Option<String>,
    /// The digital object identifier.
    pub doi: Option<String>,
    /// Addresses or DOIs of the same product in other repositories.
    #[serde(default)]
    pub same_as: Vec<String>,
    /// For whom it was made.
    pub audience: Option<String>,
    /// What one may do with it.
    pub rights: Option<String>,
    /// Themes of `kt.yaml`.
    #[serde(default)]
    pub themes: Vec<String>,
    /// The wishes that it may answer.
    #[serde(default)]
    pub wishes: Vec<String>,
    /// The network or practice it came from (`network/ID`, `practice/ID`), or an outside source as text.
    pub origin: Option<String>,
    /// The programme period.
    pub period: Option<String>,
    /// The funding line.
    pub funding: Option<String>,
    /// Recognition by the national committee for interventions.
    pub recognition: Option<Recognition>,
    /// Four to eight core elements: what must stay for it to work.
    #[serde(default)]
    pub core: Vec<CoreElement>,
    /// When someone last saw that the address works.
    pub seen: Option<Date>,
    /// Keeps it out of the site and exports.
    #[serde(default)]
    pub internal: bool,
}

/// Whether a text can be an address on the web: `https://www.nji.nl/x`, `www.nji.nl`. Where it leads is not looked at.
#[must_use]
pub fn is_web_address(text: &str) -> bool {
    let text = text.trim();
    let host = text.split_once("://").map_or(text, |(_, rest)| rest).split(['/', '?', '#']).next().unwrap_or_default();
    let parts = host.split('.').collect::<Vec<_>>();
    !text.contains(char::is_whitespace) && parts.len() > 1 && parts.iter().all(|part| !part.is_empty())
}

/// The last year that a product can have today: what appears next year is announced already.
#[must_use]
pub fn last_year(today: Date) -> i16 {
    today.0.year() + 1
}

/// Recognition of an intervention.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Recognition {
    /// How far the evidence goes.
    pub level: RecognitionLevel,
    /// When it was recognised.
    pub date: Option<Date>,
}

/// The four levels of recognition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum RecognitionLevel {
    WellFounded,
    FirstIndications,
    GoodIndications,
    StrongIndications,
}

impl RecognitionLevel {
    /// All levels, from the least evidence to the most.
    pub const ALL: [Self; 4] = [Self::WellFounded, Self::FirstIndications, Self::GoodIndications, Self::StrongIndications];

    /// The code that records use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::WellFounded => "well-founded",
            Self::FirstIndications => "first-indications",
            Self::GoodIndications => "good-indications",
            Self::StrongIndications => "strong-indications",
        }
    }
}

/// A core element of a product.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CoreElement {
    /// The code that surveys and plans use.
    pub id: String,
    /// What it is.
    pub text: String,
}

/// What sort of thing a product is; it decides which questions of the checklist fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema)]
pub enum ProductClass {
    /// Knowledge: an insight, report or description.
    K,
    /// A way of doing: a method, guideline, training or tool.
    W,
    /// A network or meeting.
    N,
}

impl ProductClass {
    /// The letter.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::K => "K",
            Self::W => "W",
            Self::N => "N",
        }
    }
}

/// The built-in kinds with their class.
const KINDS: [(&str, ProductClass); 16] = [
    ("insight", ProductClass::K),
    ("report", ProductClass::K),
    ("article", ProductClass::K),
    ("meeting-report", ProductClass::K),
    ("video", ProductClass::K),
    ("practice-description", ProductClass::K),
    ("method", ProductClass::W),
    ("guideline", ProductClass::W),
    ("handbook", ProductClass::W),
    ("training", ProductClass::W),
    ("tool", ProductClass::W),
    ("teaching-material", ProductClass::W),
    ("way-of-working", ProductClass::W),
    ("network", ProductClass::N),
    ("meeting", ProductClass::N),
    ("workshop", ProductClass::N),
];

/// The class of a built-in kind.
#[must_use]
pub(super) fn product_class(kind: &str) -> Option<ProductClass> {
    KINDS.iter().find(|(name, _)| *name == kind).map(|(_, class)| *class)
}

/// The built-in kinds of product, by class.
pub fn product_kinds() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|(name, _)| *name)
}

impl Product {
    pub(super) fn references(&self) -> Vec<Reference> {
        let wishes = self.wishes.iter().enumerate().map(|(i, wish)| Reference::to(Kind::Wish, keys!["wishes", i], wish));
        let origin = self.origin.as_deref().filter(|origin| RecordId::parse(origin).is_some());
        wishes.chain(origin.map(|origin| Reference::full(Among::Origins, keys!["origin"], origin))).collect()
    }
}
