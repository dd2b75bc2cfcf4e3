//! The score card of a good practice: seven points, four perspectives, four values, what is described, and whether the
//! example is ready to be shared.
//! Source: Checklist goede praktijken (NJi and Associatie Wijkteams), parts 1, 2 and 4. That an example is only ready
//! when its bottlenecks are named is the checklist's own word; that a low statement (1 or 2) is a point to repair is ours.

use super::description::{Description, Point};
use crate::model::{Answers, Practice};

/// The points that are one question, with their number.
const SINGLE: [(u8, &str); 5] = [(1, "A1"), (2, "A2"), (3, "A3"), (6, "A6"), (7, "A7")];
/// The points that are counted in four questions each, with their number: perspectives and values.
const PERSPECTIVES: (u8, [&str; 4]) = (4, ["A4a", "A4b", "A4c", "A4d"]);
const VALUES: (u8, [&str; 4]) = (5, ["A5a", "A5b", "A5c", "A5d"]);
/// The five statements on the learning environment.
const STATEMENTS: [&str; 5] = ["D1", "D2", "D3", "D4", "D5"];
/// From this number on a statement needs no repair.
const GOOD_ENOUGH: f64 = 3.0;

/// What the assessments of a good practice come to.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreCard {
    /// The seven points by number, and whether each is in place; nothing while it is not answered. Perspectives and
    /// values are in place when all four are.
    pub points: Vec<(u8, Option<bool>)>,
    /// How many of the four perspectives it is seen from.
    pub perspectives: usize,
    /// How many of the four values it works from.
    pub values: usize,
    /// The points of the description that say something, in the text or in an answer.
    pub described: Vec<Point>,
    /// The statements on the learning environment, with the lowest number that was given.
    pub environment: Vec<(&'static str, Option<f64>)>,
}

/// Why an example is not ready to be shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// The description names no bottlenecks.
    Bottlenecks,
    /// This point is not in place, or not answered.
    Point(u8),
}

impl ScoreCard {
    /// The card of a practice, its text and the answers of its assessors. A point is in place when everyone who answered
    /// says so: an example is shown to people who will look at it from all those sides. Perspectives and values of which
    /// nobody spoke count as the record has them.
    #[must_use]
    pub fn of(description: &Description, practice: &Practice, assessors: &[&Answers]) -> Self {
        let said = |id: &str| confirmed(id, practice, assessors);
        let count = |ids: [&str; 4]| ids.iter().filter(|id| said(id) == Some(true)).count();
        let four = |ids: [&str; 4]| {
            let answered = ids.iter().any(|id| said(id).is_some());
            answered.then(|| count(ids) == ids.len())
        };
        let counted = [PERSPECTIVES, VALUES].map(|(number, ids)| (number, four(ids)));
        let mut points: Vec<(u8, Option<bool>)> = SINGLE.iter().map(|(number, id)| (*number, said(id))).chain(counted).collect();
        points.sort_unstable_by_key(|(number, _)| *number);
        Self {
            points,
            perspectives: count(PERSPECTIVES.1),
            values: count(VALUES.1),
            described: Point::ALL.into_iter().filter(|point| is_described(*point, description, assessors)).collect(),
            environment: STATEMENTS.map(|id| (id, lowest(id, assessors))).to_vec(),
        }
    }

    /// How many of the seven points are in place.
    #[must_use]
    pub fn in_place(&self) -> usize {
        self.points.iter().filter(|(_, in_place)| *in_place == Some(true)).count()
    }

    /// Whether the description names bottlenecks: on the way, or what does not work yet.
    #[must_use]
    pub fn bottlenecks(&self) -> bool {
        self.described.iter().any(|point| matches!(point, Point::Bottlenecks | Point::NotYet))
    }

    /// What stands in the way of sharing; nothing when the example is ready. Perspectives and values that are still missing
    /// do not stop it: they are counted and named.
    #[must_use]
    pub fn lacks(&self) -> Vec<Lack> {
        let bottlenecks = (!self.bottlenecks()).then_some(Lack::Bottlenecks);
        let single = |number: u8| SINGLE.iter().any(|(of, _)| *of == number);
        let points = self.points.iter().filter(|(number, in_place)| single(*number) && *in_place != Some(true));
        bottlenecks.into_iter().chain(points.map(|(number, _)| Lack::Point(*number))).collect()
    }

    /// The statements that are points to repair.
    #[must_use]
    pub fn repairs(&self) -> Vec<&'static str> {
        self.environment.iter().filter(|(_, lowest)| lowest.is_some_and(|n| n < GOOD_ENOUGH)).map(|(id, _)| *id).collect()
    }
}

/// The question of a point that is one question.
#[must_use]
pub fn question(point: u8) -> Option<&'static str> {
    SINGLE.iter().find(|(number, _)| *number == point).map(|(_, id)| *id)
}

/// The questions of the perspectives and of the values that are not confirmed.
#[must_use]
pub fn unconfirmed(practice: &Practice, assessors: &[&Answers]) -> Vec<&'static str> {
    let ids = [PERSPECTIVES, VALUES].into_iter().flat_map(|(_, ids)| ids);
    ids.filter(|id| confirmed(id, practice, assessors) != Some(true)).collect()
}

