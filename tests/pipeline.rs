//! `kt check` in a pipeline: what a change broke, reports for machines, mending.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

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
    commit(dir, "een", "2026-04-08T12:00:00Z");
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
fn what_others_did_since_is_theirs_and_a_rule_that_weighs_more_is_yours() {
    let place = committed();
    let dir = place.path();
    must(dir, &["branch", "-M", "main"]);
    must(dir, &["checkout", "-q", "-b", "mijn"]);
    must(dir, &["checkout", "-q", "main"]);
    fs::write(
        dir.join("wishes/oud.yaml"),
        "title: Oud\norganisation: jeugdhulp-merwede\nrank: 30\ndate: 2026-01-01\nstatus: open\n",
    )
    .unwrap();
    commit(dir, "twee", "2026-04-09T12:00:00Z");
    must(dir, &["checkout", "-q", "mijn"]);
    assert_eq!(found(&json(dir, &["--changed-since", "main"])), [], "main was mended, and this branch did not touch it");
    assert_eq!(found(&json(dir, &["--changed-since", "2026-04-08"])), [], "a day will do");
    let unlinked = "---\ntitle: Zonder\nkind: guideline\nurl: https://a.example/\nwishes: []\n---\n\n[weg](weg.md)\n";
    fs::write(dir.join("products/zonder.md"), unlinked).unwrap();
    commit(dir, "drie", "2026-04-10T12:00:00Z");
    assert_eq!(found(&json(dir, &["--changed-since", "HEAD"])), []);
    let settings = fs::read_to_string(dir.join("kt.yaml")).unwrap();
    fs::write(dir.join("kt.yaml"), settings + "\ncheck:\n  deny: [broken-link]\n").unwrap();
    let report = json(dir, &["--changed-since", "HEAD"]);
    assert!(found(&report).contains(&("products/zonder.md", "broken-link")), "{:?}", found(&report));
}

#[cfg(unix)]
#[test]
fn no_program_of_the_folder_is_run_to_see_what_changed() {
    let place = committed();
    let dir = place.path();
    fs::write(dir.join(".gitattributes"), "* filter=x\n").unwrap();
    must(dir, &["config", "filter.x.clean", "sh -c 'touch GEDAAN; cat'"]);
    fs::write(dir.join("wishes/oud.yaml"), "title: Anders\nsorce: vroeger\n").unwrap();
    let report = json(dir, &["--changed-since", "HEAD"]);
    assert!(found(&report).contains(&("wishes/oud.yaml", "unknown-key")));
    assert!(!dir.join("GEDAAN").exists());
}

#[test]
fn a_shallow_history_is_told_as_such() {
    let place = committed();
    let copy = tempfile::tempdir().unwrap();
    let from = format!("file://{}", place.path().display());
    fs::write(place.path().join("wishes/oud.yaml"), "title: Anders\n").unwrap();
    commit(place.path(), "twee", "2026-04-09T12:00:00Z");
    must(copy.path(), &["clone", "-q", "--depth", "1", &from, "."]);
    let output = kt(copy.path(), &["check", "--changed-since", "HEAD~1"]);
    assert!(said(&output).contains("fetch-depth: 0"), "{}", said(&output));
}

