//! A folder of files that are made and can be made again: a site. What is there already and is the same is not written; what
//! is not made any more goes; what someone else put there stays.
//!
//! Which files are ours stands in a list in that folder, which is written before the first file and again after the last. So
//! also what a killed command left is known to be ours, and each of these files is whole. A folder that is empty is filled at
//! once, when everything has been made beside it. A page can always be made again, so nothing is flushed to the disk.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::folder::{Folder, SETTINGS};
use super::remembered::Remembered;
use super::resolved::{part_of, resolved};
use super::staging::{self, Staging};
use super::standing::Standing;
use crate::Error;
use crate::model::Kind;

/// The list of our files.
const LIST: &str = "kt-site.txt";
/// Its first line.
const HEAD: &str = "# Files that kt site build made. It makes them again, and takes away those that are made no more.";

/// A folder that is being filled.
pub struct Publishing {
    dir: PathBuf,
    before: BTreeSet<String>,
    now: BTreeSet<String>,
    written: AtomicUsize,
    /// Whether the folder was empty.
    first: bool,
    /// There as soon as something is written.
    staging: Mutex<Option<Arc<Staging>>>,
}

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// How many files were new or have changed.
    pub written: usize,
    /// How many files were taken away.
    pub removed: usize,
}

impl Publishing {
    /// Begins to fill a folder with these files, by their paths with `/`.
    ///
    /// # Errors
    /// When the folder holds records or files of someone else, one of these files is someone else's, or the disk says no.
    pub fn begin(folder: &Folder, dir: &Path, paths: impl IntoIterator<Item = String>) -> Result<Self, Error> {
        let dir = resolved(dir).map_err(|cause| Error::io("error-write", dir, cause))?;
        refuse_records(folder, &dir)?;
        fs::create_dir_all(&dir).map_err(|cause| Error::io("error-write", &dir, cause))?;
        staging::clear(&dir).map_err(|cause| Error::io("error-read", &dir, cause))?;
        let before = listed(&dir)?;
        let now: BTreeSet<String> = paths.into_iter().collect();
        let publishing = Self {
            first: before.is_none(),
            before: before.unwrap_or_default(),
            now,
            dir,
            written: AtomicUsize::new(0),
            staging: Mutex::default(),
        };
        for path in publishing.now.difference(&publishing.before).filter(|_| !publishing.first) {
            if publishing.place(path)?.symlink_metadata().is_ok() {
                return Err(Error::new("error-site-foreign")
                    .with("path", publishing.dir.join(path).display())
                    .hint("error-site-foreign-hint"));
            }
        }
        if !publishing.first {
            publishing.keep(publishing.before.union(&publishing.now))?;
        }
        publishing.folders()?;
        Ok(publishing)
    }

    /// Makes the folders in which the files come.
    fn folders(&self) -> Result<(), Error> {
        let top = self.top().map_err(|cause| Error::io("error-write", &self.dir, cause))?;
        let folders: BTreeSet<&Path> = self.now.iter().filter_map(|path| Path::new(path).parent()).collect();
        for folder in folders {
            let place = top.join(folder);
            fs::create_dir_all(&place).map_err(|cause| Error::io("error-write", &place, cause))?;
        }
        Ok(())
    }

    /// Where the files are written: in the folder itself, or beside it when they are the first.
    fn top(&self) -> io::Result<PathBuf> {
        if self.first { Ok(self.staging()?.site()) } else { Ok(self.dir.clone()) }
    }

    /// What an earlier run kept of one of the files, read out of its bytes, when it is there as it stood then.
    pub fn kept<T>(&self, remembered: &Remembered, path: &str, read: impl FnOnce(&[u8]) -> Option<T>) -> Option<(Standing, T)> {
        self.before.contains(path).then(|| remembered.of(path, || Standing::at(&self.dir.join(path)), read))?
    }

