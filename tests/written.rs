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
        // A file is named after the question in it.
        assert!(!told.replace("bsn-999990019.yaml", "").contains("999990019"), "{told}");
    }
    let quiet = said(&kt(place.path(), &["edit", "wish/gezinnen-wachten-korter", "--set", "owner=directeur"]));
    assert!(!quiet.contains("•"), "what stood there already: {quiet}");
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
