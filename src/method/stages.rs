//! What the records say about each step of a traject: done or not, when, and by whom.

use super::judgement::judge;
use super::step::{Stage, State, Step, measure, settle};
use super::traject::{Asked, Assessed, Begun, Of, Pair};
use crate::model::{Assessment, Checklist, ChecklistQuestion, Date, Kind, Organisation, ProductClass, RecordId, Set, Status};
use crate::repo::{Checklists, Repo};

/// Whether a step was done or waits on someone, when, and by whom.
struct Found {
    state: State,
    date: Option<Date>,
    by: Option<String>,
}

impl Found {
    fn new(done: bool, date: Option<Date>, by: Option<String>) -> Self {
        Self { state: if done { State::Done } else { State::Open }, date, by }
    }
}

/// The checklist by which a product is assessed; other lists about it, such as the translation, are no step.
const CHECKLIST: &str = "product";

/// How far the assessment of a product for an organisation is.
pub(super) fn assessed<'a>(
    repo: &'a Repo<'_>,
    checklists: &'a Checklists,
    organisation: Option<&'a Organisation>,
    pair: Pair<'a>,
) -> Assessed<'a> {
    let subject = RecordId::new(Kind::Product, pair.1);
    let name = subject.to_string();
    let ours = |theirs: Option<&str>| theirs.is_none_or(|theirs| theirs == pair.0);
    let of_product = || {
        repo.assessments_of(&name).map(|(_, one)| one).filter(|one| one.checklist == CHECKLIST && ours(one.organisation.as_deref()))
    };
    let at_work = of_product().filter(|one| !one.consensus && one.status != Some(Status::Final));
    let needed = organisation.map_or(2, Organisation::min_assessors);
    let class = repo.product(pair.1).and_then(|product| repo.class(product));
    let drafts = at_work.filter_map(|one| begun(one, checklists.get(CHECKLIST), class)).collect();
    let last = of_product().map(|one| one.date).max();
    let judgement = last.and_then(|_| judge(repo, checklists, CHECKLIST, &subject, Some(pair.0)));
    let Some(judgement) = judgement.filter(|judgement| !judgement.is_empty()) else {
        return Assessed { needed, drafts, last, ..Assessed::default() };
    };
    Assessed {
        used: judgement.selection.used.iter().map(|(id, _)| *id).collect(),
        roles: judgement.selection.used.iter().filter_map(|(_, one)| one.assessor.as_deref()).collect(),
        needed,
        to_discuss: judgement.to_discuss().count(),
        quick: (judgement.selection.set() == Set::Quick).then_some(judgement.score.outcome),
        drafts,
        last,
    }
}

/// How far someone is with an assessment.
fn begun<'a>(assessment: &'a Assessment, checklist: Option<&Checklist>, class: Option<ProductClass>) -> Option<Begun<'a>> {
    let answered = assessment.answers.values().filter(|answer| answer.parts() > 0).count();
    let is_asked = |one: &&ChecklistQuestion| one.fits(class) && (one.quick || assessment.set == Set::Full);
    let questions = checklist.map_or(answered, |checklist| checklist.questions.iter().filter(is_asked).count());
    Some(Begun {
        role: assessment.assessor.as_deref()?,
        answered,
        questions: questions.max(answered),
        quick: assessment.set == Set::Quick,
    })
}

