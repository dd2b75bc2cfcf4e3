//! A record gets another id: everything that names it follows, nothing else changes, and it can be taken back.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

mod support;
use kt::repo::digest::of_record;
use support::{example, kt, printed, said};

const PRODUCT: &str = "product/samen-beslissen";
const MEMO: &str = "memos/2026-03-12-samen-beslissen.md";
const DECISION: &str = "decisions/2026-03-28-samen-beslissen.yaml";

type Tree = BTreeMap<String, Vec<u8>>;

/// Every file and its bytes, without what `kt` keeps for itself.
fn tree(dir: &Path) -> Tree {
    fn gather(top: &Path, dir: &Path, tree: &mut Tree) {
        for entry in fs::read_dir(dir).unwrap().flatten().filter(|entry| entry.file_name() != ".kt") {
            let path = entry.path();
            match path.is_dir() {
                true => gather(top, &path, tree),
                false => {
                    let name = path.strip_prefix(top).unwrap().to_string_lossy().replace('\\', "/");
                    drop(tree.insert(name, fs::read(&path).unwrap()));
                }
            }
        }
    }
    let mut all = Tree::new();
    gather(dir, dir, &mut all);
    all
}

fn text(dir: &Path, path: &str) -> String {
    fs::read_to_string(dir.join(path)).unwrap()
}

fn write(dir: &Path, path: &str, text: &str) {
    fs::create_dir_all(dir.join(path).parent().unwrap()).unwrap();
    fs::write(dir.join(path), text).unwrap();
}

/// The example with more than fifty references to one product, digests that are right, and links.
fn full() -> tempfile::TempDir {
    let place = example();
    let dir = place.path();
    let results = (0..30).map(|i| format!("  - product/samen-beslissen # {i}\n")).collect::<String>();
    write(dir, "networks/tafel.yaml", &format!("title: Tafel\nform: living-lab\nresults:\n{results}"));
    for i in 0..20 {
        let memo = format!(
            "---\nnumber: {i}\ntitle: Overleg {i}\ndate: 2026-04-01\ngroup: liaison\n---\n\nZie [de richtlijn](../products/samen-beslissen.md#kern)\nen [een memo][m]. samen-beslissen in een zin blijft.\n\n[m]: ../{MEMO}\n"
        );
        write(dir, &format!("meetings/overleg-{i}.md"), &memo);
    }
    let survey =
        "product: samen-beslissen # welke\norganisation: jeugdhulp-merwede\nchecklist: midi\nmoment: before\ndate: 2026-04-10\n";
    write(dir, "surveys/jeugdhulp-merwede/samen-beslissen-before.yaml", survey);
    write(dir, "surveys/jeugdhulp-merwede/samen-beslissen-before.csv", "time-available\r\n3\r\n");
    let plan = "product: samen-beslissen\norganisation: jeugdhulp-merwede\naim: In gebruik\nbarriers:\n  - determinant: time-available\n    basis: survey jeugdhulp-merwede/samen-beslissen-before\n";
    write(dir, "plans/jeugdhulp-merwede/samen-beslissen.yaml", plan);
    // These records are only here to refer to the product; what else they lack is not what this is about.
    let lacks = [
        "barrier-without-choice",
        "few-answers",
        "goal-and-form-incomplete",
        "plan-point-missing",
        "plan-without-decision",
        "result-without-origin",
        "too-few-facilitators",
        "too-few-participants",
    ];
    let allowed: String = lacks.iter().map(|rule| format!("    {rule}: alleen om naar te verwijzen\n")).collect();
    let settings = text(dir, "kt.yaml");
    write(dir, "kt.yaml", &format!("{settings}check:\n  allow:\n{allowed}"));
    place
}

fn clean(dir: &Path) -> bool {
    printed(&kt(dir, &["check"])).contains("alles in orde")
}

fn check(dir: &Path) -> String {
    printed(&kt(dir, &["check", "--format", "json"]))
}

