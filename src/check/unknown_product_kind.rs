//! Finds products of a kind that neither the program nor `kt.yaml` knows.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{Record, product_kinds};
use crate::source::Finding;
use crate::source::finding::nearest;

pub(super) const RULE: Rule = Rule::new("unknown-product-kind", Level::Error, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Product(product) = view.record else { return };
    let settings = &view.context.folder.settings;
    if settings.class_of(&product.kind).is_none() {
        let mut known: Vec<&str> = product_kinds().collect();
        known.extend(settings.kinds.iter().map(|kind| kind.id.as_str()));
        let finding = Finding::value(RULE.id, keys!["kind"]).with("kind", &product.kind);
        found.push(finding.suggesting(nearest(&product.kind, known)));
    }
}
