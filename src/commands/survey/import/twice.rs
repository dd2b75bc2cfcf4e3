//! Who answered in two rows, found without keeping who anybody is and without holding everybody in memory.

use std::hash::{BuildHasher, RandomState};

use crate::error::Error;
use crate::method::responses::plain;
use crate::repo::{Scratch, Sorter};
use crate::source::sheet::Cell;

/// What form tools write for somebody who stays unknown; no reason to think of one person.
const NOBODY: [&str; 4] = ["anonymous", "anoniem", "anonieme", "anonym"];
/// The bytes of somebody: the column, and a number that only this run can make of what stands there.
const SOMEBODY: usize = 16;

/// Everybody who can be told apart.
pub(super) struct People {
    sorter: Sorter,
    numbers: RandomState,
}

/// Rows of people who answered in an earlier row too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Twice {
    /// How many there are.
    pub(super) count: u64,
    /// The first of them.
    pub(super) second: u64,
    /// The earlier row of the same one.
    pub(super) first: u64,
}

impl People {
    pub(super) fn new(scratch: &Scratch) -> Self {
        Self { sorter: Sorter::new(scratch), numbers: RandomState::new() }
    }

    /// Notes who answered in a row.
    pub(super) fn add(&mut self, column: usize, row: u64, cell: &Cell<'_>) {
        match cell {
            Cell::Text(text) if text.bytes().all(|b| b.is_ascii_digit()) => self.note(column, row, text),
            Cell::Text(text) => self.note(column, row, &plain(text)),
            Cell::Number(number) => self.note(column, row, &number.to_string()),
            _ => {}
        }
    }

    fn note(&mut self, column: usize, row: u64, words: &str) {
        if !words.is_empty() && !NOBODY.contains(&words) {
            let number = self.numbers.hash_one(words);
            let record = [(column as u64).to_be_bytes(), number.to_be_bytes(), row.to_be_bytes()];
            self.sorter.add(record.as_flattened());
        }
    }

    /// Who answered twice. Sorted, the rows of one person stand after one another.
    pub(super) fn twice(self) -> Result<Option<Twice>, Error> {
        let (mut sorted, mut found) = (self.sorter.sorted()?, None::<Twice>);
        let (mut somebody, mut first) = ([0; SOMEBODY], 0);
        while let Some(record) = sorted.take()? {
            let (who, row) = record.split_at(SOMEBODY);
            let second = u64::from_be_bytes(row.try_into().expect("a row is written in eight bytes"));
            if who != somebody || first == 0 {
                somebody.copy_from_slice(who);
                first = second;
                continue;
            }
            let twice = found.get_or_insert(Twice { count: 0, second, first });
            twice.count += 1;
            if second < twice.second {
                (twice.second, twice.first) = (second, first);
            }
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn twice(rows: &[(usize, &str)]) -> Option<Twice> {
        let mut people = People::new(&Scratch::new(&std::env::temp_dir(), 100));
        (1..).zip(rows).for_each(|(row, (column, text))| people.add(*column, row, &Cell::Text((*text).into())));
        people.twice().unwrap()
    }

    #[test]
    fn the_first_row_that_comes_again_is_told_and_how_many_do() {
        let rows = [(0, "x1"), (0, "b@a.example"), (0, "12"), (1, "12"), (0, " 12 "), (0, "anoniem"), (0, "Anoniem")];
        assert_eq!(twice(&rows), Some(Twice { count: 1, second: 5, first: 3 }));
        let more = [(0, "c"), (0, "a"), (0, "b"), (0, "B"), (0, "a"), (0, "A"), (0, "")];
        assert_eq!(twice(&more), Some(Twice { count: 3, second: 4, first: 3 }));
        assert_eq!(twice(&rows[..4]), None);
    }
}
