//! The page of a product: what it is, how far it is, and everything that happened to it, in the order of the process.

use super::addresses::{address, anchor};
use super::text::{body, facts, links, list, organisation, section, words};
use super::{Site, history, memo, survey};
use crate::document::site::{Found, Page, Part, StepShown, Steps, link};
use crate::document::{Block, Inline};
use crate::method::step::State;
use crate::method::traject::Traject;
use crate::model::{Kind, Product, Record};
use crate::repo::Stored;
use crate::report::board::{state_word, step_name};
use crate::report::finance::finance;
use crate::report::scope::Scope;

fn product_of(stored: &Stored) -> Option<&Product> {
    match &stored.record {
        Record::Product(product) => Some(product),
        _ => None,
    }
}

pub(super) fn page<'a>(site: &Site<'a>, scope: &Scope<'a>, stored: &'a Stored) -> Page {
    let id = stored.id.id.as_str();
    let Some(product) = product_of(stored) else {
        return super::text::page(scope, address(stored.id.kind, id), "index.html", String::new(), stored.record.title());
    };
    let mut page = super::text::page(scope, address(Kind::Product, id), "products.html", scope.kind(&product.kind), &product.title);
    let up = page.up();
    page.above = vec![(scope.lang.say("site-products"), "products.html".to_owned())];
    page.found = Some(Found { kind: "product", beside: beside(product) });
    page.parts.push(Part::Blocks(about(scope, product)));
    page.parts.extend(scope.trajects_of(id).map(|traject| Part::Steps(steps(site, scope, traject))));
    page.parts.extend(sections(scope, &up, stored, product));
    page
}

fn sections<'a>(scope: &Scope<'a>, up: &str, stored: &'a Stored, product: &'a Product) -> Vec<Part> {
    let id = stored.id.id.as_str();
    let memos: Vec<_> = scope.repo.memos_on(id).collect();
    let questions: Vec<_> = memos.iter().flat_map(|(id, _)| scope.repo.questions_on(id)).collect();
    let mut parts = vec![section(scope, "description", body(scope, up, stored))];
    parts.push(section(scope, "core", list(product.core.iter().map(|core| words(Some(&core.text))))));
    parts.push(section(scope, "wishes", history::wishes(scope, up, product)));
    parts.push(section(scope, "assessment", history::assessments(scope, up, id)));
    parts.push(section(scope, "memos", memos.iter().rev().flat_map(|(id, one)| memo::short(scope, up, id, one)).collect()));
    parts.push(section(scope, "questions", history::questions(scope, questions)));
    for (memo, (id, decision)) in
        memos.iter().flat_map(|(memo, one)| scope.repo.decisions_on(memo).map(move |decision| (*one, decision)))
    {
        let title = scope.lang.say_with("site-decision-of", &[("organisation", scope.organisation(&memo.organisation).into())]);
        parts.push(Some(Part::Section(anchor("decision", id), title, history::decision(scope, memo, decision))));
    }
    let money = scope.repo.finances_on(id).flat_map(|(_, one)| {
        let whose = Block::Heading(3, vec![organisation(scope, up, &one.organisation)]);
        std::iter::once(whose).chain(finance(one, scope.repo, scope.lang))
    });
    parts.push(section(scope, "finance", money.collect()));
    let plans = scope.repo.plans_on(id);
    parts.push(section(scope, "plan", plans.flat_map(|(id, plan)| history::plan(scope, up, id, plan)).collect()));
    let surveys = scope.repo.surveys_on(id);
    parts.push(section(scope, "survey", list(surveys.map(|(id, one)| survey::line(scope, up, id, one)))));
    parts.push(section(scope, "networks", made_by(scope, up, id, product)));
    parts.into_iter().flatten().collect()
}

/// Publisher and year.
pub(super) fn beside(product: &Product) -> String {
    let year = product.year.map(|year| year.to_string());
    let publisher = Some(product.publisher.join(", ")).filter(|all| !all.is_empty());
    publisher.into_iter().chain(year).collect::<Vec<_>>().join(" · ")
}

fn about(scope: &Scope<'_>, product: &Product) -> Vec<Block> {
    let themes: Vec<String> = product.themes.iter().map(|id| scope.theme(id).to_owned()).collect();
    let made = product.origin.as_deref().filter(|origin| !origin.starts_with("network/") && !origin.starts_with("practice/"));
    let own = scope.lang.say(if scope.is_own(product) { "site-own" } else { "site-outside" });
    let url = |url: &String| vec![Inline::Link(url.trim().to_owned(), Inline::text(url.trim()))];
    let rows = [
        ("publisher", Inline::text(product.publisher.join(", "))),
        ("year", Inline::text(product.year.map(|year| year.to_string()).unwrap_or_default())),
        ("read", product.url.as_ref().map(url).unwrap_or_default()),
        ("doi", words(product.doi.as_deref())),
        ("audience", words(product.audience.as_deref())),
        ("themes", Inline::text(themes.join(", "))),
        ("recognition", recognition(scope, product)),
        ("origin", words(made)),
        ("own", Inline::text(own)),
        ("rights", words(product.rights.as_deref())),
        ("period", words(product.period.as_deref())),
        ("funding", words(product.funding.as_deref())),
    ];
    facts(scope, rows)
}

fn recognition(scope: &Scope<'_>, product: &Product) -> Vec<Inline> {
    let Some(recognition) = &product.recognition else { return Vec::new() };
    let date = recognition.date.map(|date| format!(" ({})", scope.lang.date(date.0))).unwrap_or_default();
    Inline::text(format!("{}{date}", scope.word(recognition.level.name())))
}

/// How far a product is in an organisation.
pub(super) fn steps(site: &Site<'_>, scope: &Scope<'_>, traject: &Traject<'_>) -> Steps {
    let one = |stage: &crate::method::step::Stage| {
        let state = if stage.state == State::Waiting && !stage.current { "later" } else { stage.state.name() };
        let date = stage.date.map(|date| format!(", {}", scope.lang.date(date.0))).unwrap_or_default();
        let told = format!("{}{date}", scope.lang.say(state_word(stage)));
        StepShown { name: step_name(&site.scene, traject.organisation, stage.step, scope.lang), state, told }
    };
    let label = scope.lang.say_with("site-steps-at", &[("organisation", scope.organisation(traject.organisation).into())]);
    Steps { label, steps: traject.stages.iter().map(one).collect() }
}

/// The networks and practice from which it came, and the practices of those networks.
fn made_by(scope: &Scope<'_>, up: &str, id: &str, product: &Product) -> Vec<Block> {
    let networks: Vec<_> = scope.repo.makers_of(&format!("product/{id}")).collect();
    let practices = networks.iter().flat_map(|(id, _)| scope.repo.practices_of(id));
    let practices: Vec<Inline> = practices.map(|(id, one)| link(up, &address(Kind::Practice, id), one.title.trim())).collect();
    let networks = networks.iter().map(|(id, one)| link(up, &address(Kind::Network, id), one.title.trim()));
    let from = product.origin.as_deref().and_then(|origin| origin.strip_prefix("practice/"));
    let from = from.and_then(|id| Some((id, scope.repo.get(Kind::Practice, id)?)));
    let from = from.map(|(id, one)| link(up, &address(Kind::Practice, id), one.record.title()));
    facts(scope, [("networks", links(networks)), ("practice", links(from)), ("practices", links(practices))])
}
