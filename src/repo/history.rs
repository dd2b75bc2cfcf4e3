//! A repository as it was: its files in a git commit, read from the history without touching the work tree.
//!
//! `git` is called only when a person asks for the past, with overrides that keep a hostile configuration from running
//! programs, and without the network. Why: `docs/decisions/0008-git-only-for-looking-back.md`.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{ChildStdout, Command, Stdio};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use rayon::prelude::*;

use super::folder::{Folder, SETTINGS};
use super::place::{Entry, placed};
use super::read::{self, Refusal};
use crate::Error;
use crate::model::{Date, Kind};

/// What git takes from its surroundings; a hook sets these for another repository than ours.
const SURROUNDINGS: [&str; 8] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
];
/// How many files one `git cat-file` reads; each core has its own.
const AT_ONCE: usize = 1024;
const LINK: &str = "120000";

/// The files of the repository in one commit.
pub(super) struct Past {
    dir: PathBuf,
    /// The day that it shows.
    pub(super) date: Date,
    /// Mode and object of each file, by its path below the top.
    files: BTreeMap<String, (String, String)>,
}

impl Folder {
    /// The repository as it was on a day, at its end, or in a revision that git knows.
    ///
    /// # Errors
    /// When there is no git or no history, no such revision, or no repository in this folder at the time.
    pub fn at(&self, when: &str) -> Result<Self, Error> {
        let (commit, date) = match Date::parse(when) {
            Some(day) => (on_day(&self.dir, day, &self.zone())?, day),
            None => named(&self.dir, when, &self.zone())?,
        };
        let past = Past { dir: self.dir.clone(), date, files: listed(&self.dir, &commit)? };
        let nothing = || Error::new("error-at-no-repository").with("when", when).with("file", SETTINGS);
        let text = match past.text(SETTINGS) {
            _ if !past.has(SETTINGS) => return Err(nothing()),
            Ok(text) => text,
            Err(Refusal::Disk(cause)) => return Err(failed(&cause.to_string())),
            Err(Refusal::Finding(_)) => return Err(nothing()),
        };
        Self::with_settings(&self.dir, text, Some(past))
    }

    /// Where its days begin.
    pub(super) fn zone(&self) -> TimeZone {
        self.settings.timezone.as_deref().and_then(|name| TimeZone::get(name).ok()).unwrap_or_else(TimeZone::system)
    }

    /// The day that a repository of the past shows.
    #[must_use]
    pub fn past(&self) -> Option<Date> {
        self.past.as_ref().map(|past| past.date)
    }
}

impl Past {
    /// The files that matter, sorted by path; with `kinds`, only the records of those kinds.
    pub(super) fn entries(&self, kinds: Option<&[Kind]>) -> Vec<Entry> {
        let asked = |path: &str| {
            kinds.is_none_or(|kinds| kinds.iter().any(|kind| path.split('/').next().is_some_and(|folder| folder == kind.folder())))
        };
        let files = self.files.iter().filter(|(path, _)| asked(path));
        files
            .filter_map(|(path, (mode, _))| Some(Entry { path: path.clone(), place: placed(path, mode == LINK)?, standing: None }))
            .collect()
    }

    /// The files with these paths, whatever they are.
    pub(super) fn files(&self, wanted: impl Fn(&str) -> bool) -> Vec<Entry> {
        let wanted = self.files.keys().filter(|path| wanted(path));
        wanted.map(|path| Entry { path: path.clone(), place: super::Place::Link, standing: None }).collect()
    }

    /// Whether there was a file or folder at this path.
    pub(super) fn has(&self, path: &str) -> bool {
        let folder = format!("{path}/");
        self.files.contains_key(path)
            || self.files.range(folder.clone()..).next().is_some_and(|(file, _)| file.starts_with(&folder))
    }

