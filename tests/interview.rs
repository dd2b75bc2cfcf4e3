//! The interview through a real pseudo-terminal: what a person sees and types, and what then stands on disk.
#![cfg(unix)]
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use expectrl::process::unix::{Signal, WaitStatus};
use expectrl::{Eof, Expect, Session};
use tempfile::TempDir;

type Terminal = Session<expectrl::session::OsProcess, expectrl::session::OsStream>;

/// A small folder with one product, one wish and one organisation.
fn folder() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let put = |path: &str, text: &str| {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put("kt.yaml", "kt: 1\ntitle: Proef\nlanguage: nl\ntoday: 2026-04-08\norganisation: ons\n");
    put("organisations/ons.yaml", "title: Ons\ntype: care-provider\nroles:\n  - role: liaison-officer\n  - role: board-member\n");
    put("wishes/wens.yaml", "title: Samen beslissen\norganisation: ons\nrank: 1\ndate: 2026-01-01\nstatus: open\n");
    put("products/gids.md", "---\ntitle: De gids\nkind: guideline\nwishes: [wens]\n---\n\nEen gids.\n");
    dir
}

fn assessment(dir: &Path, name: &str) -> PathBuf {
    dir.join("assessments/gids").join(name)
}

fn kt(dir: &Path, args: &[&str]) -> std::process::Output {
    Command::new(env!("CARGO_BIN_EXE_kt")).current_dir(dir).args(args).env_remove("KT_ROLE").output().unwrap()
}

/// Someone at a terminal of 80 by 24.
struct Person {
    terminal: Terminal,
}

impl Person {
    fn starts(dir: &Path, args: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kt"));
        command.current_dir(dir).args(args).env("TERM", "xterm").env("NO_COLOR", "1").env_remove("KT_ROLE");
        let mut terminal = Session::spawn(command).unwrap();
        terminal.get_process_mut().set_window_size(80, 24).unwrap();
        terminal.set_expect_timeout(Some(Duration::from_secs(20)));
        Self { terminal }
    }

    fn assesses(dir: &Path, more: &[&str]) -> Self {
        let args = ["assess", "product/gids", "--as", "teamleider jeugd"];
        Self::starts(dir, &[&args, more].concat())
    }

    fn sees(&mut self, text: &str) {
        if let Err(error) = self.terminal.expect(text) {
            panic!("{text:?} is not seen: {error}");
        }
    }

    fn types(&mut self, line: &str) {
        self.terminal.send(format!("{line}\r")).unwrap();
    }

    /// Takes the choice above the one that is proposed.
    fn chooses_above(&mut self) {
        self.terminal.send("\u{1b}[A").unwrap();
        self.types("");
    }

    /// Answers the question with this code.
    fn answers(&mut self, question: &str, line: &str) {
        self.sees(&format!("? {question} ›"));
        self.types(line);
    }

    fn ends(mut self) -> WaitStatus {
        self.terminal.expect(Eof).unwrap();
        self.terminal.get_process().wait().unwrap()
    }

    fn ends_well(self) {
        assert!(matches!(self.ends(), WaitStatus::Exited(_, 0)));
    }
}

