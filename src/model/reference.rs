//! A place in a record that names another record.

use super::Kind;
use crate::source::Keys;

/// A reference and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Where it stands in its record.
    pub keys: Keys,
    /// What it names.
    pub target: Target,
}

/// What a reference names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The id of a record of this kind.
    Bare(Kind, String),
    /// `kind/id`, of one of these kinds.
    Full(&'static [Kind], String),
}

impl Reference {
    /// A reference by id to a record of one kind.
    #[must_use]
    pub fn to(kind: Kind, keys: Keys, id: &str) -> Self {
        Self { keys, target: Target::Bare(kind, id.to_owned()) }
    }

    /// A reference as `kind/id`.
    #[must_use]
    pub fn full(kinds: &'static [Kind], keys: Keys, text: &str) -> Self {
        Self { keys, target: Target::Full(kinds, text.to_owned()) }
    }
}

impl Target {
    /// What the file says.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Bare(_, text) | Self::Full(_, text) => text,
        }
    }
}
