//! Responses as they stand beside a round, counted row by row: what is kept in memory does not grow with the number of people.

use std::collections::{HashMap, HashSet};
use std::io::{self, Read};

use super::ahead;
use super::answer::{Reader, Said};
use super::asked::Asked;
use super::heading::Heading;
use super::recalled::Recalled;
use super::rows::{opened, text};
use crate::method::determinants::{Counts, Layout, NOTHING};

/// So many problems are remembered.
const MOST_PROBLEMS: usize = 200;
/// More roles than this are no roles.
const MOST_ROLES: usize = 200;

/// Something in the responses that does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The row, counted from 1 for the headings.
    pub row: u64,
    /// The first byte of the row in the file.
    pub byte: u64,
    /// The place of the cell in its row, from 0.
    pub column: usize,
    /// What is wrong.
    pub trouble: Trouble,
}

/// What is wrong with a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// A heading that the round does not ask for.
    Heading(String),
    /// A heading that stands there already.
    Double(String),
    /// A heading that tells who answered or when.
    Telling(String),
    /// An answer that its scale does not have: the key and the answer.
    Answer(String, String),
    /// More cells than headings.
    Long,
}

/// What the responses come to.
#[derive(Debug)]
pub struct Responses {
    /// Everyone.
    pub all: Counts,
    /// The people of each role, where that was asked for, by role.
    pub groups: Vec<(String, Counts)>,
    /// What does not count; the first of it.
    pub problems: Vec<Problem>,
    /// How much does not count.
    pub strange: u64,
}

/// What is done with one column.
enum Use {
    /// An answer, for this place in the layout.
    Answer(Box<Recalled>, usize),
    /// The role.
    Role,
    /// Nothing.
    Nothing,
}

impl Asked {
    /// Counts responses; with `groups`, also by role. `look` sees every text that is no answer, a role only
    /// once.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn count(&self, stream: impl Read + Send, groups: bool, look: &mut dyn FnMut(&Problem, &str)) -> io::Result<Responses> {
        let (mut rows, mark) = opened(stream)?;
        let mut record = csv::ByteRecord::new();
        if !rows.read_byte_record(&mut record)? {
            return Ok(Counting::new(Layout::default(), Vec::new(), false).ended());
        }
        let (uses, items, problems) = self.columns(&record);
        let mut counting = Counting::new(self.round.layout(&items), uses, groups);
        counting.keys = record.iter().map(text).collect();
        problems.into_iter().for_each(|problem| counting.note(problem));
        let mut row = 1;
        ahead::each(&mut rows, |record| {
            row += 1;
            let byte = record.position().map_or(0, csv::Position::byte) + mark as u64;
            counting.row(record, row, byte, look);
        })?;
        Ok(counting.ended())
    }

    /// What each column is for; the items in the order of the columns.
    fn columns(&self, record: &csv::ByteRecord) -> (Vec<Use>, Vec<usize>, Vec<Problem>) {
        let headings = self.headings();
        let (mut items, mut problems, mut role) = (Vec::new(), Vec::new(), false);
        let mut uses = Vec::with_capacity(record.len());
        for (column, field) in record.iter().enumerate() {
            let heading = text(field);
            let mut wrong = |trouble: fn(String) -> Trouble| {
                problems.push(Problem { row: 1, byte: 0, column, trouble: trouble(heading.clone()) });
                Use::Nothing
            };
            uses.push(match headings.recognise(&heading) {
                Heading::Item(item) if items.contains(&item) => wrong(Trouble::Double),
                Heading::Item(item) => {
                    items.push(item);
                    Use::Answer(Box::new(Recalled::new(self.reader(item), Reader::text)), items.len() - 1)
                }
                Heading::Role if role => wrong(Trouble::Double),
                Heading::Role => {
                    role = true;
                    Use::Role
                }
                Heading::Remark(_) => Use::Nothing,
                Heading::Time | Heading::Person | Heading::Id => wrong(Trouble::Telling),
                Heading::Tool | Heading::Unknown | Heading::Unclear(_) => wrong(Trouble::Heading),
            });
        }
        (uses, items, problems)
    }
}

/// Responses while they are counted.
struct Counting {
    uses: Vec<Use>,
    keys: Vec<String>,
    codes: Vec<u8>,
    found: Responses,
    /// The roles that were looked at; of too many not all.
    seen: HashSet<Vec<u8>>,
    /// The place of each role among the groups; none when groups were not asked for.
    roles: Option<HashMap<Vec<u8>, usize>>,
}

impl Counting {
    fn new(layout: Layout, uses: Vec<Use>, groups: bool) -> Self {
        let found = Responses { all: Counts::new(layout), groups: Vec::new(), problems: Vec::new(), strange: 0 };
        Self {
            uses,
            keys: Vec::new(),
            codes: vec![NOTHING; found.all.layout().columns.len()],
            found,
            seen: HashSet::new(),
            roles: groups.then(HashMap::new),
        }
    }

