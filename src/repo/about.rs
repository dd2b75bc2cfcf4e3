//! Which records are about another: looked up once, so that a site of ten thousand pages does not look through all records for
//! each of them.

use std::collections::HashMap;

use super::looked::{LookedAt, aside, note};
use super::{Repo, Stored};
use crate::model::{Decision, Finance, Memo, Network, Plan, Practice, Product, Question, Record, Survey, Wish};

/// The ids of records, by the id of what they are about; in the order of the ids.
#[derive(Default)]
pub(super) struct About(HashMap<LookedAt, HashMap<String, Vec<String>>>);

impl About {
    fn new(repo: &Repo<'_>) -> Self {
        let mut about = Self::default();
        for stored in repo.all() {
            for (place, of, id) in leads(stored) {
                about.0.entry(place).or_default().entry(of).or_default().push(id.to_owned());
            }
        }
        for ids in about.0.values_mut().flat_map(HashMap::values_mut) {
            ids.sort_unstable();
            ids.dedup();
        }
        about
    }

    fn ids(&self, place: LookedAt, of: &str) -> &[String] {
        self.0.get(&place).and_then(|all| all.get(of)).map_or(&[], Vec::as_slice)
    }
}

/// What a record is about: at which place, of what, and the id that stands there.
fn leads(stored: &Stored) -> Vec<(LookedAt, String, &str)> {
    let id = stored.id.id.as_str();
    let one = |place, of: &String| vec![(place, of.clone(), id)];
    let made = |network| (LookedAt::Makers, stored.id.to_string(), network);
    match &stored.record {
        Record::Memo(memo) => {
            let replaces = memo.supersedes.iter().map(|old| (LookedAt::Replacing, old.clone(), id));
            one(LookedAt::Memos, &memo.product).into_iter().chain(replaces).collect()
        }
        Record::Question(question) => one(LookedAt::Questions, &question.memo),
        Record::Decision(decision) => one(LookedAt::Decisions, &decision.memo),
        Record::Finance(finance) => one(LookedAt::Finances, &finance.product),
        Record::Plan(plan) => one(LookedAt::Plans, &plan.product),
        Record::Survey(survey) => one(LookedAt::Surveys, &survey.product),
        Record::Wish(wish) => one(LookedAt::Wishes, &wish.organisation),
        Record::Product(product) => {
            let maker = product.origin.as_deref().and_then(|origin| origin.strip_prefix("network/"));
            product.wishes.iter().map(|wish| (LookedAt::Answers, wish.clone(), id)).chain(maker.map(made)).collect()
        }
        Record::Practice(practice) => {
            let network = practice.network.iter();
            network.flat_map(|network| [(LookedAt::Practices, network.clone(), id), made(network.as_str())]).collect()
        }
        Record::Network(network) => {
            let members = network.organisations.iter().map(|one| (LookedAt::Memberships, one.organisation.clone(), id));
            members.chain(network.results.iter().map(|result| (LookedAt::Makers, result.clone(), id))).collect()
        }
        _ => Vec::new(),
    }
}

/// The records of one type that are about something, with their ids, by id.
macro_rules! about {
    ($($(#[doc = $doc:literal])* $name:ident $place:ident $type:ident;)*) => {
        impl<'f> Repo<'f> {
            $(
                $(#[doc = $doc])*
                pub fn $name<'a>(&'a self, of: &str) -> impl Iterator<Item = (&'a str, &'a $type)> + use<'a, 'f> {
                    self.about(LookedAt::$place, of).into_iter().flatten().filter_map(|stored| match &stored.record {
                        Record::$type(record) => Some((stored.id.id.as_str(), record)),
                        _ => None,
                    })
                }
            )*
        }
    };
}

about! {
    /// The memos on a product, with their ids.
    memos_on Memos Memo;
    /// The memos that replace a memo, with their ids.
    replacing Replacing Memo;
    /// The questions about a memo, with their ids.
    questions_on Questions Question;
    /// The decisions on a memo, with their ids.
    decisions_on Decisions Decision;
    /// The calculations for a product, with their ids.
    finances_on Finances Finance;
    /// The plans for a product, with their ids.
    plans_on Plans Plan;
    /// The rounds on a product, with their ids.
    surveys_on Surveys Survey;
    /// The products that answer a wish, with their ids.
    answers_to Answers Product;
    /// The networks that made a record (`kind/id`), with their ids: those that name it among their results, and those that it names.
    makers_of Makers Network;
    /// The practices of a network, with their ids.
    practices_of Practices Practice;
    /// The wishes of an organisation, with their ids.
    wishes_of Wishes Wish;
    /// The networks in which an organisation takes part, with their ids.
    networks_with Memberships Network;
}

impl<'f> Repo<'f> {
    /// The records that are about something, by id; nothing at a place of another sort.
    pub(super) fn about<'a>(&'a self, place: LookedAt, of: &str) -> Option<impl Iterator<Item = &'a Stored> + use<'a, 'f>> {
        let kind = place.about()?;
        note(place, of);
        let about = self.about.get_or_init(|| aside(|| About::new(self)));
        Some(about.ids(place, of).iter().filter_map(move |id| self.get(kind, id)))
    }
}
