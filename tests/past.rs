//! Looking back with `--at`: the repository as git remembers it, while the work tree stays as it is.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs;
use std::path::Path;

mod support;
#[path = "support/git.rs"]
mod with_git;
use support::{command, example, kt, printed, said};
use with_git::{commit, must};

const WISH: &str = "wishes/gezinnen-beslissen-mee.yaml";

/// The example with three versions: 1 March, 10 March late in the evening of Amsterdam, 20 March.
fn remembered() -> tempfile::TempDir {
    let place = example();
    let dir = place.path();
    must(dir, &["init", "-q"]);
    set(dir, "rank: 2", "rank: 21");
    commit(dir, "een", "2026-03-01T12:00:00Z");
    must(dir, &["tag", "eerste"]);
    set(dir, "rank: 21", "rank: 22");
    fs::write(dir.join("wishes/later.yaml"), fs::read_to_string(dir.join(WISH)).unwrap().replace("rank: 22", "rank: 30")).unwrap();
    commit(dir, "twee", "2026-03-10T22:30:00Z");
    set(dir, "rank: 22", "rank: 23");
    let settings = fs::read_to_string(dir.join("kt.yaml")).unwrap();
    fs::write(dir.join("kt.yaml"), settings.replace("title: Kennistransfer", "title: Nieuwe naam van")).unwrap();
    commit(dir, "drie", "2026-03-20T12:00:00Z");
    set(dir, "rank: 23", "rank: 24");
    place
}

fn set(dir: &Path, old: &str, new: &str) {
    let text = fs::read_to_string(dir.join(WISH)).unwrap();
    fs::write(dir.join(WISH), text.replace(old, new)).unwrap();
}

/// The rank of the wish at a moment.
fn rank(dir: &Path, at: &[&str]) -> i64 {
    let output = kt(dir, &[&["show", "wish/gezinnen-beslissen-mee", "--format", "json"], at].concat());
    assert!(output.status.success(), "{at:?}: {}", said(&output));
    serde_json::from_str::<serde_json::Value>(&printed(&output)).unwrap()[0]["fields"]["rank"].as_i64().unwrap()
}

#[test]
fn a_day_shows_the_last_version_before_that_day_was_over_where_the_people_live() {
    let place = remembered();
    for (day, expected) in
        [("2026-03-01", 21), ("2026-03-09", 21), ("2026-03-10", 22), ("2026-03-19", 22), ("2026-03-20", 23), ("2030-01-01", 23)]
    {
        assert_eq!(rank(place.path(), &["--at", day]), expected, "{day}");
    }
    assert_eq!(rank(place.path(), &[]), 24, "without --at it is the folder as it stands");
}

#[test]
fn a_revision_shows_that_version_with_its_own_settings() {
    let place = remembered();
    for (revision, expected) in [("HEAD", 23), ("HEAD~1", 22), ("eerste", 21), ("main", 23)] {
        assert_eq!(rank(place.path(), &["--at", revision]), expected, "{revision}");
    }
    let title = |at| printed(&kt(place.path(), &["--at", at])).lines().next().unwrap().to_owned();
    assert_eq!(title("HEAD"), "Nieuwe naam van Jeugdhulp Merwede · 20 maart 2026");
    assert_eq!(title("HEAD~1"), "Kennistransfer Jeugdhulp Merwede · 10 maart 2026");
}

#[test]
fn lists_and_searches_look_back_too_and_nothing_is_touched() {
    let place = remembered();
    let count = |args: &[&str]| {
        let output = kt(place.path(), &[args, &["--format", "json"]].concat());
        serde_json::from_str::<serde_json::Value>(&printed(&output)).unwrap().as_array().unwrap().len()
    };
    assert_eq!(count(&["list", "wish"]), count(&["list", "wish", "--at", "eerste"]) + 1);
    assert_eq!(
        count(&["find", "gezinnen", "mee", "--kind", "wish"]),
        count(&["find", "gezinnen", "mee", "--kind", "wish", "--at", "eerste"]) + 1
    );
    let output = kt(place.path(), &["check", "--at", "eerste", "--format", "json"]);
    assert!(output.status.code() != Some(2), "{}", said(&output));
    let status = with_git::git(place.path(), &["status", "--porcelain"]);
    assert_eq!(String::from_utf8_lossy(&status.stdout), " M wishes/gezinnen-beslissen-mee.yaml\n");
    assert!(!place.path().join(".kt").exists(), "looking writes nothing");
}

