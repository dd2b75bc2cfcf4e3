//! What an edit must always keep: comments, order, line ends, and every line that it is not about.

use proptest::prelude::*;
use serde_yaml::Value;

use super::edit::{Change, Refused, apply};
use crate::keys;
use crate::source::{Keys, Span};

const RECORD: &str = "\
# Waar het om gaat
title: Gezinnen beslissen mee   # één zin
rank: 2                    # 1 = eerst

themes: [samenwerking-met-ouders]
roles:
  # de eerste
  - role: liaison-officer
    main: true
  - role: board-member   # besluit
description: |
  Eerste regel.

  Tweede # geen commentaar
answers:
  A1:
    score: 5   # hoog
    source: jaarplan
# slot
";

fn whole(text: &str) -> Span {
    Span::new(0, text.len())
}

fn set(text: &str, keys: Keys, value: impl Into<Value>) -> Result<String, Refused> {
    apply(text, whole(text), &[Change::Set(keys, value.into())])
}

/// The lines of `after` that are not in `before`, and the other way round.
fn differing(before: &str, after: &str) -> (Vec<String>, Vec<String>) {
    let diff = similar::TextDiff::from_lines(before, after);
    let of =
        |tag| diff.iter_all_changes().filter(move |change| change.tag() == tag).map(|change| change.value().trim_end().to_owned());
    (of(similar::ChangeTag::Delete).collect(), of(similar::ChangeTag::Insert).collect())
}

#[test]
fn a_number_changes_on_its_line_and_its_comment_stays() {
    let after = set(RECORD, keys!["rank"], 7).unwrap();
    assert_eq!(differing(RECORD, &after).1, ["rank: 7                    # 1 = eerst"]);
}

#[test]
fn a_text_that_needs_quotes_gets_them() {
    let after = set(RECORD, keys!["title"], "let op: ja # echt").unwrap();
    assert_eq!(differing(RECORD, &after).1, ["title: 'let op: ja # echt'   # één zin"]);
}

#[test]
fn an_answer_is_added_behind_the_last_one() {
    let value: Value = serde_yaml::from_str("score: 3\nsource: gesprek").unwrap();
    let after = set(RECORD, keys!["answers", "B2"], value).unwrap();
    assert_eq!(differing(RECORD, &after), (vec![], vec!["  B2:".into(), "    score: 3".into(), "    source: gesprek".into()]));
}

#[test]
fn a_key_is_added_at_the_end_even_after_a_block_text_without_a_last_line_end() {
    let after = set("title: a\ndescription: |\n  Tekst", keys!["status"], "open").unwrap();
    assert_eq!(after, "title: a\ndescription: |\n  Tekst\nstatus: open\n");
}

#[test]
fn a_key_comes_where_a_starter_holds_it_open() {
    let text =
        "title: x\n# Eén risico.\n# risk:\n# steps:\n#   - what: werkgroep\n# review: 2026-01-31\n# eigen: niet vergeten\nby: y\n";
    let risk = set(text, keys!["risk"], "ziek").unwrap();
    assert_eq!(risk, text.replace("# risk:\n", "risk: ziek\n"));
    let review = set(text, keys!["review"], "2027-01-15").unwrap();
    assert_eq!(review, text.replace("# review: 2026-01-31\n", "review: 2027-01-15\n"));
    let steps = set(text, keys!["steps"], Value::Sequence(vec!["eerst".into()])).unwrap();
    assert_eq!(steps, text.replace("werkgroep\n", "werkgroep\nsteps:\n  - eerst\n"), "an example stays");
    let own = set(text, keys!["eigen"], "ja").unwrap();
    assert_eq!(own, format!("{text}eigen: ja\n"), "what a person wrote behind it stays");
    let inside = "title: x\ndescription: |\n  een\n# risk:\n";
    assert!(set(inside, keys!["risk"], "ziek").unwrap().ends_with("risk: ziek\n"));
}

