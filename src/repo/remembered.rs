//! What an earlier run made of each file, or wrote as each file, kept in `.kt/` for the next: bytes that hold only while their
//! file stands as it stood. A derived file: safe to delete, and when it cannot be read or written, all goes on without it. Why it
//! is built this way: `docs/decisions/0017-remembering-what-was-clean.md`.

use std::fs::{File, Metadata};
use std::io::{Read, Write};
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::Folder;
use super::read::regular;
use super::save::clear_leftovers;
use super::standing::{STANDING, Since, Standing};

/// How the file begins; another layout gets another number.
const BEGINNING: &[u8; 16] = b"kt-remembered-2\n";
/// A key: what else must be the same for what is remembered to hold.
pub type RememberedKey = [u8; 32];
/// How a file begins that is being written. A next run takes away what a killed one left; that of a run at work too, which then
/// keeps nothing.
const TEMPORARY: &str = ".kt-keep-";
/// A larger file is nothing: no folder fills it.
const MOST_BYTES: u64 = 1 << 30;

/// What an earlier run left behind.
#[derive(Default)]
pub struct Remembered {
    bytes: Vec<u8>,
    /// Where what holds for all files ends.
    shared: usize,
    entries: Vec<Entry>,
}

/// Where in the bytes something stands of a file: its standing, its path, and what was made of it.
struct Entry {
    start: usize,
    path: usize,
    made: usize,
}

impl Remembered {
    /// What a run under this key left under this name; nothing when there was none, or it cannot be read whole.
    #[must_use]
    pub fn open(folder: &Folder, name: &str, key: &RememberedKey) -> Self {
        let kt = folder.inside(".kt").ok().inspect(|kt| clear_leftovers(kt, TEMPORARY, Duration::ZERO));
        let bytes = kt.and_then(|kt| read(&kt.join(name), key)).unwrap_or_default();
        whole(&bytes, key).map(|(shared, entries)| Self { shared, entries, bytes }).unwrap_or_default()
    }

    /// What holds for all files together.
    #[must_use]
    pub fn shared(&self) -> &[u8] {
        &self.bytes[SHARED.min(self.shared)..self.shared]
    }

    /// What was made of the file at a path below a folder, when it stands as it stood.
    #[must_use]
    pub fn of(&self, dir: &Path, path: &str) -> Option<(Standing, &[u8])> {
        let found = self.entries.binary_search_by_key(&path.as_bytes(), |entry| &self.bytes[entry.path..entry.made]).ok()?;
        let entry = &self.entries[found];
        let meta = dir.join(path).symlink_metadata().ok()?;
        let standing = Standing::of(&meta).filter(|standing| self.bytes[entry.start..].starts_with(&standing.bytes()))?;
        let end = self.entries.get(found + 1).map_or(self.bytes.len() - CHECKSUM, |next| next.start - HEAD_LENGTHS);
        Some((standing, &self.bytes[entry.made..end]))
    }
}

const CHECKSUM: usize = 4;
/// Where what holds for all begins: behind the beginning, the key and its length.
const SHARED: usize = BEGINNING.len() + size_of::<RememberedKey>() + 4;
/// Before each entry: the length of its path and of what was made of it.
const HEAD_LENGTHS: usize = 8;

