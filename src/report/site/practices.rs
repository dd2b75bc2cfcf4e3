//! The good practices: the list, and the page of each with its score card.

use super::addresses::address;
use super::listing::listing;
use super::text::{body, facts, organisation, page as empty, section, without_commands};
use crate::document::site::{Found, Item, Page, Part, deeper, link};
use crate::document::{Block, Document, Inline};
use crate::model::{Kind, Practice, sort_key};
use crate::repo::Stored;
use crate::report::practice::{CHECKLIST, Known, card};
use crate::report::scope::Scope;

/// The list.
pub(super) fn list(scope: &Scope<'_>) -> Page {
    let mut page = empty(scope, "practices.html".to_owned(), "practices.html", String::new(), &scope.lang.say("site-practices"));
    let mut all: Vec<_> = scope.repo.practices().collect();
    all.sort_by_cached_key(|(id, one)| (sort_key(&one.title), (*id).to_owned()));
    let items = all.iter().map(|(id, one)| item(scope, id, one)).collect();
    let word = |key: &str, code: &str| match key {
        "organisation" => scope.organisation(code).to_owned(),
        _ => scope.repo.network(code).map_or_else(|| code.to_owned(), |network| network.title.clone()),
    };
    page.parts.push(Part::Blocks(vec![Block::paragraph(scope.lang.say("site-practices-lead"))]));
    page.parts.push(Part::Listing(listing(items, &["organisation", "network"], "site-none-practices", scope.lang, word)));
    page
}

fn item(scope: &Scope<'_>, id: &str, one: &Practice) -> Item {
    let network = one.network.as_deref();
    let title = network.and_then(|id| scope.repo.network(id)).map(|network| network.title.trim().to_owned());
    let whose = one.organisation.as_deref().map(|id| scope.organisation(id).to_owned());
    let organisation = one.organisation.iter().map(|id| ("organisation", id.clone()));
    Item {
        title: one.title.trim().to_owned(),
        address: address(Kind::Practice, id),
        line: whose.into_iter().chain(title).collect::<Vec<_>>().join(" · "),
        marks: Vec::new(),
        answers: organisation.chain(network.map(|id| ("network", id.to_owned()))).collect(),
    }
}

/// The page of a practice.
pub(super) fn page<'a>(scope: &Scope<'a>, stored: &'a Stored, one: &'a Practice) -> Page {
    let kind = scope.lang.say("site-practice");
    let mut page = empty(scope, address(Kind::Practice, &stored.id.id), "practices.html", kind, &one.title);
    let up = page.up();
    page.above = vec![(scope.lang.say("site-practices"), "practices.html".to_owned())];
    let whose = one.organisation.as_deref().map(|id| scope.organisation(id).to_owned());
    page.found = Some(Found { kind: "practice", beside: whose.unwrap_or_default() });
    let network = one.network.as_deref().and_then(|id| Some((id, scope.repo.network(id)?)));
    let url = one.url.as_ref().map(|url| vec![Inline::Link(url.trim().to_owned(), Inline::text(url.trim()))]);
    let rows = [
        ("organisation", one.organisation.as_deref().map(|id| vec![organisation(scope, &up, id)]).unwrap_or_default()),
        ("networks", network.map(|(id, one)| vec![link(&up, &address(Kind::Network, id), one.title.trim())]).unwrap_or_default()),
        ("read", url.unwrap_or_default()),
    ];
    page.parts.push(Part::Blocks(facts(scope, rows)));
    page.parts.extend(section(scope, "description", body(scope, &up, stored)));
    page.parts.extend(section(scope, "score-card", score_card(scope, stored)));
    page
}

/// What its assessors said; nothing before anyone did.
fn score_card<'a>(scope: &Scope<'a>, stored: &'a Stored) -> Vec<Block> {
    let known = Known::gather(scope.repo, stored).filter(|known| !known.assessments.is_empty());
    let Some((known, checklist)) = known.zip(scope.checklists.get(CHECKLIST)) else { return Vec::new() };
    let blocks = without_commands(card(&known, &known.answers(), checklist, scope.lang));
    deeper(Document { lang: scope.lang, title: String::new(), blocks })
}
