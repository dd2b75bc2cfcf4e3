//! The innovation wishes: which products answer them and how far those are, and the wishes that nothing answers.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::rows::{Cell, Column, Part, Report};
use super::scope::Scope;
use super::stand::stand;
use crate::method::traject::Traject;
use crate::model::{Product, Wish, WishStatus, sort_key};

/// A wish with the products that name it.
struct Wanted<'a> {
    id: &'a str,
    wish: &'a Wish,
    products: Vec<(&'a str, &'a Product)>,
}

/// The report.
#[must_use]
pub fn wishes(scope: &Scope<'_>) -> Report {
    let all = wanted(scope);
    let trajects: BTreeMap<(&str, &str), &Traject<'_>> =
        scope.trajects().iter().map(|traject| ((traject.organisation, traject.product), traject)).collect();
    let part = |one: &Wanted<'_>| match one.wish.status {
        WishStatus::Open if one.products.is_empty() => "unanswered",
        WishStatus::Open => "answered",
        _ => "closed",
    };
    let rows = |key: &str| all.iter().filter(|one| part(one) == key).map(|one| row(scope, one, &trajects)).collect::<Vec<_>>();
    let several = scope.has_several();
    let parts = vec![
        Part::table("unanswered", columns(several, &["rank", "wish", "owner", "date"]), rows("unanswered")),
        Part::cards("answered", columns(several, &["rank", "wish", "owner", "date", "products"]), rows("answered")),
        Part::table("closed", columns(several, &["wish", "status", "products"]), rows("closed")),
    ];
    let loose = scope.products().filter(|(_, product)| product.wishes.is_empty()).count();
    let open = parts[0].rows.len() + parts[1].rows.len();
    let oldest = all.iter().filter(|one| one.wish.status == WishStatus::Open && is_old(scope, one.wish)).count();
    let lead = [counted(scope, open, parts[0].rows.len()), highest(scope, &all, &trajects), old(scope, oldest, loose)];
    let figures = vec![
        ("open", json!(open)),
        ("unanswered", json!(parts[0].rows.len())),
        ("closed", json!(parts[2].rows.len())),
        ("old", json!(oldest)),
        ("products_without_wish", json!(loose)),
    ];
    scope.report("wishes", lead, figures, parts)
}

/// The wishes by organisation and rank, each with its products by title.
fn wanted<'a>(scope: &Scope<'a>) -> Vec<Wanted<'a>> {
    let mut products: BTreeMap<&str, Vec<(&str, &Product)>> = BTreeMap::new();
    for (id, product) in scope.products() {
        for wish in &product.wishes {
            products.entry(wish).or_default().push((id, product));
        }
    }
    let mut all: Vec<Wanted<'a>> = scope
        .wishes()
        .map(|(id, wish)| {
            let mut products = products.remove(id).unwrap_or_default();
            products.sort_by_cached_key(|(id, product)| (sort_key(&product.title), *id));
            Wanted { id, wish, products }
        })
        .collect();
    all.sort_by_cached_key(|one| (sort_key(scope.organisation(&one.wish.organisation)), one.wish.rank, one.id));
    all
}

fn columns(several: bool, shown: &[&str]) -> Vec<Column> {
    let column = |key: &'static str| if key == "rank" { Column::number(key) } else { Column::text(key) };
    let keys = ["wish", "rank", "organisation", "owner", "date", "status", "products"];
    let is_shown = |key: &str| shown.contains(&key) || (key == "organisation" && several);
    let machine = ["id", "organisation_id", "themes"].into_iter().map(Column::machine);
    keys.into_iter().map(|key| column(key).shown_if(is_shown(key))).chain(machine).collect()
}

fn row(scope: &Scope<'_>, one: &Wanted<'_>, trajects: &BTreeMap<(&str, &str), &Traject<'_>>) -> Vec<Cell> {
    let (wish, lang) = (one.wish, scope.lang);
    let status = match wish.status {
        WishStatus::Open => "open",
        WishStatus::Met => "met",
        WishStatus::Dropped => "dropped",
    };
    let product = |(id, product): &(&str, &Product)| -> (Value, String) {
        let traject = trajects.get(&(wish.organisation.as_str(), *id));
        let decision = traject.and_then(|traject| traject.decision).map(|(_, decision)| decision.decision.name());
        let words =
            traject.map_or_else(|| product.title.clone(), |traject| format!("{}: {}", product.title, stand(scope, traject)));
        (json!({"product_id": id, "title": product.title, "decision": decision}), words)
    };
    vec![
        Cell::text(&wish.title),
        Cell::count(wish.rank as usize),
        Cell::text(scope.organisation(&wish.organisation)),
        Cell::option(wish.owner.as_deref()),
        Cell::date(Some(wish.date), lang),
        Cell::told(status, scope.word(status)),
        Cell::list(one.products.iter().map(product)),
        Cell::text(one.id),
        Cell::text(&wish.organisation),
        Cell::list(wish.themes.iter().map(|theme| (json!(theme), scope.theme(theme).to_owned()))),
    ]
}

/// Whether nobody confirmed a wish for longer than `wish-months` of `kt.yaml`.
fn is_old(scope: &Scope<'_>, wish: &Wish) -> bool {
    wish.date < scope.today.months_before(scope.repo.folder.settings.process.wish_months)
}

fn counted(scope: &Scope<'_>, open: usize, unanswered: usize) -> String {
    scope.lang.say_with("report-wishes-lead-counts", &[("open", open.into()), ("unanswered", unanswered.into())])
}

/// The open wish that stands highest and that nothing answers.
fn highest(scope: &Scope<'_>, all: &[Wanted<'_>], trajects: &BTreeMap<(&str, &str), &Traject<'_>>) -> String {
    let bare = all.iter().filter(|one| one.wish.status == WishStatus::Open && one.products.is_empty());
    let Some(first) = bare.min_by_key(|one| (one.wish.rank, one.id)) else { return decided(scope, all, trajects) };
    let args = [("title", first.wish.title.as_str().into()), ("rank", first.wish.rank.into())];
    scope.lang.say_with("report-wishes-lead-highest", &args)
}

/// For how many open wishes something was decided, yes or no.
fn decided(scope: &Scope<'_>, all: &[Wanted<'_>], trajects: &BTreeMap<(&str, &str), &Traject<'_>>) -> String {
    let open = || all.iter().filter(|one| one.wish.status == WishStatus::Open);
    let is_decided = |one: &&Wanted<'_>| {
        let traject = |id| trajects.get(&(one.wish.organisation.as_str(), id));
        one.products.iter().any(|(id, _)| traject(*id).is_some_and(|traject| traject.decision.is_some()))
    };
    let args = [("count", open().filter(is_decided).count().into()), ("all", open().count().into())];
    scope.lang.say_with("report-wishes-lead-decided", &args)
}

fn old(scope: &Scope<'_>, old: usize, loose: usize) -> String {
    let months = scope.repo.folder.settings.process.wish_months;
    let args = [("old", old.into()), ("months", months.into()), ("loose", loose.into())];
    scope.lang.say_with("report-wishes-lead-old", &args)
}
