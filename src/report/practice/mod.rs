//! Good practices: what is known of one, its score card, and its presentation.

mod card;
mod presentation;
mod results;

pub use card::{card, card_json};
pub use presentation::presentation;
pub use results::results;

use crate::method::description::Description;
use crate::method::score_card::ScoreCard;
use crate::model::{Answers, Assessment, Kind, Practice, Record};
use crate::repo::{Repo, Stored, read_record};

/// The checklist of good practices.
pub const CHECKLIST: &str = "practice";
/// The checklist of the translation questions.
pub const TRANSLATION: &str = "translation";

/// A good practice with what was said about it.
pub struct Known<'a> {
    /// Where it stands.
    pub stored: &'a Stored,
    /// The record.
    pub practice: &'a Practice,
    /// What its text says.
    pub description: Description,
    /// The final assessments of the last round.
    pub assessments: Vec<&'a Assessment>,
    /// The final translations of the last round of each organisation, by organisation and role.
    pub translations: Vec<&'a Assessment>,
}

impl<'a> Known<'a> {
    /// What a practice tells of itself; nothing of another record.
    #[must_use]
    pub fn alone(stored: &'a Stored) -> Option<Self> {
        let Record::Practice(practice) = &stored.record else { return None };
        Some(Self { stored, practice, description: describe(stored), assessments: Vec::new(), translations: Vec::new() })
    }

    /// What a practice tells of itself, and what others said about it.
    #[must_use]
    pub fn gather(repo: &'a Repo<'_>, stored: &'a Stored) -> Option<Self> {
        let name = stored.id.to_string();
        let finals = |checklist: &str| -> Vec<&'a Assessment> {
            let of = |one: &&Assessment| one.counts() && one.checklist == checklist;
            repo.assessments_of(&name).map(|(_, one)| one).filter(of).collect()
        };
        let mut known = Self::alone(stored)?;
        known.assessments = finals(CHECKLIST);
        let round = known.assessments.iter().map(|one| one.round).max();
        known.assessments.retain(|one| Some(one.round) == round);
        let all = finals(TRANSLATION);
        let later = |one: &Assessment| all.iter().any(|other| other.organisation == one.organisation && other.round > one.round);
        known.translations = all.iter().filter(|one| !later(one)).copied().collect();
        known.translations.sort_by_key(|one| (&one.organisation, &one.assessor, one.date));
        Some(known)
    }

    /// The score card that these answers give.
    #[must_use]
    pub fn card(&self, assessors: &[&Answers]) -> ScoreCard {
        ScoreCard::of(&self.description, self.practice, assessors)
    }

    /// The answers of the assessors.
    #[must_use]
    pub fn answers(&self) -> Vec<&'a Answers> {
        self.assessments.iter().map(|one| &one.answers).collect()
    }
}

/// What the text of a practice says.
#[must_use]
pub fn describe(stored: &Stored) -> Description {
    Description::read(read_record(Kind::Practice, &stored.text).body.of(&stored.text))
}
