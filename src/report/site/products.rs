//! The list of products: each with its kind, how far it is, what the rule made of it and what was decided.

use super::addresses::address;
use super::listing::listing;
use super::product;
use super::text::page as empty;
use crate::document::Block;
use crate::document::site::{Item, Page, Part};
use crate::method::traject::Traject;
use crate::model::{Kind, Organisation, Product, sort_key};
use crate::report::scope::Scope;

pub(super) fn page(scope: &Scope<'_>) -> Page {
    let mut page = empty(scope, "products.html".to_owned(), "products.html", String::new(), &scope.lang.say("site-products"));
    let mut all: Vec<_> = scope.repo.products().collect();
    all.sort_by_cached_key(|(id, product)| (sort_key(&product.title), (*id).to_owned()));
    let items = all.iter().map(|(id, product)| item(scope, id, product)).collect();
    let keys = ["kind", "theme", "step", "outcome", "decision", "organisation", "origin"];
    let word = |key: &str, code: &str| match key {
        "kind" => scope.kind(code),
        "theme" => scope.theme(code).to_owned(),
        "organisation" => scope.organisation(code).to_owned(),
        "step" => scope.lang.say(&format!("site-step-{code}")),
        "origin" => scope.lang.say(&format!("site-{code}")),
        _ => scope.word(code),
    };
    page.parts.push(Part::Blocks(vec![Block::paragraph(scope.lang.say("site-products-lead"))]));
    page.parts.push(Part::Listing(listing(items, &keys, "site-none-products", scope.lang, word)));
    page
}

fn item<'a>(scope: &Scope<'a>, id: &'a str, product: &'a Product) -> Item {
    let trajects: Vec<&Traject<'a>> = scope.trajects_of(id).collect();
    let mut answers: Vec<(&'static str, String)> = product.themes.iter().map(|theme| ("theme", theme.clone())).collect();
    answers.push(("kind", product.kind.clone()));
    answers.push(("origin", if scope.is_own(product) { "own" } else { "outside" }.to_owned()));
    let mut marks = Vec::new();
    for traject in &trajects {
        answers.push(("organisation", traject.organisation.to_owned()));
        answers.push(("step", step(traject).to_owned()));
        let outcome = outcome(scope, traject);
        answers.extend(outcome.map(|outcome| ("outcome", outcome.to_owned())));
        let several = trajects.len() > 1;
        let whose = if several { format!("{}: ", scope.organisation(traject.organisation)) } else { String::new() };
        marks.push(match traject.decision {
            Some((_, decision)) => {
                answers.push(("decision", decision.decision.name().to_owned()));
                let word = scope.word(decision.decision.name());
                ("decided", whose + &scope.lang.say_with("site-mark-decided", &[("decision", word.into())]))
            }
            None => ("step", whose + &scope.lang.say(&format!("site-step-{}", step(traject)))),
        });
        let told = |outcome| scope.lang.say_with("site-mark-outcome", &[("outcome", scope.word(outcome).into())]);
        marks.extend(outcome.map(|outcome| ("quiet", told(outcome))));
    }
    if trajects.is_empty() {
        answers.push(("step", "none".to_owned()));
        marks.push(("quiet", scope.lang.say("site-step-none")));
    }
    let beside = product::beside(product);
    let line = std::iter::once(scope.kind(&product.kind)).chain(Some(beside).filter(|text| !text.is_empty()));
    Item {
        title: product.title.trim().to_owned(),
        address: address(Kind::Product, id),
        line: line.collect::<Vec<_>>().join(" · "),
        marks,
        answers,
    }
}

/// The code of the step at which it stands.
fn step(traject: &Traject<'_>) -> &'static str {
    if traject.decision.is_some() {
        return "decided";
    }
    traject.current().map_or("waiting", |stage| stage.step.name())
}

/// What the rule made of the assessments, when there are as many as the organisation asks for.
fn outcome<'a>(scope: &Scope<'a>, traject: &Traject<'a>) -> Option<&'static str> {
    let wanted = scope.repo.organisation(traject.organisation).map_or(2, Organisation::min_assessors);
    let judged = (traject.assessed.used.len() >= wanted).then(|| scope.judged(traject.organisation, traject.product))??;
    Some(judged.score.outcome.name())
}
