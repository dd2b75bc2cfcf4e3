//! A memo that became longer than a reader has time for is told at once, not only at the next `kt check`.

use crate::commands::session::Session;
use crate::method::length::{FINAL_MEMO_WORDS, MEMO_WORDS};
use crate::model::{Kind, Record, Status};
use crate::repo::read_record;
use crate::source::markdown::words_above;

/// Warns when the memo with this text has more words than two pages hold.
pub(super) fn warn(text: &str, session: &mut Session<'_>) -> std::io::Result<()> {
    let read = read_record(Kind::Memo, text);
    let Some(words) = words_above(read.body.of(text), MEMO_WORDS) else { return Ok(()) };
    let is_final = matches!(&read.record, Some(Record::Memo(memo)) if memo.status == Status::Final);
    let (id, limit) = match is_final && words > FINAL_MEMO_WORDS {
        true => ("memo-long-final", FINAL_MEMO_WORDS),
        false => ("memo-long", MEMO_WORDS),
    };
    let args = [("words", words.into()), ("limit", limit.into())];
    session.screen.talk(&session.lang.say_with(id, &args))
}
