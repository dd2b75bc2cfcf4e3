//! What is kept of responses: answers without anything that tells whose they are.
//!
//! Rows are sorted by what stands in them, so that the order in which people answered is lost. A role stays only where five
//! or more people share it, and not when others would follow from it. Remarks are sorted by themselves: what stands beside a
//! remark was said by someone else. Source: `docs/formats.md`, surveys.

use std::collections::BTreeMap;

use super::answer::place;
use super::heading::ROLE;
use super::lines::{END_OF_KEY, Lines};
use super::packed;
use super::roles::{RoleCount, Roles};
use crate::Error;
use crate::method::determinants::Round;
use crate::model::sort_key;
use crate::repo::{Scratch, Sorter, Spool};

/// How many codes an answer may have.
const CODES: usize = 16;

/// Responses as they were read, before anything is written. What stays in memory does not grow with the number of people.
#[derive(Debug)]
pub struct Gathered {
    /// The items that have a column, in the order of the columns.
    pub items: Vec<usize>,
    /// How many people there are.
    pub people: u64,
    scratch: Scratch,
    roles: Roles,
    /// The number of each person's role, and their answers.
    rows: Spool,
    /// What each code means, by item.
    meanings: Vec<[u8; CODES]>,
    /// Which codes there are, by item, a bit for each.
    seen: Vec<u16>,
    /// What people wrote in their own words, by column.
    remarks: BTreeMap<String, Sorter>,
    record: Vec<u8>,
}

impl Gathered {
    /// Responses with these items; what does not fit in memory is put aside.
    #[must_use]
    pub fn new(items: Vec<usize>, scratch: Scratch) -> Self {
        let same = std::array::from_fn(|code| u8::try_from(code).expect("there are few codes"));
        let record = size_of::<u16>() + packed::length(items.len());
        Self {
            people: 0,
            roles: Roles::default(),
            rows: Spool::new(&scratch, record),
            meanings: vec![same; items.len()],
            seen: vec![0; items.len()],
            remarks: BTreeMap::new(),
            record: Vec::with_capacity(record),
            scratch,
            items,
        }
    }

    /// Adds a person: a code for each item.
    pub fn add(&mut self, codes: &[u8], role: &str) {
        self.people += 1;
        self.record.clear();
        self.record.extend_from_slice(&self.roles.add(role).to_be_bytes());
        packed::pack(codes.iter().copied(), &mut self.record);
        self.rows.add(&self.record);
        for (seen, code) in self.seen.iter_mut().zip(codes) {
            *seen |= 1 << code;
        }
    }

    /// Adds a remark.
    pub fn remark(&mut self, key: &str, text: &str) {
        let line = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
        let line = line.collect::<Vec<_>>().join(" ");
        let remarks = self.remarks.entry(key.to_owned()).or_insert_with(|| Sorter::new(&self.scratch));
        if !line.is_empty() {
            remarks.add(&[sort_key(&line).as_bytes(), &[END_OF_KEY], line.as_bytes()].concat());
        }
    }

    /// Whether some answers to an item have this code.
    #[must_use]
    pub fn has(&self, item: usize, code: u8) -> bool {
        self.seen[item] & (1 << code) != 0
    }

    /// Says what a code means in the answers to one item.
    pub fn means(&mut self, item: usize, code: u8, meaning: u8) {
        self.meanings[item][usize::from(code)] = meaning;
    }

    /// The roles, most people first, and which of them may be kept.
    #[must_use]
    pub fn roles(&self) -> Vec<RoleCount> {
        self.roles.counted()
    }

    /// The responses as the file beside the round holds them. `cell` makes a text harmless for a spreadsheet. Nobody's answers
    /// stay here: the lines can be made once.
    ///
    /// # Errors
    /// When what was put aside cannot be read.
    pub fn lines(&mut self, round: &Round, cell: fn(&str) -> String) -> Result<Lines, Error> {
        let mut order: Vec<usize> = (0..self.items.len()).collect();
        order.sort_by_key(|at| self.items[*at]);
        let (roles, places) = self.places_of_roles(cell);
        let rows = self.sorted(round, &order, &places)?;
        let role = (!roles.is_empty()).then_some(ROLE);
        let items = order.iter().map(|at| round.items[self.items[*at]].key.as_str());
        let header: Vec<&str> = role.into_iter().chain(items).chain(self.remarks.keys().map(String::as_str)).collect();
        let header = Some(header.join(",") + "\n");
        let remarks = std::mem::take(&mut self.remarks).into_values().map(Sorter::sorted).collect::<Result<_, _>>()?;
        Ok(Lines { header, rows: rows.sorted()?, answers: order.len(), roles, remarks, cell })
    }

