//! How a folder stands now, from the sizes and times of its files: enough to see that something changed since.

use std::path::Path;
use std::time::SystemTime;

use walkdir::WalkDir;

use super::Folder;

/// How a folder stood: each file with its size and time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp(Vec<(std::path::PathBuf, u64, Option<SystemTime>)>);

impl Folder {
    /// How the folder stands now; what lies below `made`, and what is no part of a repository, does not count.
    #[must_use]
    pub fn stamp(&self, made: &Path) -> Stamp {
        let made = made.canonicalize().unwrap_or_else(|_| made.to_owned());
        let top = self.dir.canonicalize().unwrap_or_else(|_| self.dir.clone());
        let counts = |entry: &walkdir::DirEntry| {
            let name = entry.file_name().to_string_lossy();
            let aside = entry.depth() == 1 && matches!(name.as_ref(), "out" | "target");
            entry.depth() == 0 || (!name.starts_with('.') && !aside && entry.path() != made)
        };
        let files = WalkDir::new(&top).sort_by_file_name().into_iter().filter_entry(counts).flatten();
        let one = |entry: walkdir::DirEntry| {
            let meta = entry.metadata().ok().filter(std::fs::Metadata::is_file)?;
            Some((entry.into_path(), meta.len(), meta.modified().ok()))
        };
        Stamp(files.filter_map(one).collect())
    }
}
