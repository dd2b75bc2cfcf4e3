//! `--changed-since`: only what a change can have broken. That is every finding in a file that changed, and every finding
//! elsewhere that was not there before, or weighed less: a reference to a record that is gone, a memo whose ground moved.

use std::collections::{BTreeSet, HashMap};

use crate::check::{Diagnostic, Level, Options, Report, check};
use crate::repo::Folder;

/// The report, without what stood in unchanged files where the change began.
pub(super) fn since(mut report: Report, folder: &Folder, revision: &str, options: &Options<'_>) -> anyhow::Result<Report> {
    let (changed, before) = match folder.at(&folder.begun(revision)?) {
        Ok(then) => (then.differing(folder)?, levels(check(&then, options)?)),
        Err(error) if error.is("error-at-no-repository") => (BTreeSet::new(), HashMap::new()),
        Err(error) => return Err(error.into()),
    };
    // The most serious level comes first.
    let known = |found: &Diagnostic| before.get(&found.fingerprint).is_some_and(|before| *before <= found.level);
    let ours = |found: &Diagnostic| changed.contains(&found.path) || !known(found);
    report.diagnostics.retain(ours);
    report.allowed.retain(ours);
    report.elsewhere.retain(ours);
    Ok(report)
}

/// What was found, and how much each weighed.
fn levels(report: Report) -> HashMap<String, Level> {
    report.diagnostics.into_iter().chain(report.elsewhere).map(|found| (found.fingerprint, found.level)).collect()
}