    /// Writes one of the files, when it is not there or is not the same, and tells how it stands then; nothing where the system
    /// does not tell. May be called from several threads at once.
    ///
    /// # Errors
    /// When the disk says no.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<Option<Standing>, Error> {
        let failed = |cause| Error::io("error-write", &self.dir.join(path), cause);
        let place = if self.first { within(&self.top().map_err(failed)?, path) } else { Some(self.place(path)?) };
        let place = place.ok_or_else(|| Error::new("error-outside").with("path", path))?;
        let before = self.before.contains(path).then(|| place.symlink_metadata().ok()).flatten();
        if let Some(meta) = before.filter(|meta| meta.is_file() && meta.len() == bytes.len() as u64)
            && fs::read(&place).map_err(failed)? == bytes
        {
            return Ok(Standing::of(&meta));
        }
        let written = if self.first { staging::write(&place, bytes) } else { self.whole(&place, bytes) };
        let written = Standing::of(&written.map_err(failed)?);
        self.written.fetch_add(1, Ordering::Relaxed);
        // Another command may have put its own there in the meantime.
        let stands = place.symlink_metadata().ok().as_ref().and_then(Standing::of);
        Ok(stands.filter(|stands| written.is_some_and(|written| written.is_content_of(stands))))
    }

    /// Takes away what is made no more, and the folders that are empty then.
    ///
    /// # Errors
    /// When the disk says no.
    pub fn finish(self) -> Result<Published, Error> {
        let mut removed = 0;
        for path in self.before.difference(&self.now) {
            let place = self.place(path)?;
            match fs::remove_file(&place) {
                Ok(()) => removed += 1,
                Err(cause) if cause.kind() == io::ErrorKind::NotFound => {}
                Err(cause) => return Err(Error::io("error-write", &place, cause)),
            }
            let inside = |dir: &&Path| *dir != self.dir && dir.starts_with(&self.dir);
            let mut folders = place.ancestors().skip(1).take_while(inside);
            while folders.next().is_some_and(|folder| fs::remove_dir(folder).is_ok()) {}
        }
        self.keep(self.now.iter())?;
        if self.first {
            self.staging()
                .and_then(|staging| staging.land(&self.dir))
                .map_err(|cause| Error::io("error-write", &self.dir, cause))?;
        }
        Ok(Published { written: self.written.into_inner(), removed })
    }

    /// Writes the list, when it is another than stands there.
    fn keep<'p>(&self, paths: impl Iterator<Item = &'p String>) -> Result<(), Error> {
        let text = std::iter::once(HEAD).chain(paths.map(String::as_str)).flat_map(|line| [line, "\n"]).collect::<String>();
        let place = self.dir.join(LIST);
        if fs::read(&place).is_ok_and(|now| now == text.as_bytes()) {
            return Ok(());
        }
        self.whole(&place, text.as_bytes()).map(drop).map_err(|cause| Error::io("error-write", &place, cause))
    }

    /// Writes a file that is never seen half.
    fn whole(&self, place: &Path, bytes: &[u8]) -> io::Result<fs::Metadata> {
        self.staging()?.put(place, bytes)
    }

    fn staging(&self) -> io::Result<Arc<Staging>> {
        let mut staging = self.staging.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(there) = staging.as_ref() {
            return Ok(Arc::clone(there));
        }
        Ok(Arc::clone(staging.insert(Arc::new(Staging::new(&self.dir)?))))
    }

    /// The place of a file; never outside the folder, also not through a link.
    fn place(&self, path: &str) -> Result<PathBuf, Error> {
        within(&self.dir, path).ok_or_else(|| Error::new("error-outside").with("path", path))
    }
}

/// A path below a folder, part by part; nothing when it leads out of it or through a link to elsewhere.
fn within(dir: &Path, path: &str) -> Option<PathBuf> {
    let mut place = dir.to_owned();
    let mut parts = Path::new(path).components().peekable();
    while let Some(part) = parts.next() {
        let Component::Normal(name) = part else { return None };
        place.push(name);
        if parts.peek().is_some() && place.symlink_metadata().is_ok_and(|meta| meta.is_symlink()) {
            return None;
        }
    }
    (place != dir).then_some(place)
}

