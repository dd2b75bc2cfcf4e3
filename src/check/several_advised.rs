//! Finds memos that advise more than one option.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("several-advised", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Memo(memo) = view.record else { return };
    let advised = memo.options.iter().enumerate().filter(|(_, option)| option.advised);
    let places: Vec<usize> = advised.map(|(i, _)| i).collect();
    if places.len() < 2 {
        return;
    }
    for i in places {
        let finding = Finding::new(RULE.id, At::Key(keys!["options", i, "advised"]));
        found.push(finding.with("option", &memo.options[i].title));
    }
}
