//! Which records are about a memo or a product: looked up once, so that a site of ten thousand pages does not look through all
//! records for each of them.

use std::collections::HashMap;

use super::Repo;
use crate::model::{Decision, Memo, Question};

/// The ids of records, by the id of what they are about; in the order of the ids.
#[derive(Default)]
pub(super) struct About {
    memos: Ids,
    questions: Ids,
    decisions: Ids,
    replacing: Ids,
}

type Ids = HashMap<String, Vec<String>>;

impl About {
    fn new(repo: &Repo<'_>) -> Self {
        Self {
            memos: by(repo.memos(), |memo| Some(&memo.product)),
            questions: by(repo.questions(), |question| Some(&question.memo)),
            decisions: by(repo.decisions(), |decision| Some(&decision.memo)),
            replacing: by(repo.memos(), |memo| memo.supersedes.as_ref()),
        }
    }
}

fn by<'r, T: 'r>(records: impl Iterator<Item = (&'r str, &'r T)>, about: impl Fn(&T) -> Option<&String>) -> Ids {
    let mut ids = Ids::new();
    for (id, record) in records {
        if let Some(about) = about(record) {
            ids.entry(about.clone()).or_default().push(id.to_owned());
        }
    }
    ids
}

impl Repo<'_> {
    /// The memos on a product with their ids, by id.
    pub fn memos_on<'a>(&'a self, product: &str) -> impl Iterator<Item = (&'a str, &'a Memo)> {
        ids(&self.about().memos, product).filter_map(|id| Some((id, self.memo(id)?)))
    }

    /// The questions about a memo with their ids, by id.
    pub fn questions_on<'a>(&'a self, memo: &str) -> impl Iterator<Item = (&'a str, &'a Question)> {
        ids(&self.about().questions, memo).filter_map(|id| Some((id, self.question(id)?)))
    }

    /// The decisions on a memo with their ids, by id.
    pub fn decisions_on<'a>(&'a self, memo: &str) -> impl Iterator<Item = (&'a str, &'a Decision)> {
        ids(&self.about().decisions, memo).filter_map(|id| Some((id, self.decision(id)?)))
    }

    /// The memos that replace a memo, by id.
    pub fn replacing<'a>(&'a self, memo: &str) -> impl Iterator<Item = &'a Memo> {
        ids(&self.about().replacing, memo).filter_map(|id| self.memo(id))
    }

    fn about(&self) -> &About {
        self.about.get_or_init(|| About::new(self))
    }
}

fn ids<'a>(ids: &'a Ids, about: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    ids.get(about).into_iter().flatten().map(String::as_str)
}