/// The paths that lie below a folder; each folder in between is looked at once.
fn inside<'p>(dir: &Path, paths: impl Iterator<Item = &'p str>) -> impl Iterator<Item = &'p str> {
    let mut folders: HashMap<&str, bool> = HashMap::new();
    paths.filter(move |path| {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let is_inside = || within(dir, &format!("{folder}/{LIST}")).is_some();
        let known = folder.is_empty() || *folders.entry(folder).or_insert_with(is_inside);
        known && within(dir, name).is_some()
    })
}

/// The files that an earlier command made; nothing when the folder is empty. A folder with something else in it is refused.
fn listed(dir: &Path) -> Result<Option<BTreeSet<String>>, Error> {
    let place = dir.join(LIST);
    let regular = place.symlink_metadata().is_ok_and(|meta| meta.is_file());
    match fs::read_to_string(&place) {
        Ok(text) if regular && text.starts_with(HEAD) => Ok(Some(inside(dir, text.lines().skip(1)).map(str::to_owned).collect())),
        _ => {
            let entries = fs::read_dir(dir).map_err(|cause| Error::io("error-read", dir, cause))?;
            match entries.flatten().find(|entry| !staging::is_staging(&entry.file_name())) {
                None => Ok(None),
                Some(_) => Err(Error::new("error-site-not-empty").with("path", dir.display()).hint("error-site-not-empty-hint")),
            }
        }
    }
}

/// Refuses the folders in which records stand: the top of a repository, those of its kinds, and every folder above one.
fn refuse_records(folder: &Folder, dir: &Path) -> Result<(), Error> {
    let above = resolved(&folder.dir).is_ok_and(|top| top.starts_with(dir));
    let is_ours = |part: String| part.starts_with('.') || part == "templates" || Kind::in_folder(&part).is_some();
    if above || part_of(&folder.dir, dir).is_some_and(is_ours) || dir.join(SETTINGS).exists() {
        return Err(Error::new("error-site-records").with("path", dir.display()).hint("error-site-records-hint"));
    }
    Ok(())
}