#[test]
fn a_quick_interview_is_stopped_resumed_and_finished() {
    let dir = folder();
    let mut first = Person::assesses(dir.path(), &["--quick"]);
    first.sees("Wens: Samen beslissen");
    first.sees("vraag 1 van 11 · groep 1 van 8");
    first.answers("A1", "4; s jaarplan 2026");
    first.answers("A2", "3");
    first.answers("B1", "<");
    first.sees("Uw antwoord: 3");
    first.answers("A2", "5");
    first.answers("B1", "n eerst cijfers zoeken");
    first.sees("Opmerking bewaard. Wat is uw antwoord?");
    first.answers("B1", "3");
    first.answers("B2", "9");
    first.sees("van 1 tot en met 5");
    first.answers("B2", "4 bron jaarplan");
    first.sees("Schrijf: 4; s jaarplan");
    first.answers("B2", "4; jaarplan 2026");
    first.sees("De bron van uw antwoord? Typ: 4; s jaarplan 2026");
    first.sees("Een opmerking? Typ: 4; n jaarplan 2026");
    first.answers("B2", "weet ik niet");
    first.answers("B3", "4");
    first.answers("C1", "q");
    first.sees("Later verder");
    first.ends_well();

    let mut second = Person::assesses(dir.path(), &["--quick"]);
    second.sees("5 van de 11 vragen hebben al");
    second.sees("vraag 6 van 11");
    second.answers("C1", "-");
    second.sees("Waarom is dit niet van toepassing?");
    second.types("-");
    second.sees("een reden in woorden");
    second.types("er is nog geen tekst");
    second.answers("D1", "h");
    second.sees("Herkomst van de vraag");
    second.answers("D1", "3");
    second.answers("E1", ">");
    second.answers("F1", "1");
    second.sees("Is het nog te herstellen?");
    second.types("j");
    second.answers("G1", "4");
    second.answers("H4", "3");
    second.sees("Afronden");
    second.sees("Zonder antwoord: B2 ");
    second.chooses_above();
    second.sees("Uitkomst van de rekenregel: wachten");
    second.sees("het besluit");
    second.sees("Vergissing? Met kt undo wordt het weer een concept.");
    second.ends_well();

    let text = fs::read_to_string(assessment(dir.path(), "2026-04-08-teamleider-jeugd.yaml")).unwrap();
    assert_eq!(
        text,
        "subject: product/gids\norganisation: ons\nwish: wens\nchecklist: product\nchecklist-version: '1'\nset: quick\nround: 1\n\
         assessor: teamleider jeugd\ndate: 2026-04-08\nstatus: final\nanswers:\n\
         \x20 A1:\n    score: 4\n    source: jaarplan 2026\n  A2:\n    score: 5\n  B1:\n    note: eerst cijfers zoeken\n    score: 3\n\
         \x20 B2:\n    unknown: true\n  B3:\n    score: 4\n  C1:\n    not-applicable: er is nog geen tekst\n  D1:\n    score: 3\n\
         \x20 F1:\n    score: 1\n    remediable: true\n  G1:\n    score: 4\n  H4:\n    score: 3\n"
    );
    let checked = kt(dir.path(), &["check"]);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    assert!(kt(dir.path(), &["undo"]).status.success());
    let undone = fs::read_to_string(assessment(dir.path(), "2026-04-08-teamleider-jeugd.yaml")).unwrap();
    assert_eq!(undone, text.replace("status: final", "status: draft"));
}

#[test]
fn a_kill_in_the_middle_loses_only_what_is_being_typed() {
    let dir = folder();
    let mut person = Person::assesses(dir.path(), &[]);
    person.answers("A1", "4");
    person.answers("A2", "n belangrijk");
    person.sees("Opmerking bewaard");
    person.sees("? A2 ›");
    person.terminal.send("5").unwrap();
    person.terminal.get_process_mut().kill(Signal::SIGKILL).unwrap();
    assert!(matches!(person.terminal.get_process().wait().unwrap(), WaitStatus::Signaled(_, Signal::SIGKILL, _)));
    let path = assessment(dir.path(), "2026-04-08-teamleider-jeugd.yaml");
    let text = fs::read_to_string(path).unwrap();
    assert!(text.ends_with("answers:\n  A1:\n    score: 4\n  A2:\n    note: belangrijk\n"), "{text}");

    let mut again = Person::assesses(dir.path(), &[]);
    again.sees("1 van de 28 vragen heeft al");
    again.answers("A2", "q");
    again.ends_well();
}

#[test]
fn an_interrupt_ends_with_130_keeps_the_answers_and_says_how_to_go_on() {
    for more in [&[][..], &["--plain-prompts"]] {
        let dir = folder();
        let mut person = Person::assesses(dir.path(), more);
        person.sees("A1");
        person.terminal.send_line("4").unwrap();
        person.sees("A2");
        person.terminal.send("\u{3}").unwrap();
        person.sees("Gestopt. Uw antwoorden tot hier staan in");
        person.sees("assessments/gids/2026-04-08-teamleider-jeugd.yaml");
        person.sees("kt assess product/gids");
        let status = person.ends();
        assert!(matches!(status, WaitStatus::Exited(_, 130)), "{status:?}");
        let text = fs::read_to_string(assessment(dir.path(), "2026-04-08-teamleider-jeugd.yaml")).unwrap();
        assert!(text.ends_with("answers:\n  A1:\n    score: 4\n"), "{text}");
    }
}

#[test]
fn an_interrupt_of_a_choice_says_that_nothing_changed_and_gives_the_cursor_back() {
    let dir = folder();
    let mut person = Person::starts(dir.path(), &["edit", "wish/wens"]);
    person.sees("Wat is de wens");
    person.types("");
    person.sees("\u{1b}[?25l");
    person.terminal.send("\u{3}").unwrap();
    person.sees("\u{1b}[?25h");
    person.sees("Gestopt. Er is niets gewijzigd.");
    person.sees("kt edit wish/wens");
    let status = person.ends();
    assert!(matches!(status, WaitStatus::Exited(_, 130)), "{status:?}");
}

