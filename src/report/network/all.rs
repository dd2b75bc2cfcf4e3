//! All networks: where they are, who is in them, what they made, and which of that was chosen where.

use serde_json::{Value, json};

use super::calendar::calendars;
use super::form_name;
use super::results::{Made, made};
use crate::lang::Lang;
use crate::method::network::composition::composition;
use crate::method::network::state::state;
use crate::model::{Network, sort_key};
use crate::report::circle::{Only, chart};
use crate::report::rows::{Cell, Column, Part, Report};
use crate::report::scope::Scope;

/// A network with its id and what it made.
type Known<'a> = (&'a str, &'a Network, Vec<Made<'a>>);

/// The report.
#[must_use]
pub fn networks(scope: &Scope<'_>) -> Report {
    let mut all: Vec<Known<'_>> = scope
        .repo
        .networks()
        .filter(|(_, network)| keeps(scope, network))
        .map(|(id, network)| (id, network, made(scope, id, network)))
        .collect();
    all.sort_by_cached_key(|(id, network, _)| (sort_key(&network.title), *id));
    let counts = Counts::of(&all, scope);
    let rows = all.iter().map(|(id, network, made)| row(scope, id, network, made)).collect();
    let dated: Vec<(&str, &Network)> = all.iter().map(|(id, network, _)| (*id, *network)).collect();
    let parts = vec![circle(scope), Part::cards("networks", columns(), rows), calendars(scope, &dated)];
    scope.report("networks", counts.lead(scope.lang), counts.figures(), parts)
}

/// How many networks there are, and what they made.
struct Counts {
    networks: usize,
    running: usize,
    tables: usize,
    results: usize,
    /// How often a result was chosen.
    chosen: usize,
    /// The products that nobody chose.
    unchosen: usize,
}

impl Counts {
    fn of(all: &[Known<'_>], scope: &Scope<'_>) -> Self {
        let results = || all.iter().flat_map(|(.., made)| made);
        Self {
            networks: all.len(),
            running: all.iter().filter(|(_, network, _)| runs(scope, network)).count(),
            tables: all.iter().filter(|(_, network, _)| network.is_table()).count(),
            results: results().count(),
            chosen: results().map(|one| one.chosen.len()).sum(),
            unchosen: results().filter(|one| one.product.is_some() && one.chosen.is_empty()).count(),
        }
    }

    fn lead(&self, lang: Lang) -> [String; 3] {
        let networks = [("count", self.networks.into()), ("running", self.running.into()), ("tables", self.tables.into())];
        let results = [("results", self.results.into()), ("chosen", self.chosen.into())];
        [
            lang.say_with("report-networks-lead-count", &networks),
            lang.say_with("report-networks-lead-results", &results),
            lang.say_with("report-networks-lead-unchosen", &[("count", self.unchosen.into())]),
        ]
    }

    fn figures(&self) -> Vec<(&'static str, Value)> {
        vec![
            ("networks", json!(self.networks)),
            ("running", json!(self.running)),
            ("tables", json!(self.tables)),
            ("results", json!(self.results)),
            ("chosen", json!(self.chosen)),
            ("unchosen", json!(self.unchosen)),
        ]
    }
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
fn people(network: &Network, lang: Lang) -> Cell {
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
