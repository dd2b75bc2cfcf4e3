//! A knowledge repository: a folder with a `kt.yaml`.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use super::Progress;
use super::history::Past;
use super::kept::Kept;
use super::read::{self, Refusal};
use super::settings::{self, read_settings};
use crate::Error;
use crate::lang::Lang;
use crate::model::{FORMAT, Kind, RecordId, Settings, free_name};
use crate::source::Finding;

/// The name of the settings file.
pub(super) const SETTINGS: &str = "kt.yaml";

/// A knowledge repository and its settings.
pub struct Folder {
    /// The top of the repository.
    pub dir: PathBuf,
    near: PathBuf,
    /// What `kt.yaml` says.
    pub settings: Settings,
    /// The text of `kt.yaml`.
    pub settings_text: String,
    /// Mistakes in `kt.yaml`.
    pub findings: Vec<Finding>,
    /// Whether nothing of `kt.yaml` could be used, so that there is only that file to look at.
    pub is_unusable: bool,
    /// What files would say, by path, in place of what they say on the disk.
    pub(super) imagined: BTreeMap<String, String>,
    /// The commit that files are read from; none when they are read from the disk.
    pub(super) past: Option<Past>,
    /// How far the reading of its files has come.
    pub progress: Progress,
    /// What was written here in this run.
    pub(super) kept: Kept,
}

/// The top of the repository that holds a folder.
pub(super) fn top(folder: &Path) -> Option<&Path> {
    folder.ancestors().find(|dir| dir.join(SETTINGS).is_file())
}

/// No repository here or above; the one that stands right below is named.
fn none_here(dir: &Path) -> Error {
    let error = Error::new("error-not-a-repository").with("path", dir.display());
    let below = std::fs::read_dir(dir).into_iter().flatten().flatten().filter(|entry| entry.path().join(SETTINGS).is_file());
    let mut names: Vec<String> = below.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    match names.first() {
        None => error.hint("error-not-a-repository-hint"),
        Some(first) if names.len() == 1 => error.with("below", first).hint("error-not-a-repository-below"),
        Some(first) => error.with("below", first).with("all", names.join(", ")).hint("error-not-a-repository-several"),
    }
}

impl Folder {
    /// Finds the repository that holds `start`, by walking up.
    ///
    /// # Errors
    /// When no folder above `start` has a `kt.yaml`, or that file cannot be read at all.
    pub fn find(start: &Path) -> Result<Self, Error> {
        let absolute = std::path::absolute(start).map_err(|e| Error::io("error-read", start, e))?;
        if !absolute.is_dir() {
            return Err(Error::new("error-no-such-folder").with("path", start.display()));
        }
        let Some(dir) = top(&absolute) else {
            return Err(none_here(&absolute));
        };
        Self::open(dir)
    }

    /// Opens the repository whose top is `dir`.
    ///
    /// # Errors
    /// When its `kt.yaml` cannot be read as settings.
    pub fn open(dir: &Path) -> Result<Self, Error> {
        let path = dir.join(SETTINGS);
        let text = read::text(&path).map_err(|refusal| match refusal {
            Refusal::Disk(cause) => Error::io("error-read", &path, cause),
            Refusal::Finding(finding) => settings::error(&path, "", &[finding]),
        })?;
        Self::with_settings(dir, text, None)
    }

    pub(super) fn with_settings(dir: &Path, text: String, past: Option<Past>) -> Result<Self, Error> {
        let (settings, findings) = read_settings(&text);
        let path = dir.join(SETTINGS);
        let settings = settings.ok_or_else(|| settings::error(&path, &text, &findings))?;
        if settings.kt > FORMAT {
            let newer = Error::new("error-newer").with("path", path.display()).with("format", settings.kt);
            return Err(newer.with("known", FORMAT).hint("error-newer-hint"));
        }
        let works_here = std::env::current_dir().is_ok_and(|directory| directory == dir);
        Ok(Self {
            dir: dir.to_owned(),
            near: if works_here { PathBuf::new() } else { dir.to_owned() },
            settings,
            settings_text: text,
            findings,
            is_unusable: false,
            imagined: BTreeMap::new(),
            past,
            progress: Progress::default(),
            kept: Kept::default(),
        })
    }

    /// The same repository, of which every file that is written is noted.
    #[must_use]
    pub fn noting(mut self, kept: &Kept) -> Self {
        self.kept = kept.clone();
        self
    }

    /// Below what a path of the repository is soonest found: its top, or nothing where the program works in that.
    #[must_use]
    pub fn near(&self) -> &Path {
        &self.near
    }

    /// The language of the repository, if `kt.yaml` names one.
    #[must_use]
    pub const fn language(&self) -> Option<Lang> {
        self.settings.language
    }

