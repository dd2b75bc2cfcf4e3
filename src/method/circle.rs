//! The circle from networks to use: which network made which practice or product, for which wish, which memo and
//! decision came of it, and whether it is in use.

use std::collections::BTreeSet;

use crate::model::{Decision, Kind, Plan, Record, RecordId, Reference, Target};
use crate::repo::{Repo, Stored};

/// The kinds of record that take part.
pub const KINDS: [Kind; 8] =
    [Kind::Wish, Kind::Product, Kind::Assessment, Kind::Memo, Kind::Decision, Kind::Plan, Kind::Network, Kind::Practice];
/// The checklist of translations, the only assessments that take part.
const TRANSLATION: &str = "translation";

/// What an arrow says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// A network made a practice, product or other network.
    Made,
    /// A practice became a product.
    Became,
    /// A wish asks for something like this product.
    Asks,
    /// An organisation worked out what a practice or product means for its own work.
    Translated,
    /// A memo was written on a product.
    Weighed,
    /// A decision was taken on a memo.
    Decided,
    /// A plan brings what was decided into use.
    Used,
}

impl Relation {
    /// The code in words and machine output.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Made => "made",
            Self::Became => "became",
            Self::Asks => "asks",
            Self::Translated => "translated",
            Self::Weighed => "weighed",
            Self::Decided => "decided",
            Self::Used => "used",
        }
    }
}

/// An arrow from one record to another.
pub type Arrow = (RecordId, RecordId, Relation);

/// The records that are tied together, and the arrows between them; both in a fixed order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Circle {
    /// The records.
    pub records: BTreeSet<RecordId>,
    /// The arrows.
    pub arrows: BTreeSet<Arrow>,
    /// The same from their ends: what is reached, and from where.
    back: BTreeSet<(RecordId, RecordId)>,
}

impl Circle {
    fn new(records: BTreeSet<RecordId>, arrows: BTreeSet<Arrow>) -> Self {
        let back = arrows.iter().map(|(from, to, _)| (to.clone(), from.clone())).collect();
        Self { records, arrows, back }
    }

    /// The circle of all records of a repository; records without an arrow are left out.
    #[must_use]
    pub fn of(repo: &Repo<'_>) -> Self {
        let arrows: BTreeSet<Arrow> = repo.all().flat_map(|stored| arrows(stored, repo)).collect();
        let there = |id: &RecordId| repo.get(id.kind, &id.id).is_some();
        let arrows: BTreeSet<Arrow> = arrows.into_iter().filter(|(from, to, _)| from != to && there(from) && there(to)).collect();
        Self::new(ends(&arrows), arrows)
    }

    /// Only what leads to a record and what came of it.
    #[must_use]
    pub fn around(&self, record: &RecordId) -> Self {
        let mut kept = reached(record, |at| self.from(at).map(|(_, to, _)| to));
        kept.extend(reached(record, |at| self.to(at)));
        self.among(kept)
    }

    /// The arrows that begin at a record.
    fn from<'c>(&'c self, record: &RecordId) -> impl Iterator<Item = &'c Arrow> + use<'c> {
        let record = record.clone();
        let first = (record.clone(), first_id(), Relation::Made);
        self.arrows.range(first..).take_while(move |(from, ..)| *from == record)
    }

    /// The records at which the arrows to a record begin.
    fn to<'c>(&'c self, record: &RecordId) -> impl Iterator<Item = &'c RecordId> + use<'c> {
        let record = record.clone();
        let first = (record.clone(), first_id());
        self.back.range(first..).take_while(move |(to, _)| *to == record).map(|(_, from)| from)
    }

    /// Only what concerns an organisation: its own wishes, memos, decisions and plans, and what they are tied to.
    #[must_use]
    pub fn of_organisation(&self, repo: &Repo<'_>, organisation: &str) -> Self {
        let owner = |id: &RecordId| repo.get(id.kind, &id.id).and_then(|stored| owner(stored, repo));
        let ours: BTreeSet<RecordId> =
            self.records.iter().filter(|id| owner(id).is_none_or(|of| of == organisation)).cloned().collect();
        let circle = self.among(ours);
        let own = circle.records.iter().filter(|id| owner(id).is_some() || takes_part(repo, id, organisation));
        let kept: BTreeSet<RecordId> = own.flat_map(|id| circle.around(id).records.into_iter().chain([id.clone()])).collect();
        circle.among(kept)
    }

    /// Only these records, with the arrows between them.
    fn among(&self, records: BTreeSet<RecordId>) -> Self {
        let arrows = records.iter().flat_map(|from| self.from(from)).filter(|(_, to, _)| records.contains(to)).cloned().collect();
        Self::new(records, arrows)
    }
}