#[test]
fn q_stops_the_questions_about_a_record_and_nothing_changes() {
    for (args, question) in [(&["edit", "wish/wens"][..], "Wat is de wens"), (&["new", "wens"], "Wat is de wens")] {
        for more in [&[][..], &["--plain-prompts"]] {
            let dir = folder();
            let args = [args, more].concat();
            let mut person = Person::starts(dir.path(), &args);
            person.sees("stopt u");
            person.sees(question);
            person.types("q");
            person.sees("Gestopt. Er is niets gewijzigd.");
            let status = person.ends();
            assert!(matches!(status, WaitStatus::Exited(_, 130)), "{args:?}: {status:?}");
            let wishes = fs::read_dir(dir.path().join("wishes")).unwrap().count();
            let wish = fs::read_to_string(dir.path().join("wishes/wens.yaml")).unwrap();
            assert!(wishes == 1 && wish.starts_with("title: Samen beslissen\n"), "{args:?}: {wish}");
        }
    }
}

#[test]
fn q_stops_a_numbered_choice_and_an_entry_of_a_list_too() {
    let dir = tempfile::tempdir().unwrap();
    assert!(kt(dir.path(), &["init", "--example=nl"]).status.success());
    let path = dir.path().join("memos/2026-04-02-liso-framework.md");
    let before = fs::read_to_string(&path).unwrap();
    for typed in [&["q"][..], &["2", "Een tweede sessie", "q", "n"]] {
        let mut person = Person::starts(dir.path(), &["edit", "memo/2026-04-02-liso-framework", "--plain-prompts"]);
        (0..13).for_each(|_| person.types(""));
        person.sees("Weghalen: Leernetwerk");
        typed.iter().for_each(|line| person.types(line));
        person.sees("Gestopt. Er is niets gewijzigd.");
        assert!(matches!(person.ends(), WaitStatus::Exited(_, 130)), "{typed:?}");
        assert_eq!(fs::read_to_string(&path).unwrap(), before, "{typed:?}");
    }
}

#[test]
fn who_changes_a_record_can_go_back_and_on_stopping_keeps_what_was_changed() {
    let dir = folder();
    let mut person = Person::starts(dir.path(), &["edit", "wish/wens", "--plain-prompts"]);
    for (question, line) in [
        ("[Samen beslissen]:", "<"),
        ("Dit is de eerste vraag.", ""),
        ("Nummer", "terug"),
        ("[Samen beslissen]:", "Samen kiezen"),
        ("Nummer", "<"),
        ("[Samen kiezen]:", "Samen beslissen over hulp"),
        ("Nummer", ""),
        ("Van welk deel", "q"),
        ("Titel: Samen beslissen → Samen beslissen over hulp", "q"),
        ("Typ j of n.", ""),
    ] {
        person.sees(question);
        person.types(line);
    }
    person.sees("Aangepast: wishes/wens.yaml");
    person.ends_well();
    let wish = fs::read_to_string(dir.path().join("wishes/wens.yaml")).unwrap();
    assert!(wish.starts_with("title: Samen beslissen over hulp\norganisation: ons\n"), "{wish}");
}

#[test]
fn the_way_back_stands_in_a_menu_and_what_is_put_back_is_no_change() {
    let dir = folder();
    let before = fs::read_to_string(dir.path().join("wishes/wens.yaml")).unwrap();
    let mut person = Person::starts(dir.path(), &["edit", "wish/wens"]);
    person.sees("Wat is de wens, in één korte zin? (Samen beslissen) ›");
    person.types("Iets anders");
    person.sees("< terug naar de vorige vraag");
    person.terminal.send("\u{1b}[B").unwrap();
    person.types("");
    person.sees("Wat is de wens, in één korte zin? (Iets anders) ›");
    person.types("Samen beslissen");
    person.sees("Om welke organisatie gaat het?");
    person.terminal.send("q").unwrap();
    person.sees("Gestopt. Er is niets gewijzigd.");
    assert!(matches!(person.ends(), WaitStatus::Exited(_, 130)));
    assert_eq!(fs::read_to_string(dir.path().join("wishes/wens.yaml")).unwrap(), before);
}

#[test]
fn an_interrupt_asks_first_whether_to_keep_what_was_changed() {
    for (more, answer, kept) in [(&[][..], "j", true), (&[], "\u{3}", false), (&["--plain-prompts"], "j", true)] {
        let dir = folder();
        let mut person = Person::starts(dir.path(), &[&["edit", "wish/wens"], more].concat());
        person.sees("Wat is de wens");
        person.types("Anders");
        person.sees("Om welke organisatie gaat het?");
        person.sees(if more.is_empty() { "vorige vraag" } else { "Nummer" });
        person.terminal.send("\u{3}").unwrap();
        if !more.is_empty() {
            person.sees("Wat u hebt veranderd, is nog niet bewaard.");
            person.types("q");
        }
        person.sees("Bewaren wat u tot nu toe hebt veranderd?");
        person.types(answer);
        person.sees(if kept { "Aangepast: wishes/wens.yaml" } else { "Gestopt. Er is niets gewijzigd." });
        let status = person.ends();
        assert!(matches!(status, WaitStatus::Exited(_, code) if code == if kept { 0 } else { 130 }), "{status:?}");
        let wish = fs::read_to_string(dir.path().join("wishes/wens.yaml")).unwrap();
        assert_eq!(wish.starts_with("title: Anders\n"), kept, "{wish}");
    }
}

