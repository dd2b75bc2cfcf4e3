//! The seven steps from wish to decision, for one organisation and one product, derived from the records.

use std::collections::BTreeMap;

use super::judgement::judge;
use crate::model::{Date, Decision, Kind, Memo, Organisation, Product, RecordId, Status, Transfer, Wish, WishStatus};
use crate::repo::{Checklists, Repo};

/// A step of the process, in the usual order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Step {
    Wishes,
    Assessment,
    Memo,
    Discussion,
    Spreading,
    Questions,
    Decision,
}

impl Step {
    /// Every step, in the usual order.
    pub const ALL: [Self; 7] =
        [Self::Wishes, Self::Assessment, Self::Memo, Self::Discussion, Self::Spreading, Self::Questions, Self::Decision];

    /// The code in records and machine output.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wishes => "wishes",
            Self::Assessment => "assessment",
            Self::Memo => "memo",
            Self::Discussion => "discussion",
            Self::Spreading => "spreading",
            Self::Questions => "questions",
            Self::Decision => "decision",
        }
    }
}

/// How far a step is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It was done, on this day if one is known.
    Done,
    /// It can be done now.
    Open,
    /// It waits: on an earlier step, or on someone's answer.
    Waiting,
    /// It was not done, but a later step was.
    Missing,
    /// It is left out, for this reason.
    Skipped(String),
}

impl State {
    /// The code in machine output.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Open => "open",
            Self::Waiting => "waiting",
            Self::Missing => "missing",
            Self::Skipped(_) => "skipped",
        }
    }
}

/// One step of a traject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Which step.
    pub step: Step,
    /// How far it is.
    pub state: State,
    /// When it was done, or last worked on.
    pub date: Option<Date>,
    /// The role that did it or sees to it.
    pub by: Option<String>,
    /// When it should be done.
    pub due: Option<Date>,
}

/// The way of one product through one organisation.
#[derive(Clone, Debug)]
pub struct Traject<'a> {
    /// The organisation.
    pub organisation: &'a str,
    /// The product.
    pub product: &'a str,
    /// The title of the product.
    pub title: &'a str,
    /// The steps in the order of this organisation.
    pub stages: Vec<Stage>,
    /// The memo that counts now.
    pub memo: Option<(&'a str, &'a Memo)>,
    /// The decision.
    pub decision: Option<(&'a str, &'a Decision)>,
    /// The rank of the first open wish behind it.
    pub rank: Option<u32>,
    /// The day of the first wish.
    pub begun: Option<Date>,
    /// The last dated event.
    pub last: Option<Date>,
}

impl Traject<'_> {
    /// The step that can be done now.
    #[must_use]
    pub fn open(&self) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.state == State::Open)
    }

    /// The stage of a step.
    #[must_use]
    pub fn stage(&self, step: Step) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.step == step)
    }

    /// How many days nothing happened; none when it is decided.
    #[must_use]
    pub fn still(&self, today: Date) -> Option<i64> {
        if self.decision.is_some() { None } else { self.last.map(|last| today.days_since(last)) }
    }

    /// Days from the first wish to the decision.
    #[must_use]
    pub fn days_to_decision(&self) -> Option<i64> {
        Some(self.decision?.1.date.days_since(self.begun?))
    }
}

/// The records of a repository by the traject that they belong to.
struct Index<'a> {
    wishes: BTreeMap<(&'a str, &'a str), Vec<&'a Wish>>,
    memos: BTreeMap<(&'a str, &'a str), Vec<(&'a str, &'a Memo)>>,
    decisions: BTreeMap<&'a str, (&'a str, &'a Decision)>,
    questions: BTreeMap<&'a str, Vec<(Date, Option<Date>)>>,
    transfers: BTreeMap<(&'a str, &'a str), &'a Transfer>,
    replaced: BTreeMap<&'a str, &'a str>,
}

/// Every traject of the repository, by organisation and product.
#[must_use]
pub fn trajects<'a>(repo: &'a Repo<'_>, checklists: &'a Checklists, today: Date) -> Vec<Traject<'a>> {
    let index = Index::new(repo);
    let mut pairs: Vec<(&str, &str)> = index.wishes.keys().chain(index.memos.keys()).copied().collect();
    pairs.extend(repo.assessments().filter_map(|(_, assessment)| {
        let product = assessment.subject.strip_prefix("product/")?;
        Some((assessment.organisation.as_deref().or(repo.folder.settings.organisation.as_deref())?, product))
    }));
    pairs.sort_unstable();
    pairs.dedup();
    let one = |(organisation, product)| traject(repo, checklists, &index, organisation, product, today);
    pairs.into_iter().filter_map(one).collect()
}

