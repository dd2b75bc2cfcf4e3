//! The roles of people who answered: how many have each, and which may be kept.

use std::collections::{BTreeMap, HashMap};

use crate::method::determinants::shown;
use crate::model::sort_key;

/// The number of nobody's role.
pub(super) const NAMELESS: u16 = u16::MAX;
/// A table with more roles than this has something else in that column; of what comes after them none is kept.
const MOST: usize = 1_000;

/// A role and how many people have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleCount {
    /// The role as the first of them writes it.
    pub role: String,
    /// How many people.
    pub people: u64,
    /// Whether it may be kept.
    pub kept: bool,
}

/// The roles so far.
#[derive(Debug, Default)]
pub(super) struct Roles {
    names: Vec<String>,
    people: Vec<u64>,
    nameless: u64,
    /// The number of a role as it was written.
    written: HashMap<String, u16>,
    /// The number of a role as roles are compared.
    known: BTreeMap<String, u16>,
}

impl Roles {
    /// Counts somebody with a role; gives the number of the role.
    pub(super) fn add(&mut self, role: &str) -> u16 {
        let number = if role.is_empty() { NAMELESS } else { self.number(role) };
        match self.people.get_mut(usize::from(number)) {
            Some(people) => *people += 1,
            None => self.nameless += 1,
        }
        number
    }

    fn number(&mut self, role: &str) -> u16 {
        if let Some(number) = self.written.get(role) {
            return *number;
        }
        let words = role.split_whitespace().collect::<Vec<_>>().join(" ");
        let number = if words.is_empty() { NAMELESS } else { self.number_of(words) };
        if self.written.len() < MOST {
            self.written.insert(role.to_owned(), number);
        }
        number
    }

    fn number_of(&mut self, words: String) -> u16 {
        let key = sort_key(&words);
        match self.known.get(&key) {
            Some(number) => *number,
            None if self.names.len() >= MOST => NAMELESS,
            None => {
                let number = u16::try_from(self.names.len()).expect("there are fewer roles than fit");
                self.known.insert(key, number);
                self.names.push(words);
                self.people.push(0);
                number
            }
        }
    }

    /// The roles, most people first.
    pub(super) fn counted(&self) -> Vec<RoleCount> {
        let role = |((role, people), kept): ((&String, &u64), bool)| RoleCount { role: role.clone(), people: *people, kept };
        let mut roles: Vec<RoleCount> = self.names.iter().zip(&self.people).zip(self.kept()).map(role).collect();
        roles.sort_by(|a, b| b.people.cmp(&a.people).then_with(|| sort_key(&a.role).cmp(&sort_key(&b.role))));
        roles
    }

    /// The name of each role by its number; nothing where it may not be kept.
    pub(super) fn names(&self) -> impl Iterator<Item = Option<&str>> {
        self.names.iter().zip(self.kept()).map(|(name, kept)| kept.then_some(name.as_str()))
    }

    fn kept(&self) -> Vec<bool> {
        shown(&self.people, self.nameless)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_the_same_in_other_spelling_and_very_many_roles_are_none() {
        let mut roles = Roles::default();
        assert_eq!([roles.add("Team  leider"), roles.add("teamleider"), roles.add(" team leider")], [0, 1, 0]);
        let numbers: Vec<u16> = (0..2_000).map(|number| roles.add(&format!("rol {number}"))).collect();
        assert_eq!((numbers[0], numbers[1_999], roles.names.len()), (2, NAMELESS, MOST));
        assert_eq!((roles.add("rol 1999"), roles.add("rol 5"), roles.add("")), (NAMELESS, 7, NAMELESS));
    }
}
