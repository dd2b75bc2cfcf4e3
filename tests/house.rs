//! Holds the source to the rules of the house: which room may use which, one file per rule, words in each language.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use kt::check::RULES;
use kt::lang::{AREAS, Lang};

/// The rooms and single files of `src/`, and what each may use: plain values below, then the rooms in order of flow.
const ROOMS: [(&str, &[&str]); 13] = [
    ("data", &[]),
    ("lang", &[]),
    ("source", &["lang"]),
    ("document", &["lang", "source"]),
    ("error", &["lang"]),
    ("model", &["lang", "source"]),
    ("repo", &["lang", "source", "document", "error", "model"]),
    ("method", &["lang", "source", "document", "error", "model", "repo"]),
    ("check", &["lang", "source", "document", "error", "model", "repo", "method"]),
    ("assess", &["lang", "source", "document", "error", "model", "repo", "method"]),
    ("report", &["lang", "source", "document", "error", "model", "repo", "method"]),
    ("render", &["lang", "source", "document", "error", "model", "check"]),
    (
        "commands",
        &["lang", "source", "document", "error", "model", "repo", "method", "check", "assess", "report", "render", "data"],
    ),
];

/// What the tests of a file may use beside that.
const IN_TESTS: [(&str, &str); 1] = [("src/render/docx/cases.rs", "report")];

/// A file with more lines has grown into two.
const MOST_LINES: usize = 450;

#[test]
fn a_room_uses_only_earlier_rooms() {
    for (path, text) in sources() {
        let Some(room) = room(&path) else { continue };
        let allowed = ROOMS.iter().find(|(name, _)| *name == room).map(|(_, allowed)| *allowed);
        let allowed = allowed.unwrap_or_else(|| panic!("{room} is no room of the house"));
        for used in used(&text) {
            let known = ROOMS.iter().any(|(name, _)| *name == used);
            let fine = used == room || allowed.contains(&used.as_str());
            let in_tests = IN_TESTS.iter().any(|(file, room)| path == Path::new(file) && *room == used);
            assert!(!known || fine || in_tests, "{} uses {used}", path.display());
        }
    }
}

/// The room of a file; none for `lib.rs` and `main.rs`, which are the hall.
fn room(path: &Path) -> Option<String> {
    let inside = path.strip_prefix("src").unwrap();
    let first = inside.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
    let name = first.trim_end_matches(".rs").to_owned();
    (!matches!(name.as_str(), "lib" | "main")).then_some(name)
}

/// The rooms that a file names, in imports and in paths.
fn used(text: &str) -> BTreeSet<String> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let after = code.split("crate::").skip(1);
    let names = after.flat_map(|rest| match rest.strip_prefix('{') {
        Some(group) => {
            group.split('}').next().unwrap_or_default().split(',').map(|part| part.trim().to_owned()).collect::<Vec<_>>()
        }
        None => vec![rest.to_owned()],
    });
    names.map(|name| name.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()).collect()
}

#[test]
fn rules_are_sorted_and_each_stands_there_once() {
    let ids: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
    let sorted: Vec<&str> = ids.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    assert_eq!(ids, sorted);
}

#[test]
fn every_rule_has_a_file_and_a_page() {
    let form = fs::read_to_string("src/check/form.rs").unwrap();
    for rule in RULES {
        let file = format!("src/check/{}.rs", rule.id.replace('-', "_"));
        assert!(Path::new(&file).exists() || form.contains(&format!("\"{}\"", rule.id)), "{file} is missing");
        let page = format!("tests/cases/check/{}.md", rule.id);
        let text = fs::read_to_string(&page).unwrap_or_else(|_| panic!("{page} is missing"));
        assert!(text.starts_with(&format!("# {}\n", rule.id)), "{page} begins with another name");
    }
}

#[test]
fn every_page_and_every_file_belongs_to_a_rule() {
    let known = |id: &str| RULES.iter().any(|rule| rule.id == id);
    for entry in fs::read_dir("tests/cases/check").unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(known(&name), "{} belongs to no rule", path.display());
    }
    for (path, text) in sources().filter(|(path, _)| path.starts_with("src/check")) {
        if text.contains("const RULE: Rule") {
            let name = path.file_stem().unwrap().to_string_lossy().replace('_', "-");
            assert!(known(&name), "{} is not in RULES", path.display());
        }
    }
}

#[test]
fn every_rule_has_its_words_in_each_language() {
    for rule in RULES {
        for lang in Lang::ALL {
            let ids = ["", "-hint"].map(|part| format!("check-{}{part}", rule.id));
            let parts = ["what", "why", "repair", "example"].map(|part| format!("explain-{}-{part}", rule.id));
            for id in ids.iter().chain(&parts) {
                assert!(lang.find(id, &[]).is_some_and(|words| !words.trim().is_empty()), "{lang}: {id} has no words");
            }
        }
    }
}

#[test]
fn both_languages_say_the_same_things_without_mistakes() {
    for (area, name) in AREAS.iter().enumerate() {
        let [dutch, english] = Lang::ALL.map(|lang| lang.ids(area).into_iter().collect::<BTreeSet<_>>());
        assert_eq!(dutch, english, "{name}");
        for lang in Lang::ALL {
            assert_eq!(lang.mistakes(area), Vec::<String>::new(), "{lang}/{name}.ftl");
        }
    }
}

#[test]
fn a_message_stands_once_and_in_the_file_of_its_area() {
    for (area, name) in AREAS.iter().enumerate() {
        for lang in Lang::ALL {
            let mut seen = BTreeSet::new();
            for id in lang.ids(area) {
                assert_eq!(id.split('-').next(), Some(*name), "{id} in {name}.ftl is never found");
                assert!(seen.insert(id.clone()), "{id} stands twice in {lang}/{name}.ftl");
            }
        }
    }
}

#[test]
fn no_file_is_too_long_and_none_has_a_general_name() {
    for (path, text) in sources() {
        let lines = text.lines().count();
        assert!(lines <= MOST_LINES, "{} has {lines} lines", path.display());
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let general = ["utils", "util", "helpers", "helper", "common", "misc"];
        assert!(!general.contains(&name.as_str()), "{} says nothing about what is in it", path.display());
        assert!(text.starts_with("//!"), "{} does not say what it is for", path.display());
    }
}

/// Every Rust file of `src/` with its text, by path.
fn sources() -> impl Iterator<Item = (PathBuf, String)> {
    let mut files = Vec::new();
    gather(Path::new("src"), &mut files);
    files.sort();
    files.into_iter().map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        (path, text)
    })
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
