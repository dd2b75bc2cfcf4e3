//! The innovation wishes: the list, and the page of each.

use super::addresses::address;
use super::history;
use super::listing::listing;
use super::text::{facts, list as lines, organisation, page as empty, product, section, words};
use crate::document::site::{Found, Item, Page, Part};
use crate::document::{Block, Inline};
use crate::model::{Kind, Wish, WishLevel, sort_key};
use crate::report::scope::Scope;

/// The list, by organisation and rank.
pub(super) fn list(scope: &Scope<'_>) -> Page {
    let mut page = empty(scope, "wishes.html".to_owned(), "wishes.html", String::new(), &scope.lang.say("site-wishes"));
    let mut all: Vec<_> = scope.repo.wishes().collect();
    all.sort_by_cached_key(|(id, wish)| {
        let closed = history::status(wish.status) != "open";
        (closed, sort_key(scope.organisation(&wish.organisation)), wish.rank, (*id).to_owned())
    });
    let items = all.iter().map(|(id, wish)| item(scope, id, wish)).collect();
    let keys = ["organisation", "status", "theme"];
    let word = |key: &str, code: &str| match key {
        "organisation" => scope.organisation(code).to_owned(),
        "theme" => scope.theme(code).to_owned(),
        _ => scope.word(code),
    };
    page.parts.push(Part::Blocks(vec![Block::paragraph(scope.lang.say("site-wishes-lead"))]));
    page.parts.push(Part::Listing(listing(items, &keys, "site-none-wishes", scope.lang, word)));
    page
}

fn item(scope: &Scope<'_>, id: &str, wish: &Wish) -> Item {
    let status = history::status(wish.status);
    let count = scope.repo.answers_to(id).count();
    let args = [("count", count.into()), ("rank", wish.rank.into())];
    let line = format!("{} · {}", scope.organisation(&wish.organisation), scope.lang.say_with("site-wish-line", &args));
    let themes = wish.themes.iter().map(|theme| ("theme", theme.clone()));
    Item {
        title: wish.title.trim().to_owned(),
        address: address(Kind::Wish, id),
        line,
        marks: vec![(if status == "open" { "plain" } else { "quiet" }, scope.word(status))],
        answers: themes.chain([("organisation", wish.organisation.clone()), ("status", status.to_owned())]).collect(),
    }
}

/// The page of a wish.
pub(super) fn page(scope: &Scope<'_>, id: &str, wish: &Wish) -> Page {
    let mut page = empty(scope, address(Kind::Wish, id), "wishes.html", scope.lang.say("site-wish"), &wish.title);
    let up = page.up();
    page.above = vec![(scope.lang.say("site-wishes"), "wishes.html".to_owned())];
    page.found = Some(Found { kind: "wish", beside: scope.organisation(&wish.organisation).to_owned() });
    let themes: Vec<String> = wish.themes.iter().map(|id| scope.theme(id).to_owned()).collect();
    let level = wish.level.as_ref().map(|level| {
        scope.lang.say(match level {
            WishLevel::Team => "site-level-team",
            WishLevel::Department => "site-level-department",
            WishLevel::Organisation => "site-level-organisation",
        })
    });
    let rows = [
        ("organisation", vec![organisation(scope, &up, &wish.organisation)]),
        ("status", Inline::text(scope.word(history::status(wish.status)))),
        ("rank", Inline::text(wish.rank.to_string())),
        ("level", Inline::text(level.unwrap_or_default())),
        ("owner", words(wish.owner.as_deref())),
        ("themes", Inline::text(themes.join(", "))),
        ("source", words(wish.source.as_deref())),
        ("date", Inline::text(scope.lang.date(wish.date.0))),
    ];
    let told = wish.description.as_deref().map(|text| Block::Paragraph(super::text::lines(text.trim())));
    page.parts.push(Part::Blocks(told.into_iter().chain(facts(scope, rows)).collect()));
    let mut products = scope.repo.answers_to(id).peekable();
    let answered = products.peek().is_some();
    page.parts.extend(section(scope, "answers", lines(products.map(|(id, _)| vec![product(scope, &up, id)]))));
    if !answered {
        page.parts.extend(section(scope, "answers", vec![Block::paragraph(scope.lang.say("site-wish-unanswered"))]));
    }
    page
}
