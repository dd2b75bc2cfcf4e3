//! Taking in what people answered: from any usual table the same file, nothing of who answered, whole or not at all.
//!
//! `tests/sheets/formulier.xlsx` was exported by `LibreOffice` from `formulier.fods`, a spreadsheet as a form tool fills it, with
//! dates, a formula, labels and remarks: `soffice --headless --convert-to xlsx formulier.fods`.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

mod support;

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;

use support::{kt, printed, said};

const RESPONSES: &str = "surveys/ons/samen-before.csv";
const PRODUCT: &str = "---\ntitle: Samen\nkind: guideline\nurl: https://a.example/\nwishes: [w]\ncore:\n  - id: stap-1\n    \
                       text: Samen de situatie verkennen\n  - id: stap-2\n    text: Samen kiezen\n---\n";
const SURVEY: &str = "product: samen\norganisation: ons\nchecklist: midi\nmoment: before\ndate: 2026-04-01\ninvited: 14\n";

/// A folder with a product and a survey that nobody answered yet.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let put = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put("kt.yaml", "kt: 1\ntitle: Proef\nlanguage: nl\ntoday: 2026-04-08\n");
    put("products/samen.md", PRODUCT);
    put("organisations/ons.yaml", "title: Ons huis\ntype: care-provider\n");
    put("surveys/ons/samen-before.yaml", SURVEY);
    folder
}

fn responses(folder: &TempDir) -> Option<String> {
    fs::read_to_string(folder.path().join(RESPONSES)).ok()
}

/// Imports bytes under a name, and gives what now stands beside the survey.
fn imported(name: &str, bytes: &[u8], more: &[&str]) -> String {
    let folder = folder();
    fs::write(folder.path().join(name), bytes).unwrap();
    let done = kt(folder.path(), &[&["survey", "import", name], more].concat());
    assert!(done.status.success(), "{}{}", printed(&done), said(&done));
    responses(&folder).unwrap()
}

#[test]
fn a_spreadsheet_that_libreoffice_exported_is_taken_in() {
    let folder = folder();
    let sheet = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sheets/formulier.xlsx");
    let done = kt(folder.path(), &["survey", "import", sheet.to_str().unwrap(), "--remarks", "--format", "json"]);
    let told: Value = serde_json::from_str(&printed(&done)).unwrap();
    let keys: Vec<&str> = told["columns"].as_array().unwrap().iter().map(|column| column["key"].as_str().unwrap()).collect();
    assert_eq!(
        keys,
        ["role", "time-available", "knowledge", "complexity", "formal-ratification", "self-efficacy.stap-1", "descriptive-norm"]
    );
    assert_eq!(
        told["cells"],
        json!([
            {"sheet": "Antwoorden", "row": 4, "column": "L", "heading": "Opmerkingen", "text": "", "why": "personal"},
            {"sheet": "Antwoorden", "row": 7, "column": "H", "heading": "Complexiteit", "text": "", "why": "date"}
        ])
    );
    let text = responses(&folder).unwrap();
    assert!(text.starts_with(
        "role,complexity,descriptive-norm,self-efficacy.stap-1,knowledge,formal-ratification,time-available,remarks\n"
    ));
    assert_eq!(text.lines().count(), 13);
    for gone in ["persoon", "anoniem", "2026", "06-1234"] {
        assert!(!text.contains(gone), "{gone} stayed in\n{text}");
    }
    assert!(text.contains(",'=1+1 klopt altijd\n"), "{text}");
    let shown = printed(&kt(folder.path(), &["survey", "show", "--format", "json"]));
    let shown: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!((&shown["result"]["respondents"], &shown["result"]["barriers"][0]), (&json!(12), &json!("time-available")));
}

