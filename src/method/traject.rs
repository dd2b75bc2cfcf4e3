//! The way of one product through one organisation, from wish to decision, derived from the records.

use rayon::prelude::*;

use super::belonging::Index;
use super::score::Outcome;
use super::stages;
use super::step::{Stage, State, Step};
use crate::model::{Date, Decision, Kind, Memo, Organisation, Product, Question, Transfer, Wish, WishStatus};
use crate::repo::{Checklists, Repo};

/// The kinds of record that trajects are derived from.
pub const KINDS: [Kind; 11] = [
    Kind::Organisation,
    Kind::Wish,
    Kind::Product,
    Kind::Assessment,
    Kind::Memo,
    Kind::Question,
    Kind::Decision,
    Kind::Finance,
    Kind::Plan,
    Kind::Transfer,
    Kind::Checklist,
];

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
    /// How far the assessment is.
    pub assessed: Assessed<'a>,
    /// The memo that counts now.
    pub memo: Option<(&'a str, &'a Memo)>,
    /// Questions on that memo without an answer, by date.
    pub asked: Vec<Asked<'a>>,
    /// The decision on that memo.
    pub decision: Option<(&'a str, &'a Decision)>,
    /// The decision that holds: the last one on any memo of this traject, also while a new version is being written.
    pub in_force: Option<(&'a str, &'a Decision)>,
    /// The rank of the first open wish behind it.
    pub rank: Option<u32>,
    /// The day of the first wish.
    pub begun: Option<Date>,
    /// The last dated event.
    pub last: Option<Date>,
}

/// How far the assessment of a product is.
#[derive(Clone, Debug, Default, Hash)]
pub struct Assessed<'a> {
    /// The final assessments that count, by id.
    pub used: Vec<&'a str>,
    /// The roles whose assessment is final.
    pub roles: Vec<&'a str>,
    /// How many are needed.
    pub needed: usize,
    /// How many differences are still to be discussed.
    pub to_discuss: usize,
    /// What the quick set came to, when that is all that was answered.
    pub quick: Option<Outcome>,
    /// Those that are still at work.
    pub drafts: Vec<Begun<'a>>,
    /// The last day of an assessment or consensus.
    pub last: Option<Date>,
}

/// An assessment that someone began and did not finish.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Begun<'a> {
    /// The role of the assessor.
    pub role: &'a str,
    /// How many questions have their answer.
    pub answered: usize,
    /// How many questions there are in the set; those that were answered where the checklist is not there.
    pub questions: usize,
    /// Whether it is the quick set.
    pub quick: bool,
}

/// A question on a memo that nobody answered yet.
#[derive(Clone, Copy, Debug, Hash)]
pub struct Asked<'a> {
    /// The id of the question.
    pub id: &'a str,
    /// The question itself.
    pub question: &'a str,
    /// When it was asked.
    pub date: Date,
    /// When an answer is expected: the day that was agreed, else after the number of days of `kt.yaml`.
    pub due: Date,
}

impl Assessed<'_> {
    /// Whether enough assessors answered the full set and nothing is left to discuss.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        self.is_enough() && self.to_discuss == 0
    }

    /// Whether enough assessors answered the full set.
    #[must_use]
    pub const fn is_enough(&self) -> bool {
        self.used.len() >= self.needed && self.quick.is_none()
    }
}

impl<'a> Traject<'a> {
    /// The step at which it stands; none when it is decided.
    #[must_use]
    pub fn current(&self) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.current)
    }

    /// The stage of a step.
    #[must_use]
    pub fn stage(&self, step: Step) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.step == step)
    }

    /// Whether nothing was begun and every wish behind it is met: then nothing has to be done.
    #[must_use]
    pub const fn is_asleep(&self) -> bool {
        self.rank.is_none() && self.begun.is_some() && self.memo.is_none() && self.assessed.last.is_none()
    }

    /// How many days nothing happened; none when nothing has to.
    #[must_use]
    pub fn still(&self, today: Date) -> Option<i64> {
        self.current().filter(|_| !self.is_asleep())?;
        self.last.map(|last| today.days_since(last).max(0))
    }

    /// Days from the first wish to the decision.
    #[must_use]
    pub fn days_to_decision(&self) -> Option<i64> {
        Some(self.decision?.1.date.days_since(self.begun?).max(0))
    }

    /// The steps that were passed over although later ones were done.
    pub fn missing(&self) -> impl Iterator<Item = &Stage> {
        self.stages.iter().filter(|stage| stage.state == State::Missing)
    }

    /// Whether the steps stand in another order than usual.
    #[must_use]
    pub fn has_own_order(&self) -> bool {
        !self.stages.iter().map(|stage| stage.step).eq(Step::ALL)
    }

    /// The memo's id.
    #[must_use]
    pub fn memo_id(&self) -> Option<&'a str> {
        self.memo.map(|(id, _)| id)
    }
}

/// An organisation and a product, by id.
pub(super) type Pair<'a> = (&'a str, &'a str);

/// Every traject of the repository, by organisation and product.
///
/// A traject begins with the first linked wish, assessment, memo or decision. Each record is looked at a fixed number
/// of times, whatever the size of the repository.
#[must_use]
pub fn trajects<'a>(repo: &'a Repo<'_>, checklists: &'a Checklists, today: Date) -> Vec<Traject<'a>> {
    let index = Index::new(repo);
    let mut pairs: Vec<Pair<'_>> = index.pairs().collect();
    pairs.extend(repo.assessments().filter_map(|(_, assessment)| {
        let product = assessment.subject.strip_prefix("product/")?;
        Some((assessment.organisation.as_deref().or(repo.folder.settings.organisation.as_deref())?, product))
    }));
    pairs.par_sort_unstable();
    pairs.dedup();
    pairs.into_par_iter().filter_map(|pair| traject(repo, checklists, &index, pair, today)).collect()
}

/// What one traject is derived from.
pub(super) struct Of<'i, 'a> {
    pub(super) organisation: Option<&'a Organisation>,
    pub(super) transfer: Option<&'a Transfer>,
    pub(super) wishes: &'i [&'a Wish],
    pub(super) assessed: &'i Assessed<'a>,
    pub(super) memo: Option<(&'a str, &'a Memo)>,
    pub(super) questions: &'i [(&'a str, &'a Question)],
    pub(super) decision: Option<(&'a str, &'a Decision)>,
    pub(super) answer_days: u32,
    pub(super) today: Date,
}

fn traject<'a>(
    repo: &'a Repo<'_>,
    checklists: &'a Checklists,
    index: &Index<'a>,
    pair: Pair<'a>,
    today: Date,
) -> Option<Traject<'a>> {
    let record: &Product = repo.product(pair.1)?;
    let organisation = repo.organisation(pair.0);
    let assessed = stages::assessed(repo, checklists, organisation, pair);
    let of = index.of(&pair, organisation, &assessed, (repo.folder.settings.process.answer_days, today));
    let stages = of.stages();
    let open = of.wishes.iter().filter(|wish| wish.status == WishStatus::Open);
    Some(Traject {
        organisation: pair.0,
        product: pair.1,
        title: &record.title,
        rank: open.map(|wish| wish.rank).min(),
        begun: of.wishes.iter().map(|wish| wish.date).min(),
        last: of.last(&stages),
        asked: of.asked(),
        decision: of.decision,
        in_force: index.in_force(&pair),
        memo: of.memo,
        stages,
        assessed,
    })
}