    fn row(&mut self, record: &csv::ByteRecord, row: u64, byte: u64, look: &mut dyn FnMut(&Problem, &str)) {
        let (mut role, mut wrong) = (&b""[..], Vec::new());
        self.codes.fill(NOTHING);
        for (column, (field, used)) in record.iter().zip(&mut self.uses).enumerate() {
            match used {
                Use::Answer(reader, place) => match reader.said(field) {
                    Said::Code(code) => self.codes[*place] = code,
                    Said::Nothing => {}
                    Said::Strange => wrong.push((column, Trouble::Answer(self.keys[column].clone(), text(field)))),
                },
                Use::Role => {
                    role = field;
                    if is_new(&mut self.seen, field) {
                        look(&Problem { row, byte, column, trouble: Trouble::Long }, &text(field));
                    }
                }
                Use::Nothing if field.is_empty() => {}
                Use::Nothing => look(&Problem { row, byte, column, trouble: Trouble::Long }, &text(field)),
            }
        }
        if record.iter().skip(self.uses.len()).any(|field| !field.is_empty()) {
            wrong.push((self.uses.len(), Trouble::Long));
        }
        for (column, trouble) in wrong {
            self.note(Problem { row, byte, column, trouble });
        }
        match self.group(role) {
            Some(place) => self.found.groups[place].1.add(&self.codes),
            None => self.found.all.add(&self.codes),
        }
    }

    /// The group of a role; its people are added to everyone at the end.
    fn group(&mut self, role: &[u8]) -> Option<usize> {
        let roles = self.roles.as_mut().filter(|_| !role.is_empty())?;
        if let Some(place) = roles.get(role) {
            return Some(*place);
        }
        (roles.len() < MOST_ROLES).then(|| {
            roles.insert(role.to_vec(), self.found.groups.len());
            self.found.groups.push((text(role), Counts::new(self.found.all.layout().clone())));
            self.found.groups.len() - 1
        })
    }

    fn note(&mut self, problem: Problem) {
        self.found.strange += 1;
        if self.found.problems.len() < MOST_PROBLEMS {
            self.found.problems.push(problem);
        }
    }

    fn ended(mut self) -> Responses {
        self.found.groups.iter().for_each(|(_, counts)| self.found.all.extend(counts));
        self.found.groups.sort_by(|a, b| a.0.cmp(&b.0));
        self.found
    }
}

/// Whether a role was not met before.
fn is_new(seen: &mut HashSet<Vec<u8>>, role: &[u8]) -> bool {
    let new = !role.is_empty() && !seen.contains(role);
    if new && seen.len() < MOST_ROLES {
        seen.insert(role.to_vec());
    }
    new
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::method::determinants::{Limits, Verdict, judge};
    use crate::repo::built_in_determinants;

    fn counted(text: &str) -> Responses {
        Asked::new(built_in_determinants(), &BTreeMap::new(), &[]).count(text.as_bytes(), true, &mut |_, _| {}).unwrap()
    }

    #[test]
    fn responses_are_counted_by_column_and_by_role() {
        let found = counted("role,time-available,coordinator\na,2,yes\na,4,no\nb,1,do not know\nb,,ja\n,5,2\n");
        assert_eq!((found.all.rows, found.strange), (5, 0));
        assert_eq!(
            found.groups.iter().map(|(role, counts)| (role.as_str(), counts.rows)).collect::<Vec<_>>(),
            [("a", 2), ("b", 2)]
        );
        let judged = judge(&found.all, &Limits::default());
        assert_eq!((judged[0].whole.n, judged[0].whole.verdict, judged[1].whole.n), (4, Verdict::TooFew, 5));
    }

    #[test]
    fn what_does_not_count_is_told_with_its_row_and_column() {
        let found = counted("time-available,E-mail,tijd,vraag\n2,x@a.example,3,ja\n9,,3,\n4,,4,,extra\n");
        let told: Vec<(u64, usize, &Trouble)> = found.problems.iter().map(|one| (one.row, one.column, &one.trouble)).collect();
        assert_eq!(
            told,
            [
                (1, 1, &Trouble::Telling("E-mail".into())),
                (1, 2, &Trouble::Double("tijd".into())),
                (1, 3, &Trouble::Heading("vraag".into())),
                (3, 0, &Trouble::Answer("time-available".into(), "9".into())),
                (4, 4, &Trouble::Long)
            ]
        );
    }

    #[test]
    fn a_semicolon_and_a_byte_order_mark_are_read_too() {
        let found = counted("\u{feff}time-available;knowledge\n2;3\n");
        assert_eq!((found.all.rows, found.problems.len(), found.all.layout().columns.len()), (1, 0, 2));
    }

    #[test]
    fn no_responses_are_counted_as_nothing() {
        assert_eq!((counted("").all.rows, counted("role\n").all.rows), (0, 0));
    }
}
