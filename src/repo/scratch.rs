//! What may be more than fits in memory is put aside in files without a name, that nobody but who runs `kt` can read and that are
//! gone when it ends, however it ends.

use std::fs;
use std::io::{self, BufReader, BufWriter, Read, Seek, Write};
use std::path::{Path, PathBuf};

use tempfile::SpooledTempFile;

use super::Folder;
use crate::Error;

/// So many bytes of each list stay in memory.
const IN_MEMORY: usize = 2 * 1024 * 1024;
const PIECE: usize = 16 * 1024;

/// Where things are put aside, and how much of a list may stay in memory.
#[derive(Clone, Debug)]
pub struct Scratch {
    place: PathBuf,
    pub(super) most: usize,
}

impl Folder {
    /// Where this repository puts things aside: among what `kt` keeps for itself, which git leaves alone.
    #[must_use]
    pub fn scratch(&self) -> Scratch {
        let kt = self.dir.join(".kt");
        let place = if kt.is_dir() { kt } else { self.dir.clone() };
        Scratch { place, most: IN_MEMORY }
    }
}

impl Scratch {
    /// Puts aside here what is more than so many bytes.
    #[must_use]
    pub fn new(place: &Path, most: usize) -> Self {
        Self { place: place.to_owned(), most }
    }

    pub(super) fn file(&self) -> io::Result<fs::File> {
        tempfile::tempfile_in(&self.place)
    }

    pub(super) fn failed(&self, cause: io::Error) -> Error {
        Error::io("error-write", &self.place, cause)
    }
}

/// Records of one length, read back in the order in which they came.
#[derive(Debug)]
pub struct Spool {
    scratch: Scratch,
    length: usize,
    records: BufWriter<SpooledTempFile>,
    failed: Option<io::Error>,
}

impl Spool {
    /// Nothing yet.
    #[must_use]
    pub fn new(scratch: &Scratch, length: usize) -> Self {
        let file = tempfile::spooled_tempfile_in(scratch.most, &scratch.place);
        Self { scratch: scratch.clone(), length, records: BufWriter::with_capacity(PIECE, file), failed: None }
    }

    /// Adds a record. When the disk says no, that is told when the records are read.
    ///
    /// # Panics
    /// When the record has another length.
    pub fn add(&mut self, record: &[u8]) {
        assert_eq!(record.len(), self.length, "the records of a spool are of one length");
        if let Err(cause) = self.records.write_all(record) {
            self.failed.get_or_insert(cause);
        }
    }

    /// Hands over every record.
    ///
    /// # Errors
    /// When they could not be put aside, or cannot be read.
    pub fn each(self, each: &mut dyn FnMut(&[u8])) -> Result<(), Error> {
        let Self { scratch, length, records, failed } = self;
        let read = || -> io::Result<()> {
            failed.map_or(Ok(()), Err)?;
            let mut file = records.into_inner()?;
            let bytes = file.stream_position()?;
            file.rewind()?;
            let (mut file, mut record) = (BufReader::with_capacity(PIECE, file), vec![0; length]);
            for _ in 0..bytes / length.max(1) as u64 {
                file.read_exact(&mut record)?;
                each(&record);
            }
            Ok(())
        };
        read().map_err(|cause| scratch.failed(cause))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_come_back_in_their_order_from_memory_and_from_the_disk() {
        let dir = tempfile::tempdir().unwrap();
        for most in [16, 1024 * 1024] {
            let mut spool = Spool::new(&Scratch::new(dir.path(), most), 4);
            (0..20_000_u32).for_each(|number| spool.add(&number.to_be_bytes()));
            let mut back = Vec::new();
            spool.each(&mut |record| back.push(u32::from_be_bytes(record.try_into().unwrap()))).unwrap();
            assert!(back.iter().copied().eq(0..20_000));
            assert_eq!(dir.path().read_dir().unwrap().count(), 0, "nothing with a name is left");
        }
    }

    #[test]
    fn a_place_that_is_not_there_is_an_error_when_the_records_are_read() {
        let mut spool = Spool::new(&Scratch::new(Path::new("/nowhere/at/all"), 16), 4);
        (0..20_000_u32).for_each(|number| spool.add(&number.to_be_bytes()));
        assert_eq!(spool.each(&mut |_| {}).unwrap_err().id(), "error-write");
    }
}
