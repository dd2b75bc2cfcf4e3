//! `kt network` at a real pseudo-terminal: the seven questions, stopping and going on; a session; the form that asks for
//! participants one by one.
#![cfg(unix)]
#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use expectrl::process::unix::WaitStatus;
use expectrl::{Eof, Expect, Session};
use tempfile::TempDir;

type Terminal = Session<expectrl::session::OsProcess, expectrl::session::OsStream>;

fn folder() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let put = |path: &str, text: &str| {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put("kt.yaml", "kt: 1\ntitle: Proef\nlanguage: nl\ntoday: 2026-04-08\norganisation: ons\n");
    put("organisations/ons.yaml", "title: Ons\ntype: care-provider\nroles:\n  - role: liaison-officer\n");
    dir
}

fn record(dir: &Path, name: &str) -> String {
    fs::read_to_string(dir.join("networks").join(name)).unwrap_or_default()
}

/// Someone at a terminal, with plain numbered lines.
struct Person(Terminal);

impl Person {
    fn starts(dir: &Path, args: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kt"));
        command.current_dir(dir).args(args).arg("--plain-prompts").env("TERM", "xterm").env("NO_COLOR", "1").env_remove("KT_ROLE");
        let mut terminal = Session::spawn(command).unwrap();
        terminal.get_process_mut().set_window_size(100, 40).unwrap();
        terminal.set_expect_timeout(Some(Duration::from_secs(20)));
        Self(terminal)
    }

    fn sees(&mut self, text: &str) {
        if let Err(error) = self.0.expect(text) {
            panic!("{text:?} is not seen: {error}");
        }
    }

    /// Waits for a question and answers it.
    fn answers(&mut self, question: &str, line: &str) {
        self.sees(question);
        self.0.send(format!("{line}\r")).unwrap();
    }

    /// Chooses by number, when the question stands there.
    fn chooses(&mut self, question: &str, number: &str) {
        self.sees(question);
        self.answers("Nummer", number);
    }

    fn ends_well(mut self) {
        self.0.expect(Eof).unwrap();
        assert!(matches!(self.0.get_process().wait().unwrap(), WaitStatus::Exited(_, 0)));
    }
}

