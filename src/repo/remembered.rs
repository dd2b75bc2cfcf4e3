//! What an earlier run made of each file, or wrote as each file, kept in `.kt/` for the next: bytes that hold only while their
//! file stands as it stood. A derived file: safe to delete, and when it cannot be read or written, all goes on without it. Why it
//! is built this way: `docs/decisions/0017-remembering-what-was-clean.md`.

use std::cell::RefCell;
use std::fs::{File, Metadata};
use std::io::Write;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use super::Folder;
use super::pieces::{Entries, Piece, Trailer, read_at};
use super::read::regular;
use super::standing::{Since, Standing};
use super::whole::clear_leftovers;

/// How the file begins; another layout gets another number.
const BEGINNING: &[u8; 16] = b"kt-remembered-3\n";
/// A key: what else must be the same for what is remembered to hold.
pub type RememberedKey = [u8; 32];
/// Where what holds for all begins: behind the beginning and the key.
const SHARED: usize = BEGINNING.len() + size_of::<RememberedKey>();
/// How a file begins that is being written. A next run takes away what a killed one left; that of a run at work too, which then
/// keeps nothing.
const TEMPORARY: &str = ".kt-keep-";
/// A larger file is nothing: no folder fills it.
const MOST_BYTES: u64 = 1 << 30;

/// What an earlier run left behind. Its pieces are read when one asks for a file in them, so that it is never held whole.
#[derive(Default)]
pub struct Remembered {
    file: Option<File>,
    shared: Vec<u8>,
    pieces: Vec<Piece>,
    /// Which one it is of all that this program opened.
    number: u64,
}

/// A piece that was read: of what, which, and its entries, if it is whole.
type Held = (u64, usize, Option<Entries>);
/// A thread holds as many: who asks for a page in two languages goes from one to the other.
const MOST_HELD: usize = 2;

thread_local! {
    /// The pieces that a thread read last.
    static HELD: RefCell<Vec<Held>> = const { RefCell::new(Vec::new()) };
}

impl Remembered {
    /// What a run under this key left under this name; nothing when there was none, or it cannot be read.
    #[must_use]
    pub fn open(folder: &Folder, name: &str, key: &RememberedKey) -> Self {
        static OPENED: AtomicU64 = AtomicU64::new(0);
        let kt = folder.inside(".kt").ok().inspect(|kt| clear_leftovers(kt, TEMPORARY, Duration::ZERO));
        let number = OPENED.fetch_add(1, Ordering::Relaxed);
        kt.and_then(|kt| Self::read(&kt.join(name), key)).map(|read| Self { number, ..read }).unwrap_or_default()
    }

    /// A file that nobody else can read or write, once it begins as one with this key does.
    fn read(path: &Path, key: &RememberedKey) -> Option<Self> {
        let file = regular(path).ok()?;
        let meta = file.metadata().ok().filter(|meta| is_own(meta) && meta.len() <= MOST_BYTES)?;
        let head = read_at(&file, 0, SHARED)?;
        head.strip_prefix(BEGINNING).filter(|begun| begun == key)?;
        let Trailer { shared, pieces } = Trailer::read(&file, meta.len(), &head)?;
        Some(Self { file: Some(file), shared, pieces, number: 0 })
    }

    /// What holds for all files together.
    #[must_use]
    pub fn shared(&self) -> &[u8] {
        &self.shared
    }

    /// What was made of the file at a path, read out of its bytes, when it stands now as it stood.
    pub fn of<T, N: FnOnce() -> Option<Standing>>(
        &self,
        path: &str,
        now: N,
        read: impl FnOnce(&[u8]) -> Option<T>,
    ) -> Option<(Standing, T)> {
        self.entry(path, |then, made| {
            let standing = now().filter(|standing| standing.bytes() == *then)?;
            Some((standing, read(made)?))
        })
    }

    /// The same as it was kept, to be kept again.
    #[must_use]
    pub fn again(&self, path: &str) -> Option<ToRemember> {
        self.entry(path, |then, made| {
            Some(ToRemember { path: path.to_owned(), standing: Standing::from_bytes(then)?, made: made.to_vec() })
        })
    }

    /// How a file stood and what was made of it, for who reads it.
    fn entry<T>(&self, path: &str, read: impl FnOnce(&[u8], &[u8]) -> Option<T>) -> Option<T> {
        let at = self.pieces.partition_point(|piece| piece.first.as_bytes() <= path.as_bytes()).checked_sub(1)?;
        HELD.with_borrow_mut(|held| self.piece(held, at)?.of(path).and_then(|(then, made)| read(then, made)))
    }

