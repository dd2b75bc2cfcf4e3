//! All assessments of one subject brought together: who answered, what it comes to, what is still to be discussed.

use std::collections::BTreeMap;

use super::Fraction;
use super::combine::{Combined, agreement, combine};
use super::score::{Counted, Rule, Score, score, strongest, weakest};
use super::select::{Selection, select};
use crate::model::{Checklist, ChecklistQuestion, Kind, ProductClass, RecordId};
use crate::repo::{Checklists, Repo};

/// What the assessors of one subject say together.
pub struct Judgement<'a> {
    /// The checklist that they answered.
    pub checklist: &'a Checklist,
    /// The id of that checklist.
    pub checklist_id: &'a str,
    /// The class of the subject, when it is a product.
    pub class: Option<ProductClass>,
    /// Own weights of the organisation, by question.
    pub weights: &'a BTreeMap<String, u32>,
    /// Which assessments count, and which are left out.
    pub selection: Selection<'a>,
    /// The combined answers, by question.
    pub combined: BTreeMap<&'a str, Combined>,
    /// What the rule makes of them.
    pub score: Score,
}

/// The weights of an organisation that has none of its own.
pub static NO_WEIGHTS: BTreeMap<String, u32> = BTreeMap::new();

/// Brings together the assessments of a subject for an organisation; assessments without an organisation count for each.
#[must_use]
pub fn judge<'a>(
    repo: &'a Repo<'_>,
    checklists: &'a Checklists,
    checklist: &str,
    subject: &RecordId,
    organisation: Option<&str>,
) -> Option<Judgement<'a>> {
    let (checklist_id, checklist) = checklists.get_key_value(checklist)?;
    let name = subject.to_string();
    let ours = |theirs: Option<&str>| organisation.is_none() || theirs.is_none() || theirs == organisation;
    // Without one that does not say what its file says, the others would come to something else.
    let in_doubt = repo.is_judged_in_doubt(subject, organisation);
    let all = repo.assessments_of(&name).filter(|(_, a)| !in_doubt && ours(a.organisation.as_deref()));
    let selection = select(all, checklist_id);
    let class =
        (subject.kind == Kind::Product).then(|| repo.product(&subject.id).and_then(|product| repo.class(product))).flatten();
    let weights = organisation.and_then(|id| repo.organisation(id)).map_or(&NO_WEIGHTS, |organisation| &organisation.weights);
    let rule = Rule { checklist, class, set: selection.set(), weights };
    let combined = combine(&rule, &selection.assessments(), selection.consensus.map(|(_, consensus)| consensus));
    let score = score(&rule, |id| combined.get(id).map_or(Counted::Unknown, |one| one.value));
    Some(Judgement { checklist, checklist_id, class, weights, selection, combined, score })
}

impl<'a> Judgement<'a> {
    /// What the answers were counted with.
    #[must_use]
    pub fn rule(&self) -> Rule<'a> {
        Rule { checklist: self.checklist, class: self.class, set: self.selection.set(), weights: self.weights }
    }

    /// Whether any final assessment counts.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.selection.used.is_empty()
    }

    /// The combined answer to a question.
    #[must_use]
    pub fn answer(&self, id: &str) -> Counted {
        self.combined.get(id).map_or(Counted::Unknown, |one| one.value)
    }

    /// The questions that must still be talked about.
    pub fn to_discuss(&self) -> impl Iterator<Item = &str> {
        self.combined.iter().filter(|(_, one)| one.open()).map(|(id, _)| *id)
    }

    /// The share of the questions in which the assessors lie at most one apart.
    #[must_use]
    pub fn agreement(&self) -> Option<Fraction> {
        agreement(&self.combined)
    }

    /// The questions with the lowest numbers, lowest first.
    #[must_use]
    pub fn weakest(&self, most: usize) -> Vec<(&'a ChecklistQuestion, f64)> {
        weakest(&self.rule(), |id| self.answer(id)).into_iter().take(most).collect()
    }

    /// The questions with the highest numbers, highest first.
    #[must_use]
    pub fn strongest(&self, most: usize) -> Vec<(&'a ChecklistQuestion, f64)> {
        strongest(&self.rule(), |id| self.answer(id)).into_iter().take(most).collect()
    }
}