#[test]
fn half_an_entry_is_kept_too_and_within_an_entry_one_can_go_back() {
    let dir = tempfile::tempdir().unwrap();
    assert!(kt(dir.path(), &["init", "--example=nl"]).status.success());
    let mut person = Person::starts(dir.path(), &["edit", "memo/2026-04-02-liso-framework", "--plain-prompts"]);
    (0..13).for_each(|_| person.types(""));
    person.sees("Weghalen: Leernetwerk");
    for (question, line) in [
        ("Nummer", "2"),
        ("Hoe heet deze mogelijkheid?", "<"),
        ("Nummer", "2"),
        ("Hoe heet deze mogelijkheid?", "Een sesie"),
        ("niets te doen?", "<"),
        ("Hoe heet deze mogelijkheid? [Een sesie]:", "Een sessie"),
        ("niets te doen?", "nee"),
        ("het voordeel ervan?", "q"),
        ("Bewaren wat", "j"),
    ] {
        person.sees(question);
        person.types(line);
    }
    person.ends_well();
    let memo = fs::read_to_string(dir.path().join("memos/2026-04-02-liso-framework.md")).unwrap();
    assert!(memo.contains("  - title: Een sessie\n    nothing: false\n"), "{memo}");
}

#[test]
fn an_answer_that_is_longer_than_the_screen_is_wide_is_taken_from_it_before_it_is_told() {
    let dir = folder();
    let mut person = Person::assesses(dir.path(), &["--quick"]);
    person.answers("A1", &format!("n {}", "lang ".repeat(40)));
    // Two rows up from the third, and everything below that away.
    person.sees("\u{1b}[2A");
    person.sees("\u{1b}[0J");
    person.sees("Opmerking bewaard");
    person.answers("A1", "q");
    person.ends_well();
}