impl<'a> Of<'_, 'a> {
    /// The steps in the organisation's own order, with where each stands.
    pub(super) fn stages(&self) -> Vec<Stage> {
        let mut stages: Vec<Stage> = self.order().into_iter().map(|step| self.stage(step)).collect();
        settle(&mut stages);
        let tailoring = self.organisation.and_then(|organisation| organisation.process.as_ref());
        measure(&mut stages, self.today, |step| tailoring.and_then(|own| own.days.get(step.name())).copied());
        stages
    }

    /// Steps that the organisation names come first, each once; the others follow in their usual order.
    fn order(&self) -> Vec<Step> {
        let tailoring = self.organisation.and_then(|organisation| organisation.process.as_ref());
        let own = tailoring.map_or(&[][..], |tailoring| &tailoring.order);
        let mut order: Vec<Step> = Vec::new();
        for step in own.iter().filter_map(|name| Step::named(name)).chain(Step::ALL) {
            if !order.contains(&step) {
                order.push(step);
            }
        }
        order
    }

    fn stage(&self, step: Step) -> Stage {
        let name = step.name();
        let found = self.found(step);
        let state = match (found.state, self.reason_to_skip(step)) {
            (State::Done, _) => State::Done,
            (_, Some(reason)) => State::Skipped(reason.to_owned()),
            (state, None) => state,
        };
        let assigned = self.transfer.and_then(|transfer| transfer.by.get(name)).filter(|role| !role.trim().is_empty()).cloned();
        let by = if state == State::Done { found.by.or(assigned.clone()) } else { assigned.clone().or(found.by) };
        let needed_by = || self.memo?.1.needed_by.filter(|_| step == Step::Decision);
        let due = self.transfer.and_then(|transfer| transfer.due.get(name).copied()).or_else(needed_by);
        Stage { step, state, date: found.date, by, assigned, due, days: None, current: false }
    }

    /// Why a step is left out, for this traject or by this organisation; without a reason it is not left out.
    fn reason_to_skip(&self, step: Step) -> Option<&'a str> {
        let tailoring = self.organisation.and_then(|organisation| organisation.process.as_ref());
        let of_traject = self.transfer.and_then(|transfer| transfer.skip.get(step.name()));
        of_traject.or_else(|| tailoring?.skip.get(step.name())).map(|reason| reason.trim()).filter(|reason| !reason.is_empty())
    }

    fn found(&self, step: Step) -> Found {
        let memo = self.memo.map(|(_, memo)| memo);
        match step {
            Step::Wishes => {
                let owner = self.wishes.iter().min_by_key(|wish| wish.rank).and_then(|wish| wish.owner.clone());
                Found::new(!self.wishes.is_empty(), self.wishes.iter().map(|wish| wish.date).min(), owner)
            }
            Step::Assessment => {
                let roles = self.assessed.roles.join(", ");
                Found::new(self.assessed.is_done(), self.assessed.last, Some(roles).filter(|roles| !roles.is_empty()))
            }
            Step::Memo => {
                let done = memo.is_some_and(|memo| memo.status == Status::Final);
                Found::new(done, memo.map(|memo| memo.date), memo.and_then(|memo| memo.from.clone()))
            }
            Step::Discussion => {
                let last = memo.and_then(|memo| memo.discussed.iter().max_by_key(|talk| talk.date));
                Found::new(last.is_some(), last.map(|talk| talk.date), last.map(|talk| talk.with.clone()))
            }
            Step::Spreading => {
                let last = memo.and_then(|memo| memo.spread.iter().max_by_key(|spread| spread.date));
                Found::new(last.is_some(), last.map(|spread| spread.date), last.map(|spread| spread.to.clone()))
            }
            Step::Questions => self.answered(),
            Step::Decision => {
                let decision = self.decision.map(|(_, decision)| decision);
                let (date, by) = (decision.map(|decision| decision.date), decision.map(|decision| decision.by.clone()));
                Found::new(decision.is_some(), date, by)
            }
        }
    }

    /// Done when every question has its answer and the time for asking is over, or a decision closed it; waiting until then.
    fn answered(&self) -> Found {
        let answers = self.questions.iter().filter_map(|(_, question)| question.answer.as_ref());
        let last_answer = answers.max_by_key(|answer| answer.date);
        let asked = self.questions.iter().map(|(_, question)| question.date).max();
        let date = last_answer.map(|answer| answer.date).max(asked);
        let by = last_answer.map(|answer| answer.by.clone());
        let open = self.questions.iter().any(|(_, question)| question.answer.is_none());
        let spread = self.spread();
        let over = |spread: Date| self.today.days_since(spread) >= i64::from(self.answer_days) || self.decision.is_some();
        let state = match (open, spread) {
            (false, Some(spread)) if over(spread) => State::Done,
            (false, None) if self.decision.is_some() && !self.questions.is_empty() => State::Done,
            (false, None) => State::Open,
            _ => State::Waiting,
        };
        Found { state, date, by }
    }

    /// The day from which questions may come: the last on which the memo was passed on. Where passing on is left out, the
    /// last talk, or the memo itself.
    fn spread(&self) -> Option<Date> {
        let (_, memo) = self.memo?;
        let spread = memo.spread.iter().map(|spread| spread.date).max();
        let talk = || memo.discussed.iter().map(|talk| talk.date).max().or(Some(memo.date));
        let left_out = memo.status == Status::Final && self.reason_to_skip(Step::Spreading).is_some();
        spread.or_else(|| talk().filter(|_| left_out))
    }

    /// The questions without an answer, the oldest first.
    pub(super) fn asked(&self) -> Vec<Asked<'a>> {
        let open = self.questions.iter().filter(|(_, question)| question.answer.is_none());
        let mut asked: Vec<Asked<'a>> = open
            .map(|(id, question)| Asked {
                id,
                question: &question.question,
                date: question.date,
                due: question.expected.unwrap_or_else(|| question.date.plus_days(self.answer_days)),
            })
            .collect();
        asked.sort_by_key(|one| (one.date, one.id));
        asked
    }

    /// The last dated event: of a step, a wish, or an assessment that is still being worked on.
    pub(super) fn last(&self, stages: &[Stage]) -> Option<Date> {
        let wish = self.wishes.iter().map(|wish| wish.date).max();
        stages.iter().filter_map(|stage| stage.date).max().max(wish).max(self.assessed.last)
    }
}
