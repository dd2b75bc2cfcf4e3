//! What may leave a repository: everything but the records marked `internal`, and what is about one of those.

use std::collections::BTreeSet;

use super::Repo;
use crate::model::{Kind, Record, RecordId, Status};

impl Repo<'_> {
    /// Lets go of every record that is internal, and of every record that is about one: a memo on an internal product, a
    /// decision on an internal memo.
    #[must_use]
    pub fn without_internal(self) -> Self {
        self.without(Record::is_internal)
    }

    /// Lets go of every assessment and memo that is still a draft, and of every record that is about one.
    #[must_use]
    pub fn without_drafts(self) -> Self {
        self.without(|record| match record {
            Record::Assessment(assessment) => !assessment.consensus && assessment.status != Some(Status::Final),
            Record::Memo(memo) => memo.status == Status::Draft,
            _ => false,
        })
    }

    /// What is about a doubtful record goes as well, when it cannot be read whether that one goes.
    fn without(mut self, goes: impl Fn(&Record) -> bool) -> Self {
        let unclear = self.doubtful().filter(|stored| stored.doubt.iter().flat_map(|doubt| &doubt.keys).any(|key| tells(key)));
        let mut out: BTreeSet<RecordId> = unclear.map(|stored| stored.id.clone()).collect();
        loop {
            let before = out.len();
            for stored in self.all().chain(self.doubtful()) {
                if goes(&stored.record) || about(&stored.record).iter().flatten().any(|id| out.contains(id)) {
                    out.insert(stored.id.clone());
                }
            }
            if out.len() == before {
                break;
            }
        }
        self.retain(|stored| !out.contains(&stored.id));
        self
    }
}

/// Whether a field decides about a record leaving: a word of its own, or what it is about.
fn tells(key: &str) -> bool {
    matches!(key, "internal" | "status" | "consensus" | "product" | "organisation" | "memo" | "subject")
}

/// What a record is about: without it there is nothing to tell. It may come after the record, as the network after its
/// review does.
fn about(record: &Record) -> [Option<RecordId>; 2] {
    let of = |kind, id: &str| Some(RecordId::new(kind, id));
    let product = |product: &str, organisation: &str| [of(Kind::Product, product), of(Kind::Organisation, organisation)];
    match record {
        Record::Wish(wish) => [of(Kind::Organisation, &wish.organisation), None],
        Record::Assessment(assessment) => {
            let organisation = assessment.organisation.as_deref();
            [RecordId::parse(&assessment.subject), organisation.and_then(|id| of(Kind::Organisation, id))]
        }
        Record::Memo(memo) => product(&memo.product, &memo.organisation),
        Record::Question(question) => [of(Kind::Memo, &question.memo), None],
        Record::Decision(decision) => [of(Kind::Memo, &decision.memo), None],
        Record::Finance(finance) => product(&finance.product, &finance.organisation),
        Record::Survey(survey) => product(&survey.product, &survey.organisation),
        Record::Plan(plan) => product(&plan.product, &plan.organisation),
        Record::Transfer(transfer) => product(&transfer.product, &transfer.organisation),
        _ => [None, None],
    }
}
