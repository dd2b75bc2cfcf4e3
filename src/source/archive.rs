//! Holds a zip file to limits before anyone else opens it: every part is inflated once into nothing, and counted while it is.
//! What the file itself says about sizes is never believed. Source: `docs/formats.md`, surveys and documents.

use std::io::{self, Read, Seek, SeekFrom};

use zip::ZipArchive;

/// Something that can be read twice.
pub trait Stream: Read + Seek {}
impl<T: Read + Seek> Stream for T {}

/// Why a file that people brought cannot be read: the id of an error with its facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The id of its words.
    pub id: &'static str,
    /// What they name.
    pub args: Vec<(&'static str, String)>,
}

impl Refusal {
    pub(super) const fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new() }
    }

    #[expect(clippy::needless_pass_by_value, reason = "numbers and texts are given alike")]
    pub(super) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

const MIB: u64 = 1024 * 1024;
/// A part that is larger is refused.
const LARGEST_PART: u64 = 32 * MIB;
/// So much all parts together may be.
const LARGEST: u64 = 64 * MIB;
/// After the first MiB, a part may be so many times as large as it is stored.
const STRETCH: u64 = 100;
/// So many parts there may be.
const MOST_PARTS: usize = 1_000;
const MACROS: &str = "vbaproject.bin";

/// What a zip file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Held {
    /// Whether it brings macros along, which are never read.
    pub(super) macros: bool,
    /// The names of its parts, in lower case.
    pub(super) parts: Vec<String>,
}

impl Held {
    pub(super) fn has(&self, part: &str) -> bool {
        self.parts.iter().any(|name| name == part)
    }
}

/// Looks at every part; the stream stands at its beginning again afterwards. `broken` is the error for a file that is damaged.
pub(super) fn hold(stream: &mut impl Stream, broken: &'static str) -> Result<Held, Refusal> {
    let failed = |error: &dyn std::fmt::Display| Refusal::new(broken).with("words", error);
    stream.seek(SeekFrom::Start(0)).map_err(|error| failed(&error))?;
    let mut archive = ZipArchive::new(&mut *stream).map_err(|error| failed(&error))?;
    if archive.len() > MOST_PARTS {
        return Err(Refusal::new("error-archive-parts").with("count", archive.len()).with("limit", MOST_PARTS));
    }
    if archive.has_duplicate_names() {
        return Err(Refusal::new("error-archive-double"));
    }
    let (mut all, mut held) = (0, Held { macros: false, parts: Vec::new() });
    for number in 0..archive.len() {
        let mut part = archive.by_index(number).map_err(|error| failed(&error))?;
        let name = part.name().map_err(|error| failed(&error))?.to_lowercase();
        held.macros |= name.ends_with(MACROS);
        let stored = part.compressed_size();
        let size = inflate(&mut part, stored, LARGEST.saturating_sub(all));
        all += size.map_err(|trouble| trouble.told(broken).with("part", &name))?;
        held.parts.push(name);
    }
    stream.seek(SeekFrom::Start(0)).map_err(|error| failed(&error))?;
    Ok(held)
}

/// What went wrong in a part.
enum Trouble {
    Bomb,
    Entities,
    Broken(io::Error),
}

impl Trouble {
    fn told(self, broken: &'static str) -> Refusal {
        match self {
            Self::Bomb => Refusal::new("error-archive-bomb"),
            Self::Entities => Refusal::new("error-archive-entities"),
            Self::Broken(error) => Refusal::new(broken).with("words", error),
        }
    }
}

/// Inflates a part into nothing, and counts.
fn inflate(part: &mut impl Read, stored: u64, left: u64) -> Result<u64, Trouble> {
    let mut bytes = vec![0; 64 * 1024];
    let mut size = 0;
    loop {
        let read = match part.read(&mut bytes) {
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(Trouble::Broken(error)),
        };
        if read == 0 {
            return Ok(size);
        }
        if size == 0 && defines_entities(&bytes[..read]) {
            return Err(Trouble::Entities);
        }
        size += read as u64;
        let stretched = size > MIB && size > stored.saturating_mul(STRETCH);
        if size > LARGEST_PART || size > left || stretched {
            return Err(Trouble::Bomb);
        }
    }
}

/// Whether XML begins with definitions of its own, which can grow without end; no office program writes them.
fn defines_entities(start: &[u8]) -> bool {
    let start = &start[..start.len().min(2048)];
    start.windows(9).any(|bytes| bytes.eq_ignore_ascii_case(b"<!DOCTYPE"))
}
