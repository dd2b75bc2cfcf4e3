//! What is kept of responses: answers without anything that tells whose they are.
//!
//! Rows are sorted by what stands in them, so that the order in which people answered is lost. A role stays only where five
//! or more people share it, and not when others would follow from it. Remarks are sorted by themselves: what stands beside a
//! remark was said by someone else. Source: `docs/formats.md`, surveys.

use std::collections::BTreeMap;

use super::answer::written;
use super::heading::ROLE;
use crate::method::determinants::{Round, shown};
use crate::model::sort_key;

/// Responses as they were read, before anything is kept.
#[derive(Debug, Default)]
pub struct Gathered {
    /// The items that have a column, in the order of the columns.
    pub items: Vec<usize>,
    /// The answers of all people after one another, a code for each item.
    pub codes: Vec<u8>,
    /// The role of each person; empty for none.
    roles: Vec<u32>,
    names: Vec<String>,
    /// The numbers of the roles, by their name as it is compared.
    known: BTreeMap<String, u32>,
    /// What people wrote in their own words, by column.
    pub remarks: BTreeMap<String, Vec<String>>,
}

/// A role and how many people have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleCount {
    /// The role as most of them write it.
    pub role: String,
    /// How many people.
    pub people: u64,
    /// Whether it may be kept.
    pub kept: bool,
}

impl Gathered {
    /// Responses with these items.
    #[must_use]
    pub fn new(items: Vec<usize>) -> Self {
        Self { items, ..Self::default() }
    }

    /// Adds a person.
    pub fn add(&mut self, codes: &[u8], role: &str) {
        self.codes.extend_from_slice(codes);
        let words = role.split_whitespace().collect::<Vec<_>>().join(" ");
        let number = match (words.is_empty(), self.known.get(&sort_key(&words))) {
            (true, _) => u32::MAX,
            (_, Some(number)) => *number,
            _ => {
                let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
                self.known.insert(sort_key(&words), number);
                self.names.push(words);
                number
            }
        };
        self.roles.push(number);
    }

    /// Adds a remark.
    pub fn remark(&mut self, key: &str, text: &str) {
        let line = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
        self.remarks.entry(key.to_owned()).or_default().push(line.collect::<Vec<_>>().join(" "));
    }

    /// How many people there are.
    #[must_use]
    pub const fn people(&self) -> usize {
        self.roles.len()
    }

    /// The answers of one person.
    fn row(&self, person: usize) -> &[u8] {
        let width = self.items.len();
        &self.codes[person * width..(person + 1) * width]
    }

    /// The roles, most people first, and which of them may be kept.
    #[must_use]
    pub fn roles(&self) -> Vec<RoleCount> {
        let mut sizes = vec![0; self.names.len()];
        let mut nameless = 0;
        for role in &self.roles {
            match sizes.get_mut(*role as usize) {
                Some(size) => *size += 1,
                None => nameless += 1,
            }
        }
        let kept = shown(&sizes, nameless);
        let role = |((role, people), kept): ((&String, u64), bool)| RoleCount { role: role.clone(), people, kept };
        let mut roles: Vec<RoleCount> = self.names.iter().zip(sizes).zip(kept).map(role).collect();
        roles.sort_by(|a, b| b.people.cmp(&a.people).then_with(|| sort_key(&a.role).cmp(&sort_key(&b.role))));
        roles
    }

