//! The seven working elements of transfer with the examples of them, gathered over plans and organisations: how it was
//! done, where and by whom; and which element nobody has an example of yet.
//! Source: factsheet verbindingsgroep (Werkplaats SAMEN, January 2022).

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::plan::point_name;
use super::rows::{Cell, Column, Part, Report};
use super::scope::Scope;
use crate::model::{Plan, TRANSFER_ELEMENTS, TransferChoice, sort_key};

/// A working element in a plan.
struct Told<'a> {
    element: &'static str,
    plan: &'a Plan,
    choice: &'a TransferChoice,
}

impl<'a> Told<'a> {
    /// How it is done, when that is said.
    fn how(&self) -> Option<&'a str> {
        self.choice.how.as_deref().map(str::trim).filter(|how| !how.is_empty())
    }
}

/// The report.
#[must_use]
pub fn elements(scope: &Scope<'_>) -> Report {
    let all = told(scope);
    let examples: Vec<&Told<'_>> = all.iter().filter(|one| one.how().is_some()).collect();
    let left: Vec<&Told<'_>> = all.iter().filter(|one| one.how().is_none() && one.choice.not.is_some()).collect();
    let used: BTreeSet<&str> = examples.iter().map(|one| one.element).collect();
    let without: Vec<&str> = TRANSFER_ELEMENTS.into_iter().filter(|element| !used.contains(element)).collect();
    let organisations: BTreeSet<&str> = examples.iter().map(|one| one.plan.organisation.as_str()).collect();
    let counts = Counts { used: used.len(), examples: examples.len(), organisations: organisations.len(), left: left.len() };
    let parts = vec![
        Part::grouped("examples", columns("how"), examples.iter().map(|one| row(scope, one, one.how())).collect()),
        Part::table(
            "without",
            vec![Column::text("element"), Column::text("meant"), Column::machine("id")],
            missing(scope, &without),
        ),
        Part::table("left", columns("because"), left.iter().map(|one| row(scope, one, one.choice.not.as_deref())).collect()),
    ];
    scope.report("elements", counts.lead(scope, &without), counts.figures(&without), parts)
}

/// How many elements are used, in how many examples of how many organisations, and how many are left on purpose.
struct Counts {
    used: usize,
    examples: usize,
    organisations: usize,
    left: usize,
}

impl Counts {
    fn lead(&self, scope: &Scope<'_>, without: &[&str]) -> [String; 3] {
        let names: Vec<String> = without.iter().map(|element| name(scope, element)).collect();
        let args = [
            ("used", self.used.into()),
            ("of", TRANSFER_ELEMENTS.len().into()),
            ("examples", self.examples.into()),
            ("organisations", self.organisations.into()),
            ("without", without.len().into()),
            ("names", scope.lang.and(&names).into()),
            ("left", self.left.into()),
        ];
        ["used", "examples", "without"].map(|id| scope.lang.say_with(&format!("report-elements-lead-{id}"), &args))
    }

    fn figures(&self, without: &[&str]) -> Vec<(&'static str, Value)> {
        vec![
            ("elements", json!(TRANSFER_ELEMENTS.len())),
            ("used", json!(self.used)),
            ("examples", json!(self.examples)),
            ("organisations", json!(self.organisations)),
            ("without", json!(without)),
        ]
    }
}

/// What plans say of the elements: by element in the order of the source, then by organisation and product.
fn told<'a>(scope: &Scope<'a>) -> Vec<Told<'a>> {
    let plans = scope.repo.plans().map(|(_, plan)| plan).filter(|plan| scope.keeps(&plan.organisation, &plan.product));
    let mut all: Vec<Told<'a>> = plans
        .flat_map(|plan| plan.transfer.iter().map(move |choice| (plan, choice)))
        .filter_map(|(plan, choice)| {
            let element = TRANSFER_ELEMENTS.into_iter().find(|known| choice.element.as_deref() == Some(known))?;
            Some(Told { element, plan, choice })
        })
        .collect();
    let place = |one: &Told<'_>| TRANSFER_ELEMENTS.iter().position(|known| *known == one.element);
    let titles = |plan: &Plan| (sort_key(scope.organisation(&plan.organisation)), sort_key(scope.product(&plan.product)));
    all.sort_by_cached_key(|one| (place(one), titles(one.plan)));
    all
}

fn name(scope: &Scope<'_>, element: &str) -> String {
    point_name(scope.lang, "transfer", true, element)
}

fn columns(text: &'static str) -> Vec<Column> {
    let shown = ["element", "at", text, "by"].into_iter().map(Column::text);
    shown.chain(["id", "organisation_id", "product_id"].into_iter().map(Column::machine)).collect()
}

fn row(scope: &Scope<'_>, one: &Told<'_>, text: Option<&str>) -> Vec<Cell> {
    let (organisation, product) = (&one.plan.organisation, &one.plan.product);
    vec![
        Cell::text(name(scope, one.element)),
        Cell::text(format!("{}: {}", scope.organisation(organisation), scope.product(product))),
        Cell::option(text.map(str::trim)),
        Cell::option(one.choice.by.as_deref()),
        Cell::text(one.element),
        Cell::text(organisation),
        Cell::text(product),
    ]
}

/// The elements that nobody has an example of, with what the source means by them.
fn missing(scope: &Scope<'_>, without: &[&'static str]) -> Vec<Vec<Cell>> {
    let meant = |element: &str| scope.lang.say(&format!("plan-transfer-element-{element}-help"));
    without.iter().map(|element| vec![Cell::text(name(scope, element)), Cell::text(meant(element)), Cell::text(*element)]).collect()
}