impl<'a> Index<'a> {
    fn new(repo: &'a Repo<'_>) -> Self {
        let mut index = Self {
            wishes: BTreeMap::new(),
            memos: BTreeMap::new(),
            decisions: repo.decisions().map(|(id, decision)| (decision.memo.as_str(), (id, decision))).collect(),
            questions: BTreeMap::new(),
            transfers: BTreeMap::new(),
            replaced: BTreeMap::new(),
        };
        for (id, product) in repo.products() {
            for wish in product.wishes.iter().filter_map(|wish| repo.wish(wish)).filter(|wish| wish.status != WishStatus::Dropped) {
                index.wishes.entry((wish.organisation.as_str(), id)).or_default().push(wish);
            }
        }
        for (id, memo) in repo.memos() {
            index.memos.entry((memo.organisation.as_str(), memo.product.as_str())).or_default().push((id, memo));
            index.replaced.extend(memo.supersedes.as_deref().map(|old| (old, id)));
        }
        for (_, question) in repo.questions() {
            let answered = question.answer.as_ref().map(|answer| answer.date);
            index.questions.entry(question.memo.as_str()).or_default().push((question.date, answered));
        }
        for stored in repo.of(Kind::Transfer) {
            if let crate::model::Record::Transfer(transfer) = &stored.record {
                index.transfers.insert((transfer.organisation.as_str(), transfer.product.as_str()), transfer);
            }
        }
        index
    }

    /// The memo that counts: the last one that no other replaces.
    fn memo(&self, pair: &(&str, &str)) -> Option<(&'a str, &'a Memo)> {
        let memos = self.memos.get(pair)?;
        memos.iter().filter(|(id, _)| !self.replaced.contains_key(id)).max_by_key(|(id, memo)| (memo.date, *id)).copied()
    }
}

fn traject<'a>(
    repo: &'a Repo<'_>,
    checklists: &'a Checklists,
    index: &Index<'a>,
    organisation: &'a str,
    product: &'a str,
    today: Date,
) -> Option<Traject<'a>> {
    let record: &Product = repo.product(product)?;
    let pair = (organisation, product);
    let wishes = index.wishes.get(&pair).map_or(&[][..], Vec::as_slice);
    let memo = index.memo(&pair);
    let decision = memo.and_then(|(id, _)| index.decisions.get(id)).copied();
    let of = Of { repo, checklists, organisation: repo.organisation(organisation), pair, wishes, memo, decision, index, today };
    let mut stages: Vec<Stage> = of.order().into_iter().map(|step| of.stage(step)).collect();
    settle(&mut stages);
    let last = stages.iter().filter_map(|stage| stage.date).max();
    let open = wishes.iter().filter(|wish| wish.status == WishStatus::Open);
    Some(Traject {
        organisation,
        product,
        title: &record.title,
        stages,
        memo,
        decision,
        rank: open.map(|wish| wish.rank).min(),
        begun: wishes.iter().map(|wish| wish.date).min(),
        last,
    })
}

/// Steps that are not done: missing when a later one is, open when all before it are done, else waiting.
fn settle(stages: &mut [Stage]) {
    let past = |stage: &Stage| matches!(stage.state, State::Done | State::Skipped(_));
    let last_done = stages.iter().rposition(|stage| stage.state == State::Done);
    let mut clear = true;
    for (number, stage) in stages.iter_mut().enumerate() {
        if past(stage) {
            continue;
        }
        if last_done.is_some_and(|last| number < last) {
            stage.state = State::Missing;
        } else if clear && stage.state != State::Waiting {
            stage.state = State::Open;
            clear = false;
        } else {
            stage.state = State::Waiting;
            clear = false;
        }
    }
}

/// What one traject is derived from.
struct Of<'i, 'a> {
    repo: &'a Repo<'a>,
    checklists: &'a Checklists,
    organisation: Option<&'a Organisation>,
    pair: (&'a str, &'a str),
    wishes: &'i [&'a Wish],
    memo: Option<(&'a str, &'a Memo)>,
    decision: Option<(&'a str, &'a Decision)>,
    index: &'i Index<'a>,
    today: Date,
}

/// Whether a step is done (`Some(true)`), can be done (`Some(false)`) or waits on someone (`None`), when, and by whom.
type Found = (Option<bool>, Option<Date>, Option<String>);

