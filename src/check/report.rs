//! What a check found: the findings by place, and what was allowed or known already.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::name_with_personal_data::shown_path;
use super::settle::Settled;
use super::{Diagnostic, Known, Level, diagnostic};

/// What a check found.
#[derive(Clone)]
pub struct Report {
    /// The findings, by place.
    pub diagnostics: Vec<Diagnostic>,
    /// How many files were looked at.
    pub files: usize,
    /// Of how many of these all was known already; what is told does not depend on it.
    pub recalled: usize,
    /// The rules that took part.
    pub rules: Vec<&'static str>,
    /// The findings that a comment allows, by place.
    pub allowed: Vec<Diagnostic>,
    /// What was known already, when the report was held against a baseline.
    pub known: Option<Vec<Known>>,
    /// The rules that were asked for; none when all took part.
    pub only: Vec<String>,
    /// The revision of which only what is new since then is told.
    pub since: Option<String>,
    /// When only some files were asked for, how many of these were looked at.
    pub asked: Option<usize>,
    /// What was found in the other files then.
    pub elsewhere: Vec<Diagnostic>,
    /// How many findings were suppressed with a reason.
    pub suppressed: usize,
    /// How many of these are about personal data.
    pub suppressed_personal_data: usize,
}

impl Report {
    /// The same report, as it is told: personal data in the name of a file masked, and seen from a folder that holds this one:
    /// `folder` with `/` at the end, or nothing, stands before every path. Mostly that changes nothing.
    #[must_use]
    pub fn seen_from_above(&self, folder: &str) -> Cow<'_, Self> {
        if folder.is_empty() && self.shows_every_name() {
            return Cow::Borrowed(self);
        }
        let moved = |found: &Diagnostic| Diagnostic {
            path: format!("{folder}{}", shown_path(&found.path)),
            record: found.record.as_deref().map(|record| shown_path(record).into_owned()),
            ..found.clone()
        };
        let known = |known: &Known| Known { found: moved(&known.found), since: known.since };
        Cow::Owned(Self {
            diagnostics: self.diagnostics.iter().map(moved).collect(),
            allowed: self.allowed.iter().map(moved).collect(),
            known: self.known.as_ref().map(|all| all.iter().map(known).collect()),
            rules: self.rules.clone(),
            only: self.only.clone(),
            since: self.since.clone(),
            elsewhere: self.elsewhere.iter().map(moved).collect(),
            ..*self
        })
    }

    /// Whether no file that it names has personal data in its name.
    fn shows_every_name(&self) -> bool {
        let shows = |name: &str| matches!(shown_path(name), Cow::Borrowed(_));
        let known = self.known.iter().flatten().map(|known| &known.found);
        let mut all = self.diagnostics.iter().chain(&self.allowed).chain(known);
        all.all(|found| shows(&found.path) && found.record.as_deref().is_none_or(shows))
    }

    /// What was found, in order; of how many files is told by who looked.
    pub(super) fn of(settled: Settled, rules: Vec<&'static str>) -> Self {
        let (suppressed, suppressed_personal_data) = (settled.suppressed, settled.suppressed_personal_data);
        let (mut diagnostics, mut allowed) = settled.told();
        diagnostics.sort_by(|a, b| a.place().cmp(&b.place()));
        allowed.sort_by(|a, b| a.place().cmp(&b.place()));
        diagnostic::number(diagnostics.iter_mut().chain(&mut allowed));
        Self {
            diagnostics,
            files: 0,
            recalled: 0,
            rules,
            allowed,
            known: None,
            only: Vec::new(),
            since: None,
            asked: None,
            elsewhere: Vec::new(),
            suppressed,
            suppressed_personal_data,
        }
    }

    /// In how many of the files that were asked for nothing was found, known or new.
    #[must_use]
    pub fn unblemished(&self) -> usize {
        let known = self.known.iter().flatten().map(|known| &known.found);
        let found: BTreeSet<&str> = self.diagnostics.iter().chain(known).map(|found| found.path.as_str()).collect();
        self.asked.unwrap_or(self.files).saturating_sub(found.len())
    }

    /// How many findings have a level.
    #[must_use]
    pub fn count(&self, level: Level) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.level == level).count()
    }
}
