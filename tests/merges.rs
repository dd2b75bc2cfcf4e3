//! Two people work in two clones, and git brings their work together: without conflict in the usual cases, and where
//! both changed the same line, `kt check` says so.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs;
use std::path::{Path, PathBuf};

mod support;
#[path = "support/git.rs"]
mod with_git;
use support::{example, kt, printed, said};
use with_git::{commit, git, must};

const WISH: &str = "wish/gezinnen-beslissen-mee";
const NOON: &str = "2026-04-08T12:00:00Z";

/// The example in git, and two clones of it.
struct Clones {
    _place: tempfile::TempDir,
    here: PathBuf,
    there: PathBuf,
}

fn clones() -> Clones {
    let place = tempfile::tempdir().unwrap();
    let origin = example().keep();
    must(&origin, &["init", "-q"]);
    commit(&origin, "begin", NOON);
    let clone = |name: &str| {
        must(place.path(), &["clone", "-q", origin.to_str().unwrap(), name]);
        place.path().join(name)
    };
    let (here, there) = (clone("hier"), clone("daar"));
    fs::remove_dir_all(origin).unwrap();
    Clones { _place: place, here, there }
}

fn does(dir: &Path, args: &[&str]) {
    let output = kt(dir, &[args, &["--no-input"]].concat());
    assert!(output.status.success(), "kt {args:?}: {}{}", printed(&output), said(&output));
}

fn write(dir: &Path, path: &str, text: &str) -> String {
    fs::write(dir.join(path), text).unwrap();
    dir.join(path).display().to_string()
}

/// Commits what both did and merges the one into the other; whether git could do it alone.
fn merged(clones: &Clones) -> bool {
    commit(&clones.here, "hier", NOON);
    commit(&clones.there, "daar", NOON);
    git(&clones.here, &["pull", "-q", "--no-rebase", "--no-edit", clones.there.to_str().unwrap(), "main"]).status.success()
}