#[test]
fn the_past_reads_as_the_disk_did() {
    let place = example();
    let dir = place.path();
    fs::write(dir.join("products/Fout.md"), "x").unwrap();
    fs::write(dir.join("wishes/stuk.yaml"), b"title: \xff\n").unwrap();
    fs::write(dir.join("wishes/groot.yaml"), "#".repeat(2_000_000)).unwrap();
    fs::write(dir.join("wishes/leeg.yaml"), "").unwrap();
    must(dir, &["init", "-q"]);
    commit(dir, "een", "2026-04-08T12:00:00Z");
    for args in [["check", "--format", "json"], ["list", "assessment", "--format=json"], ["find", "de", "--format=json"]] {
        let now = kt(dir, &args);
        let then = kt(dir, &[&args[..], &["--at", "2026-04-08"]].concat());
        assert_eq!((printed(&then), then.status.code()), (printed(&now), now.status.code()), "{args:?}");
    }
}

#[test]
fn a_repository_in_a_subfolder_of_the_work_tree_is_read_from_there() {
    let top = tempfile::tempdir().unwrap();
    let dir = top.path().join("kennis/hier");
    fs::create_dir_all(dir.parent().unwrap()).unwrap();
    fs::rename(example().keep(), &dir).unwrap();
    must(top.path(), &["init", "-q"]);
    fs::write(top.path().join("wishes.yaml"), "x").unwrap();
    fs::write(top.path().join("kt-notes"), "x").unwrap();
    commit(top.path(), "een", "2026-03-01T12:00:00Z");
    set(&dir, "rank: 2", "rank: 9");
    assert_eq!(rank(&dir, &["--at", "HEAD"]), 2);
    assert_eq!(rank(&dir.join("wishes"), &["--at", "HEAD"]), 2);
}

#[test]
fn what_cannot_be_looked_at_is_refused_in_a_clear_sentence() {
    let place = remembered();
    let refused = |args: &[&str], words: &str| {
        let output = kt(place.path(), args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(said(&output).contains(words), "{args:?}: {}", said(&output));
    };
    refused(&["list", "wish", "--at", "2026-02-01"], "was er nog niets vastgelegd");
    refused(&["list", "wish", "--at", "nergens"], "geen datum en geen versie");
    refused(&["list", "wish", "--at=--output=x"], "geen datum en geen versie");
    refused(&["edit", WISH, "--set", "rank=1", "--at", "HEAD"], "deze opdracht kan dat niet");
    refused(&["rename", "wish/later", "eerder", "--at", "HEAD"], "deze opdracht kan dat niet");
    must(place.path(), &["rm", "-q", "--cached", "kt.yaml"]);
    must(place.path(), &["commit", "-q", "-m", "vier"]);
    refused(&["list", "wish", "--at", "HEAD"], "nog geen kennismap");
    let bare = example();
    let output = kt(bare.path(), &["list", "wish", "--at", "HEAD"]);
    assert!(said(&output).contains("heeft geen geschiedenis"), "{}", said(&output));
    must(bare.path(), &["init", "-q"]);
    let output = kt(bare.path(), &["list", "wish", "--at", "2026-01-01"]);
    assert!(said(&output).contains("was er nog niets vastgelegd"), "{}", said(&output));
    let output = command(place.path(), &["list", "wish", "--at", "HEAD~1"]).env("PATH", "").output().unwrap();
    assert!(said(&output).contains("is git nodig"), "{}", said(&output));
}

#[cfg(unix)]
#[test]
fn a_hostile_configuration_runs_nothing() {
    let place = remembered();
    let dir = place.path();
    let trap = dir.join(".git/trap.sh");
    let sign = dir.join("gevangen");
    fs::write(&trap, format!("#!/bin/sh\ntouch '{}'\n", sign.display())).unwrap();
    must(dir, &["update-index", "--chmod=+x", WISH]);
    std::process::Command::new("chmod").arg("+x").arg(&trap).status().unwrap();
    for key in [
        "core.fsmonitor",
        "core.pager",
        "diff.external",
        "core.sshCommand",
        "gpg.program",
        "core.askPass",
        "filter.x.smudge",
        "diff.x.textconv",
    ] {
        must(dir, &["config", key, trap.to_str().unwrap()]);
    }
    must(dir, &["config", "log.showSignature", "true"]);
    fs::write(dir.join(".git/info/attributes"), "* filter=x diff=x\n").unwrap();
    let _ = fs::remove_file(&sign);
    assert_eq!(rank(dir, &["--at", "HEAD~1"]), 22);
    assert_eq!(rank(dir, &["--at", "2026-03-01"]), 21);
    assert!(!sign.exists());
}

#[test]
fn the_day_that_is_shown_counts_as_today_unless_another_is_named() {
    let place = remembered();
    let settings = fs::read_to_string(place.path().join("kt.yaml")).unwrap();
    assert!(settings.contains("today: 2026-04-08"));
    let overdue = |args: &[&str]| {
        let output = kt(place.path(), &[&["check", "--only", "condition-overdue", "--format", "json"], args].concat());
        printed(&output).matches("\"condition-overdue\"").count()
    };
    assert_eq!(overdue(&["--at", "HEAD"]), 0);
    assert!(overdue(&["--at", "HEAD", "--today", "2027-01-01"]) > 0);
    assert!(overdue(&["--at", "2027-01-01"]) > 0);
}
