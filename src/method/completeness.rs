//! What a memo still lacks before it can be final: the same for the rule that finds it and the commands that ask for it.
//!
//! Source: `docs/method.md`, the memo: no final memo with an empty block 1, 6, 7, 8 or 11, nor on the short set of
//! questions.

use std::sync::LazyLock;

use super::length::has_own;
use crate::keys;
use crate::lang::Lang;
use crate::model::{DecisionKind, Memo, MemoOption};
use crate::source::Keys;

/// What stands alone where a new memo leaves a gap.
const GAPS: [&str; 2] = ["…", "..."];
/// How a text begins that tells what a person is to write in its place, in each language.
static TO_FILL_IN: LazyLock<Vec<String>> = LazyLock::new(|| Lang::ALL.iter().map(|lang| lang.say("memo-to-fill-in")).collect());

/// The keys without which a block of the memo is empty. Advice not to take something over needs no conditions; the risk
/// of leaving it is enough.
pub fn empty_keys(memo: &Memo) -> impl Iterator<Item = &'static str> {
    let blank = |text: &Option<String>| text.as_ref().is_none_or(|text| text.trim().is_empty());
    let conditions = memo.conditions.is_empty() && (memo.advice != Some(DecisionKind::Reject) || blank(&memo.risk));
    let keys = [
        (memo.asked.as_deref().is_none_or(|asked| asked.trim().is_empty() || is_open(asked)), "asked"),
        (memo.options.is_empty(), "options"),
        (conditions, "conditions"),
        (memo.review.is_none(), "review"),
    ];
    keys.into_iter().filter(|(empty, _)| *empty).map(|(_, key)| key)
}

/// Where in the options and conditions still stands what a new memo put there for a person to replace: of each entry the first
/// such place.
pub fn open_places(memo: &Memo) -> impl Iterator<Item = Keys> {
    let options = memo.options.iter().enumerate().filter_map(|(i, option)| Some(keys!["options", i, open_text(option)?]));
    let open = memo.conditions.iter().enumerate().filter(|(_, condition)| is_open(&condition.what));
    options.chain(open.map(|(i, _)| keys!["conditions", i, "what"]))
}

fn open_text(option: &MemoOption) -> Option<&'static str> {
    let texts = [("title", Some(&option.title)), ("benefit", option.benefit.as_ref()), ("objection", option.objection.as_ref())];
    texts.into_iter().find(|(_, text)| text.is_some_and(|text| is_open(text))).map(|(key, _)| key)
}

/// Whether a text is only a place for one.
fn is_open(text: &str) -> bool {
    let text = text.trim();
    GAPS.contains(&text) || TO_FILL_IN.iter().any(|words| text.starts_with(words.as_str()))
}

/// Whether a person wrote something about money in the body.
#[must_use]
pub fn tells_of_money(body: &str) -> bool {
    has_own(body, "money")
}

/// Everything that is lacking, by name: empty keys, `options-open` and `conditions-open` (a place that nobody filled in), `money`
/// (no analysis, and nothing written), `full-set`.
#[must_use]
pub fn lacks(memo: &Memo, has_money: impl FnOnce() -> bool, quick: bool) -> Vec<&'static str> {
    let open: Vec<Keys> = open_places(memo).collect();
    let has_open = |key: &str| open.iter().any(|place| keys![key.to_owned()].holds(place));
    let mut lacks: Vec<&'static str> = empty_keys(memo).collect();
    let open_lists = [("options", "options-open"), ("conditions", "conditions-open")];
    lacks.extend(open_lists.into_iter().filter(|(key, _)| has_open(key)).map(|(_, name)| name));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::yaml::{decode, parse};

    const MEMO: &str = "title: a
product: b
organisation: c
date: 2026-03-12
options:
  - {title: Niets doen, benefit: …}
  - {title: Een proef… met twee teams, benefit: ' ... ', objection: …}
  - {title: Alles, benefit: We leren…}
  - {title: 'To be filled in: a lighter option'}
conditions:
  - what: Uren voor het team
  - what: 'Nog in te vullen: wat in orde moet zijn'
";

    #[test]
    fn a_place_that_nobody_filled_in_is_named_once_an_entry() {
        let memo: Memo = decode(&parse(MEMO, 0).root.unwrap()).value.unwrap();
        let places: Vec<String> = open_places(&memo).map(|place| place.to_string()).collect();
        assert_eq!(places, ["options[1].benefit", "options[2].benefit", "options[4].title", "conditions[2].what"]);
        assert_eq!(lacks(&memo, || true, false), ["asked", "review", "options-open", "conditions-open"]);
    }
}
