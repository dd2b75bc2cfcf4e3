//! `--write-baseline`: writes down what is wrong now, so that `--baseline` counts only what is new.

use std::path::Path;

use crate::check::{Baseline, Level, Report};
use crate::commands::Exit;
use crate::commands::output::put;
use crate::commands::session::Session;
use crate::error::Error;
use crate::repo::{Folder, MAX_BYTES, given_up_to};

/// A baseline has a line for every finding of a folder.
const MOST_BYTES: u64 = 64 * MAX_BYTES;

/// Writes the baseline; what an older one at the same place knew keeps its day.
pub(super) fn write(report: &Report, folder: &Folder, path: &Path, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let place = session.directory.join(path);
    let before = if place.exists() { read(&place)? } else { Baseline::default() };
    let baseline = Baseline::of(report, session.today(Some(folder)), &before);
    put(path, baseline.to_string(), [&*folder.dir], session)?;
    let args = [
        ("findings", report.diagnostics.len().into()),
        ("errors", report.count(Level::Error).into()),
        ("path", path.display().to_string().into()),
    ];
    session.screen.talk(&session.lang.say_with("check-baseline-written", &args))?;
    Ok(Exit::Done)
}

/// Holds a report against a baseline; `part` when the report is only about some files.
pub(super) fn compare(report: &mut Report, folder: &Folder, path: &Path, part: bool, session: &Session<'_>) -> anyhow::Result<()> {
    let place = session.directory.join(path);
    let baseline = read(&place)?;
    baseline.compare(report, folder, &shown(folder, &place, path), part);
    Ok(())
}

fn read(place: &Path) -> Result<Baseline, Error> {
    Baseline::parse(&given_up_to(place, MOST_BYTES)?)
        .map_err(|line| Error::new("error-baseline").with("path", place.display()).with("line", line).hint("error-baseline-hint"))
}

/// Its path below the top of the repository, where it stands there; else as it was given.
fn shown(folder: &Folder, place: &Path, path: &Path) -> String {
    let inside = place.canonicalize().ok().zip(folder.dir.canonicalize().ok());
    let inside = inside.and_then(|(place, dir)| Some(place.strip_prefix(dir).ok()?.to_owned()));
    inside.as_deref().unwrap_or(path).to_string_lossy().replace('\\', "/")
}