#[test]
fn a_list_written_in_brackets_grows_as_a_block() {
    let after = apply(RECORD, whole(RECORD), &[Change::Append(keys!["themes"], "integraal-werken".into())]).unwrap();
    assert_eq!(differing(RECORD, &after).1, ["themes:", "  - samenwerking-met-ouders", "  - integraal-werken"]);
}

#[test]
fn an_item_is_added_to_a_block_list() {
    let value: Value = serde_yaml::from_str("role: coordinator").unwrap();
    let after = apply(RECORD, whole(RECORD), &[Change::Append(keys!["roles"], value)]).unwrap();
    assert_eq!(differing(RECORD, &after), (vec![], vec!["  - role: coordinator".into()]));
}

#[test]
fn a_key_without_a_value_is_filled_in() {
    assert_eq!(set("owner:   # wie\ntitle: a\n", keys!["owner"], "manager").unwrap(), "owner: manager   # wie\ntitle: a\n");
}

#[test]
fn a_key_is_taken_out_with_its_lines() {
    let after = apply(RECORD, whole(RECORD), &[Change::Remove(keys!["description"])]).unwrap();
    assert_eq!(differing(RECORD, &after).0[0], "description: |");
    assert!(after.contains("    main: true\n  - role: board-member   # besluit\nanswers:"));
}

#[test]
fn a_text_of_several_lines_stands_after_a_bar() {
    let after = set("title: a\n", keys!["note"], "een\ntwee").unwrap();
    assert_eq!(after, "title: a\nnote: |-\n  een\n  twee\n");
}

#[test]
fn line_ends_of_windows_stay() {
    let record = RECORD.replace('\n', "\r\n");
    let after = set(&record, keys!["answers", "C1", "score"], 4).unwrap();
    assert!(!after.replace("\r\n", "").contains('\n'));
}

#[test]
fn what_leads_through_a_text_is_refused() {
    assert!(matches!(set(RECORD, keys!["title", "x"], 1), Err(Refused::NotAMap(_))));
}

#[test]
fn front_matter_is_changed_between_its_fences_only() {
    let text = "---\ntitle: a\n---\n\ntitle: b\n";
    let yaml = crate::source::front_matter::split(text).unwrap().yaml;
    assert_eq!(apply(text, yaml, &[Change::Set(keys!["rank"], 1.into())]).unwrap(), "---\ntitle: a\nrank: 1\n---\n\ntitle: b\n");
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zA-Zéï ]{0,20}",
        2 => "[ -~]{0,30}",
        1 => "[a-z: #'\"\\-\\[\\]{}|>&*!%@`,?\n]{0,30}",
    ]
}

fn any_place() -> impl Strategy<Value = Keys> {
    prop_oneof![
        Just(keys!["title"]),
        Just(keys!["rank"]),
        Just(keys!["description"]),
        Just(keys!["nieuw"]),
        Just(keys!["answers", "A1", "note"]),
        Just(keys!["answers", "A1", "score"]),
        Just(keys!["answers", "H9", "note"]),
        Just(keys!["roles", 0, "role"]),
        Just(keys!["roles", 1, "end"]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_text_is_set_every_comment_stays_and_other_lines_do_not_move(place in any_place(), text in any_text(), windows in any::<bool>()) {
        let record = if windows { RECORD.replace('\n', "\r\n") } else { RECORD.to_owned() };
        let after = set(&record, place.clone(), text.as_str());
        let Ok(after) = after else { return Err(TestCaseError::fail(format!("{place}: {after:?}"))) };
        for comment in ["# Waar het om gaat", "# de eerste", "# besluit", "# slot"] {
            prop_assert!(after.contains(comment), "{comment} is gone from {after}");
        }
        let (gone, _) = differing(&record, &after);
        let lines = if place == keys!["description"] { 4 } else { 1 };
        prop_assert!(gone.len() <= lines, "{place} took away {gone:?}");
    }

    #[test]
    fn changing_a_value_back_gives_the_same_text(rank in 0_u32..1000) {
        let after = set(RECORD, keys!["rank"], rank).unwrap();
        prop_assert_eq!(set(&after, keys!["rank"], 2).unwrap(), RECORD);
    }
}