#[cfg(unix)]
#[test]
fn output_goes_into_a_pipe_or_through_a_link_and_never_over_a_record() {
    let place = committed();
    let dir = place.path();
    for ours in ["wishes/oud.yaml", "kt.yaml", ".git/HEAD", "./memos/../wishes/nieuw.yaml"] {
        let before = fs::read_to_string(dir.join(ours)).ok();
        let output = kt(dir, &["check", "--output", &format!("json={ours}")]);
        assert_eq!(output.status.code(), Some(2), "{ours}: {}", printed(&output));
        assert_eq!(fs::read_to_string(dir.join(ours)).ok(), before, "{ours}");
        assert_eq!(kt(dir, &["check", "--write-baseline", ours]).status.code(), Some(2), "{ours}");
    }
    fs::write(dir.join("echt.json"), "oud").unwrap();
    std::os::unix::fs::symlink("echt.json", dir.join("link.json")).unwrap();
    kt(dir, &["check", "--output", "json=link.json"]);
    assert!(dir.join("link.json").symlink_metadata().unwrap().is_symlink());
    assert!(fs::read_to_string(dir.join("echt.json")).unwrap().starts_with('{'));
    let output = kt(dir, &["check", "--summary", "--output", "gitlab=/dev/stdout"]);
    assert!(printed(&output).contains("\"check_name\""), "{}", printed(&output));
    assert!(!Path::new("/dev/stdout").metadata().unwrap().is_file() || printed(&output).contains("check_name"));
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

#[test]
fn a_baseline_knows_what_was_wrong_and_only_what_is_new_counts() {
    let place = committed();
    let dir = place.path();
    let wish = dir.join("wishes/oud.yaml");
    fs::write(&wish, "title: Oud\nsorce: vroeger\nowner: bel 06-12345678\n").unwrap();
    let written = kt(dir, &["check", "--write-baseline", "beginstand.txt", "--today", "2026-04-08"]);
    assert_eq!(written.status.code(), Some(0), "{}", said(&written));
    let baseline = fs::read_to_string(dir.join("beginstand.txt")).unwrap();
    assert!(baseline.starts_with("# kt baseline 1\n2026-04-08 "), "{baseline}");
    assert!(baseline.contains("2026-04-08 warning phone-number x1 wishes/oud.yaml\n"), "{baseline}");
    assert!(!baseline.contains("06-1"), "{baseline}");

    fs::write(&wish, "# een regel erboven\ntitle: Oud\nsorce: vroeger\nowner: bel 06-12345678\n").unwrap();
    let known = kt(dir, &["check", "--baseline", "beginstand.txt"]);
    assert_eq!(known.status.code(), Some(0), "{}", printed(&known));
    fs::write(&wish, "title: Oud\nsorce: vroeger\nranq: 3\nowner: bel 06-12345678 of 06-23456789\n").unwrap();
    let report = json(dir, &["--baseline", "beginstand.txt"]);
    assert_eq!(found(&report), [("wishes/oud.yaml", "unknown-key"), ("wishes/oud.yaml", "phone-number")]);

    fs::write(&wish, "title: Oud\nowner: manager\n").unwrap();
    let report = json(dir, &["--baseline", "beginstand.txt"]);
    let lines: Vec<_> = report["findings"].as_array().unwrap().iter().filter(|one| one["rule"] == "unused-baseline").collect();
    assert_eq!(lines.len(), 2, "{report}");
    assert_eq!(lines[0]["path"], "beginstand.txt");
    assert!(found(&json(dir, &["--baseline", "beginstand.txt", "--only", "old-wish"])).is_empty(), "other rules did not look");

    kt(dir, &["check", "--write-baseline", "beginstand.txt", "--today", "2026-04-09"]);
    let again = fs::read_to_string(dir.join("beginstand.txt")).unwrap();
    assert!(again.lines().skip(1).all(|line| line.starts_with("2026-04-08")), "what was known keeps its day: {again}");
    assert!(!again.contains("phone-number"), "{again}");
}

#[test]
fn sarif_keeps_what_the_baseline_knows() {
    let place = committed();
    let dir = place.path();
    kt(dir, &["check", "--write-baseline", "beginstand.txt"]);
    fs::write(dir.join("wishes/nieuw.yaml"), "title: Nieuw\nranq: 2\n").unwrap();
    kt(dir, &["check", "--baseline", "beginstand.txt", "--output", "sarif=kt.sarif"]);
    let log: Value = serde_json::from_str(&fs::read_to_string(dir.join("kt.sarif")).unwrap()).unwrap();
    for result in log["runs"][0]["results"].as_array().unwrap() {
        let uri = &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
        let is_new = uri == "wishes/nieuw.yaml";
        assert_eq!(result["baselineState"], if is_new { "new" } else { "unchanged" }, "{result}");
        assert_eq!(result["suppressions"].is_array(), !is_new, "{result}");
    }
}

#[test]
fn what_is_no_baseline_is_said_with_its_line() {
    let place = committed();
    fs::write(place.path().join("x.txt"), "# kt baseline 1\nzomaar\n").unwrap();
    let output = kt(place.path(), &["check", "--baseline", "x.txt"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("regel 2"), "{}", said(&output));
}

#[test]
fn a_server_gets_paths_from_the_top_of_the_git_repository() {
    let place = tempfile::tempdir().unwrap();
    let dir = place.path().join("kennis/map");
    fs::create_dir_all(dir.join("wishes")).unwrap();
    must(place.path(), &["init", "-q"]);
    fs::write(dir.join("kt.yaml"), "kt: 1\ntitle: Kennismap\n").unwrap();
    fs::write(dir.join("wishes/a.yaml"), "title: A\nranq: 2\n").unwrap();
    let told = |format: &str| printed(&kt(&dir, &["check", "--format", format]));
    assert!(told("github").contains("file=kennis/map/wishes/a.yaml,"), "{}", told("github"));
    assert!(told("gitlab").contains("\"path\": \"kennis/map/wishes/a.yaml\""), "{}", told("gitlab"));
    assert!(told("sarif").contains("\"uri\": \"kennis/map/wishes/a.yaml\""));
    assert!(told("json").contains("\"path\": \"wishes/a.yaml\""), "a program knows the folder that it asked about");
}

#[test]
fn a_fingerprint_belongs_to_one_finding_and_stays_when_lines_move() {
    let place = example();
    let dir = place.path();
    let wish = dir.join("wishes/oud.yaml");
    let text = "title: Oud\nthemes: [weg, weg]\nsorce: vroeger\n";
    fs::write(&wish, text).unwrap();
    let prints = || -> Vec<String> {
        let report = json(dir, &[]);
        report["findings"].as_array().unwrap().iter().map(|one| one["fingerprint"].as_str().unwrap().to_owned()).collect()
    };
    let before = prints();
    let different: BTreeSet<&String> = before.iter().collect();
    assert!(before.len() > 3 && different.len() == before.len(), "{before:?}");
    fs::write(&wish, format!("# een regel erboven\n\n{text}")).unwrap();
    assert_eq!(prints(), before);
}

#[test]
fn in_order_is_only_said_of_all_that_was_looked_at() {
    let place = committed();
    let dir = place.path();
    let told = |arguments: &[&str]| printed(&kt(dir, &[&["check"], arguments].concat())).lines().next().unwrap().to_owned();
    assert!(told(&["--changed-since", "HEAD"]).ends_with("bestanden bekeken: niets nieuws sinds HEAD."));
    assert!(told(&["--only", "bsn", "--only", "iban"]).ends_with("bestanden bekeken op bsn en iban: geen bevindingen."));
    assert!(told(&["--only", "bsn,iban"]).ends_with("bestanden bekeken op bsn en iban: geen bevindingen."));
    kt(dir, &["check", "--write-baseline", "b.txt"]);
    assert!(told(&["--baseline", "b.txt"]).contains("bestanden bekeken: niets naast de beginstand. "));
    let both = told(&["--baseline", "b.txt", "--changed-since", "HEAD", "--only", "unknown-key"]);
    assert!(both.contains("bestanden bekeken op unknown-key: niets nieuws sinds HEAD"), "{both}");
    fs::remove_file(dir.join("wishes/oud.yaml")).unwrap();
    assert!(told(&[]).ends_with("bestanden bekeken: alles in orde."), "{}", told(&[]));
}

/// A wish with as many wrong keys as are wanted.
fn many_keys(number: usize) -> String {
    (0..number).map(|i| format!("fout{i}: x\n")).collect()
}

#[test]
fn every_finding_counts_however_many_there_are() {
    let place = committed();
    let dir = place.path();
    let wish = dir.join("wishes/oud.yaml");
    let allowed: String = (0..50).map(|i| format!("# kt: allow(mail-address): mag\n# a{i}@zorg-test.nl\n")).collect();
    fs::write(&wish, format!("title: Oud\n{allowed}# bloot@zorg-test.nl\n")).unwrap();
    assert_eq!(found(&json(dir, &["--only", "mail-address"])).len(), 1, "what is allowed hides nothing");

    fs::write(&wish, many_keys(70)).unwrap();
    let missing = found(&json(dir, &["--only", "missing-key"])).len();
    assert!(missing > 3, "other mistakes hide nothing: {missing}");
    assert_eq!(found(&json(dir, &["--only", "unknown-key"])).len(), 70);
    let told = printed(&kt(dir, &["check", "--only", "unknown-key"]));
    assert_eq!(told.matches("fout[unknown-key]").count(), 50);
    assert!(told.contains("wishes/oud.yaml: nog 20 keer unknown-key."), "{told}");

    kt(dir, &["check", "--write-baseline", "b.txt"]);
    fs::write(&wish, many_keys(70).lines().skip(55).map(|line| format!("{line}\n")).collect::<String>()).unwrap();
    let report = json(dir, &["--baseline", "b.txt"]);
    assert!(found(&report).iter().all(|(_, rule)| *rule == "unused-baseline"), "{report}");
    let told = printed(&kt(dir, &["check", "--baseline", "b.txt"]));
    assert!(told.contains("kt check --write-baseline b.txt"), "{told}");
}

#[test]
fn ten_thousand_findings_in_one_line_are_counted_soon() {
    let place = committed();
    let dir = place.path();
    let mails: String = (0..10_000).map(|i| format!("a{i}@zorg-test.nl ")).collect();
    fs::write(dir.join("wishes/oud.yaml"), format!("title: Oud\nsource: \"{mails}\"\n")).unwrap();
    assert_eq!(found(&json(dir, &["--only", "mail-address"])).len(), 10_000);
}

#[test]
fn a_mistake_that_takes_the_record_away_is_told_whatever_a_comment_says() {
    let place = committed();
    let dir = place.path();
    fs::write(dir.join("wishes/oud.yaml"), "# kt: allow(yaml-syntax): later\ntitle: \"Oud\nrank: 1\n").unwrap();
    let report = json(dir, &["--changed-since", "HEAD"]);
    let told = found(&report);
    assert!(told.contains(&("wishes/oud.yaml", "yaml-syntax")) && told.contains(&("wishes/oud.yaml", "unknown-rule")), "{told:?}");
    fs::write(dir.join("wishes/oud.yaml"), "# kt: allow(wrong-type): later\n- Oud\n").unwrap();
    assert!(found(&json(dir, &[])).contains(&("wishes/oud.yaml", "wrong-type")));

    let settings = fs::read_to_string(dir.join("kt.yaml")).unwrap();
    fs::write(dir.join("kt.yaml"), format!("{settings}check:\n  allow:\n    yaml-syntax: later\n")).unwrap();
    fs::write(dir.join("wishes/oud.yaml"), "title: \"Oud\nrank: 1\n").unwrap();
    let told = json(dir, &[]);
    assert!(found(&told).contains(&("wishes/oud.yaml", "yaml-syntax")), "{told}");
    assert!(found(&told).contains(&("kt.yaml", "unknown-rule")), "{told}");
}

#[test]
fn an_exception_above_the_first_key_holds_for_the_file_and_an_example_is_none() {
    let place = committed();
    let dir = place.path();
    let wish = dir.join("wishes/oud.yaml");
    fs::write(&wish, "# kt:allow(missing-key, unknown-key): volgt nog\ntitel: Oud\n").unwrap();
    assert_eq!(found(&json(dir, &["--only", "missing-key", "--only", "unknown-key"])), []);
    let product = dir.join("products/dialoogtafel.md");
    let text = fs::read_to_string(&product).unwrap() + "\n```yaml\n# kt: allow(bsn): voorbeeld\na: 1\n```\n";
    fs::write(&product, &text).unwrap();
    kt(dir, &["check", "--fix"]);
    assert_eq!(fs::read_to_string(&product).unwrap(), text);
}

#[test]
fn an_exception_that_is_advised_can_be_copied() {
    let place = committed();
    let dir = place.path();
    fs::write(dir.join("wishes/oud.yaml"), "title: Oud\nsource: a@zorg-test.nl\n").unwrap();
    let product = dir.join("products/dialoogtafel.md");
    fs::write(&product, fs::read_to_string(&product).unwrap() + "\nVraag a@zorg-test.nl.\n").unwrap();
    let report = json(dir, &["--only", "mail-address"]);
    let hints: Vec<&str> = report["findings"].as_array().unwrap().iter().map(|one| one["hint"].as_str().unwrap()).collect();
    assert!(hints[0].ends_with("<!-- kt: allow(mail-address): de reden -->"), "{hints:?}");
    assert!(hints[1].ends_with("# kt: allow(mail-address): de reden"), "{hints:?}");
}

#[test]
fn a_long_baseline_that_was_written_can_be_read() {
    let place = committed();
    let dir = place.path();
    for file in 0..6 {
        fs::write(dir.join(format!("wishes/oud-{file}.yaml")), many_keys(3000)).unwrap();
    }
    kt(dir, &["check", "--write-baseline", "b.txt"]);
    assert!(fs::metadata(dir.join("b.txt")).unwrap().len() > kt::repo::MAX_BYTES);
    let told = kt(dir, &["check", "--baseline", "b.txt"]);
    assert_eq!(told.status.code(), Some(0), "{}", said(&told));
}

#[test]
fn a_report_in_xml_holds_no_character_that_xml_forbids() {
    let place = committed();
    let dir = place.path();
    fs::write(dir.join("wishes/oud.yaml"), "title: Oud\nstatus: \"o\\uFFFEp\\uFFFFen\"\n").unwrap();
    let told = printed(&kt(dir, &["check", "--format", "junit"]));
    assert!(told.contains("o\\u{fffe}p\\u{ffff}en") && !told.contains(['\u{fffe}', '\u{ffff}']), "{told}");
}

#[test]
fn settings_that_cannot_be_read_are_a_finding_with_its_line() {
    let place = committed();
    let dir = place.path();
    for (text, rule, line) in [
        ("kt: 1\ntitle: A\n<<<<<<< HEAD\nlanguage: nl\n=======\nlanguage: en\n>>>>>>> b\n", "merge-conflict", 3),
        ("kt: 1\ntitle: \"A\nlanguage: nl\n", "yaml-syntax", 2),
    ] {
        fs::write(dir.join("kt.yaml"), text).unwrap();
        let report = json(dir, &["--only", "bsn", "--output", "sarif=kt.sarif"]);
        assert_eq!(found(&report), [("kt.yaml", rule)]);
        assert_eq!(report["findings"][0]["line"], line, "{report}");
        assert!(fs::read_to_string(dir.join("kt.sarif")).unwrap().contains(&format!("\"ruleId\": \"{rule}\"")));
        assert_eq!(kt(dir, &["check"]).status.code(), Some(1));
        let other = said(&kt(dir, &["list", "wish"]));
        assert!(other.contains(&format!("kt.yaml:{line} ")), "{other}");
    }
}

#[test]
fn a_folder_of_a_newer_version_stops_an_older_program() {
    let place = committed();
    let dir = place.path();
    let settings = fs::read_to_string(dir.join("kt.yaml")).unwrap();
    fs::write(dir.join("kt.yaml"), settings.replacen("kt: 1", "kt: 2", 1)).unwrap();
    for arguments in [&["check"][..], &["list", "wish"], &["undo"]] {
        let output = kt(dir, arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(said(&output).contains("hoort bij een nieuwere kt: versie 2"), "{}", said(&output));
    }
}

#[test]
fn personal_data_in_the_name_of_a_file_is_found_and_never_shown() {
    let place = committed();
    let dir = place.path();
    fs::write(dir.join("wishes/bsn 999990019 jan@zorg-test.nl.yaml"), "title: Oud\nranq: 2\n").unwrap();
    let report = json(dir, &[]);
    assert!(found(&report).iter().any(|(path, rule)| *rule == "name-with-personal-data" && path.contains("99•••••19")), "{report}");
    kt(dir, &["check", "--write-baseline", "b.txt"]);
    let known = kt(dir, &["check", "--baseline", "b.txt"]);
    assert_eq!(known.status.code(), Some(0), "{}", printed(&known));
    let mut told =
        fs::read_to_string(dir.join("b.txt")).unwrap() + &printed(&kt(dir, &["check", "--fix", "--dry-run", "--unsafe-fixes"]));
    for format in ["text", "json", "sarif", "github", "gitlab", "junit", "markdown"] {
        told += &printed(&kt(dir, &["check", "--format", format]));
    }
    assert!(!told.contains("999990019") && !told.contains("jan@") && !told.contains("jan%40"));
}

/// What a file says after one `--fix`; a second one changes nothing.
fn fixed(dir: &Path, text: &str, more: &[&str]) -> String {
    let wish = dir.join("wishes/oud.yaml");
    fs::write(&wish, text).unwrap();
    kt(dir, &[&["check", "--fix"], more].concat());
    let once = fs::read_to_string(&wish).unwrap();
    kt(dir, &[&["check", "--fix"], more].concat());
    assert_eq!(fs::read_to_string(&wish).unwrap(), once, "a second run changes nothing");
    once
}

#[test]
fn one_run_mends_all_that_can_be_mended() {
    let place = committed();
    let dir = place.path();
    let text = "title: Oud\nLevel: Organisation\nThemes:\n  - Wachttijden\nrank: \"045\"\n";
    let told = fixed(dir, text, &[]);
    assert!(told.starts_with("title: Oud\nlevel: organisation\nthemes:\n") && told.ends_with("rank: 45\n"), "{told}");
    kt(dir, &["undo"]);
    assert_eq!(fs::read_to_string(dir.join("wishes/oud.yaml")).unwrap(), text, "undo takes all of it back");
}

#[test]
fn mending_makes_no_key_that_stands_there_twice() {
    let place = committed();
    let dir = place.path();
    let told = fixed(dir, "title: \"A\"\nTitle: B\nRank: 3\n", &[]);
    assert_eq!(told, "title: \"A\"\nTitle: B\nrank: 3\n");
    assert_eq!(fixed(dir, "Title: A\nTITLE: B\n", &["--unsafe-fixes"]).matches("title:").count(), 1);
}

#[test]
fn what_mending_shows_masks_personal_data_and_the_past_is_refused_first() {
    let place = committed();
    let dir = place.path();
    fs::write(dir.join("wishes/oud.yaml"), "Title: Oud\r\n# bel 06-12345678\r\nrank: '3'\r\n").unwrap();
    let told = printed(&kt(dir, &["check", "--fix", "--dry-run"]));
    assert!(told.contains("06•••••78") && !told.contains("12345678") && !told.contains("\\u{d}"), "{told}");
    let past = kt(dir, &["check", "--fix", "--at", "HEAD"]);
    assert_eq!((past.status.code(), printed(&past).as_str()), (Some(2), ""), "{}", said(&past));
}

#[test]
fn what_can_be_typed_instead_is_said() {
    let place = committed();
    let dir = place.path();
    let told = said(&kt(dir, &["check", "--output", "foo=bar"]));
    assert!(told.contains("sarif=BESTAND") && told.contains("junit=BESTAND"), "{told}");
    assert!(printed(&kt(dir, &["schema", "settings"])).contains("timezone"));
    let told = said(&kt(dir, &["schema", "qqqq"]));
    assert!(told.contains("settings, findings"), "{told}");
    let told = said(&kt(dir, &["init", "."]));
    assert!(!told.contains("./.") && told.contains(&*dir.file_name().unwrap().to_string_lossy()), "{told}");
}

#[test]
fn servers_learn_which_findings_are_about_personal_data() {
    let place = committed();
    let dir = place.path();
    fs::write(dir.join("wishes/oud.yaml"), "title: Oud\nranq: 2\nsource: bsn 999990019\n").unwrap();
    let log: Value = serde_json::from_str(&printed(&kt(dir, &["check", "--format", "sarif"]))).unwrap();
    for rule in log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap() {
        let private = kt::check::Rule::named(rule["id"].as_str().unwrap()).unwrap().private;
        assert_eq!(rule["properties"]["tags"] == serde_json::json!(["privacy"]), private, "{rule}");
    }
    let issues: Value = serde_json::from_str(&printed(&kt(dir, &["check", "--format", "gitlab"]))).unwrap();
    let severity =
        |rule: &str| issues.as_array().unwrap().iter().find(|one| one["check_name"] == rule).unwrap()["severity"].clone();
    assert_eq!((severity("bsn"), severity("unknown-key")), ("critical".into(), "major".into()));
}

#[test]
fn of_the_files_that_are_named_only_what_is_new_is_told_and_what_the_baseline_does_not_know() {
    let place = committed();
    let dir = place.path();
    fs::write(dir.join("wishes/nieuw.yaml"), "title: Nieuw\nranq: 2\n").unwrap();
    fs::write(dir.join("wishes/ander.yaml"), "title: Ander\nranq: 2\n").unwrap();
    let both = ["wishes/nieuw.yaml", "wishes/oud.yaml"];
    let paths = |report: &Value| found(report).into_iter().map(|(path, _)| path.to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(paths(&json(dir, &both)), both.map(str::to_owned).into());
    let since = json(dir, &[&both[..], &["--changed-since", "HEAD"]].concat());
    assert_eq!(paths(&since), [both[0].to_owned()].into());

    kt(dir, &["check", "--write-baseline", "beginstand.txt"]);
    fs::write(dir.join("wishes/oud.yaml"), "title: Oud\nsorce: vroeger\nranq: 2\n").unwrap();
    fs::write(dir.join("wishes/ander.yaml"), fs::read(dir.join("wishes/gezinnen-beslissen-mee.yaml")).unwrap()).unwrap();
    let known = json(dir, &[&both[..], &["--baseline", "beginstand.txt"]].concat());
    assert_eq!(found(&known), [("wishes/oud.yaml", "unknown-key")], "what was mended elsewhere is not about these files");
    let output = kt(dir, &["check", "wishes/nieuw.yaml", "--baseline", "beginstand.txt"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(printed(&output).contains("1 gevraagd bestand bekeken: niets naast de beginstand."), "{}", said(&output));
    assert_eq!(kt(dir, &["check", "wishes", "--write-baseline", "x.txt"]).status.code(), Some(2));
    let summary = &json(dir, &["wishes/nieuw.yaml", "--baseline", "beginstand.txt"])["summary"];
    assert_eq!(summary["clean"], 0, "what is known is wrong all the same: {summary}");
    let whole = json(dir, &["--baseline", "beginstand.txt"]);
    let new = found(&whole).into_iter().filter(|(_, rule)| *rule != "unused-baseline").count();
    assert_eq!(summary["elsewhere"], new, "only what is new elsewhere: {summary}");
}

#[test]
fn what_is_wrong_in_other_files_is_counted_and_does_not_weigh() {
    let place = committed();
    let dir = place.path();
    let wish = dir.join("wishes/gezinnen-beslissen-mee.yaml");
    let whole = json(dir, &[]);
    assert!(whole["summary"]["elsewhere"].is_null(), "{whole}");
    let before = json(dir, &["wishes/gezinnen-beslissen-mee.yaml"])["summary"]["elsewhere"].as_u64().unwrap();
    assert_eq!(before, found(&whole).len() as u64);
    // The rank of another wish: what is found stands at one of the two.
    fs::write(&wish, fs::read_to_string(&wish).unwrap().replace("rank: 2", "rank: 1")).unwrap();
    let twice = json(dir, &["--only", "duplicate-rank"]);
    let (path, _) = found(&twice)[0];
    let other =
        if path.contains("beslissen") { "wishes/gezinnen-wachten-korter.yaml" } else { "wishes/gezinnen-beslissen-mee.yaml" };
    let told = kt(dir, &["check", other, "--only", "duplicate-rank"]);
    assert_eq!(told.status.code(), Some(0), "{}", said(&told));
    assert!(printed(&told).trim_end().ends_with("In andere bestanden staat 1 bevinding: kt check."), "{}", printed(&told));
}

#[test]
fn a_record_is_named_as_other_commands_name_it_and_a_slip_is_told() {
    let place = committed();
    let dir = place.path();
    for name in ["plan/wachtkaart", "gezinnen-beslissen-mee", "wens/gezinnen-beslissen-mee", "Jeugdhulp merwede"] {
        assert_eq!(json(dir, &[name])["summary"]["asked"], 1, "{name}");
    }
    let told = |name: &str| said(&kt(dir, &["check", name]));
    assert!(told("gezinnen-beslisen-mee").contains("gezinnen-beslissen-mee"), "{}", told("gezinnen-beslisen-mee"));
    assert!(told("zwerfkei").contains("bestaat niet"), "{}", told("zwerfkei"));
    assert!(told("").contains("Een lege naam is geen bestand."), "{}", told(""));
}

#[test]
fn what_is_allowed_elsewhere_is_not_counted_for_the_files_that_are_named() {
    let place = committed();
    let dir = place.path();
    let allowed = "title: Bel 040-5024236\n# kt: allow(phone-number): de balie\nfout: 1\n";
    fs::write(dir.join("wishes/een.yaml"), format!("# kt: allow(phone-number): de balie\n{allowed}")).unwrap();
    fs::write(dir.join("wishes/twee.yaml"), "title: Bel 040-5024237\nfout: 1\n").unwrap();
    let summary = |files: &[&str]| json(dir, &[files, &["--only", "phone-number"]].concat())["summary"].clone();
    let (one, two) = (summary(&["wishes/een.yaml"]), summary(&["wishes/twee.yaml"]));
    assert_eq!((&one["suppressed_personal_data"], &one["warnings"]), (&1.into(), &0.into()), "{one}");
    assert_eq!((&two["suppressed_personal_data"], &two["warnings"]), (&0.into(), &1.into()), "{two}");
    assert_eq!((&one["asked"], &one["clean"], &two["clean"]), (&1.into(), &1.into(), &0.into()));
    let whole = summary(&[]);
    assert!(whole["asked"].is_null() && whole["clean"].as_u64() < whole["files"].as_u64(), "{whole}");
    assert_eq!(summary(&["."]), whole, "the folder itself is the whole of it");
}

#[test]
fn a_file_is_named_from_where_one_works_or_in_full_and_counts_also_beside_a_survey() {
    let place = committed();
    let dir = place.path();
    let asked = |directory: &Path, file: &str| json(directory, &[file])["summary"]["asked"].as_u64();
    assert_eq!(asked(&dir.join("wishes"), "oud.yaml"), Some(1));
    assert_eq!(asked(&dir.join("wishes"), "../kt.yaml"), Some(1));
    assert_eq!(asked(dir, dir.join("wishes/oud.yaml").to_str().unwrap()), Some(1));
    let wishes = fs::read_dir(dir.join("wishes")).unwrap().count() as u64;
    assert_eq!((asked(dir, "wishes/"), asked(&dir.join("wishes"), ".")), (Some(wishes), Some(wishes)));
    let table = tables(&dir.join("surveys")).pop().expect("the example has a survey with responses");
    assert_eq!(asked(dir, table.to_str().unwrap()), Some(1), "{}", table.display());
    let gone = kt(dir, &["check", "--at", "HEAD", "wishes/oud.yaml", "wishes/nieuw.yaml"]);
    assert_eq!(gone.status.code(), Some(2), "then it was not there: {}", said(&gone));
    fs::remove_file(dir.join("wishes/oud.yaml")).unwrap();
    assert!(said(&kt(dir, &["check", "wishes/oud.yaml"])).contains("bestaat niet"));
    assert_eq!(
        found(&json(dir, &["--at", "HEAD", "wishes/oud.yaml", "--only", "unknown-key"])),
        [("wishes/oud.yaml", "unknown-key")]
    );
}

/// The tables below a folder.
fn tables(folder: &Path) -> Vec<PathBuf> {
    let all = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    all.flat_map(|path| if path.is_dir() { tables(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|end| end == "csv"))
        .collect()
}

#[test]
fn only_the_files_that_are_named_are_mended() {
    let place = committed();
    let dir = place.path();
    for name in ["een", "twee"] {
        fs::write(dir.join(format!("wishes/{name}.yaml")), "Title: Nieuw\norganisation: merwede\n").unwrap();
    }
    kt(dir, &["check", "--fix", "wishes/een.yaml"]);
    let begin = |name: &str| fs::read_to_string(dir.join(format!("wishes/{name}.yaml"))).unwrap()[..5].to_owned();
    assert_eq!((begin("een"), begin("twee")), ("title".to_owned(), "Title".to_owned()));
}
