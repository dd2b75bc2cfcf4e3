//! Finds memos that leave the reader too little to choose from.
//! Source: `docs/method.md`, the memo, block 6: three to five options.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{Record, Status};
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("too-few-options", Level::Warning, Look::Record(run)).mild(&["draft"]);

/// The fewest options of a memo.
const FEWEST: usize = 3;

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Memo(memo) = view.record else { return };
    if memo.options.len() < FEWEST {
        let finding =
            Finding::new(RULE.id, At::Key(keys!["options"])).variant(if memo.status == Status::Final { "" } else { "draft" });
        found.push(finding.with("number", memo.options.len().to_string()).with("fewest", FEWEST.to_string()));
    }
}
