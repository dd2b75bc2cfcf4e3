//! The console blocks of README and guides are run, one after another, in one folder per document.
//!
//! A line that begins with `$ ` is a command; what follows is what it prints, `...` standing for any lines and
//! `[..]` for any text. `KT_OVERWRITE=1 cargo test --test documents` writes what `kt` prints into the documents.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs;
use std::path::Path;
use std::process::Command;

use snapbox::{Assert, Data, assert::Action};

#[test]
fn the_console_blocks_of_the_readme_are_true() {
    run("README.md");
}

fn run(document: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(document);
    let text = fs::read_to_string(&path).unwrap();
    let place = tempfile::tempdir().unwrap();
    let mut written = String::new();
    let mut blocks = 0;
    let mut rest = text.as_str();
    while let Some(start) = rest.find("```console\n") {
        let body = start + "```console\n".len();
        let end = body + rest[body..].find("```").expect("a console block ends");
        let printed = play(&rest[body..end], place.path());
        compare(document, &rest[body..end], &printed);
        written.push_str(&rest[..body]);
        written.push_str(&printed);
        rest = &rest[end..];
        blocks += 1;
    }
    assert!(blocks > 0, "{document} has no console block");
    if std::env::var_os("KT_OVERWRITE").is_some() {
        written.push_str(rest);
        fs::write(&path, written).unwrap();
    }
}

/// Runs the commands of a block and gives the block as it should read.
fn play(block: &str, place: &Path) -> String {
    let bin = Path::new(env!("CARGO_BIN_EXE_kt")).parent().unwrap();
    let path = std::env::join_paths([bin.to_owned()].into_iter().chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())))
        .unwrap();
    let cd = place.join(".cd");
    let mut printed = String::new();
    for command in block.lines().filter_map(|line| line.strip_prefix("$ ")) {
        let here = fs::read_to_string(&cd).unwrap_or_else(|_| place.display().to_string());
        let script = format!("cd '{}' && {command}; status=$?; pwd > '{}'; exit $status", here.trim(), cd.display());
        let output = Command::new("sh")
            .args(["-c", &script])
            .env("PATH", &path)
            .env("HOME", place)
            .env_remove("KT_ROLE")
            .env("LANG", "nl_NL.UTF-8")
            .env_remove("LC_ALL")
            .output()
            .unwrap();
        printed.push_str(&format!("$ {command}\n"));
        for part in [&output.stdout, &output.stderr] {
            let text = String::from_utf8_lossy(part).replace(&place.display().to_string(), "[HERE]");
            printed.extend(text.lines().map(|line| format!("{}\n", line.trim_end())));
        }
    }
    printed
}

fn compare(document: &str, expected: &str, printed: &str) {
    if std::env::var_os("KT_OVERWRITE").is_some() {
        return;
    }
    let expected = expected.lines().map(|line| format!("{}\n", line.trim_end())).collect::<String>();
    let found = Assert::new().action(Action::Verify).try_eq(Some(&document), printed.into(), Data::text(expected));
    if let Err(difference) = found {
        panic!("{difference}");
    }
}