    /// The responses as the file beside the round holds them. `cell` makes a text harmless for a spreadsheet.
    #[must_use]
    pub fn table(&self, round: &Round, cell: fn(&str) -> String) -> String {
        let roles: BTreeMap<String, String> =
            self.roles().into_iter().filter(|role| role.kept).map(|role| (sort_key(&role.role), cell(&role.role))).collect();
        let role = |person: usize| self.names.get(self.roles[person] as usize).and_then(|name| roles.get(&sort_key(name)));
        let mut order: Vec<usize> = (0..self.items.len()).collect();
        order.sort_by_key(|place| self.items[*place]);
        let line = |person: usize| {
            let mut line = String::with_capacity(self.items.len() * 2 + 24);
            if !roles.is_empty() {
                line.push_str(role(person).map_or("", String::as_str));
                line.push(',');
            }
            for (i, place) in order.iter().enumerate() {
                line.push_str(if i == 0 { "" } else { "," });
                line.push_str(written(self.row(person)[*place], &round.items[self.items[*place]].column.scale));
            }
            line
        };
        let mut lines: Vec<String> = (0..self.people()).map(line).collect();
        lines.sort_unstable();
        let role = (!roles.is_empty()).then_some(ROLE);
        let items = order.iter().map(|place| round.items[self.items[*place]].key.as_str());
        let header: Vec<&str> = role.into_iter().chain(items).chain(self.remarks.keys().map(String::as_str)).collect();
        let mut text = header.join(",") + "\n";
        let remarks = self.sorted_remarks();
        for (number, line) in lines.iter().enumerate() {
            text.push_str(line);
            for column in &remarks {
                text.push(',');
                text.push_str(&column.get(number).map_or_else(String::new, |remark| cell(remark)));
            }
            text.push('\n');
        }
        text
    }

    /// The remarks of each column, sorted by themselves.
    fn sorted_remarks(&self) -> Vec<Vec<&str>> {
        self.remarks.values().map(|remarks| sorted(remarks)).collect()
    }
}

fn sorted(remarks: &[String]) -> Vec<&str> {
    let mut remarks: Vec<&str> = remarks.iter().map(String::as_str).filter(|remark| !remark.is_empty()).collect();
    remarks.sort_by_key(|remark| (sort_key(remark), *remark));
    remarks
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::repo::built_in_determinants;

    fn round() -> Round {
        Round::of(&built_in_determinants(), &BTreeMap::new(), &[])
    }

    fn gathered(people: &[(&str, u8)]) -> Gathered {
        let mut gathered = Gathered::new(vec![round().find("time-available").unwrap()]);
        people.iter().for_each(|(role, code)| gathered.add(&[*code], role));
        gathered
    }

    #[test]
    fn rows_are_sorted_by_what_stands_in_them() {
        let people = [("", 5), ("", 1), ("", 0), ("", 3)];
        assert_eq!(gathered(&people).table(&round(), str::to_owned), "time-available\n\n1\n3\n5\n");
    }

    #[test]
    fn a_role_stays_only_where_five_or_more_share_it() {
        let mut people = vec![("teamleider", 4); 2];
        people.extend(vec![("Jeugdprofessional", 2); 6]);
        people.extend(vec![("jeugdprofessional", 3); 1]);
        people.extend(vec![("gedragswetenschapper", 4); 5]);
        let gathered = gathered(&people);
        let kept: Vec<(String, u64, bool)> = gathered.roles().into_iter().map(|one| (one.role, one.people, one.kept)).collect();
        let row = |role: &str, people, kept| (role.to_owned(), people, kept);
        assert_eq!(
            kept,
            [row("Jeugdprofessional", 7, true), row("gedragswetenschapper", 5, false), row("teamleider", 2, false)],
            "two teamleiders would follow from the rest, so the next smallest is hidden too"
        );
        let table = gathered.table(&round(), str::to_owned);
        assert_eq!(table.matches("Jeugdprofessional").count(), 7);
        assert!(table.starts_with("role,time-available\n,4\n") && !table.contains("teamleider"), "{table}");
    }

    #[test]
    fn remarks_stand_by_themselves_and_on_one_line() {
        let mut gathered = gathered(&[("", 5), ("", 1)]);
        gathered.remark("tips", "Zorg voor\n rust");
        gathered.remark("tips", "=1+1");
        let table = gathered.table(&round(), |text| format!("<{text}>"));
        assert_eq!(table, "time-available,tips\n1,<=1+1>\n5,<Zorg voor rust>\n");
    }
}
