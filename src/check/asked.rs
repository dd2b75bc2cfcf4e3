//! Which files a check is asked about. The whole folder is looked at all the same, because a rule may need all of it; only what
//! it finds in these files is told.

use std::collections::BTreeSet;

use super::{Context, Facts, Report};
use crate::model::Kind;
use crate::repo::responses_path;

/// Files that a check is asked about, and folders of which all files are.
pub struct Asked(BTreeSet<String>);

impl Asked {
    /// The files and folders at these paths below the top, with `/`.
    #[must_use]
    pub fn about(paths: impl IntoIterator<Item = String>) -> Self {
        Self(paths.into_iter().collect())
    }

    /// Whether the file at this path is among them: itself, or a folder that it stands in.
    #[must_use]
    pub fn holds(&self, path: &str) -> bool {
        let above = path.match_indices('/').map(|(at, _)| &path[..at]);
        self.0.contains(path) || above.into_iter().any(|folder| self.0.contains(folder))
    }

    /// How many of the tables beside surveys are among them.
    pub(super) fn tables(&self, facts: &Facts, context: &Context<'_>) -> usize {
        let tables = facts.of(Kind::Survey).map(|(_, fact)| responses_path(&fact.id));
        tables.filter(|path| self.holds(path) && context.has(path)).count()
    }

    /// What was found in them, apart from what was found elsewhere; they are so many files that were looked at.
    pub(super) fn alone(&self, report: Report, files: usize) -> Report {
        let mut report = Report { asked: Some(files), ..report };
        let all = std::mem::take(&mut report.diagnostics);
        (report.diagnostics, report.elsewhere) = all.into_iter().partition(|found| self.holds(&found.path));
        report.allowed.retain(|found| self.holds(&found.path));
        report
    }
}

#[cfg(test)]
mod tests {
    use super::Asked;

    #[test]
    fn a_folder_stands_for_all_below_it_and_a_name_for_no_longer_one() {
        let asked = Asked::about(["wishes/a.yaml", "surveys/merwede"].map(str::to_owned));
        for (path, holds) in [
            ("wishes/a.yaml", true),
            ("wishes/a.yaml.bak", false),
            ("wishes/b.yaml", false),
            ("surveys/merwede/after.yaml", true),
            ("surveys/merwede-2/after.yaml", false),
            ("kt.yaml", false),
        ] {
            assert_eq!(asked.holds(path), holds, "{path}");
        }
    }
}
