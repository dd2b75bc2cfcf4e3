//! The one promise of the quick reader: a tree that it gives is the tree of the general reader, places included.

use std::path::Path;

use proptest::prelude::*;

use super::parse;
use crate::source::front_matter;
use crate::source::yaml::read::general;

/// Whether the quick reader read the text; fails when it read something else than the general reader.
fn agrees(text: &str) -> bool {
    const BASE: usize = 7;
    let Some(quick) = parse(text, BASE) else { return false };
    let slow = general(text, BASE);
    assert_eq!((slow.root.as_ref(), slow.findings.as_slice()), (Some(&quick), &[][..]), "{text:?}");
    true
}

/// The YAML of every record in a folder of this package: whole files, and what stands between the fences of a Markdown file.
fn records(folder: &str) -> Vec<String> {
    let files = walkdir::WalkDir::new(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
    let yaml = |entry: walkdir::DirEntry| {
        let text = std::fs::read_to_string(entry.path()).ok()?;
        match entry.path().extension()?.to_str()? {
            "yaml" => Some(text),
            "md" => Some(front_matter::split(&text).ok()?.yaml.of(&text).to_owned()),
            _ => None,
        }
    };
    files.sort_by_file_name().into_iter().filter_map(|entry| yaml(entry.ok()?)).collect()
}

#[test]
fn the_examples_are_read_quickly_and_alike() {
    let examples = records("examples");
    assert!(examples.len() > 50);
    for text in examples {
        assert!(agrees(&text), "not read: {text}");
        assert!(agrees(&text.replace('\n', "\r\n")));
    }
}

#[test]
fn what_the_cases_and_the_data_hold_is_read_alike_or_not_at_all() {
    let texts: Vec<String> = ["tests", "src/data"].into_iter().flat_map(records).collect();
    let quick = texts.iter().filter(|text| agrees(text)).count();
    assert!(quick * 2 > texts.len(), "{quick} of {}", texts.len());
}

#[test]
fn the_plain_kind_is_read_quickly() {
    let plain = [
        "a: 1",
        "a: b c  # d\n\n# e\nf: 'it''s' # g\n",
        "a: \"b \\\"c\\\" \\\\ \\n\"\nb: \"\"\nc: ''\n",
        "a:\n  - b\n  - c: 1\n    d: 2\n  -   e: 3\n      f:\n        - g\n",
        "a:\n- b\n- c\nd: []\ne: [f, 'g h', \"i\"]  \n",
        "a:\nb: ~\nc:   # d\n  e: -5\n",
        "a: |\n  b\n\n    c\n\nd: >-\n  e\n  f\n\n  g\n",
        "- a\n- b: https://a.example/#b\n",
        "een sleutel: ja\r\n\"x\": y\r\n",
        "a: |+\n  b\n\n\nc: |-\n  d\n",
        "  a: 1\n  b: 2\n",
    ];
    for text in plain {
        let read = agrees(text);
        assert!(read || text.contains("\"x\""), "{text}");
    }
}

#[test]
fn what_is_not_plain_is_left_to_the_general_reader() {
    let others = [
        "",
        "# a\n",
        "a",
        "- ",
        "a: b\n...\n",
        "...  :   ",
        "a: &b c",
        "a: *b",
        "a: !c d",
        "a: {b: c}",
        "? a\n: b",
        "---\na: b",
        "a: b\n...\n",
        "...  :   ",
        "a: b: c",
        "a: 'b\n  c'",
        "a: \"b\n  c\"",
        "a: \"\\x41\"",
        "a: [b,\n  c]",
        "a: [b: c]",
        "a: [[b]]",
        "a:\tb",
        "a: b\nc",
        "a: b\n c: d",
        "a: b\na: c",
        "a:\n    b: c\n  d: e",
        "a: |2\n    b",
        "a: >\n  b\n    c\n",
        "a: \u{7f}",
        "a: \u{feff}",
        "a: \u{80}",
        "a: b\rc: d",
        "a: 'b' c",
        "a: ]",
        "a: @b",
        "a: %b",
        "a: |\n b\n  \n   \n c",
        "- a\nb: c",
        "a:\n  b: c\n d: e",
    ];
    for text in others {
        assert!(!agrees(text), "{text}");
    }
}

/// Pieces of YAML, right and wrong.
fn piece() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "a",
        "b",
        "c-d",
        "é",
        "\u{1f642}",
        "12",
        "-",
        "- ",
        ": ",
        ":",
        ": \n",
        "  ",
        " ",
        "    ",
        "\n",
        "\n",
        "\n",
        "\n  ",
        "\n    ",
        "\n- ",
        "\n  - ",
        "\r\n",
        "\r",
        "# x",
        " # x",
        "\n# x",
        "\n  # x\n",
        "'",
        "''",
        "\"",
        "\\",
        "\\\"",
        "\\n",
        "|",
        "|-",
        "|+",
        ">",
        ">-",
        "|\n  x",
        ">\n  x\n  y\n\n  z",
        "[",
        "]",
        "[a, b]",
        "[]",
        "{",
        "}",
        "{}",
        ",",
        "&",
        "*",
        "!",
        "%",
        "@",
        "`",
        "?",
        "? ",
        "~",
        "null",
        "---",
        "...",
        "\n---\n",
        "\n...\n",
        "\t",
        "\u{feff}",
        "\u{85}",
        "\u{a0}",
        "\u{2028}",
        "\u{7f}",
        "a: ",
        "\na: ",
        "\nb: ",
        "\n  b: ",
        "\n- c: ",
        "\n  - c: d",
        "\n\n",
        "k: v",
        "\nx: |\n  t",
    ])
}

