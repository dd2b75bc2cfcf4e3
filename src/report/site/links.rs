//! Which record leads to which: looked up once, so that a page costs the same in a folder of any size.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Finance, Kind, Network, Plan, Practice, Product, Record, RecordId, Survey, Wish};
use crate::repo::{Repo, Stored};
use crate::report::scope::Scope;

/// Records of one type, each with its id.
type All<'a, T> = Vec<(&'a str, &'a T)>;

/// The addresses of what has this title; none where several have it.
pub(super) type Titles<'a> = BTreeMap<&'a str, Option<String>>;

/// What leads to what.
pub(super) struct Links<'a> {
    /// The places of the trajects of a product.
    pub(super) trajects: BTreeMap<&'a str, Vec<usize>>,
    pub(super) finances: BTreeMap<&'a str, All<'a, Finance>>,
    pub(super) plans: BTreeMap<&'a str, All<'a, Plan>>,
    pub(super) surveys: BTreeMap<&'a str, All<'a, Survey>>,
    /// The products that answer a wish.
    pub(super) products: BTreeMap<&'a str, All<'a, Product>>,
    /// The networks that made a record: `kind/id`.
    pub(super) networks: BTreeMap<String, All<'a, Network>>,
    /// The practices of a network.
    pub(super) practices: BTreeMap<&'a str, All<'a, Practice>>,
    /// The wishes of an organisation.
    pub(super) wishes: BTreeMap<&'a str, All<'a, Wish>>,
    /// The networks in which an organisation takes part.
    pub(super) member_of: BTreeMap<&'a str, All<'a, Network>>,
    /// The organisations for which a product was assessed.
    pub(super) assessed: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// Products, wishes and networks by their title.
    pub(super) titles: Titles<'a>,
}

impl<'a> Links<'a> {
    pub(super) fn new(scope: &Scope<'a>) -> Self {
        let repo = scope.repo;
        let mut trajects: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, traject) in scope.trajects.iter().enumerate() {
            trajects.entry(traject.product).or_default().push(at);
        }
        Self {
            trajects,
            finances: by(repo.finances(), |finance| [finance.product.as_str()]),
            plans: by(repo.plans(), |plan| [plan.product.as_str()]),
            surveys: by(repo.surveys(), |survey| [survey.product.as_str()]),
            products: by(repo.products(), |product| product.wishes.iter().map(String::as_str)),
            networks: made(repo),
            practices: by(practices(repo), |practice| practice.network.as_deref()),
            wishes: by(repo.wishes(), |wish| [wish.organisation.as_str()]),
            member_of: by(repo.networks(), |network| network.organisations.iter().map(|one| one.organisation.as_str())),
            assessed: assessed(repo),
            titles: titles(repo),
        }
    }
}

fn titles<'a>(repo: &'a Repo<'a>) -> Titles<'a> {
    let mut titles = Titles::new();
    let all = [Kind::Product, Kind::Wish, Kind::Network].into_iter().flat_map(|kind| repo.of(kind));
    for stored in all {
        let to = address(stored.id.kind, &stored.id.id);
        titles.entry(stored.record.title().trim()).and_modify(|other| *other = None).or_insert(Some(to));
    }
    titles
}

/// Records by what they name.
fn by<'a, T, Names: IntoIterator<Item = &'a str>>(
    all: impl Iterator<Item = (&'a str, &'a T)>,
    names: impl Fn(&'a T) -> Names,
) -> BTreeMap<&'a str, All<'a, T>> {
    let mut map: BTreeMap<&str, All<'a, T>> = BTreeMap::new();
    for (id, record) in all {
        let mut named: Vec<&str> = names(record).into_iter().collect();
        named.sort_unstable();
        named.dedup();
        named.into_iter().for_each(|name| map.entry(name).or_default().push((id, record)));
    }
    map
}

/// All practices.
pub(super) fn practices<'a>(repo: &'a Repo<'a>) -> impl Iterator<Item = (&'a str, &'a Practice)> {
    repo.of(Kind::Practice).filter_map(|stored| match &stored.record {
        Record::Practice(practice) => Some((stored.id.id.as_str(), practice)),
        _ => None,
    })
}

/// The networks that made a record: those that name it among their results, and those that it names.
fn made<'a>(repo: &'a Repo<'a>) -> BTreeMap<String, All<'a, Network>> {
    let mut made: BTreeMap<String, BTreeMap<&str, &Network>> = BTreeMap::new();
    for (id, network) in repo.networks() {
        for result in &network.results {
            made.entry(result.clone()).or_default().insert(id, network);
        }
    }
    let origins = repo.products().filter_map(|(id, product)| Some((format!("product/{id}"), product.origin.as_deref()?)));
    let origins: Vec<(String, &str)> = origins.filter_map(|(to, from)| Some((to, from.strip_prefix("network/")?))).collect();
    let homes = practices(repo).filter_map(|(id, practice)| Some((format!("practice/{id}"), practice.network.as_deref()?)));
    for (to, id) in origins.into_iter().chain(homes) {
        if let Some(network) = repo.network(id) {
            made.entry(to).or_default().insert(id, network);
        }
    }
    made.into_iter().map(|(to, from)| (to, from.into_iter().collect())).collect()
}

fn assessed<'a>(repo: &'a Repo<'a>) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let mut assessed: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let own = repo.folder.settings.organisation.as_deref();
    for (_, one) in repo.assessments().filter(|(_, one)| one.counts()) {
        if let Some((product, organisation)) = one.subject.strip_prefix("product/").zip(one.organisation.as_deref().or(own)) {
            assessed.entry(product).or_default().insert(organisation);
        }
    }
    assessed
}

/// The address of the page of a record.
pub(super) fn address(kind: Kind, id: &str) -> String {
    format!("{}/{id}.html", kind.folder())
}

/// The address at which a record is told of, when it is there: its own page, or its place on the page of its product.
pub(super) fn place(repo: &Repo<'_>, id: &RecordId) -> Option<String> {
    let stored: &Stored = repo.get(id.kind, &id.id)?;
    let product = |product: &str, place: &str| {
        repo.product(product)?;
        Some(format!("{}#{place}", address(Kind::Product, product)))
    };
    match &stored.record {
        Record::Decision(decision) => product(&repo.memo(&decision.memo)?.product, &anchor("decision", &id.id)),
        Record::Question(question) => product(&repo.memo(&question.memo)?.product, "questions"),
        Record::Finance(finance) => product(&finance.product, "finance"),
        Record::Assessment(_) | Record::Transfer(_) | Record::Checklist(_) | Record::Strategy(_) => None,
        _ => Some(address(id.kind, &id.id)),
    }
}

/// The name of a place on a page.
pub(super) fn anchor(kind: &str, id: &str) -> String {
    format!("{kind}-{}", id.replace('/', "-"))
}
