//! Themes against wishes and products: where both meet, and what is empty.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::rows::{Cell, Column, Part, Report};
use super::scope::Scope;
use crate::model::{WishStatus, sort_key};

/// What there is of one theme.
#[derive(Default)]
struct Theme<'a> {
    wishes: Vec<&'a str>,
    products: Vec<&'a str>,
    answered: usize,
    assessed: usize,
    decided: usize,
}

/// What there is, by the id of a theme.
type Themes<'a> = BTreeMap<&'a str, Theme<'a>>;

/// The report.
#[must_use]
pub fn coverage(scope: &Scope<'_>) -> Report {
    let (themes, loose) = themes(scope);
    let rows = themes.iter().map(|(id, theme)| row(scope, id, theme)).collect();
    let without = |kind: fn(&Theme<'_>) -> bool| -> Vec<String> {
        themes.iter().filter(|(_, theme)| kind(theme)).map(|(id, _)| scope.theme(id).to_owned()).collect()
    };
    let no_products = without(|theme| theme.products.is_empty() && theme.answered < theme.wishes.len());
    let no_wishes = without(|theme| theme.wishes.is_empty() && !theme.products.is_empty());
    let empty = without(|theme| theme.wishes.is_empty() && theme.products.is_empty());
    let both = themes.iter().filter(|(_, theme)| !theme.wishes.is_empty() && !theme.products.is_empty()).count();
    let lead = [
        scope.lang.say_with("report-coverage-lead-both", &[("both", both.into()), ("all", themes.len().into())]),
        named(scope, "no-products", &no_products),
        unused(scope, &no_wishes, &empty),
    ];
    let figures = vec![
        ("themes", json!(themes.len())),
        ("both", json!(both)),
        ("without_products", json!(no_products.len())),
        ("without_wishes", json!(no_wishes.len())),
        ("empty", json!(empty.len())),
    ];
    let numbers = ["wishes", "products", "answered_wishes", "assessed", "decided"].into_iter().map(Column::number);
    let numbers = numbers.map(|column| column.shown_if(column.key != "answered_wishes"));
    let columns =
        std::iter::once(Column::text("theme")).chain(numbers).chain([Column::text("missing"), Column::machine("theme_id")]);
    let loose_columns = vec![Column::text("kind"), Column::text("title"), Column::machine("id")];
    let parts = vec![Part::table("themes", columns.collect(), rows), Part::table("without_theme", loose_columns, loose)];
    scope.report("coverage", lead, figures, parts)
}

/// Every theme of `kt.yaml` and of the records, by title; and the open wishes and products without one.
fn themes<'a>(scope: &Scope<'a>) -> (Vec<(&'a str, Theme<'a>)>, Vec<Vec<Cell>>) {
    let named = scope.repo.folder.settings.themes.iter().map(|theme| theme.id.as_str()).filter(|id| is_wanted(scope, id));
    let mut themes: Themes<'a> = named.map(|id| (id, Theme::default())).collect();
    let mut loose = add_products(&mut themes, scope);
    loose.extend(add_wishes(&mut themes, scope));
    let mut themes: Vec<_> = themes.into_iter().collect();
    themes.sort_by_cached_key(|(id, _)| (sort_key(scope.theme(id)), *id));
    (themes, loose)
}

/// Whether the report is about a theme.
fn is_wanted(scope: &Scope<'_>, id: &str) -> bool {
    scope.filter.theme.as_deref().is_none_or(|theme| theme == id)
}

/// Counts the products under their themes, and gives those without one.
fn add_products<'a>(themes: &mut Themes<'a>, scope: &Scope<'a>) -> Vec<Vec<Cell>> {
    let assessed = assessed(scope);
    let decided: BTreeSet<&str> =
        scope.trajects().iter().filter(|traject| traject.decision.is_some()).map(|traject| traject.product).collect();
    let mut loose = Vec::new();
    for (id, product) in scope.products() {
        for theme in product.themes.iter().filter(|theme| is_wanted(scope, theme)) {
            let theme = themes.entry(theme).or_default();
            theme.products.push(id);
            theme.assessed += usize::from(assessed.contains(id));
            theme.decided += usize::from(decided.contains(id));
        }
        if product.themes.is_empty() {
            loose.push(vec![Cell::told("product", scope.lang.say("report-a-product")), Cell::text(&product.title), Cell::text(id)]);
        }
    }
    loose
}

/// Counts the open wishes under their themes, and gives those without one.
fn add_wishes<'a>(themes: &mut Themes<'a>, scope: &Scope<'a>) -> Vec<Vec<Cell>> {
    let answered: BTreeSet<&str> = scope.products().flat_map(|(_, product)| product.wishes.iter().map(String::as_str)).collect();
    let mut loose = Vec::new();
    for (id, wish) in scope.wishes().filter(|(_, wish)| wish.status == WishStatus::Open) {
        for theme in wish.themes.iter().filter(|theme| is_wanted(scope, theme)) {
            let theme = themes.entry(theme).or_default();
            theme.wishes.push(id);
            theme.answered += usize::from(answered.contains(id));
        }
        if wish.themes.is_empty() {
            loose.push(vec![Cell::told("wish", scope.lang.say("report-a-wish")), Cell::text(&wish.title), Cell::text(id)]);
        }
    }
    loose
}

/// The products with a final assessment.
fn assessed<'a>(scope: &Scope<'a>) -> BTreeSet<&'a str> {
    let final_ones = scope.repo.assessments().filter(|(_, assessment)| assessment.counts());
    final_ones.filter_map(|(_, assessment)| assessment.subject.strip_prefix("product/")).collect()
}

fn row(scope: &Scope<'_>, id: &str, theme: &Theme<'_>) -> Vec<Cell> {
    let unanswered = theme.answered < theme.wishes.len();
    let missing = match (theme.wishes.is_empty(), theme.products.is_empty()) {
        (true, true) => "both",
        (true, false) => "wishes",
        (false, true) if unanswered => "products",
        (false, true) => "elsewhere",
        (false, false) if unanswered => "answers",
        _ => "",
    };
    let words = if missing.is_empty() { String::new() } else { scope.lang.say(&format!("report-missing-{missing}")) };
    let counts = [theme.wishes.len(), theme.products.len(), theme.answered, theme.assessed, theme.decided];
    let missing = if missing.is_empty() { Cell::none() } else { Cell::told(missing, words) };
    let name = [Cell::text(scope.theme(id))];
    name.into_iter().chain(counts.map(Cell::count)).chain([missing, Cell::text(id)]).collect()
}

fn named(scope: &Scope<'_>, what: &str, themes: &[String]) -> String {
    let args = [("themes", scope.lang.and(themes).into()), ("count", themes.len().into())];
    scope.lang.say_with(&format!("report-coverage-lead-{what}"), &args)
}

fn unused(scope: &Scope<'_>, no_wishes: &[String], empty: &[String]) -> String {
    let (id, themes) = if empty.is_empty() { ("no-wishes", no_wishes) } else { ("empty", empty) };
    named(scope, id, themes)
}
