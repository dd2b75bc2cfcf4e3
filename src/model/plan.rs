//! An implementation plan: barriers, strategies, who does what by when, and the follow-up.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Kind, Reference, Step};
use crate::keys;

/// The seven working elements of transfer (Werkplaats SAMEN, factsheet verbindingsgroep, January 2022).
pub const TRANSFER_ELEMENTS: [&str; 7] = [
    "fitting-issues",
    "fitting-products",
    "network-participants",
    "community",
    "opinion-leaders",
    "champions",
    "learning-structure",
];

/// The eight transfer strategies (Werkplaats SAMEN, factsheet kennistransfer, 2022).
pub const TRANSFER_STRATEGIES: [&str; 8] = [
    "make-it-fit",
    "use-network-members",
    TOP_DOWN,
    "use-champions",
    "use-opinion-leaders",
    "close-community",
    "structure-and-culture",
    "effective-strategies",
];

/// The transfer strategy that works where the theme fits the priorities.
pub const TOP_DOWN: &str = "top-down";

/// The five application strategies (Werkplaats SAMEN, factsheet kennistransfer, 2022).
pub const APPLICATION_STRATEGIES: [&str; 5] =
    [TASK_WITH_TIME, "adaptable-records", "client-feedback", "working-factors", "effective-strategies"];

/// The application strategy that reserves hours.
pub const TASK_WITH_TIME: &str = "task-with-time";

/// The eight working factors of application (Werkplaats SAMEN, factsheet kennistransfer, 2022).
pub const APPLICATION_FACTORS: [&str; 8] = [
    "aligned-with-work-processes",
    "implementation-champions",
    "embedded-in-work-processes",
    "general-information",
    "lasting-commitment",
    "learn-from-refusals",
    "hr-policy",
    "learning-organisation",
];

/// An implementation plan for one product in one organisation.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
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
    /// What else is done, such as the steps that the memo announced.
    #[serde(default)]
    pub steps: Vec<Step>,
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
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Barrier {
    /// The determinant.
    pub determinant: String,
    /// How one knows: a survey, or in words.
    pub basis: Option<String>,
}

/// A strategy that was chosen.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
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
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Left {
    /// The determinant.
    pub determinant: String,
    /// Why.
    pub because: String,
}

/// A working element or strategy of the transfer: used, or why not.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
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
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
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
    /// How many hours are reserved for the introduction; of the strategy `task-with-time`.
    pub hours: Option<f64>,
    /// Why it is not used.
    pub not: Option<String>,
}

/// What was seen of the use at one moment.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
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

impl Barrier {
    /// The survey that the basis begins with; what was heard since stands behind a `;`.
    #[must_use]
    pub fn survey(&self) -> Option<&str> {
        let first = self.basis.as_deref()?.split(';').next()?;
        first.trim().strip_prefix("survey ").map(str::trim)
    }
}

impl ChosenStrategy {
    /// Whether nobody or no day is named, while it is not done.
    #[must_use]
    pub fn is_half(&self) -> bool {
        self.done.is_none() && (!said(self.by.as_deref()) || self.due.is_none())
    }
}

/// A point of the transfer plan or the application plan, whichever of its two lists it stands in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point<'a> {
    /// Whether it is a working element or factor; else a strategy.
    pub element: bool,
    /// Its code.
    pub id: &'a str,
    /// How it is used.
    pub how: Option<&'a str>,
    /// By which role.
    pub by: Option<&'a str>,
    /// How many hours are reserved.
    pub hours: Option<f64>,
    /// Why it is not used.
    pub not: Option<&'a str>,
}

impl Point<'_> {
    /// Whether it says how it is used, or why not.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        said(self.how) || said(self.not)
    }
}

fn said(text: Option<&str>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}

impl Plan {
    /// The points of the transfer plan, as they stand in the file.
    pub fn transfer_points(&self) -> impl Iterator<Item = Point<'_>> {
        self.transfer.iter().map(|choice| Point {
            element: choice.element.is_some(),
            id: choice.element.as_deref().or(choice.strategy.as_deref()).unwrap_or_default(),
            how: choice.how.as_deref(),
            by: choice.by.as_deref(),
            hours: None,
            not: choice.not.as_deref(),
        })
    }

    /// The points of the application plan, as they stand in the file.
    pub fn application_points(&self) -> impl Iterator<Item = Point<'_>> {
        self.application.iter().map(|choice| Point {
            element: choice.factor.is_some(),
            id: choice.factor.as_deref().or(choice.strategy.as_deref()).unwrap_or_default(),
            how: choice.how.as_deref(),
            by: choice.by.as_deref(),
            hours: choice.hours,
            not: choice.not.as_deref(),
        })
    }

    /// The determinants that stand in the way, in the order of the plan, each once.
    #[must_use]
    pub fn hindering(&self) -> Vec<&str> {
        let mut keys: Vec<&str> = Vec::new();
        for barrier in &self.barriers {
            if !keys.contains(&barrier.determinant.as_str()) {
                keys.push(&barrier.determinant);
            }
        }
        keys
    }

    /// The strategies that were chosen for a determinant.
    pub fn chosen_for<'a>(&'a self, determinant: &'a str) -> impl Iterator<Item = &'a ChosenStrategy> {
        self.strategies.iter().filter(move |chosen| chosen.determinants.iter().any(|key| key == determinant))
    }

    /// Why a determinant is left on purpose.
    #[must_use]
    pub fn left_because(&self, determinant: &str) -> Option<&str> {
        let left = self.left.iter().find(|left| left.determinant == determinant);
        left.map(|left| left.because.as_str()).filter(|because| !because.trim().is_empty())
    }

    /// The determinants without a strategy and without a reason to leave them.
    #[must_use]
    pub fn undecided(&self) -> Vec<&str> {
        let open = |key: &&str| self.chosen_for(key).next().is_none() && self.left_because(key).is_none();
        self.hindering().into_iter().filter(open).collect()
    }

    pub(super) fn references(&self) -> Vec<Reference> {
        let decision = self.decision.as_ref().map(|id| Reference::to(Kind::Decision, keys!["decision"], id));
        let product = Reference::to(Kind::Product, keys!["product"], &self.product);
        let organisation = Reference::to(Kind::Organisation, keys!["organisation"], &self.organisation);
        let strategies = self.strategies.iter().enumerate();
        let strategies =
            strategies.map(|(i, chosen)| Reference::to(Kind::Strategy, keys!["strategies", i, "strategy"], &chosen.strategy));
        decision.into_iter().chain([product, organisation]).chain(strategies).collect()
    }
}
