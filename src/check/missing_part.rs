//! Finds good practices whose text leaves out why, how, what or tips: others learn from all four.
//! Source: Checklist goede praktijken (NJi and Associatie Wijkteams), part 2.

use super::{Level, Look, RecordView, Rule};
use crate::method::description::{Description, Part};
use crate::model::Record;
use crate::source::{At, Finding, Span};

pub(super) const RULE: Rule = Rule::new("missing-part", Level::Notice, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Practice(practice) = view.record else { return };
    let (body, start) = view.body();
    if body.trim().is_empty() && practice.url.is_some() {
        return; // described elsewhere, where the address leads
    }
    let description = Description::read(body);
    let language = view.context.folder.language().unwrap_or_default();
    let missing: Vec<String> =
        Part::ALL.into_iter().filter(|part| !description.says(*part)).map(|part| part.title(language)).collect();
    if !missing.is_empty() {
        let at = start + (body.len() - body.trim_start().len());
        let finding = Finding::new(RULE.id, At::Span(Span::new(at, at)));
        found.push(finding.with("parts", missing.join(", ")).with("count", missing.len().to_string()));
    }
}
