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
const MOST_LINES: usize = 260;

/// The files of `src/` that may be longer, each up to its own length, and why. A file that became short leaves the list.
const LONGER: [(&str, usize, &str); 33] = [
    ("assess/given.rs", 280, "one reader of answers from a file, and its cases"),
    ("assess/interview.rs", 410, "one state machine, whose states need each other"),
    ("assess/typed.rs", 340, "one grammar of what is typed, and its cases"),
    ("check/mod.rs", 440, "every rule, as a file and in the list"),
    ("commands/fields.rs", 300, "every sort of field and how it is asked"),
    ("commands/import/tell.rs", 310, "one account of an import, in order"),
    ("commands/plan/ask.rs", 320, "one interview, question by question"),
    ("commands/survey/import/tell.rs", 310, "one account of an import, in order"),
    ("document/chart/mod.rs", 300, "the values of every chart, side by side"),
    ("document/from_markdown.rs", 340, "one reader of Markdown, and its cases"),
    ("method/examples.rs", 280, "the worked examples of the rule"),
    ("method/network/advice.rs", 360, "every advice to a network, and its cases"),
    ("method/responses/heading.rs", 300, "what every column is, and its cases"),
    ("method/responses/row.rs", 270, "one reader of a row, and its cases"),
    ("method/score.rs", 370, "one calculation, and its cases"),
    ("model/determinant.rs", 380, "the determinants and their measures, as one table"),
    ("model/plan.rs", 320, "every part of one record"),
    ("render/docx/cases.rs", 280, "cases only"),
    ("render/form/page.rs", 330, "one page, from its head to its foot"),
    ("render/html.rs", 340, "every block, and its cases"),
    ("render/pdf/flow.rs", 310, "every block, as parts that no page splits"),
    ("render/xlsx.rs", 280, "one writer of a workbook, and its cases"),
    ("repo/publish.rs", 360, "one folder that is published whole, and its cases"),
    ("repo/remembered.rs", 290, "one memory, written and read"),
    ("report/assessment.rs", 270, "one document, block by block"),
    ("report/network/one.rs", 280, "one document, block by block"),
    ("report/returned/blocks.rs", 300, "one reader of blocks, and its cases"),
    ("report/rows.rs", 280, "rows in each of their forms"),
    ("report/scope.rs", 300, "what every report asks of a repository"),
    ("source/markdown.rs", 280, "what a text holds: sections, links, words, and its cases"),
    ("source/yaml/decode.rs", 390, "one decoder, for every shape of value"),
    ("source/yaml/edit.rs", 340, "one editor of text, for every sort of change"),
    ("source/yaml/fast/properties.rs", 350, "properties and what makes their texts"),
];

/// A function with more lines tells more than one thing.
const MOST_LINES_OF_A_FUNCTION: usize = 40;

/// The functions of `src/` that may be longer, and why. A function that became short leaves the list.
const LONGER_FUNCTIONS: [(&str, &str, &str); 2] = [
    ("commands/mod.rs", "dispatch", "every command, on a line of its own"),
    ("render/xlsx.rs", "put", "every sort of cell, in one match"),
];

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
        let longer = LONGER.iter().find(|(file, ..)| path == Path::new("src").join(file));
        let most = longer.map_or(MOST_LINES, |(_, most, _)| *most);
        assert!(lines <= most, "{} has {lines} lines, and may have {most}", path.display());
        assert!(longer.is_none() || lines > MOST_LINES, "{} is short enough for the rule", path.display());
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let general = ["utils", "util", "helpers", "helper", "common", "misc"];
        assert!(!general.contains(&name.as_str()), "{} says nothing about what is in it", path.display());
        assert!(text.starts_with("//!"), "{} does not say what it is for", path.display());
    }
}

#[test]
fn every_longer_file_is_there_with_a_reason() {
    for (file, _, why) in LONGER {
        assert!(Path::new("src").join(file).exists() && !why.is_empty(), "{file}");
    }
}

#[test]
fn no_function_is_too_long() {
    let for_tests = for_tests();
    let mut long = BTreeSet::new();
    for (path, text) in sources().filter(|(path, _)| !for_tests.contains(path)) {
        let file = path.strip_prefix("src").unwrap().to_string_lossy().replace('\\', "/");
        let names = functions(&text).into_iter().filter(|(_, lines)| *lines > MOST_LINES_OF_A_FUNCTION);
        long.extend(names.map(|(name, _)| (file.clone(), name)));
    }
    let allowed: BTreeSet<_> = LONGER_FUNCTIONS.iter().map(|(file, name, _)| ((*file).to_owned(), (*name).to_owned())).collect();
    assert_eq!(long, allowed, "a function may have {MOST_LINES_OF_A_FUNCTION} lines, unless it is in the list");
    assert!(LONGER_FUNCTIONS.iter().all(|(.., why)| !why.is_empty()));
}

#[test]
fn the_lines_of_a_function_are_counted_without_those_of_tests() {
    let text = "fn one() {\n    1\n}\n\nimpl A {\n    pub(super) const fn two(\n        a: B,\n    ) {\n        if a {\n        }\n    }\n\n    \
        fn three();\n}\n\nfn four() {}\n\n#[cfg(test)]\nmod tests {\n    fn five() {\n    }\n}\n";
    let found: Vec<(String, usize)> = functions(text);
    let wanted = [("one", 3), ("two", 6), ("three", 1), ("four", 1)];
    assert_eq!(found, wanted.map(|(name, lines)| (name.to_owned(), lines)));
}

/// The files that are there for tests only.
fn for_tests() -> BTreeSet<PathBuf> {
    let of_file = |(path, text): (PathBuf, String)| {
        let folder = if path.ends_with("mod.rs") { path.parent().unwrap().to_owned() } else { path.with_extension("") };
        let names = text.split("#[cfg(test)]\nmod ").skip(1).filter_map(|rest| rest.lines().next()?.strip_suffix(';'));
        names.map(|name| folder.join(name).with_extension("rs")).collect::<Vec<_>>()
    };
    sources().flat_map(of_file).collect()
}

/// The functions of a file with their numbers of lines, as rustfmt lays them out.
fn functions(text: &str) -> Vec<(String, usize)> {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
    let lines: Vec<&str> = code.lines().collect();
    let begin = lines.iter().enumerate().filter_map(|(at, line)| Some((at, function(line)?)));
    begin.map(|(at, name)| (name, length(&lines[at..]))).collect()
}

/// The name of the function that begins on a line.
fn function(line: &str) -> Option<String> {
    let (before, after) = line.split_once("fn ")?;
    let begins = before.split_whitespace().all(|word| word.starts_with("pub") || matches!(word, "const" | "unsafe" | "async"));
    begins.then(|| after.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
}

/// How many lines the function takes with which these begin: up to the line that closes it.
fn length(lines: &[&str]) -> usize {
    if lines[0].ends_with(['}', ';']) {
        return 1;
    }
    let indent = &lines[0][..lines[0].len() - lines[0].trim_start().len()];
    let closes =
        |line: &&str| line.strip_prefix(indent).is_some_and(|rest| rest == "}" || (rest.starts_with(')') && rest.ends_with(';')));
    lines.iter().position(closes).map_or(lines.len(), |at| at + 1)
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
