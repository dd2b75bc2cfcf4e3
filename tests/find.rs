//! `kt find`: every word, anywhere, and nothing on the screen that should not be there.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs;
use std::path::Path;

mod support;
use support::{example, kt, printed};

/// The ids that were found, the best first.
fn ids(dir: &Path, args: &[&str]) -> Vec<String> {
    let output = kt(dir, &[&["find"], args, &["--format", "json"]].concat());
    let hits: serde_json::Value = serde_json::from_str(&printed(&output)).unwrap();
    hits.as_array()
        .unwrap()
        .iter()
        .map(|hit| format!("{}/{}", hit["kind"].as_str().unwrap(), hit["id"].as_str().unwrap()))
        .collect()
}

#[test]
fn a_list_takes_a_title_where_a_record_is_named() {
    let place = example();
    let list = |kind: &str, filter: &str| printed(&kt(place.path(), &["list", kind, "--where", filter, "--format", "csv"]));
    for (kind, title, id) in [
        ("wish", "organisation=jeugdhulp merwede", "organisation=jeugdhulp-merwede"),
        ("memo", "organisation=Jeugdhulp Merwede", "organisation=jeugdhulp-merwede"),
        ("product", "wishes=Gezinnen wachten korter op een eerste gesprek", "wishes=gezinnen-wachten-korter"),
        ("memo", "product=Richtlijn Samen met ouders en jeugdige beslissen over passende hulp", "product=samen-beslissen"),
    ] {
        let by_title = list(kind, title);
        assert!(by_title.lines().count() > 1, "{kind} {title}: {by_title}");
        assert_eq!(by_title, list(kind, id), "{kind} {title}");
    }
    assert_eq!(list("wish", "organisation=Bestaat niet").lines().count(), 1, "the header alone");
    let twin = place.path().join("wishes/tweeling.yaml");
    let wish = fs::read_to_string(place.path().join("wishes/gezinnen-wachten-korter.yaml")).unwrap();
    fs::write(twin, wish).unwrap();
    let product = place.path().join("products/los.md");
    fs::write(product, "---\ntitle: Los\nkind: method\nurl: https://a.example/\nwishes: [tweeling]\n---\n").unwrap();
    let both = list("product", "wishes=Gezinnen wachten korter op een eerste gesprek");
    assert!(both.contains("los,") && both.lines().count() > 2, "any of those with this title: {both}");
}

#[test]
fn every_word_must_occur_in_any_case_and_inside_a_compound() {
    let place = example();
    let found = ids(place.path(), &["TEVREDENHEID", "coordinator"]);
    assert_eq!(found, ["memo/2026-03-12-samen-beslissen"], "in tevredenheidsonderzoek and invoeringscoördinator");
    assert_eq!(ids(place.path(), &["tevredenheid", "zwerfkei"]), [""; 0]);
    assert_eq!(ids(place.path(), &["tevredenheid coordinator"]), found, "one argument or two");
}

#[test]
fn a_word_in_the_title_comes_first_and_kinds_can_be_chosen() {
    let place = example();
    assert_eq!(ids(place.path(), &["dialoogtafel"])[0], "product/dialoogtafel");
    let wishes = ids(place.path(), &["gezinnen", "--kind", "wish"]);
    assert!(wishes.len() >= 2 && wishes.iter().all(|id| id.starts_with("wish/")), "{wishes:?}");
    assert_eq!(ids(place.path(), &["gezinnen", "--limit", "1"]).len(), 1);
}

#[test]
fn nothing_found_is_said_with_a_tip_and_is_no_failure() {
    let place = example();
    let output = kt(place.path(), &["find", "zwerfkei"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(printed(&output).starts_with("Niets gevonden voor zwerfkei.\nProbeer een deel"), "{}", printed(&output));
    assert_eq!(printed(&kt(place.path(), &["find", "zwerfkei", "--format", "json"])), "[]\n");
}

#[test]
fn a_file_that_cannot_be_read_as_a_record_is_searched_as_well() {
    let place = example();
    fs::write(place.path().join("wishes/stuk.yaml"), "title: [zwerfkei\n").unwrap();
    assert_eq!(ids(place.path(), &["zwerfkei"]), ["wish/stuk"]);
}

#[test]
fn personal_data_is_masked_and_control_characters_are_shown() {
    let place = example();
    let text = "title: Zwerfkei\norganisation: jeugdhulp-merwede\nrank: 9\nlevel: team\ndate: 2026-01-01\nstatus: open\nowner: directeur\ndescription: \"zwerfkei \\e[31m van j.doe@zorg-test.nl en 06-12345678\"\n";
    fs::write(place.path().join("wishes/zwerfkei.yaml"), text).unwrap();
    for args in [&["find", "zwerfkei"][..], &["find", "zwerfkei", "1234", "--format", "json"][..]] {
        let shown = printed(&kt(place.path(), args));
        assert!(shown.contains("«zwerfkei»") && !shown.contains("j.doe") && !shown.contains("2345678"), "{shown}");
        assert!(!shown.contains('\u{1b}'), "{shown}");
    }
}