/// The rules of which something was found.
fn found(dir: &Path) -> Vec<String> {
    let output = kt(dir, &["check", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&printed(&output)).unwrap();
    let findings = report["findings"].as_array().unwrap();
    findings.iter().map(|finding| format!("{} {}", finding["rule"].as_str().unwrap(), finding["path"].as_str().unwrap())).collect()
}

/// Both do something; git merges it and `kt check` finds nothing.
fn goes_together(here: &[&[&str]], there: &[&[&str]]) -> Clones {
    let clones = clones();
    here.iter().for_each(|args| does(&clones.here, args));
    there.iter().for_each(|args| does(&clones.there, args));
    assert!(merged(&clones), "git could not merge {here:?} and {there:?}");
    assert_eq!(found(&clones.here), [""; 0], "{here:?} and {there:?}");
    clones
}

fn question(text: &'static str) -> [&'static str; 8] {
    let memo = "memo=2026-04-02-liso-framework";
    ["new", "question", "--set", memo, "--set", "asker=MT-lid", "--set", text]
}

#[test]
fn two_wishes_two_questions_and_two_products_go_together() {
    let wish = |title, rank| ["new", "wish", "--set", title, "--set", rank, "--set", "owner=directeur"];
    let product = |title| {
        [
            "new",
            "product",
            "--set",
            title,
            "--set",
            "kind=report",
            "--set",
            "wishes=gezinnen-beslissen-mee",
            "--set",
            "url=https://www.voorbeeld.example/x",
        ]
    };
    goes_together(&[&product("title=Rapport een")], &[&product("title=Rapport twee")]);
    goes_together(&[&question("question=Wie betaalt dit?")], &[&question("question=Wanneer begint het?")]);
    let clones = clones();
    does(&clones.here, &wish("title=Minder papier", "rank=7"));
    does(&clones.there, &wish("title=Meer tijd", "rank=8"));
    assert!(merged(&clones));
    assert!(found(&clones.here).iter().all(|finding| finding.starts_with("wish-without-product ")), "{:?}", found(&clones.here));
}

#[test]
fn a_new_rank_and_a_new_question_go_together() {
    goes_together(&[&["edit", WISH, "--set", "rank=9"]], &[&question("question=Wie doet mee?")]);
}

#[test]
fn two_assessors_of_one_product_go_together() {
    let clones = clones();
    let answers = "A1:\n  score: 4\n  source: jaarplan 2026\n";
    for (dir, role) in [(&clones.here, "teamleider ambulant"), (&clones.there, "beleidsadviseur")] {
        let file = write(dir.parent().unwrap(), "antwoorden.yaml", answers);
        does(dir, &["assess", "product/databank-interventies", "--as", role, "--answers", &file]);
    }
    assert!(merged(&clones));
    assert_eq!(found(&clones.here), [""; 0]);
    assert_eq!(fs::read_dir(clones.here.join("assessments/databank-interventies")).unwrap().count(), 2);
}

#[test]
fn different_fields_of_one_record_go_together() {
    goes_together(&[&["edit", WISH, "--set", "rank=9"]], &[&["edit", WISH, "--set", "description=Ouders kiezen mee."]]);
}

#[test]
fn a_memo_that_is_discussed_and_other_records_that_change_go_together() {
    let discussed = ["discuss", "memo/2026-04-02-liso-framework", "--with", "lid visiegroep", "--date", "2026-04-07"];
    goes_together(
        &[&discussed],
        &[
            &["edit", "product/voorzorg", "--set", "audience=jonge moeders"],
            &["edit", "wish/weten-hoe-hulp-is-onderbouwd", "--set", "owner=directeur"],
        ],
    );
    goes_together(&[&discussed], &[&question("question=Wie leidt dit?")]);
}

#[test]
fn a_decision_goes_together_with_questions_and_answers() {
    let decided = [
        "decide",
        "memo/2026-03-24-wijkacademies",
        "--decision",
        "pilot",
        "--by",
        "directeur zorg",
        "--reason",
        "Eerst leren in één wijk.",
        "--differs-because",
        "Eerst klein beginnen.",
        "--take-conditions",
        "--date",
        "2026-04-08",
    ];
    let clones = clones();
    does(&clones.here, &decided);
    does(&clones.there, &question("question=Wie betaalt dit?"));
    does(&clones.there, &["edit", WISH, "--set", "rank=9"]);
    assert!(merged(&clones));
    let before = self::clones();
    does(&before.here, &decided);
    assert_eq!(found(&clones.here), found(&before.here), "the merge adds no finding");
}

#[test]
fn one_memo_that_both_spread_is_a_conflict_that_the_check_finds() {
    let clones = clones();
    for (dir, to) in [(&clones.here, "MT zorg"), (&clones.there, "wijkteam")] {
        does(dir, &["spread", "memo/2026-03-24-wijkacademies", "--to", to, "--date", "2026-04-08"]);
    }
    assert!(!merged(&clones));
    assert_eq!(found(&clones.here), ["merge-conflict memos/2026-03-24-wijkacademies.md"]);
}

#[test]
fn a_renaming_and_an_edit_of_the_same_record_go_together() {
    let clones = goes_together(
        &[&["rename", "product/voorzorg", "voorzorg-nl"]],
        &[&["edit", "product/voorzorg", "--set", "audience=jonge moeders"]],
    );
    let text = fs::read_to_string(clones.here.join("products/voorzorg-nl.md")).unwrap();
    assert!(text.contains("audience: jonge moeders\n"), "{text}");
}

#[test]
fn a_renaming_and_a_new_reference_to_the_old_name_are_told_apart_by_the_check() {
    let clones = clones();
    does(&clones.here, &["rename", "wish/samen-leren-in-de-wijk", "leren-in-de-wijk"]);
    does(&clones.there, &["edit", "product/hervormingsagenda", "--set", "wishes=samen-leren-in-de-wijk"]);
    assert!(merged(&clones));
    assert_eq!(found(&clones.here), ["unknown-reference products/hervormingsagenda.md"]);
    let output = printed(&kt(&clones.here, &["check"]));
    assert!(output.contains("leren-in-de-wijk"), "the new name is suggested: {output}");
}

#[test]
fn two_wishes_with_one_rank_merge_and_the_check_says_so() {
    let clones = clones();
    does(&clones.here, &["edit", "wish/gezinnen-wachten-korter", "--set", "rank=9"]);
    does(&clones.there, &["edit", "wish/jonge-ouders-eerder-bereiken", "--set", "rank=9"]);
    assert!(merged(&clones));
    assert!(found(&clones.here).iter().any(|finding| finding.starts_with("duplicate-rank ")), "{:?}", found(&clones.here));
}

#[test]
fn one_line_that_both_changed_is_a_conflict_that_the_check_finds_and_no_command_works_on() {
    let clones = clones();
    does(&clones.here, &["edit", WISH, "--set", "rank=8"]);
    does(&clones.there, &["edit", WISH, "--set", "rank=9"]);
    assert!(!merged(&clones));
    assert_eq!(found(&clones.here), ["merge-conflict wishes/gezinnen-beslissen-mee.yaml"]);
    assert_eq!(kt(&clones.here, &["check"]).status.code(), Some(1));
    assert_eq!(kt(&clones.here, &["edit", WISH, "--set", "owner=directeur"]).status.code(), Some(2));
    must(&clones.here, &["checkout", "--theirs", "wishes"]);
    assert_eq!(found(&clones.here), [""; 0]);
}

#[test]
fn one_name_for_two_new_records_is_a_conflict_that_the_check_finds() {
    let clones = clones();
    for (dir, year) in [(&clones.here, "year=2020"), (&clones.there, "year=2021")] {
        does(
            dir,
            &[
                "new",
                "product",
                "--set",
                "title=Rapport",
                "--set",
                "kind=report",
                "--set",
                year,
                "--set",
                "url=https://www.voorbeeld.example/x",
            ],
        );
    }
    assert!(!merged(&clones));
    assert_eq!(found(&clones.here), ["merge-conflict products/rapport.md"]);
}

#[test]
fn what_kt_keeps_for_itself_is_never_committed() {
    let clones = goes_together(&[&["edit", WISH, "--set", "rank=9"]], &[&["rename", "product/voorzorg", "voorzorg-nl"]]);
    let tracked = git(&clones.here, &["ls-files", ".kt"]);
    assert!(tracked.stdout.is_empty());
}
