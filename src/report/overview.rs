//! For the coordinator: several repositories beside each other, in alphabetical order and without a ranking.
//!
//! An organisation is a repository and an id in it. Products are the same only when their addresses, DOIs or `same-as`
//! agree; titles and states are shown, notes are never read across.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::rows::{Cell, Column, Part, Report};
use super::scope::Scope;
use super::stand::stand;
use crate::lang::Lang;
use crate::method::pace::median;
use crate::method::sameness::{groups, keys};
use crate::method::traject::Traject;
use crate::model::{WishStatus, sort_key};

/// An organisation: the number of its repository, and its id there.
type Place<'a> = (usize, &'a str);

/// One organisation of one repository.
struct Member<'s, 'a> {
    scope: &'s Scope<'a>,
    id: &'s str,
    wishes: usize,
    trajects: Vec<&'s Traject<'a>>,
}

/// The report, over all repositories that were given.
#[must_use]
pub fn overview(scopes: &[Scope<'_>]) -> Option<Report> {
    let (first, lang) = (scopes.first()?, scopes.first()?.lang);
    let members = members(scopes);
    let shared = shared(scopes);
    let totals = Totals::of(&members);
    let lead = [totals.counted(scopes.len(), lang), together(&shared, lang), speed(&totals.days, totals.still, lang)];
    let figures = totals.figures(scopes.len(), shared.len());
    let parts = vec![
        Part::table("organisations", columns(scopes.len() > 1), members.iter().map(|one| one.row(scopes)).collect()),
        Part::cards("shared", shared_columns(), shared),
        Part::table("themes", theme_columns(), themes(scopes)),
    ];
    let mut report = first.report("overview", lead, figures, parts);
    if scopes.len() > 1 {
        report.about = lang.say_with("report-overview-scope", &[("count", scopes.len().into())]);
    }
    Some(report)
}

/// What all organisations come to.
struct Totals {
    organisations: usize,
    decided: usize,
    yes: usize,
    /// How many days each decision took.
    days: Vec<i64>,
    /// The organisations with a traject that stands still.
    still: usize,
}

impl Totals {
    fn of(members: &[Member<'_, '_>]) -> Self {
        let trajects = || members.iter().flat_map(|one| &one.trajects);
        let decided = || trajects().filter_map(|traject| Some(traject.decision?.1));
        Self {
            organisations: members.len(),
            decided: decided().count(),
            yes: decided().filter(|decision| decision.decision.is_yes()).count(),
            days: trajects().filter_map(|traject| traject.days_to_decision()).collect(),
            still: members.iter().filter(|one| one.stalled() > 0).count(),
        }
    }

    fn counted(&self, repositories: usize, lang: Lang) -> String {
        let args = [
            ("organisations", self.organisations.into()),
            ("repositories", repositories.into()),
            ("decided", self.decided.into()),
            ("yes", self.yes.into()),
        ];
        lang.say_with("report-overview-lead-counts", &args)
    }

    fn figures(&self, repositories: usize, shared: usize) -> Vec<(&'static str, Value)> {
        vec![
            ("repositories", json!(repositories)),
            ("organisations", json!(self.organisations)),
            ("decided", json!(self.decided)),
            ("yes", json!(self.yes)),
            ("shared_products", json!(shared)),
            ("median_days", json!(median(self.days.clone()))),
            ("longest_days", json!(self.days.iter().max())),
            ("organisations_standing_still", json!(self.still)),
        ]
    }
}

/// The organisations with a wish, a traject or a liaison officer, by repository and name.
fn members<'s, 'a>(scopes: &'s [Scope<'a>]) -> Vec<Member<'s, 'a>> {
    let mut members: Vec<Member<'s, 'a>> = scopes.iter().flat_map(of_one).collect();
    members.sort_by_cached_key(|one| {
        (sort_key(&one.scope.repo.folder.settings.title), sort_key(one.scope.organisation(one.id)), one.id)
    });
    members
}

fn of_one<'s, 'a>(scope: &'s Scope<'a>) -> Vec<Member<'s, 'a>> {
    let mut trajects: BTreeMap<&str, Vec<&'s Traject<'a>>> = BTreeMap::new();
    for traject in scope.trajects() {
        trajects.entry(traject.organisation).or_default().push(traject);
    }
    let mut wishes: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, wish) in scope.wishes() {
        *wishes.entry(&wish.organisation).or_default() += usize::from(wish.status == WishStatus::Open);
    }
    let kept = |id: &str| scope.filter.organisation.as_deref().is_none_or(|wanted| wanted == id);
    let officers = scope.repo.organisations().filter(|(_, organisation)| !organisation.roles.is_empty()).map(|(id, _)| id);
    let ids: BTreeSet<&str> =
        officers.filter(|id| kept(id)).chain(wishes.keys().copied()).chain(trajects.keys().copied()).collect();
    let member = |id| Member {
        scope,
        id,
        wishes: wishes.get(id).copied().unwrap_or_default(),
        trajects: trajects.remove(id).unwrap_or_default(),
    };
    ids.into_iter().map(member).collect()
}

fn columns(several: bool) -> Vec<Column> {
    let names = [Column::text("organisation"), Column::text("repository").shown_if(several)];
    let numbers = ["open_wishes", "under_way", "decided", "yes", "median_days", "standing_still"].into_iter().map(Column::number);
    let machine = ["organisation_id", "longest_days"].into_iter().map(Column::machine);
    names.into_iter().chain(numbers).chain(machine).collect()
}

impl Member<'_, '_> {
    fn stalled(&self) -> usize {
        self.trajects.iter().filter(|traject| self.scope.stalled(traject).is_some()).count()
    }

