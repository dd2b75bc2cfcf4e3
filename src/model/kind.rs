//! The kinds of record and the folders in which they live.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What a record is. Its folder decides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Who takes part.
    Organisation,
    /// An innovation wish.
    Wish,
    /// A knowledge product.
    Product,
    /// Answers to a checklist.
    Assessment,
    /// A decision memo.
    Memo,
    /// A follow-up question on a memo.
    Question,
    /// What was decided.
    Decision,
    /// Who pays and who gains.
    Finance,
    /// A round of determinants.
    Survey,
    /// An implementation plan.
    Plan,
    /// A learning network or development table.
    Network,
    /// A good-practice example.
    Practice,
    /// A meeting with its factsheet.
    Meeting,
    /// A tailored traject.
    Transfer,
    /// A checklist of the organisation's own.
    Checklist,
    /// A strategy of the organisation's own.
    Strategy,
}

impl Kind {
    /// Every kind, in the order of the process.
    pub const ALL: [Self; 16] = [
        Self::Organisation,
        Self::Wish,
        Self::Product,
        Self::Assessment,
        Self::Memo,
        Self::Question,
        Self::Decision,
        Self::Finance,
        Self::Survey,
        Self::Plan,
        Self::Network,
        Self::Practice,
        Self::Meeting,
        Self::Transfer,
        Self::Checklist,
        Self::Strategy,
    ];

    /// The name in commands, references and machine output.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.names().0
    }

    /// The folder of its records, below the top of the repository.
    #[must_use]
    pub const fn folder(self) -> &'static str {
        self.names().1
    }

    /// The extension of its files: `md` with front matter, or `yaml`.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Product | Self::Memo | Self::Practice | Self::Meeting => "md",
            _ => "yaml",
        }
    }

    /// Whether its files are Markdown with front matter.
    #[must_use]
    pub const fn is_markdown(self) -> bool {
        matches!(self, Self::Product | Self::Memo | Self::Practice | Self::Meeting)
    }

    /// The kind with this name, singular or as its folder.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name || kind.folder() == name)
    }

    /// The kind whose records live in this folder.
    #[must_use]
    pub fn in_folder(folder: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.folder() == folder)
    }

    const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Organisation => ("organisation", "organisations"),
            Self::Wish => ("wish", "wishes"),
            Self::Product => ("product", "products"),
            Self::Assessment => ("assessment", "assessments"),
            Self::Memo => ("memo", "memos"),
            Self::Question => ("question", "questions"),
            Self::Decision => ("decision", "decisions"),
            Self::Finance => ("finance", "finances"),
            Self::Survey => ("survey", "surveys"),
            Self::Plan => ("plan", "plans"),
            Self::Network => ("network", "networks"),
            Self::Practice => ("practice", "practices"),
            Self::Meeting => ("meeting", "meetings"),
            Self::Transfer => ("transfer", "transfers"),
            Self::Checklist => ("checklist", "checklists"),
            Self::Strategy => ("strategy", "strategies"),
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
