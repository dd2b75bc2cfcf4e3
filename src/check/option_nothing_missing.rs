//! Finds memos that do not say what happens when nothing is done.
//! Source: `docs/method.md`, the memo, block 6: the options always include *nothing*.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::{Record, Status};
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("option-nothing-missing", Level::Warning, Look::Record(run)).mild(&["draft"]);

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Memo(memo) = view.record else { return };
    if !memo.options.is_empty() && !memo.options.iter().any(|option| option.nothing) {
        found.push(Finding::new(RULE.id, At::Key(keys!["options"])).variant(if memo.status == Status::Final {
            ""
        } else {
            "draft"
        }));
    }
}
