//! What people wrote in their own words, question by question: never beside anyone's answers.

use std::io::{self, Read};

use super::asked::Asked;
use super::heading::Heading;
use super::rows::{opened, text};
use crate::method::privacy::are_few;
use crate::model::sort_key;

/// So many remarks of one question are kept; who wants more reads the table.
const MOST: usize = 500;

/// The remarks under one heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remarks {
    /// The key of the heading: `tips`, `remarks`, or `determinant.remark`.
    pub key: String,
    /// What was written, by its words: the order says nothing of who wrote it.
    pub texts: Vec<String>,
    /// How many more there are.
    pub more: usize,
}

impl Asked {
    /// The remarks in a table of responses. Of fewer than five people nothing is given, only that there is something.
    ///
    /// # Errors
    /// When the table cannot be read.
    pub fn remarks(&self, stream: impl Read) -> io::Result<Vec<Remarks>> {
        let (mut rows, _) = opened(stream)?;
        let mut record = csv::ByteRecord::new();
        rows.read_byte_record(&mut record)?;
        let mut columns = self.remark_columns(&record);
        if columns.is_empty() {
            return Ok(Vec::new());
        }
        let mut people = 0;
        while rows.read_byte_record(&mut record)? {
            people += 1;
            for (column, remarks) in &mut columns {
                remarks.add(text(record.get(*column).unwrap_or_default()));
            }
        }
        let columns = columns.into_iter().map(|(_, remarks)| remarks.settled(!are_few(people)));
        Ok(columns.filter(|one| one.more > 0 || !one.texts.is_empty()).collect())
    }

    fn remark_columns(&self, record: &csv::ByteRecord) -> Vec<(usize, Remarks)> {
        let headings = self.headings();
        let column = |(column, field)| match headings.recognise(&text(field)) {
            Heading::Remark(key) => Some((column, Remarks { key, ..Remarks::default() })),
            _ => None,
        };
        record.iter().enumerate().filter_map(column).collect()
    }
}

impl Remarks {
    fn add(&mut self, text: String) {
        match text.is_empty() {
            true => {}
            false if self.texts.len() < MOST => self.texts.push(text),
            false => self.more += 1,
        }
    }

    /// Sorted by their words, or only counted.
    fn settled(mut self, shown: bool) -> Self {
        if shown {
            self.texts.sort_by_key(|text| sort_key(text));
        } else {
            self.more += self.texts.len();
            self.texts.clear();
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::repo::built_in_determinants;

    fn remarks(people: usize) -> Vec<(String, Vec<String>, usize)> {
        let rows = ["3,meer tijd,", "4,,'=1+1", "2,Anders,", "1,,", "5,,"];
        let table = format!("knowledge,tips,knowledge.remark\n{}\n", rows[..people].join("\n"));
        let asked = Asked::new(built_in_determinants(), &BTreeMap::new(), &[]);
        asked.remarks(table.as_bytes()).unwrap().into_iter().map(|one| (one.key, one.texts, one.more)).collect()
    }

    #[test]
    fn remarks_come_by_question_in_the_order_of_their_words() {
        let tips = ["Anders", "meer tijd"].map(str::to_owned).to_vec();
        assert_eq!(remarks(5), [("tips".to_owned(), tips, 0), ("knowledge.remark".to_owned(), vec!["=1+1".to_owned()], 0)]);
    }

    #[test]
    fn of_fewer_than_five_people_nothing_is_told_but_that_there_are_remarks() {
        assert_eq!(remarks(4), [("tips".to_owned(), Vec::new(), 2), ("knowledge.remark".to_owned(), Vec::new(), 1)]);
    }
}
