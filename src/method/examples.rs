//! The worked examples of the scoring rule, each by its name, and properties that must always hold.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::combine::{agreement, combine};
use super::score::{Counted, Outcome, Rule, Score, score, weakest};
use crate::lang::Lang;
use crate::model::{Answer, Answers, Assessment, Checklist, ProductClass, Set, Text};
use crate::source::yaml::{decode, parse};

fn checklist() -> Checklist {
    let text = crate::repo::embedded::checklist("product").expect("the product checklist is embedded");
    decode(&parse(text, 0).root.expect("it is YAML")).value.expect("it is a checklist")
}

/// Answers such as `A1 5, D3 nvt, E1 ?, G1 1!` (`!`: cannot be remedied).
fn answers(text: &str) -> Answers {
    let one = |part: &str| {
        let (id, value) = part.trim().split_once(' ').expect("an id and a value");
        let answer = match value {
            "nvt" => Answer { not_applicable: Some("reden".into()), ..Answer::default() },
            "?" => Answer { unknown: Some(true), ..Answer::default() },
            value => Answer {
                score: value.trim_end_matches('!').parse().ok(),
                remediable: value.ends_with('!').then_some(false),
                ..Answer::default()
            },
        };
        (id.into(), answer)
    };
    text.split(',').filter(|part| !part.trim().is_empty()).map(one).collect()
}

const B1: &str = "A1 5, A2 5, A3 4, A4 4, B1 4, B2 4, B3 4, B4 4, C1 4, C2 4, C3 5, C4 4, D1 3, D2 4, D3 3, D4 4, E1 4, E2 3, E3 3, \
                  F1 5, F2 4, F3 4, G1 5, H1 4, H2 4, H3 4, H4 4, H5 4";

fn counted(checklist: &Checklist, class: ProductClass, set: Set, answers: &Answers) -> Score {
    let weights = BTreeMap::new();
    let rule = Rule { checklist, class: Some(class), set, weights: &weights };
    score(&rule, |id| Counted::from_answer(answers.get(id)))
}

fn base(changes: &str) -> Score {
    let mut all = answers(B1);
    all.extend(answers(changes));
    counted(&checklist(), ProductClass::W, Set::Full, &all)
}

fn everything(score: u8, changes: &str) -> Answers {
    let all = checklist().questions.iter().map(|q| (q.id.as_str().into(), Answer::scored(f64::from(score)))).collect::<Answers>();
    all.into_iter().chain(answers(changes)).collect()
}

/// Applicable and answered weight, total, range and outcome, as the table of worked examples shows them.
fn row(score: &Score) -> (i64, i64, String, String, &'static str) {
    let shown = |f: super::Fraction| Lang::En.decimal(f.number());
    let range = score.range.expect("there is weight");
    let total = score.total.map_or_else(String::new, shown);
    (score.applicable, score.answered, total, format!("{}-{}", shown(range[0]), shown(range[1])), score.outcome.name())
}

fn group(score: &Score, id: &str) -> String {
    let group = score.groups.iter().find(|group| group.id == id).expect("the group exists");
    Lang::En.decimal(group.score.expect("the group has a number").number())
}

#[test]
fn x1_the_base_answers_adopt() {
    let score = base("");
    assert_eq!(row(&score), (59, 59, "76.3".into(), "76.3-76.3".into(), "adopt"));
    assert_eq!(group(&score, "D"), "61.1");
    assert!(!score.provisional && !score.sensitive);
}

#[test]
fn x2_a_group_under_fifty_makes_a_pilot() {
    let score = base("B2 3, D1 2, D3 2, E1 3, E2 2");
    assert_eq!(row(&score), (59, 59, "70.8".into(), "70.8-70.8".into(), "pilot"));
    let groups: Vec<String> = score.groups.iter().map(|g| format!("{} {}", g.id, group(&score, &g.id))).collect();
    assert_eq!(groups, ["A 91.7", "B 68.2", "C 79.2", "D 47.2", "E 41.7", "F 83.3", "G 100.0", "H 75.0"]);
    assert_eq!(score.rule, 7);
}

#[test]
fn x4_leaving_out_the_money_does_not_raise_the_result_unmarked() {
    let score = base("D3 nvt, E1 ?, E2 ?, E3 ?, H5 ?");
    assert_eq!(row(&score), (57, 49, "79.1".into(), "68.0-82.0".into(), "defer"));
    assert_eq!(Lang::En.short_number((score.coverage.number() * 10_000.0).round() / 10_000.0), "0.8596");
    assert_eq!(group(&score, "D"), "64.3");
    assert_eq!(score.gaps, ["E"]);
    assert!(score.provisional);
}

