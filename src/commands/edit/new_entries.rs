//! Entries that a list does not have yet, named on the command line by the places after its last one (`options.3.title`).

use serde_yaml::{Mapping, Value};

use crate::commands::proof::dotted;
use crate::error::Error;
use crate::source::yaml::edit::Change;
use crate::source::{Key, Keys};

/// An entry that is to come: its list, its place in it, and what it says.
type Entry = (Keys, usize, Mapping);

/// Makes one entry of all changes that name the same place after the last of a list; the other changes come first. A place
/// that would leave one before it empty is refused.
pub(super) fn appended(changes: Vec<Change>, length: impl Fn(&Keys) -> usize) -> Result<Vec<Change>, Error> {
    let mut made: Vec<Entry> = Vec::new();
    let mut rest = Vec::new();
    let places: Vec<(Keys, usize)> = changes.iter().filter_map(entry).map(|(list, place, _)| (list, place)).collect();
    for change in changes {
        match (entry(&change), change) {
            (Some((list, place, part)), Change::Set(_, value)) if place >= length(&list) => {
                let is_named = |place: &usize| places.iter().any(|(other, there)| *other == list && there == place);
                if let Some(open) = (length(&list)..place).find(|place| !is_named(place)) {
                    return Err(out_of_reach(&list, place, open));
                }
                put(&mut made, list, place, part, value);
            }
            (_, change) => rest.push(change),
        }
    }
    made.sort_by_key(|(list, place, _)| (list.0.len(), *place));
    rest.extend(made.into_iter().map(|(list, _, map)| Change::Append(list, Value::Mapping(map))));
    Ok(rest)
}

fn out_of_reach(list: &Keys, place: usize, open: usize) -> Error {
    let error = Error::new("error-edit-place").with("key", dotted(&list.then(place))).with("open", dotted(&list.then(open)));
    error.hint("error-edit-place-hint")
}

/// The list, the place in it and the part of the entry that a change sets.
fn entry(change: &Change) -> Option<(Keys, usize, String)> {
    let Change::Set(Keys(keys), _) = change else { return None };
    match keys.as_slice() {
        [list @ .., Key::Item(place), Key::Name(part)] => Some((Keys(list.to_vec()), *place, part.clone().into_owned())),
        _ => None,
    }
}

fn put(made: &mut Vec<Entry>, list: Keys, place: usize, part: String, value: Value) {
    let part = Value::String(part);
    match made.iter_mut().find(|(other, there, _)| *other == list && *there == place) {
        Some((.., map)) => drop(map.insert(part, value)),
        None => made.push((list, place, std::iter::once((part, value)).collect())),
    }
}

#[cfg(test)]
mod tests {
    use serde_yaml::Value;

    use super::appended;
    use crate::keys;
    use crate::source::yaml::edit::{Change, apply};
    use crate::source::{Keys, Span};

    fn after(text: &str, length: usize, set: &[(Keys, &str)]) -> String {
        let set = set.iter().map(|(keys, value)| Change::Set(keys.clone(), Value::from(*value)));
        let changes = appended(set.collect(), |_| length).unwrap();
        apply(text, Span::new(0, text.len()), &changes).unwrap()
    }

    #[test]
    fn several_entries_are_added_to_a_list_however_it_is_written() {
        let two = "core:\n  - id: a\n    text: aa\n  - id: b\n    text: bb\n";
        let one = [(keys!["core", 0, "id"], "a"), (keys!["core", 0, "text"], "aa")];
        let other = [(keys!["core", 1, "id"], "b"), (keys!["core", 1, "text"], "bb")];
        let both = [one.clone(), other.clone()].concat();
        for empty in ["", "core: []\n", "core:\n"] {
            assert_eq!(after(&format!("title: x\n{empty}"), 0, &both), format!("title: x\n{two}"), "{empty:?}");
        }
        assert_eq!(after("core: []\n", 0, &[other.clone(), one].concat()), two, "whichever is named first");
        assert_eq!(after("core:\n  - id: a\n    text: aa\n", 1, &other), two);
        assert_eq!(after("core: [{ id: a, text: aa }]\n", 1, &other), two);
    }

    #[test]
    fn a_place_that_leaves_one_open_is_refused() {
        let changes = vec![Change::Set(keys!["core", 1, "id"], "b".into())];
        assert!(appended(changes.clone(), |_| 0).is_err_and(|error| error.is("error-edit-place")));
        assert_eq!(appended(changes.clone(), |_| 2).unwrap(), changes, "one that is there is changed");
    }
}
