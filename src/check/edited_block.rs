//! Finds printed blocks in which somebody changed the text by hand.

use super::{Level, Look, RecordView, Rule};
use crate::model::Record;
use crate::repo::digest;
use crate::source::markers::blocks;
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("edited-block", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let (body, start) = view.body();
    if !body.contains("kt:") {
        return;
    }
    for block in blocks(body).blocks {
        if digest::of_block(block.content.of(body)) != block.digest {
            let finding =
                Finding::new(RULE.id, At::Span(block.opening.moved(start))).with("block", block.name).with("record", view.id());
            found.push(if matches!(view.record, Record::Meeting(_)) { finding.variant("meeting") } else { finding });
        }
    }
}
