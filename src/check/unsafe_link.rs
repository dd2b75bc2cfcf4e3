//! Finds links that run or open something instead of leading to a page.

use super::paths::{Leads, leads};
use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("unsafe-link", Level::Error, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let url = match view.record {
        Record::Product(product) => product.url.as_deref(),
        Record::Practice(practice) => practice.url.as_deref(),
        _ => None,
    };
    if let Some(Leads::Unsafe(scheme)) = url.map(|url| leads(url, view.file.path)) {
        found.push(Finding::value(RULE.id, keys!["url"]).with("scheme", scheme));
    }
    for link in view.links() {
        if let Leads::Unsafe(scheme) = leads(&link.address, view.file.path) {
            found.push(Finding::new(RULE.id, At::Span(link.span)).with("scheme", scheme));
        }
    }
}
