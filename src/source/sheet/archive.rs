//! Holds a zip file to limits before anyone else opens it: every part is inflated once into nothing, and counted while it is.
//! What the file itself says about sizes is never believed. Source: `docs/formats.md`, surveys.

use std::io::{self, Read, SeekFrom};

use zip::ZipArchive;

use super::{Refusal, Stream};

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Held {
    /// Whether it brings macros along, which are never read.
    pub(super) macros: bool,
}

/// Looks at every part; the stream stands at its beginning again afterwards.
pub(super) fn hold(stream: &mut impl Stream) -> Result<Held, Refusal> {
    stream.seek(SeekFrom::Start(0)).map_err(Refusal::broken)?;
    let mut archive = ZipArchive::new(&mut *stream).map_err(Refusal::broken)?;
    if archive.len() > MOST_PARTS {
        return Err(Refusal::new("error-sheet-parts").with("count", archive.len()).with("limit", MOST_PARTS));
    }
    if archive.has_duplicate_names() {
        return Err(Refusal::new("error-sheet-double"));
    }
    let (mut all, mut held, mut sheet) = (0, Held { macros: false }, false);
    for number in 0..archive.len() {
        let mut part = archive.by_index(number).map_err(Refusal::broken)?;
        let name = part.name().map_err(Refusal::broken)?.to_lowercase();
        held.macros |= name.ends_with(MACROS);
        sheet |= name == "xl/workbook.xml";
        let stored = part.compressed_size();
        all += inflate(&mut part, stored, LARGEST.saturating_sub(all)).map_err(|refusal| refusal.with("part", &name))?;
    }
    stream.seek(SeekFrom::Start(0)).map_err(Refusal::broken)?;
    if sheet { Ok(held) } else { Err(Refusal::new("error-sheet-no-workbook")) }
}

/// Inflates a part into nothing, and counts.
fn inflate(part: &mut impl Read, stored: u64, left: u64) -> Result<u64, Refusal> {
    let mut bytes = vec![0; 64 * 1024];
    let mut size = 0;
    loop {
        let read = match part.read(&mut bytes) {
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(Refusal::broken(error)),
        };
        if read == 0 {
            return Ok(size);
        }
        if size == 0 && defines_entities(&bytes[..read]) {
            return Err(Refusal::new("error-sheet-entities"));
        }
        size += read as u64;
        let stretched = size > MIB && size > stored.saturating_mul(STRETCH);
        if size > LARGEST_PART || size > left || stretched {
            return Err(Refusal::new("error-sheet-bomb"));
        }
    }
}

/// Whether XML begins with definitions of its own, which can grow without end; no spreadsheet program writes them.
fn defines_entities(start: &[u8]) -> bool {
    let start = &start[..start.len().min(2048)];
    start.windows(9).any(|bytes| bytes.eq_ignore_ascii_case(b"<!DOCTYPE"))
}