#[test]
fn a_product_with_fifty_references_is_renamed_and_the_folder_is_as_sound_as_before() {
    let place = full();
    let dir = place.path();
    let before = tree(dir);
    assert!(clean(dir), "{}", check(dir));
    let references = before.values().map(|bytes| String::from_utf8_lossy(bytes).matches("samen-beslissen").count()).sum::<usize>();
    assert!(references > 50, "{references}");
    let output = kt(dir, &["rename", PRODUCT, "beslis-samen"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(clean(dir), "{}", check(dir));
    let after = tree(dir);
    for path in [
        "products/beslis-samen.md",
        "assessments/beslis-samen/2026-02-10-teamleider.yaml",
        "assessments/beslis-samen/consensus-1.yaml",
        "finances/jeugdhulp-merwede/beslis-samen.yaml",
        "plans/jeugdhulp-merwede/beslis-samen.yaml",
        "surveys/jeugdhulp-merwede/beslis-samen-before.yaml",
        "surveys/jeugdhulp-merwede/beslis-samen-before.csv",
    ] {
        assert!(after.contains_key(path), "{path}");
    }
    assert_eq!(after.len(), before.len());
    assert!(!dir.join("assessments/samen-beslissen").exists(), "no empty folder is left");
    assert!(text(dir, "networks/tafel.yaml").contains("  - product/beslis-samen # 29\n"));
    assert!(
        text(dir, "plans/jeugdhulp-merwede/beslis-samen.yaml").contains("basis: survey jeugdhulp-merwede/beslis-samen-before\n")
    );
    assert!(text(dir, "surveys/jeugdhulp-merwede/beslis-samen-before.yaml").starts_with("product: beslis-samen # welke\n"));
    let meeting = text(dir, "meetings/overleg-7.md");
    assert!(meeting.contains("[de richtlijn](../products/beslis-samen.md#kern)"), "{meeting}");
    assert!(meeting.contains("samen-beslissen in een zin blijft"), "{meeting}");
    assert_eq!(after["products/beslis-samen.md"], before["products/samen-beslissen.md"]);
}

#[test]
fn digests_that_were_right_stay_right_through_the_memo_up_to_its_decision() {
    let place = full();
    let dir = place.path();
    let old = of_record(&text(dir, "assessments/samen-beslissen/2026-02-10-teamleider.yaml"));
    assert!(text(dir, MEMO).contains(&old), "the example rests on what it says");
    assert!(kt(dir, &["rename", PRODUCT, "beslis-samen"]).status.success());
    let (memo, decision) = (text(dir, MEMO), text(dir, DECISION));
    let now = of_record(&text(dir, "assessments/beslis-samen/2026-02-10-teamleider.yaml"));
    assert!(
        now != old && memo.contains(&format!("  - record: assessment/beslis-samen/2026-02-10-teamleider\n    digest: {now}\n"))
    );
    assert!(decision.contains(&of_record(&memo)), "{decision}");
}

#[test]
fn a_digest_that_was_wrong_stays_wrong_for_all_to_see() {
    let place = full();
    let dir = place.path();
    let right = of_record(&text(dir, "assessments/samen-beslissen/2026-02-10-teamleider.yaml"));
    write(dir, MEMO, &text(dir, MEMO).replace(&right, "00000000000000aa"));
    let decision = text(dir, DECISION);
    assert!(check(dir).contains("memo-changed-after-decision"));
    assert!(kt(dir, &["rename", PRODUCT, "beslis-samen"]).status.success());
    assert!(text(dir, MEMO).contains("00000000000000aa"));
    assert_eq!(text(dir, DECISION), decision);
    assert!(check(dir).contains("memo-changed-after-decision"));
}

#[test]
fn undo_gives_back_every_byte() {
    let place = full();
    let before = tree(place.path());
    assert!(kt(place.path(), &["rename", PRODUCT, "beslis-samen"]).status.success());
    assert_ne!(tree(place.path()), before);
    let output = kt(place.path(), &["undo"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(tree(place.path()) == before);
}

#[test]
fn a_dry_run_changes_nothing_and_shows_the_ways() {
    let place = full();
    let before = tree(place.path());
    let output = kt(place.path(), &["rename", PRODUCT, "beslis-samen", "--dry-run"]);
    assert!(output.status.success());
    let told = printed(&output);
    let way = "(bestand products/samen-beslissen.md → products/beslis-samen.md)\n";
    assert!(told.starts_with("Zou hernoemen: product/samen-beslissen → product/beslis-samen") && told.contains(way), "{told}");
    assert!(told.contains("- plans/") || told.contains("- memos/"), "the files that name it: {told}");
    assert!(printed(&output).contains("-product: samen-beslissen\n+product: beslis-samen\n"), "{}", printed(&output));
    assert!(tree(place.path()) == before);
}

#[test]
fn a_kill_between_any_two_files_is_finished_by_the_next_command() {
    let whole = full();
    assert!(kt(whole.path(), &["rename", PRODUCT, "beslis-samen"]).status.success());
    let journal = fs::read_to_string(whole.path().join(".kt/undo.json")).unwrap();
    assert!(kt(whole.path(), &["edit", "wish/gezinnen-wachten-korter", "--set", "rank=11"]).status.success());
    let expected = tree(whole.path());
    let files = serde_json::from_str::<serde_json::Value>(&journal).unwrap()["files"].as_array().unwrap().clone();
    assert!(files.len() > 40, "{}", files.len());
    for reached in [0, 1, 2, files.len() / 2, files.len() - 3, files.len() - 1, files.len()] {
        let place = full();
        fs::create_dir(place.path().join(".kt")).unwrap();
        fs::write(place.path().join(".kt/intent.json"), &journal).unwrap();
        for file in &files[..reached] {
            let path = file["path"].as_str().unwrap();
            match file["after"].as_str() {
                Some(text) => write(place.path(), path, text),
                None => fs::remove_file(place.path().join(path)).unwrap(),
            }
        }
        let next = kt(place.path(), &["list", "wish"]);
        assert!(said(&next).contains("(kt rename) was halverwege gestopt"), "a command that only reads finishes it too");
        assert!(kt(place.path(), &["edit", "wish/gezinnen-wachten-korter", "--set", "rank=11"]).status.success());
        assert!(tree(place.path()) == expected, "killed after {reached} files");
    }
}

#[test]
fn an_organisation_takes_its_folders_the_settings_and_the_money_along() {
    let place = full();
    let dir = place.path();
    assert!(kt(dir, &["rename", "jeugdhulp-merwede", "organisations/merwede.yaml"]).status.success());
    assert!(text(dir, "kt.yaml").contains("\norganisation: merwede\n"));
    assert!(text(dir, "kt.yaml").contains("# vaste datum"));
    assert!(text(dir, "finances/merwede/samen-beslissen.yaml").contains("- party: merwede\n"));
    assert!(dir.join("surveys/merwede/samen-beslissen-before.csv").exists());
    assert!(!check(dir).contains("unknown-reference"), "{}", check(dir));
}

#[test]
fn a_memo_takes_its_decision_questions_and_links_along() {
    let place = full();
    let dir = place.path();
    assert!(kt(dir, &["rename", MEMO, "memo/2026/proef"]).status.success());
    assert!(text(dir, DECISION).contains("memo: 2026/proef\n"));
    assert!(text(dir, "meetings/overleg-3.md").contains("[m]: ../memos/2026/proef.md\n"));
    assert!(!check(dir).contains("unknown-reference") && !check(dir).contains("broken-link"), "{}", check(dir));
}

#[test]
fn links_in_a_file_that_moves_to_another_folder_still_lead_where_they_led() {
    let place = full();
    let dir = place.path();
    assert!(kt(dir, &["rename", "meeting/overleg-3", "2026/overleg-3"]).status.success());
    let meeting = text(dir, "meetings/2026/overleg-3.md");
    assert!(meeting.contains("(../../products/samen-beslissen.md#kern)") && meeting.contains("[m]: ../../memos/"), "{meeting}");
}

#[test]
fn a_name_that_will_not_do_changes_nothing() {
    let place = full();
    write(place.path(), "products/Bestaat.md", &text(place.path(), "products/midi.md"));
    let before = tree(place.path());
    for (old, new, word) in [
        (PRODUCT, "Samen Beslissen", "kan geen naam"),
        (PRODUCT, "../buiten", "kan geen naam"),
        (PRODUCT, "midi", "bestaat al"),
        (PRODUCT, "bestaat", "products/Bestaat.md bestaat al"),
        (PRODUCT, "samen-beslissen", "heet al zo"),
        (PRODUCT, "wish/x", "blijft een product"),
        ("product/samen-beslisen", "x", "Bedoelde u samen-beslissen?"),
    ] {
        let output = kt(place.path(), &["rename", old, new]);
        assert_eq!(output.status.code(), Some(2), "{new}");
        assert!(said(&output).contains(word), "{new}: {}", said(&output));
    }
    assert!(tree(place.path()) == before);
}

#[test]
fn a_file_with_a_name_that_is_no_id_can_get_one_also_when_only_its_case_differs() {
    let place = full();
    let dir = place.path();
    fs::rename(dir.join("products/midi.md"), dir.join("products/Midi.md")).unwrap();
    let output = kt(dir, &["rename", "products/Midi.md", "midi"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(dir.join("products/midi.md").exists());
    let names: Vec<_> = fs::read_dir(dir.join("products")).unwrap().flatten().map(|entry| entry.file_name()).collect();
    assert!(!names.iter().any(|name| name == "Midi.md"));
}

#[test]
fn a_file_that_cannot_be_read_and_names_the_record_stops_the_renaming() {
    let place = full();
    write(place.path(), "wishes/stuk.yaml", "title: [\nproduct: samen-beslissen\n");
    let before = tree(place.path());
    let output = kt(place.path(), &["rename", PRODUCT, "beslis-samen"]);
    assert!(said(&output).contains("wishes/stuk.yaml is niet te lezen"), "{}", said(&output));
    assert!(tree(place.path()) == before);
}

#[test]
fn a_record_of_any_kind_can_be_renamed_and_named_back() {
    let place = full();
    let dir = place.path();
    let before = tree(dir);
    let folder = kt::repo::Folder::open(dir).unwrap();
    let repo = kt::repo::Repo::load(&folder, &kt::model::Kind::ALL).unwrap();
    let two_of_each = kt::model::Kind::ALL.into_iter().flat_map(|kind| repo.of(kind).take(2));
    for stored in two_of_each {
        let old = stored.id.to_string();
        let new = format!("{}-2", stored.id.id);
        let output = kt(dir, &["rename", &old, &new]);
        assert!(output.status.success(), "{old}: {}", said(&output));
        assert!(clean(dir), "{old}: {}", check(dir));
        assert!(kt(dir, &["rename", &format!("{}/{new}", stored.id.kind), &stored.id.id]).status.success(), "{old}");
        assert!(tree(dir) == before, "{old}");
    }
}

#[test]
fn a_link_with_signs_for_characters_follows() {
    let place = example();
    write(
        place.path(),
        "products/verwijst.md",
        "---\ntitle: Verwijst\nkind: method\n---\n\n[zie](samen%2Dbeslissen.md#kern) en [bijlage](../files/een%20bijlage%20%281%29.txt)\n",
    );
    write(place.path(), "files/een bijlage (1).txt", "x\n");
    let links = || {
        said(&kt(place.path(), &["check", "--rule", "broken-link"]))
            + &printed(&kt(place.path(), &["check", "--rule", "broken-link"]))
    };
    assert!(!links().contains("verwijst.md"), "{}", links());
    assert!(kt(place.path(), &["rename", PRODUCT, "samen-kiezen"]).status.success());
    assert!(text(place.path(), "products/verwijst.md").contains("[zie](samen-kiezen.md#kern)"));
    assert!(kt(place.path(), &["rename", "product/verwijst", "ergens/verwijst"]).status.success());
    let moved = text(place.path(), "products/ergens/verwijst.md");
    assert!(moved.contains("(../samen-kiezen.md#kern)") && moved.contains("(../../files/een%20bijlage%20%281%29.txt)"), "{moved}");
    assert!(!links().contains("verwijst.md"), "{}", links());
}
