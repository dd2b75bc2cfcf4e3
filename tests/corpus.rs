//! The readers under any bytes: the seeds that are kept, seeds that were changed at random but always in the same way, the
//! records of the examples, and the public YAML test suite. What fuzzing found is kept as a seed. See `docs/fuzz.md`.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

#[path = "fuzz/targets/mod.rs"]
mod targets;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use kt::source::yaml::{Node, Style, Value, general, parse};
use targets::{TARGETS, Target};

/// So many times each seed is changed, unless `KT_CHANGES` says otherwise.
const CHANGES: u64 = 100;
/// What a seed is spoilt with: signs that mean something to one of the readers.
const SIGNS: [&str; 40] = [
    ":",
    ": ",
    "- ",
    "\n",
    "\r\n",
    "\r",
    " ",
    "\t",
    "#",
    " # ",
    "'",
    "\"",
    "|",
    ">",
    "|-\n",
    "&a ",
    "*a",
    "!t ",
    "{",
    "}",
    "[",
    "]",
    ",",
    "---\n",
    "...\n",
    "\u{feff}",
    "\0",
    "\u{85}",
    "\u{2028}",
    "\u{202e}",
    "\u{1b}[2J",
    "é",
    "😀",
    "<script>",
    "](javascript:x)",
    "<!-- kt:",
    "999990019",
    "NL91ABNA0417164300",
    "06-12345678",
    "../",
];

/// The same numbers on every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % most.max(1) as u64).unwrap()
    }
}

/// The seed with one to four changes.
fn changed(seed: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=dice.below(4) {
        let at = dice.below(bytes.len() + 1);
        let end = (at + dice.below(12)).min(bytes.len());
        match dice.below(5) {
            0 => drop(bytes.drain(at..end)),
            1 => {
                let again = bytes[at..end].to_vec();
                bytes.splice(at..at, again);
            }
            2 if at < bytes.len() => bytes[at] = u8::try_from(dice.below(256)).unwrap(),
            3 => {
                let from = dice.below(other.len() + 1);
                bytes.splice(at..end, other[from..].iter().take(40).copied());
            }
            _ => drop(bytes.splice(at..at, SIGNS[dice.below(SIGNS.len())].bytes())),
        }
    }
    bytes
}

