//! Where a memo stands, from its own dates and from the records around it; never stored.

use crate::model::{Date, Memo, Status};
use crate::repo::Repo;

/// Where a memo stands. Later stages replace earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Being worked on.
    Draft,
    /// Done, and not yet talked about.
    Final,
    /// Talked about with the board member.
    Discussed,
    /// Passed on.
    Spread,
    /// Decided on; from now on it does not change.
    Decided,
    /// Replaced by a later version.
    Superseded,
}

impl Stage {
    /// The code in machine output and in the ids of words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Final => "final",
            Self::Discussed => "discussed",
            Self::Spread => "spread",
            Self::Decided => "decided",
            Self::Superseded => "superseded",
        }
    }

    /// Whether the memo stays as it is: it was decided on, or another one took its place. Until then `kt` prints its blocks
    /// afresh and takes in what a person changed; after that only a new version says something else.
    #[must_use]
    pub const fn is_closed(self) -> bool {
        matches!(self, Self::Decided | Self::Superseded)
    }
}

/// The stage of a memo and since when.
#[must_use]
pub fn stage(repo: &Repo<'_>, id: &str, memo: &Memo) -> (Stage, Option<Date>) {
    let replaced = repo.replacing(id).map(|(_, other)| other).next();
    let decided = repo.decisions_on(id).map(|(_, decision)| decision.date).max();
    let spread = memo.spread.iter().map(|spread| spread.date).max();
    let discussed = memo.discussed.iter().map(|talk| talk.date).max();
    match (replaced, decided, spread, discussed, memo.status) {
        (Some(other), ..) => (Stage::Superseded, Some(other.date)),
        (_, Some(date), ..) => (Stage::Decided, Some(date)),
        (_, _, Some(date), ..) => (Stage::Spread, Some(date)),
        (_, _, _, Some(date), _) => (Stage::Discussed, Some(date)),
        (.., Status::Final) => (Stage::Final, None),
        (.., Status::Draft) => (Stage::Draft, None),
    }
}

/// Which version a memo is: one more than the memo it replaces. A chain that bites its tail ends there.
#[must_use]
pub fn version(repo: &Repo<'_>, memo: &Memo) -> usize {
    let mut seen = vec![];
    let mut before = memo.supersedes.as_deref();
    while let Some(id) = before.filter(|id| !seen.contains(id)) {
        seen.push(id);
        before = repo.memo(id).and_then(|memo| memo.supersedes.as_deref());
    }
    seen.len() + 1
}
