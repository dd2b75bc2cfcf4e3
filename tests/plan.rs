//! `kt plan` and `kt review` at a real pseudo-terminal: what is asked, what is kept at once, and how one goes on.
#![cfg(unix)]
#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

mod support;

use std::fs;
use std::path::Path;
use std::time::Duration;

use expectrl::process::unix::WaitStatus;
use expectrl::{Eof, Expect, Session};

type Terminal = Session<expectrl::session::OsProcess, expectrl::session::OsStream>;

const PLAN: &str = "plans/jeugdhulp-merwede/samen-beslissen.yaml";

/// Someone at a terminal, with plain numbered lines.
struct Person(Terminal);

impl Person {
    fn starts(dir: &Path, args: &[&str]) -> Self {
        let mut command = support::command(dir, &[args, &["--plain-prompts"]].concat());
        command.env("TERM", "xterm").env("NO_COLOR", "1");
        let mut terminal = Session::spawn(command).unwrap();
        terminal.get_process_mut().set_window_size(160, 60).unwrap();
        terminal.set_expect_timeout(Some(Duration::from_secs(20)));
        Self(terminal)
    }

    fn sees(&mut self, text: &str) {
        if let Err(error) = self.0.expect(text) {
            panic!("{text:?} is not seen: {error}");
        }
    }

    /// Waits for each question and answers it.
    fn answers(&mut self, lines: &[(&str, &str)]) {
        for (question, line) in lines {
            self.sees(question);
            self.0.send(format!("{line}\r")).unwrap();
        }
    }

    /// Waits for each list of choices and types a number.
    fn chooses(&mut self, question: &str, number: &str) {
        self.sees(question);
        self.answers(&[("Nummer", number)]);
    }

    fn ends_well(mut self) {
        self.0.expect(Eof).unwrap();
        assert!(matches!(self.0.get_process().wait().unwrap(), WaitStatus::Exited(_, 0)));
    }
}

#[test]
fn a_plan_is_asked_kept_at_once_and_taken_up_again() {
    let place = support::example();
    let mut person = Person::starts(place.path(), &["plan", "samen-beslissen"]);
    person.answers(&[
        ("Wat wilt u bereiken?", "Beide teams werken zo."),
        ("Welke functie coördineert", "Jan de Vries"),
        ("Dit lijkt een naam. Noem een functie", "2"),
        ("Welke functie coördineert", "gedragswetenschapper"),
        ("Welke functie is ambassadeur?", ""),
        ("Naar welke functie luisteren", ""),
    ]);
    person.sees("wijst 2 belemmerende factoren aan");
    person.chooses("Welke neemt u over?", "");
    person.chooses("Wilt u er belemmerende factoren bij zetten?", "2");
    person.sees("Een top 3 is een begin van het gesprek");
    person.chooses("Wat doet u aan Tijd?", "1");
    person.answers(&[
        ("Waarom deze?", "Zonder uren gebeurt het niet."),
        ("Welke functie doet het?", "mevrouw Jansen"),
        ("Dit lijkt een naam", "nee"),
        ("Welke functie doet het?", "teammanager"),
        ("Uiterlijk wanneer?", "morgen"),
        ("morgen is geen datum", ""),
    ]);
    person.answers(&[("Hoeveel uren kost het?", "12,5"), ("Hoeveel euro kost het?", "€ 1.250"), ("Waaraan ziet u", "")]);
    person.chooses("Nog een strategie voor Tijd?", "2");
    person.chooses("Wat doet u aan Formele bekrachtiging", "6");
    person.answers(&[("Waarom laat u dit nu liggen?", ""), ("Waarom laat u dit nu liggen?", "eerst de training")]);
    person.chooses("Gebruikt u dit: Alleen vraagstukken die passen?", "4");
    person.sees("Gestopt. Het plan staat in");
    person.ends_well();
    let text = fs::read_to_string(place.path().join(PLAN)).unwrap();
    assert_eq!(
        text,
        "decision: 2026-03-28-samen-beslissen\nproduct: samen-beslissen\norganisation: jeugdhulp-merwede\naim: Beide teams werken zo.\n\
         coordinator: gedragswetenschapper\nbarriers:\n  - determinant: time-available\n    basis: survey jeugdhulp-merwede/samen-beslissen-before\n\
         \x20 - determinant: formal-ratification\n    basis: survey jeugdhulp-merwede/samen-beslissen-before\n\
         strategies:\n  - strategy: task-and-time\n    for:\n      - time-available\n    because: Zonder uren gebeurt het niet.\n    by: teammanager\n\
         \x20   hours: 12.5\n    cost: 1250\nleft:\n  - determinant: formal-ratification\n    because: eerst de training\n"
    );
    let mut again = Person::starts(place.path(), &["plan", "samen-beslissen"]);
    again.sees("Er is al een plan");
    again.chooses("Wat wilt u doen?", "2");
    again.ends_well();
    assert_eq!(fs::read_to_string(place.path().join(PLAN)).unwrap(), text, "looking changes nothing");
}

