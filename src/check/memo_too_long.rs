//! Finds memos, and blocks of memos, with more words than a reader has time for.
//! Source: `docs/method.md`, the memo, as numbers in `method::length`.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::length::{FINAL_MEMO_WORDS, MEMO_WORDS, too_long};
use crate::model::{Record, Status};
use crate::source::markdown::words_above;
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("memo-too-long", Level::Warning, Look::Record(run)).grave(&["final"]);

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Memo(memo) = view.record else { return };
    let (body, start) = view.body();
    let facts =
        |finding: Finding, words: usize, limit: usize| finding.with("words", words.to_string()).with("limit", limit.to_string());
    for (block, limit, words, heading) in too_long(body) {
        let at = if heading.end > 0 { At::Span(heading.moved(start)) } else { At::File };
        let finding = Finding::new(RULE.id, at).variant("block").with("block", block);
        found.push(facts(finding, words, limit));
    }
    let Some(words) = words_above(body, MEMO_WORDS) else { return };
    let is_final = memo.status == Status::Final && words > FINAL_MEMO_WORDS;
    let (variant, limit) = if is_final { ("final", FINAL_MEMO_WORDS) } else { ("", MEMO_WORDS) };
    found.push(facts(Finding::value(RULE.id, keys!["status"]).variant(variant), words, limit));
}