    /// The place on disk of a path inside the repository.
    ///
    /// # Errors
    /// When the path leads out of the repository, also through a symbolic link.
    pub fn inside(&self, path: &str) -> Result<PathBuf, Error> {
        let outside = || Error::new("error-outside").with("path", path);
        let mut place = self.dir.clone();
        for part in Path::new(path).components() {
            let Component::Normal(name) = part else { return Err(outside()) };
            place.push(name);
            if place.symlink_metadata().is_ok_and(|meta| meta.is_symlink()) {
                return Err(outside());
            }
        }
        Ok(place)
    }

    /// Where this folder stands in the git repository that holds it, with `/` at the end; empty at its top and without git.
    #[must_use]
    pub fn below_git(&self) -> String {
        let top = self.dir.ancestors().find(|dir| dir.join(".git").exists());
        let below = top.and_then(|top| self.dir.strip_prefix(top).ok()).unwrap_or(Path::new(""));
        below.components().map(|part| part.as_os_str().to_string_lossy() + "/").collect()
    }

    /// The record of a kind with this name, with a number behind it where there is one of that name already.
    #[must_use]
    pub fn free_id(&self, kind: Kind, name: &str) -> RecordId {
        RecordId::new(kind, free_name(name, |name| self.has(&RecordId::new(kind, name).path())))
    }

    /// Whether a file exists at a path inside the repository.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        if let Some(past) = &self.past {
            return past.has(path);
        }
        let mut place = self.dir.clone();
        let is_there = |part: Component<'_>| {
            let Component::Normal(name) = part else { return false };
            place.push(name);
            place.symlink_metadata().is_ok_and(|meta| !meta.is_symlink())
        };
        Path::new(path).components().all(is_there)
    }

    /// Whether a file exists at a path whose folder is known to be there: only the file itself is asked for.
    #[must_use]
    pub fn has_below(&self, path: &str) -> bool {
        match &self.past {
            Some(past) => past.has(path),
            None => self.near().join(path).symlink_metadata().is_ok_and(|meta| !meta.is_symlink()),
        }
    }

    /// The text of a file inside the repository.
    ///
    /// # Errors
    /// When it is not there, leads outside, is too large, or is not UTF-8 text.
    pub fn text(&self, path: &str) -> Result<String, Error> {
        self.text_or_refusal(path)?.map_err(|refusal| refused(path, refusal))
    }

    /// The text of a file that was found where it stands when the folder was listed; nothing when it went meanwhile.
    ///
    /// # Errors
    /// When it is too large, or is not UTF-8 text.
    pub fn listed_text(&self, path: &str) -> Result<Option<String>, Error> {
        match &self.past {
            Some(_) => self.text_if_there(path),
            None if self.imagined.contains_key(path) => Ok(self.imagined.get(path).cloned()),
            None => if_there(path, read::text(&self.near().join(path))),
        }
    }

    /// The text of a file inside the repository, or nothing when there is no such file: another program may take it away at any moment.
    ///
    /// # Errors
    /// When it leads outside, is too large, or is not UTF-8 text.
    pub fn text_if_there(&self, path: &str) -> Result<Option<String>, Error> {
        if_there(path, self.text_or_refusal(path)?)
    }

    fn text_or_refusal(&self, path: &str) -> Result<Result<String, Refusal>, Error> {
        Ok(match &self.past {
            Some(past) => past.text(path),
            None => match self.imagined.get(path) {
                Some(text) => Ok(text.clone()),
                None => read::text(&self.inside(path)?),
            },
        })
    }
}

fn if_there(path: &str, text: Result<String, Refusal>) -> Result<Option<String>, Error> {
    match text {
        Err(Refusal::Disk(cause)) if cause.kind() == std::io::ErrorKind::NotFound => Ok(None),
        text => text.map(Some).map_err(|refusal| refused(path, refusal)),
    }
}

fn refused(path: &str, refusal: Refusal) -> Error {
    match refusal {
        Refusal::Disk(cause) => Error::io("error-read", Path::new(path), cause),
        Refusal::Finding(_) => Error::new("error-not-text").with("path", path).hint("error-check-first"),
    }
}

/// The repositories whose tops stand in a folder, by name.
///
/// # Errors
/// When the folder cannot be read, or the `kt.yaml` of one of them.
pub fn folders_in(dir: &Path) -> Result<Vec<Folder>, Error> {
    let entries = std::fs::read_dir(dir).map_err(|cause| Error::io("error-read", dir, cause))?;
    let mut tops: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(|path| path.join(SETTINGS).is_file()).collect();
    tops.sort_unstable();
    tops.iter().map(|top| Folder::open(top)).collect()
}