#[test]
fn x5_a_knock_out_that_cannot_be_remedied_rejects() {
    let score = base("G1 1!");
    assert_eq!(row(&score), (59, 59, "72.9".into(), "72.9-72.9".into(), "reject"));
    assert_eq!((score.rule, score.knock_outs), (1, vec![("G1".into(), false)]));
}

#[test]
fn x5b_a_knock_out_that_can_be_remedied_defers() {
    let score = base("G1 1");
    assert_eq!(row(&score), (59, 59, "72.9".into(), "72.9-72.9".into(), "defer"));
    assert_eq!((group(&score, "G"), score.rule, score.knock_outs), ("0.0".into(), 2, vec![("G1".into(), true)]));
}

#[test]
fn x6_an_unknown_must_have_defers() {
    let score = base("B3 ?");
    assert_eq!(row(&score), (59, 56, "76.3".into(), "72.5-77.5".into(), "defer"));
    assert_eq!(score.unknown_must_haves, ["B3"]);
    assert!(score.provisional);
}

#[test]
fn x7_a_low_total_rejects() {
    let all = everything(2, "A1 3, A2 3, B3 3, F1 3, G1 4");
    let score = counted(&checklist(), ProductClass::W, Set::Full, &all);
    assert_eq!(row(&score), (59, 59, "31.4".into(), "31.4-31.4".into(), "reject"));
    assert_eq!(["C", "D", "E", "H"].map(|id| group(&score, id)), ["25.0"; 4]);
}

#[test]
fn x8_knowledge_has_thirteen_questions() {
    let score = counted(&checklist(), ProductClass::K, Set::Full, &everything(4, "B2 3, H1 3"));
    assert_eq!(row(&score), (28, 28, "70.5".into(), "70.5-70.5".into(), "adopt"));
    assert_eq!(group(&score, "B"), "62.5");
}

#[test]
fn x9_a_must_have_of_two_is_a_condition() {
    let score = base("F1 2");
    assert_eq!(row(&score), (59, 59, "73.7".into(), "73.7-73.7".into(), "adopt"));
    assert_eq!((group(&score, "F"), score.conditions), ("58.3".into(), vec!["F1".to_owned()]));
}

#[test]
fn x10_a_quick_set_only_says_whether_to_go_on() {
    let all = answers("A1 4, A2 4, B1 3, B2 3, B3 4, C1 3, D1 3, E1 3, F1 4, G1 4, H4 3");
    let score = counted(&checklist(), ProductClass::W, Set::Quick, &all);
    assert_eq!(row(&score), (30, 30, "60.8".into(), "60.8-60.8".into(), "go-on"));
}

#[test]
fn x12_everything_in_the_middle_defers() {
    let score = counted(&checklist(), ProductClass::W, Set::Full, &everything(3, ""));
    assert_eq!(row(&score), (59, 59, "50.0".into(), "50.0-50.0".into(), "defer"));
    assert_eq!(score.rule, 4);
}

#[test]
fn without_any_number_there_is_no_total() {
    let score = counted(&checklist(), ProductClass::W, Set::Full, &Answers::default());
    assert_eq!((score.total, score.outcome, score.rule), (None, Outcome::Defer, 2));
}

#[test]
fn the_three_weakest_come_by_number_then_weight_then_order() {
    let list = checklist();
    let weights = BTreeMap::new();
    let rule = Rule { checklist: &list, class: Some(ProductClass::W), set: Set::Full, weights: &weights };
    let mut all = answers(B1);
    all.extend(answers("B2 3, D1 2, D3 2, E1 3, E2 2"));
    let weak: Vec<&str> =
        weakest(&rule, |id| Counted::from_answer(all.get(id))).iter().take(3).map(|(q, _)| q.id.as_str()).collect();
    assert_eq!(weak, ["D1", "D3", "E2"]);
}

fn assessment(text: &str) -> Assessment {
    let head = "subject: product/a\nchecklist: product\nchecklist-version: \"1\"\ndate: 2026-01-01\nstatus: final\n";
    let mut assessment: Assessment = decode(&parse(head, 0).root.expect("YAML")).value.expect("an assessment");
    assessment.answers = answers(text);
    assessment
}