    /// The entries of a piece, read when they are not held.
    fn piece<'h>(&self, held: &'h mut Vec<Held>, at: usize) -> Option<&'h Entries> {
        let known = held.iter().position(|(number, piece, _)| (*number, *piece) == (self.number, at));
        let known = known.unwrap_or_else(|| {
            let oldest = if held.len() == MOST_HELD { held.remove(0).2 } else { None };
            let room = oldest.map(Entries::into_room).unwrap_or_default();
            held.push((self.number, at, self.file.as_ref().and_then(|file| self.pieces[at].entries(file, room))));
            held.len() - 1
        });
        held.get(known)?.2.as_ref()
    }
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
    let head = [&BEGINNING[..], key].concat();
    file.write_all(&head).ok()?;
    let mut pieces = Vec::new();
    let mut at = head.len() as u64;
    for part in parts {
        let part: Vec<&ToRemember> = part.iter().filter(|one| since.is_past(&one.standing, now)).collect();
        if let Some((piece, bytes)) = Piece::of(&part, at) {
            file.write_all(&bytes).ok()?;
            at += bytes.len() as u64;
            pieces.push(piece);
        }
    }
    file.write_all(&Trailer::bytes(&head, shared, &pieces)?).ok()?;
    file.persist(kt.join(name)).ok().map(|_| ())
}

/// Takes away what was kept under a name.
pub(super) fn discard(folder: &Folder, name: &str) {
    let _ = folder.inside(".kt").map(|kt| std::fs::remove_file(kt.join(name)));
}

/// Takes away what was kept longest ago under names that begin like this, so that no more than so many stay.
pub fn forget(folder: &Folder, beginning: &str, most: usize) {
    let entries = folder.own_place().ok().and_then(|kt| std::fs::read_dir(kt).ok());
    let ours = entries.into_iter().flatten().flatten().filter(|entry| entry.file_name().to_string_lossy().starts_with(beginning));
    let mut ours: Vec<_> = ours.filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path()))).collect();
    ours.sort_unstable();
    ours.iter().rev().skip(most).for_each(|(_, path)| drop(std::fs::remove_file(path)));
}

/// When a file was just written, by the clock of its file system; nothing on one that keeps no time of its own for what it
/// knows of a file, which a program can then set back.
fn written_now(file: &File) -> Option<i64> {
    let written = Standing::of(&file.metadata().ok()?)?.modified;
    file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(1)).ok()?;
    let after = Standing::of(&file.metadata().ok()?)?;
    (after.modified != after.changed).then_some(written)
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used)] // in a test an unwrap is an assertion
mod tests {
    use std::fs;

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
        let standing = |path: &str| Standing::at(&folder.dir.join(path)).unwrap();
        let one = |path: &str| ToRemember { path: path.to_owned(), standing: standing(path), made: path.repeat(3).into_bytes() };
        let parts = [vec![one("a")], vec![one("b")]].into_iter();
        remember(folder, "x", &KEY, Since::Read(Began::now()), (b"all", parts));
    }

    fn of(folder: &Folder, key: &RememberedKey, path: &str) -> Option<Vec<u8>> {
        made(&Remembered::open(folder, "x", key), folder, path)
    }

    fn made(all: &Remembered, folder: &Folder, path: &str) -> Option<Vec<u8>> {
        all.of(path, || Standing::at(&folder.dir.join(path)), |made| Some(made.to_vec())).map(|(_, made)| made)
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
        let found = || {
            let all = Remembered::open(&folder, "x", &KEY);
            (all.shared().to_vec(), made(&all, &folder, "a"), made(&all, &folder, "b"))
        };
        let right = (b"all".to_vec(), Some(b"aaa".to_vec()), Some(b"bbb".to_vec()));
        assert_eq!(found(), right);
        for length in 0..whole.len() {
            fs::write(&kept, &whole[..length]).unwrap();
            assert_eq!(found(), (Vec::new(), None, None), "{length}");
        }
        for at in 0..whole.len() {
            let mut other = whole.clone();
            other[at] ^= 0x20;
            fs::write(&kept, &other).unwrap();
            let (shared, a, b) = found();
            assert!(shared.is_empty() || shared == right.0 && (a.is_none() || b.is_none()), "{at}");
            assert!(a.is_none_or(|a| Some(a) == right.1) && b.is_none_or(|b| Some(b) == right.2), "{at}");
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
