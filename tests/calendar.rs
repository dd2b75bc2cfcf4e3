//! The calendar files of networks: what `kt` makes is what is kept here, and a calendar library of another language reads
//! it as it is meant: the same names after a move, times that stay on the clock around summer time, whole days.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

mod support;
use support::{kt, printed, said};

fn here() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/calendar")
}

/// Compares a text with the file that is kept; with `KT_OVERWRITE=1` it is kept from now on.
fn kept(name: &str, text: &str) {
    let path = here().join(name);
    if std::env::var_os("KT_OVERWRITE").is_some() {
        fs::write(&path, text).unwrap();
    }
    let wanted = fs::read(&path).unwrap_or_default();
    assert_eq!(String::from_utf8(wanted).unwrap(), text, "{name}");
}

/// A copy of the folder, so that a session can be moved.
fn folder() -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    fs::create_dir(place.path().join("networks")).unwrap();
    for file in ["kt.yaml", "networks/net.yaml"] {
        fs::copy(here().join(file), place.path().join(file)).unwrap();
    }
    place
}

fn calendar(dir: &Path, today: &str) -> String {
    let output = kt(dir, &["network", "schedule", "net", "--format", "ics", "--today", today]);
    assert!(output.status.success(), "{}", said(&output));
    printed(&output)
}

#[test]
fn the_files_are_the_ones_that_were_read_by_another_library() {
    let place = folder();
    kept("first.ics", &calendar(place.path(), "2027-09-01"));
    let moved = kt(place.path(), &["network", "session", "net", "--date", "2028-01-04", "--move-to", "2028-01-11"]);
    assert!(moved.status.success(), "{}", said(&moved));
    kept("later.ics", &calendar(place.path(), "2027-09-02"));
}

/// A Python that has the library: the one of `KT_PYTHON`, else `python3`.
fn python() -> Option<String> {
    let name = std::env::var("KT_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let has = Command::new(&name).args(["-c", "import icalendar"]).output().ok()?.status.success();
    has.then_some(name)
}

#[test]
fn another_library_reads_them_as_they_are_meant() {
    let Some(python) = python() else {
        assert!(here().join("read.txt").exists(), "what the library read is kept, for machines without it");
        return;
    };
    let read = |name: &str| here().join(name).display().to_string();
    let output = Command::new(python).arg(read("read.py")).args(["first.ics", "later.ics"].map(read)).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    kept("read.txt", &printed(&output));
}
