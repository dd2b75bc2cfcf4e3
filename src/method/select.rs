//! Which assessments of a subject are combined: the final ones of the last round, of one set, checklist and version.

use crate::model::{Assessment, Set};

/// The assessments of one subject, sorted out. Each comes with its id.
#[derive(Clone, Debug, Default)]
pub struct Selection<'a> {
    /// Those that are combined, by id.
    pub used: Vec<(&'a str, &'a Assessment)>,
    /// What the assessors settled in that round.
    pub consensus: Option<(&'a str, &'a Assessment)>,
    /// Those that are left out, each with the reason.
    pub left_out: Vec<(&'a str, LeftOut)>,
}

/// Why an assessment is not combined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// It is not final.
    Draft,
    /// A later round replaces it.
    EarlierRound,
    /// It answers the quick set, and others the full one.
    OtherSet,
    /// It answers another checklist or version.
    OtherChecklist,
}

impl LeftOut {
    /// The code in machine output.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::EarlierRound => "earlier-round",
            Self::OtherSet => "other-set",
            Self::OtherChecklist => "other-checklist",
        }
    }
}

impl<'a> Selection<'a> {
    /// The answers of the assessors alone.
    #[must_use]
    pub fn assessments(&self) -> Vec<&'a Assessment> {
        self.used.iter().map(|(_, assessment)| *assessment).collect()
    }

    /// The set that they answered.
    #[must_use]
    pub fn set(&self) -> Set {
        self.used.first().map_or(Set::Full, |(_, assessment)| assessment.set)
    }

    /// The round that they belong to.
    #[must_use]
    pub fn round(&self) -> u32 {
        self.used.first().map_or(1, |(_, assessment)| assessment.round)
    }

    /// What the combination rests on: the ids of the assessments and of the consensus.
    pub fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.used.iter().chain(&self.consensus).map(|(id, _)| *id)
    }
}

/// Sorts out the assessments of one subject for one organisation and checklist.
#[must_use]
pub fn select<'a>(all: impl Iterator<Item = (&'a str, &'a Assessment)>, checklist: &str) -> Selection<'a> {
    let (consensus, voices): (Vec<_>, Vec<_>) = all.partition(|(_, assessment)| assessment.consensus);
    let of_checklist = |assessment: &Assessment| assessment.checklist == checklist;
    let finals = || voices.iter().map(|(_, assessment)| *assessment).filter(|a| a.counts() && of_checklist(a));
    let round = finals().map(|assessment| assessment.round).max().unwrap_or(1);
    let set = finals().filter(|a| a.round == round).map(|a| a.set).min().unwrap_or_default();
    let version = finals().filter(|a| a.round == round && a.set == set).map(|a| a.checklist_version.clone()).max();
    let mut selection = Selection::default();
    for (id, assessment) in voices {
        let reason = if !assessment.counts() {
            Some(LeftOut::Draft)
        } else if !of_checklist(assessment) {
            Some(LeftOut::OtherChecklist)
        } else if assessment.round != round {
            Some(LeftOut::EarlierRound)
        } else if assessment.set != set {
            Some(LeftOut::OtherSet)
        } else if Some(&assessment.checklist_version) != version.as_ref() {
            Some(LeftOut::OtherChecklist)
        } else {
            None
        };
        match reason {
            Some(reason) => selection.left_out.push((id, reason)),
            None => selection.used.push((id, assessment)),
        }
    }
    selection.consensus = consensus.into_iter().find(|(_, a)| a.round == round && of_checklist(a));
    selection
}
