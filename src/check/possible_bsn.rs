//! Finds numbers of nine digits that pass the eleven test, without a word that says what they are.

use super::personal::masked;
use super::{Level, Look, Rule, TextView, bsn};
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::private("possible-bsn", Level::Warning, Look::Text(run));

fn run(view: &TextView<'_>, found: &mut Vec<Finding>) {
    for hit in bsn::hits(view.text(), view.numbers(), view.countries()).filter(|hit| !hit.sure) {
        let variant = if hit.vat { "vat" } else { "" };
        let finding = Finding::new(RULE.id, At::Span(hit.span)).variant(variant);
        found.push(finding.with("shown", masked(hit.span.of(view.text()))));
    }
}
