//! What a rule is: an id, a level, and what it looks at.

use serde::Serialize;

use super::{Context, Facts, RecordView, TextView};
use crate::Error;
use crate::repo::Folder;
use crate::source::Finding;
use crate::source::finding::nearest;

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Must be mended: the check fails.
    Error,
    /// Should be looked at.
    Warning,
    /// Good to know.
    Notice,
}

impl Level {
    /// Every level, from worst to least.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Notice];

    /// The code in machine output and words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Notice => "notice",
        }
    }
}

/// What a rule looks at.
#[derive(Clone, Copy)]
pub enum Look {
    /// The form of a file; found while it is read.
    Form,
    /// The text of one file, also of one that is no readable record.
    Text(fn(&TextView<'_>, &mut Vec<Finding>)),
    /// One record.
    Record(RecordLook),
    /// The facts of all records. Each finding goes with the number of the fact whose file it points at.
    Repository(RepositoryLook),
    /// First each record by itself, then the facts of all.
    Both(RecordLook, RepositoryLook),
}

/// How a rule looks at one record.
pub(super) type RecordLook = fn(&RecordView<'_>, &mut Vec<Finding>);
/// How a rule looks at all records.
pub(super) type RepositoryLook = fn(&Facts, &Context<'_>, &mut Vec<(usize, Finding)>);

/// A rule, named for what is wrong.
pub struct Rule {
    /// Its id; also the name of its file, case and words.
    pub id: &'static str,
    /// How serious it is unless `kt.yaml` says otherwise.
    pub level: Level,
    /// What it looks at.
    pub look: Look,
    /// Whether its findings are masked and shown without the line.
    pub private: bool,
    /// Its sentences that are an error although the rule as a whole is milder.
    pub grave: &'static [&'static str],
    /// Its sentences that are only a notice: what a draft still lacks.
    pub mild: &'static [&'static str],
    /// Whether it cannot be allowed: what it finds makes that a record cannot be read, so that all commands pass over it.
    pub firm: bool,
    /// The key at which several findings in one file are told as one; empty when each is told by itself.
    pub gathered: &'static str,
}

impl Rule {
    /// A rule whose findings may be shown in full.
    #[must_use]
    pub const fn new(id: &'static str, level: Level, look: Look) -> Self {
        Self { id, level, look, private: false, grave: &[], mild: &[], firm: false, gathered: "" }
    }

    /// A rule about personal data: what it finds is never shown, and stays counted when it is suppressed.
    #[must_use]
    pub const fn private(id: &'static str, level: Level, look: Look) -> Self {
        Self { id, level, look, private: true, grave: &[], mild: &[], firm: false, gathered: "" }
    }

    /// The same rule, with these of its sentences at error level.
    #[must_use]
    pub const fn grave(mut self, variants: &'static [&'static str]) -> Self {
        self.grave = variants;
        self
    }

    /// The same rule, with these of its sentences as a notice.
    #[must_use]
    pub const fn mild(mut self, variants: &'static [&'static str]) -> Self {
        self.mild = variants;
        self
    }

    /// The same rule, that no comment and no setting allows.
    #[must_use]
    pub const fn firm(mut self) -> Self {
        self.firm = true;
        self
    }

    /// The same rule, with what it finds in one file told as one finding at this key.
    #[must_use]
    pub const fn gathered(mut self, key: &'static str) -> Self {
        self.gathered = key;
        self
    }

    /// The rule with this id.
    #[must_use]
    pub fn named(id: &str) -> Option<&'static Self> {
        super::RULES.binary_search_by_key(&id, |rule| rule.id).ok().map(|at| &super::RULES[at])
    }

    /// The rule that a person names.
    ///
    /// # Errors
    /// When there is none: with the one whose name comes near, else those that have a word of what was typed in their name.
    pub fn meant(typed: &str) -> Result<&'static Self, Error> {
        let ids = || super::RULES.iter().map(|rule| rule.id);
        Self::named(typed).ok_or_else(|| {
            let error = Error::new("error-unknown-rule").with("rule", typed);
            let alike: Vec<&str> = ids().filter(|id| shares_word(typed, id)).take(MOST_ALIKE).collect();
            match nearest(typed, ids()) {
                Some(near) => error.with("suggestion", near).hint("error-unknown-rule-near"),
                None if alike.is_empty() => error.hint("error-unknown-rule-list"),
                None => error.with("rules", alike.join(", ")).hint("error-unknown-rule-alike"),
            }
        })
    }

    /// The level of one of its sentences in a folder; none when the rule is allowed there.
    #[must_use]
    pub fn level_in(&self, folder: &Folder, variant: &str) -> Option<Level> {
        let settings = &folder.settings.check;
        let named = |list: &[String]| list.iter().any(|id| id == self.id);
        if named(&settings.deny) {
            Some(Level::Error)
        } else if named(&settings.warn) {
            Some(Level::Warning)
        } else if !self.firm && settings.allow.contains_key(self.id) {
            None
        } else if self.grave.contains(&variant) {
            Some(Level::Error)
        } else if self.mild.contains(&variant) {
            Some(Level::Notice)
        } else {
            Some(self.level)
        }
    }

    /// Whether it takes part in a folder. A rule about personal data always does: what is allowed is counted.
    fn takes_part(&self, folder: &Folder) -> bool {
        self.private || self.level_in(folder, "").is_some()
    }
}

/// So many rules with a word of what was typed are named.
const MOST_ALIKE: usize = 5;

/// Whether a word of what was typed begins a word in the name of a rule; shorter ones say too little.
fn shares_word(typed: &str, id: &str) -> bool {
    let typed = typed.to_lowercase();
    let mut words = typed.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() >= 3);
    words.any(|word| id.split('-').any(|part| part.starts_with(word)))
}

/// The rules that take part: those asked for, without those that the folder allows.
pub(super) fn active(folder: &Folder, only: &[String]) -> Result<Vec<&'static Rule>, Error> {
    for id in only {
        Rule::meant(id)?;
    }
    let asked = |rule: &&Rule| only.is_empty() || only.iter().any(|id| id == rule.id);
    Ok(super::RULES.iter().filter(asked).filter(|rule| rule.takes_part(folder)).collect())
}
