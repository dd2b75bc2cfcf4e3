//! A place in a record that names another record.

use serde::{Deserialize, Serialize};

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

/// What a reference names; `T` is its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target<T = String> {
    /// The id of a record of this kind.
    Bare(Kind, T),
    /// `kind/id`, of one of these kinds.
    Full(Among, T),
}

/// The kinds of which a reference as `kind/id` may name one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Among {
    /// Every kind.
    Any,
    /// Where a product can come from.
    Origins,
    /// What a network can make.
    Results,
}

impl Among {
    /// The kinds; the first is the usual one.
    #[must_use]
    pub const fn kinds(self) -> &'static [Kind] {
        match self {
            Self::Any => &Kind::ALL,
            Self::Origins => &[Kind::Network, Kind::Practice],
            Self::Results => &[Kind::Product, Kind::Practice, Kind::Meeting, Kind::Network],
        }
    }
}

impl Reference {
    /// A reference by id to a record of one kind.
    #[must_use]
    pub fn to(kind: Kind, keys: Keys, id: &str) -> Self {
        Self { keys, target: Target::Bare(kind, id.to_owned()) }
    }

    /// A reference as `kind/id`.
    #[must_use]
    pub fn full(among: Among, keys: Keys, text: &str) -> Self {
        Self { keys, target: Target::Full(among, text.to_owned()) }
    }
}

impl<T> Target<T> {
    /// What the file says.
    #[must_use]
    pub const fn text(&self) -> &T {
        match self {
            Self::Bare(_, text) | Self::Full(_, text) => text,
        }
    }

    /// The same with another text.
    #[must_use]
    pub fn with<U>(&self, text: U) -> Target<U> {
        match self {
            Self::Bare(kind, _) => Target::Bare(*kind, text),
            Self::Full(among, _) => Target::Full(*among, text),
        }
    }
}
