//! The determinants that a round or a plan uses: those of the program, with the statements of the folder where it brings its own.

use super::{Checklists, Folder, checklists, embedded};
use crate::Error;
use crate::model::Determinants;
use crate::source::finding::nearest;
use crate::source::yaml::{decode, parse};

/// The name by which a round asks for the determinants of the program.
pub const DETERMINANTS: &str = "midi";

/// The determinants that come with the program.
///
/// # Panics
/// Never in a released program: a test reads the embedded file.
#[must_use]
pub fn built_in_determinants() -> Determinants {
    let root = parse(embedded::DETERMINANTS, 0).root.expect("the embedded determinants are YAML");
    decode(&root).value.expect("the embedded determinants read")
}

/// The determinants under this name: `checklists/<name>.yaml` of the folder, else those of the program when it is `midi`.
///
/// # Errors
/// When there is no such list, or a file cannot be read for reasons that lie in the system.
pub fn determinants(folder: &Folder, name: &str) -> Result<Determinants, Error> {
    determinants_among(&checklists(folder)?, name)
}

/// The same, where the checklists have been loaded.
///
/// # Errors
/// When there is no such list.
pub fn determinants_among(lists: &Checklists, name: &str) -> Result<Determinants, Error> {
    match lists.get(name) {
        Some(own) => Ok(built_in_determinants().asked_by(own)),
        None if name == DETERMINANTS => Ok(built_in_determinants()),
        None => {
            let error = Error::new("error-unknown-determinants").with("list", name);
            let near = nearest(name, lists.keys().map(String::as_str).chain([DETERMINANTS]));
            Err(error.with("suggestion", near.unwrap_or(DETERMINANTS)).hint("error-unknown-determinants-hint"))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::lang::Lang;
    use crate::model::{Bilingual, Checklist, Direction};

    #[test]
    fn the_determinants_read_without_a_mistake() {
        let decoded = decode::<Determinants>(&parse(embedded::DETERMINANTS, 0).root.unwrap());
        assert_eq!(decoded.findings, Vec::new());
    }

    #[test]
    fn there_are_29_determinants_in_four_categories() {
        let list = built_in_determinants();
        let count = |id: &str| list.list.iter().filter(|d| d.category == id).count();
        assert_eq!(list.list.iter().map(|d| d.number).collect::<Vec<_>>(), (1..=29).collect::<Vec<_>>());
        assert_eq!(list.list.iter().map(|d| &d.key).collect::<BTreeSet<_>>().len(), 29);
        assert_eq!(list.categories.iter().map(|c| count(&c.id)).collect::<Vec<_>>(), [7, 11, 10, 1]);
    }

    #[test]
    fn every_determinant_speaks_both_languages_and_has_what_its_rule_needs() {
        let list = built_in_determinants();
        for d in &list.list {
            let texts: [&Bilingual; 3] = [&d.name, &d.definition, &d.statement];
            assert!(texts.iter().all(|text| Lang::ALL.iter().all(|lang| text.speaks(*lang))), "{}", d.key);
            let mut scales = d.scale.iter().chain(&d.variants).chain(d.parts.iter().map(|part| &part.scale));
            assert!(scales.all(|scale| list.scales.contains_key(scale)), "{}", d.key);
            assert_eq!(d.scale.is_none(), !d.parts.is_empty(), "{}", d.key);
            assert_eq!(d.pair.is_some(), !d.parts.is_empty(), "{}", d.key);
        }
        for scale in list.scales.values() {
            let points: BTreeSet<u32> =
                [&scale.unfavourable, &scale.neutral, &scale.favourable].into_iter().flatten().copied().collect();
            assert_eq!(points.len(), scale.labels.nl.len());
            assert_eq!(scale.labels.nl.len(), scale.labels.en.len());
        }
    }

    #[test]
    fn a_determinant_is_found_by_key_number_and_name_in_either_language() {
        let list = built_in_determinants();
        for text in ["time-available", "23", "Tijd", "time available"] {
            assert_eq!(list.meant(text).map(|d| d.key.as_str()), Some("time-available"), "{text}");
        }
        assert_eq!(list.meant("vervanging").map(|d| d.key.as_str()), Some("staff-replacement"), "how only one name begins");
        assert!(["beschikbaarheid", "tij"].iter().all(|text| list.meant(text).is_none()), "two begin so; too short");
        assert_eq!(list.category_meant("uitvoerder").map(|c| c.id.as_str()), Some("user"));
        assert_eq!(list.category_meant("performer").map(|c| c.id.as_str()), Some("user"));
    }

    #[test]
    fn an_objection_is_about_a_determinant() {
        let list = built_in_determinants();
        let about = |text: &str| list.objected(text).map(|d| d.key.as_str());
        assert_eq!(about("Dat past niet bij ons team"), Some("compatibility"));
        assert_eq!(about("There is NO TIME for this"), Some("time-available"));
        assert_eq!(about("Daar hebben we te weinig mensen voor"), Some("staff-capacity"));
        assert_eq!(about("Onze gezinnen willen dat gewoon niet"), Some("client-cooperation"), "other words may stand between");
        assert_eq!(about("Gezinnen willen dit graag, collega's nog even niet"), None, "but not too many");
        assert_eq!(about("hm"), None);
    }

    #[test]
    fn an_own_list_asks_what_it_names_in_its_own_words() {
        let text = "checklist: 1\nversion: own\ntitle:\n  nl: Kort\nsubject: [survey]\nthresholds:\n  barrier: 25\ngroups: []\nquestions:\n\
            \x20 - id: complexity\n    group: A\n    type: scale\n    direction: positive\n    question:\n      nl: Het is makkelijk.\n\
            \x20 - id: staff-replacement\n    group: A\n    type: yes-no\n    question:\n      nl: Is er een opvolger?\n\
            \x20 - id: personal-benefit.rust\n    group: A\n    type: scale\n    question:\n      nl: Het geeft rust.\n";
        let own: Checklist = decode(&parse(text, 0).root.unwrap()).value.unwrap();
        let list = built_in_determinants().asked_by(&own);
        assert_eq!(list.list.iter().map(|d| d.number).collect::<Vec<_>>(), [4, 8, 20]);
        assert_eq!((list.thresholds.barrier, list.thresholds.facilitator), (25, 80));
        assert_eq!(list.list[0].direction, Direction::Positive);
        assert_eq!(list.list[1].default_lines.len(), 1);
        assert_eq!(list.list[2].scale.as_deref(), Some("yesno"));
    }
}
