//! The interview about money in a real pseudo-terminal: kept after every amount, taken up again where it was left.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion
#![cfg(unix)]

use std::fs;
use std::path::Path;

use expectrl::session::OsSession;
use expectrl::{Eof, Expect, Session};

mod support;
use support::{command, example};

const RECORD: &str = "finances/jeugdhulp-merwede/midi.yaml";

fn terminal(dir: &Path, args: &[&str]) -> OsSession {
    let mut command = command(dir, args);
    command.args(["--plain-prompts"]);
    let mut session = Session::spawn(command).unwrap();
    session.set_expect_timeout(Some(std::time::Duration::from_secs(20)));
    session
}

fn answer(session: &mut OsSession, pairs: &[(&str, &str)]) {
    for (question, line) in pairs {
        session.expect(*question).unwrap_or_else(|error| panic!("{question}: {error}"));
        session.send_line(line).unwrap();
    }
}

#[test]
fn every_amount_is_kept_at_once() {
    let place = example();
    let mut stopped = terminal(place.path(), &["finance", "midi"]);
    answer(
        &mut stopped,
        &[("Over hoeveel jaar", "4"), ("Eenmalige kosten", "31.200"), ("Kosten per jaar", "14000"), ("Opbrengst", "q")],
    );
    stopped.expect(RECORD).unwrap();
    stopped.expect(Eof).unwrap();
    let kept = fs::read_to_string(place.path().join(RECORD)).unwrap();
    let asked = "years: 4\nparties:\n  - party: jeugdhulp-merwede\n    one-off: 31200\n    yearly: 14000\n";
    assert!(kept.ends_with(asked), "what was not asked yet stays out: {kept}");
    let mut again = terminal(place.path(), &["finance", "midi"]);
    let rest = [("Opbrengst", "100"), ("Gemiste inkomsten", ""), ("Nummer", "2"), ("Nog een partij", "q")];
    again.expect("verder waar u was").unwrap();
    answer(&mut again, &rest);
    again.expect(Eof).unwrap();
    let after = fs::read_to_string(place.path().join(RECORD)).unwrap();
    assert_eq!(after, kept + "    gain-yearly: 100\n    income-loss-yearly: 0\n");
}

#[test]
fn what_was_answered_for_a_party_is_kept_and_taken_up_again() {
    let place = example();
    let dir = place.path();
    let mut first = terminal(dir, &["finance", "midi"]);
    answer(
        &mut first,
        &[
            ("Over hoeveel jaar", "3"),
            ("Eenmalige kosten", "31.200"),
            ("Kosten per jaar", "veel"),
            ("hele euro's", "14000"),
            ("Opbrengst of besparing", ""),
            ("Gemiste inkomsten", "8000"),
            ("Nummer", "2"),
            ("Nog een partij", "Gemeente Merwestad"),
            ("Eenmalige kosten", "q"),
        ],
    );
    first.expect("kt finance midi").unwrap();
    first.expect(Eof).unwrap();
    let kept = fs::read_to_string(dir.join(RECORD)).unwrap();
    assert_eq!(
        kept,
        "product: midi\norganisation: jeugdhulp-merwede\nyears: 3\nparties:\n  - party: jeugdhulp-merwede\n    one-off: 31200\n    \
         yearly: 14000\n    gain-yearly: 0\n    income-loss-yearly: 8000\n"
    );
    fs::write(dir.join(RECORD), kept.replace("yearly: 14000", "yearly: 14000 # navragen")).unwrap();
    let mut again = terminal(dir, &["finance", "midi"]);
    answer(
        &mut again,
        &[
            ("[3]", ""),
            ("[31200]", ""),
            ("[14000]", ""),
            ("[0]", ""),
            ("[8000]", ""),
            ("Nummer", ""),
            ("Nog een partij", "Gemeente Merwestad"),
            ("Eenmalige kosten", ""),
            ("Kosten per jaar", ""),
            ("Opbrengst of besparing", "52000"),
            ("Gemiste inkomsten", ""),
            ("Nummer", "1"),
            ("Nog een partij", ""),
            ("Waaruit betaalt u de eenmalige", "innovatiebudget"),
            ("Waaruit betaalt u de", ""),
            ("Punt 1", ""),
            ("Punt 2", "kortere trajecten besparen de gemeente"),
            ("Nummer", "1"),
            ("Welke functie", "controller"),
            ("Voor welke datum", "morgen"),
            ("Voor welke datum", "2026-06-01"),
            ("Punt 3", "-"),
        ],
    );
    again.expect("58.800").unwrap();
    again.expect("Scheve verdeling").unwrap();
    again.expect(Eof).unwrap();
    let after = fs::read_to_string(dir.join(RECORD)).unwrap();
    assert!(after.contains("yearly: 14000 # navragen") && after.contains("  - party: gemeente-merwestad\n"), "{after}");
    assert!(
        after.ends_with(
            "cover:\n  one-off: innovatiebudget\npoints:\n  incentive:\n    finding: kortere trajecten besparen de gemeente\n    \
         open: true\n    by: controller\n    due: 2026-06-01\n"
        ),
        "{after}"
    );
}

#[test]
fn personal_data_in_what_covers_a_cost_are_told_before_the_next_question() {
    let place = example();
    let mut person = terminal(place.path(), &["finance", "midi"]);
    let amounts = [
        ("Over hoeveel jaar", "3"),
        ("Eenmalige kosten", "100"),
        ("Kosten per jaar", "0"),
        ("Opbrengst of besparing", "0"),
        ("Gemiste inkomsten", "0"),
        ("Nummer", "2"),
        ("Nog een partij", ""),
        ("Waaruit betaalt u de eenmalige", "potje van bsn 999990019"),
    ];
    answer(&mut person, &amounts);
    for told in ["Let op: finances/", "kt edit finance/"] {
        person.expect(told).unwrap_or_else(|error| panic!("{told}: {error}"));
    }
    answer(&mut person, &[("Punt 1", "q")]);
    person.expect(Eof).unwrap();
}
