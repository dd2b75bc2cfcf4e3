//! Finds products that answer no wish.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("product-without-wish", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Product(product) = view.record else { return };
    if product.wishes.is_empty() {
        found.push(Finding::new(RULE.id, At::Key(keys!["wishes"])));
    }
}
