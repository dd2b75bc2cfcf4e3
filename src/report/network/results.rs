//! What came of a network: the products it made, and where these were chosen and are used. The circle closes here.

use serde_json::{Value, json};

use crate::model::{DecisionKind, Kind, Network, Product, Record, RecordId};
use crate::repo::{Repo, Stored};
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

/// The records that a network made: those it names, and products that name it as their origin. What is not there, or is
/// internal where that stays inside, is left out.
pub(in crate::report) fn made_by<'a>(repo: &'a Repo<'_>, id: &str, network: &Network) -> Vec<&'a Stored> {
    let origin = format!("network/{id}");
    let ours = repo.products().filter(|(_, product)| product.origin.as_deref() == Some(origin.as_str()));
    let mut ids: Vec<RecordId> = network.results.iter().filter_map(|name| RecordId::parse(name)).collect();
    for (id, _) in ours {
        let id = RecordId::new(Kind::Product, id);
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids.iter().filter_map(|id| repo.get(id.kind, &id.id)).collect()
}

/// The results of a network.
pub(super) fn made<'a>(scope: &Scope<'a>, id: &str, network: &Network) -> Vec<Made<'a>> {
    made_by(scope.repo, id, network).into_iter().map(|stored| one(scope, stored)).collect()
}

fn one<'a>(scope: &Scope<'a>, stored: &'a Stored) -> Made<'a> {
    let title = stored.record.title().to_owned();
    let product = match &stored.record {
        Record::Product(product) => Some((stored.id.id.as_str(), product)),
        _ => None,
    };
    let chosen = product.map(|(id, _)| chosen(scope, id)).unwrap_or_default();
    Made { name: stored.id.to_string(), title, product, chosen }
}

/// Who decided to take a product over, as it is, adapted or as a pilot; by organisation.
fn chosen<'a>(scope: &Scope<'a>, product: &str) -> Vec<Chosen<'a>> {
    let ours = scope.trajects_of(product);
    ours.filter_map(|traject| {
        let (_, decision) = traject.in_force?;
        let yes = decision.decision.is_yes();
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
