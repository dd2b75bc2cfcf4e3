//! `docs/reference/` is what the program prints; `KT_OVERWRITE=1 cargo test --test reference` writes it anew.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs;
use std::path::Path;
use std::process::Command;

fn kt(args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_kt")).args(args).current_dir(std::env::temp_dir()).output().unwrap();
    String::from_utf8(output.stdout).unwrap().lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// The commands that the help of a command lists, each with the words before it.
fn below(command: &[String], lang: &str) -> Vec<Vec<String>> {
    let heading = if lang == "nl" { "Opdrachten:" } else { "Commands:" };
    let listed = help(command, lang);
    let listed = listed.lines().skip_while(|line| *line != heading).skip(1).take_while(|line| !line.is_empty());
    let names = listed.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let all = names.flat_map(|line| {
        let one = [command, &[line.split_whitespace().next().unwrap().to_owned()]].concat();
        let further = if command.is_empty() || one.len() < 3 { below(&one, lang) } else { Vec::new() };
        std::iter::once(one).chain(further).collect::<Vec<_>>()
    });
    all.collect()
}

fn help(command: &[String], lang: &str) -> String {
    let words = command.iter().map(String::as_str).chain(["--help", "--lang", lang]).collect::<Vec<_>>();
    kt(&words)
}

/// The help of a command without the options of every command, which stand at the head of the page.
fn own_help(command: &[String], lang: &str) -> String {
    let heading = if lang == "nl" { "Opties bij elke opdracht:" } else { "Options for every command:" };
    let help = help(command, lang);
    assert!(help.contains(heading), "{command:?}");
    let parts = help.split("\n\n").filter(|part| !part.starts_with(heading));
    parts.collect::<Vec<_>>().join("\n\n").trim_end().to_owned() + "\n"
}

fn page_of_commands(lang: &str) -> String {
    let (title, intro) = match lang {
        "nl" => (
            "Opdrachten",
            "Elke opdracht van `kt`, zoals het programma zelf die toont. De opties bij elke opdracht staan alleen in het eerste overzicht.",
        ),
        _ => (
            "Commands",
            "Every command of `kt`, as the program itself shows it. The options of every command stand in the first overview only.",
        ),
    };
    let mut page = format!("# {title}\n\n{intro}\n\n```text\n{}```\n", help(&[], lang));
    for command in below(&[], lang) {
        let level = "#".repeat(command.len() + 1);
        page.push_str(&format!("\n{level} kt {}\n\n```text\n{}```\n", command.join(" "), own_help(&command, lang)));
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
