//! What repository rules know of a record of each kind.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Context;
use super::plan_fact::PlanFact;
use super::told::Told;
use crate::method::completeness::tells_of_money;
use crate::method::select::Voice;
use crate::model::{
    Assessment, Condition, Date, Decision, DecisionKind, Memo, Product, ProductClass, Question, Record, Set, Status, Wish,
    WishStatus, sort_key,
};
use crate::repo::Scanned;
use crate::repo::digest::Digest;

/// What rules need to know, by kind. Of the title of a wish its digest, without what only capitals, accents and spaces make different; none when it is empty.
#[allow(missing_docs)]
#[derive(Serialize, Deserialize)]
pub enum Detail {
    Wish {
        organisation: Box<str>,
        title: Option<Digest>,
        rank: u32,
        status: WishStatus,
        date: Date,
    },
    Product {
        class: Option<ProductClass>,
        wishes: usize,
        origin: Option<Box<str>>,
        core: Box<[Box<str>]>,
    },
    Plan(Box<PlanFact>),
    Organisation {
        min_assessors: usize,
        weights: Box<BTreeMap<String, u32>>,
    },
    Assessment(AssessmentFact),
    Memo(Box<MemoFact>),
    Question(QuestionFact),
    Decision(DecisionFact),
    Finance {
        product: Box<str>,
        organisation: Box<str>,
    },
    Transfer {
        product: Box<str>,
        organisation: Box<str>,
        decides: bool,
    },
    /// Of a network also when it ended or will end, once its form is known.
    Network {
        results: Box<[Box<str>]>,
        end: Option<Date>,
        table: bool,
    },
    Survey {
        invited: Option<u32>,
    },
    Other,
}

/// What rules need to know of an assessment.
#[allow(missing_docs)]
#[derive(Serialize, Deserialize)]
pub struct AssessmentFact {
    pub subject: Box<str>,
    pub organisation: Option<Box<str>>,
    pub checklist: Box<str>,
    pub version: Box<str>,
    pub set: Set,
    pub round: u32,
    pub consensus: bool,
    pub draft: bool,
    pub counts: bool,
    pub date: Date,
    /// One for each question of the checklist, in its order.
    pub answers: Box<[Told]>,
}

/// What rules need to know of a memo.
#[allow(missing_docs)]
#[derive(Serialize, Deserialize)]
pub struct MemoFact {
    pub product: Box<str>,
    pub organisation: Box<str>,
    pub status: Status,
    pub date: Date,
    pub advice: Option<DecisionKind>,
    pub advice_because: bool,
    /// Whether the block on money says something that `kt` did not print.
    pub money: bool,
    /// The criteria that a condition, option or question answers.
    pub answered: Box<[Box<str>]>,
    /// How each record that it rests on read then, in the order of the list; none when that is no digest.
    pub based_on: Box<[Option<Digest>]>,
    pub supersedes: Option<Box<str>>,
    /// The conditions that are not done, by their place in the list, with their date.
    pub conditions: Box<[(usize, Date)]>,
    /// The last day on which something was done with it.
    pub last: Date,
}

/// What rules need to know of a question.
#[allow(missing_docs)]
#[derive(Serialize, Deserialize)]
pub struct QuestionFact {
    pub memo: Box<str>,
    pub date: Date,
    pub answered: bool,
    pub criteria: Box<[Box<str>]>,
    /// The day of the answer, else of the question.
    pub last: Date,
}

/// What rules need to know of a decision.
#[allow(missing_docs)]
#[derive(Serialize, Deserialize)]
pub struct DecisionFact {
    pub memo: Box<str>,
    pub decision: DecisionKind,
    pub date: Date,
    pub differs_because: bool,
    pub review: Option<Date>,
    /// Whether it has conditions of its own.
    pub conditions: bool,
    /// How each record that it rests on read then, in the order of the list; none when that is no digest.
    pub based_on: Box<[Option<Digest>]>,
}

impl Voice for AssessmentFact {
    fn checklist(&self) -> &str {
        &self.checklist
    }

    fn version(&self) -> &str {
        &self.version
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
        self.draft
    }

    fn counts(&self) -> bool {
        self.counts
    }
}

