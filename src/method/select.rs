//! Which assessments of a subject are combined: the final ones of the last round, of one set, checklist and version.

use crate::model::{Assessment, Set};

/// What decides whether an assessment is combined with others: the record itself, or what is remembered of it.
pub trait Voice {
    /// The checklist that it answers.
    fn checklist(&self) -> &str;
    /// The version of that checklist.
    fn version(&self) -> &str;
    /// The set of questions.
    fn set(&self) -> Set;
    /// The round it belongs to.
    fn round(&self) -> u32;
    /// Whether it is what the assessors settled.
    fn is_consensus(&self) -> bool;
    /// Whether it counts as the voice of an assessor.
    fn counts(&self) -> bool;
}

impl Voice for Assessment {
    fn checklist(&self) -> &str {
        &self.checklist
    }

    fn version(&self) -> &str {
        &self.checklist_version
    }

    fn set(&self) -> Set {
        self.set
    }

    fn round(&self) -> u32 {
        self.round
    }

    fn is_consensus(&self) -> bool {
        self.consensus
    }

    fn counts(&self) -> bool {
        self.counts()
    }
}

/// The assessments of one subject, sorted out. Each comes with its id.
#[derive(Clone, Debug)]
pub struct Selection<'a, T = Assessment> {
    /// Those that are combined, by id.
    pub used: Vec<(&'a str, &'a T)>,
    /// What the assessors settled in that round.
    pub consensus: Option<(&'a str, &'a T)>,
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

impl<'a, T: Voice> Selection<'a, T> {
    /// The answers of the assessors alone.
    #[must_use]
    pub fn assessments(&self) -> Vec<&'a T> {
        self.used.iter().map(|(_, assessment)| *assessment).collect()
    }

    /// The set that they answered.
    #[must_use]
    pub fn set(&self) -> Set {
        self.used.first().map_or(Set::Full, |(_, assessment)| assessment.set())
    }

    /// The round that they belong to.
    #[must_use]
    pub fn round(&self) -> u32 {
        self.used.first().map_or(1, |(_, assessment)| assessment.round())
    }

    /// What the combination rests on: the ids of the assessments and of the consensus.
    pub fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.used.iter().chain(&self.consensus).map(|(id, _)| *id)
    }
}

/// Sorts out the assessments of one subject for one organisation and checklist.
#[must_use]
pub fn select<'a, T: Voice>(all: impl Iterator<Item = (&'a str, &'a T)>, checklist: &str) -> Selection<'a, T> {
    let (consensus, voices): (Vec<_>, Vec<_>) = all.partition(|(_, assessment)| assessment.is_consensus());
    let finals = || voices.iter().map(|(_, voice)| *voice).filter(|voice| voice.counts() && voice.checklist() == checklist);
    let round = finals().map(T::round).max().unwrap_or(1);
    let set = finals().filter(|voice| voice.round() == round).map(T::set).min().unwrap_or_default();
    let version = finals().filter(|voice| voice.round() == round && voice.set() == set).map(T::version).max();
    let reason = |voice: &T| {
        if !voice.counts() {
            Some(LeftOut::Draft)
        } else if voice.checklist() != checklist {
            Some(LeftOut::OtherChecklist)
        } else if voice.round() != round {
            Some(LeftOut::EarlierRound)
        } else if voice.set() != set {
            Some(LeftOut::OtherSet)
        } else if Some(voice.version()) != version {
            Some(LeftOut::OtherChecklist)
        } else {
            None
        }
    };
    let (mut used, mut left_out) = (Vec::new(), Vec::new());
    for (id, voice) in &voices {
        match reason(voice) {
            Some(reason) => left_out.push((*id, reason)),
            None => used.push((*id, *voice)),
        }
    }
    let consensus = consensus.into_iter().find(|(_, one)| one.round() == round && one.checklist() == checklist);
    Selection { used, consensus, left_out }
}
