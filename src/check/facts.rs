//! What repository rules know of each record: little, so that a hundred thousand records fit in memory.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Context;
use super::named::Named;
use super::told::Told;
use crate::method::completeness::tells_of_money;
use crate::method::select::Voice;
use crate::model::{
    Assessment, Condition, Date, Decision, DecisionKind, Memo, Product, ProductClass, Question, Record, RecordId, Set, Status,
    Wish, WishStatus,
};
use crate::repo::Scanned;
use crate::repo::digest::Digest;
use crate::source::Keys;

/// One record, as far as other records are concerned.
#[derive(Serialize, Deserialize)]
pub struct Fact {
    /// Which record it is.
    pub id: RecordId,
    /// The digest of its file; none when it gave no text.
    pub digest: Option<Digest>,
    /// The other records that it names.
    pub names: Named,
    /// The themes that it names.
    pub themes: Box<[Box<str>]>,
    /// What more the rules need to know, by kind.
    pub detail: Detail,
    /// What is wrong with it; most records have nothing of the kind.
    #[serde(skip)]
    torn: Option<Box<Torn>>,
}

/// Where a record is not what its file says.
struct Torn {
    damaged: Vec<Keys>,
    /// Whether nothing of it could be read; then whatever in it looks like an id.
    mentions: Option<Vec<String>>,
}

/// What rules need to know, by kind.
#[allow(missing_docs)]
#[derive(Serialize, Deserialize)]
pub enum Detail {
    Wish { organisation: Box<str>, rank: u32, status: WishStatus, date: Date },
    Product { class: Option<ProductClass>, wishes: usize, origin: Option<Box<str>> },
    Organisation { min_assessors: usize, weights: Box<BTreeMap<String, u32>> },
    Assessment(AssessmentFact),
    Memo(Box<MemoFact>),
    Question(QuestionFact),
    Decision(DecisionFact),
    Finance { product: Box<str>, organisation: Box<str> },
    Transfer { product: Box<str>, organisation: Box<str>, decides: bool },
    Network { results: Box<[Box<str>]> },
    Survey { invited: Option<u32> },
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

    fn counts(&self) -> bool {
        self.counts
    }
}

impl Fact {
    /// The facts of one file; none when its place or name makes it no record. A record that could not be read is
    /// known by its id alone, so that nothing that names it becomes wrong by it.
    pub(super) fn of(file: &Scanned<'_>, context: &Context<'_>) -> Option<Self> {
        let id = file.id?.clone();
        let record = file.read.record.as_ref();
        Some(Self {
            digest: Digest::parse(&file.digest),
            names: Named::pack(&record.map(Record::references).unwrap_or_default()),
            themes: boxed(record.map(Record::themes).unwrap_or_default()),
            detail: record.map_or(Detail::Other, |record| detail(record, file, context)),
            torn: torn(file).map(Box::new),
            id,
        })
    }

    /// The path of its file.
    #[must_use]
    pub fn path(&self) -> String {
        self.id.path()
    }

    /// Where the record does not say what its file says.
    #[must_use]
    pub fn damaged(&self) -> &[Keys] {
        self.torn.as_ref().map_or(&[], |torn| &torn.damaged)
    }

    /// Whether the record says all that its file says, and what it holds is in order: only such a fact is ever kept for a next
    /// check.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.torn.is_none() && self.names.is_sound()
    }

    /// Whether the record could be read, if only in part.
    #[must_use]
    pub fn readable(&self) -> bool {
        self.torn.as_ref().is_none_or(|torn| torn.mentions.is_none())
    }

    /// Of a record that could not be read: whatever in it looks like an id.
    #[must_use]
    pub fn mentions(&self) -> &[String] {
        self.torn.as_ref().and_then(|torn| torn.mentions.as_deref()).unwrap_or_default()
    }

    /// Whether the value at these keys says what the file says.
    #[must_use]
    pub fn sound(&self, keys: &Keys) -> bool {
        !self.damaged().iter().any(|damaged| damaged.holds(keys) || keys.holds(damaged))
    }
}

fn torn(file: &Scanned<'_>) -> Option<Torn> {
    let (readable, damaged) = (file.read.record.is_some(), &file.read.damaged);
    let mentions = (!readable).then(|| mentions(file.text));
    (!readable || !damaged.is_empty()).then(|| Torn { damaged: damaged.clone(), mentions })
}

fn boxed<'t>(texts: impl IntoIterator<Item = &'t String>) -> Box<[Box<str>]> {
    texts.into_iter().map(|text| text.as_str().into()).collect()
}

/// Whatever looks like an id in a text, so that a file with a mistake does not make others look forgotten.
fn mentions(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit() && c != '-' && c != '/');
    words.filter(|word| word.len() > 2 && word.contains('-')).take(1000).map(str::to_owned).collect()
}

fn detail(record: &Record, file: &Scanned<'_>, context: &Context<'_>) -> Detail {
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
        Record::Finance(finance) => {
            Detail::Finance { product: finance.product.as_str().into(), organisation: finance.organisation.as_str().into() }
        }
        Record::Transfer(transfer) => Detail::Transfer {
            product: transfer.product.as_str().into(),
            organisation: transfer.organisation.as_str().into(),
            decides: !transfer.skip.contains_key("decision"),
        },
        Record::Network(network) => Detail::Network { results: boxed(&network.results) },
        Record::Survey(survey) => Detail::Survey { invited: survey.invited },
        _ => Detail::Other,
    }
}

fn of_wish(wish: &Wish) -> Detail {
    Detail::Wish { organisation: wish.organisation.as_str().into(), rank: wish.rank, status: wish.status, date: wish.date }
}

fn of_product(product: &Product, context: &Context<'_>) -> Detail {
    Detail::Product {
        class: context.folder.settings.class_of(&product.kind),
        wishes: product.wishes.len(),
        origin: product.origin.as_deref().filter(|origin| origin.starts_with("network/")).map(Into::into),
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
