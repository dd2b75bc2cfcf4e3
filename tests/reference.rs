//! `docs/reference/` is what the program prints; `KT_OVERWRITE=1 cargo test --test reference` writes it anew.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs;
use std::path::Path;
use std::process::Command;

fn kt(args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_kt")).args(args).current_dir(std::env::temp_dir()).output().unwrap();
    String::from_utf8(output.stdout).unwrap().lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// The commands, and the commands below them, as the help lists them.
fn commands(lang: &str) -> Vec<String> {
    let heading = if lang == "nl" { "Opdrachten:" } else { "Commands:" };
    let help = kt(&["--help", "--lang", lang]);
    let listed = help.lines().skip_while(|line| *line != heading).skip(1).take_while(|line| !line.is_empty());
    listed
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .map(|line| line.split_whitespace().next().unwrap().to_owned())
        .collect()
}

fn page_of_commands(lang: &str) -> String {
    let (title, intro) = match lang {
        "nl" => ("Opdrachten", "Elke opdracht van `kt`, zoals het programma zelf die toont."),
        _ => ("Commands", "Every command of `kt`, as the program itself shows it."),
    };
    let mut page = format!("# {title}\n\n{intro}\n\n```text\n{}```\n", kt(&["--help", "--lang", lang]));
    for command in commands(lang) {
        page.push_str(&format!("\n## kt {command}\n\n```text\n{}```\n", kt(&[&command, "--help", "--lang", lang])));
    }
    page
}

fn page_of_rules(lang: &str) -> String {
    let (title, intro) = match lang {
        "nl" => ("Regels", "Elke regel van `kt check`, zoals `kt explain` die uitlegt."),
        _ => ("Rules", "Every rule of `kt check`, as `kt explain` explains it."),
    };
    let mut page = format!("# {title}\n\n{intro}\n");
    for line in kt(&["explain", "--lang", lang]).lines() {
        let rule = line.split_whitespace().next().unwrap();
        page.push_str(&format!("\n## {rule}\n\n```text\n{}```\n", kt(&["explain", rule, "--lang", lang])));
    }
    page
}

fn hold(name: &str, printed: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/reference").join(name);
    if std::env::var_os("KT_OVERWRITE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, printed).unwrap();
    }
    let stands = fs::read_to_string(&path).unwrap_or_default();
    assert!(stands == printed, "docs/reference/{name} is stale: KT_OVERWRITE=1 cargo test --test reference");
}

#[test]
fn the_reference_is_what_the_program_prints() {
    hold("commands.md", &page_of_commands("en"));
    hold("commands.nl.md", &page_of_commands("nl"));
    hold("rules.md", &page_of_rules("en"));
    hold("rules.nl.md", &page_of_rules("nl"));
}
