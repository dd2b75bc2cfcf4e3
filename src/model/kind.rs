//! The kinds of record and the folders in which they live.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::sort_key;
use crate::lang::Lang;

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

    /// Everything that may be typed for it beside its name, in both languages.
    #[must_use]
    pub fn words(self) -> Vec<String> {
        let ids = [format!("kind-{self}"), format!("kind-{self}-also")];
        let said = ids.iter().flat_map(|id| Lang::ALL.map(|lang| lang.say(id)));
        said.flat_map(|words| words.split(',').map(|word| word.trim().to_owned()).collect::<Vec<_>>()).collect()
    }

    /// The kind that a person means: by its name, its folder, or a word of either language.
    #[must_use]
    pub fn called(typed: &str) -> Option<Self> {
        let typed = sort_key(typed.trim());
        let said = |kind: &Self| kind.words().iter().any(|word| sort_key(word) == typed);
        Self::named(&typed).or_else(|| Self::ALL.into_iter().find(said))
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