#[test]
fn one_strategy_helps_with_two_barriers_and_an_own_one_gets_a_file() {
    let place = support::example();
    let done = support::kt(
        place.path(),
        &["plan", "samen-beslissen", "--from-survey", "--set", "aim=x", "--barrier", "taakopvatting=team"],
    );
    assert!(done.status.success(), "{}", support::said(&done));
    let mut person = Person::starts(place.path(), &["plan", "samen-beslissen"]);
    let nothing =
        [("Waarom deze?", ""), ("Welke functie doet", ""), ("Uiterlijk", ""), ("uren", ""), ("euro", ""), ("Waaraan", "")];
    person.chooses("Wat wilt u doen?", "5");
    person.chooses("Wat doet u aan Taakopvatting?", "1");
    person.answers(&nothing);
    person.chooses("Nog een strategie voor Taakopvatting?", "2");
    person.sees("Invoering als taak met tijd ook hiervoor inzetten");
    person.answers(&[("Nummer", "1")]);
    person.chooses("Nog een strategie voor Tijd?", "2");
    person.chooses("Wat doet u aan Formele bekrachtiging", "5");
    person.answers(&[("Hoe heet uw strategie?", "Koffie met de directeur"), ("Wat doet u dan?", "De directeur komt langs.")]);
    person.sees("strategies/koffie-met-de-directeur.yaml");
    person.answers(&nothing);
    person.chooses("Nog een strategie voor Formele", "2");
    person.chooses("Wat wilt u doen?", "2");
    person.ends_well();
    let text = fs::read_to_string(place.path().join(PLAN)).unwrap();
    assert!(
        text.contains("- strategy: task-and-time\n    for:\n      - professional-obligation\n      - time-available\n"),
        "{text}"
    );
    assert_eq!(text.matches("- strategy:").count(), 2, "{text}");
    let page = support::printed(&support::kt(place.path(), &["plan", "samen-beslissen", "--format", "md"]));
    assert_eq!(page.matches("Baken de invoering af als taak").count(), 1, "told once: {page}");
    assert!(page.contains("De directeur komt langs."), "{page}");
}

#[test]
fn what_was_seen_is_counted_and_an_objection_is_laid_before_the_person() {
    let place = support::example();
    let mut person = Person::starts(place.path(), &["review", "richtlijn-scheiding"]);
    person.answers(&[
        ("Hoeveel mensen zouden ermee moeten werken?", ""),
        ("kennen de inhoud?", "44"),
        ("Dat zijn er meer dan 43", "42"),
        ("Het kind apart spreken", "36"),
        ("Beide ouders spreken", "39"),
        ("Inschatten hoe hoog", ""),
        ("Met de ouders vastleggen", "35"),
        ("Een datum afspreken", "38"),
        ("Wat viel op?", "Het samen optrekken helpt."),
        ("Welk bezwaar hoorde u?", "Daar hebben we echt geen tijd voor"),
    ]);
    person.chooses("Gaat dat over: Tijd?", "1");
    person.answers(&[("Welk bezwaar hoorde u?", "Mijn collega wordt nooit vervangen")]);
    person.chooses("1. Vervanging bij personeelsverloop", "1");
    person.answers(&[("Welk bezwaar hoorde u?", "ik krijg de oppas niet geregeld")]);
    person.chooses("1. Dat weet ik nog niet", "");
    person.sees("staat nu als opmerking bij de telling");
    person.answers(&[("Welk bezwaar hoorde u?", "")]);
    person.sees("Op 8 april 2026 kent 98% de inhoud.");
    person.ends_well();
    let text = fs::read_to_string(place.path().join("plans/jeugdhulp-merwede/richtlijn-scheiding.yaml")).unwrap();
    assert!(text.contains(
        "  - date: 2026-04-08\n    of: 43\n    aware: 42\n    applying:\n      beide-ouders: 39\n      buiten-conflict: 35\n      \
         kind-apart: 36\n      opschalen: 38\n    note: 'Het samen optrekken helpt. Bezwaar: ‘ik krijg de oppas niet geregeld’.'\n"
    ), "{text}");
    assert!(text.contains("bezwaar, 8 april 2026: ‘Daar hebben we echt geen tijd voor’"), "{text}");
    assert!(text.contains("bezwaar, 8 april 2026: ‘Mijn collega wordt nooit vervangen’"), "{text}");
    assert!(text.contains("  # nieuw in de tweede meting\n"), "what a person wrote stays");
}

