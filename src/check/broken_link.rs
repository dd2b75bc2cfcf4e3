//! Finds Markdown links to files that are not there.

use super::paths::{Leads, leads};
use super::{Level, Look, RecordView, Rule};
use crate::document::safe_link;
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("broken-link", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    for link in view.links() {
        let Leads::Inside(path) = leads(&link.address, view.file.path) else { continue };
        if !path.is_empty() && !view.has(&path) {
            let web = safe_link(&link.address).filter(|address| address.starts_with("https://"));
            let finding = Finding::new(RULE.id, At::Span(link.span)).with("path", path);
            found.push(match web {
                Some(address) => finding.variant("web").with("address", address),
                None => finding,
            });
        }
    }
}
