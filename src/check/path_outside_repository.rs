//! Finds files and links that lead out of the repository, where nobody else has them.

use super::paths::{Leads, from_top, leads};
use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("path-outside-repository", Level::Error, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let file = match view.record {
        Record::Product(product) => product.file.as_deref(),
        _ => None,
    };
    if let Some(file) = file.filter(|file| from_top(file) == Leads::Outside) {
        found.push(Finding::value(RULE.id, keys!["file"]).with("path", file));
    }
    for link in view.links() {
        if leads(&link.address, view.file.path) == Leads::Outside {
            found.push(Finding::new(RULE.id, At::Span(link.span)).variant("link").with("path", link.address));
        }
    }
}