#[test]
fn what_the_memo_announced_is_offered_with_where_it_comes_from() {
    let place = support::example();
    let bare = "decision: 2026-03-28-samen-beslissen\nproduct: samen-beslissen\norganisation: jeugdhulp-merwede\naim: x\n";
    fs::write(place.path().join(PLAN), bare).unwrap();
    let mut person = Person::starts(place.path(), &["plan", "samen-beslissen"]);
    person.chooses("Wat wilt u doen?", "8");
    person.answers(&[("Hoe doen jongeren en ouders mee?", "")]);
    person.sees("Uit de memo “Starten met een proef” (12 maart 2026):");
    person.sees("2. Training en start (teammanager, 18 mei 2026)");
    person.answers(&[("Nummers", "2 3"), ("Wanneer stopt u ermee?", ""), ("Wanneer kijkt u opnieuw", "")]);
    person.chooses("Wat wilt u doen?", "2");
    person.ends_well();
    let text = fs::read_to_string(place.path().join(PLAN)).unwrap();
    let steps = "steps:\n  - what: Training en start\n    by: teammanager\n    due: 2026-05-18\n  - what: Tussenstand\n    by: coördinator\n    due: 2026-09-15\n";
    assert_eq!(text, format!("{bare}{steps}stop: Onder 50% in september.\nreview: 2027-01-15\n"));
}

#[test]
fn a_new_plan_takes_over_what_the_memo_says_unless_something_else_is_told() {
    let place = support::example();
    let done = support::kt(place.path(), &["plan", "samen-beslissen", "--set", "aim=x", "--set", "stop=na de zomer"]);
    let told = support::printed(&done);
    for line in [
        "Uit de memo “Starten met een proef” (12 maart 2026) en het besluit daarover:",
        "- 4 stappen",
        "- opnieuw bekijken op 15 januari 2027",
    ] {
        assert!(told.contains(line), "{told}");
    }
    assert!(!told.contains("Onder 50%"), "{told}");
    let text = fs::read_to_string(place.path().join(PLAN)).unwrap();
    assert!(text.contains("stop: na de zomer\n") && text.matches("  - what:").count() == 4, "{text}");
    let page = support::printed(&support::kt(place.path(), &["plan", "samen-beslissen", "--format", "md"]));
    assert!(page.contains("Stap uit de memo: Training en start"), "{page}");
    let again = support::kt(place.path(), &["plan", "samen-beslissen", "--set", "review="]);
    assert!(!support::printed(&again).contains("Uit de memo"), "only a new plan takes it over");
}

#[test]
fn of_many_barriers_only_the_worst_five_are_marked_beforehand() {
    let place = support::example();
    let path = place.path().join("surveys/jeugdhulp-merwede/samen-beslissen-before.csv");
    let table = fs::read_to_string(&path).unwrap();
    let header = table.lines().next().unwrap();
    let row = header.split(',').map(|key| if key == "role" { "" } else { "1" }).collect::<Vec<_>>().join(",");
    fs::write(&path, format!("{header}\n{}", format!("{row}\n").repeat(12))).unwrap();
    let mut person = Person::starts(place.path(), &["plan", "samen-beslissen"]);
    person.answers(&[
        ("Wat wilt u bereiken?", "x"),
        ("Welke functie coördineert", ""),
        ("Welke functie is ambassadeur?", ""),
        ("Naar welke functie luisteren", ""),
    ]);
    person.sees("De 5 zwaarste zijn aangevinkt");
    person.answers(&[("Nummers", "")]);
    person.chooses("Wilt u er belemmerende factoren bij zetten?", "2");
    person.chooses("Wat doet u aan", "8");
    person.sees("Gestopt. Het plan staat in");
    person.ends_well();
    let text = fs::read_to_string(place.path().join(PLAN)).unwrap();
    assert_eq!(text.matches("- determinant:").count(), 5, "{text}");
}

#[test]
fn personal_data_in_a_plan_are_told_before_the_next_question() {
    let place = support::example();
    let mut person = Person::starts(place.path(), &["plan", "samen-beslissen"]);
    person.answers(&[("Wat wilt u bereiken?", "Beginnen met bsn 999990019")]);
    person.sees("Let op: plans/");
    person.sees("plan/jeugdhulp-merwede/samen-beslissen --set aim=…");
    person.answers(&[("Welke functie coördineert", "q")]);
    person.ends_well();
}
