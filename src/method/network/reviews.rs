//! How a network was reviewed over time: each round of each checklist as one number for the group, and what is not in
//! place yet. Nothing of one assessor is told by itself.

use std::collections::BTreeMap;

use crate::method::tally::{Tally, tally};
use crate::model::{Assessment, Checklist, ChecklistQuestion, Date, Kind, RecordId, Scoring};
use crate::repo::{Checklists, Repo};

/// One round of one checklist.
#[derive(Clone, Debug)]
pub struct Review<'a> {
    /// The checklist.
    pub checklist_id: &'a str,
    /// Its questions.
    pub checklist: &'a Checklist,
    /// The version that was answered; two versions are never compared.
    pub version: &'a str,
    /// The round.
    pub round: u32,
    /// Its last day.
    pub date: Date,
    /// How many answered.
    pub assessors: usize,
    /// What it comes to.
    pub total: Measure,
    /// What each group comes to, by id.
    pub groups: Vec<(String, Measure)>,
    /// The points that are not in place yet, with whether they are planned.
    pub open: Vec<(&'a ChecklistQuestion, bool)>,
}

/// What answers come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Measure {
    /// The mean of the numbers of all assessors.
    Mean(Option<f64>),
    /// How many points are in place, of how many.
    InPlace(usize, usize),
}

impl Measure {
    /// As a number to compare with: the mean, or the share that is in place from 0 to 10.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn number(self) -> Option<f64> {
        match self {
            Self::Mean(mean) => mean,
            Self::InPlace(_, 0) => None,
            Self::InPlace(done, of) => Some(done as f64 / of as f64 * 10.0),
        }
    }
}

/// The rounds of all checklists about a network, by checklist, version and date.
#[must_use]
pub fn reviews<'a>(repo: &'a Repo<'_>, checklists: &'a Checklists, network: &str) -> Vec<Review<'a>> {
    let subject = RecordId::new(Kind::Network, network).to_string();
    let mut rounds: BTreeMap<(&str, &str, u32), Vec<&Assessment>> = BTreeMap::new();
    for (_, assessment) in repo.assessments_of(&subject).filter(|(_, one)| one.counts()) {
        let key = (assessment.checklist.as_str(), assessment.checklist_version.as_str(), assessment.round);
        rounds.entry(key).or_default().push(assessment);
    }
    let made = rounds.into_iter().filter_map(|((id, version, round), voices)| {
        let (checklist_id, checklist) = checklists.get_key_value(id)?;
        review(checklist_id, checklist, version, round, &voices)
    });
    let mut reviews: Vec<Review<'a>> = made.collect();
    reviews.sort_by_key(|review| (review.checklist_id, review.version, review.date, review.round));
    reviews
}

/// The review of the same checklist and version before this one.
#[must_use]
pub fn before<'r, 'a>(reviews: &'r [Review<'a>], review: &Review<'_>) -> Option<&'r Review<'a>> {
    let same = |one: &&Review<'_>| one.checklist_id == review.checklist_id && one.version == review.version;
    reviews.iter().filter(same).rfind(|one| (one.date, one.round) < (review.date, review.round))
}

/// The last review of each checklist, by checklist.
#[must_use]
pub fn latest<'r, 'a>(reviews: &'r [Review<'a>]) -> Vec<&'r Review<'a>> {
    let mut last: BTreeMap<&str, &Review<'a>> = BTreeMap::new();
    for review in reviews {
        let newer = last.get(review.checklist_id).is_none_or(|one| one.date <= review.date);
        if newer {
            last.insert(review.checklist_id, review);
        }
    }
    last.into_values().collect()
}

fn review<'a>(
    checklist_id: &'a str,
    checklist: &'a Checklist,
    version: &'a str,
    round: u32,
    voices: &[&'a Assessment],
) -> Option<Review<'a>> {
    let tallies: Vec<(Tally, Vec<(String, Tally)>)> =
        voices.iter().map(|voice| tally(checklist, checklist.questions.iter(), &voice.answers)).collect();
    let open = open(checklist, voices);
    let total = match checklist.scoring {
        Scoring::Count => in_place(checklist, None, &open),
        _ => Measure::Mean(mean(tallies.iter().filter_map(|(total, _)| total.mean()))),
    };
    let of_group = |id: &str| match checklist.scoring {
        Scoring::Count => in_place(checklist, Some(id), &open),
        _ => {
            let means = tallies.iter().flat_map(|(_, groups)| groups).filter(|(group, _)| group == id);
            Measure::Mean(mean(means.filter_map(|(_, tally)| tally.mean())))
        }
    };
    let groups = checklist.groups.iter().map(|group| (group.id.clone(), of_group(&group.id))).collect();
    let date = voices.iter().map(|voice| voice.date).max()?;
    Some(Review { checklist_id, checklist, version, round, date, assessors: voices.len(), total, groups, open })
}

