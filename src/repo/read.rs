//! Reading one file: its size, its bytes, its YAML, its record. Each mistake is a finding, none stops the rest.

use std::fs::{File, Metadata};
use std::io::Read;
use std::path::Path;

use super::standing::Standing;
use crate::Error;
use crate::model::{Kind, Record};
use crate::source::front_matter::{self, Missing};
use crate::source::yaml::{Decoded, Node, parse};
use crate::source::{At, Finding, Keys, Span};

/// A larger file is not read.
pub const MAX_BYTES: u64 = 1024 * 1024;
/// Responses of a survey have a row for every person; a larger table is not read.
const MAX_TABLE_BYTES: u64 = 64 * MAX_BYTES;

/// Why a file gives no text.
pub(super) enum Refusal {
    /// The disk said no.
    Disk(std::io::Error),
    /// It is no text that a record may be.
    Finding(Finding),
}

/// How large a file may be: a table of responses more than a record.
pub(super) fn limit(path: &Path) -> u64 {
    if path.extension().is_some_and(|extension| extension == "csv") { MAX_TABLE_BYTES } else { MAX_BYTES }
}

/// The text of a file, if it is a regular file of a sane size in UTF-8.
pub(super) fn text(path: &Path) -> Result<String, Refusal> {
    let limit = limit(path);
    as_text(bytes(path, limit)?, limit)
}

/// The same, in room that is used again for the next file; with how the file stood before it was read.
pub(super) fn text_in<'r>(room: &'r mut Vec<u8>, path: &Path) -> Result<(&'r str, Option<Standing>), Refusal> {
    let limit = limit(path);
    let (bytes, meta) = bytes_in(room, path, limit)?;
    sane(bytes, limit)?;
    let text = std::str::from_utf8(bytes).map_err(|error| Refusal::Finding(not_utf8(bytes, error.valid_up_to())))?;
    Ok((text, Standing::of(&meta)))
}

/// Bytes as text, if they are of a sane size and UTF-8.
pub(super) fn as_text(bytes: Vec<u8>, limit: u64) -> Result<String, Refusal> {
    sane(&bytes, limit)?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(error) => Err(Refusal::Finding(not_utf8(error.as_bytes(), error.utf8_error().valid_up_to()))),
    }
}

fn sane(bytes: &[u8], limit: u64) -> Result<(), Refusal> {
    let finding = || Finding::new("file-too-large", At::File).with("limit", (limit / 1024).to_string());
    if bytes.len() as u64 > limit { Err(Refusal::Finding(finding())) } else { Ok(()) }
}

/// The text of a file that a person names on the command line, wherever it is; `-` is the standard input.
///
/// # Errors
/// When it cannot be read, is too large, or is no UTF-8 text.
pub fn given(path: &Path) -> Result<String, Error> {
    let refused = || Error::new("error-not-text").with("path", path.display());
    if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        let read = std::io::stdin().lock().take(MAX_BYTES + 1).read_to_end(&mut bytes);
        read.map_err(|cause| Error::io("error-read", path, cause))?;
        return String::from_utf8(bytes).ok().filter(|text| text.len() as u64 <= MAX_BYTES).ok_or_else(refused);
    }
    given_up_to(path, limit(path))
}

/// The same of a file of at most so many bytes.
///
/// # Errors
/// When it cannot be read, is too large, or is no UTF-8 text.
pub fn given_up_to(path: &Path, limit: u64) -> Result<String, Error> {
    let refused = || Error::new("error-not-text").with("path", path.display());
    let text = bytes(path, limit).and_then(|bytes| as_text(bytes, limit));
    text.map_err(|refusal| match refusal {
        Refusal::Disk(cause) => Error::io("error-read", path, cause),
        Refusal::Finding(_) if path.is_dir() => Error::new("error-is-folder").with("path", path.display()),
        Refusal::Finding(_) => refused(),
    })
}

/// The bytes of a regular file; one more than the limit when it is larger.
pub(super) fn bytes(path: &Path, limit: u64) -> Result<Vec<u8>, Refusal> {
    let mut room = Vec::new();
    let length = bytes_in(&mut room, path, limit)?.0.len();
    room.truncate(length);
    Ok(room)
}

/// The same, in room that is used again; what stands there is overwritten, and only new room is cleared.
fn bytes_in<'r>(room: &'r mut Vec<u8>, path: &Path, limit: u64) -> Result<(&'r [u8], Metadata), Refusal> {
    let (mut file, meta) = opened(path)?;
    let size = meta.len();
    let most = usize::try_from(size.min(limit)).unwrap_or(0) + 1;
    if room.len() < most {
        room.resize(most, 0);
    }
    let read = file.read(&mut room[..most]).map_err(Refusal::Disk)?;
    // A file gives all it has at once. Only when it did not, or grew, is it asked for more.
    if read as u64 == size {
        return Ok((&room[..read], meta));
    }
    room.truncate(read);
    file.take((limit + 1).saturating_sub(read as u64)).read_to_end(room).map_err(Refusal::Disk)?;
    Ok((room, meta))
}

/// A regular file, opened; never a link, a device or a pipe.
pub(super) fn regular(path: &Path) -> Result<File, Refusal> {
    opened(path).map(|(file, _)| file)
}

/// A regular file and what the system knows of it. Whether it is one is asked of what was opened, so nobody can put something else in its place
/// meanwhile.
fn opened(path: &Path) -> Result<(File, Metadata), Refusal> {
    let not_a_file = || Refusal::Finding(Finding::new("not-a-file", At::File));
    let file = open(path).map_err(|cause| match path.symlink_metadata() {
        Ok(meta) if !meta.is_file() => not_a_file(),
        _ => Refusal::Disk(cause),
    })?;
    let meta = file.metadata().map_err(Refusal::Disk)?;
    if meta.is_file() { Ok((file, meta)) } else { Err(not_a_file()) }
}