/// The bytes of a file that nobody else can read or write, once it begins as one with this key does.
fn read(path: &Path, key: &RememberedKey) -> Option<Vec<u8>> {
    let mut file = regular(path).ok()?;
    let meta = file.metadata().ok().filter(|meta| is_own(meta) && meta.len() <= MOST_BYTES)?;
    let mut bytes = vec![0; BEGINNING.len() + key.len()];
    file.read_exact(&mut bytes).ok()?;
    bytes.strip_prefix(BEGINNING).filter(|begun| begun == key)?;
    bytes.reserve(usize::try_from(meta.len()).ok()?);
    file.take(MOST_BYTES).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// Whether a file is its owner's alone; then who can read it is the owner.
#[cfg(unix)]
fn is_own(meta: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    meta.permissions().mode() & 0o077 == 0
}

#[cfg(not(unix))]
fn is_own(_: &Metadata) -> bool {
    true
}

/// Where what holds for all ends, and the entries, of a file that is whole and has this key.
fn whole(bytes: &[u8], key: &RememberedKey) -> Option<(usize, Vec<Entry>)> {
    let (content, checksum) = bytes.split_last_chunk::<CHECKSUM>()?;
    let rest = content.strip_prefix(BEGINNING)?.strip_prefix(key)?;
    (crc32fast::hash(content).to_le_bytes() == *checksum).then_some(())?;
    let (length, _) = rest.split_first_chunk::<4>()?;
    let shared = SHARED.checked_add(u32::from_le_bytes(*length) as usize).filter(|end| *end <= content.len())?;
    let (mut at, mut entries) = (shared, Vec::new());
    while at < content.len() {
        let (lengths, _) = content.get(at..)?.split_first_chunk::<HEAD_LENGTHS>()?;
        let length = |part: usize| Some(u32::from_le_bytes(*lengths.as_chunks::<4>().0.get(part)?) as usize);
        let start = at + HEAD_LENGTHS;
        let path = start + STANDING;
        let made = path.checked_add(length(0)?)?;
        at = made.checked_add(length(1)?).filter(|end| *end <= content.len())?;
        entries.push(Entry { start, path, made });
    }
    Some((shared, entries))
}

/// What is to be remembered of one file: its path, how it stood before it was read, and what was made of it.
pub struct ToRemember {
    /// Its path below the top.
    pub path: String,
    /// How it stood before it was read.
    pub standing: Standing,
    /// What was made of it.
    pub made: Vec<u8>,
}

/// Keeps for the next run what this run made of the files, and what holds for all of them; the files come by path, in parts.
/// What may still change without showing it is left out. When it cannot be written, nothing is kept.
pub fn remember(
    folder: &Folder,
    name: &str,
    key: &RememberedKey,
    since: Since,
    (shared, parts): (&[u8], impl Iterator<Item = Vec<ToRemember>>),
) {
    let _ = write(folder, name, key, since, (shared, parts));
}

fn write(
    folder: &Folder,
    name: &str,
    key: &RememberedKey,
    since: Since,
    (shared, parts): (&[u8], impl Iterator<Item = Vec<ToRemember>>),
) -> Option<()> {
    let kt = folder.own_place().ok()?;
    let mut file = tempfile::Builder::new().prefix(TEMPORARY).tempfile_in(&kt).ok()?;
    let now = written_now(file.as_file())?;
    let is_past = |standing: &Standing| since.is_past(standing, now);
    let mut sum = crc32fast::Hasher::new();
    let mut put = |bytes: &[u8]| {
        sum.update(bytes);
        file.write_all(bytes).ok()
    };
    put(&[&BEGINNING[..], key, &u32::try_from(shared.len()).ok()?.to_le_bytes(), shared].concat())?;
    for part in parts {
        put(&laid_out(&part, is_past)?)?;
    }
    let sum = sum.finalize();
    file.write_all(&sum.to_le_bytes()).ok()?;
    file.persist(kt.join(name)).ok().map(|_| ())
}

/// When a file was just written, by the clock of its file system; nothing on one that keeps no time of its own for what it
/// knows of a file, which a program can then set back.
fn written_now(file: &File) -> Option<i64> {
    let written = Standing::of(&file.metadata().ok()?)?.modified;
    file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(1)).ok()?;
    let after = Standing::of(&file.metadata().ok()?)?;
    (after.modified != after.changed).then_some(written)
}

fn laid_out(part: &[ToRemember], is_past: impl Fn(&Standing) -> bool) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for one in part.iter().filter(|one| is_past(&one.standing)) {
        for length in [one.path.len(), one.made.len()] {
            bytes.extend(u32::try_from(length).ok()?.to_le_bytes());
        }
        bytes.extend(one.standing.bytes());
        bytes.extend(one.path.as_bytes());
        bytes.extend(&one.made);
    }
    Some(bytes)
}

/// The version of this program, where it is, and how it stands: one that was built anew may make something else. Nothing when it cannot tell.
#[must_use]
pub fn program() -> Option<Vec<u8>> {
    let path = std::env::current_exe().ok()?;
    let standing = Standing::of(&path.metadata().ok()?)?;
    Some([env!("CARGO_PKG_VERSION").as_bytes(), path.as_os_str().as_encoded_bytes(), &standing.bytes()].concat())
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used)] // in a test an unwrap is an assertion
mod tests {
    use std::fs;

    use proptest::prelude::*;

    use super::*;

    use crate::repo::standing::{Began, GRANULE};

