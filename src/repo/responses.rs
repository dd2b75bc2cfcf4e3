//! Responses of a survey: the table beside its record, and the files that a person brings to make one of.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use super::looked::{LookedAt, note};
use super::read::{self, Refusal};
use super::{Folder, MAX_BYTES};
use crate::Error;
use crate::model::{Kind, RecordId};

/// A larger file is not opened.
const LARGEST: u64 = 256 * MAX_BYTES;
/// More answer files than this are not read at once.
const MOST_FILES: usize = 10_000;

/// Where the responses of a survey stand, below the top.
#[must_use]
pub fn responses_path(survey: &RecordId) -> String {
    format!("{}/{}.csv", Kind::Survey.folder(), survey.id)
}

impl Folder {
    /// The responses of a survey, to be read from the beginning; nothing when there are none.
    ///
    /// # Errors
    /// When they cannot be read for reasons that lie in the system.
    pub fn responses(&self, survey: &RecordId) -> Result<Option<Box<dyn Read + Send>>, Error> {
        note(LookedAt::Responses, &survey.id);
        let path = responses_path(survey);
        if !self.has(&path) {
            return Ok(None);
        }
        if self.past.is_some() {
            return Ok(Some(Box::new(Cursor::new(self.text(&path)?))));
        }
        match read::regular(&self.inside(&path)?) {
            Ok(file) => Ok(Some(Box::new(file.take(read::limit(Path::new(&path)))))),
            Err(Refusal::Disk(cause)) => Err(Error::io("error-read", Path::new(&path), cause)),
            Err(Refusal::Finding(_)) => Err(Error::new("error-not-text").with("path", path).hint("error-check-first")),
        }
    }
}

/// A file that a person brings: on the disk, or read from the standard input.
pub enum Brought {
    /// A file.
    File(File),
    /// What came in.
    Input(Cursor<Vec<u8>>),
}

impl Read for Brought {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::File(file) => file.read(bytes),
            Self::Input(input) => input.read(bytes),
        }
    }
}

impl Seek for Brought {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Self::File(file) => file.seek(to),
            Self::Input(input) => input.seek(to),
        }
    }
}

/// The files that a person names: of a folder, the answer files in it.
///
/// # Errors
/// When a folder cannot be read, or has no answer files.
pub fn brought(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() { files.extend(answer_files(path)?) } else { files.push(path.clone()) }
    }
    Ok(files)
}

/// The answer files in a folder, by name.
fn answer_files(dir: &Path) -> Result<Vec<PathBuf>, Error> {
    let failed = |cause: io::Error| Error::io("error-read", dir, cause);
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dir).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let is_answers = entry.path().extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
        if is_answers && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            files.push(entry.path());
        }
    }
    if files.is_empty() || files.len() > MOST_FILES {
        let id = if files.is_empty() { "error-survey-folder-empty" } else { "error-survey-folder-full" };
        return Err(Error::new(id).with("path", dir.display()).with("limit", MOST_FILES).hint("error-survey-folder-hint"));
    }
    files.sort();
    Ok(files)
}

/// Opens a file that a person brings; `-` is the standard input.
///
/// # Errors
/// When it is not there, is no regular file, or is too large.
pub fn open_brought(path: &Path) -> Result<Brought, Error> {
    let failed = |cause: io::Error| Error::io("error-read", path, cause);
    let too_large = || Error::new("error-survey-file-size").with("path", path.display()).with("limit", LARGEST / MAX_BYTES);
    if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        io::stdin().lock().take(LARGEST + 1).read_to_end(&mut bytes).map_err(failed)?;
        return if bytes.len() as u64 > LARGEST { Err(too_large()) } else { Ok(Brought::Input(Cursor::new(bytes))) };
    }
    let meta = path.metadata().map_err(failed)?;
    if !meta.is_file() {
        return Err(Error::new("error-not-text").with("path", path.display()));
    }
    if meta.len() > LARGEST { Err(too_large()) } else { Ok(Brought::File(File::open(path).map_err(failed)?)) }
}
