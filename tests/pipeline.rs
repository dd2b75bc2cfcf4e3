//! `kt check` in a pipeline: what a change broke, reports for machines, mending.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs;
use std::path::Path;

use serde_json::Value;

mod support;
#[path = "support/git.rs"]
mod with_git;
use support::{example, kt, printed, said};
use with_git::{commit, must};

/// The example in git, with one mistake of long ago.
fn committed() -> tempfile::TempDir {
    let place = example();
    let dir = place.path();
    must(dir, &["init", "-q"]);
    fs::write(dir.join("wishes/oud.yaml"), "title: Oud\nsorce: vroeger\n").unwrap();
    commit(dir, "een", "2026-03-01T12:00:00Z");
    place
}

fn json(dir: &Path, arguments: &[&str]) -> Value {
    let output = kt(dir, &[&["check", "--format", "json"], arguments].concat());
    serde_json::from_str(&printed(&output)).unwrap_or_else(|_| panic!("{}", said(&output)))
}

fn found(report: &Value) -> Vec<(&str, &str)> {
    let findings = report["findings"].as_array().unwrap().iter();
    findings.map(|found| (found["path"].as_str().unwrap(), found["rule"].as_str().unwrap())).collect()
}

#[test]
fn only_what_a_change_broke_is_told_also_in_files_that_refer_to_it() {
    let place = committed();
    let dir = place.path();
    assert!(!found(&json(dir, &[])).is_empty(), "the old mistake is there");
    assert_eq!(found(&json(dir, &["--changed-since", "HEAD"])), [], "nothing changed, so nothing broke");

    fs::remove_file(dir.join("products/dialoogtafel.md")).unwrap();
    fs::write(dir.join("wishes/nieuw.yaml"), "title: Nieuw\nranq: 2\n").unwrap();
    let report = json(dir, &["--changed-since", "HEAD"]);
    let told = found(&report);
    assert!(told.contains(&("wishes/nieuw.yaml", "unknown-key")), "{told:?}");
    assert!(told.iter().any(|(path, rule)| path.starts_with("assessments/") && *rule == "unknown-reference"), "{told:?}");
    assert!(told.iter().all(|(path, _)| *path != "wishes/oud.yaml"), "{told:?}");
}

#[test]
fn a_revision_that_git_does_not_know_is_said() {
    let place = committed();
    let output = kt(place.path(), &["check", "--changed-since", "weg"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("weg"), "{}", said(&output));
}

#[test]
fn sarif_declares_every_rule_and_keeps_what_is_allowed() {
    let place = example();
    let dir = place.path();
    let wish = "title: Oude wens # kt: allow(wish-without-owner): volgt in maart\norganisation: jeugdhulp-merwede\nrank: 9\n\
                level: team\ndate: 2026-02-01\nsource: overleg\nstatus: open\nsorce: x\n";
    fs::write(dir.join("wishes/oude wéns.yaml"), wish).unwrap();
    fs::write(dir.join("wishes/oude-wens.yaml"), wish).unwrap();
    let output = kt(dir, &["check", "--output", "sarif=out/kt.sarif", "--summary"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let log: Value = serde_json::from_str(&fs::read_to_string(dir.join("out/kt.sarif")).unwrap()).unwrap();
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), kt::check::RULES.len());
    let results = run["results"].as_array().unwrap();
    for result in results {
        assert_eq!(rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()]["id"], result["ruleId"]);
    }
    let uris: Vec<&str> =
        results.iter().filter_map(|r| r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str()).collect();
    assert!(uris.contains(&"wishes/oude%20w%C3%A9ns.yaml"), "{uris:?}");
    let allowed: Vec<&Value> = results.iter().filter(|result| result["suppressions"].is_array()).collect();
    assert!(
        allowed.iter().any(
            |result| result["ruleId"] == "wish-without-owner" && result["suppressions"][0]["justification"] == "volgt in maart"
        )
    );
}

#[test]
fn the_schema_of_the_findings_names_every_key_that_is_printed() {
    let place = committed();
    let report = json(place.path(), &[]);
    let schema: Value = serde_json::from_str(&printed(&kt(place.path(), &["schema", "findings"]))).unwrap();
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&schema["properties"]).len(), keys(&report).len());
    let mut named = keys(&schema["definitions"]["Finding"]["properties"]);
    let mut printed = keys(&report["findings"][0]);
    named.sort();
    printed.sort();
    assert_eq!(named, printed);
}

#[test]
fn mending_twice_changes_nothing_the_second_time() {
    let place = committed();
    let dir = place.path();
    let wish = dir.join("wishes/oud.yaml");
    fs::write(&wish, "# bovenaan\r\nTitle: Oud   # hier\r\nrank: '3'\r\nstatus: OPEN\r\ndate: 25/12/2025\r\n").unwrap();
    kt(dir, &["check", "--fix"]);
    let once = fs::read_to_string(&wish).unwrap();
    assert_eq!(once, "# bovenaan\r\ntitle: Oud   # hier\r\nrank: 3\r\nstatus: open\r\ndate: 2025-12-25\r\n");
    kt(dir, &["check", "--fix"]);
    assert_eq!(fs::read_to_string(&wish).unwrap(), once);
    kt(dir, &["undo"]);
    assert!(fs::read_to_string(&wish).unwrap().contains("Title: Oud   # hier"));
}