    /// The text of one file.
    pub(super) fn text(&self, path: &str) -> Result<String, Refusal> {
        let entry = Entry { path: path.to_owned(), place: super::Place::Link, standing: None };
        let mut texts = self.texts(&[entry]).map_err(|error| Refusal::Disk(std::io::Error::other(error)))?;
        texts.pop().unwrap_or_else(|| Err(Refusal::Disk(std::io::ErrorKind::NotFound.into())))
    }

    /// Hands the text of every entry to `look`, on all cores; the answers come in the order of the entries.
    pub(super) fn each<T: Send>(
        &self,
        entries: &[Entry],
        look: impl Fn(&Entry, Result<String, Refusal>) -> Result<T, Error> + Sync,
    ) -> Result<Vec<T>, Error> {
        let parts: Result<Vec<Vec<T>>, Error> = entries
            .par_chunks(AT_ONCE)
            .map(|part| part.iter().zip(self.texts(part)?).map(|(entry, text)| look(entry, text)).collect())
            .collect();
        Ok(parts?.into_iter().flatten().collect())
    }

    /// The texts of some files, from one `git cat-file`.
    fn texts(&self, entries: &[Entry]) -> Result<Vec<Result<String, Refusal>>, Error> {
        let objects: String =
            entries.iter().filter_map(|entry| self.files.get(&entry.path)).map(|(_, object)| format!("{object}\n")).collect();
        let mut command = git(&self.dir);
        command.args(["cat-file", "--batch", "--buffer"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(|cause| no_git(&cause))?;
        let (input, output) = (child.stdin.take(), child.stdout.take());
        let (Some(mut input), Some(output)) = (input, output) else { return Err(failed("cat-file")) };
        let texts = std::thread::scope(|scope| {
            scope.spawn(move || input.write_all(objects.as_bytes()));
            let mut output = BufReader::new(output);
            entries
                .iter()
                .filter(|entry| self.files.contains_key(&entry.path))
                .map(|entry| blob(&mut output, read::limit(Path::new(&entry.path))))
                .collect()
        });
        child.wait().map_err(|cause| failed(&cause.to_string()))?;
        texts
    }
}

/// One answer of `git cat-file --batch`: a line with kind and size, the bytes, a line end.
fn blob(output: &mut BufReader<ChildStdout>, limit: u64) -> Result<Result<String, Refusal>, Error> {
    let broken = |cause: std::io::Error| failed(&cause.to_string());
    let mut header = String::new();
    output.read_line(&mut header).map_err(broken)?;
    let size: u64 = match header.trim_end().rsplit_once(' ').map(|(_, size)| size.parse()) {
        Some(Ok(size)) => size,
        _ => return Err(Error::new("error-at-incomplete").hint("error-at-incomplete-hint")),
    };
    let mut bytes = Vec::new();
    output.take(size.min(limit + 1)).read_to_end(&mut bytes).map_err(broken)?;
    let left = size - bytes.len() as u64 + 1;
    std::io::copy(&mut output.take(left), &mut std::io::sink()).map_err(broken)?;
    Ok(read::as_text(bytes, limit))
}

/// `git` in a folder, with nothing of its own initiative.
fn git(dir: &Path) -> Command {
    let mut command = Command::new("git");
    command.args(["--no-pager", "--no-replace-objects", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"]);
    command.args(["-c", "protocol.allow=never", "-C"]).arg(dir).stdin(Stdio::null());
    command.envs([("GIT_OPTIONAL_LOCKS", "0"), ("GIT_TERMINAL_PROMPT", "0"), ("GIT_NO_LAZY_FETCH", "1"), ("LC_ALL", "C")]);
    for name in SURROUNDINGS {
        command.env_remove(name);
    }
    command
}

/// What git prints; nothing when it quietly says no.
pub(super) fn asked(dir: &Path, arguments: &[&str]) -> Result<Option<Vec<u8>>, Error> {
    let output = git(dir).args(arguments).output().map_err(|cause| no_git(&cause))?;
    let words = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    match output.status.code() {
        Some(0) => Ok(Some(output.stdout)),
        Some(1) if words.is_empty() => Ok(None),
        _ if words.contains("not a git repository") => {
            Err(Error::new("error-at-no-history").with("path", dir.display()).hint("error-at-no-history-hint"))
        }
        _ if words.contains("dubious ownership") => {
            Err(Error::new("error-at-owner").with("path", dir.display()).hint("error-at-owner-hint"))
        }
        _ => Err(failed(words.lines().next().unwrap_or_default().trim_start_matches("fatal: "))),
    }
}

/// The last commit before a day was over.
pub(super) fn on_day(dir: &Path, day: Date, zone: &TimeZone) -> Result<String, Error> {
    let too_early = || Error::new("error-at-too-early").with("when", day).hint("error-at-too-early-hint");
    if asked(dir, &["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])?.is_none() {
        return Err(too_early());
    }
    let next = day.plus_days(1).0.to_zoned(zone.clone()).map_err(|cause| failed(&cause.to_string()))?;
    let until = format!("--min-age={}", next.timestamp().as_second() - 1);
    let printed = asked(dir, &["rev-list", "-1", &until, "HEAD"])?.unwrap_or_default();
    let commit = String::from_utf8_lossy(&printed).trim().to_owned();
    if commit.is_empty() { Err(too_early()) } else { Ok(commit) }
}

/// The commit that a revision names, and its day.
fn named(dir: &Path, revision: &str, zone: &TimeZone) -> Result<(String, Date), Error> {
    let commit = commit(dir, revision)?;
    let printed = asked(dir, &["rev-list", "-1", "--timestamp", &commit])?.unwrap_or_default();
    let seconds = String::from_utf8_lossy(&printed).split_whitespace().next().and_then(|text| text.parse().ok());
    let moment = seconds.and_then(|seconds| Timestamp::from_second(seconds).ok()).ok_or_else(|| unknown(revision))?;
    Ok((commit, Date(moment.to_zoned(zone.clone()).date())))
}

/// The commit that a revision names.
pub(super) fn commit(dir: &Path, revision: &str) -> Result<String, Error> {
    if revision.starts_with('-') || revision.contains('\0') {
        return Err(unknown(revision));
    }
    let commit = asked(dir, &["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{commit}}")])?;
    match commit {
        Some(commit) => Ok(String::from_utf8_lossy(&commit).trim().to_owned()),
        None if is_shallow(dir)? => Err(Error::new("error-at-incomplete").hint("error-at-incomplete-hint")),
        None => Err(unknown(revision)),
    }
}

/// Whether only the last part of the history was fetched, as a pipeline mostly does.
fn is_shallow(dir: &Path) -> Result<bool, Error> {
    Ok(asked(dir, &["rev-parse", "--is-shallow-repository"])?.is_some_and(|told| told.starts_with(b"true")))
}

fn unknown(revision: &str) -> Error {
    Error::new("error-at-unknown").with("when", revision).hint("error-at-unknown-hint")
}

/// Every file of a commit in and below the folder: mode and object, by path.
fn listed(dir: &Path, commit: &str) -> Result<BTreeMap<String, (String, String)>, Error> {
    let printed = asked(dir, &["ls-tree", "-r", "-z", commit])?.unwrap_or_default();
    let printed = String::from_utf8_lossy(&printed);
    let file = |line: &str| {
        let (facts, path) = line.split_once('\t')?;
        let mut facts = facts.split(' ');
        let (mode, kind, object) = (facts.next()?, facts.next()?, facts.next()?);
        (kind == "blob").then(|| (path.to_owned(), (mode.to_owned(), object.to_owned())))
    };
    Ok(printed.split('\0').filter_map(file).collect())
}

fn no_git(cause: &std::io::Error) -> Error {
    match cause.kind() {
        std::io::ErrorKind::NotFound => Error::new("error-at-no-git").hint("error-at-no-git-hint"),
        _ => failed(&cause.to_string()),
    }
}

pub(super) fn failed(words: &str) -> Error {
    Error::new("error-at-failed").with("words", words)
}
