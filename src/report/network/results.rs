//! What came of a network: the products it made, and where these were chosen and are used. The circle closes here.

use serde_json::{Value, json};

use crate::model::{DecisionKind, Network, Product, Record, RecordId};
use crate::report::rows::Cell;
use crate::report::scope::Scope;

/// A result of a network.
pub(super) struct Made<'a> {
    /// As the record names it: `kind/id`.
    pub(super) name: String,
    /// What people call it.
    pub(super) title: String,
    /// The product, when it is one.
    pub(super) product: Option<(&'a str, &'a Product)>,
    /// Who chose it, how and when.
    pub(super) chosen: Vec<Chosen<'a>>,
}

/// An organisation that decided on a result.
pub(super) struct Chosen<'a> {
    pub(super) organisation: &'a str,
    pub(super) decision: DecisionKind,
    pub(super) date: crate::model::Date,
    /// When it was last seen in use, and by how many of how many it is known.
    pub(super) seen: Option<crate::model::Date>,
}

/// The results of a network: those it names, and products that name it as their origin.
pub(super) fn made<'a>(scope: &Scope<'a>, id: &str, network: &'a Network) -> Vec<Made<'a>> {
    let origin = format!("network/{id}");
    let ours = scope.repo.products().filter(|(_, product)| product.origin.as_deref() == Some(origin.as_str()));
    let mut names: Vec<String> = network.results.clone();
    for (id, _) in ours {
        let name = format!("product/{id}");
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.into_iter().filter_map(|name| one(scope, name)).collect()
}

/// Nothing for a record that is not there, or that is internal.
fn one<'a>(scope: &Scope<'a>, name: String) -> Option<Made<'a>> {
    let stored = RecordId::parse(&name).and_then(|id| scope.repo.get(id.kind, &id.id))?;
    let title = stored.record.title().to_owned();
    let product = match &stored.record {
        Record::Product(product) => Some((stored.id.id.as_str(), product)),
        _ => None,
    };
    let chosen = product.map(|(id, _)| chosen(scope, id)).unwrap_or_default();
    Some(Made { name, title, product, chosen })
}

/// Who decided to take a product over, as it is, adapted or as a pilot; by organisation.
fn chosen<'a>(scope: &Scope<'a>, product: &str) -> Vec<Chosen<'a>> {
    let ours = scope.trajects_of(product);
    ours.filter_map(|traject| {
        let (_, decision) = traject.in_force?;
        let yes = matches!(decision.decision, DecisionKind::Adopt | DecisionKind::Adapt | DecisionKind::Pilot);
        let plan = scope.repo.plans_on(product).find(|(_, plan)| plan.organisation == traject.organisation);
        let seen = plan.and_then(|(_, plan)| plan.follow_up.iter().map(|seen| seen.date).max());
        yes.then_some(Chosen { organisation: traject.organisation, decision: decision.decision, date: decision.date, seen })
    })
    .collect()
}

impl Made<'_> {
    /// Who chose it, in a cell.
    pub(super) fn cell(&self, scope: &Scope<'_>) -> Cell {
        Cell::list(self.chosen.iter().map(|one| (one.json(), one.told(scope))))
    }

    /// For machines.
    pub(super) fn json(&self) -> Value {
        json!({"record": self.name, "title": self.title, "chosen": self.chosen.iter().map(Chosen::json).collect::<Vec<_>>()})
    }
}

impl Chosen<'_> {
    fn json(&self) -> Value {
        json!({
            "organisation": self.organisation, "decision": self.decision.name(), "date": self.date.to_string(),
            "seen": self.seen.map(|date| date.to_string()),
        })
    }

    /// The organisation, what it chose and when, and when it was last seen in use.
    pub(super) fn told(&self, scope: &Scope<'_>) -> String {
        let decision = scope.word(self.decision.name());
        let args = [
            ("organisation", scope.organisation(self.organisation).into()),
            ("decision", decision.into()),
            ("date", scope.lang.date(self.date.0).into()),
        ];
        let told = scope.lang.say_with("report-networks-chosen", &args);
        match self.seen {
            Some(date) => {
                format!("{told}, {}", scope.lang.say_with("report-networks-seen", &[("date", scope.lang.date(date.0).into())]))
            }
            None => told,
        }
    }
}
