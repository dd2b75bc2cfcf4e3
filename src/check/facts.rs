//! What repository rules know of each record: little, so that a hundred thousand records fit in memory.

use std::collections::BTreeMap;

use super::Context;
use super::told::Told;
use crate::method::completeness::tells_of_money;
use crate::method::select::Voice;
use crate::model::{
    Assessment, Condition, Date, Decision, DecisionKind, Memo, Product, ProductClass, Question, Record, RecordId, Reference, Set,
    Status, Wish, WishStatus, product_class,
};
use crate::repo::Scanned;
use crate::source::Keys;

/// One record, as far as other records are concerned.
pub struct Fact {
    /// Which record it is.
    pub id: RecordId,
    /// The digest of its file.
    pub digest: String,
    /// The other records that it names.
    pub references: Vec<Reference>,
    /// The themes that it names.
    pub themes: Vec<String>,
    /// What more the rules need to know, by kind.
    pub detail: Detail,
    /// Where the record does not say what its file says.
    pub damaged: Vec<Keys>,
    /// Of a record that could not be read: whatever in it looks like an id.
    pub mentions: Vec<String>,
    /// Whether the record could be read, if only in part.
    pub readable: bool,
}

/// What rules need to know, by kind.
#[allow(missing_docs)]
pub enum Detail {
    Wish { organisation: String, rank: u32, status: WishStatus, date: Date },
    Product { class: Option<ProductClass>, wishes: usize, origin: Option<String> },
    Organisation { min_assessors: usize, weights: BTreeMap<String, u32> },
    Assessment(AssessmentFact),
    Memo(Box<MemoFact>),
    Question(QuestionFact),
    Decision(DecisionFact),
    Finance { product: String, organisation: String },
    Transfer { product: String, organisation: String, decides: bool },
    Network { results: Vec<String> },
    Survey { invited: Option<u32> },
    Other,
}

/// What rules need to know of an assessment.
#[allow(missing_docs)]
pub struct AssessmentFact {
    pub subject: String,
    pub organisation: Option<String>,
    pub checklist: String,
    pub version: String,
    pub set: Set,
    pub round: u32,
    pub consensus: bool,
    pub counts: bool,
    pub date: Date,
    /// One for each question of the checklist, in its order.
    pub answers: Vec<Told>,
}

/// What rules need to know of a memo.
#[allow(missing_docs)]
pub struct MemoFact {
    pub product: String,
    pub organisation: String,
    pub status: Status,
    pub date: Date,
    pub advice: Option<DecisionKind>,
    pub advice_because: bool,
    /// Whether the block on money says something that `kt` did not print.
    pub money: bool,
    /// The criteria that a condition, option or question answers.
    pub answered: Vec<String>,
    pub based_on: Vec<(String, String)>,
    pub supersedes: Option<String>,
    /// The conditions that are not done, by their place in the list, with their date.
    pub conditions: Vec<(usize, Date)>,
    /// The last day on which something was done with it.
    pub last: Date,
}

/// What rules need to know of a question.
#[allow(missing_docs)]
pub struct QuestionFact {
    pub memo: String,
    pub date: Date,
    pub answered: bool,
    pub criteria: Vec<String>,
    /// The day of the answer, else of the question.
    pub last: Date,
}

/// What rules need to know of a decision.
#[allow(missing_docs)]
pub struct DecisionFact {
    pub memo: String,
    pub decision: DecisionKind,
    pub date: Date,
    pub differs_because: bool,
    pub review: Option<Date>,
    /// Whether it has conditions of its own.
    pub conditions: bool,
    pub based_on: Vec<(String, String)>,
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
            digest: file.digest.clone(),
            readable: record.is_some(),
            mentions: if record.is_some() { Vec::new() } else { mentions(file.text) },
            references: record.map(Record::references).unwrap_or_default(),
            themes: record.map(|record| record.themes().to_vec()).unwrap_or_default(),
            detail: record.map_or(Detail::Other, |record| detail(record, file, context)),
            damaged: file.read.damaged.clone(),
            id,
        })
    }

    /// The path of its file.
    #[must_use]
    pub fn path(&self) -> String {
        self.id.path()
    }

    /// Whether the value at these keys says what the file says.
    #[must_use]
    pub fn sound(&self, keys: &Keys) -> bool {
        !self.damaged.iter().any(|damaged| damaged.holds(keys) || keys.holds(damaged))
    }
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
            Detail::Organisation { min_assessors: organisation.min_assessors(), weights: organisation.weights.clone() }
        }
        Record::Assessment(assessment) => Detail::Assessment(of_assessment(assessment, context)),
        Record::Memo(memo) => Detail::Memo(Box::new(of_memo(memo, file))),
        Record::Question(question) => Detail::Question(of_question(question)),
        Record::Decision(decision) => Detail::Decision(of_decision(decision)),
        Record::Finance(finance) => {
            Detail::Finance { product: finance.product.clone(), organisation: finance.organisation.clone() }
        }
        Record::Transfer(transfer) => Detail::Transfer {
            product: transfer.product.clone(),
            organisation: transfer.organisation.clone(),
            decides: !transfer.skip.contains_key("decision"),
        },
        Record::Network(network) => Detail::Network { results: network.results.clone() },
        Record::Survey(survey) => Detail::Survey { invited: survey.invited },
        _ => Detail::Other,
    }
}

fn of_wish(wish: &Wish) -> Detail {
    Detail::Wish { organisation: wish.organisation.clone(), rank: wish.rank, status: wish.status, date: wish.date }
}

fn of_product(product: &Product, context: &Context<'_>) -> Detail {
    let own = || context.folder.settings.kinds.iter().find(|own| own.id == product.kind).map(|own| own.class);
    Detail::Product {
        class: product_class(&product.kind).or_else(own),
        wishes: product.wishes.len(),
        origin: product.origin.clone().filter(|origin| origin.starts_with("network/")),
    }
}

fn of_assessment(assessment: &Assessment, context: &Context<'_>) -> AssessmentFact {
    let questions = context.checklists.get(&assessment.checklist).map_or(&[][..], |list| &list.questions);
    AssessmentFact {
        subject: assessment.subject.clone(),
        organisation: assessment.organisation.clone(),
        checklist: assessment.checklist.clone(),
        version: assessment.checklist_version.clone(),
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
        product: memo.product.clone(),
        organisation: memo.organisation.clone(),
        status: memo.status,
        date: memo.date,
        advice: memo.advice,
        advice_because: memo.advice_because.as_ref().is_some_and(|text| !text.trim().is_empty()),
        money: memo.status == Status::Final && tells_of_money(body),
        answered: conditions.chain(options).cloned().collect(),
        based_on: based_on(&memo.based_on),
        supersedes: memo.supersedes.clone(),
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
        memo: question.memo.clone(),
        date: question.date,
        answered: question.answer.is_some(),
        criteria: question.criteria.clone(),
        last: question.answer.as_ref().map_or(question.date, |answer| answer.date),
    }
}

fn of_decision(decision: &Decision) -> DecisionFact {
    DecisionFact {
        memo: decision.memo.clone(),
        decision: decision.decision,
        date: decision.date,
        differs_because: decision.differs_because.as_ref().is_some_and(|text| !text.trim().is_empty()),
        review: decision.review,
        conditions: !decision.conditions.is_empty(),
        based_on: based_on(&decision.based_on),
    }
}

fn based_on(list: &[crate::model::BasedOn]) -> Vec<(String, String)> {
    list.iter().map(|base| (base.record.clone(), base.digest.clone())).collect()
}
