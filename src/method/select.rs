//! Which assessments of a subject are combined: the final ones of the last round, of one set, checklist and version.

use std::cmp::Ordering;

use crate::model::{Assessment, Set, Status};

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
    /// Whether it is still being worked on.
    fn is_draft(&self) -> bool;
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

    fn is_draft(&self) -> bool {
        self.status == Some(Status::Draft)
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

    /// The version of the checklist that they answered.
    #[must_use]
    pub fn version(&self) -> Option<&'a str> {
        self.used.first().map(|(_, assessment)| assessment.version())
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
    let version = finals()
        .filter(|voice| voice.round() == round && voice.set() == set)
        .map(T::version)
        .max_by(|one, other| in_order(one, other));
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
    // A consensus need not say of which set it is; one of the quick set says nothing about all questions.
    let settles = |one: &T| {
        let same = one.checklist() == checklist && one.round() == round && Some(one.version()) == version;
        same && !one.is_draft() && (one.set() == set || one.set() == Set::Full)
    };
    let consensus = consensus.into_iter().find(|(_, one)| settles(one));
    Selection { used, consensus, left_out }
}

/// Which of two versions comes after the other: part by part, numbers as numbers.
fn in_order(one: &str, other: &str) -> Ordering {
    let parts = |version: &str| {
        let part = |part: &str| part.parse::<u64>().map_or_else(|_| (0, part.to_owned()), |number| (number, String::new()));
        version.split('.').map(part).collect::<Vec<_>>()
    };
    parts(one).cmp(&parts(other)).then_with(|| one.cmp(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assessment(extra: &str) -> Assessment {
        let text = format!("{{\"subject\":\"product/p\",\"checklist\":\"product\",\"date\":\"2026-02-10\",{extra}}}");
        serde_json::from_str(&text).unwrap()
    }

    /// The ids of those that are used, and of the consensus.
    fn selected(all: &[(&str, &str)]) -> (Vec<String>, Option<String>) {
        let all: Vec<(&str, Assessment)> = all.iter().map(|(id, extra)| (*id, assessment(extra))).collect();
        let selection = select(all.iter().map(|(id, one)| (*id, one)), "product");
        let used = selection.used.iter().map(|(id, _)| (*id).to_owned()).collect();
        (used, selection.consensus.map(|(id, _)| id.to_owned()))
    }

    const FINAL: &str = "\"assessor\":\"a\",\"status\":\"final\",\"checklist-version\":";

    #[test]
    fn the_newest_version_is_no_matter_of_spelling() {
        let [nine, ten] = ["9", "10"].map(|version| format!("{FINAL}\"{version}\""));
        assert_eq!(selected(&[("nine", &nine), ("ten", &ten)]).0, ["ten"]);
        for (older, newer) in [("9", "10"), ("1.9", "1.10"), ("1", "1.1"), ("1.2", "2"), ("2026-a", "2026-b"), ("a", "b")] {
            assert_eq!(in_order(older, newer), Ordering::Less, "{older} {newer}");
        }
    }

    #[test]
    fn only_what_was_settled_of_these_answers_counts() {
        let voice = format!("{FINAL}\"2\"");
        let settled = |rest: &str| selected(&[("a", &voice), ("settled", &format!("\"consensus\":true,{rest}"))]).1;
        assert_eq!(settled("\"checklist-version\":\"2\"").as_deref(), Some("settled"));
        assert_eq!(settled("\"checklist-version\":\"2\",\"status\":\"final\"").as_deref(), Some("settled"));
        for other in [
            "\"checklist-version\":\"1\"",
            "\"checklist-version\":\"2\",\"status\":\"draft\"",
            "\"checklist-version\":\"2\",\"set\":\"quick\"",
            "\"checklist-version\":\"2\",\"round\":2",
        ] {
            assert_eq!(settled(other), None, "{other}");
        }
        let quick = format!("\"set\":\"quick\",{voice}");
        assert_eq!(
            selected(&[("a", &quick), ("settled", "\"consensus\":true,\"checklist-version\":\"2\"")]).1.as_deref(),
            Some("settled")
        );
    }
}