#[test]
fn every_separator_and_encoding_gives_the_same_file() {
    let table = "Functie;Tijd;Eigen-effectiviteitsverwachting: Samen kiezen;coordinator\nbeëindiger;mee eens;4,0;ja\nbeëindiger;2;zeker wel;nee\n\
                 beëindiger;3;2;weet ik niet\nbeëindiger;\"4\";1;Ja\nbeëindiger;5 = helemaal mee eens;;Nee\n";
    let plain = imported("a.csv", table.as_bytes(), &[]);
    assert_eq!(
        plain,
        "role,self-efficacy.stap-2,time-available,coordinator\nbeëindiger,,5,no\nbeëindiger,1,4,yes\nbeëindiger,2,3,do not know\n\
         beëindiger,4,4,yes\nbeëindiger,5,2,no\n"
    );
    let windows: Vec<u8> = table.chars().map(|c| if c == 'ë' { 0xeb } else { u8::try_from(c).unwrap() }).collect();
    let wide: Vec<u8> = std::iter::once(0xfeff).chain(table.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let comma = table.replace("4,0", "4.0").replace(';', ",").replace('\n', "\r\n");
    let all: [(&str, Vec<u8>); 6] = [
        ("windows-1252", windows),
        ("utf-16", wide),
        ("byte order mark", format!("\u{feff}{table}").into_bytes()),
        ("comma", comma.into_bytes()),
        ("tab", table.replace(';', "\t").into_bytes()),
        ("sep=", format!("sep=;\r\n{table}").into_bytes()),
    ];
    for (name, bytes) in all {
        assert_eq!(imported("b.csv", &bytes, &[]), plain, "{name}");
    }
}

#[test]
fn our_own_file_comes_in_again_as_it_is() {
    let table = "role,time-available,formal-ratification,staff-replacement,tips\n".to_owned()
        + &"'=cmd|calc,4,do not know,yes,'+31\n'=cmd|calc,2,no,3,\n".repeat(3);
    let once = imported("a.csv", table.as_bytes(), &["--remarks"]);
    assert!(once.contains("\n'=cmd|calc,") && once.contains(",'+31\n"), "{once}");
    assert_eq!(imported("b.csv", once.as_bytes(), &["--remarks"]), once);
}

#[test]
fn numbers_for_yes_and_no_are_read_by_what_the_column_holds() {
    let column = |answers: &str| format!("time-available,coordinator\n{}", answers.replace(' ', "\n"));
    assert_eq!(imported("a.csv", column("3,0 3,1 3,1").as_bytes(), &[]), "time-available,coordinator\n3,no\n3,yes\n3,yes\n");
    assert_eq!(imported("a.csv", column("3,2 3,1 3,1").as_bytes(), &[]), "time-available,coordinator\n3,no\n3,no\n3,yes\n");
    let folder = folder();
    fs::write(folder.path().join("a.csv"), column("3,1 3,1 3,ja")).unwrap();
    let done = kt(folder.path(), &["survey", "import", "a.csv"]);
    assert_eq!((done.status.code(), responses(&folder)), (Some(1), None));
    assert!(printed(&done).contains("getallen voor ja en nee"), "{}", printed(&done));
}

#[test]
fn somebody_who_answered_twice_stops_the_import() {
    let folder = folder();
    let rows = "Token;E-mail;time-available\nx1;a@b.example;3\nx2;;4\nx3;;5\nx4;A@b.example;2\n";
    fs::write(folder.path().join("a.csv"), rows).unwrap();
    let done = kt(folder.path(), &["survey", "import", "a.csv"]);
    assert_eq!((done.status.code(), responses(&folder)), (Some(2), None));
    assert!(said(&done).contains("rij 2 en rij 5"), "{}", said(&done));
    let anonymous = rows.replace("a@b.example", "anonymous").replace("A@b.example", "anonymous");
    fs::write(folder.path().join("a.csv"), anonymous).unwrap();
    assert!(kt(folder.path(), &["survey", "import", "a.csv"]).status.success());
}

#[test]
fn answers_are_replaced_only_on_request_and_come_back_with_undo() {
    let folder = folder();
    let write = |answers: &str| fs::write(folder.path().join("a.csv"), format!("time-available\n{answers}")).unwrap();
    write("1\n");
    assert!(kt(folder.path(), &["survey", "import", "a.csv"]).status.success());
    write("2\n");
    assert_eq!(kt(folder.path(), &["survey", "import", "a.csv"]).status.code(), Some(2));
    assert!(kt(folder.path(), &["survey", "import", "a.csv", "--dry-run"]).status.success());
    assert_eq!(responses(&folder).unwrap(), "time-available\n1\n");
    assert!(kt(folder.path(), &["survey", "import", "a.csv", "--replace"]).status.success());
    assert_eq!(responses(&folder).unwrap(), "time-available\n2\n");
    assert!(kt(folder.path(), &["undo"]).status.success());
    assert_eq!(responses(&folder).unwrap(), "time-available\n1\n");
}

#[test]
fn the_files_of_the_questionnaire_come_in_together() {
    let folder = folder();
    let box_ = folder.path().join("out/antwoorden");
    fs::create_dir_all(&box_).unwrap();
    let file = |name: &str, value: Value| fs::write(box_.join(name), value.to_string()).unwrap();
    for number in 1..=6 {
        let answers = json!({"time-available": number % 5 + 1, "formal-ratification": "do not know", "tips": "rust"});
        let role = if number < 6 { "begeleider" } else { "directeur" };
        let whole = json!({"kt": "answers", "kind": "survey", "survey": "ons/samen-before", "role": role, "answers": answers});
        file(&format!("answers-{number}.json"), whole);
    }
    let done = kt(folder.path(), &["survey", "import", "out/antwoorden"]);
    assert!(done.status.success(), "{}", said(&done));
    let text = responses(&folder).unwrap();
    assert_eq!(text.lines().count(), 7);
    assert!(!text.contains("directeur") && !text.contains("begeleider"), "one directeur would follow from the rest: {text}");
    file("answers-7.json", json!({"kt": "answers", "kind": "survey", "survey": "ons/anders", "answers": {}}));
    let done = kt(folder.path(), &["survey", "import", "out/antwoorden", "--replace"]);
    assert_eq!(done.status.code(), Some(2), "{}", printed(&done));
    assert!(said(&done).contains("answers-7.json"), "{}", said(&done));
    assert_eq!(responses(&folder).unwrap(), text);
}

#[test]
fn nothing_tells_who_answered() {
    let mut rows = "Id,Naam,Tijdstempel,IP-adres,Functie,time-available,Opmerkingen\n".to_owned();
    for number in 0..20 {
        let role = match number {
            0 => "directeur",
            1..=6 => "teamleider",
            _ => "begeleider",
        };
        rows +=
            &format!("{number},Jan {number},2026-04-0{},10.0.0.{number},{role},{},niets\n", number % 9 + 1, (20 - number) % 5 + 1);
    }
    let text = imported("a.csv", rows.as_bytes(), &[]);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "role,time-available");
    let mut sorted = lines[1..].to_vec();
    sorted.sort_unstable();
    assert_eq!(lines[1..], sorted);
    for gone in ["Jan", "2026", "10.0", "directeur", "teamleider", "niets"] {
        assert!(!text.contains(gone), "{gone} stayed in\n{text}");
    }
    assert_eq!(text.matches("begeleider").count(), 13);
}