/// What the assessors say, else what the record says of its perspectives and values.
fn confirmed(id: &str, practice: &Practice, assessors: &[&Answers]) -> Option<bool> {
    let sides = practice.perspectives.iter().map(|side| PERSPECTIVES.1[*side as usize]);
    let values = practice.values.iter().map(|value| VALUES.1[*value as usize]);
    all_yes(id, assessors).or_else(|| sides.chain(values).any(|of| of == id).then_some(true))
}

/// Yes when everyone who answered says yes; nothing when nobody answered.
fn all_yes(id: &str, assessors: &[&Answers]) -> Option<bool> {
    let mut said = assessors.iter().filter_map(|answers| answers.get(id)?.choice.as_deref()).peekable();
    said.peek()?;
    Some(said.all(|choice| choice == "yes"))
}

fn lowest(id: &str, assessors: &[&Answers]) -> Option<f64> {
    assessors.iter().filter_map(|answers| answers.get(id)?.score).min_by(f64::total_cmp)
}

/// Whether the text or an answer says something on a point.
fn is_described(point: Point, description: &Description, assessors: &[&Answers]) -> bool {
    let id = point.question();
    let told =
        |answers: &&Answers| answers.get(id.as_str()).and_then(|a| a.text.as_ref()).is_some_and(|text| !text.trim().is_empty());
    description.tells(point) || assessors.iter().any(told)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Answer;

    fn answers(yes: &str, no: &str) -> Answers {
        let choice = |code: &str| Answer { choice: Some(code.into()), ..Answer::default() };
        let said = |ids: &str, code: &str| ids.split(' ').map(|id| (id.into(), choice(code))).collect::<Vec<_>>();
        said(yes, "yes").into_iter().chain(said(no, "no")).collect()
    }

    fn practice(more: &str) -> Practice {
        use crate::source::yaml::{decode, parse};
        decode(&parse(&format!("title: x\n{more}"), 0).root.unwrap()).value.unwrap()
    }

    fn card(body: &str, assessors: &[&Answers]) -> ScoreCard {
        ScoreCard::of(&Description::read(body), &practice(""), assessors)
    }

    const FIVE: &str = "A1 A2 A3 A6 A7";
    const EIGHT: &str = "A4a A4b A4c A4d A5a A5b A5c A5d";
    const NAMED: &str = "## Hoe\n\n### Knelpunten\n\nDe uren.\n";

    #[test]
    fn an_example_is_ready_only_when_its_bottlenecks_are_named() {
        let full = answers(&format!("{FIVE} {EIGHT}"), "");
        let silent = card("## Tips\n\nBegin klein.\n", &[&full]);
        assert_eq!((silent.in_place(), silent.lacks()), (7, vec![Lack::Bottlenecks]));
        let told = card(NAMED, &[&full]);
        assert_eq!(told.lacks(), []);
        let mut in_an_answer = full;
        in_an_answer.insert("B10".into(), Answer { text: Some("De avonden.".into()), ..Answer::default() });
        assert_eq!(card("", &[&in_an_answer]).lacks(), []);
    }

    #[test]
    fn there_are_seven_points_four_perspectives_and_four_values() {
        let some = answers("A1 A2 A3 A6 A4a A4c A5a A5b A5c A5d", "A7 A4b");
        let card = card(NAMED, &[&some]);
        assert_eq!(card.points.len(), 7);
        assert_eq!((card.in_place(), card.perspectives, card.values), (5, 2, 4));
        assert_eq!(card.points[3..5], [(4, Some(false)), (5, Some(true))]);
        assert_eq!(card.lacks(), [Lack::Point(7)]);
        assert_eq!(unconfirmed(&practice(""), &[&some]), ["A4b", "A4d"]);
    }

    #[test]
    fn a_point_is_in_place_when_everyone_who_answered_says_so() {
        let (one, other) = (answers("A1 A2", ""), answers("A1", "A2"));
        let card = card("", &[&one, &other]);
        assert_eq!(card.points[..3], [(1, Some(true)), (2, Some(false)), (3, None)]);
    }

    #[test]
    fn sides_and_values_of_the_record_count_until_an_assessor_speaks() {
        let record = practice("perspectives: [policy, residents]\nvalues: [safe]\n");
        let silent = ScoreCard::of(&Description::default(), &record, &[]);
        assert_eq!((silent.perspectives, silent.values), (2, 1));
        let spoken = ScoreCard::of(&Description::default(), &record, &[&answers("A4a", "A4b")]);
        assert_eq!((spoken.perspectives, spoken.values), (2, 1));
        assert_eq!(unconfirmed(&record, &[&answers("A4a", "A4b")])[0], "A4b");
    }

    #[test]
    fn a_statement_of_one_or_two_is_a_point_to_repair() {
        let scored = |number| Answers::from_iter([("D4".into(), Answer::scored(number)), ("D1".into(), Answer::scored(4.0))]);
        let repairs = |number| card("", &[&scored(number)]).repairs();
        assert_eq!((repairs(2.0), repairs(3.0)), (vec!["D4"], vec![]));
    }

    #[test]
    fn every_question_of_the_card_stands_in_the_checklist() {
        let checklist = crate::repo::embedded::checklist("practice").unwrap_or_default();
        let single = SINGLE.iter().map(|(_, id)| id);
        let all = single.chain(&PERSPECTIVES.1).chain(&VALUES.1).chain(&STATEMENTS);
        let missing: Vec<_> = all.filter(|id| !checklist.contains(&format!("id: {id}\n"))).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
