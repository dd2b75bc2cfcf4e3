//! What the assessments under a memo come to, from facts alone.

use std::collections::BTreeMap;

use foldhash::HashMap;
use rayon::prelude::*;

use super::detail::{AssessmentFact, Detail, MemoFact};
use super::{Context, Fact, Facts};
use crate::method::combine::together;
use crate::method::score::{Counted, Outcome, Rule, score, weakest};
use crate::method::select::{Selection, select};
use crate::model::{Checklist, ChecklistQuestion, Kind, Set};

/// The checklist that a memo rests on.
pub(super) const CHECKLIST: &str = "product";
/// So many weak points return in a memo.
const WEAK: usize = 3;

/// What the assessments under one memo come to.
pub(super) struct Judged {
    /// The set of questions that was answered.
    pub(super) set: Set,
    /// The numbers of the assessments that count, with the consensus.
    pub(super) used: Box<[usize]>,
    /// The outcome of the rule; only of a memo that is not closed, and that gives an advice without a reason.
    pub(super) outcome: Option<Outcome>,
    /// The three weakest criteria, by their place in the checklist; only of a memo that is not closed.
    pub(super) weakest: Box<[usize]>,
}

static NO_WEIGHTS: BTreeMap<String, u32> = BTreeMap::new();

/// Brings together the assessments under each memo that has any.
pub(super) fn of_memos(facts: &Facts, context: &Context<'_>) -> BTreeMap<usize, Judged> {
    let memos: Vec<(usize, &Fact, &MemoFact)> = facts.memos().collect();
    let Some(checklist) = context.checklist(CHECKLIST) else { return BTreeMap::new() };
    let judged = |(number, fact, memo): &(usize, &Fact, &MemoFact)| Some((*number, of_memo(facts, checklist, fact, memo)?));
    memos.par_iter().filter_map(judged).collect::<Vec<_>>().into_iter().collect()
}

/// The final assessments of a product that count for an organisation, and what was settled. Nothing when one of
/// them is not what its file says: then whatever follows from it would only repeat that mistake.
pub(super) fn selected<'f>(facts: &'f Facts, product: &str, organisation: &str) -> Option<Selection<'f, AssessmentFact>> {
    if facts.is_doubtful(product) {
        return None;
    }
    let ours = |fact: &Fact| fact.names.at("organisation").is_none_or(|theirs| theirs == organisation);
    let mut voices = Vec::new();
    for (_, fact, one) in facts.assessments_of(&format!("product/{product}")) {
        if !fact.damaged().is_empty() {
            return None;
        }
        if ours(fact) {
            voices.push((fact.id.id.as_str(), one));
        }
    }
    Some(select(voices.into_iter(), CHECKLIST))
}

fn of_memo(facts: &Facts, checklist: &Checklist, fact: &Fact, memo: &MemoFact) -> Option<Judged> {
    let selection = selected(facts, fact.product(), fact.organisation()).filter(|selection| !selection.used.is_empty())?;
    let Detail::Product { class, .. } = facts.get(Kind::Product, fact.product())?.detail else { return None };
    let rule = Rule { checklist, class, set: selection.set(), weights: weights(facts, fact.organisation()) };
    let used = selection.ids().filter_map(|id| facts.number(Kind::Assessment, id)).collect();
    let judged = Judged { set: rule.set, used, outcome: None, weakest: Box::default() };
    let open = !facts.is_closed(&fact.id.id);
    Some(if open { weighed(judged, &rule, &selection, memo) } else { judged })
}

/// The same, with what the answers come to.
fn weighed(judged: Judged, rule: &Rule<'_>, selection: &Selection<'_, AssessmentFact>, memo: &MemoFact) -> Judged {
    let values = values(rule, selection);
    let value = |id: &str| values.get(id).copied().unwrap_or(Counted::Unknown);
    let questions = &rule.checklist.questions;
    let place = |question: &ChecklistQuestion| questions.iter().position(|other| other.id == question.id);
    Judged {
        outcome: (memo.advice.is_some() && !memo.advice_because).then(|| score(rule, value).outcome),
        weakest: weakest(rule, value).into_iter().take(WEAK).filter_map(|(question, _)| place(question)).collect(),
        ..judged
    }
}

/// The own weights of an organisation.
fn weights<'f>(facts: &'f Facts, organisation: &str) -> &'f BTreeMap<String, u32> {
    match facts.get(Kind::Organisation, organisation).map(|fact| &fact.detail) {
        Some(Detail::Organisation { weights, .. }) => weights,
        _ => &NO_WEIGHTS,
    }
}

/// What the assessors and the consensus say together, by question.
fn values<'c>(rule: &Rule<'c>, selection: &Selection<'_, AssessmentFact>) -> HashMap<&'c str, Counted> {
    let mut answers = Vec::new();
    let one = |(place, question): (usize, &'c ChecklistQuestion)| {
        let told = |one: &AssessmentFact| one.answers.get(place).copied();
        answers.clear();
        answers.extend(selection.used.iter().map(|(_, one)| told(one).map_or(Counted::Unknown, super::told::Told::counted)));
        let settled = selection.consensus.and_then(|(_, one)| told(one)?.settled());
        (question.id.as_str(), together(question, &answers, settled).value)
    };
    rule.places().map(one).collect()
}