/// At a terminal `kt` asks about a column that it does not know; one line says how to do the same without questions.
#[cfg(unix)]
#[test]
fn a_person_is_asked_about_a_column_that_is_not_known() {
    use std::time::Duration;

    use expectrl::{Eof, Expect, Session};

    let folder = folder();
    fs::write(folder.path().join("a.csv"), "Genoeg tijd;Lunch;Kennis\n4;kaas;3\n2;ham;5\n").unwrap();
    let mut command = support::command(folder.path(), &["survey", "import", "a.csv", "--plain-prompts"]);
    command.env("TERM", "xterm").env("NO_COLOR", "1");
    let mut terminal = Session::spawn(command).unwrap();
    terminal.get_process_mut().set_window_size(200, 50).unwrap();
    terminal.set_expect_timeout(Some(Duration::from_secs(20)));
    terminal.expect("Kolom A heet “Genoeg tijd”. Welke vraag is dit?").unwrap();
    terminal.expect("1. Tijd: ").unwrap();
    terminal.send("1\r").unwrap();
    terminal.expect("Kolom B heet “Lunch”").unwrap();
    terminal.send("\r").unwrap();
    terminal.expect("--map A=time-available").unwrap();
    terminal.expect(Eof).unwrap();
    assert_eq!(responses(&folder).unwrap(), "knowledge,time-available\n3,4\n5,2\n");
}

