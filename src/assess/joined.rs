//! An answer with a text behind it, typed without the sign that says what the text is: how it should be typed.

use super::Refusal;
use super::typed::answer;
use super::words::{Word, word};
use crate::model::ChecklistQuestion;

/// How an answer and the text behind it should be typed; nothing when the line does not begin with an answer.
pub(super) fn joined(part: &str, question: &ChecklistQuestion) -> Option<Refusal> {
    run_together(part, question).or_else(|| unmarked(part, question))
}

/// An answer with a remark, source or certainty right after it, as it should be typed: `4; s jaarplan`.
fn run_together(part: &str, question: &ChecklistQuestion) -> Option<Refusal> {
    let (first, rest) = part.split_once(char::is_whitespace)?;
    answer(first, question)?.ok()?;
    let sign = match word(rest.trim())? {
        (_, "") => return None,
        (Word::Note, _) => "n",
        (Word::Source, _) => "s",
        (Word::Certainty, _) => "c",
        _ => return None,
    };
    let (_, text) = word(rest.trim())?;
    Some(Refusal::Apart(format!("{first}; {sign} {text}")))
}

/// An answer with a text behind it that does not say whether it is a remark or a source: `4; jaarplan`.
fn unmarked(part: &str, question: &ChecklistQuestion) -> Option<Refusal> {
    let (first, text) = part.split_once(';')?;
    answer(first.trim(), question)?.ok()?;
    let text = text.trim();
    (!text.is_empty()).then(|| Refusal::Unmarked { answer: first.trim().to_owned(), text: text.to_owned() })
}
