//! Reads the cells of one column without reading the same answer twice: on a scale people give few answers that differ.

use super::answer::{Reader, Said};

/// So many different cells are remembered.
const MOST: usize = 32;
/// A longer cell is not.
const LONGEST: usize = 80;

/// Reads the cells of one column, and remembers what they said.
pub struct Recalled {
    reader: Reader,
    read: fn(&Reader, &str) -> Said,
    digits: [Said; 10],
    known: Vec<(Box<[u8]>, Said)>,
}

impl Recalled {
    /// Reads cells with a reader, in a way that depends on the cell alone.
    #[must_use]
    pub fn new(reader: Reader, read: fn(&Reader, &str) -> Said) -> Self {
        let digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"].map(|digit| read(&reader, digit));
        Self { reader, read, digits, known: Vec::new() }
    }

    /// The reader itself, for cells that are no text.
    #[must_use]
    pub const fn reader(&self) -> &Reader {
        &self.reader
    }

    /// What a cell says.
    #[inline]
    pub fn said(&mut self, cell: &[u8]) -> Said {
        match cell {
            [] => Said::Nothing,
            [digit @ b'0'..=b'9'] => self.digits[usize::from(digit - b'0')],
            _ => self.words(cell),
        }
    }

    fn words(&mut self, cell: &[u8]) -> Said {
        let known = self.known.iter().find(|(known, _)| **known == *cell).map(|(_, said)| *said);
        known.unwrap_or_else(|| self.new_cell(cell))
    }

    fn new_cell(&mut self, cell: &[u8]) -> Said {
        let said = (self.read)(&self.reader, &String::from_utf8_lossy(cell));
        if self.known.len() < MOST && cell.len() <= LONGEST {
            self.known.push((cell.into(), said));
        }
        said
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::method::responses::asked::Asked;
    use crate::repo::built_in_determinants;

    #[test]
    fn a_cell_says_the_same_the_second_time_and_after_very_many_others() {
        let asked = Asked::new(built_in_determinants(), &BTreeMap::new(), &[]);
        let reader = asked.reader(asked.round.find("time-available").unwrap());
        let mut recalled = Recalled::new(reader.clone(), Reader::text);
        let cells = ["4", "", "mee eens", " 4", "9", "nvt", "helemaal mee oneens", "een verhaal"];
        for round in 0..60 {
            recalled.said(format!("anders {round}").as_bytes());
            for cell in cells {
                assert_eq!(recalled.said(cell.as_bytes()), reader.text(cell), "{cell} in round {round}");
            }
        }
    }
}
