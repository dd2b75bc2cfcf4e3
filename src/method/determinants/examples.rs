//! The worked examples of the rule of 20 and 80 percent, each by its name, and the special items.

use super::{
    Class, Column, Counts, Judged, Layout, Limits, MeanLimits, Measure, Movement, OTHER, PairLimits, Part, Scale, Shape, UNKNOWN,
    Verdict, barriers, change, judge, percent,
};
use crate::method::Fraction;

const NO: u8 = 1;
const YES: u8 = 2;
/// A goal is favourable when both parts are 4 or more, unfavourable when its chance is 2 or less.
const GOAL: Shape = Shape::Pair(PairLimits { favourable: [Some(4), Some(4)], unfavourable: [None, Some(2)] });
/// A norm is favourable from an expectation of 4 and a compliance of 3 on, unfavourable when 2 or less is expected.
const NORM: Shape = Shape::Pair(PairLimits { favourable: [Some(4), Some(3)], unfavourable: [Some(2), None] });
const MEAN: Shape = Shape::MeanOfLines(MeanLimits { favourable: 7, unfavourable: 5 });

fn five() -> Scale {
    Scale::new(5, &[1, 2], &[3], &[4, 5])
}

fn yes_or_no() -> Scale {
    Scale::new(2, &[1], &[], &[2]).or_unknown()
}

/// A determinant with these lines.
fn measure(key: &str, number: u32, shape: Shape, lines: &[&str]) -> Measure {
    Measure { key: key.into(), number, shape, lines: lines.iter().map(ToString::to_string).collect() }
}

/// A determinant of one statement, and the answers of each person; 0 is no answer.
fn single(key: &str, scale: Scale, mirrored: bool, answers: &[u8]) -> Judged {
    let columns = vec![Column { measure: 0, line: 0, part: Part::First, scale, mirrored }];
    let rows: Vec<Vec<u8>> = answers.iter().map(|code| vec![*code]).collect();
    of_rows(measure(key, 1, Shape::Single, &[""]), columns, &rows)
}

/// Lines of five points, with their direction.
fn several(key: &str, shape: Shape, lines: &[(&str, bool)], rows: &[Vec<u8>]) -> Judged {
    let columns = lines.iter().enumerate().map(|(line, (_, mirrored))| Column {
        measure: 0,
        line,
        part: Part::First,
        scale: five(),
        mirrored: *mirrored,
    });
    let names: Vec<&str> = lines.iter().map(|(name, _)| *name).collect();
    of_rows(measure(key, 1, shape, &names), columns.collect(), rows)
}

/// Pairs, each person's two answers after one another.
fn pairs(key: &str, shape: Shape, lines: &[&str], rows: &[Vec<u8>]) -> Judged {
    let column = |line: usize, part: Part| Column { measure: 0, line, part, scale: five(), mirrored: false };
    let columns = (0..lines.len()).flat_map(|line| [column(line, Part::First), column(line, Part::Second)]);
    of_rows(measure(key, 1, shape, lines), columns.collect(), rows)
}

fn of_rows(measure: Measure, columns: Vec<Column>, rows: &[Vec<u8>]) -> Judged {
    let mut counts = Counts::new(Layout { measures: vec![measure], columns });
    rows.iter().for_each(|row| counts.add(row));
    judge(&counts, &Limits::default()).remove(0)
}

fn yes_no(answers: &str) -> Vec<u8> {
    answers.split(' ').map(|answer| if answer == "ja" { YES } else { NO }).collect()
}

/// The shares as tenths of a percent, and the verdict with its labels, as the table of worked examples shows them.
fn told(judged: &Judged) -> (u64, Option<[String; 3]>, Verdict, &'static str) {
    let whole = &judged.whole;
    let shares = whole.shares.map(|shares| shares.each().map(|share| format!("{:.4}", share.number())));
    let label = match (whole.mixed, whole.indicative) {
        (true, _) => "mixed",
        (_, true) => "indicative",
        _ => "",
    };
    (whole.n, shares, whole.verdict, label)
}

fn shares(unfavourable: &str, neutral: &str, favourable: &str) -> Option<[String; 3]> {
    Some([unfavourable, neutral, favourable].map(str::to_owned))
}

#[test]
fn mx1_nine_of_ten_in_favour_is_a_facilitator() {
    let judged = single("procedural-clarity", five(), false, &[4, 4, 5, 4, 3, 4, 5, 4, 4, 4]);
    assert_eq!(told(&judged), (10, shares("0.0000", "0.1000", "0.9000"), Verdict::Facilitator, ""));
}

#[test]
fn mx2_three_of_ten_against_is_a_barrier() {
    let judged = single("time-available", five(), false, &[2, 2, 4, 3, 4, 1, 4, 4, 4, 4]);
    assert_eq!(told(&judged), (10, shares("0.3000", "0.1000", "0.6000"), Verdict::Barrier, ""));
}