    fn row(&self, scopes: &[Scope<'_>]) -> Vec<Cell> {
        let decided = || self.trajects.iter().filter_map(|traject| Some(traject.decision?.1));
        let days: Vec<i64> = self.trajects.iter().filter_map(|traject| traject.days_to_decision()).collect();
        let longest = days.iter().max().copied();
        let middle = median(days);
        let repository = &self.scope.repo.folder.settings.title;
        let id = if scopes.len() > 1 { format!("{repository}/{}", self.id) } else { self.id.to_owned() };
        vec![
            Cell::text(self.scope.organisation(self.id)),
            Cell::text(repository),
            Cell::count(self.wishes),
            Cell::count(self.trajects.len() - decided().count()),
            Cell::count(decided().count()),
            Cell::count(decided().filter(|decision| decision.decision.is_yes()).count()),
            middle.map_or_else(Cell::none, |days| Cell::told(days, self.scope.lang.short_number(days))),
            Cell::count(self.stalled()),
            Cell::text(id),
            longest.map_or_else(Cell::none, |days| Cell::told(days, "")),
        ]
    }
}

fn shared_columns() -> Vec<Column> {
    vec![Column::text("product"), Column::text("organisations"), Column::machine("address"), Column::machine("count")]
}

/// The products that more than one organisation looks at, the most shared first.
fn shared(scopes: &[Scope<'_>]) -> Vec<Vec<Cell>> {
    let products: Vec<Place<'_>> =
        scopes.iter().enumerate().flat_map(|(i, scope)| scope.products().map(move |(id, _)| (i, id))).collect();
    let known = products.iter().map(|(i, id)| scopes[*i].repo.product(id).map(keys).unwrap_or_default());
    let heads = groups(&known.collect::<Vec<_>>());
    let numbers: BTreeMap<Place<'_>, usize> = products.iter().copied().zip(heads).collect();
    let mut together: BTreeMap<usize, Vec<(usize, &Traject<'_>)>> = BTreeMap::new();
    for (i, scope) in scopes.iter().enumerate() {
        for traject in scope.trajects() {
            if let Some(head) = numbers.get(&(i, traject.product)) {
                together.entry(*head).or_default().push((i, traject));
            }
        }
    }
    let mut rows: Vec<(usize, String, Vec<Cell>)> =
        together.into_values().filter_map(|trajects| row_of_shared(scopes, &trajects)).collect();
    rows.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    rows.into_iter().map(|(.., row)| row).collect()
}

fn row_of_shared(scopes: &[Scope<'_>], trajects: &[(usize, &Traject<'_>)]) -> Option<(usize, String, Vec<Cell>)> {
    let places: BTreeSet<Place<'_>> = trajects.iter().map(|(i, traject)| (*i, traject.organisation)).collect();
    let (first, traject) = trajects.first().filter(|_| places.len() > 1)?;
    let told = trajects.iter().map(|(i, traject)| {
        let name = scopes[*i].organisation(traject.organisation);
        let decision = traject.decision.map(|(_, decision)| decision.decision.name());
        let value: Value = json!({"organisation": name, "organisation_id": traject.organisation, "decision": decision});
        (value, format!("{name}: {}", stand(&scopes[*i], traject)))
    });
    let address = scopes[*first].repo.product(traject.product).and_then(|product| product.url.as_deref());
    let row = vec![Cell::text(traject.title), Cell::list(told), Cell::option(address), Cell::told(places.len(), "")];
    Some((places.len(), sort_key(traject.title).to_string(), row))
}

fn theme_columns() -> Vec<Column> {
    vec![Column::text("theme"), Column::number("count"), Column::text("organisations")]
}

/// Per theme the organisations with an open wish in it; themes are the same when their titles are. Most organisations first;
/// nothing when only one organisation has wishes.
fn themes(scopes: &[Scope<'_>]) -> Vec<Vec<Cell>> {
    let mut found: BTreeMap<String, (String, BTreeSet<Place<'_>>)> = BTreeMap::new();
    for (i, scope) in scopes.iter().enumerate() {
        for (_, wish) in scope.wishes().filter(|(_, wish)| wish.status == WishStatus::Open) {
            for theme in &wish.themes {
                let title = scope.theme(theme);
                let entry = found.entry(title.to_lowercase()).or_insert_with(|| (title.to_owned(), BTreeSet::new()));
                entry.1.insert((i, &wish.organisation));
            }
        }
    }
    let mut found: Vec<_> = found.into_values().collect();
    let who: BTreeSet<&Place<'_>> = found.iter().flat_map(|(_, places)| places).collect();
    if who.len() < 2 {
        return Vec::new();
    }
    found.sort_by_cached_key(|(title, places)| (std::cmp::Reverse(places.len()), sort_key(title)));
    let row = |(title, places): (String, BTreeSet<Place<'_>>)| {
        let names = places.iter().map(|(i, id)| scopes[*i].organisation(id)).map(|name| (json!(name), name.to_owned()));
        vec![Cell::text(title), Cell::count(places.len()), Cell::list(names)]
    };
    found.into_iter().map(row).collect()
}

fn together(shared: &[Vec<Cell>], lang: Lang) -> String {
    lang.say_with("report-overview-lead-shared", &[("count", shared.len().into())])
}

fn speed(days: &[i64], still: usize, lang: Lang) -> String {
    let usual = median(days.to_vec()).map_or_else(|| "".into(), |days| lang.counted(days));
    let longest = days.iter().max().copied().unwrap_or_default();
    let args = [("usual", usual), ("longest", longest.into()), ("still", still.into())];
    let id = match days {
        [] => "report-overview-lead-no-speed",
        [_] => "report-overview-lead-one-speed",
        _ => "report-overview-lead-speed",
    };
    lang.say_with(id, &args)
}
