//! The page of an implementation plan.

use super::Site;
use super::addresses::address;
use super::text::{page as empty, parts, without_commands};
use crate::document::site::{Found, Page};
use crate::method::measured::measured;
use crate::model::{Kind, Plan};
use crate::report::plan::{Scene, document};
use crate::report::scope::Scope;

pub(super) fn page<'a>(site: &Site<'a>, scope: &Scope<'a>, id: &str, plan: &Plan) -> Page {
    let has_round = scope.repo.surveys_on(&plan.product).next().is_some();
    let rounds = if has_round { measured(scope.repo, scope.checklists, &plan.organisation, &plan.product) } else { Vec::new() };
    let scene = Scene {
        repo: scope.repo,
        id,
        plan,
        strategies: site.strategies,
        determinants: &site.determinants,
        rounds: &rounds,
        today: scope.today,
        lang: scope.lang,
    };
    let document = document(&scene);
    let mut page = empty(scope, address(Kind::Plan, id), "products.html", scope.lang.say("site-plan"), &document.title);
    page.above = vec![(scope.lang.say("site-products"), "products.html".to_owned())];
    if scope.repo.product(&plan.product).is_some() {
        page.above.push((scope.product(&plan.product).to_owned(), address(Kind::Product, &plan.product)));
    }
    page.found = Some(Found { kind: "plan", beside: scope.organisation(&plan.organisation).to_owned() });
    page.parts = parts(without_commands(document.blocks), &document.title);
    page
}
