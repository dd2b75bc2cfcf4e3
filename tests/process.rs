//! The whole road from an empty folder to a recorded decision, by commands only.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs;
use std::path::Path;

mod support;
use support::{kt, printed, said};

/// Runs a command that must succeed, and gives what it printed.
fn done(dir: &Path, args: &[&str]) -> String {
    let output = kt(dir, &[args, &["--no-input"]].concat());
    assert!(output.status.success(), "kt {args:?}: {}{}", printed(&output), said(&output));
    printed(&output)
}

/// The answers of an assessor to every question of the full set.
fn answers(dir: &Path, name: &str) -> String {
    let form = ["A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4", "C1", "C2", "C3", "D1", "D2", "D3", "E1", "E2", "E3"];
    let more = ["F1", "F2", "F3", "G1", "H1", "H2", "H3", "H4", "H5"];
    let lines: String = form.iter().chain(&more).map(|code| format!("{code}:\n  score: 4\n")).collect();
    fs::write(dir.join(name), lines).unwrap();
    name.to_owned()
}

#[test]
fn an_empty_folder_becomes_a_recorded_decision_by_commands_only() {
    let place = tempfile::tempdir().unwrap();
    let day = |day: &'static str| ["--today", day];
    done(place.path(), &[&["init", "kennis", "--organisation", "Jeugdhulp Linge"][..], &day("2026-03-01")].concat());
    let dir = &place.path().join("kennis");
    assert!(done(dir, &["next"]).contains("kt new wish"));
    done(dir, &[&["new", "wish", "--set", "title=Ouders beslissen mee", "--set", "rank=1"][..], &day("2026-03-01")].concat());
    assert!(done(dir, &["next"]).contains("kt new product --set wishes=ouders-beslissen-mee"));
    let product = ["new", "product", "--set", "wishes=ouders-beslissen-mee", "--set", "title=Dialoogtafel", "--set", "kind=method"];
    done(dir, &product);
    assert!(done(dir, &["next"]).contains("kt assess product/dialoogtafel"));
    let file = answers(place.path(), "antwoorden.yaml");
    let file = format!("../{file}");
    for role in ["teamleider", "hulpverlener"] {
        done(dir, &[&["assess", "dialoogtafel", "--as", role, "--answers", &file, "--final"][..], &day("2026-03-05")].concat());
    }
    assert!(done(dir, &["next"]).contains("kt memo product/dialoogtafel"));
    done(dir, &[&["memo", "dialoogtafel", "--set", "title=Een proef", "--set", "advice=pilot"][..], &day("2026-03-10")].concat());
    let memo = "memo/2026-03-10-dialoogtafel";
    let refused = kt(dir, &["edit", memo, "--set", "status=final", "--no-input"]);
    assert!(said(&refused).contains(&format!("kt edit {memo}")), "what is missing is named first");
    done(dir, &["edit", memo, "--set", "asked=Stem in met een proef.", "--set", "review=2027-01-01"]);
    assert!(done(dir, &["next", "dialoogtafel"]).contains(&format!("kt edit {memo}")), "options are still to be filled in");
    let options =
        ["options.0.benefit=kost niets", "options.2.title=Een proef", "options.2.benefit=we leren", "options.2.objection=tijd"];
    let conditions = ["conditions.0.what=uren", "conditions.1.what=scholing", "conditions.2.what=een zaal"];
    let set: Vec<&str> = options.iter().chain(&conditions).flat_map(|one| ["--set", one]).collect();
    done(dir, &[&["edit", memo, "--unset", "options.1"][..], &set].concat());
    assert!(done(dir, &["next", "dialoogtafel"]).contains("kt finance"), "then only the money is missing");
    fs::write(place.path().join("geld.yaml"), "parties:\n  - party: jeugdhulp-linge\n    one-off: 1200\n").unwrap();
    done(dir, &["finance", "dialoogtafel", "--answers", "../geld.yaml"]);
    done(dir, &["edit", memo, "--set", "status=final"]);
    assert!(done(dir, &["next", "dialoogtafel"]).contains(&format!("kt discuss {memo}")));
    let on = |command: &[&'static str], date: &'static str| done(dir, &[command, &["--date", date], &day("2026-04-01")].concat());
    assert!(on(&["discuss", "dialoogtafel", "--with", "directeur"], "2026-03-12").contains(&format!("kt spread {memo}")));
    assert!(on(&["spread", "dialoogtafel", "--to", "MT"], "2026-03-13").contains("Onderwerp"));
    on(&["ask", "dialoogtafel", "--question", "Wie betaalt de zaal?", "--asker", "controller"], "2026-03-15");
    let question = "question/2026-03-15-wie-betaalt-de-zaal";
    on(&["answer", question, "--text", "Wij zelf.", "--by", "verbindingsfunctionaris"], "2026-03-16");
    let decide =
        ["decide", "dialoogtafel", "--decision", "pilot", "--by", "directeur", "--reason", "Leren.", "--review", "2027-01-01"];
    assert!(on(&decide, "2026-03-20").contains("kt plan "));
    let status = done(dir, &["status", "--format", "json", "--today", "2026-04-01"]);
    let states: Vec<&str> = status.lines().filter(|line| line.contains("\"state\"")).map(str::trim).collect();
    assert_eq!(states, [r#""state": "done","#; 7], "{status}");
    let check = kt(dir, &["check", "--today", "2026-04-01"]);
    assert_ne!(check.status.code(), Some(2), "{}", said(&check));
}

#[test]
fn a_verb_changes_only_its_own_lines() {
    let place = support::example();
    let memo = place.path().join("memos/2026-03-24-wijkacademies.md");
    let before = fs::read_to_string(&memo).unwrap().replace("    with: lid visiegroep\n", "    with: lid visiegroep # aan tafel\n");
    fs::write(&memo, before.replace('\n', "\r\n")).unwrap();
    done(place.path(), &["discuss", "wijkacademies", "--with", "directeur"]);
    let talk = "    with: lid visiegroep # aan tafel\n  - date: 2026-04-08\n    with: directeur\n";
    let wanted = before.replace("    with: lid visiegroep # aan tafel\n", talk).replace('\n', "\r\n");
    assert_eq!(fs::read_to_string(&memo).unwrap(), wanted);
}

#[test]
fn two_decisions_at_once_leave_one() {
    let place = support::example();
    let before = fs::read_dir(place.path().join("decisions")).unwrap().count();
    let args = ["decide", "wijkacademies", "--decision", "pilot", "--by", "directeur", "--reason", "x", "--no-input"];
    let mut running: Vec<_> = (0..4).map(|_| support::command(place.path(), &args).spawn().unwrap()).collect();
    let succeeded = running.iter_mut().filter_map(|one| one.wait().unwrap().success().then_some(())).count();
    assert_eq!(succeeded, 1);
    let decisions = fs::read_dir(place.path().join("decisions")).unwrap().count();
    assert_eq!(decisions, before + 1, "those of the example and one more");
}

#[test]
fn the_head_of_a_memo_says_that_it_was_spread_and_one_undo_takes_that_back() {
    let place = support::example();
    let memo = place.path().join("memos/2026-03-24-wijkacademies.md");
    let before = fs::read_to_string(&memo).unwrap();
    done(place.path(), &["spread", "wijkacademies", "--to", "wijkteam"]);
    assert!(fs::read_to_string(&memo).unwrap().contains("verspreid 8 april 2026"));
    done(place.path(), &["undo"]);
    assert_eq!(fs::read_to_string(&memo).unwrap(), before);
    let own = before.replace("| Aan | lid visiegroep", "| Aan | mijn buurman, lid visiegroep");
    fs::write(&memo, &own).unwrap();
    let spread = kt(place.path(), &["spread", "wijkacademies", "--to", "wijkteam", "--no-input"]);
    assert!(said(&spread).contains("--update"), "{}", said(&spread));
    assert!(fs::read_to_string(&memo).unwrap().contains("mijn buurman"), "what a person wrote stays");
}

#[test]
fn a_question_says_that_the_memo_does_not_have_it_yet() {
    let place = support::example();
    let asked = done(place.path(), &["ask", "wijkacademies", "--question", "Wie betaalt de zaal?", "--asker", "controller"]);
    assert!(asked.contains("kt memo memo/2026-03-24-wijkacademies --update"), "{asked}");
    assert!(done(place.path(), &["memo", "wijkacademies", "--format", "text"]).contains("Wie betaalt de zaal?"));
    let decided = done(place.path(), &["ask", "samen-beslissen", "--question", "Hoe gaat het?", "--asker", "controller"]);
    assert!(!decided.contains("--update"), "a decided memo does not change any more");
}
