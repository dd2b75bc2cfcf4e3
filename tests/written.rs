//! What is told of a change to a record beside what is another: comments that go, and personal data that came in.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs;

mod support;
use support::{example, kt, printed, said};

const WISH: &str = "wishes/gezinnen-wachten-korter.yaml";

#[test]
fn personal_data_in_a_new_text_is_told_masked() {
    let place = example();
    for args in [
        &["edit", "wish/gezinnen-wachten-korter", "--set", "title=Bel over bsn 999990019"][..],
        &["new", "wish", "--id", "vraag", "--set", "title=Vraag van bsn 999990019", "--set", "organisation=jeugdhulp-merwede"],
        &["ask", "memo/2026-03-12-samen-beslissen", "--question", "En voor bsn 999990019?", "--asker", "directeur"],
    ] {
        let output = kt(place.path(), args);
        let told = said(&output);
        assert!(output.status.success() && told.contains("99•••••19") && told.contains("kt undo"), "{args:?}: {told}");
        assert!(!told.contains("999990019"), "{told}");
    }
    let quiet = said(&kt(place.path(), &["edit", "wish/gezinnen-wachten-korter", "--set", "owner=directeur"]));
    assert!(!quiet.contains("•"), "what stood there already: {quiet}");
}

#[test]
fn personal_data_in_a_title_stay_out_of_the_name() {
    let place = example();
    for (title, path) in
        [("Bel 06-12345678", "wishes/bel.yaml"), ("Mail jan@zorg-test.nl over vragen", "wishes/mail-over-vragen.yaml")]
    {
        let output =
            kt(place.path(), &["new", "wish", "--set", &format!("title={title}"), "--set", "organisation=jeugdhulp-merwede"]);
        assert!(output.status.success(), "{}", said(&output));
        assert!(place.path().join(path).exists(), "{}", printed(&output));
    }
}

#[test]
fn personal_data_in_answers_plans_amounts_and_memos_are_told_masked_too() {
    let place = example();
    fs::write(place.path().join("antwoorden.yaml"), "A1:\n  score: 4\n  note: Vraag van bsn 999990019\n").unwrap();
    fs::write(place.path().join("bedragen.yaml"), "cover:\n  one-off: potje van bsn 999990019\n").unwrap();
    for args in [
        &["assess", "product/hervormingsagenda", "--as", "beleidsadviseur", "--answers", "antwoorden.yaml"][..],
        &["finance", "midi", "--answers", "bedragen.yaml"],
        &["plan", "samen-beslissen", "--set", "aim=Ook voor bsn 999990019"],
        &["review", "richtlijn-scheiding", "--of", "10", "--note", "Geldt niet voor bsn 999990019"],
        &["network", "advise", "samen-rond-het-gezin", "--answer", "issue=Begon met bsn 999990019"],
        &["memo", "product/startgesprek-gezin", "--set", "asked=Besluit over bsn 999990019"],
    ] {
        let told = said(&kt(place.path(), args));
        assert!(told.contains("Let op: ") && told.contains("99•••••19") && told.contains("kt undo"), "{args:?}: {told}");
        assert!(!told.contains("999990019"), "{told}");
    }
    let dry = said(&kt(place.path(), &["plan", "samen-beslissen", "--set", "stop=Bij bsn 999990020", "--dry-run"]));
    assert!(!dry.contains("kt undo"), "nothing was written: {dry}");
}

#[test]
fn what_was_told_once_is_not_told_again() {
    let place = example();
    kt(place.path(), &["plan", "samen-beslissen", "--set", "aim=Ook voor bsn 999990019"]);
    let told = said(&kt(place.path(), &["plan", "samen-beslissen", "--set", "stop=Bij bsn 999990020"]));
    let lines: Vec<&str> = told.lines().filter(|line| line.starts_with("Let op: ")).collect();
    assert!(lines.len() == 1 && lines[0].contains("99•••••20"), "{told}");
}

#[test]
fn a_list_keeps_the_comments_of_what_stays_and_says_which_go() {
    let place = example();
    let path = place.path().join(WISH);
    let list = "themes: # uit het MT\n  # eerst\n  - wachtlijsten\n  - samenwerking-organisaties # besproken\n";
    let text = fs::read_to_string(&path).unwrap().replace("themes:\n  - wachtlijsten\n  - samenwerking-organisaties\n", list);
    assert!(text.contains(list));
    fs::write(&path, text).unwrap();
    let set = |themes: &str| kt(place.path(), &["edit", "wish/gezinnen-wachten-korter", "--set", &format!("themes={themes}")]);
    let grown = set("wachtlijsten,samenwerking-organisaties,samenwerking-met-ouders");
    assert!(fs::read_to_string(&path).unwrap().contains(&format!("{list}  - samenwerking-met-ouders\n")));
    assert!(!said(&grown).contains("opmerking"), "{}", said(&grown));
    let fewer = set("wachtlijsten");
    assert!(said(&fewer).contains("verdwijnt: # besproken") && printed(&fewer).contains("Aangepast"), "{}", said(&fewer));
    assert!(fs::read_to_string(&path).unwrap().contains("themes: # uit het MT\n  # eerst\n  - wachtlijsten\nowner"));
}
