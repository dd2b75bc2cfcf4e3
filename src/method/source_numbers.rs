//! The numbers of the practice sources that are not about networks alone, written out once more: a number that is changed by
//! accident is found here. Those of networks and development tables stand in `network/numbers.rs`.

use super::description::{Part, Point};
use super::step::Step;
use super::strategies::TOP;
use crate::model::{APPLICATION_FACTORS, APPLICATION_STRATEGIES, Checklist, QuestionType, TRANSFER_ELEMENTS, TRANSFER_STRATEGIES};
use crate::repo::{built_in_determinants, built_in_strategies, embedded};
use crate::source::yaml::{decode, parse};

fn checklist(id: &str) -> Checklist {
    decode(&parse(embedded::checklist(id).expect("it is embedded"), 0).root.expect("it has a root")).value.expect("it reads")
}

/// How many questions with this beginning of their id.
fn asked(list: &Checklist, prefix: &str) -> usize {
    list.questions.iter().filter(|question| question.id.starts_with(prefix)).count()
}

#[test]
fn knowledge_transfer() {
    // Factsheet kennistransfer (2022): seven steps, nine lessons, eight transfer strategies, five application strategies with
    // eight working factors. Factsheet verbindingsgroep (January 2022): seven working elements.
    assert_eq!((Step::ALL.len(), embedded::source_lessons().len(), TRANSFER_ELEMENTS.len()), (7, 9, 7));
    assert_eq!((TRANSFER_STRATEGIES.len(), APPLICATION_STRATEGIES.len(), APPLICATION_FACTORS.len()), (8, 5, 8));
}

#[test]
fn determinants_and_strategies() {
    // Factsheet verbindingsgroep (May 2024): four categories of determinants, more than a hundred strategies, three a determinant.
    assert_eq!((built_in_determinants().categories.len(), TOP), (4, 3));
    assert!(built_in_strategies().list.len() > 100);
}

#[test]
fn translation() {
    // Een lerend netwerk starten (NJi, 2021): four questions, beginning with a mark from 0 to 10 and ending with steps.
    let list = checklist("translation");
    assert_eq!(list.groups.len(), 4);
    let kind = |id: &str| list.questions.iter().find(|question| question.id == id).map(|question| question.kind);
    assert_eq!((kind("A1"), kind("D1")), (Some(QuestionType::Rating), Some(QuestionType::Steps)));
    assert_eq!(QuestionType::Rating.range(), Some((0, 10)));
}

#[test]
fn presentation() {
    // As above: four parts, eleven questions.
    assert_eq!((Part::ALL.len(), Point::ALL.len()), (4, 11));
}

#[test]
fn good_practices() {
    // Checklist goede praktijken (NJi en Associatie Wijkteams): four sections; seven points of which the fourth has four
    // perspectives and the fifth four values; five translation questions; five statements on the learning environment.
    let list = checklist("practice");
    assert_eq!((list.groups.len(), asked(&list, "C"), asked(&list, "D")), (4, 5, 5));
    let points: std::collections::BTreeSet<&str> =
        list.questions.iter().filter(|question| question.group == "A").map(|question| &question.id[..2]).collect();
    assert_eq!((points.len(), asked(&list, "A4"), asked(&list, "A5")), (7, 4, 4));
}
