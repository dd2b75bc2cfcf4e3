//! The facts of all records, and the ways in which rules look them up.

use std::collections::BTreeMap;
use std::ops::Range;

use foldhash::{HashMap, HashSet};

use super::Context;
use super::Fact;
use super::by_id::ById;
use super::detail::{AssessmentFact, DecisionFact, Detail, MemoFact, QuestionFact};
use super::judged::{self, Judged};
use super::plan_fact::PlanFact;
use super::responses::{self, Beside};
use crate::model::{Kind, RecordId};

/// The facts of all records. Each stands by itself: a fact is large, and a list that grows would copy them all.
#[expect(clippy::vec_box, reason = "a growing list would hold every fact twice for a moment")]
pub struct Facts {
    all: Vec<Box<Fact>>,
    by_id: ById,
    links: Links,
    judged: BTreeMap<usize, Judged>,
    beside: BTreeMap<usize, Beside>,
}

/// The numbers of facts by what rules look them up by.
#[derive(Default)]
struct Links {
    /// From the first fact of a kind to its last: they come by path, so those of other kinds are hardly ever between them.
    by_kind: HashMap<Kind, Range<usize>>,
    /// By what they assess, as `kind/id`.
    assessments: Numbers,
    /// By the memo that they are about.
    questions: Numbers,
    /// The memos on which a decision was taken.
    decided: HashSet<Box<str>>,
    superseded: HashSet<Box<str>>,
    finances: HashSet<(Box<str>, Box<str>)>,
    /// Products of which an assessment could not be read.
    doubtful: HashSet<String>,
}

type Numbers = HashMap<Box<str>, Vec<usize>>;

/// Adds a number to those that belong to a text; the text itself is kept once.
fn add(numbers: &mut Numbers, text: &str, number: usize) {
    match numbers.get_mut(text) {
        Some(known) => known.push(number),
        None => drop(numbers.insert(text.into(), vec![number])),
    }
}

impl Links {
    fn between(all: &[Box<Fact>]) -> Self {
        let mut links = Self::default();
        all.iter().enumerate().for_each(|(number, fact)| links.link(number, fact));
        links
    }

    fn link(&mut self, number: usize, fact: &Fact) {
        self.by_kind.entry(fact.id.kind).or_insert(number..number).end = number + 1;
        match &fact.detail {
            Detail::Assessment(_) => add(&mut self.assessments, fact.subject(), number),
            Detail::Decision(_) => {
                self.decided.insert(fact.memo().into());
            }
            Detail::Question(_) => add(&mut self.questions, fact.memo(), number),
            Detail::Memo(_) => self.superseded.extend(fact.names.at("supersedes").filter(|old| *old != fact.id.id).map(Into::into)),
            Detail::Finance => {
                self.finances.insert((fact.organisation().into(), fact.product().into()));
            }
            Detail::Other if fact.id.kind == Kind::Assessment => {
                self.doubtful.extend(fact.id.id.rsplit_once('/').map(|(product, _)| product.to_owned()));
            }
            _ => {}
        }
    }
}

impl Facts {
    #[expect(clippy::vec_box, reason = "as they were read")]
    pub(super) fn new(all: Vec<Box<Fact>>, context: &Context<'_>) -> Self {
        let (by_id, links) = rayon::join(|| ById::new(&all), || Links::between(&all));
        let mut facts = Self { all, by_id, links, judged: BTreeMap::new(), beside: BTreeMap::new() };
        // Before any rule looks, on all cores: a rule that waits for this while it works for another would wait for itself.
        facts.judged = judged::of_memos(&facts, context);
        facts.beside = responses::of_surveys(&facts, context);
        facts
    }

    /// Whether some assessment of a product could not be read, so that what the rest comes to says nothing.
    #[must_use]
    pub fn is_doubtful(&self, product: &str) -> bool {
        self.links.doubtful.contains(product)
    }

