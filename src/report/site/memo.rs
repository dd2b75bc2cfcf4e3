//! The page of a decision memo: the memo as a person reads it today; and a memo in short for the page of its product.

use super::Site;
use super::addresses::{address, place};
use super::text::{facts, led, organisation, words};
use crate::document::site::{Found, Page, Part, link};
use crate::document::{Block, Inline};
use crate::model::{Kind, Memo, RecordId};
use crate::repo::Stored;
use crate::report::memo::{Material, stage};
use crate::report::scope::Scope;

fn empty(scope: &Scope<'_>, id: &str, memo: &Memo) -> Page {
    let mut page = super::text::page(scope, address(Kind::Memo, id), "products.html", scope.lang.say("site-memo"), &memo.title);
    page.above = vec![(scope.lang.say("site-products"), "products.html".to_owned())];
    if scope.repo.product(&memo.product).is_some() {
        page.above.push((scope.product(&memo.product).to_owned(), address(Kind::Product, &memo.product)));
    }
    page.found = Some(Found { kind: "memo", beside: scope.organisation(&memo.organisation).to_owned() });
    page
}

/// The page in every language. The memo itself is in one, so it is made once.
pub(super) fn pages<'a>(site: &Site<'a>, stored: &'a Stored, memo: &'a Memo) -> Vec<Page> {
    let scope = &site.scopes[0];
    let material = Material::gather(scope.repo, scope.checklists, &stored.id.id, memo);
    let mut document = material.illustrated((site.tell_memo)(&material, stored));
    let up = "../".repeat(address(Kind::Memo, &stored.id.id).matches('/').count());
    led(scope, &up, &stored.path, &mut document.blocks);
    let page = |scope: &Scope<'_>| {
        let mut page = empty(scope, &stored.id.id, memo);
        page.written_in = Some(material.lang).filter(|lang| *lang != scope.lang);
        page.title.clone_from(&document.title);
        page.parts = vec![Part::Blocks(document.blocks.clone())];
        page
    };
    site.scopes.iter().map(page).collect()
}

/// What was asked, what was advised, and where the memo stands.
pub(super) fn short(scope: &Scope<'_>, up: &str, id: &str, memo: &Memo) -> Vec<Block> {
    let (stage, since) = stage(scope.repo, id, memo);
    let since = since.map(|date| format!(", {}", scope.lang.date(date.0))).unwrap_or_default();
    let decision = scope.repo.decisions_on(id).next();
    let decision = decision.and_then(|(id, one)| Some((place(scope.repo, &RecordId::new(Kind::Decision, id))?, one)));
    let decided = decision.map(|(place, one)| vec![link(up, &place, scope.word(one.decision.name()))]);
    let rows = [
        ("organisation", vec![organisation(scope, up, &memo.organisation)]),
        ("date", Inline::text(scope.lang.date(memo.date.0))),
        ("status", Inline::text(format!("{}{since}", scope.word(stage.name())))),
        ("asked", words(memo.asked.as_deref())),
        ("advice", memo.advice.map(|advice| Inline::text(scope.word(advice.name()))).unwrap_or_default()),
        ("decision", decided.unwrap_or_default()),
    ];
    let title = Block::Heading(3, vec![link(up, &address(Kind::Memo, id), memo.title.trim())]);
    std::iter::once(title).chain(facts(scope, rows)).collect()
}