/// Opens a file without following a link and without waiting for who writes into a pipe.
#[cfg(unix)]
fn open(path: &Path) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    File::options().read(true).custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK).open(path)
}

/// Opens a file unless it is a link or no file: where the system cannot be told, that is asked first.
#[cfg(not(unix))]
fn open(path: &Path) -> std::io::Result<File> {
    if !path.symlink_metadata()?.is_file() {
        return Err(std::io::ErrorKind::InvalidInput.into());
    }
    File::open(path)
}

/// Lines and columns are counted in the text up to the wrong byte, which stays the same when that byte is replaced.
fn not_utf8(bytes: &[u8], at: usize) -> Finding {
    let line = bytes[..at].iter().filter(|b| **b == b'\n').count() + 1;
    let rule = if bytes.contains(&0) { "nul-byte" } else { "invalid-utf8" };
    Finding::new(rule, At::Span(Span::new(at, at))).with("line", line.to_string())
}

/// What one record file says.
pub struct ReadRecord<'t> {
    /// The record; with fillers where `damaged` says so.
    pub record: Option<Record>,
    /// The tree of its YAML.
    pub root: Option<Node<'t>>,
    /// Where its YAML stands.
    pub yaml: Span,
    /// Where its Markdown body stands; empty for YAML records.
    pub body: Span,
    /// Mistakes of form.
    pub findings: Vec<Finding>,
    /// Where the record does not say what the file says.
    pub damaged: Vec<Keys>,
}

/// Reads a record of a kind from the text of its file.
#[must_use]
pub fn read_record(kind: Kind, text: &str) -> ReadRecord<'_> {
    let mut read = ReadRecord {
        record: None,
        root: None,
        yaml: Span::new(0, text.len()),
        body: Span::new(text.len(), text.len()),
        findings: Vec::new(),
        damaged: Vec::new(),
    };
    match yaml_and_body(kind, text) {
        Ok((yaml, body)) => (read.yaml, read.body) = (yaml, body),
        Err(finding) => {
            read.findings.push(finding);
            return read;
        }
    }
    let (yaml, base) = without_bom(text, read.yaml);
    let tree = parse(yaml, base);
    read.findings = tree.findings;
    match tree.root {
        None if read.findings.is_empty() => read.findings.push(Finding::new("empty-file", At::File)),
        None => {}
        Some(root) => {
            let Decoded { value, findings, damaged } = Record::decode(kind, &root);
            read.findings.extend(findings);
            (read.record, read.root, read.damaged) = (value, Some(root), damaged);
        }
    }
    read
}

/// Where the YAML of a record stands, and where its body; or why the text cannot be read.
fn yaml_and_body(kind: Kind, text: &str) -> Result<(Span, Span), Finding> {
    if let Some(finding) = unreadable(text) {
        return Err(finding);
    }
    if !kind.is_markdown() {
        return Ok((Span::new(0, text.len()), Span::new(text.len(), text.len())));
    }
    let parts = front_matter::split(text).map_err(|missing| Finding::new(no_front_matter(missing), At::File))?;
    Ok((parts.yaml, parts.body))
}

/// Only the tree of the YAML of a record, from the text of its file.
#[must_use]
pub fn tree_of_record(kind: Kind, text: &str) -> Option<Node<'_>> {
    let whole = || Some(Span::new(0, text.len()));
    let yaml = if kind.is_markdown() { front_matter::split(text).ok().map(|parts| parts.yaml) } else { whole() };
    let (yaml, base) = without_bom(text, yaml?);
    unreadable(text).is_none().then(|| parse(yaml, base).root)?
}

fn without_bom(text: &str, yaml: Span) -> (&str, usize) {
    let part = yaml.of(text);
    part.strip_prefix('\u{feff}').map_or((part, yaml.start), |rest| (rest, yaml.start + '\u{feff}'.len_utf8()))
}

const fn no_front_matter(missing: Missing) -> &'static str {
    match missing {
        Missing::Opening => "missing-front-matter",
        Missing::Closing => "unclosed-front-matter",
    }
}

/// Texts that no parser should see.
pub(super) fn unreadable(text: &str) -> Option<Finding> {
    if text.trim_matches(['\u{feff}', ' ', '\n', '\r', '\t']).is_empty() {
        return Some(Finding::new("empty-file", At::File));
    }
    if let Some(at) = memchr::memchr(0, text.as_bytes()) {
        return Some(Finding::new("nul-byte", At::Span(Span::new(at, at + 1))));
    }
    conflict(text).map(|span| Finding::new("merge-conflict", At::Span(span)))
}

/// The first line that git left behind when two versions could not be merged.
fn conflict(text: &str) -> Option<Span> {
    memchr::memchr2(b'<', b'>', text.as_bytes())?;
    let begins_line = |at: &usize| *at == 0 || text.as_bytes()[at - 1] == b'\n';
    let starts = |mark: &str| memchr::memmem::find_iter(text.as_bytes(), mark).find(begins_line);
    let first = starts("<<<<<<< ")
        .filter(|_| text.contains("\n>>>>>>> ") || text.contains("\n======="))
        .or_else(|| starts(">>>>>>> ").filter(|_| text.contains("\n=======")))?;
    Some(Span::new(first, first + 7))
}