/// The points that someone does not call done; planned when everyone else says so.
fn open<'a>(checklist: &'a Checklist, voices: &[&Assessment]) -> Vec<(&'a ChecklistQuestion, bool)> {
    if checklist.scoring != Scoring::Count {
        return Vec::new();
    }
    let said = |question: &ChecklistQuestion| -> Vec<Option<&str>> {
        let answers = voices.iter().map(|voice| voice.answers.get(question.id.as_str()));
        let fits = answers.filter(|answer| answer.is_none_or(|answer| answer.not_applicable.is_none()));
        fits.map(|answer| answer.and_then(|answer| answer.choice.as_deref())).collect()
    };
    let is_done = |said: &Option<&str>| matches!(said, Some("done" | "yes"));
    let open = checklist.questions.iter().filter_map(|question| {
        let said = said(question);
        let planned = said.iter().all(|one| is_done(one) || *one == Some("planned"));
        (!said.iter().all(is_done)).then_some((question, planned))
    });
    open.collect()
}

fn in_place(checklist: &Checklist, group: Option<&str>, open: &[(&ChecklistQuestion, bool)]) -> Measure {
    let ours = |question: &&ChecklistQuestion| group.is_none_or(|id| question.group == id);
    let of = checklist.questions.iter().filter(ours).count();
    let open = open.iter().map(|(question, _)| *question).filter(ours).count();
    Measure::InPlace(of - open, of)
}

#[allow(clippy::cast_precision_loss)]
fn mean(numbers: impl Iterator<Item = f64>) -> Option<f64> {
    let numbers: Vec<f64> = numbers.collect();
    (!numbers.is_empty()).then(|| numbers.iter().sum::<f64>() / numbers.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repo::{Folder, checklists};

    fn folder(assessments: &[(&str, &str)]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        let put = |path: &str, text: &str| {
            let path = dir.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        put("kt.yaml", "kt: 1\ntitle: Proef\n");
        put("networks/n.yaml", "title: N\n");
        for (name, text) in assessments {
            put(&format!("assessments/n/{name}.yaml"), &format!("subject: network/n\nassessor: x\nstatus: final\n{text}"));
        }
        dir
    }

    fn conditions(date: &str, round: u32, score: u32) -> String {
        format!(
            "checklist: network-conditions\nchecklist-version: \"1\"\nround: {round}\ndate: {date}\nanswers:\n  A1:\n    score: {score}\n"
        )
    }

    #[test]
    fn rounds_are_the_mean_of_their_assessors_and_compare_with_the_round_before() {
        let dir = folder(&[
            ("a", &conditions("2025-06-01", 1, 5)),
            ("b", &conditions("2025-06-08", 1, 6)),
            ("c", &conditions("2026-06-01", 2, 8)),
        ]);
        let folder = Folder::open(dir.path()).unwrap();
        let (repo, lists) = (Repo::load(&folder, &Kind::ALL).unwrap(), checklists(&folder).unwrap());
        let all = reviews(&repo, &lists, "n");
        let told: Vec<(u32, String, usize, Option<f64>)> =
            all.iter().map(|review| (review.round, review.date.to_string(), review.assessors, review.total.number())).collect();
        assert_eq!(told, [(1, "2025-06-08".into(), 2, Some(5.5)), (2, "2026-06-01".into(), 1, Some(8.0))]);
        assert_eq!(before(&all, &all[1]).and_then(|review| review.total.number()), Some(5.5));
        assert!(before(&all, &all[0]).is_none());
        assert_eq!(latest(&all).len(), 1);
    }

    #[test]
    fn a_point_is_in_place_when_all_say_so() {
        let tips =
            |answers: &str| format!("checklist: network-tips\nchecklist-version: \"1\"\ndate: 2026-06-01\nanswers:\n{answers}");
        let dir = folder(&[
            ("a", &tips("  T1a:\n    choice: done\n  T1b:\n    choice: done\n  T2a:\n    choice: not\n")),
            ("b", &tips("  T1a:\n    choice: done\n  T1b:\n    choice: planned\n  T2a:\n    choice: planned\n")),
        ]);
        let folder = Folder::open(dir.path()).unwrap();
        let (repo, lists) = (Repo::load(&folder, &Kind::ALL).unwrap(), checklists(&folder).unwrap());
        let all = reviews(&repo, &lists, "n");
        assert_eq!(all[0].total, Measure::InPlace(1, 22));
        let open: Vec<(&str, bool)> =
            all[0].open.iter().take(2).map(|(question, planned)| (question.id.as_str(), *planned)).collect();
        assert_eq!(open, [("T1b", true), ("T2a", false)]);
    }
}
