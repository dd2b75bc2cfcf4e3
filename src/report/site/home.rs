//! Where one begins: what there is, what can be done now, how far each product is, and what comes.

use super::addresses::{address, place};
use super::text::{list, organisation, page as empty, section};
use super::{Site, networks};
use crate::document::site::{Page, Part, Tile, link};
use crate::document::{Block, Inline};
use crate::lang::Lang;
use crate::method::todo::Todo;
use crate::method::traject::Traject;
use crate::model::{Kind, RecordId, sort_key};
use crate::report::scope::Scope;
use crate::report::stand::is_under_way;

/// How many things to do are shown.
const TO_DO: usize = 7;
/// How many decisions are shown.
const DECIDED: usize = 5;
/// More trajects than this stand on the page of their organisation.
const TRAJECTS: usize = 60;

pub(super) fn page<'a>(site: &Site<'a>, scope: &Scope<'a>) -> Page {
    let lang = scope.lang;
    let title = scope.repo.folder.settings.title.trim();
    let mut page = empty(scope, "index.html".to_owned(), "index.html", String::new(), title);
    let lead = lang.say_with("site-home-lead", &[("date", lang.date(scope.today.0).into())]);
    page.parts = vec![Part::Blocks(vec![Block::paragraph(lead)]), Part::Tiles(tiles(scope))];
    page.parts.extend(section(scope, "to-do", to_do(site, scope)));
    page.parts.extend(section(scope, "decided", decided(scope)));
    page.parts.extend(section(scope, "trajects", trajects(site, scope)));
    page.parts.extend(section(scope, "calendar", networks::ahead(scope, "").into_iter().collect()));
    page.parts.extend(section(scope, "organisations", organisations(scope)));
    page
}

fn tiles(scope: &Scope<'_>) -> Vec<Tile> {
    let open = scope.repo.wishes().filter(|(_, wish)| super::history::status(wish.status) == "open").count();
    let there = |traject: &&Traject<'_>| scope.repo.product(traject.product).is_some();
    let under_way = scope.trajects().iter().filter(there).filter(|traject| is_under_way(traject)).count();
    let tile = |number: usize, label: &str, address: &str| Tile {
        number: number.to_string(),
        label: scope.lang.say_with(&format!("site-tile-{label}"), &[("count", number.into())]),
        address: address.to_owned(),
    };
    vec![
        tile(scope.repo.products().count(), "products", "products.html"),
        tile(under_way, "under-way", "reports/portfolio.html"),
        tile(scope.decisions().count(), "decisions", "decisions.html"),
        tile(open, "wishes", "wishes.html"),
        tile(scope.repo.networks().count(), "networks", "networks.html"),
    ]
}

/// The most urgent things to do, each with a link to what it is about.
fn to_do<'a>(site: &Site<'a>, scope: &Scope<'a>) -> Vec<Block> {
    let all = site.scene.todo(scope.trajects());
    let (several, lang) = (scope.has_several(), scope.lang);
    let line = |todo: &Todo<'a>| {
        let mut line = vec![Inline::Text(todo.sentence(scope.lang))];
        if let Some(due) = todo.due.filter(|due| *due < scope.today) {
            let late = scope.lang.say_with("process-late", &[("date", scope.lang.date(due.0).into())]);
            line.extend([Inline::Text(" ".to_owned()), Inline::Strong(Inline::text(late))]);
        }
        let product = todo.product.filter(|id| scope.repo.product(id).is_some());
        line.extend(several.then(|| Inline::Text(format!(" · {}", scope.organisation(todo.organisation)))));
        if let Some(id) = product {
            line.extend([Inline::Text(" · ".to_owned()), link("", &address(Kind::Product, id), scope.lang.say("site-to-product"))]);
        }
        line
    };
    let items = all.iter().take(TO_DO).map(|todo| vec![Block::Paragraph(line(todo))]).collect::<Vec<_>>();
    if items.is_empty() {
        return std::iter::once(Block::paragraph(lang.say("process-next-nothing"))).chain(without_drafts(site, lang)).collect();
    }
    let more = all.len().saturating_sub(TO_DO);
    let more = (more > 0).then(|| Block::paragraph(scope.lang.say_with("site-more-to-do", &[("count", more.into())])));
    std::iter::once(Block::List(Some(1), items)).chain(more).chain(without_drafts(site, lang)).collect()
}

/// That drafts are left out of the list, where there are any.
fn without_drafts(site: &Site<'_>, lang: Lang) -> Option<Block> {
    site.lacks_drafts.then(|| Block::paragraph(lang.say("site-to-do-drafts")))
}

/// The board of each organisation; in a large folder those stand on their own pages.
fn trajects<'a>(site: &Site<'a>, scope: &Scope<'a>) -> Vec<Block> {
    if scope.trajects().is_empty() {
        return Vec::new();
    }
    if scope.trajects().len() > TRAJECTS {
        return vec![Block::paragraph(scope.lang.say_with("site-trajects-many", &[("count", scope.trajects().len().into())]))];
    }
    let mut ids: Vec<&str> = scope.trajects().iter().map(|traject| traject.organisation).collect();
    ids.dedup();
    ids.sort_by_cached_key(|id| sort_key(scope.organisation(id)));
    let mut blocks: Vec<Block> = Vec::new();
    for id in ids {
        blocks.push(Block::Heading(3, vec![organisation(scope, "", id)]));
        blocks.extend(super::organisation::trajects(site, scope, "", id));
    }
    blocks.push(Block::paragraph(scope.lang.say("process-board-legend")));
    blocks
}

fn decided(scope: &Scope<'_>) -> Vec<Block> {
    let mut all: Vec<_> = scope.decisions().collect();
    all.sort_by_key(|(id, decision, _)| (std::cmp::Reverse(decision.date), *id));
    list(all.into_iter().take(DECIDED).map(|(id, decision, memo)| {
        let title = scope.product(&memo.product).trim();
        let place = place(scope.repo, &RecordId::new(Kind::Decision, id)).unwrap_or_default();
        let word = scope.word(decision.decision.name());
        let beside = format!(": {word} · {} · {}", scope.organisation(&memo.organisation), scope.lang.date(decision.date.0));
        vec![link("", &place, title), Inline::Text(beside)]
    }))
}

fn organisations(scope: &Scope<'_>) -> Vec<Block> {
    let mut all: Vec<_> = scope.repo.organisations().collect();
    all.sort_by_cached_key(|(id, one)| (sort_key(&one.title), (*id).to_owned()));
    list(all.into_iter().map(|(id, _)| vec![organisation(scope, "", id)]))
}
