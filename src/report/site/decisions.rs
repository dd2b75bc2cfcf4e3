//! The list of decisions, newest first; each leads to its place on the page of its product.

use super::addresses::place;
use super::listing::listing;
use super::text::page as empty;
use crate::document::Block;
use crate::document::site::{Item, Page, Part};
use crate::model::{Decision, Kind, RecordId};
use crate::report::scope::Scope;

pub(super) fn page(scope: &Scope<'_>) -> Page {
    let mut page = empty(scope, "decisions.html".to_owned(), "decisions.html", String::new(), &scope.lang.say("site-decisions"));
    let mut all: Vec<_> = scope.decisions().collect();
    all.sort_by_key(|(id, decision, _)| (std::cmp::Reverse(decision.date), *id));
    let item = |(id, decision, memo): &(&str, &Decision, &crate::model::Memo)| Item {
        title: scope.product(&memo.product).trim().to_owned(),
        address: place(scope.repo, &RecordId::new(Kind::Decision, *id)).unwrap_or_default(),
        line: line(scope, &memo.organisation, decision),
        marks: vec![("decided", scope.word(decision.decision.name()))],
        answers: vec![
            ("decision", decision.decision.name().to_owned()),
            ("organisation", memo.organisation.clone()),
            ("year", decision.date.0.year().to_string()),
        ],
    };
    let items = all.iter().map(item).collect();
    let word = |key: &str, code: &str| match key {
        "organisation" => scope.organisation(code).to_owned(),
        "year" => code.to_owned(),
        _ => scope.word(code),
    };
    page.parts.push(Part::Blocks(vec![Block::paragraph(scope.lang.say("site-decisions-lead"))]));
    let keys = ["decision", "organisation", "year"];
    page.parts.push(Part::Listing(listing(items, &keys, "site-none-decisions", scope.lang, word)));
    page
}

/// For whom it was decided, by whom and when; and when it is looked at again.
fn line(scope: &Scope<'_>, organisation: &str, decision: &Decision) -> String {
    let args = [("by", decision.by.trim().into()), ("date", scope.lang.date(decision.date.0).into())];
    let decided = scope.lang.say_with("site-decided-by", &args);
    let review =
        decision.review.map(|date| scope.lang.say_with("site-decided-review", &[("date", scope.lang.date(date.0).into())]));
    [Some(scope.organisation(organisation).to_owned()), Some(decided), review].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
