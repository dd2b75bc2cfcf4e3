//! The reading list: every product with where it can be read, and when someone last saw that the address works.

use std::cmp::Reverse;

use serde_json::json;

use super::rows::{Cell, Column, Part, Report};
use super::scope::Scope;
use crate::model::{Product, sort_key};

/// After this many months an address should be looked at again [own synthesis].
const OLD_MONTHS: u32 = 12;

/// The report.
#[must_use]
pub fn reading(scope: &Scope<'_>) -> Report {
    let mut products: Vec<(&str, &Product)> = scope.products().collect();
    products.sort_by_cached_key(|(id, product)| {
        (theme(scope, product).map(|theme| sort_key(&theme)).map_or((1, None), |key| (0, Some(key))), sort_key(&product.title), *id)
    });
    let bare = products.iter().filter(|(_, product)| address(product).is_none()).count();
    let old = scope.today.months_before(OLD_MONTHS);
    let addressed = || products.iter().filter(|(_, product)| product.url.is_some() || product.doi.is_some());
    let unseen = addressed().filter(|(_, product)| product.seen.is_none()).count();
    let long_ago = addressed().filter(|(_, product)| product.seen.is_some_and(|seen| seen < old)).count();
    let lead = [
        scope.lang.say_with("report-reading-lead-counts", &[("count", products.len().into()), ("bare", bare.into())]),
        scope.lang.say_with(
            "report-reading-lead-seen",
            &[("unseen", unseen.into()), ("old", long_ago.into()), ("count", addressed().count().into())],
        ),
        newest(scope, &products),
    ];
    let figures = vec![
        ("products", json!(products.len())),
        ("without_address", json!(bare)),
        ("never_seen", json!(unseen)),
        ("seen_long_ago", json!(long_ago)),
    ];
    let shown = ["theme", "title", "address", "publisher", "audience", "rights", "seen"];
    let machine = ["id", "kind", "year", "doi"];
    let columns = shown.into_iter().map(Column::text).chain(machine.into_iter().map(Column::machine)).collect();
    let rows = products.iter().map(|(id, product)| row(scope, id, product)).collect();
    scope.report("reading", lead, figures, vec![Part::grouped("products", columns, rows)])
}

/// The first theme of a product: the one that was asked for, when it has that.
fn theme(scope: &Scope<'_>, product: &Product) -> Option<String> {
    let wanted = scope.filter.theme.as_ref().filter(|theme| product.themes.contains(theme));
    wanted.or(product.themes.first()).map(|theme| scope.theme(theme).to_owned())
}

/// Where a product can be read: its address, else its DOI, else its file in the repository.
fn address(product: &Product) -> Option<String> {
    let doi = || product.doi.as_ref().map(|doi| format!("https://doi.org/{}", doi.trim_start_matches("https://doi.org/")));
    product.url.clone().or_else(doi).or_else(|| product.file.clone())
}

fn row(scope: &Scope<'_>, id: &str, product: &Product) -> Vec<Cell> {
    let year = product.year.map(|year| format!(" ({year})")).unwrap_or_default();
    let publisher = product.publisher.join(", ");
    let has_address = product.url.is_some() || product.doi.is_some();
    let seen = match product.seen {
        Some(_) => Cell::date(product.seen, scope.lang),
        None if has_address => Cell::told(serde_json::Value::Null, scope.lang.say("report-never")),
        None => Cell::none(),
    };
    let theme = theme(scope, product);
    let group = theme.clone().unwrap_or_else(|| scope.lang.say("report-no-theme"));
    vec![
        Cell::told(theme, group),
        Cell::told(product.title.as_str(), format!("{}{year}", product.title)),
        address(product).map_or_else(Cell::none, |address| Cell::link(&address)),
        Cell::text(publisher),
        Cell::option(product.audience.as_deref()),
        Cell::option(product.rights.as_deref()),
        seen,
        Cell::text(id),
        Cell::text(&product.kind),
        product.year.map_or_else(Cell::none, |year| Cell::told(year, "")),
        Cell::option(product.doi.as_deref()),
    ]
}

fn newest(scope: &Scope<'_>, products: &[(&str, &Product)]) -> String {
    let newest = products.iter().filter(|(_, product)| product.year.is_some());
    let newest = newest.max_by_key(|(id, product)| (product.year, Reverse(sort_key(&product.title)), Reverse(*id)));
    let Some((_, product)) = newest else { return scope.lang.say("report-reading-lead-no-year") };
    let args = [("title", product.title.as_str().into()), ("year", product.year.unwrap_or_default().to_string().into())];
    scope.lang.say_with("report-reading-lead-newest", &args)
}
