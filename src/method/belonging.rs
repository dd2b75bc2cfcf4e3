//! Which records belong to which traject.

use foldhash::HashMap;

use super::traject::{Assessed, Of, Pair};
use crate::model::{Date, Decision, Kind, Memo, Organisation, Question, Record, Transfer, Wish, WishStatus};
use crate::repo::{Repo, current};

/// The records of a repository by the traject that they belong to.
#[derive(Default)]
pub(super) struct Index<'a> {
    wishes: HashMap<Pair<'a>, Vec<&'a Wish>>,
    memos: HashMap<Pair<'a>, Vec<(&'a str, &'a Memo)>>,
    decisions: HashMap<&'a str, (&'a str, &'a Decision)>,
    questions: HashMap<&'a str, Vec<(&'a str, &'a Question)>>,
    transfers: HashMap<Pair<'a>, &'a Transfer>,
    replaced: HashMap<&'a str, &'a str>,
}

impl<'a> Index<'a> {
    pub(super) fn new(repo: &'a Repo<'_>) -> Self {
        let mut index = Self::default();
        for (id, product) in repo.products() {
            for wish in product.wishes.iter().filter_map(|wish| repo.wish(wish)).filter(|wish| wish.status != WishStatus::Dropped) {
                index.wishes.entry((wish.organisation.as_str(), id)).or_default().push(wish);
            }
        }
        for (id, memo) in repo.memos() {
            index.memos.entry((memo.organisation.as_str(), memo.product.as_str())).or_default().push((id, memo));
            index.replaced.extend(memo.supersedes.as_deref().filter(|old| *old != id).map(|old| (old, id)));
        }
        for (id, decision) in repo.decisions() {
            let known = index.decisions.entry(decision.memo.as_str()).or_insert((id, decision));
            if decision.date > known.1.date {
                *known = (id, decision);
            }
        }
        for (id, question) in repo.questions() {
            index.questions.entry(question.memo.as_str()).or_default().push((id, question));
        }
        for stored in repo.of(Kind::Transfer) {
            if let Record::Transfer(transfer) = &stored.record {
                index.transfers.insert((transfer.organisation.as_str(), transfer.product.as_str()), transfer);
            }
        }
        index
    }

    /// The pairs with a wish or a memo.
    pub(super) fn pairs(&self) -> impl Iterator<Item = Pair<'a>> {
        self.wishes.keys().chain(self.memos.keys()).copied()
    }

    /// What the traject of a pair is derived from.
    pub(super) fn of<'i>(
        &'i self,
        pair: &Pair<'a>,
        organisation: Option<&'a Organisation>,
        assessed: &'i Assessed<'a>,
        (answer_days, today): (u32, Date),
    ) -> Of<'i, 'a> {
        let memo = self.memo(pair);
        Of {
            organisation,
            transfer: self.transfers.get(pair).copied(),
            wishes: self.wishes.get(pair).map_or(&[], Vec::as_slice),
            assessed,
            memo,
            questions: memo.and_then(|(id, _)| self.questions.get(id)).map_or(&[], Vec::as_slice),
            decision: memo.and_then(|(id, _)| self.decisions.get(id)).copied(),
            answer_days,
            today,
        }
    }

    /// The memo that counts.
    fn memo(&self, pair: &Pair<'_>) -> Option<(&'a str, &'a Memo)> {
        current(self.memos.get(pair)?, |id| self.replaced.contains_key(id))
    }

    /// The last decision on any memo of the traject.
    pub(super) fn in_force(&self, pair: &Pair<'_>) -> Option<(&'a str, &'a Decision)> {
        let decisions = self.memos.get(pair)?.iter().filter_map(|(id, _)| self.decisions.get(id));
        decisions.max_by_key(|(id, decision)| (decision.date, *id)).copied()
    }
}