/// What rules need to know of a record.
pub(super) fn detail(record: &Record, file: &Scanned<'_>, context: &Context<'_>) -> Detail {
    match record {
        Record::Wish(wish) => of_wish(wish),
        Record::Product(product) => of_product(product, context),
        Record::Organisation(organisation) => {
            Detail::Organisation { min_assessors: organisation.min_assessors(), weights: Box::new(organisation.weights.clone()) }
        }
        Record::Assessment(assessment) => Detail::Assessment(of_assessment(assessment, context)),
        Record::Memo(memo) => Detail::Memo(Box::new(of_memo(memo, file))),
        Record::Question(question) => Detail::Question(of_question(question)),
        Record::Decision(decision) => Detail::Decision(of_decision(decision)),
        Record::Plan(plan) => Detail::Plan(Box::new(PlanFact::of(plan))),
        Record::Finance(finance) => {
            Detail::Finance { product: finance.product.as_str().into(), organisation: finance.organisation.as_str().into() }
        }
        Record::Transfer(transfer) => Detail::Transfer {
            product: transfer.product.as_str().into(),
            organisation: transfer.organisation.as_str().into(),
            decides: !transfer.skip.contains_key("decision"),
        },
        Record::Network(network) => Detail::Network {
            results: boxed(&network.results),
            end: network.end().filter(|_| network.form.is_some()),
            table: network.is_table(),
        },
        Record::Survey(survey) => Detail::Survey { invited: survey.invited },
        _ => Detail::Other,
    }
}

fn of_wish(wish: &Wish) -> Detail {
    let title = sort_key(&wish.title.split_whitespace().collect::<Vec<_>>().join(" "));
    let title = (!title.is_empty()).then(|| Digest::of(&title));
    let organisation = wish.organisation.as_str().into();
    Detail::Wish { organisation, title, rank: wish.rank, status: wish.status, date: wish.date }
}

fn of_product(product: &Product, context: &Context<'_>) -> Detail {
    Detail::Product {
        class: context.folder.settings.class_of(&product.kind),
        wishes: product.wishes.len(),
        origin: product.origin.as_deref().filter(|origin| origin.starts_with("network/")).map(Into::into),
        core: product.core.iter().map(|element| element.id.as_str().into()).collect(),
    }
}

fn of_assessment(assessment: &Assessment, context: &Context<'_>) -> AssessmentFact {
    let questions = context.checklists.get(&assessment.checklist).map_or(&[][..], |list| &list.questions);
    AssessmentFact {
        subject: assessment.subject.as_str().into(),
        organisation: assessment.organisation.as_deref().map(Into::into),
        checklist: assessment.checklist.as_str().into(),
        version: assessment.checklist_version.as_str().into(),
        set: assessment.set,
        round: assessment.round,
        consensus: assessment.consensus,
        draft: assessment.status == Some(Status::Draft),
        counts: assessment.counts(),
        date: assessment.date,
        answers: questions.iter().map(|question| Told::of(assessment.answers.get(&question.id))).collect(),
    }
}

fn of_memo(memo: &Memo, file: &Scanned<'_>) -> MemoFact {
    let body = file.read.body.of(file.text);
    let conditions = memo.conditions.iter().flat_map(|condition| &condition.criteria);
    let options = memo.options.iter().flat_map(|option| &option.criteria);
    MemoFact {
        product: memo.product.as_str().into(),
        organisation: memo.organisation.as_str().into(),
        status: memo.status,
        date: memo.date,
        advice: memo.advice,
        advice_because: memo.advice_because.as_ref().is_some_and(|text| !text.trim().is_empty()),
        money: memo.status == Status::Final && tells_of_money(body),
        answered: boxed(conditions.chain(options)),
        based_on: based_on(&memo.based_on),
        supersedes: memo.supersedes.as_deref().map(Into::into),
        conditions: memo.conditions.iter().enumerate().filter_map(not_done).collect(),
        last: memo.discussed.iter().map(|talk| talk.date).chain(memo.spread.iter().map(|one| one.date)).fold(memo.date, Date::max),
    }
}

/// A condition that is not marked as done, with its place and date.
fn not_done((i, condition): (usize, &Condition)) -> Option<(usize, Date)> {
    condition.due.filter(|_| condition.done.is_none()).map(|due| (i, due))
}

fn of_question(question: &Question) -> QuestionFact {
    QuestionFact {
        memo: question.memo.as_str().into(),
        date: question.date,
        answered: question.answer.is_some(),
        criteria: boxed(&question.criteria),
        last: question.answer.as_ref().map_or(question.date, |answer| answer.date),
    }
}

fn of_decision(decision: &Decision) -> DecisionFact {
    DecisionFact {
        memo: decision.memo.as_str().into(),
        decision: decision.decision,
        date: decision.date,
        differs_because: decision.differs_because.as_ref().is_some_and(|text| !text.trim().is_empty()),
        review: decision.review,
        conditions: !decision.conditions.is_empty(),
        based_on: based_on(&decision.based_on),
    }
}

fn based_on(list: &[crate::model::BasedOn]) -> Box<[Option<Digest>]> {
    list.iter().map(|base| Digest::parse(&base.digest)).collect()
}

/// Texts, as small as they can be kept.
pub(super) fn boxed<'t>(texts: impl IntoIterator<Item = &'t String>) -> Box<[Box<str>]> {
    texts.into_iter().map(|text| text.as_str().into()).collect()
}