#[test]
fn several_assessors_are_combined_as_in_the_table() {
    let list = checklist();
    let weights = BTreeMap::new();
    let rule = Rule { checklist: &list, class: Some(ProductClass::W), set: Set::Full, weights: &weights };
    let three =
        ["A1 5, B2 4, D1 4, E2 ?, D3 nvt", "A1 4, B2 2, D1 1, E2 ?, D3 nvt", "A1 5, B2 3, D1 3, E2 3, D3 4"].map(assessment);
    let combined = combine(&rule, &three.iter().collect::<Vec<_>>(), None);
    let shown = |id: &str| {
        let one = &combined[id];
        let value = match one.value {
            Counted::Score { halves, .. } => (halves as f64 / 2.0).to_string(),
            Counted::NotApplicable => "nvt".into(),
            Counted::Unknown => "?".into(),
        };
        (value, one.spread, one.discuss)
    };
    assert_eq!(shown("A1"), ("5".into(), 1.0, false));
    assert_eq!(shown("B2"), ("3".into(), 2.0, true));
    assert_eq!(shown("D1"), ("3".into(), 3.0, true));
    assert_eq!(shown("E2"), ("?".into(), 0.0, false));
    assert_eq!(shown("D3"), ("nvt".into(), 0.0, false));
    let two = ["C1 3", "C1 4"].map(assessment);
    let c1 = combine(&rule, &two.iter().collect::<Vec<_>>(), None)["C1"].clone();
    assert_eq!((c1.value, c1.spread), (Counted::Score { halves: 7, remediable: true }, 1.0));
}

#[test]
fn agreement_is_the_share_of_questions_at_most_one_apart() {
    let list = checklist();
    let weights = BTreeMap::new();
    let rule = Rule { checklist: &list, class: Some(ProductClass::W), set: Set::Full, weights: &weights };
    let three = ["A1 5, B2 4, D1 4, C1 3", "A1 4, B2 2, D1 1, C1 4", "A1 5, B2 3, D1 3"].map(assessment);
    let combined = combine(&rule, &three.iter().collect::<Vec<_>>(), None);
    assert_eq!(agreement(&combined).map(super::Fraction::number), Some(0.5));
}

fn any_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        6 => (1_u8..=5).prop_map(|score| Answer::scored(f64::from(score))),
        1 => Just(Answer { not_applicable: Some("reden".into()), ..Answer::default() }),
        1 => Just(Answer { unknown: Some(true), ..Answer::default() }),
    ]
}

fn any_answers() -> impl Strategy<Value = Answers> {
    let ids: Vec<Text> = checklist().questions.iter().map(|question| question.id.as_str().into()).collect();
    proptest::collection::vec(any_answer(), ids.len()).prop_map(move |list| ids.iter().cloned().zip(list).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_total_lies_in_its_range_and_the_range_in_a_hundred(all in any_answers()) {
        let score = counted(&checklist(), ProductClass::W, Set::Full, &all);
        if let (Some(total), Some([low, high])) = (score.total, score.range) {
            prop_assert!(super::Fraction::whole(0) <= low && low <= total && total <= high && high <= super::Fraction::whole(100));
        }
    }

    #[test]
    fn raising_one_answer_never_lowers_the_total(all in any_answers(), at in 0_usize..28) {
        let list = checklist();
        let before = counted(&list, ProductClass::W, Set::Full, &all);
        let id = list.questions[at].id.as_str();
        let Some(old) = all.get(id).unwrap().score.filter(|score| *score < 5.0) else { return Ok(()) };
        let mut raised = all.clone();
        raised.insert(id.into(), Answer::scored(old + 1.0));
        let after = counted(&list, ProductClass::W, Set::Full, &raised);
        prop_assert!(after.total >= before.total);
    }

    #[test]
    fn an_unknown_never_makes_more_sure(all in any_answers(), at in 0_usize..28) {
        let list = checklist();
        let before = counted(&list, ProductClass::W, Set::Full, &all);
        let mut less = all.clone();
        less.insert(list.questions[at].id.as_str().into(), Answer { unknown: Some(true), ..Answer::default() });
        let after = counted(&list, ProductClass::W, Set::Full, &less);
        prop_assert!(after.coverage <= before.coverage || all.get(list.questions[at].id.as_str()).unwrap().not_applicable.is_some());
        prop_assert!(after.provisional || !before.provisional || all.get(list.questions[at].id.as_str()).unwrap().not_applicable.is_some());
    }

    #[test]
    fn the_combination_does_not_depend_on_the_order_of_assessors(a in any_answers(), b in any_answers(), c in any_answers()) {
        let list = checklist();
        let weights = BTreeMap::new();
        let rule = Rule { checklist: &list, class: Some(ProductClass::W), set: Set::Full, weights: &weights };
        let made = [a, b, c].map(|answers| Assessment { answers, ..assessment("") });
        let forward: Vec<&Assessment> = made.iter().collect();
        let backward: Vec<&Assessment> = made.iter().rev().collect();
        prop_assert_eq!(combine(&rule, &forward, None), combine(&rule, &backward, None));
    }
}
