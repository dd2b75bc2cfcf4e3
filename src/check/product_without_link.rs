//! Finds products that cannot be opened: no address, no file, no DOI.

use super::paths::{Leads, leads};
use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{Record, is_web_address};
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("product-without-link", Level::Warning, Look::Record(run));

/// Words where an address should be. What leads to a file or runs something is for other rules.
fn is_no_address(url: &str, view: &RecordView<'_>) -> bool {
    let inside = matches!(leads(url, view.file.path), Leads::Inside(path) if !view.has(&path));
    !url.trim().is_empty() && inside && !is_web_address(url)
}

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Product(product) = view.record else { return };
    let says = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
    if !says(&product.url) && !says(&product.file) && !says(&product.doi) {
        found.push(Finding::value(RULE.id, keys!["url"]));
    }
    if let Some(url) = product.url.as_deref().filter(|url| is_no_address(url, view)) {
        found.push(Finding::value(RULE.id, keys!["url"]).variant("address").with("url", url));
    }
}
