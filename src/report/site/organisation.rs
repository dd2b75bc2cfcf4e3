//! The page of an organisation: its roles, its wishes, how far its products are, and the networks in which it takes part.

use super::addresses::address;
use super::text::{facts, list, page as empty, section};
use super::{Site, history};
use crate::document::site::{Found, Page, Part, link};
use crate::document::{Block, Inline, Table};
use crate::method::role::in_words;
use crate::model::{Kind, Organisation, RoleHolder};
use crate::report::board::{mark, own_name};
use crate::report::scope::Scope;

pub(super) fn page<'a>(site: &Site<'a>, scope: &Scope<'a>, id: &str, one: &Organisation) -> Page {
    let kind = scope.lang.say("site-organisation");
    let mut page = empty(scope, address(Kind::Organisation, id), "index.html", kind, &one.title);
    let up = page.up();
    page.found = Some(Found { kind: "organisation", beside: String::new() });
    let current = |holder: &&RoleHolder| holder.end.is_none_or(|end| end >= scope.today);
    let roles: Vec<String> = one.roles.iter().filter(current).map(|holder| in_words(&holder.role, scope.lang)).collect();
    page.parts.push(Part::Blocks(facts(scope, [("roles", Inline::text(scope.lang.and(&roles)))])));
    page.parts.extend(section(scope, "trajects", trajects(site, scope, &up, id).into_iter().collect()));
    let wish = |(id, wish): (&str, &crate::model::Wish)| {
        let status = scope.word(history::status(wish.status));
        vec![link(&up, &address(Kind::Wish, id), wish.title.trim()), Inline::Text(format!(" · {status}"))]
    };
    page.parts.extend(section(scope, "wishes", list(scope.repo.wishes_of(id).map(wish))));
    let networks = scope.repo.networks_with(id).map(|(id, one)| vec![link(&up, &address(Kind::Network, id), one.title.trim())]);
    page.parts.extend(section(scope, "networks", list(networks)));
    page
}

/// The board of an organisation: each product with a mark for every step.
pub(super) fn trajects<'a>(site: &Site<'a>, scope: &Scope<'a>, up: &str, id: &str) -> Option<Block> {
    let mut ours: Vec<_> = scope.trajects_in(id).iter().collect();
    ours.sort_by_cached_key(|traject| (crate::model::sort_key(traject.title), traject.product));
    let steps = &ours.first()?.stages;
    let name = |step: crate::method::step::Step| {
        let own = own_name(&site.scene, id, step).map(str::to_owned);
        own.unwrap_or_else(|| scope.lang.say(&format!("process-short-{}", step.name())))
    };
    let header = std::iter::once(scope.lang.say("process-page-traject")).chain(steps.iter().map(|stage| name(stage.step)));
    let header = header.map(Inline::text).collect();
    let row = |traject: &&crate::method::traject::Traject<'_>| {
        let title = match scope.repo.product(traject.product) {
            Some(_) => link(up, &address(Kind::Product, traject.product), traject.title.trim()),
            None => Inline::Text(traject.title.to_owned()),
        };
        std::iter::once(vec![title])
            .chain(traject.stages.iter().map(|stage| {
                let sign = mark(stage);
                if stage.current { Inline::strong(sign) } else { Inline::text(sign) }
            }))
            .collect()
    };
    Some(Block::Table(Table { header, rows: ours.iter().map(row).collect(), numeric: Vec::new() }))
}
