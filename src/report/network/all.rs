//! All networks: where they are, who is in them, what they made, and which of that was chosen where.

use serde_json::json;

use super::calendar::calendars;
use super::form_name;
use super::results::{Made, made};
use crate::method::network::composition::composition;
use crate::method::network::state::state;
use crate::model::{Network, sort_key};
use crate::report::circle::{Only, chart};
use crate::report::rows::{Cell, Column, Part, Report};
use crate::report::scope::Scope;

/// The report.
#[must_use]
pub fn networks(scope: &Scope<'_>) -> Report {
    let mut all: Vec<(&str, &Network, Vec<Made<'_>>)> = scope
        .repo
        .networks()
        .filter(|(_, network)| keeps(scope, network))
        .map(|(id, network)| (id, network, made(scope, id, network)))
        .collect();
    all.sort_by_cached_key(|(id, network, _)| (sort_key(&network.title), *id));
    let running = all.iter().filter(|(_, network, _)| runs(scope, network)).count();
    let results: usize = all.iter().map(|(.., made)| made.len()).sum();
    let chosen: usize = all.iter().flat_map(|(.., made)| made).map(|one| one.chosen.len()).sum();
    let unchosen = all.iter().flat_map(|(.., made)| made).filter(|one| one.product.is_some() && one.chosen.is_empty()).count();
    let lang = scope.lang;
    let tables = all.iter().filter(|(_, network, _)| network.is_table()).count();
    let lead = [
        lang.say_with(
            "report-networks-lead-count",
            &[("count", all.len().into()), ("running", running.into()), ("tables", tables.into())],
        ),
        lang.say_with("report-networks-lead-results", &[("results", results.into()), ("chosen", chosen.into())]),
        lang.say_with("report-networks-lead-unchosen", &[("count", unchosen.into())]),
    ];
    let figures = vec![
        ("networks", json!(all.len())),
        ("running", json!(running)),
        ("tables", json!(tables)),
        ("results", json!(results)),
        ("chosen", json!(chosen)),
        ("unchosen", json!(unchosen)),
    ];
    let rows = all.iter().map(|(id, network, made)| row(scope, id, network, made)).collect();
    let dated: Vec<(&str, &Network)> = all.iter().map(|(id, network, _)| (*id, *network)).collect();
    let parts = vec![circle(scope), Part::cards("networks", columns(), rows), calendars(scope, &dated)];
    scope.report("networks", lead, figures, parts)
}

/// The circle from networks to use, drawn. For machines `kt graph` gives it.
fn circle(scope: &Scope<'_>) -> Part {
    let own = scope.filter.organisation.as_ref().map(|organisation| scope.circle().of_organisation(scope.repo, organisation));
    let drawn = chart(own.as_ref().unwrap_or(scope.circle()), scope.repo, Only::FromNetworks, scope.lang);
    Part::drawing("circle", Vec::new(), Vec::new()).drawn(drawn.into_iter().collect())
}

/// Whether the organisation that is asked for takes part.
fn keeps(scope: &Scope<'_>, network: &Network) -> bool {
    scope.filter.organisation.as_ref().is_none_or(|wanted| {
        let partner = network.organisations.iter().any(|partner| partner.organisation == *wanted);
        partner || network.participants.iter().any(|one| one.organisation.as_ref() == Some(wanted))
    })
}

/// Whether it has begun and is not over.
fn runs(scope: &Scope<'_>, network: &Network) -> bool {
    network.start.is_some_and(|start| start <= scope.today) && network.end().is_none_or(|end| end > scope.today)
}

fn columns() -> Vec<Column> {
    let shown = ["title", "form", "issue", "organisations", "people", "period", "sessions", "made", "chosen"];
    let machine = ["network_id", "running"];
    shown.into_iter().map(Column::text).chain(machine.into_iter().map(Column::machine)).collect()
}

fn row(scope: &Scope<'_>, id: &str, network: &Network, made: &[Made<'_>]) -> Vec<Cell> {
    let lang = scope.lang;
    let state = state(network, scope.today);
    let organisations =
        network.organisations.iter().map(|one| (json!(one.organisation), scope.organisation(&one.organisation).to_owned()));
    let counted = [("found", state.held.into()), ("needed", state.sessions.len().into())];
    let sessions = if state.sessions.is_empty() {
        Cell::none()
    } else {
        Cell::told(json!({"held": state.held, "of": state.sessions.len()}), lang.say_with("report-some-of", &counted))
    };
    let chosen = made.iter().flat_map(|one| {
        one.chosen.iter().map(move |chosen| {
            let words = [("result", one.title.as_str().into()), ("chosen", chosen.told(scope).into())];
            let told = lang.say_with("report-networks-result-chosen", &words);
            (json!({"record": one.name, "organisation": chosen.organisation}), told)
        })
    });
    vec![
        Cell::text(&network.title),
        Cell::told(network.form.map(crate::model::NetworkForm::name), form_name(network, lang)),
        Cell::option(network.issue.as_deref()),
        Cell::list(organisations),
        people(network, lang),
        super::one::period(network, lang),
        sessions,
        Cell::list(made.iter().map(|one| (json!(one.name), one.title.clone()))),
        Cell::list(chosen),
        Cell::text(id),
        Cell::told(runs(scope, network), ""),
    ]
}

/// How many people, from which sides.
fn people(network: &Network, lang: crate::lang::Lang) -> Cell {
    let group = composition(network);
    if group.people == 0 {
        return Cell::none();
    }
    let sides: Vec<String> =
        group.perspectives.keys().map(|side| lang.say(&format!("network-perspective-{}", side.name()))).collect();
    let id = if sides.is_empty() { "report-networks-people" } else { "report-networks-people-sides" };
    let words = lang.say_with(id, &[("count", group.people.into()), ("sides", lang.and(&sides).into())]);
    Cell::told(group.people, words)
}