#[test]
fn mx3_a_barrier_that_most_favour_is_mixed() {
    let judged = single("compatibility", five(), false, &[2, 4, 4, 4, 4, 4, 4, 4, 4, 1]);
    assert_eq!(told(&judged), (10, shares("0.2000", "0.0000", "0.8000"), Verdict::Barrier, "mixed"));
}

#[test]
fn mx4_a_negative_statement_is_mirrored_and_six_answers_are_indicative() {
    let answers = [2, 1, 2, 4, 3, 2];
    assert_eq!(answers.map(|code| five().mirrored(code)), [4, 5, 4, 2, 3, 4]);
    let judged = single("complexity", five(), true, &answers);
    assert_eq!(told(&judged), (6, shares("0.1667", "0.1667", "0.6667"), Verdict::Neutral, "indicative"));
}

#[test]
fn mx5_less_than_half_of_the_colleagues_is_unfavourable() {
    let judged = single("descriptive-norm", Scale::new(7, &[1, 2, 3], &[4], &[5, 6, 7]), false, &[1, 3, 4, 5, 6, 7, 5, 5, 6, 2]);
    assert_eq!(told(&judged), (10, shares("0.3000", "0.1000", "0.6000"), Verdict::Barrier, ""));
}

#[test]
fn mx7_four_answers_are_too_few() {
    let judged = single("knowledge", five(), false, &[4, 5, 0, 4, 2]);
    assert_eq!(told(&judged), (4, None, Verdict::TooFew, ""));
    assert_eq!((judged.whole.missing, judged.whole.mean), (1, None));
}

#[test]
fn mx9_other_changes_going_on_are_unfavourable() {
    let answers = yes_no("ja ja ja nee nee nee nee nee nee nee");
    let judged = single("unsettled-organisation", yes_or_no(), true, &answers);
    assert_eq!(told(&judged), (10, shares("0.3000", "0.0000", "0.7000"), Verdict::Barrier, ""));
}

#[test]
fn one_answer_less_than_the_limit_is_no_barrier() {
    let mut answers = vec![2; 199];
    answers.extend(vec![3; 801]);
    assert_eq!(single("knowledge", five(), false, &answers).whole.verdict, Verdict::Neutral);
    answers.push(2);
    assert_eq!(single("knowledge", five(), false, &answers).whole.verdict, Verdict::Neutral, "200 of 1001");
    answers.extend([1]);
    assert_eq!(single("knowledge", five(), false, &answers).whole.verdict, Verdict::Barrier, "201 of 1002");
}

#[test]
fn own_limits_take_the_place_of_twenty_and_eighty() {
    let columns = vec![Column { measure: 0, line: 0, part: Part::First, scale: five(), mirrored: false }];
    let mut counts = Counts::new(Layout { measures: vec![measure("knowledge", 17, Shape::Single, &[""])], columns });
    [2, 2, 4, 4, 4, 4, 4, 4, 4, 4].iter().for_each(|code| counts.add(&[*code]));
    let verdict = |barrier| judge(&counts, &Limits::new(barrier, 80, 5, 10))[0].whole.verdict;
    assert_eq!([verdict(20), verdict(21)], [Verdict::Barrier, Verdict::Facilitator]);
    assert_eq!(Limits::new(20, 80, 1, 10).minimum, 5, "nobody's own answer is ever shown");
}

#[test]
fn benefits_and_drawbacks_are_judged_by_line_and_the_worst_speaks() {
    let rows: Vec<Vec<u8>> = (0..10).map(|i| vec![4, if i < 3 { 5 } else { 2 }]).collect();
    let judged = several("personal-benefit", Shape::WorstLine, &[("overzicht", false), ("extra-werk", true)], &rows);
    assert_eq!((judged.worst, judged.whole.verdict), (Some(1), Verdict::Barrier));
    assert_eq!(judged.lines.iter().map(|line| line.verdict).collect::<Vec<_>>(), [Verdict::Facilitator, Verdict::Barrier]);
    assert_eq!(judged.whole.mean, Some((3.0 * 2.5 + 7.0 * 4.0) / 10.0), "the mean of the lines after mirroring");
}

#[test]
fn social_support_counts_each_persons_mean_over_the_groups() {
    let rows = vec![vec![4, 3], vec![4, 3], vec![3, 2], vec![3, 3], vec![5, 0]];
    let judged = several("social-support", MEAN, &[("collegas", false), ("leidinggevende", false)], &rows);
    assert_eq!(told(&judged).1, shares("0.2000", "0.2000", "0.6000"), "3.5 is favourable, 2.5 is not");
    assert_eq!((judged.lines[0].n, judged.lines[1].n, judged.lines[1].verdict), (5, 4, Verdict::TooFew));
}

#[test]
fn goals_are_favourable_when_both_parts_are() {
    let rows = vec![vec![5, 4], vec![4, 3], vec![3, 4], vec![5, 2], vec![1, 1]];
    let judged = pairs("outcome-expectations", GOAL, &["doel-1"], &rows);
    assert_eq!(told(&judged), (5, shares("0.4000", "0.4000", "0.2000"), Verdict::Barrier, "indicative"));
    assert_eq!(judged.whole.product, Some((20.0 + 12.0 + 12.0 + 10.0 + 1.0) / 125.0));
}

