//! The learning networks: the list with the next meetings of all, and the page of each with its calendar.

use super::Site;
use super::addresses::address;
use super::listing::listing;
use super::text::{named, page as empty, parts, product, section, without_commands};
use crate::document::site::{Found, Item, Page, Part, link};
use crate::document::{Block, Inline, Table};
use crate::model::{Kind, Network, NetworkForm, Session, sort_key};
use crate::report::network::{form_name, made_by, whole_network};
use crate::report::scope::Scope;

/// How many meetings ahead the list shows.
const AHEAD: usize = 12;

/// The list.
pub(super) fn list(scope: &Scope<'_>) -> Page {
    let mut page = empty(scope, "networks.html".to_owned(), "networks.html", String::new(), &scope.lang.say("site-networks"));
    let mut all: Vec<_> = scope.repo.networks().collect();
    all.sort_by_cached_key(|(id, one)| (sort_key(&one.title), (*id).to_owned()));
    let items = all.iter().map(|(id, one)| item(scope, id, one)).collect();
    let word = |key: &str, code: &str| match key {
        "organisation" => scope.organisation(code).to_owned(),
        _ => scope.lang.say(&format!("network-form-{code}")),
    };
    page.parts.push(Part::Blocks(vec![Block::paragraph(scope.lang.say("site-networks-lead"))]));
    page.parts.push(Part::Listing(listing(items, &["form", "organisation"], "site-none-networks", scope.lang, word)));
    page.parts.extend(section(scope, "calendar", ahead(scope, "").into_iter().collect()));
    page
}

fn item(scope: &Scope<'_>, id: &str, one: &Network) -> Item {
    let names: Vec<String> = one.organisations.iter().map(|one| scope.organisation(&one.organisation).to_owned()).collect();
    let next = one.meetings().into_iter().find(|(_, session)| session.date >= scope.today && !session.cancelled);
    let next = next.map(|(_, session)| {
        let args = [("date", scope.lang.day(session.date.0).into())];
        ("step", scope.lang.say_with("site-next-meeting", &args))
    });
    let form = one.form.map_or("none", NetworkForm::name);
    let members = one.organisations.iter().map(|one| ("organisation", one.organisation.clone()));
    Item {
        title: one.title.trim().to_owned(),
        address: address(Kind::Network, id),
        line: std::iter::once(form_name(one, scope.lang)).chain(names).collect::<Vec<_>>().join(" · "),
        marks: next.into_iter().collect(),
        answers: members.chain([("form", form.to_owned())]).collect(),
    }
}

/// The next meetings of all networks, by date.
pub(super) fn ahead(scope: &Scope<'_>, up: &str) -> Option<Block> {
    let sessions = scope.repo.networks().flat_map(|(id, one)| one.sessions.iter().map(move |session| (session, id, one)));
    let mut all: Vec<(&Session, &str, &Network)> =
        sessions.filter(|(session, ..)| session.date >= scope.today && !session.cancelled).collect();
    all.sort_by_key(|(session, id, _)| (session.date, session.time.as_deref(), *id));
    let row = |(session, id, one): &(&Session, &str, &Network)| {
        let time = session.time.as_deref().map(|time| format!(", {time}")).unwrap_or_default();
        vec![
            Inline::text(format!("{}{time}", scope.lang.date(session.date.0))),
            vec![link(up, &address(Kind::Network, id), one.title.trim())],
            Inline::text(session.aim.as_deref().map(str::trim).unwrap_or_default()),
            Inline::text(session.place.as_deref().map(str::trim).unwrap_or_default()),
        ]
    };
    let rows: Vec<_> = all.iter().take(AHEAD).map(row).collect();
    let header = ["when", "network", "aim", "place"].map(|id| Inline::text(scope.lang.say(&format!("site-calendar-{id}"))));
    (!rows.is_empty()).then(|| Block::Table(Table { header: header.into(), rows, numeric: Vec::new() }))
}

/// The page of a network.
pub(super) fn page<'a>(site: &Site<'a>, scope: &Scope<'a>, id: &'a str) -> Page {
    let Some(one) = scope.repo.network(id) else { return list(scope) };
    let mut page = empty(scope, address(Kind::Network, id), "networks.html", form_name(one, scope.lang), &one.title);
    let up = page.up();
    page.above = vec![(scope.lang.say("site-networks"), "networks.html".to_owned())];
    page.found = Some(Found { kind: "network", beside: String::new() });
    let document = whole_network(scope, id).map(|report| report.document());
    let mut blocks = document.map(|document| without_commands(document.blocks)).unwrap_or_default();
    named(scope, |title| site.titles.of(title), &up, &mut blocks);
    page.parts = parts(blocks, &one.title);
    let made = made_by(scope.repo, id, one).into_iter().filter(|stored| stored.id.kind == Kind::Product);
    let products = super::text::list(made.map(|stored| vec![product(scope, &up, &stored.id.id)]));
    page.parts.extend(section(scope, "results", products));
    let practices = scope.repo.practices_of(id).map(|(id, one)| vec![link(&up, &address(Kind::Practice, id), one.title.trim())]);
    page.parts.extend(section(scope, "practices", super::text::list(practices)));
    page
}
