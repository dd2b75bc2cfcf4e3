//! The rounds of a product in an organisation, with the determinants that they found to hinder: where a plan begins.

use super::determinants::{Class, barriers};
use super::responses::outcome::Outcome;
use crate::model::{Barrier, Date, Plan, RecordId, Survey};
use crate::repo::{Checklists, Repo};

/// A round with answers.
#[derive(Clone, Debug)]
pub struct Measured {
    /// The id of the survey.
    pub id: String,
    /// When it was sent out.
    pub date: Date,
    /// How many people answered.
    pub people: u64,
    /// What it found to hinder, in its order.
    pub barriers: Vec<Found>,
}

/// A determinant that a round found to hinder.
#[derive(Clone, Debug)]
pub struct Found {
    /// The determinant.
    pub key: String,
    /// How many people answered.
    pub n: u64,
    /// The share of them that answered unfavourably.
    pub unfavourable: f64,
}

/// The rounds with answers of a product in an organisation, by date. One that cannot be read is left out; `kt check` tells why.
#[must_use]
pub fn measured(repo: &Repo<'_>, lists: &Checklists, organisation: &str, product: &str) -> Vec<Measured> {
    let ours = |survey: &Survey| survey.product == product && survey.organisation == organisation;
    let mut rounds: Vec<Measured> =
        repo.surveys().filter(|(_, survey)| ours(survey)).filter_map(|(id, survey)| round(repo, lists, id, survey)).collect();
    rounds.sort_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
    rounds
}

fn round(repo: &Repo<'_>, lists: &Checklists, id: &str, survey: &Survey) -> Option<Measured> {
    let record = RecordId::new(crate::model::Kind::Survey, id);
    let outcome = Outcome::of(repo.folder, lists, (&record, survey), repo.product(&survey.product), false).ok()??;
    let found = barriers(&outcome.judged).into_iter().filter_map(|one| {
        let shares = one.whole.shares?;
        Some(Found { key: one.measure.key.clone(), n: one.whole.n, unfavourable: shares.share(Class::Unfavourable).number() })
    });
    (outcome.people > 0).then(|| Measured {
        id: id.to_owned(),
        date: survey.date,
        people: outcome.people,
        barriers: found.collect(),
    })
}

impl Measured {
    /// What a barrier that rests on this round names as its basis.
    #[must_use]
    pub fn basis(&self) -> String {
        format!("survey {}", self.id)
    }

    /// What the round found and the plan does not have yet, in the order of the round.
    #[must_use]
    pub fn fresh(&self, plan: Option<&Plan>) -> Vec<Barrier> {
        let known = plan.map(Plan::hindering).unwrap_or_default();
        let fresh = self.barriers.iter().filter(|found| !known.contains(&found.key.as_str()));
        fresh.map(|found| Barrier { determinant: found.key.clone(), basis: Some(self.basis()) }).collect()
    }
}
