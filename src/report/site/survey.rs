//! The page of a round among users: what it comes to, in numbers that say nothing of anyone.

use super::addresses::address;
use super::text::{parts, without_commands};
use crate::document::site::{Found, Page, link};
use crate::document::{Block, Inline};
use crate::method::responses::outcome::Outcome;
use crate::model::{Kind, Moment, Survey};
use crate::repo::Stored;
use crate::report::scope::Scope;
use crate::report::survey::{self, Round};

fn empty(scope: &Scope<'_>, id: &str, survey: &Survey) -> Page {
    let title = scope.lang.say_with(title(survey), &[("product", scope.product(&survey.product).into())]);
    let mut page = super::text::page(scope, address(Kind::Survey, id), "products.html", scope.lang.say("site-survey"), &title);
    page.above = vec![(scope.lang.say("site-products"), "products.html".to_owned())];
    if scope.repo.product(&survey.product).is_some() {
        page.above.push((scope.product(&survey.product).to_owned(), address(Kind::Product, &survey.product)));
    }
    page.found = Some(Found { kind: "survey", beside: scope.organisation(&survey.organisation).to_owned() });
    page
}

pub(super) fn page(scope: &Scope<'_>, stored: &Stored, survey: &Survey) -> Page {
    let mut page = empty(scope, &stored.id.id, survey);
    let product = scope.repo.product(&survey.product);
    let outcome = Outcome::of(scope.repo.folder, scope.checklists, (&stored.id, survey), product, false).ok().flatten();
    let blocks = match outcome.filter(|outcome| outcome.people > 0) {
        Some(outcome) => {
            let round = Round::of(scope.repo, &stored.id, survey, &outcome);
            let page = survey::Page { round, against: None, by_role: false, remarks: Vec::new(), plan: None, lang: scope.lang };
            let document = page.document();
            without_commands(document.blocks)
        }
        None => vec![Block::paragraph(scope.lang.say("site-survey-none"))],
    };
    page.parts = parts(blocks, "");
    page
}

/// A round on a line: when, in which organisation, before or after.
pub(super) fn line(scope: &Scope<'_>, up: &str, id: &str, survey: &Survey) -> Vec<Inline> {
    let args = [("product", scope.product(&survey.product).into())];
    let beside = format!(" · {} · {}", scope.organisation(&survey.organisation), scope.lang.date(survey.date.0));
    vec![link(up, &address(Kind::Survey, id), scope.lang.say_with(title(survey), &args)), Inline::Text(beside)]
}

const fn title(survey: &Survey) -> &'static str {
    match survey.moment {
        Moment::Before => "site-survey-before",
        Moment::After => "site-survey-after",
    }
}
