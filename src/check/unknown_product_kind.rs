//! Finds products of a kind that neither the program nor `kt.yaml` knows.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{Record, product_class, product_kinds};
use crate::source::Finding;
use crate::source::finding::nearest;

pub(super) const RULE: Rule = Rule::new("unknown-product-kind", Level::Error, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Product(product) = view.record else { return };
    let own = &view.context.folder.settings.kinds;
    if product_class(&product.kind).is_none() && !own.iter().any(|kind| kind.id == product.kind) {
        let mut known: Vec<&str> = product_kinds().collect();
        known.extend(own.iter().map(|kind| kind.id.as_str()));
        let finding = Finding::value(RULE.id, keys!["kind"]).with("kind", &product.kind);
        found.push(finding.suggesting(nearest(&product.kind, known)));
    }
}
