//! `--changed-since`: only what a change can have broken. That is every finding in a file that changed, and every finding
//! elsewhere that was not there before: a reference to a record that is gone, a memo whose ground moved.

use std::collections::HashSet;

use crate::check::{Diagnostic, Options, Report, check};
use crate::repo::Folder;

/// The report, without what stood in unchanged files at `revision` already.
pub(super) fn since(mut report: Report, folder: &Folder, revision: &str, options: &Options<'_>) -> anyhow::Result<Report> {
    let changed = folder.changed_since(revision)?;
    let before: HashSet<String> = match folder.at(revision) {
        Ok(then) => check(&then, options)?.diagnostics.into_iter().map(|found| found.fingerprint).collect(),
        Err(error) if error.is("error-at-no-repository") => HashSet::new(),
        Err(error) => return Err(error.into()),
    };
    let ours = |found: &Diagnostic| changed.contains(&found.path) || !before.contains(&found.fingerprint);
    report.diagnostics.retain(ours);
    report.allowed.retain(ours);
    Ok(report)
}