/// What can be reached from a record by steps in one direction; with the record itself.
fn reached<'c, Next: Iterator<Item = &'c RecordId>>(record: &RecordId, next: impl Fn(&RecordId) -> Next) -> BTreeSet<RecordId> {
    let mut reached = BTreeSet::from([record.clone()]);
    let mut open = vec![record.clone()];
    while let Some(at) = open.pop() {
        for to in next(&at) {
            if reached.insert(to.clone()) {
                open.push(to.clone());
            }
        }
    }
    reached
}

/// Before every other id.
const fn first_id() -> RecordId {
    RecordId { kind: Kind::Organisation, id: String::new() }
}

fn ends(arrows: &BTreeSet<Arrow>) -> BTreeSet<RecordId> {
    arrows.iter().flat_map(|(from, to, _)| [from.clone(), to.clone()]).collect()
}

/// The arrows that one record tells of.
fn arrows(stored: &Stored, repo: &Repo<'_>) -> Vec<Arrow> {
    let this = || stored.id.clone();
    match &stored.record {
        Record::Network(_) => {
            let made = stored.record.references().into_iter().filter_map(full);
            made.filter(|to| KINDS.contains(&to.kind)).map(|to| (this(), to, Relation::Made)).collect()
        }
        Record::Practice(practice) => {
            let network = practice.network.as_deref().map(|id| RecordId::new(Kind::Network, id));
            network.map(|from| (from, this(), Relation::Made)).into_iter().collect()
        }
        Record::Product(product) => {
            let wishes = product.wishes.iter().map(|id| (RecordId::new(Kind::Wish, id), this(), Relation::Asks));
            let origin = product.origin.as_deref().and_then(RecordId::parse).map(|from| {
                let relation = if from.kind == Kind::Practice { Relation::Became } else { Relation::Made };
                (from, this(), relation)
            });
            wishes.chain(origin).collect()
        }
        Record::Assessment(one) if one.counts() && one.checklist == TRANSLATION => {
            RecordId::parse(&one.subject).map(|from| (from, this(), Relation::Translated)).into_iter().collect()
        }
        Record::Memo(memo) => vec![(RecordId::new(Kind::Product, &memo.product), this(), Relation::Weighed)],
        Record::Decision(decision) => vec![(RecordId::new(Kind::Memo, &decision.memo), this(), Relation::Decided)],
        Record::Plan(plan) => vec![(planned(plan, repo), this(), Relation::Used)],
        _ => Vec::new(),
    }
}

/// The record that a reference with a kind names.
fn full(reference: Reference) -> Option<RecordId> {
    match reference.target {
        Target::Full(_, text) => RecordId::parse(&text),
        Target::Bare(..) => None,
    }
}

/// What a plan carries out: its decision, else the last decision on the product there, else the product itself.
fn planned(plan: &Plan, repo: &Repo<'_>) -> RecordId {
    let about = |decision: &Decision| {
        repo.memo(&decision.memo).is_some_and(|memo| memo.product == plan.product && memo.organisation == plan.organisation)
    };
    let last = || repo.decisions().filter(|(_, decision)| about(decision)).max_by_key(|(_, decision)| decision.date);
    match plan.decision.as_deref().or_else(|| last().map(|(id, _)| id)) {
        Some(id) => RecordId::new(Kind::Decision, id),
        None => RecordId::new(Kind::Product, &plan.product),
    }
}

/// The organisation to which a record belongs; none for what is there for all: networks, practices and products.
fn owner<'a>(stored: &'a Stored, repo: &'a Repo<'_>) -> Option<&'a str> {
    match &stored.record {
        Record::Wish(wish) => Some(&wish.organisation),
        Record::Assessment(one) => one.organisation.as_deref().or(repo.folder.settings.organisation.as_deref()),
        Record::Memo(memo) => Some(&memo.organisation),
        Record::Decision(decision) => repo.memo(&decision.memo).map(|memo| memo.organisation.as_str()),
        Record::Plan(plan) => Some(&plan.organisation),
        _ => None,
    }
}

/// Whether an organisation takes part in a network, or is the home of a practice.
fn takes_part(repo: &Repo<'_>, id: &RecordId, organisation: &str) -> bool {
    match repo.get(id.kind, &id.id).map(|stored| &stored.record) {
        Some(Record::Network(network)) => network.organisations.iter().any(|partner| partner.organisation == organisation),
        Some(Record::Practice(practice)) => practice.organisation.as_deref() == Some(organisation),
        _ => false,
    }
}
