//! What the assessments under a memo come to, from facts alone.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::detail::{AssessmentFact, Detail, MemoFact};
use super::{Context, Fact, Facts};
use crate::method::combine::combine_counted;
use crate::method::score::{Counted, Outcome, Rule, score, weakest};
use crate::method::select::{Selection, select};
use crate::model::{Checklist, Kind, Set};

/// The checklist that a memo rests on.
pub(super) const CHECKLIST: &str = "product";

/// What the assessments under one memo come to.
pub(super) struct Judged {
    /// The outcome of the rule.
    pub(super) outcome: Outcome,
    /// The set of questions that was answered.
    pub(super) set: Set,
    /// The three weakest criteria, by their place in the checklist.
    pub(super) weakest: Box<[usize]>,
    /// The numbers of the assessments that count, with the consensus.
    pub(super) used: Box<[usize]>,
}

static NO_WEIGHTS: BTreeMap<String, u32> = BTreeMap::new();

/// The checklist, with the place of each question in it.
struct Asked<'c> {
    checklist: &'c Checklist,
    places: HashMap<&'c str, usize>,
}

/// Brings together the assessments under each memo that has any.
pub(super) fn of_memos(facts: &Facts, context: &Context<'_>) -> BTreeMap<usize, Judged> {
    let memos: Vec<(usize, &Fact, &MemoFact)> = facts.memos().collect();
    let Some(checklist) = context.checklists.get(CHECKLIST) else { return BTreeMap::new() };
    let places = checklist.questions.iter().enumerate().map(|(place, question)| (question.id.as_str(), place));
    let asked = Asked { checklist, places: places.collect() };
    let judged = |(number, _, memo): &(usize, &Fact, &MemoFact)| Some((*number, of_memo(facts, &asked, memo)?));
    memos.par_iter().filter_map(judged).collect::<Vec<_>>().into_iter().collect()
}

/// The final assessments of a product that count for an organisation, and what was settled. Nothing when one of
/// them is not what its file says: then whatever follows from it would only repeat that mistake.
pub(super) fn selected<'f>(facts: &'f Facts, product: &str, organisation: &str) -> Option<Selection<'f, AssessmentFact>> {
    if facts.is_doubtful(product) {
        return None;
    }
    let ours = |one: &AssessmentFact| one.organisation.as_deref().is_none_or(|theirs| theirs == organisation);
    let mut voices = Vec::new();
    for (_, fact, one) in facts.assessments_of(&format!("product/{product}")) {
        if !fact.damaged().is_empty() {
            return None;
        }
        if ours(one) {
            voices.push((fact.id.id.as_str(), one));
        }
    }
    Some(select(voices.into_iter(), CHECKLIST))
}

fn of_memo(facts: &Facts, asked: &Asked<'_>, memo: &MemoFact) -> Option<Judged> {
    let selection = selected(facts, &memo.product, &memo.organisation).filter(|selection| !selection.used.is_empty())?;
    let Detail::Product { class, .. } = facts.get(Kind::Product, &memo.product)?.detail else { return None };
    let weights = match facts.get(Kind::Organisation, &memo.organisation).map(|fact| &fact.detail) {
        Some(Detail::Organisation { weights, .. }) => weights,
        _ => &NO_WEIGHTS,
    };
    let rule = Rule { checklist: asked.checklist, class, set: selection.set(), weights };
    let place = |id: &str| asked.places.get(id).copied();
    let told = |one: &AssessmentFact, id: &str| place(id).and_then(|at| one.answers.get(at)).copied();
    let combined = combine_counted(
        &rule,
        |question| {
            let answers = selection.used.iter().map(|(_, one)| told(one, &question.id));
            answers.map(|told| told.map_or(Counted::Unknown, super::told::Told::counted)).collect()
        },
        |question| selection.consensus.and_then(|(_, one)| told(one, &question.id)?.settled()),
    );
    let answer = |id: &str| combined.get(id).map_or(Counted::Unknown, |one| one.value);
    Some(Judged {
        outcome: score(&rule, answer).outcome,
        set: rule.set,
        weakest: weakest(&rule, answer).into_iter().take(3).filter_map(|(question, _)| place(&question.id)).collect(),
        used: selection.ids().filter_map(|id| facts.number(Kind::Assessment, id)).collect(),
    })
}
