//! Takes from a record what rules about all records need to know of it.

use super::Context;
use super::detail::{AssessmentFact, DecisionFact, Detail, MemoFact, QuestionFact};
use super::plan_fact::PlanFact;
use super::told::Told;
use super::words::Word;
use crate::method::completeness::tells_of_money;
use crate::model::{Assessment, Condition, Date, Decision, Memo, Product, Question, Record, Status, Wish, sort_key};
use crate::repo::Scanned;
use crate::repo::digest::Digest;

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
        Record::Finance(_) => Detail::Finance,
        Record::Transfer(transfer) => Detail::Transfer { decides: !transfer.skip.contains_key("decision") },
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
    Detail::Wish { title, rank: wish.rank, status: wish.status, date: wish.date }
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
    let questions = context.checklist(&assessment.checklist).map_or(&[][..], |list| &list.questions);
    let mut answers = vec![Told::default(); questions.len()].into_boxed_slice();
    for (_, answer, at) in assessment.numbered(questions) {
        at.into_iter().for_each(|at| answers[at] = Told::of(answer));
    }
    AssessmentFact {
        checklist: Word::of(&assessment.checklist),
        version: Word::of(&assessment.checklist_version),
        set: assessment.set,
        round: assessment.round,
        consensus: assessment.consensus,
        draft: assessment.status == Some(Status::Draft),
        counts: assessment.counts(),
        date: assessment.date,
        answers,
    }
}

fn of_memo(memo: &Memo, file: &Scanned<'_>) -> MemoFact {
    let body = file.read.body.of(file.text);
    let conditions = memo.conditions.iter().flat_map(|condition| &condition.criteria);
    let options = memo.options.iter().flat_map(|option| &option.criteria);
    MemoFact {
        status: memo.status,
        date: memo.date,
        advice: memo.advice,
        advice_because: memo.advice_because.as_ref().is_some_and(|text| !text.trim().is_empty()),
        money: memo.status == Status::Final && tells_of_money(body),
        answered: Word::all(conditions.chain(options)),
        based_on: based_on(&memo.based_on),
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
        date: question.date,
        answered: question.answer.is_some(),
        criteria: Word::all(&question.criteria),
        last: question.answer.as_ref().map_or(question.date, |answer| answer.date),
    }
}

fn of_decision(decision: &Decision) -> DecisionFact {
    DecisionFact {
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
fn boxed<'t>(texts: impl IntoIterator<Item = &'t String>) -> Box<[Box<str>]> {
    texts.into_iter().map(|text| text.as_str().into()).collect()
}