#[test]
fn the_seven_questions_are_kept_one_by_one_and_can_be_finished_later() {
    let dir = folder();
    let mut first = Person::starts(dir.path(), &["network", "advise"]);
    first.answers("Onder welke naam", "Samen op school");
    first.answers("Welk vraagstuk", "Kinderen vallen uit.");
    first.chooses("eenvoudig op te lossen", "2");
    first.answers("Waarom?", "ieder heeft een deel");
    first.sees("genoeg steun");
    assert!(record(dir.path(), "samen-op-school.yaml").contains("q1: Nee. ieder heeft een deel"), "kept at once");
    first.answers("Nummer", "1");
    first.answers("Waarom?", "q");
    first.sees("U bent gestopt");
    first.sees("Nog niets");
    first.ends_well();

    let mut second = Person::starts(dir.path(), &["network", "advise", "samen-op-school"]);
    second.answers("Welk vraagstuk", "");
    second.chooses("eenvoudig op te lossen", "");
    second.answers("Waarom? [ieder heeft een deel]", "");
    second.chooses("genoeg steun", "1");
    second.answers("Waarom?", "");
    second.chooses("Waarvoor komt u", "3");
    second.chooses("vooral om vernieuwing", "1");
    second.answers("Waarom?", "");
    second.chooses("even betrokken", "1");
    second.answers("Waarom?", "");
    second.chooses("Wat wilt u vooral samen doen", "6");
    second.answers("Wat wilt u samen bereiken", "Elk kind blijft op school.");
    second.answers("Welk product", "Een klassenkaart.");
    second.answers("Welke kennis is nodig", "regels");
    second.answers("Wie heeft die kennis", "");
    second.answers("Waar is die te halen", "gemeente");
    second.answers("Welke kennis is nodig", "");
    second.sees("Een ontwikkeltafel past");
    second.ends_well();
    let text = record(dir.path(), "samen-op-school.yaml");
    for line in [
        "form: development-table",
        "  q2: Ja",
        "  aim: lasting",
        "product-aim: Een klassenkaart.",
        "  - what: regels\n    where: gemeente",
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
}

#[test]
fn a_light_aim_ends_the_questions_early_and_nothing_is_kept_without_a_name() {
    let dir = folder();
    let mut person = Person::starts(dir.path(), &["network", "advise"]);
    person.answers("Onder welke naam", "");
    person.answers("Welk vraagstuk", "");
    person.chooses("eenvoudig op te lossen", "2");
    person.answers("Waarom?", "");
    person.chooses("genoeg steun", "1");
    person.answers("Waarom?", "");
    person.chooses("Waarvoor komt u", "1");
    person.sees("Een studiemiddag past");
    person.ends_well();
    assert!(!dir.path().join("networks").exists());
}

#[test]
fn a_session_is_asked_for_and_its_lesson_always() {
    let dir = folder();
    fs::create_dir(dir.path().join("networks")).unwrap();
    fs::write(dir.path().join("networks/net.yaml"), "title: Net\nform: living-lab\nsessions:\n  - date: 2026-04-01\n").unwrap();
    let mut person = Person::starts(dir.path(), &["network", "session", "net"]);
    person.answers("Van welke bijeenkomst? (JJJJ-MM-DD) [2026-04-01]", "");
    person.answers("Wat leerden we", "");
    person.sees("Dit veld is nodig.");
    person.answers("Wat leerden we", "Begin klein.");
    person.answers("Hoeveel mensen", "acht");
    person.answers("Hoeveel mensen", "8");
    person.answers("Wat ging er goed", "");
    person.answers("Hoe ging het samenwerken", "");
    person.answers("uitgeprobeerd", "startgesprek; ons");
    person.answers("Wat is afgesproken", "bellen; teamleider; 2026-05-01");
    person.answers("Nog iets", "");
    person.sees("Vastgelegd");
    person.ends_well();
    let text = record(dir.path(), "net.yaml");
    assert!(
        text.contains("    present: 8\n    lesson: Begin klein.\n    test:\n      what: startgesprek\n      organisation: ons\n"),
        "{text}"
    );
    assert!(text.contains("      - what: bellen\n        by: teamleider\n        due: 2026-05-01\n"), "{text}");
}

#[test]
fn participants_are_asked_for_one_by_one_and_more_can_be_added_later() {
    let dir = folder();
    fs::create_dir(dir.path().join("networks")).unwrap();
    let before = "title: Net\nform: living-lab\nparticipants:\n  - role: ouder # sinds mei\n    perspective: lived-experience\n";
    fs::write(dir.path().join("networks/net.yaml"), before).unwrap();
    let mut person = Person::starts(dir.path(), &["edit", "network/net"]);
    // Past the fields before it, each with Enter.
    person.answers("Hoe heet het netwerk", "");
    person.answers("Nummer", "");
    for question in ["samen bereiken", "vraagstuk uit de praktijk", "Welk product", "Welke kennis is nodig? (leeg"] {
        person.answers(question, "");
    }
    person.chooses("Welke organisatie doet mee", "");
    person.sees("- ouder");
    person.answers("Welke functie doet mee", "leraar");
    person.answers("Hoeveel mensen in deze functie", "2");
    person.chooses("Van welke organisatie", "1");
    person.chooses("Vanuit welk perspectief", "5");
    person.chooses("Op welke laag", "1");
    person.chooses("Doener of denker", "3");
    person.chooses("iets uitproberen", "1");
    person.answers("Hoeveel uur per maand", "2,5");
    person.answers("Welke functie doet mee", "");
    person.answers("Wie heeft zich aangemeld", "");
    person.answers("Wie begeleidt", "");
    for question in [
        "onderzoeker",
        "melden mensen zich aan",
        "Wie steunt",
        "Welke waarden",
        "Wanneer is de eerste",
        "Hoeveel maanden",
        "Of hoeveel",
        "Om de hoeveel",
    ] {
        person.answers(question, "");
    }
    person.chooses("klein vraagstuk", "");
    person.chooses("Welke bijeenkomsten", "");
    person.answers("Welke post", "");
    person.answers("Wat is eruit gekomen", "");
    person.answers("Waarlangs deelt", "");
    person.chooses("binnen de eigen organisatie", "");
    person.sees("Aangepast");
    person.ends_well();
    let added = "  - role: leraar\n    number: 2\n    organisation: ons\n    perspective: education\n    level: practice\n    strength: both\n    mandate: true\n    hours-per-month: 2.5\n";
    assert_eq!(record(dir.path(), "net.yaml"), format!("{before}{added}"));
}

#[test]
fn personal_data_in_an_answer_are_told_before_the_next_question() {
    let dir = folder();
    let mut person = Person::starts(dir.path(), &["network", "advise"]);
    person.answers("Onder welke naam", "Samen op school");
    person.answers("Welk vraagstuk", "Het begon met bsn 999990019.");
    person.sees("Let op: networks/samen-op-school.yaml");
    person.sees("Haal het weg voordat");
    person.answers("Nummer", "2");
    person.answers("Waarom?", "q");
    person.sees("U bent gestopt");
    person.ends_well();
}
