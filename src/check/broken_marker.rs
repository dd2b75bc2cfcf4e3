//! Finds markers of printed blocks that lost their other half, or that stand there twice.

use super::{Level, Look, RecordView, Rule};
use crate::source::markers::{Fault, blocks};
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("broken-marker", Level::Error, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let (body, start) = view.body();
    if !body.contains("kt:") {
        return;
    }
    for problem in blocks(body).problems {
        let variant = match problem.what {
            Fault::NoEnd => "",
            Fault::NoBegin => "begin",
            Fault::Double => "double",
        };
        found.push(Finding::new(RULE.id, At::Span(problem.span.moved(start))).variant(variant).with("block", problem.name));
    }
}