#[test]
fn more_answers_than_memory_may_hold_come_in_sorted_and_nothing_stays_behind() {
    let folder = folder();
    let rows: String = (0..90_000_u32).map(|number| format!("t{number};{}\n", number * 7 % 5 + 1)).collect();
    let write = |more: &str| fs::write(folder.path().join("a.csv"), format!("Token;time-available\n{rows}{more}")).unwrap();
    write("");
    assert!(kt(folder.path(), &["survey", "import", "a.csv"]).status.success());
    let text = responses(&folder).unwrap();
    assert_eq!(text.lines().count(), 90_001);
    assert!(text.lines().skip(1).is_sorted());
    write("T5;3\n");
    let done = kt(folder.path(), &["survey", "import", "a.csv", "--replace"]);
    assert_eq!(done.status.code(), Some(2));
    assert!(said(&done).contains("rij 7 en rij 90002"), "{}", said(&done));
    write("anders;3\n");
    assert!(kt(folder.path(), &["survey", "import", "a.csv", "--replace"]).status.success());
    let kept = |folder: &TempDir| {
        let names = folder.path().join(".kt").read_dir().unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.contains("table") || name.contains("tmp")).count()
    };
    assert_eq!(kept(&folder), 1, "what stood there is kept for undo");
    let undo = kt(folder.path(), &["undo", "--dry-run"]);
    assert!(printed(&undo).contains("nu 90002 regels, daarna weer 90001"), "{}", printed(&undo));
    assert!(kt(folder.path(), &["undo"]).status.success());
    assert_eq!((responses(&folder).unwrap() == text, kept(&folder)), (true, 0));
    assert_eq!(kt(folder.path(), &["undo"]).status.code(), Some(2));
}

#[test]
fn answers_that_somebody_changed_are_not_undone() {
    let folder = folder();
    fs::write(folder.path().join("a.csv"), "time-available\n1\n2\n").unwrap();
    assert!(kt(folder.path(), &["survey", "import", "a.csv"]).status.success());
    fs::write(folder.path().join(RESPONSES), "time-available\n4\n").unwrap();
    let undo = kt(folder.path(), &["undo"]);
    assert_eq!((undo.status.code(), responses(&folder).unwrap().as_str()), (Some(2), "time-available\n4\n"));
}

#[test]
fn a_table_for_a_spreadsheet_has_short_numbers_and_a_mark_for_its_letters() {
    let folder = folder();
    fs::write(folder.path().join("a.csv"), "Tijd\n1\n2\n4\n5\n4\n3\n4\n").unwrap();
    assert!(kt(folder.path(), &["survey", "import", "a.csv"]).status.success());
    assert!(kt(folder.path(), &["survey", "show", "-o", "x.csv"]).status.success());
    let text = fs::read_to_string(folder.path().join("x.csv")).unwrap();
    assert!(text.starts_with("\u{feff}role,key,") && text.contains(",7,0,0.286,0.143,0.571,3.286,barrier,"), "{text}");
    assert!(printed(&kt(folder.path(), &["survey", "show", "--format", "csv"])).starts_with("role,key,"));
}

#[test]
fn personal_data_where_a_role_should_stand_is_found() {
    for (role, rule) in [
        ("bsn 999990019", "bsn"),
        ("NL91ABNA0417164300", "iban"),
        ("jan.jansen@zorg-test.nl", "mail-address"),
        ("06-12345678", "phone-number"),
    ] {
        let folder = folder();
        let table = format!("role,time-available\nhulpverlener,4\n{role},3\nhulpverlener,4\n");
        fs::write(folder.path().join(RESPONSES), table).unwrap();
        let found = printed(&kt(folder.path(), &["check"]));
        assert!(found.contains(&format!("[{rule}]")) && found.contains(&format!("{RESPONSES}:3:")), "{role}: {found}");
        assert!(!found.contains(role), "{found}");
    }
}