#[test]
fn a_norm_is_favourable_when_it_is_expected_and_followed() {
    let rows = vec![vec![4, 3], vec![5, 2], vec![2, 5], vec![3, 5], vec![5, 5], vec![5, 0]];
    let judged = pairs("subjective-norm", NORM, &["leidinggevende"], &rows);
    assert_eq!(told(&judged), (5, shares("0.2000", "0.4000", "0.4000"), Verdict::Barrier, "indicative"));
    assert_eq!(judged.whole.missing, 1, "half a pair is no answer");
}

#[test]
fn the_activities_that_people_doubt_are_named() {
    let rows: Vec<Vec<u8>> = (0..10).map(|i| vec![5, if i < 2 { 1 } else { 4 }, 4]).collect();
    let activities = [("stap-1", false), ("stap-2", false), ("stap-3", false)];
    let judged = several("self-efficacy", MEAN, &activities, &rows);
    assert_eq!(judged.whole.verdict, Verdict::Facilitator, "a mean of 10/3 is neutral, the rest favourable");
    assert_eq!(judged.hard_lines().map(|(id, _)| id).collect::<Vec<_>>(), ["stap-2"]);
}

#[test]
fn knowing_the_content_is_compared_with_ninety_percent() {
    let nine = [4, 4, 4, 3, 3, 3, 3, 3, 4, 1];
    let scale = Scale::new(4, &[1, 2], &[], &[3, 4]);
    assert_eq!(single("content-awareness", scale, false, &nine).reaches(percent(90)), Some(true));
    assert_eq!(single("content-awareness", scale, false, &nine[1..]).reaches(percent(90)), Some(false));
    assert_eq!(single("content-awareness", scale, false, &nine[6..]).reaches(percent(90)), None);
}

#[test]
fn a_ratification_that_people_do_not_know_of_is_flagged() {
    let judged = single("formal-ratification", yes_or_no(), false, &yes_no("ja ja ja ja nee"));
    assert_eq!([true, false].map(|fact| judged.unknown_to_many(fact, &Limits::default())), [true, false]);
}

#[test]
fn not_knowing_is_neutral_for_yes_and_no() {
    let judged = single("formal-ratification", yes_or_no(), false, &[YES, YES, YES, YES, UNKNOWN]);
    assert_eq!(told(&judged).1, shares("0.0000", "0.2000", "0.8000"));
    assert_eq!(judged.whole.mean, None);
}

#[test]
fn replacement_of_staff_takes_agreement_or_yes_and_no() {
    let judged = single("staff-replacement", five().or(&yes_or_no()), false, &[1, 2, 3, 4, 5, OTHER + YES, OTHER + NO]);
    assert_eq!(judged.whole.shares.unwrap().share(Class::Unfavourable), Fraction::new(3, 7).unwrap());
    assert_eq!(judged.whole.mean, Some(3.0));
}

#[test]
fn barriers_stand_by_the_unfavourable_share_then_the_favourable_one_then_their_number() {
    let layout = Layout {
        measures: (1..=4).map(|number| measure(&format!("d{number}"), number, Shape::Single, &[""])).collect(),
        columns: (0..4).map(|measure| Column { measure, line: 0, part: Part::First, scale: five(), mirrored: false }).collect(),
    };
    let mut counts = Counts::new(layout);
    for row in [[1, 1, 1, 1], [4, 1, 4, 3], [4, 4, 4, 4], [4, 4, 4, 4], [4, 4, 4, 4]] {
        counts.add(&row);
    }
    let judged = judge(&counts, &Limits::default());
    let order: Vec<&str> = barriers(&judged).iter().map(|one| one.measure.key.as_str()).collect();
    assert_eq!(order, ["d2", "d4", "d1", "d3"]);
}

#[test]
fn before_and_after_tell_which_barriers_went_and_came() {
    let round = |first: &[u8], second: &[u8]| {
        let mut judged = vec![single("time-available", five(), false, first), single("knowledge", five(), false, second)];
        judged[1].measure.number = 17;
        judged
    };
    let (before, after) = (round(&[2, 2, 4, 4, 4], &[4, 4, 4, 4, 0]), round(&[4, 4, 4, 4, 4], &[4, 4, 4, 4, 4]));
    let moved: Vec<Movement> = change(&before, &after).iter().map(|one| one.movement).collect();
    assert_eq!(moved, [Movement::Gone, Movement::Unknown]);
    assert_eq!(change(&after, &before)[0].movement, Movement::New);
    assert_eq!(change(&before, &before)[0].movement, Movement::Stayed);
    assert_eq!(change(&after, &after)[0].unfavourable, Some([Fraction::whole(0), Fraction::whole(0)]));
}
