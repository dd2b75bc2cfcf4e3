//! A copy of the example to work in, and the program to run there.

#![allow(dead_code)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// A copy of `examples/nl` that a test may change.
pub(crate) fn example() -> TempDir {
    let place = tempfile::tempdir().unwrap();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/nl"), place.path());
    place
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).map(|_| ()).unwrap();
        }
    }
}

/// The program, in Dutch, in a folder.
pub(crate) fn command(dir: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kt"));
    command
        .args(args)
        .current_dir(dir)
        .env("LANG", "nl_NL.UTF-8")
        .env_remove("LC_ALL")
        .env_remove("KT_ROLE")
        .env_remove("SOURCE_DATE_EPOCH");
    command
}

/// Runs the program in a folder.
pub(crate) fn kt(dir: &Path, args: &[&str]) -> Output {
    command(dir, args).output().unwrap()
}

/// What it printed on standard output.
pub(crate) fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What it said on standard error.
pub(crate) fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