/// Gives a target some bytes, and says which when it does not hold.
fn give(name: &str, target: Target, bytes: &[u8], whence: &str) {
    let held = catch_unwind(AssertUnwindSafe(|| target(bytes)));
    assert!(held.is_ok(), "{name} does not hold for {whence}: {:?}", String::from_utf8_lossy(bytes));
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|_| panic!("{} is not there", folder.display())) {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

#[test]
fn every_target_holds_for_its_seeds_and_for_changed_seeds() {
    for (name, target) in TARGETS {
        let seeds = seeds(name);
        assert!(seeds.len() > 1, "{name} has too few seeds");
        for (path, seed) in &seeds {
            give(name, *target, seed, path);
        }
        for (whence, bytes) in spoilt(&seeds).filter(|_| *name != "record") {
            give(name, *target, &bytes, &whence);
        }
    }
}

/// Many records at once, because each check reads a folder.
#[test]
fn changed_records_are_checked_without_a_word_out_of_place() {
    let changed: Vec<(String, Vec<u8>)> = spoilt(&seeds("record")).collect();
    for some in changed.chunks(600) {
        let bytes: Vec<&[u8]> = some.iter().map(|(_, bytes)| bytes.as_slice()).collect();
        targets::records(&bytes);
    }
}

fn seeds(target: &str) -> Vec<(String, Vec<u8>)> {
    let read = |path: PathBuf| (path.display().to_string(), fs::read(path).unwrap());
    files(&Path::new("tests/fuzz/corpus").join(target)).into_iter().map(read).collect()
}

/// Each seed many times, changed each time, with where it comes from.
fn spoilt(seeds: &[(String, Vec<u8>)]) -> impl Iterator<Item = (String, Vec<u8>)> {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let changes = std::env::var("KT_CHANGES").ok().and_then(|number| number.parse().ok()).unwrap_or(CHANGES);
    let each = seeds.iter().flat_map(move |seed| (0..changes).map(move |time| (time, seed)));
    each.map(move |(time, (path, seed))| {
        let other = &seeds[dice.below(seeds.len())].1;
        (format!("change {time} of {path}"), changed(seed, other, &mut dice))
    })
}

/// `KT_CASES=DIR` names a folder with more cases, in a folder for each target: what a fuzzer gathered, or the examples of
/// a specification (`tests/validators/commonmark`).
#[test]
#[allow(clippy::print_stdout)] // who brings cases wants to know that they were read
fn every_target_holds_for_the_cases_that_are_brought() {
    let Some(dir) = std::env::var_os("KT_CASES") else { return };
    for (name, target) in TARGETS {
        let folder = Path::new(&dir).join(name);
        let cases = if folder.is_dir() { files(&folder) } else { Vec::new() };
        for path in &cases {
            give(name, *target, &fs::read(path).unwrap(), &path.display().to_string());
        }
        println!("{name}: {} cases", cases.len());
    }
}

#[test]
fn the_readers_hold_for_every_file_of_the_examples() {
    for path in files(Path::new("examples")) {
        let bytes = fs::read(&path).unwrap();
        for (name, target) in
            TARGETS.iter().filter(|(name, _)| ["fast", "front_matter", "markdown", "masking", "yaml"].contains(name))
        {
            give(name, *target, &bytes, &path.display().to_string());
        }
    }
}

/// What the suite calls wrong and the parser reads all the same: the rest of brackets and quotes that begins at the first
/// column, or behind a tab.
const LENIENT: [&str; 3] = ["9C9N", "DK95-2", "QB6E"];

/// One case of the public YAML test suite.
struct Case {
    id: String,
    yaml: String,
    /// The events that a reader should see; nothing when the text is no YAML.
    tree: Option<String>,
}

fn suite() -> Vec<Case> {
    let text = fs::read_to_string("tests/data/yaml-test-suite.jsonl").unwrap();
    let case = |line: &str| {
        let case: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = |key: &str| case[key].as_str().map(str::to_owned);
        Case { id: text("id").unwrap(), yaml: text("yaml").unwrap(), tree: text("tree") }
    };
    text.lines().map(case).collect()
}

#[test]
fn the_public_yaml_test_suite_never_makes_a_reader_stumble() {
    for case in suite() {
        for (name, target) in TARGETS.iter().filter(|(name, _)| ["fast", "yaml", "masking"].contains(name)) {
            give(name, *target, case.yaml.as_bytes(), &case.id);
        }
        for order in ["set nieuw x", "append nieuw x", "set a.b x"] {
            let bytes = format!("{order}\n{}", case.yaml);
            give("edit", targets::edit, bytes.as_bytes(), &case.id);
        }
    }
    for file in ["wishes/a.yaml", "strategies/a.yaml"] {
        let records: Vec<Vec<u8>> = suite().iter().map(|case| format!("{file}\n{}", case.yaml).into_bytes()).collect();
        targets::records(&records.iter().map(Vec::as_slice).collect::<Vec<_>>());
    }
}

#[test]
fn what_is_read_of_the_public_yaml_test_suite_is_what_it_says() {
    let (mut read, mut refused, mut accepted, mut wrong) = (0, 0, Vec::new(), Vec::new());
    for case in suite() {
        let tree = general(&case.yaml, 0);
        match (&tree.root, &case.tree) {
            _ if !tree.findings.is_empty() => refused += 1,
            (Some(root), Some(expected)) => {
                read += 1;
                let mut told = String::new();
                events(root, &mut told);
                if told != plain(expected) {
                    wrong.push((case.id, told, plain(expected)));
                }
            }
            (None, Some(expected)) if !expected.contains('=') => read += 1,
            (Some(_), None) => accepted.push(case.id),
            (None, expected) => wrong.push((case.id, String::new(), format!("{expected:?}"))),
        }
        assert_eq!(parse(&case.yaml, 0).root, tree.root);
    }
    assert_eq!(wrong, [], "{read} read, {refused} refused");
    assert_eq!(accepted, LENIENT);
    assert!(read > 150 && refused > 150, "{read} read, {refused} refused");
}

/// The tree as the suite tells its events, without the marks of its style that records do not tell apart.
fn events(node: &Node<'_>, told: &mut String) {
    match &node.value {
        Value::Scalar(scalar) => {
            let mark = if scalar.style == Style::Plain { ':' } else { '"' };
            let text = scalar.text.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t").replace('\r', "\\r");
            let text = if scalar.is_null() { "" } else { &text.replace('\u{8}', "\\b") };
            told.push_str(&format!("{mark}{text}\n"));
        }
        Value::List(items) => {
            told.push_str("+SEQ\n");
            items.iter().for_each(|item| events(item, told));
            told.push_str("-SEQ\n");
        }
        Value::Map(entries) => {
            told.push_str("+MAP\n");
            for entry in entries {
                let key =
                    if entry.key == "~" { "" } else { &entry.key.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t") };
                told.push_str(&format!("key {key}\n"));
                events(&entry.value, told);
            }
            told.push_str("-MAP\n");
        }
    }
}

/// The events of the suite in the same words.
fn plain(tree: &str) -> String {
    let (mut told, mut open): (String, Vec<Option<bool>>) = (String::new(), Vec::new());
    for line in tree.lines().map(str::trim_start) {
        let is_key = matches!(open.last(), Some(Some(true)));
        let text = line.strip_prefix("=VAL ").map(|value| value.split_at(1));
        match (text, line.get(..4)) {
            (Some((_, text)), _) if is_key => told.push_str(&format!("key {text}\n")),
            (Some((mark, text)), _) => {
                let text = if mark == ":" && ["~", "null"].contains(&text) { "" } else { text };
                told.push_str(&format!("{}{text}\n", if mark == ":" { ":" } else { "\"" }));
            }
            (None, Some(mark @ ("+SEQ" | "+MAP" | "-SEQ" | "-MAP"))) => {
                told.push_str(&format!("{mark}\n"));
                if mark.starts_with('-') {
                    open.pop();
                }
            }
            _ => continue,
        }
        match line.get(..4) {
            Some("+MAP") => open.push(Some(true)),
            Some("+SEQ") => open.push(None),
            _ => {
                if let Some(Some(next)) = open.last_mut() {
                    *next = !*next;
                }
            }
        }
    }
    told
}
