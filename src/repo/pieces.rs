//! The bytes in which is kept what was made of files: pieces of some hundred files each, and behind them what holds for all and
//! where each piece stands. A piece and the end have a checksum each; what is not whole is nothing.

use std::cell::Cell;
use std::fs::File;

use serde::{Deserialize, Serialize};

use super::remembered::ToRemember;
use super::standing::STANDING;

/// The last bytes: how long the end is, and its checksum.
const LAST: usize = 8;
/// Before each entry: the length of its path and of what was made of it.
const LENGTHS: usize = 8;

/// Where a piece stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Piece {
    /// The path of its first file.
    pub(super) first: Box<str>,
    at: u64,
    length: u32,
    sum: u32,
}

/// The entries of a piece that is whole.
pub(super) struct Entries {
    bytes: Vec<u8>,
    entries: Vec<Entry>,
    /// The one behind the one that was asked for last: mostly the next to be asked for.
    next: Cell<usize>,
}

/// Where in the bytes something stands of a file: its standing, its path, and what was made of it.
struct Entry {
    standing: usize,
    path: usize,
    made: usize,
    end: usize,
}

impl Piece {
    /// The piece with these files, which come by path, and its bytes; nothing when there are none.
    pub(super) fn of(files: &[&ToRemember], at: u64) -> Option<(Self, Vec<u8>)> {
        let first = files.first()?.path.as_str().into();
        let mut bytes = Vec::new();
        for one in files {
            for length in [one.path.len(), one.made.len()] {
                bytes.extend(u32::try_from(length).ok()?.to_le_bytes());
            }
            bytes.extend(one.standing.bytes());
            bytes.extend(one.path.as_bytes());
            bytes.extend(&one.made);
        }
        let (length, sum) = (u32::try_from(bytes.len()).ok()?, crc32fast::hash(&bytes));
        Some((Self { first, at, length, sum }, bytes))
    }

    /// Its entries, in room that is used again; nothing when it is not whole.
    pub(super) fn entries(&self, file: &File, room: Vec<u8>) -> Option<Entries> {
        let bytes = read_into(room, file, self.at, self.length as usize)?;
        let entries = entries(&bytes).filter(|_| crc32fast::hash(&bytes) == self.sum)?;
        Some(Entries { bytes, entries, next: Cell::new(0) })
    }
}

impl Entries {
    /// The room that its bytes take.
    pub(super) fn into_room(self) -> Vec<u8> {
        self.bytes
    }

    /// How a file stood, and what was made of it.
    pub(super) fn of(&self, path: &str) -> Option<(&[u8], &[u8])> {
        let named = |entry: &Entry| &self.bytes[entry.path..entry.made];
        let next =
            Some(self.next.get()).filter(|next| self.entries.get(*next).is_some_and(|entry| *named(entry) == *path.as_bytes()));
        let found = next.or_else(|| self.entries.binary_search_by_key(&path.as_bytes(), named).ok())?;
        self.next.set(found + 1);
        let entry = &self.entries[found];
        Some((&self.bytes[entry.standing..entry.path], &self.bytes[entry.made..entry.end]))
    }
}

fn entries(bytes: &[u8]) -> Option<Vec<Entry>> {
    let (mut at, mut entries) = (0, Vec::new());
    while at < bytes.len() {
        let (lengths, _) = bytes.get(at..)?.split_first_chunk::<LENGTHS>()?;
        let length = |part: usize| Some(u32::from_le_bytes(*lengths.as_chunks::<4>().0.get(part)?) as usize);
        let standing = at + LENGTHS;
        let path = standing + STANDING;
        let made = path.checked_add(length(0)?)?;
        at = made.checked_add(length(1)?).filter(|end| *end <= bytes.len())?;
        entries.push(Entry { standing, path, made, end: at });
    }
    Some(entries)
}

/// What stands behind the pieces.
#[derive(Serialize, Deserialize)]
pub(super) struct Trailer {
    /// What holds for all files together.
    pub(super) shared: Vec<u8>,
    /// The pieces, by path.
    pub(super) pieces: Vec<Piece>,
}

impl Trailer {
    /// Its bytes. The checksum is over the head of the file too.
    pub(super) fn bytes(head: &[u8], shared: &[u8], pieces: &[Piece]) -> Option<Vec<u8>> {
        let mut bytes = postcard::to_stdvec(&(shared, pieces)).ok()?;
        let last = [u32::try_from(bytes.len()).ok()?, sum(head, &bytes)];
        last.iter().for_each(|number| bytes.extend(number.to_le_bytes()));
        Some(bytes)
    }

    /// Reads it from the end of a file that is so long; nothing when it is not whole.
    pub(super) fn read(file: &File, long: u64, head: &[u8]) -> Option<Self> {
        let end = long.checked_sub(LAST as u64)?;
        let last = read_at(file, end, LAST)?;
        let number = |at: usize| Some(u32::from_le_bytes(*last.as_chunks::<4>().0.get(at)?));
        let begin = end.checked_sub(u64::from(number(0)?)).filter(|begin| *begin >= head.len() as u64)?;
        let bytes = read_at(file, begin, number(0)? as usize)?;
        (sum(head, &bytes) == number(1)?).then_some(())?;
        let trailer: Self = postcard::from_bytes(&bytes).ok()?;
        trailer
            .pieces
            .iter()
            .all(|piece| piece.at.checked_add(piece.length.into()).is_some_and(|end| end <= begin))
            .then_some(trailer)
    }
}

fn sum(head: &[u8], bytes: &[u8]) -> u32 {
    let mut sum = crc32fast::Hasher::new();
    sum.update(head);
    sum.update(bytes);
    sum.finalize()
}

/// So many bytes of a file from a place on; nothing where there are fewer. Several threads may read at once.
pub(super) fn read_at(file: &File, at: u64, length: usize) -> Option<Vec<u8>> {
    read_into(Vec::new(), file, at, length)
}

/// The same, in room that is used again.
#[cfg(unix)]
fn read_into(mut room: Vec<u8>, file: &File, at: u64, length: usize) -> Option<Vec<u8>> {
    use std::os::unix::fs::FileExt;
    room.resize(length, 0);
    file.read_exact_at(&mut room, at).ok()?;
    Some(room)
}

/// Where nothing is remembered nothing is read.
#[cfg(not(unix))]
fn read_into(_: Vec<u8>, _: &File, _: u64, _: usize) -> Option<Vec<u8>> {
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn bytes_of_any_kind_are_nothing_or_entries_and_never_an_end(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let mut at = 0;
            for entry in entries(&bytes).unwrap_or_default() {
                prop_assert!(at < entry.standing && entry.standing < entry.path && entry.path <= entry.made);
                prop_assert!(entry.made <= entry.end && entry.end <= bytes.len());
                at = entry.end;
            }
        }
    }
}
