//! A value that cannot be read is never counted as if it said something: what rests on it is refused, and lists leave it out.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs;
use std::path::Path;

use tempfile::TempDir;

mod support;
use support::{example, kt, printed, said};

const FINANCE: &str = "finances/jeugdhulp-merwede/samen-beslissen.yaml";
const ASSESSMENT: &str = "assessments/samen-beslissen/2026-02-10-teamleider.yaml";
const WISH: &str = "wishes/gezinnen-wachten-korter.yaml";

/// The example with one line of one file written otherwise.
fn spoilt(path: &str, before: &str, after: &str) -> TempDir {
    let place = example();
    change(place.path(), path, before, after);
    place
}

fn change(dir: &Path, path: &str, before: &str, after: &str) {
    let text = fs::read_to_string(dir.join(path)).unwrap();
    assert!(text.contains(before), "{path} has {before}");
    fs::write(dir.join(path), text.replacen(before, after, 1)).unwrap();
}

/// Refused before anything is written, with the file and the field.
fn refuses(dir: &Path, args: &[&str], path: &str, field: &str) {
    let output = kt(dir, args);
    let said = said(&output);
    assert!(output.status.code() == Some(2) && said.contains(path) && said.contains(&format!("“{field}”")), "{args:?}: {said}");
    assert!(said.contains("regel ") && said.contains("kt check"), "{said}");
    assert_eq!(printed(&output), "", "{args:?}");
}

#[test]
fn money_that_cannot_be_read_is_no_zero() {
    let place = spoilt(FINANCE, "one-off: 31200", "one-off: € 31.200");
    for args in [
        &["memo", "samen-beslissen", "--new-version"][..],
        &["memo", "memo/2026-03-12-samen-beslissen", "--format", "text"],
        &["finance", "samen-beslissen"],
        &["ask", "memo/2026-03-12-samen-beslissen", "--question", "Wat kost het?", "--asker", "directeur"],
    ] {
        refuses(place.path(), args, FINANCE, "one-off");
    }
    let shown = kt(place.path(), &["show", "finance/jeugdhulp-merwede/samen-beslissen"]);
    assert!(printed(&shown).contains("€ 31.200") && !printed(&shown).contains("-66.000"), "{}", printed(&shown));
    assert!(said(&shown).contains("regel 6"), "{}", said(&shown));
    let listed = kt(place.path(), &["list", "finance"]);
    assert!(printed(&listed).contains("samen-beslissen ") && !printed(&listed).contains("66000"), "{}", printed(&listed));
    assert!(said(&listed).contains(FINANCE), "{}", said(&listed));
}

#[test]
fn an_answer_or_round_that_cannot_be_read_decides_nothing() {
    for (before, after, field) in [
        ("round: 1", "round: een", "round"),
        ("certainty: high", "certainty: zeker", "certainty"),
        ("set: full", "sset: full", "sset"),
    ] {
        let place = spoilt(ASSESSMENT, before, after);
        let memo = fs::read_to_string(place.path().join("memos/2026-03-12-samen-beslissen.md")).unwrap();
        for args in [
            &["compare", "samen-beslissen"][..],
            &["compare", "samen-beslissen", "--rounds"],
            &["memo", "samen-beslissen", "--new-version"],
            &["assess", "samen-beslissen", "--consensus"],
        ] {
            refuses(place.path(), args, ASSESSMENT, field);
        }
        assert_eq!(fs::read_to_string(place.path().join("memos/2026-03-12-samen-beslissen.md")).unwrap(), memo);
        let rows = kt(place.path(), &["report", "portfolio", "--format", "json"]);
        let whole: serde_json::Value = serde_json::from_str(&printed(&rows)).unwrap();
        assert!(!whole.to_string().contains("70,8") && said(&rows).contains(ASSESSMENT), "{whole}");
        let other = kt(place.path(), &["compare", "dialoogtafel"]);
        assert!(other.status.success() && said(&other).is_empty(), "{}", said(&other));
    }
}

#[test]
fn a_remark_that_cannot_be_read_stands_in_nobodys_way() {
    let place = spoilt(WISH, "source: kwartaalrapportage wachttijden 2025", "source: [kwartaalrapportage, wachttijden]");
    let report = kt(place.path(), &["report", "wishes"]);
    assert!(printed(&report).contains("Gezinnen wachten korter"), "{}", printed(&report));
    assert_eq!(said(&report), "");
}

#[test]
fn a_day_that_cannot_be_read_is_not_1970_and_the_file_can_be_mended() {
    let place = spoilt(WISH, "date: 2025-11-03", "date: 3-11-2025");
    let report = kt(place.path(), &["report", "wishes"]);
    assert!(!printed(&report).contains("1970") && !printed(&report).contains("Gezinnen wachten korter"), "{}", printed(&report));
    assert_eq!(said(&report).matches(WISH).count(), 1, "{}", said(&report));
    let site = kt(place.path(), &["site", "build"]);
    assert!(printed(&site).contains("1 bestand kon niet worden gelezen"), "{}", printed(&site));
    assert!(!place.path().join("out/site/nl/wishes/gezinnen-wachten-korter.html").exists());
    assert!(kt(place.path(), &["edit", "wish/gezinnen-wachten-korter", "--set", "date=2025-11-03"]).status.success());
    assert_eq!(said(&kt(place.path(), &["report", "wishes"])), "");
}

#[test]
fn what_is_about_a_record_that_may_be_internal_stays_inside() {
    let place = spoilt("products/samen-beslissen.md", "kind: ", "internal: ja\nkind: ");
    assert!(kt(place.path(), &["site", "build"]).status.success());
    let index = fs::read_to_string(place.path().join("out/site/assets/words-1.js")).unwrap();
    assert!(!index.contains("2026-03-12-samen-beslissen"), "a memo about it");
}

#[test]
fn a_checklist_that_cannot_be_read_scores_nothing() {
    let place = example();
    fs::create_dir_all(place.path().join("checklists")).unwrap();
    let (path, list) = ("checklists/product.yaml", include_str!("../src/data/checklists/product.yaml"));
    fs::write(place.path().join(path), list.replacen("defer: 55", "defer: vijf", 1)).unwrap();
    for args in [&["compare", "samen-beslissen"][..], &["memo", "samen-beslissen", "--new-version"], &["report", "portfolio"]] {
        refuses(place.path(), args, path, "defer");
    }
}