    /// The roles that are kept, as they are written, in the order of the lines; and the place of each role among them by its
    /// number.
    fn places_of_roles(&self, cell: fn(&str) -> String) -> (Vec<String>, Vec<u16>) {
        let mut kept: Vec<(String, usize)> =
            self.roles.names().enumerate().filter_map(|(number, name)| Some((cell(name?), number))).collect();
        kept.sort_by_cached_key(|(name, _)| format!("{name},"));
        let mut places = vec![0; self.roles.names().count()];
        for (place, (_, number)) in (1..).zip(&kept) {
            places[*number] = place;
        }
        let none = (!kept.is_empty()).then(String::new);
        (none.into_iter().chain(kept.into_iter().map(|(name, _)| name)).collect(), places)
    }

    /// Everyone, sorted as their lines sort, so that the order in which people answered is lost.
    fn sorted(&mut self, round: &Round, order: &[usize], places: &[u16]) -> Result<Sorter, Error> {
        let of_item = |at: &usize| {
            let scale = &round.items[self.items[*at]].column.scale;
            (*at, self.meanings[*at].map(|code| place(code, scale)))
        };
        let items: Vec<(usize, [u8; CODES])> = order.iter().map(of_item).collect();
        let rows = std::mem::replace(&mut self.rows, Spool::new(&self.scratch, 0));
        let (mut sorter, mut sorted) = (Sorter::new(&self.scratch), Vec::new());
        rows.each(&mut |record| {
            let (role, codes) = record.split_at(size_of::<u16>());
            let role = usize::from(role[0]) << 8 | usize::from(role[1]);
            sorted.clear();
            sorted.extend_from_slice(&places.get(role).copied().unwrap_or(0).to_be_bytes());
            packed::pack(items.iter().map(|(at, places)| places[usize::from(packed::at(codes, *at))]), &mut sorted);
            sorter.add(&sorted);
        })?;
        Ok(sorter)
    }
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
        let scratch = Scratch::new(&std::env::temp_dir(), 64);
        let mut gathered = Gathered::new(vec![round().find("time-available").unwrap()], scratch);
        people.iter().for_each(|(role, code)| gathered.add(&[*code], role));
        gathered
    }

    fn table(gathered: &mut Gathered, cell: fn(&str) -> String) -> String {
        let (mut lines, mut text) = (gathered.lines(&round(), cell).unwrap(), Vec::new());
        while lines.add_next(&mut text).unwrap() {}
        String::from_utf8(text).unwrap()
    }

    #[test]
    fn rows_are_sorted_by_what_stands_in_them() {
        let people = [("", 5), ("", 1), ("", 0), ("", 3)];
        assert_eq!(table(&mut gathered(&people), str::to_owned), "time-available\n\n1\n3\n5\n");
    }

    #[test]
    fn a_role_stays_only_where_five_or_more_share_it() {
        let mut people = vec![("teamleider", 4); 2];
        people.extend(vec![("Jeugdprofessional", 2); 6]);
        people.extend(vec![("jeugdprofessional", 3); 1]);
        people.extend(vec![("gedragswetenschapper", 4); 5]);
        let mut gathered = gathered(&people);
        let kept: Vec<(String, u64, bool)> = gathered.roles().into_iter().map(|one| (one.role, one.people, one.kept)).collect();
        let row = |role: &str, people, kept| (role.to_owned(), people, kept);
        assert_eq!(
            kept,
            [row("Jeugdprofessional", 7, true), row("gedragswetenschapper", 5, false), row("teamleider", 2, false)],
            "two teamleiders would follow from the rest, so the next smallest is hidden too"
        );
        let text = table(&mut gathered, str::to_owned);
        assert_eq!(text.matches("Jeugdprofessional").count(), 7);
        assert!(text.starts_with("role,time-available\n,4\n") && !text.contains("teamleider"), "{text}");
    }

    #[test]
    fn remarks_stand_by_themselves_and_on_one_line() {
        let mut gathered = gathered(&[("", 5), ("", 1)]);
        gathered.remark("tips", "Zorg voor\n rust");
        gathered.remark("tips", "=1+1");
        let text = table(&mut gathered, |text| format!("<{text}>"));
        assert_eq!(text, "time-available,tips\n1,<=1+1>\n5,<Zorg voor rust>\n");
    }
}
