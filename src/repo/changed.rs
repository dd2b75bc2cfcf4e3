//! Which files changed since a revision: for a check of only those.

use std::collections::BTreeSet;

use super::folder::Folder;
use super::history::{asked, commit, failed};
use crate::Error;

impl Folder {
    /// The files of the folder, with `/`, that differ from a revision or that git does not know yet.
    ///
    /// # Errors
    /// When there is no git or no history, or no such revision.
    pub fn changed_since(&self, revision: &str) -> Result<BTreeSet<String>, Error> {
        let commit = commit(&self.dir, revision)?;
        let differ =
            ["diff", "--name-only", "--no-ext-diff", "--no-textconv", "--no-renames", "--relative", "-z", &commit, "--", "."];
        let fresh = ["ls-files", "--others", "--exclude-standard", "-z", "--", "."];
        let mut files = BTreeSet::new();
        for arguments in [&differ[..], &fresh[..]] {
            let printed = asked(&self.dir, arguments)?.ok_or_else(|| failed(arguments[0]))?;
            let printed = String::from_utf8_lossy(&printed);
            files.extend(printed.split('\0').filter(|path| !path.is_empty()).map(str::to_owned));
        }
        Ok(files)
    }
}
