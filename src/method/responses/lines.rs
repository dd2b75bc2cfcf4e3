//! The lines of the file beside a round, one by one.

use super::answer::written;
use super::packed;
use crate::Error;
use crate::repo::Sorted;

/// What stands between the key by which a remark is sorted and the remark itself; neither can hold it.
pub(super) const END_OF_KEY: u8 = 0;

/// The lines of the file beside a round, from the headings on.
pub struct Lines {
    pub(super) header: Option<String>,
    /// People: the place of their role, then the places of their answers.
    pub(super) rows: Sorted,
    /// How many answers there are in a row.
    pub(super) answers: usize,
    /// The roles that are kept, as they are written, by their place; the first is none. Nothing when no role is kept.
    pub(super) roles: Vec<String>,
    /// The remarks of each column, sorted by themselves.
    pub(super) remarks: Vec<Sorted>,
    pub(super) cell: fn(&str) -> String,
}

impl Lines {
    /// Adds the next line to a text; false at the end.
    ///
    /// # Errors
    /// When what was put aside cannot be read.
    pub fn add_next(&mut self, text: &mut Vec<u8>) -> Result<bool, Error> {
        if let Some(header) = self.header.take() {
            text.extend_from_slice(header.as_bytes());
            return Ok(true);
        }
        let Some(row) = self.rows.take()? else { return Ok(false) };
        let (role, answers) = row.split_at(size_of::<u16>());
        if let Some(role) = self.roles.get(usize::from(role[0]) << 8 | usize::from(role[1])) {
            text.extend_from_slice(role.as_bytes());
            text.push(b',');
        }
        for at in 0..self.answers {
            if at > 0 {
                text.push(b',');
            }
            match packed::at(answers, at) {
                digit @ 1..=9 => text.push(b'0' + digit),
                place => text.extend_from_slice(written(place).as_bytes()),
            }
        }
        self.add_remarks(text)?;
        text.push(b'\n');
        Ok(true)
    }

    fn add_remarks(&mut self, text: &mut Vec<u8>) -> Result<(), Error> {
        for column in &mut self.remarks {
            text.push(b',');
            let Some(record) = column.take()? else { continue };
            let end = record.iter().position(|byte| *byte == END_OF_KEY).map_or(0, |at| at + 1);
            text.extend_from_slice((self.cell)(&String::from_utf8_lossy(&record[end..])).as_bytes());
        }
        Ok(())
    }
}
