//! Where one searches through everything.

use super::text::page as empty;
use crate::document::site::{Page, Part};
use crate::report::scope::Scope;

/// The kinds of page that can be found.
const KINDS: [&str; 9] = ["organisation", "wish", "product", "memo", "survey", "plan", "network", "practice", "meeting"];

pub(super) fn page(scope: &Scope<'_>) -> Page {
    let mut page = empty(scope, super::SEARCH.to_owned(), super::SEARCH, String::new(), &scope.lang.say("site-search"));
    let kinds = KINDS.iter().map(|kind| (*kind, scope.lang.say(&format!("site-{kind}")))).collect();
    page.parts.push(Part::Search(kinds));
    page
}
