//! What was decided on a memo, by which role, under which conditions. Step 7.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{BasedOn, Condition, Date, Kind, Reference, memo};
use crate::keys;

/// A recorded decision.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Decision {
    /// The memo that was decided on.
    pub memo: String,
    /// What was decided.
    pub decision: DecisionKind,
    /// The role that decided.
    pub by: String,
    /// When.
    pub date: Date,
    /// Why.
    pub reason: String,
    /// Why it differs from the memo's advice.
    pub differs_because: Option<String>,
    /// What must be in order, by whom, by when.
    #[serde(default)]
    pub conditions: Vec<Condition>,
    /// When it is looked at again.
    pub review: Option<Date>,
    /// The memo as it read when it was decided on; written by `kt`.
    #[serde(default)]
    pub based_on: Vec<BasedOn>,
    /// Keeps it out of the site and exports.
    #[serde(default)]
    pub internal: bool,
}

/// The five recommendations; also the outcomes of the rule for a full set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DecisionKind {
    /// Use it as it is, for the whole group.
    Adopt,
    /// Take it over after changing named parts.
    Adapt,
    /// Try it on a small scale first.
    Pilot,
    /// Not now: something must be known or repaired first.
    Defer,
    /// Not, with the reason.
    Reject,
}

impl DecisionKind {
    /// The code in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Adopt => "adopt",
            Self::Adapt => "adapt",
            Self::Pilot => "pilot",
            Self::Defer => "defer",
            Self::Reject => "reject",
        }
    }

    /// Whether it is a yes: the product comes into use, as it is, adapted, or on a small scale first.
    #[must_use]
    pub const fn is_yes(self) -> bool {
        matches!(self, Self::Adopt | Self::Adapt | Self::Pilot)
    }
}

impl Decision {
    pub(super) fn references(&self) -> Vec<Reference> {
        let memo = Reference::to(Kind::Memo, keys!["memo"], &self.memo);
        std::iter::once(memo).chain(memo::based_on(&self.based_on)).collect()
    }
}