/// The bytes of a file of a site, for who shows it; nothing when there is none such, or it is a link.
#[must_use]
pub fn published(dir: &Path, path: &str) -> Option<Vec<u8>> {
    let place = within(dir, path)?;
    let meta = place.symlink_metadata().ok()?;
    if !meta.is_file() { None } else { fs::read(place).ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Case {
        _temporary: tempfile::TempDir,
        folder: Folder,
        dir: PathBuf,
    }

    fn case() -> Case {
        let temporary = tempfile::tempdir().unwrap();
        fs::write(temporary.path().join("kt.yaml"), "kt: 1\ntitle: t\n").unwrap();
        let folder = Folder::open(temporary.path()).unwrap();
        Case { dir: temporary.path().join("out/site"), folder, _temporary: temporary }
    }

    fn fill(case: &Case, files: &[(&str, &str)]) -> Result<Published, Error> {
        let publishing = Publishing::begin(&case.folder, &case.dir, files.iter().map(|(path, _)| (*path).to_owned()))?;
        for (path, text) in files {
            publishing.put(path, text.as_bytes())?;
        }
        publishing.finish()
    }

    #[test]
    fn only_what_changed_is_written_and_what_is_made_no_more_goes() {
        let case = case();
        assert_eq!(fill(&case, &[("a.html", "1"), ("b/c.html", "2")]).unwrap(), Published { written: 2, removed: 0 });
        assert_eq!(fill(&case, &[("a.html", "1"), ("b/c.html", "2")]).unwrap(), Published::default());
        assert_eq!(fill(&case, &[("a.html", "3")]).unwrap(), Published { written: 1, removed: 1 });
        assert_eq!(fs::read_to_string(case.dir.join("a.html")).unwrap(), "3");
        assert!(!case.dir.join("b").exists());
    }

    #[test]
    fn what_a_killed_command_left_is_cleared_and_taken_over() {
        let case = case();
        let left = case.dir.join(format!("{}left", staging::STAGING));
        fs::create_dir_all(&left).unwrap();
        fs::write(left.join("0"), "hal").unwrap();
        assert_eq!(fill(&case, &[("a.html", "1"), ("b.html", "2")]).unwrap().written, 2);
        fs::remove_file(case.dir.join("b.html")).unwrap();
        assert_eq!(fill(&case, &[("a.html", "1"), ("b.html", "2")]).unwrap().written, 1);
        let mut names: Vec<_> = fs::read_dir(&case.dir).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, ["a.html", "b.html", LIST]);
    }

    #[test]
    fn a_file_that_was_changed_by_hand_is_made_again() {
        let case = case();
        fill(&case, &[("a.html", "1")]).unwrap();
        fs::write(case.dir.join("a.html"), "2").unwrap();
        assert_eq!(fill(&case, &[("a.html", "1")]).unwrap().written, 1);
        assert_eq!(fs::read_to_string(case.dir.join("a.html")).unwrap(), "1");
    }

    #[test]
    fn a_file_of_someone_else_stays_and_is_never_written_over() {
        let case = case();
        fill(&case, &[("b/a.html", "1")]).unwrap();
        fs::write(case.dir.join("b/own.txt"), "mine").unwrap();
        let refused = fill(&case, &[("b/own.txt", "2")]).unwrap_err();
        assert_eq!(refused.id(), "error-site-foreign");
        fill(&case, &[("c.html", "1")]).unwrap();
        assert_eq!(fs::read_to_string(case.dir.join("b/own.txt")).unwrap(), "mine");
        assert!(!case.dir.join("b/a.html").exists());
    }

    #[test]
    fn folders_of_records_and_folders_with_other_things_are_refused() {
        let mut case = case();
        let top = case.folder.dir.clone();
        fs::create_dir_all(top.join("full")).unwrap();
        fs::write(top.join("full/x"), "").unwrap();
        let wrong = [
            ("products", "error-site-records"),
            (".", "error-site-records"),
            ("..", "error-site-records"),
            (".kt", "error-site-records"),
            ("Products/site", "error-site-records"),
            ("out/../products/site", "error-site-records"),
            ("full", "error-site-not-empty"),
        ];
        for (dir, id) in wrong {
            case.dir = top.join(dir);
            assert_eq!(fill(&case, &[("a.html", "1")]).unwrap_err().id(), id, "{dir}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_leads_nowhere_and_a_list_that_means_harm_takes_nothing_away() {
        let mut case = case();
        let top = case.folder.dir.clone();
        fs::create_dir_all(top.join("products")).unwrap();
        fs::write(top.join("products/a.md"), "record").unwrap();
        std::os::unix::fs::symlink(top.join("products"), top.join("link")).unwrap();
        case.dir = top.join("link");
        assert_eq!(fill(&case, &[("a.md", "1")]).unwrap_err().id(), "error-site-records");
        case.dir = top.join("out/site");
        fill(&case, &[("a.html", "1")]).unwrap();
        std::os::unix::fs::symlink(top.join("products"), case.dir.join("products")).unwrap();
        fs::write(case.dir.join(LIST), format!("{HEAD}\n../../products/a.md\nproducts/a.md\n/etc/passwd\n")).unwrap();
        fs::remove_file(case.dir.join("a.html")).unwrap();
        fill(&case, &[("a.html", "1")]).unwrap();
        assert_eq!(fs::read_to_string(top.join("products/a.md")).unwrap(), "record");
        assert!(published(&case.dir, "products/a.md").is_none() && published(&case.dir, "../../kt.yaml").is_none());
        assert_eq!(published(&case.dir, "a.html").unwrap(), b"1");
    }
}