    /// Every fact with its number.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &Fact)> {
        self.all.iter().map(|fact| &**fact).enumerate()
    }

    /// The fact with this number.
    #[must_use]
    pub fn at(&self, number: usize) -> &Fact {
        &self.all[number]
    }

    /// The number of the record of this kind with this id.
    #[must_use]
    pub fn number(&self, kind: Kind, id: &str) -> Option<usize> {
        self.by_id.number(&self.all, kind, id)
    }

    /// The record of this kind with this id.
    #[must_use]
    pub fn get(&self, kind: Kind, id: &str) -> Option<&Fact> {
        self.number(kind, id).map(|number| self.at(number))
    }

    /// The record that `kind/id` names.
    #[must_use]
    pub fn named(&self, reference: &str) -> Option<&Fact> {
        RecordId::split(reference).and_then(|(kind, id)| self.get(kind, id))
    }

    /// The records of a kind.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = (usize, &Fact)> {
        let range = self.links.by_kind.get(&kind).cloned().unwrap_or_default();
        let first = range.start;
        let near = self.all[range].iter().enumerate().map(move |(at, fact)| (first + at, &**fact));
        near.filter(move |(_, fact)| fact.id.kind == kind)
    }

    /// The memos that could be read.
    pub fn memos(&self) -> impl Iterator<Item = (usize, &Fact, &MemoFact)> {
        self.of(Kind::Memo).filter_map(|(number, fact)| match &fact.detail {
            Detail::Memo(memo) => Some((number, fact, &**memo)),
            _ => None,
        })
    }

    /// The memo with this id, if it could be read.
    #[must_use]
    pub fn memo(&self, id: &str) -> Option<(&Fact, &MemoFact)> {
        let fact = self.get(Kind::Memo, id)?;
        match &fact.detail {
            Detail::Memo(memo) => Some((fact, memo)),
            _ => None,
        }
    }

    /// The decisions that could be read.
    pub fn decisions(&self) -> impl Iterator<Item = (usize, &Fact, &DecisionFact)> {
        self.of(Kind::Decision).filter_map(|(number, fact)| match &fact.detail {
            Detail::Decision(decision) => Some((number, fact, decision)),
            _ => None,
        })
    }

    /// The questions that could be read.
    pub fn questions(&self) -> impl Iterator<Item = (usize, &Fact, &QuestionFact)> {
        self.of(Kind::Question).filter_map(|(number, fact)| match &fact.detail {
            Detail::Question(question) => Some((number, fact, question)),
            _ => None,
        })
    }

    /// The plans that could be read.
    pub fn plans(&self) -> impl Iterator<Item = (usize, &Fact, &PlanFact)> {
        self.of(Kind::Plan).filter_map(|(number, fact)| match &fact.detail {
            Detail::Plan(plan) => Some((number, fact, &**plan)),
            _ => None,
        })
    }

    /// The core elements of a product, if it could be read.
    #[must_use]
    pub fn core(&self, product: &str) -> Option<&[Box<str>]> {
        match &self.get(Kind::Product, product)?.detail {
            Detail::Product { core, .. } => Some(core),
            _ => None,
        }
    }

    /// The questions about a memo.
    pub fn questions_on<'a>(&'a self, memo: &str) -> impl Iterator<Item = &'a QuestionFact> + use<'a> {
        self.links.questions.get(memo).into_iter().flatten().filter_map(|number| match &self.all[*number].detail {
            Detail::Question(question) => Some(question),
            _ => None,
        })
    }

    /// The assessments of a subject (`kind/id`), by id.
    pub fn assessments_of<'a>(&'a self, subject: &str) -> impl Iterator<Item = (usize, &'a Fact, &'a AssessmentFact)> + use<'a> {
        self.links.assessments.get(subject).into_iter().flatten().filter_map(|number| match &self.all[*number].detail {
            Detail::Assessment(one) => Some((*number, self.at(*number), one)),
            _ => None,
        })
    }

    /// Whether a decision was taken on a memo.
    #[must_use]
    pub fn is_decided(&self, memo: &str) -> bool {
        self.links.decided.contains(memo)
    }

    /// Whether a later memo replaces this one.
    #[must_use]
    pub fn is_superseded(&self, memo: &str) -> bool {
        self.links.superseded.contains(memo)
    }

    /// Whether a memo no longer changes: a decision was taken on it, or a later one replaces it.
    #[must_use]
    pub fn is_closed(&self, memo: &str) -> bool {
        self.is_decided(memo) || self.is_superseded(memo)
    }

    /// Whether an organisation has put down who pays for a product and who gains.
    #[must_use]
    pub fn has_finance(&self, organisation: &str, product: &str) -> bool {
        self.links.finances.contains(&(organisation.into(), product.into()))
    }

    /// The ids of all records of one kind that records of another kind name.
    #[must_use]
    pub fn named_by(&self, by: Kind, kind: Kind) -> HashSet<&str> {
        let named = self.of(by).flat_map(|(_, fact)| fact.names.of(kind));
        named.chain(self.of(by).flat_map(|(_, fact)| fact.mentions().iter().map(String::as_str))).collect()
    }

    /// The responses beside the surveys.
    pub(super) const fn beside(&self) -> &BTreeMap<usize, Beside> {
        &self.beside
    }

    /// What the assessments under each memo come to.
    pub(super) const fn judged(&self) -> &BTreeMap<usize, Judged> {
        &self.judged
    }
}