impl Of<'_, '_> {
    /// The steps in the organisation's own order, each once; steps that it does not name come in their usual place at the end.
    fn order(&self) -> Vec<Step> {
        let own =
            self.organisation.and_then(|organisation| organisation.process.as_ref()).map_or(&[][..], |process| &process.order);
        let named = own.iter().filter_map(|name| Step::ALL.into_iter().find(|step| step.name() == name));
        let mut order: Vec<Step> = Vec::new();
        for step in named.chain(Step::ALL) {
            if !order.contains(&step) {
                order.push(step);
            }
        }
        order
    }

    fn stage(&self, step: Step) -> Stage {
        let transfer = self.index.transfers.get(&self.pair);
        let tailoring = self.organisation.and_then(|organisation| organisation.process.as_ref());
        let skipped = transfer.and_then(|t| t.skip.get(step.name())).or_else(|| tailoring.and_then(|t| t.skip.get(step.name())));
        let (done, date, by) = self.found(step);
        let state = match (done, skipped) {
            (Some(true), _) => State::Done,
            (_, Some(reason)) => State::Skipped(reason.clone()),
            (Some(false), None) => State::Open,
            (None, None) => State::Waiting,
        };
        let by = by.or_else(|| transfer.and_then(|t| t.by.get(step.name()).cloned()));
        Stage { step, state, date, by, due: transfer.and_then(|t| t.due.get(step.name()).copied()) }
    }

    fn found(&self, step: Step) -> Found {
        match step {
            Step::Wishes => {
                let owner = self.wishes.iter().min_by_key(|wish| wish.rank).and_then(|wish| wish.owner.clone());
                (Some(!self.wishes.is_empty()), self.wishes.iter().map(|wish| wish.date).max(), owner)
            }
            Step::Assessment => self.assessment(),
            Step::Memo => match self.memo {
                Some((_, memo)) => (Some(memo.status == Status::Final), Some(memo.date), memo.from.clone()),
                None => (Some(false), None, None),
            },
            Step::Discussion => {
                let last = self.memo.and_then(|(_, memo)| memo.discussed.iter().max_by_key(|talk| talk.date));
                (Some(last.is_some()), last.map(|talk| talk.date), last.map(|talk| talk.with.clone()))
            }
            Step::Spreading => {
                let last = self.memo.and_then(|(_, memo)| memo.spread.iter().max_by_key(|spread| spread.date));
                (Some(last.is_some()), last.map(|spread| spread.date), last.map(|spread| spread.to.clone()))
            }
            Step::Questions => self.questions(),
            Step::Decision => {
                let decision = self.decision.map(|(_, decision)| decision);
                (Some(decision.is_some()), decision.map(|decision| decision.date), decision.map(|decision| decision.by.clone()))
            }
        }
    }

    /// Done when enough assessors are final and nothing is left to discuss.
    fn assessment(&self) -> Found {
        let subject = RecordId::new(Kind::Product, self.pair.1);
        let Some(judgement) = judge(self.repo, self.checklists, "product", &subject, Some(self.pair.0)) else {
            return (Some(false), None, None);
        };
        let needed = self.organisation.map_or(2, Organisation::min_assessors);
        let dates = judgement.selection.used.iter().chain(&judgement.selection.consensus).map(|(_, assessment)| assessment.date);
        let done = judgement.selection.used.len() >= needed && judgement.to_discuss().next().is_none();
        (Some(done), dates.max(), None)
    }

    /// Done when all are answered and the time for asking is over, or a decision was taken; waiting until then.
    fn questions(&self) -> Found {
        let Some((id, memo)) = self.memo else { return (Some(false), None, None) };
        let asked = self.index.questions.get(id).map_or(&[][..], Vec::as_slice);
        let last = asked.iter().flat_map(|(asked, answered)| [Some(*asked), *answered]).flatten().max();
        let open = asked.iter().any(|(_, answered)| answered.is_none());
        let days = i64::from(self.repo.folder.settings.process.answer_days);
        let spread = memo.spread.iter().map(|spread| spread.date).max();
        let over = spread.is_some_and(|spread| self.today.days_since(spread) >= days) || self.decision.is_some();
        match (open, spread) {
            (true, _) => (None, last, None),
            (false, Some(_)) if over => (Some(true), last, None),
            (false, Some(_)) => (None, last, None),
            (false, None) => (Some(false), last, None),
        }
    }
}
