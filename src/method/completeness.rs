//! What a memo still lacks before it can be final: the same for the rule that finds it and the commands that ask for it.
//!
//! Source: `docs/method.md`, the memo: no final memo with an empty block 1, 6, 7, 8 or 11, nor on the short set of
//! questions.

use super::length::has_own;
use crate::model::{DecisionKind, Memo};

/// The keys without which a block of the memo is empty. Advice not to take something over needs no conditions; the risk
/// of leaving it is enough.
pub fn empty_keys(memo: &Memo) -> impl Iterator<Item = &'static str> {
    let blank = |text: &Option<String>| text.as_ref().is_none_or(|text| text.trim().is_empty());
    let conditions = memo.conditions.is_empty() && (memo.advice != Some(DecisionKind::Reject) || blank(&memo.risk));
    let keys = [
        (blank(&memo.asked), "asked"),
        (memo.options.is_empty(), "options"),
        (conditions, "conditions"),
        (memo.review.is_none(), "review"),
    ];
    keys.into_iter().filter(|(empty, _)| *empty).map(|(_, key)| key)
}

/// Whether a person wrote something about money in the body.
#[must_use]
pub fn tells_of_money(body: &str) -> bool {
    has_own(body, "money")
}

/// Everything that is lacking, by name: empty keys, `money` (no analysis, and nothing written), `full-set`.
#[must_use]
pub fn lacks(memo: &Memo, has_money: impl FnOnce() -> bool, quick: bool) -> Vec<&'static str> {
    let mut lacks: Vec<&'static str> = empty_keys(memo).collect();
    lacks.extend((!has_money()).then_some("money"));
    lacks.extend(quick.then_some("full-set"));
    lacks
}

/// The command that mends it: that of the analysis or of the assessment when nothing else is lacking, else of the memo.
#[must_use]
pub fn mending(lacks: &[&str], memo: &str, product: &str) -> String {
    match lacks {
        ["money"] => format!("kt finance product/{product}"),
        ["full-set"] => format!("kt assess product/{product}"),
        _ => format!("kt edit memo/{memo}"),
    }
}