#[test]
fn a_verb_says_first_how_to_stop_and_q_is_never_an_answer() {
    let dir = folder();
    let made = kt(dir.path(), &["memo", "gids", "--set", "title=Proef", "--set", "advice=adopt", "--set", "needed-by=2026-06-01"]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    for (typed, question) in [(&[][..], "Met wie is de memo besproken?"), (&["directeur", ""], "Wat kwam eruit?")] {
        let mut person = Person::starts(dir.path(), &["discuss", "gids"]);
        person.sees("Met q stopt u");
        typed.iter().for_each(|line| person.types(line));
        person.sees(question);
        person.types("q");
        person.sees("Gestopt. Er is niets gewijzigd.");
        assert!(matches!(person.ends(), WaitStatus::Exited(_, 130)));
    }
    let memo = fs::read_dir(dir.path().join("memos")).unwrap().next().unwrap().unwrap().path();
    assert!(!fs::read_to_string(memo).unwrap().contains("with: directeur"));
}

#[test]
fn a_new_memo_says_first_how_to_stop_and_one_can_go_back() {
    let dir = folder();
    let mut person = Person::starts(dir.path(), &["memo", "gids", "--plain-prompts"]);
    for (question, line) in [
        ("met < gaat u een vraag", ""),
        ("Dit veld is nodig.", "De gids als prof"),
        ("Welk besluit", "<"),
        ("[De gids als prof]:", "De gids als proef"),
        ("Welk besluit", "Stem in met een proef."),
        ("Wanneer is het besluit nodig?", "1-6-2026"),
        ("Nummer", ""),
    ] {
        person.sees(question);
        person.types(line);
    }
    person.ends_well();
    let memo = fs::read_dir(dir.path().join("memos")).unwrap().next().unwrap().unwrap().path();
    let text = fs::read_to_string(memo).unwrap();
    assert!(text.contains("title: De gids als proef\n") && text.contains("needed-by: 2026-06-01\n"), "{text}");
}

#[test]
fn a_new_wish_asks_about_a_name_for_a_role_and_a_place_before_the_first() {
    let dir = folder();
    let mut person = Person::starts(dir.path(), &["new", "wens", "--plain-prompts"]);
    for (question, line) in [
        ("Wat is de wens", "Korter wachten"),
        ("Om welke organisatie", ""),
        ("Van welk deel", ""),
        ("[2]:", "0"),
        ("plaats 0 is er niet", "2"),
        ("Bij welke thema", ""),
        ("Welke functie is eigenaar", "Jan de Vries"),
        ("Dit lijkt een naam. Noem een functie", "2"),
        ("Welke functie is eigenaar", "teammanager"),
    ] {
        person.sees(question);
        person.types(line);
    }
    (0..3).for_each(|_| person.types(""));
    person.ends_well();
    let text = fs::read_to_string(dir.path().join("wishes/korter-wachten.yaml")).unwrap();
    assert!(text.contains("owner: teammanager\n") && text.contains("rank: 2\n"), "{text}");
}

#[test]
fn a_question_of_yes_or_no_takes_what_is_typed_and_nothing_else() {
    let dir = folder();
    let mut person = Person::starts(dir.path(), &["init", "nieuw"]);
    person.sees("j/n");
    person.types("misschien");
    person.sees("Typ j of n.");
    person.types("n");
    person.ends();
    assert!(!dir.path().join("nieuw/kt.yaml").exists());
}

#[test]
fn a_knock_out_of_which_is_not_known_whether_it_can_be_remedied_stays_open() {
    let dir = folder();
    let mut person = Person::assesses(dir.path(), &["--quick"]);
    person.answers("A1", "1");
    person.sees("typ dan ?");
    person.sees("Is het nog te herstellen? j/n/?");
    person.types("misschien");
    person.sees("Typ j of n.");
    person.types("?");
    person.answers("A2", "f1");
    person.sees("vraag 9 van 11");
    person.answers("F1", "1");
    person.sees("Is het nog te herstellen?");
    person.types(">");
    person.answers("G1", "H4");
    person.answers("H4", "3");
    person.sees("nog niet gezegd of het te herstellen is: A1 ");
    person.sees("Wat wilt u doen?");
    person.types("");
    person.sees("concept");
    person.sees("Breekpunt, nog niet gezegd of het te herstellen is: A1 ");
    person.ends_well();

    let mut again = Person::assesses(dir.path(), &["--quick"]);
    again.sees("1 van de 11 vragen heeft al");
    again.answers("A1", "");
    again.sees("Is het nog te herstellen?");
    again.types("n");
    again.answers("A2", "H4");
    again.answers("H4", "");
    again.sees("nog niet gezegd of het te herstellen is: F1 ");
    again.sees("Wat wilt u doen?");
    again.terminal.send("\u{1b}[B").unwrap();
    again.types("");
    again.sees("Typ haar code, zoals A1.");
    again.answers("A2", "q");
    again.ends_well();
    let text = fs::read_to_string(assessment(dir.path(), "2026-04-08-teamleider-jeugd.yaml")).unwrap();
    let answers = "  A1:\n    score: 1\n    remediable: false\n  F1:\n    score: 1\n  H4:\n    score: 3\n";
    assert!(text.ends_with(&format!("status: draft\nanswers:\n{answers}")), "{text}");
}

#[test]
fn a_name_for_a_role_and_a_slip_in_a_role_are_asked_about_first() {
    let dir = folder();
    let mut named = Person::starts(dir.path(), &["assess", "gids", "--as", "Jan de Vries", "--plain-prompts"]);
    named.sees("Dit lijkt een naam. Noem uw functie. Toch doorgaan?");
    named.types("");
    named.sees("Uw functie, zonder uw naam");
    named.types("verbindingsfunctionaris");
    named.sees("A1:");
    named.types("4");
    named.sees("A2:");
    named.types("q");
    named.ends_well();

    let mut slip = Person::starts(dir.path(), &["assess", "gids", "--as", "verbindingfunctionaris"]);
    slip.sees("Er is al een assessment van ‘verbindingsfunctionaris’. Bedoelt u die?");
    slip.types("");
    slip.sees("1 van de 28 vragen heeft al");
    slip.answers("A2", "q");
    slip.ends_well();

    fs::write(dir.path().join("antwoorden.yaml"), "A1: 3\n").unwrap();
    for (role, warning) in
        [("verbindingfunctionaris", "geef dan --as verbindingsfunctionaris"), ("Jan de Vries", "bij --as lijkt een naam te staan")]
    {
        let told = kt(dir.path(), &["assess", "gids", "--as", role, "--answers", "antwoorden.yaml", "--dry-run"]);
        assert!(told.status.success() && String::from_utf8_lossy(&told.stderr).contains(warning), "{told:?}");
    }
    let files: Vec<_> = fs::read_dir(dir.path().join("assessments/gids")).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(files, ["2026-04-08-verbindingsfunctionaris.yaml"]);
}

#[test]
fn two_sessions_of_one_role_lose_nothing() {
    let dir = folder();
    let mut one = Person::assesses(dir.path(), &[]);
    let mut other = Person::assesses(dir.path(), &[]);
    one.sees("? A1 ›");
    other.answers("A1", ">");
    other.answers("A2", "5");
    other.sees("? A3 ›");
    one.types("4");
    one.answers("A2", "q");
    other.types("q");
    one.ends_well();
    other.ends_well();
    let files: Vec<_> = fs::read_dir(dir.path().join("assessments/gids")).unwrap().collect();
    assert_eq!(files.len(), 1);
    let text = fs::read_to_string(assessment(dir.path(), "2026-04-08-teamleider-jeugd.yaml")).unwrap();
    assert!(text.ends_with("answers:\n  A2:\n    score: 5\n  A1:\n    score: 4\n"), "{text}");
}

#[test]
fn plain_prompts_ask_in_numbered_lines_and_a_finished_round_offers_a_new_one() {
    let dir = folder();
    let begun = "subject: product/gids\norganisation: ons\nchecklist: product\nchecklist-version: \"1\"\ndate: 2026-03-01\n\
                 assessor: verbindingsfunctionaris\nstatus: final\nanswers:\n  A1:\n    score: 2\n    source: jaarplan\n";
    fs::create_dir_all(dir.path().join("assessments/gids")).unwrap();
    fs::write(assessment(dir.path(), "2026-03-01-verbindingsfunctionaris.yaml"), begun).unwrap();
    let mut person = Person::starts(dir.path(), &["assess", "gids", "--plain-prompts"]);
    person.sees("1. verbindingsfunctionaris");
    person.sees("3. een andere functie");
    person.sees("Nummer:");
    person.types("1");
    person.sees("heeft ronde 1 al afgerond");
    person.sees("Nummer [1]:");
    person.types("2");
    person.sees("ronde 2");
    person.sees("Uw antwoord van 1 maart 2026: 2 · bron: jaarplan");
    person.sees("A1:");
    person.types("3");
    person.sees("A2:");
    person.types("stop");
    person.ends_well();
    let text = fs::read_to_string(assessment(dir.path(), "2026-04-08-verbindingsfunctionaris.yaml")).unwrap();
    assert!(text.contains("round: 2\n") && text.ends_with("answers:\n  A1:\n    score: 3\n"), "{text}");
    assert_eq!(fs::read_to_string(assessment(dir.path(), "2026-03-01-verbindingsfunctionaris.yaml")).unwrap(), begun);
}

#[test]
fn assessors_settle_only_what_they_differ_on() {
    let dir = folder();
    fs::create_dir_all(dir.path().join("assessments/gids")).unwrap();
    for (role, score) in [("teamleider", 5), ("beleidsadviseur", 2)] {
        let text = format!(
            "subject: product/gids\norganisation: ons\nchecklist: product\nchecklist-version: \"1\"\ndate: 2026-03-01\n\
             assessor: {role}\nstatus: final\nanswers:\n  A1:\n    score: 4\n  A2:\n    score: {score}\n    note: zegt {role}\n"
        );
        fs::write(assessment(dir.path(), &format!("2026-03-01-{role}.yaml")), text).unwrap();
    }
    let mut group = Person::starts(dir.path(), &["assess", "gids", "--consensus"]);
    group.sees("vraag 1 van 1");
    group.sees("opmerking: zegt beleidsadviseur");
    group.answers("A2", "6");
    group.sees("Typ 1 tot en met 5; een half punt mag.");
    group.answers("A2", "3; n nog zoeken");
    group.sees("Een opmerking kan hier niet; de reden vraagt kt straks.");
    group.answers("A2", "3,5; -");
    group.sees("Geef een reden in woorden");
    group.sees("Waarom komt u hierop uit?");
    group.types("<");
    group.answers("A2", "q");
    group.sees("Er is nog niets vastgelegd.");
    group.sees("Later verder: kt assess product/gids --consensus");
    group.ends_well();

    let mut group = Person::starts(dir.path(), &["assess", "gids", "--consensus"]);
    group.answers("A2", "3,5");
    group.sees("Waarom komt u hierop uit?");
    group.types("cijfers volgen in mei");
    group.sees("gezamenlijke waarden");
    group.ends_well();
    let text = fs::read_to_string(assessment(dir.path(), "consensus-1.yaml")).unwrap();
    let settled = "consensus: true\ndate: 2026-04-08\nanswers:\n  A2:\n    score: 3.5\n    reason: cijfers volgen in mei\n";
    assert!(text.ends_with(settled), "{text}");

    fs::remove_file(assessment(dir.path(), "consensus-1.yaml")).unwrap();
    let mut group = Person::starts(dir.path(), &["assess", "gids", "--consensus"]);
    group.sees("op één regel: 3,5; de reden");
    group.answers("A2", "3,5; cijfers volgen in mei");
    group.sees("gezamenlijke waarden");
    group.ends_well();
    assert_eq!(fs::read_to_string(assessment(dir.path(), "consensus-1.yaml")).unwrap(), text, "value and reason in one line");

    let mut again = Person::starts(dir.path(), &["assess", "gids", "--consensus", "--plain-prompts"]);
    again.sees("Wilt u een waarde verbeteren?");
    again.types("2");
    again.sees("Al vastgelegd: 3,5");
    again.types("3");
    again.sees("Waarom komt u hierop uit?");
    again.types("cijfers vallen tegen");
    again.ends_well();
    let text = fs::read_to_string(assessment(dir.path(), "consensus-1.yaml")).unwrap();
    assert!(text.ends_with("answers:\n  A2:\n    score: 3\n    reason: cijfers vallen tegen\n"), "{text}");
}

#[test]
fn an_example_is_shown_and_translated_step_by_step() {
    let dir = folder();
    let args = ["practice", "translate", "gids", "--as", "teamleider jeugd"];
    let mut first = Person::starts(dir.path(), &args);
    first.sees("Een gids.");
    first.sees("Hierboven staat het voorbeeld");
    first.sees("vraag 1 van 9");
    first.answers("A1", "11");
    first.sees("van 0 tot en met 10");
    first.answers("A1", "6");
    for question in ["A2", "A3", "B1", "B2", "B3", "C1"] {
        first.answers(question, &format!("iets bij {question}"));
    }
    first.answers("C2", "q");
    first.sees("kt practice translate product/gids --as");
    first.ends_well();

    let mut second = Person::starts(dir.path(), &args);
    second.sees("7 van de 9 vragen");
    second.answers("C2", "twee uur; een training");
    second.answers("D1", "oefenen in team Zuid");
    second.sees("wat; wie; wanneer");
    second.answers("D1", "oefenen in team Zuid; teamleider; 1-6-2026");
    second.sees("Typ de volgende stap");
    second.sees("D1, volgende stap");
    second.types("terugkijken; gedragswetenschapper; 2026-07-06");
    second.sees("D1, volgende stap");
    second.types("");
    second.sees("Alles is ingevuld.");
    second.types("");
    second.sees("6 juli 2026");
    second.ends_well();
    let text = fs::read_to_string(assessment(dir.path(), "2026-04-08-teamleider-jeugd.yaml")).unwrap();
    assert!(
        text.contains("checklist: translation") && text.contains("status: final") && text.contains("due: 2026-06-01"),
        "{text}"
    );
}

#[test]
fn the_lists_of_a_memo_are_asked_entry_by_entry() {
    let dir = tempfile::tempdir().unwrap();
    let made = Command::new(env!("CARGO_BIN_EXE_kt")).args(["init", "--example=nl"]).current_dir(dir.path()).output();
    assert!(made.unwrap().status.success());
    let path = dir.path().join("memos/2026-04-02-liso-framework.md");
    let before = fs::read_to_string(&path).unwrap();
    let mut person = Person::starts(dir.path(), &["edit", "memo/2026-04-02-liso-framework", "--plain-prompts"]);
    (0..13).for_each(|_| person.types(""));
    person.sees("Weghalen: Leernetwerk");
    person.types("3");
    person.sees("Hoe heet deze mogelijkheid? [Niets doen]:");
    person.types("Alles laten");
    person.sees("Is dit de mogelijkheid om niets te doen? Ja of nee [ja]:");
    ["", "", "", "", ""].into_iter().for_each(|line| person.types(line));
    person.sees("Weghalen: Alles laten");
    person.types("7");
    person.sees("Weghalen: Leernetwerk");
    person.types("2");
    ["Een tweede sessie", "", "", "", "900", ""].into_iter().for_each(|line| person.types(line));
    person.sees("Weghalen: Een tweede sessie");
    (0..10).for_each(|_| person.types(""));
    // A memo does not take its own place: the other four are offered.
    person.sees("(2026-03-12-samen-beslissen)\r\n  5. (overslaan)");
    person.sees("Aangepast");
    person.ends_well();
    let after = fs::read_to_string(&path).unwrap();
    assert!(after.contains("  - title: Alles laten\n    nothing: true\n"), "{after}");
    assert!(after.contains("  - title: Een tweede sessie\n    cost: 900\n"), "{after}");
    assert_eq!(after.matches("  - title: ").count(), 3, "one changed, one taken out, one added");
    let body = |text: &str| text.split("\n---\n").nth(1).unwrap().to_owned();
    let around = |text: &str| {
        let (first, rest) = text.split_once("<!-- kt:options").unwrap();
        [first, rest.split_once("<!-- /kt:options").unwrap().1].concat()
    };
    assert_eq!(around(&body(&after)), around(&body(&before)), "the rest of the body stays");
    assert!(body(&after).contains("| A. Alles laten |") && body(&after).contains("| C. Een tweede sessie |"), "{after}");
}

#[test]
fn a_good_practice_is_not_asked_what_its_text_says_nor_how_its_makers_translate_it() {
    let dir = folder();
    let text =
        "---\ntitle: Keukentafel\norganisation: ons\n---\n\n## Waarom\n\n### Doel\n\nEén verhaal.\n\n## Tips\n\nBegin klein.\n";
    fs::create_dir_all(dir.path().join("practices")).unwrap();
    fs::write(dir.path().join("practices/keukentafel.md"), text).unwrap();
    let mut person = Person::starts(dir.path(), &["assess", "practice/keukentafel", "--as", "teamleider jeugd"]);
    person.sees("Niet gevraagd, want het staat al in de tekst: Doel;");
    person.sees("Deel C (vertalen) wordt niet gevraagd");
    person.sees("vraag 1 van 27");
    person.answers("A1", "j");
    person.answers("A2", "q");
}

#[test]
fn an_address_that_is_none_and_a_year_to_come_are_asked_again() {
    let dir = folder();
    let mut person =
        Person::starts(dir.path(), &["new", "product", "--set", "title=Kaart", "--set", "kind=method", "--plain-prompts"]);
    person.sees("U maakt een nieuw kennisproduct.");
    for (question, answer) in
        [("Wie", ""), ("welk jaar", "2031"), ("Het jaar 2031 moet nog komen", "2025"), ("webadres", "geen idee")]
    {
        person.sees(question);
        person.types(answer);
    }
    person.sees("geen idee is geen webadres");
    person.types("https://kaart.example/");
    for question in ["Bij welke thema's", "Op welke wensen"] {
        person.sees(question);
        person.types("");
    }
    person.ends_well();
    let product = fs::read_to_string(dir.path().join("products/kaart.md")).unwrap();
    assert!(product.contains("year: 2025\n") && product.contains("url: https://kaart.example/\n"), "{product}");
}

#[test]
fn a_folder_inside_another_is_made_only_when_wanted() {
    let dir = folder();
    let mut person = Person::starts(dir.path(), &["init", "tweede", "--example"]);
    person.sees("U bent al in een kennismap");
    person.types("n");
    person.ends_well();
    assert!(!dir.path().join("tweede").exists());
}

#[test]
fn a_new_survey_asks_which_jobs_take_part() {
    let dir = folder();
    let core: String = ["een", "twee", "drie", "vier"].iter().map(|id| format!("  - id: {id}\n    text: Doe {id}\n")).collect();
    let product = format!("---\ntitle: De gids\nkind: guideline\nwishes: [wens]\ncore:\n{core}---\n\nEen gids.\n");
    fs::write(dir.path().join("products/gids.md"), product).unwrap();
    let mut person = Person::starts(dir.path(), &["survey", "new", "gids", "--date", "2026-04-01", "--ratified", "yes"]);
    for (question, answer) in [
        ("vóór of na", "1"),
        ("Hoeveel mensen", "40"),
        ("Welk doel", ""),
        ("levert het", ""),
        ("kost het", ""),
        ("Welke functies doen mee", "gezinscoach"),
        ("En nog een", ""),
    ] {
        person.sees(question);
        person.types(answer);
    }
    person.ends_well();
    let survey = fs::read_to_string(dir.path().join("surveys/ons/gids-before.yaml")).unwrap();
    assert!(survey.contains("invited: 40") && survey.ends_with("roles:\n  - gezinscoach\n"), "{survey}");
}

#[test]
fn a_code_that_is_no_criterion_is_asked_again_and_the_question_stays() {
    let dir = folder();
    let made = kt(dir.path(), &["memo", "gids", "--set", "title=Proef", "--set", "advice=adopt", "--set", "needed-by=2026-06-01"]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let mut person = Person::starts(dir.path(), &["ask", "gids"]);
    for (question, answer) in [
        ("Wat is de vraag", "Wie betaalt de zaal?"),
        ("Welke functie", "controller"),
        ("Over welke vragen", "a1, D9"),
        ("D9 is geen vraag van de vragenlijst. Deze codes zijn er: A1, A2", "a1"),
        ("Op welke dag", ""),
        ("Wanneer verwacht", ""),
    ] {
        person.sees(question);
        person.types(answer);
    }
    person.ends_well();
    let question = fs::read_dir(dir.path().join("questions")).unwrap().next().unwrap().unwrap().path();
    let text = fs::read_to_string(question).unwrap();
    assert!(text.contains("Wie betaalt de zaal?") && text.contains("A1"), "{text}");
}

#[test]
fn personal_data_in_an_answer_is_told_before_the_next_question() {
    let dir = folder();
    let mut person = Person::assesses(dir.path(), &["--quick"]);
    person.answers("A1", "4; n vraag van bsn 999990019");
    person.sees("Let op: assessments/gids/");
    person.sees("99•••••19");
    person.sees("--set answers.A1.note=…");
    person.answers("A2", "4; n en weer bsn 999990019");
    person.sees("Haal het weg voordat u het bestand deelt: kt edit");
    person.sees("assessment/gids/2026-04-08-teamleider-jeugd --set answers.A2.note=…");
    person.answers("B1", "q");
    person.ends_well();
}
