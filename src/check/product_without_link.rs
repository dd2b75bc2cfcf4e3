//! Finds products that cannot be opened: no address, no file, no DOI.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("product-without-link", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Product(product) = view.record else { return };
    let says = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
    if !says(&product.url) && !says(&product.file) && !says(&product.doi) {
        found.push(Finding::value(RULE.id, keys!["url"]));
    }
}
