//! Sorting without holding everything: what fits is sorted in memory; full pieces are sorted, put aside, and merged at the end.

use std::cmp::Ordering;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, Write};

use super::Scratch;
use crate::Error;

const PIECE: usize = 16 * 1024;

/// A record among the bytes of a piece. Most records differ in their first bytes, so those are at hand.
#[derive(Clone, Copy, Debug)]
struct Entry {
    first: u64,
    start: usize,
    end: usize,
}

/// Takes records in any order and gives them back by their bytes, from low to high; equal ones as often as they came.
#[derive(Debug)]
pub struct Sorter {
    scratch: Scratch,
    bytes: Vec<u8>,
    entries: Vec<Entry>,
    runs: Vec<File>,
    failed: Option<io::Error>,
}

impl Sorter {
    /// Nothing yet.
    #[must_use]
    pub fn new(scratch: &Scratch) -> Self {
        Self { scratch: scratch.clone(), bytes: Vec::new(), entries: Vec::new(), runs: Vec::new(), failed: None }
    }

    /// Adds a record. When the disk says no, that is told at the end.
    pub fn add(&mut self, record: &[u8]) {
        let held = self.bytes.len() + record.len() + (self.entries.len() + 1) * size_of::<Entry>();
        if held > self.scratch.most && !self.entries.is_empty() {
            let put = self.put_aside();
            self.failed = self.failed.take().or(put.err());
        }
        let start = self.bytes.len();
        self.bytes.extend_from_slice(record);
        self.entries.push(Entry { first: first(record), start, end: self.bytes.len() });
    }

    /// All records, to be taken one by one.
    ///
    /// # Errors
    /// When they could not be put aside.
    pub fn sorted(mut self) -> Result<Sorted, Error> {
        self.sort();
        let Self { scratch, bytes, entries, runs, failed } = self;
        failed.map_or(Ok(()), Err).map_err(|cause| scratch.failed(cause))?;
        let mut sorted = Sorted { scratch, sources: Vec::new(), last: None };
        sorted.begin(Origin::Memory { bytes, entries, at: 0 })?;
        runs.into_iter().try_for_each(|run| sorted.begin(Origin::Disk(BufReader::with_capacity(PIECE, run))))?;
        Ok(sorted)
    }

    fn sort(&mut self) {
        let bytes = &self.bytes;
        let whole = |entry: &Entry| &bytes[entry.start..entry.end];
        self.entries.sort_unstable_by(|a, b| a.first.cmp(&b.first).then_with(|| whole(a).cmp(whole(b))));
    }

    /// Writes what is held, sorted, each record after its length.
    fn put_aside(&mut self) -> io::Result<()> {
        self.sort();
        let entries = std::mem::take(&mut self.entries);
        let bytes = std::mem::take(&mut self.bytes);
        let mut run = BufWriter::with_capacity(PIECE, self.scratch.file()?);
        for Entry { start, end, .. } in entries {
            run.write_all(&(end - start).to_le_bytes())?;
            run.write_all(&bytes[start..end])?;
        }
        let mut run = run.into_inner()?;
        run.rewind()?;
        self.runs.push(run);
        Ok(())
    }
}

/// The first eight bytes as a number that sorts as they do.
fn first(record: &[u8]) -> u64 {
    let mut first = [0; 8];
    let length = record.len().min(8);
    first[..length].copy_from_slice(&record[..length]);
    u64::from_be_bytes(first)
}

/// Sorted records.
pub struct Sorted {
    scratch: Scratch,
    sources: Vec<Source>,
    /// The source of the record that was taken last.
    last: Option<usize>,
}

/// Sorted records from one place, with the one that is next.
struct Source {
    from: Origin,
    first: u64,
    next: Vec<u8>,
}

enum Origin {
    Memory { bytes: Vec<u8>, entries: Vec<Entry>, at: usize },
    Disk(BufReader<File>),
}

impl Sorted {
    /// The next record; nothing at the end.
    ///
    /// # Errors
    /// When what was put aside cannot be read.
    pub fn take(&mut self) -> Result<Option<&[u8]>, Error> {
        if let Some(last) = self.last.take()
            && !self.sources[last].advance().map_err(|cause| self.scratch.failed(cause))?
        {
            self.sources.swap_remove(last);
        }
        self.last = (0..self.sources.len()).min_by(|a, b| self.sources[*a].order(&self.sources[*b]));
        Ok(self.last.map(|at| self.sources[at].next.as_slice()))
    }

    fn begin(&mut self, from: Origin) -> Result<(), Error> {
        let mut source = Source { from, first: 0, next: Vec::new() };
        if source.advance().map_err(|cause| self.scratch.failed(cause))? {
            self.sources.push(source);
        }
        Ok(())
    }
}

impl Source {
    fn order(&self, other: &Self) -> Ordering {
        self.first.cmp(&other.first).then_with(|| self.next.cmp(&other.next))
    }

    /// Goes to the next record; false at the end.
    fn advance(&mut self) -> io::Result<bool> {
        self.next.clear();
        match &mut self.from {
            Origin::Memory { bytes, entries, at } => {
                let Some(entry) = entries.get(*at) else { return Ok(false) };
                *at += 1;
                self.next.extend_from_slice(&bytes[entry.start..entry.end]);
            }
            Origin::Disk(run) => {
                let mut length = [0; size_of::<usize>()];
                match run.read_exact(&mut length) {
                    Err(end) if end.kind() == io::ErrorKind::UnexpectedEof => return Ok(false),
                    read => read?,
                }
                self.next.resize(usize::from_le_bytes(length), 0);
                run.read_exact(&mut self.next)?;
            }
        }
        self.first = first(&self.next);
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sorted(records: &[Vec<u8>], most: usize) -> Vec<Vec<u8>> {
        let dir = tempfile::tempdir().unwrap();
        let mut sorter = Sorter::new(&Scratch::new(dir.path(), most));
        records.iter().for_each(|record| sorter.add(record));
        let mut sorted = sorter.sorted().unwrap();
        let mut all = Vec::new();
        while let Some(record) = sorted.take().unwrap() {
            all.push(record.to_vec());
        }
        assert_eq!(dir.path().read_dir().unwrap().count(), 0, "nothing with a name is left");
        all
    }

    proptest! {
        #[test]
        fn in_one_piece_or_in_many_the_order_is_that_of_the_bytes(
            records in proptest::collection::vec(proptest::collection::vec(0_u8..4, 0..12), 0..60),
            most in 1_usize..2_000,
        ) {
            let mut expected = records.clone();
            expected.sort();
            prop_assert_eq!(&sorted(&records, most), &expected);
            prop_assert_eq!(sorted(&records, usize::MAX), expected);
        }
    }
}