/// A change to a text: what is put in, where, and how many characters give way to it.
fn change() -> impl Strategy<Value = (prop::sample::Index, usize, Vec<&'static str>)> {
    (
        any::<prop::sample::Index>(),
        prop_oneof![4 => Just(0_usize), 3 => 1..3_usize, 1 => 3..40_usize],
        prop::collection::vec(piece(), 0..3),
    )
}

fn changed(text: &str, changes: &[(prop::sample::Index, usize, Vec<&'static str>)]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for (at, length, new) in changes {
        let from = at.index(chars.len() + 1);
        let to = (from + length).min(chars.len());
        chars.splice(from..to, new.concat().chars());
    }
    chars.into_iter().collect()
}

/// A value with everything below it, as lines without their indentation.
fn value(depth: u32) -> BoxedStrategy<Written> {
    let words = || {
        prop::sample::select(vec![
            "ja",
            "twee woorden",
            "12",
            "2026-03-12",
            "a/b-c",
            "é € 3",
            "x:y",
            "x#y",
            "-1",
            "https://a.example/b?c#d",
        ])
    };
    let one = prop_oneof![
        words().prop_map(|text| Written::One(text.to_owned())),
        words().prop_map(|text| Written::One(format!("\"{text}\""))),
        words().prop_map(|text| Written::One(format!("'{text}''s'  # waarom"))),
        words().prop_map(|text| Written::One(format!("\"zei: \\\"{text}\\\"\""))),
        prop::collection::vec(prop::sample::select(vec!["a", "b c", "'d'", "\"e\"", "f:g"]), 0..4)
            .prop_map(|items| Written::One(format!("[{}]", items.join(", ")))),
        Just(Written::One(String::new())),
        (
            prop::sample::select(vec!["|", "|-", "|+", ">", ">-", ">+"]),
            prop::collection::vec(prop::sample::select(vec!["een", "twee # drie", "", "- vier", "a: b", "é"]), 1..5)
        )
            .prop_map(|(mark, lines)| Written::Text(mark, lines)),
    ];
    if depth == 0 {
        return one.boxed();
    }
    let keys = prop::sample::subsequence(vec!["a", "b", "een-sleutel", "A1", "twee woorden", "é"], 1..5);
    let map = keys.prop_flat_map(move |keys| {
        let values = prop::collection::vec(value(depth - 1), keys.len());
        values.prop_map(move |values| Written::Map(keys.iter().map(ToString::to_string).zip(values).collect()))
    });
    let list = prop::collection::vec(value(depth - 1), 1..4).prop_map(Written::List);
    prop_oneof![3 => one, 3 => map, 2 => list].boxed()
}

#[derive(Clone, Debug)]
enum Written {
    One(String),
    Text(&'static str, Vec<&'static str>),
    Map(Vec<(String, Self)>),
    List(Vec<Self>),
}

impl Written {
    /// Writes it behind a key or dash (`after`) or at the top, with steps of `step` spaces.
    fn write(&self, out: &mut String, indent: usize, step: usize, behind: &str) {
        let pad = |n: usize| " ".repeat(n);
        match self {
            Self::One(text) => *out += &format!(" {text}\n"),
            Self::Text(mark, lines) => {
                *out += &format!(" {mark}\n");
                for line in lines {
                    *out += &if line.is_empty() { "\n".to_owned() } else { format!("{}{line}\n", pad(indent + step)) };
                }
            }
            Self::Map(entries) => {
                let below = if behind == "-" { indent + 2 } else { indent + if behind.is_empty() { 0 } else { step } };
                for (i, (key, value)) in entries.iter().enumerate() {
                    match (i, behind) {
                        (0, "-") => *out += " ",
                        (0, ":") => *out += &format!("\n{}", pad(below)),
                        _ => *out += &pad(below),
                    }
                    *out += &format!("{key}:");
                    value.write(out, below, step, ":");
                }
            }
            Self::List(items) => {
                let below = indent + if behind.is_empty() { 0 } else { step - 1 };
                *out += if behind.is_empty() { "" } else { "\n" };
                for item in items {
                    *out += &format!("{}-", pad(below));
                    item.write(out, below, step, "-");
                }
            }
        }
    }

    fn text(&self, step: usize) -> String {
        let mut out = String::new();
        self.write(&mut out, 0, step, "");
        out
    }
}

/// `KT_CASES` says how many texts each property tries.
fn tries() -> ProptestConfig {
    let cases = std::env::var("KT_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(600);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(tries())]

    #[test]
    fn any_text_is_read_alike_or_not_at_all(pieces in prop::collection::vec(piece(), 0..24)) {
        agrees(&pieces.concat());
    }

    #[test]
    fn a_plain_text_is_read_alike(written in value(3), step in 1_usize..5, crlf in any::<bool>()) {
        let text = written.text(step);
        agrees(&if crlf { text.replace('\n', "\r\n") } else { text });
    }

    #[test]
    fn a_changed_plain_text_is_read_alike_or_not_at_all(written in value(3), step in 1_usize..5, changes in prop::collection::vec(change(), 1..4)) {
        agrees(&changed(&written.text(step), &changes));
    }

    #[test]
    fn a_changed_record_is_read_alike_or_not_at_all(which in any::<prop::sample::Index>(), changes in prop::collection::vec(change(), 1..4)) {
        thread_local!(static RECORDS: Vec<String> = records("examples"));
        RECORDS.with(|records| agrees(&changed(&records[which.index(records.len())], &changes)));
    }
}
