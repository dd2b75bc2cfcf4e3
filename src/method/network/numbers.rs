//! The numbers of the practice sources, written out once more: a number that is changed by accident is found here.

use super::limits::*;
use crate::lang::Lang;
use crate::model::{Checklist, NetworkForm, Phase, QuestionType, Tip, product_kinds};
use crate::repo::embedded;
use crate::source::yaml::{decode, parse};

fn checklist(id: &str) -> Checklist {
    decode(&parse(embedded::checklist(id).expect("it is embedded"), 0).root.expect("it has a root")).value.expect("it reads")
}

/// How many questions each group has.
fn counts(list: &Checklist) -> Vec<usize> {
    list.groups.iter().map(|group| list.questions.iter().filter(|question| question.group == group.id).count()).collect()
}

fn types(list: &Checklist) -> Vec<QuestionType> {
    let mut types: Vec<QuestionType> = list.questions.iter().map(|question| question.kind).collect();
    types.dedup();
    types
}

#[test]
fn development_table() {
    // Ontwikkeltafels (kUS, werkwijze): at most 12 people, one moderator, a number of meetings or 6, 12 or 18 months, three phases.
    assert_eq!((MOST_AT_TABLE, MODERATORS, FEWEST_MEETINGS, TABLE_MONTHS), (12, 1, 1, [6, 12, 18]));
    let phases: Vec<Phase> = embedded::programme().development_table.iter().map(|phase| phase.phase).collect();
    assert_eq!(phases, [Phase::Orientation, Phase::Development, Phase::Production]);
    // A product may be a publication, a film, teaching material or a workshop; the same kinds as everywhere.
    for kind in ["article", "handbook", "practice-description", "video", "teaching-material", "workshop"] {
        assert!(product_kinds().any(|known| known == kind), "{kind}");
    }
    // Thirteen themes, of which four are also national.
    let themes = embedded::table_themes();
    assert_eq!((themes.len(), themes.iter().filter(|theme| theme.national).count()), (13, 4));
}

#[test]
fn goal_and_form() {
    // Een lerend netwerk starten (NJi, 2021): seven questions, five types, two lighter forms.
    assert_eq!(QUESTIONS, ["q1", "q2", "q3", "q4", "q5", "q6", "q7"]);
    assert_eq!(NetworkForm::ALL.iter().filter(|form| **form != NetworkForm::DevelopmentTable).count(), 5);
    for lang in Lang::ALL {
        for question in QUESTIONS {
            assert!(lang.find(&format!("network-question-{question}"), &[]).is_some(), "{question}");
        }
        for form in ["study-afternoon", "workshop"] {
            assert!(lang.find(&format!("network-fits-{form}"), &[]).is_some(), "{form}");
        }
    }
}

#[test]
fn size_and_guides() {
    // As above: five to twenty people, preferably two guides. Three perspectives and half with a mandate are our own.
    assert_eq!((FEWEST_PEOPLE, MOST_PEOPLE, GUIDES), (5, 20, 2));
    assert_eq!((FEWEST_PERSPECTIVES, MANDATE_SHARE), (3, 0.5));
}

#[test]
fn rhythm() {
    // As above, tip 3: at least eighteen months, a session every six weeks.
    assert_eq!((FEWEST_MONTHS, MOST_WEEKS), (18, 6));
}

#[test]
fn tips() {
    // As above: five tips with 2, 5, 5, 9 and 1 sub-tips, each done, planned or not.
    let list = checklist("network-tips");
    assert_eq!((Tip::ALL.len(), counts(&list), types(&list)), (5, vec![2, 5, 5, 9, 1], vec![QuestionType::Status]));
}

#[test]
fn participants() {
    // As above: seven criteria for participants and five points of composition.
    let list = checklist("network-participants");
    assert_eq!((counts(&list), types(&list)), (vec![7, 5], vec![QuestionType::Rating]));
    for lang in Lang::ALL {
        let criteria = (1..=8).filter(|i| lang.find(&format!("network-criterion-{i}"), &[]).is_some()).count();
        assert_eq!(criteria, 7, "the recruitment text names all seven");
    }
}

#[test]
fn conditions_and_learning_environment() {
    // Factsheet verbindingsgroep (Werkplaats SAMEN, 2024): seven conditions, 0-10. Checklist goede praktijken: five statements.
    let (conditions, environment) = (checklist("network-conditions"), checklist("learning-environment"));
    assert_eq!((counts(&conditions), types(&conditions)), (vec![7], vec![QuestionType::Rating]));
    assert_eq!((counts(&environment), types(&environment)), (vec![5], vec![QuestionType::Scale]));
}

#[test]
fn liso() {
    // Eight core elements in 2023, five building blocks in 2025: two lists with a version of their own, never mixed.
    let (eight, five) = (checklist("liso-2023-8"), checklist("liso-2025-5"));
    assert_eq!((eight.groups.len(), eight.version.as_str()), (8, "2023-8"));
    assert_eq!((five.groups.len(), five.version.as_str()), (5, "2025-5"));
    for list in [eight, five] {
        let wanted = [QuestionType::Scale, QuestionType::Text, QuestionType::Text, QuestionType::Text];
        for group in &list.groups {
            let kinds: Vec<QuestionType> =
                list.questions.iter().filter(|question| question.group == group.id).map(|question| question.kind).collect();
            assert_eq!(kinds, wanted, "a rating, what goes well, what not, the next step");
        }
    }
}

#[test]
fn helper_tools() {
    // Een lerend netwerk starten (NJi, 2021): four kinds of helper tool and a list of twelve titles.
    let tools = embedded::helper_tools();
    for id in ["value-map", "change-accelerator", "innovation-toolbox", "reflection"] {
        assert!(tools.iter().any(|tool| tool.id == id), "{id}");
    }
    let list = [
        "learning-practices",
        "energy-networks",
        "care-and-welfare",
        "learning-circles",
        "neighbourhood-teams",
        "interprofessional",
        "learning-organisations",
        "appreciative-evaluation",
        "harvesting-successes",
        "reflection",
        "movisies",
        "good-practice-checklist",
    ];
    assert_eq!(list.iter().filter(|id| tools.iter().any(|tool| tool.id == **id)).count(), 12);
}
