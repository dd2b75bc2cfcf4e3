//! `--fix`: makes the changes that have one right answer. What would change is shown first; `kt undo` takes it back.

use std::collections::BTreeMap;

use crate::check::{Fix, Report, mended, shown_path};
use crate::commands::session::Session;
use crate::render::diff;
use crate::repo::{FileChange, Folder};

/// What a person wants to have mended.
pub(super) struct Wanted {
    /// Also what is a guess.
    pub(super) guesses: bool,
    /// Only shown.
    pub(super) dry_run: bool,
    /// Whether the diff may stand on standard output; a machine format must be alone there.
    pub(super) show: bool,
}

/// So often a folder is mended in one go: the first time a key, then what stands behind it.
const MOST_ROUNDS: usize = 10;

/// Mends what can be mended; tells whether anything was written.
pub(super) fn run(
    report: &Report,
    folder: &Folder,
    wanted: &Wanted,
    look: &dyn Fn(&Folder, &Session<'_>) -> anyhow::Result<Report>,
    session: &mut Session<'_>,
) -> anyhow::Result<bool> {
    let (changes, guesses) = all(report, wanted, look, session)?;
    for change in changes.iter().filter(|_| wanted.show) {
        let (before, after) = (change.before.as_deref().unwrap_or_default(), change.after.as_deref().unwrap_or_default());
        let told = diff::unified(&shown_path(&change.path), before, after);
        session.screen.text(&told)?;
    }
    if guesses > 0 && !wanted.guesses {
        session.screen.talk(&session.lang.say_with("check-fix-guesses", &[("number", guesses.into())]))?;
    }
    let count = changes.len();
    let id = match (count, wanted.dry_run) {
        (0, _) => "check-fix-none",
        (_, true) => "check-fix-would",
        (_, false) => "check-fix-done",
    };
    if count > 0 && !wanted.dry_run {
        folder.writing("check --fix")?.all(changes)?;
    }
    session.screen.talk(&session.lang.say_with(id, &[("files", count.into())]))?;
    Ok(count > 0 && !wanted.dry_run)
}

/// Every change there is to make, until nothing changes any more; and how many guesses are left.
fn all(
    report: &Report,
    wanted: &Wanted,
    look: &dyn Fn(&Folder, &Session<'_>) -> anyhow::Result<Report>,
    session: &Session<'_>,
) -> anyhow::Result<(Vec<FileChange>, usize)> {
    let mut imagined = session.folder()?;
    let mut made: BTreeMap<String, FileChange> = BTreeMap::new();
    let mut latest: Option<Report> = None;
    for _ in 0..MOST_ROUNDS {
        let found = changes(latest.as_ref().unwrap_or(report), &imagined, wanted)?;
        if found.is_empty() {
            break;
        }
        for change in found {
            imagined.imagine(&change.path, change.after.as_deref().unwrap_or_default());
            let before = made.remove(&change.path).map_or(change.before, |first| first.before);
            made.insert(change.path.clone(), FileChange { before, ..change });
        }
        latest = Some(look(&imagined, session)?);
    }
    let report = latest.as_ref().unwrap_or(report);
    let guesses = report.diagnostics.iter().filter(|found| found.fix.as_ref().is_some_and(|fix| !fix.safe)).count();
    Ok((made.into_values().collect(), guesses))
}

/// What one look at the folder says that can be mended.
fn changes(report: &Report, folder: &Folder, wanted: &Wanted) -> anyhow::Result<Vec<FileChange>> {
    let mut by_file: BTreeMap<&str, Vec<&Fix>> = BTreeMap::new();
    for found in &report.diagnostics {
        if let Some(fix) = found.fix.as_ref().filter(|fix| fix.safe || wanted.guesses) {
            by_file.entry(&found.path).or_default().push(fix);
        }
    }
    let mut changes = Vec::new();
    for (path, fixes) in by_file {
        let before = folder.text(path)?;
        if let Some(after) = mended(path, &before, &fixes) {
            changes.push(FileChange { path: path.to_owned(), before: Some(before), after: Some(after) });
        }
    }
    Ok(changes)
}