    const KEY: RememberedKey = [7; 32];

    /// A folder with a wish, and what was made of it by a run that began long enough ago.
    fn known() -> (tempfile::TempDir, Folder) {
        let place = tempfile::tempdir().unwrap();
        fs::write(place.path().join("kt.yaml"), "kt: 1\ntitle: a\n").unwrap();
        for name in ["a", "b"] {
            fs::write(place.path().join(name), "wens").unwrap();
        }
        let folder = Folder::open(place.path()).unwrap();
        std::thread::sleep(GRANULE + Duration::from_millis(100));
        keep(&folder);
        (place, folder)
    }

    fn keep(folder: &Folder) {
        let standing = |path: &str| Standing::of(&folder.dir.join(path).metadata().unwrap()).unwrap();
        let one = |path: &str| ToRemember { path: path.to_owned(), standing: standing(path), made: path.repeat(3).into_bytes() };
        let parts = [vec![one("a")], vec![one("b")]].into_iter();
        remember(folder, "x", &KEY, Since::Read(Began::now()), (b"all", parts));
    }

    fn of(folder: &Folder, key: &RememberedKey, path: &str) -> Option<Vec<u8>> {
        Remembered::open(folder, "x", key).of(&folder.dir, path).map(|(_, made)| made.to_vec())
    }

    #[test]
    fn what_was_made_of_a_file_holds_until_the_file_changes() {
        let (place, folder) = known();
        assert_eq!(of(&folder, &KEY, "a").as_deref(), Some(&b"aaa"[..]));
        assert_eq!(of(&folder, &KEY, "b").as_deref(), Some(&b"bbb"[..]));
        assert_eq!((of(&folder, &KEY, "c"), of(&folder, &[8; 32], "a")), (None, None));
        let a = place.path().join("a");
        let modified = a.metadata().unwrap().modified().unwrap();
        fs::write(&a, "zins").unwrap();
        File::options().write(true).open(&a).unwrap().set_modified(modified).unwrap();
        assert_eq!(of(&folder, &KEY, "a"), None, "as long as before, and set back to the same time");
        keep(&folder);
        assert_eq!(of(&folder, &KEY, "a"), None, "it changed too shortly ago to be sure of");
        assert_eq!(of(&folder, &KEY, "b").as_deref(), Some(&b"bbb"[..]));
        fs::copy(place.path().join("b"), place.path().join("new")).unwrap();
        fs::rename(place.path().join("new"), place.path().join("b")).unwrap();
        assert_eq!(of(&folder, &KEY, "b"), None, "another file in its place");
    }

    #[test]
    fn what_is_not_whole_is_nothing() {
        let (place, folder) = known();
        let kept = place.path().join(".kt/x");
        let whole = fs::read(&kept).unwrap();
        let all = Remembered::open(&folder, "x", &KEY);
        assert_eq!((all.entries.len(), all.shared()), (2, &b"all"[..]));
        for length in 0..whole.len() {
            fs::write(&kept, &whole[..length]).unwrap();
            assert_eq!(Remembered::open(&folder, "x", &KEY).entries.len(), 0, "{length}");
        }
        for at in 0..whole.len() {
            let mut other = whole.clone();
            other[at] ^= 0x20;
            fs::write(&kept, &other).unwrap();
            assert_eq!(Remembered::open(&folder, "x", &KEY).entries.len(), 0, "{at}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn bytes_of_any_kind_are_nothing_or_entries_and_never_an_end(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let content = [&BEGINNING[..], &KEY, &bytes].concat();
            let sum = crc32fast::hash(&content).to_le_bytes();
            let all = [&content[..], &sum].concat();
            let (shared, entries) = whole(&all, &KEY).unwrap_or((SHARED, Vec::new()));
            prop_assert!(shared >= SHARED && shared <= all.len().max(SHARED));
            for entry in entries {
                prop_assert!(shared < entry.start && entry.start < entry.path && entry.path <= entry.made && entry.made <= content.len());
            }
        }
    }

    #[test]
    fn where_nothing_can_be_written_nothing_is_kept_and_nothing_fails() {
        let (place, folder) = known();
        fs::remove_dir_all(place.path().join(".kt")).unwrap();
        fs::write(place.path().join(".kt"), "a file where a folder should be").unwrap();
        keep(&folder);
        assert_eq!(of(&folder, &KEY, "a"), None);
    }
}
