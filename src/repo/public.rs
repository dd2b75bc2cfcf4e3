//! What may leave a repository: everything but the records marked `internal`, and what is about one of those.

use foldhash::HashSet;

use super::{Repo, Stored};
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
        let mut out: HashSet<Named<'_>> = unclear.map(named).collect();
        loop {
            let before = out.len();
            for stored in self.all().chain(self.doubtful()) {
                if goes(&stored.record) || about(&stored.record).iter().flatten().any(|id| out.contains(id)) {
                    out.insert(named(stored));
                }
            }
            if out.len() == before {
                break;
            }
        }
        let out: HashSet<RecordId> = out.into_iter().map(|(kind, id)| RecordId::new(kind, id)).collect();
        self.retain(|stored| !out.contains(&stored.id));
        self
    }
}

/// Whether a field decides about a record leaving: a word of its own, or what it is about.
fn tells(key: &str) -> bool {
    matches!(key, "internal" | "status" | "consensus" | "product" | "organisation" | "memo" | "subject")
}

/// A record by its kind and id.
type Named<'a> = (Kind, &'a str);

fn named(stored: &Stored) -> Named<'_> {
    (stored.id.kind, &stored.id.id)
}

fn product<'a>(product: &'a str, organisation: &'a str) -> [Option<Named<'a>>; 2] {
    [Some((Kind::Product, product)), Some((Kind::Organisation, organisation))]
}

/// What a record is about: without it there is nothing to tell. It may come after the record, as the network after its
/// review does.
fn about(record: &Record) -> [Option<Named<'_>>; 2] {
    match record {
        Record::Wish(wish) => [Some((Kind::Organisation, &wish.organisation)), None],
        Record::Assessment(assessment) => {
            let organisation = assessment.organisation.as_deref();
            [RecordId::split(&assessment.subject), organisation.map(|id| (Kind::Organisation, id))]
        }
        Record::Memo(memo) => product(&memo.product, &memo.organisation),
        Record::Question(question) => [Some((Kind::Memo, &question.memo)), None],
        Record::Decision(decision) => [Some((Kind::Memo, &decision.memo)), None],
        Record::Finance(finance) => product(&finance.product, &finance.organisation),
        Record::Survey(survey) => product(&survey.product, &survey.organisation),
        Record::Plan(plan) => product(&plan.product, &plan.organisation),
        Record::Transfer(transfer) => product(&transfer.product, &transfer.organisation),
        _ => [None, None],
    }
}
