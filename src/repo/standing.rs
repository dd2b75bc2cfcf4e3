//! How a file stands on the disk, and from when on a change of it would show.

use std::fs::Metadata;
use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

/// Some file systems count in steps of two seconds: a file that changed so shortly before it was looked at may change again
/// without showing it.
pub(super) const GRANULE: Duration = Duration::from_secs(2);
/// A system that counts in parts of a second does so in steps no larger than this.
const TICK: Duration = Duration::from_millis(20);

/// How a file stands on the disk: its size, when it and what is known of it last changed, and which file it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    size: u64,
    /// In nanoseconds since 1970.
    pub(super) modified: i64,
    pub(super) changed: i64,
    inode: u64,
}

/// The bytes of a standing.
pub(super) const STANDING: usize = 32;

impl Standing {
    /// How the file at a place stands; none when it is not there, or where the system does not tell.
    #[must_use]
    pub(super) fn at(place: &Path) -> Option<Self> {
        place.symlink_metadata().ok().and_then(|meta| Self::of(&meta))
    }

    /// How a file stands; none where the system does not tell when a file was changed, so that nothing is remembered there.
    #[cfg(unix)]
    #[must_use]
    pub fn of(meta: &Metadata) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;
        let nanoseconds = |seconds: i64, rest: i64| seconds.checked_mul(1_000_000_000)?.checked_add(rest);
        let modified = nanoseconds(meta.mtime(), meta.mtime_nsec())?;
        let changed = nanoseconds(meta.ctime(), meta.ctime_nsec())?;
        meta.is_file().then_some(Self { size: meta.len(), modified, changed, inode: meta.ino() })
    }

    /// How a file stands; none where the system does not tell when a file was changed, so that nothing is remembered there.
    #[cfg(not(unix))]
    #[must_use]
    pub fn of(_: &Metadata) -> Option<Self> {
        None
    }

    /// The same in bytes.
    #[must_use]
    pub fn bytes(&self) -> [u8; STANDING] {
        let mut bytes = [0; STANDING];
        let parts = [self.size.to_le_bytes(), self.modified.to_le_bytes(), self.changed.to_le_bytes(), self.inode.to_le_bytes()];
        bytes.as_chunks_mut::<8>().0.iter_mut().zip(parts).for_each(|(place, part)| *place = part);
        bytes
    }

    /// The standing with these bytes.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (parts, []) = bytes.as_chunks::<8>() else { return None };
        let &[size, modified, changed, inode] = parts else { return None };
        let (modified, changed) = (i64::from_le_bytes(modified), i64::from_le_bytes(changed));
        Some(Self { size: u64::from_le_bytes(size), modified, changed, inode: u64::from_le_bytes(inode) })
    }

    /// Whether this is the same file with the same content, though it may have got another name.
    pub(super) const fn is_content_of(&self, other: &Self) -> bool {
        self.inode == other.inode && self.size == other.size && self.modified == other.modified
    }

    /// The last moment at which it changed.
    fn last(&self) -> i64 {
        self.modified.max(self.changed)
    }

    /// Whether its file system counts in whole seconds, as far as can be seen.
    const fn is_coarse(&self) -> bool {
        self.changed % 1_000_000_000 == 0
    }
}

/// When a run began, on the clock that only goes on and on that of the day: one may stand still, the other be set.
#[derive(Clone, Copy, Debug)]
pub struct Began(Instant, SystemTime);

impl Began {
    /// At this moment.
    #[must_use]
    pub fn now() -> Self {
        Self(Instant::now(), SystemTime::now())
    }

    fn passed(self) -> Duration {
        self.0.elapsed().max(self.1.elapsed().unwrap_or_default())
    }
}

/// What may be the work of others since it was looked at.
#[derive(Clone, Copy, Debug)]
pub enum Since {
    /// All that was read since a run began.
    Read(Began),
    /// What was written just now by this very run, and looked at behind that.
    Written,
}

impl Since {
    /// Whether a file that stands like this changed so long before a moment that it would show if it changed again.
    pub(super) fn is_past(self, standing: &Standing, now: i64) -> bool {
        let margin = match self {
            Self::Read(began) => began.passed() + GRANULE,
            Self::Written if standing.is_coarse() => GRANULE,
            Self::Written => TICK,
        };
        i64::try_from(margin.as_nanos()).is_ok_and(|margin| standing.last() < now.saturating_sub(margin))
    }
}

/// The version of this program, where it is, and how it stands: one that was built anew may make something else. Nothing when it cannot tell.
#[must_use]
pub fn program() -> Option<Vec<u8>> {
    let path = std::env::current_exe().ok()?;
    let standing = Standing::of(&path.metadata().ok()?)?;
    Some([env!("CARGO_PKG_VERSION").as_bytes(), path.as_os_str().as_encoded_bytes(), &standing.bytes()].concat())
}
