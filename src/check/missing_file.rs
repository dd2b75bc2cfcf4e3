//! Finds products whose `file` is not in the folder.

use super::paths::{Leads, from_top};
use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("missing-file", Level::Error, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Product(product) = view.record else { return };
    let Some(Leads::Inside(path)) = product.file.as_deref().map(from_top) else { return };
    if !view.has(&path) {
        found.push(Finding::value(RULE.id, keys!["file"]).with("path", path));
    }
}
