//! The memos of the examples are what this program prints, and stay so.
//!
//! `KT_OVERWRITE=1 cargo test --test memo` prints them anew. The order matters: a memo that has been decided on is
//! not changed any more, so the decisions are set aside, the memos are printed, and then each decision gets the
//! digest of its finished memo.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use kt::keys;
use kt::repo::digest;
use kt::source::Span;
use kt::source::yaml::edit::{Change, apply};
use serde_yaml::Value;

fn files(dir: &Path, extension: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(dir) else { return Vec::new() };
    let mut files: Vec<PathBuf> =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|e| e == extension)).collect();
    files.sort();
    files
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let place = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

/// The memos and decisions of an example as this program prints them: path below the example, and text.
fn printed(example: &Path) -> Vec<(String, String)> {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("folder");
    copy(example, &folder);
    let decisions: Vec<(String, String)> =
        files(&folder.join("decisions"), "yaml").iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect();
    let _ = fs::remove_dir_all(folder.join("decisions"));
    let mut found = Vec::new();
    for memo in files(&folder.join("memos"), "md") {
        let done = Command::new(env!("CARGO_BIN_EXE_kt"))
            .current_dir(&folder)
            .args(["memo", &format!("memos/{}", name(&memo)), "--update"])
            .output()
            .unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        found.push((format!("memos/{}", name(&memo)), fs::read_to_string(&memo).unwrap()));
    }
    for (file, text) in decisions {
        found.push((format!("decisions/{file}"), with_digest(&text, &found)));
    }
    found
}

/// A decision that rests on its memo as it was printed.
fn with_digest(decision: &str, memos: &[(String, String)]) -> String {
    let memo = decision.lines().find_map(|line| line.strip_prefix("memo: ")).unwrap();
    let text = &memos.iter().find(|(path, _)| *path == format!("memos/{memo}.md")).unwrap().1;
    let pair = |key: &str, value: String| (Value::String(key.to_owned()), Value::String(value));
    let basis = [pair("record", format!("memo/{memo}")), pair("digest", digest::of_record(text))].into_iter().collect();
    let change = Change::Set(keys!["based-on"], Value::Sequence(vec![Value::Mapping(basis)]));
    apply(decision, Span::new(0, decision.len()), &[change]).unwrap()
}

#[test]
fn the_memos_of_the_examples_are_what_kt_prints() {
    let overwrite = std::env::var_os("KT_OVERWRITE").is_some();
    for lang in ["nl", "en"] {
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(lang);
        for (path, text) in printed(&example) {
            if overwrite {
                fs::write(example.join(&path), &text).unwrap();
            }
            let stands = fs::read_to_string(example.join(&path)).unwrap().replace("\r\n", "\n");
            assert_eq!(stands, text, "{lang}/{path}: KT_OVERWRITE=1 cargo test --test memo prints it anew");
        }
    }
}
