//! Taking in products and wishes: what was exported changes nothing, an edit changes just that, and what cannot be used or means
//! harm is told and left.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

mod support;

use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use serde_json::Value;
use tempfile::TempDir;

use support::{example, kt, printed, said};

fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let put = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put(
        "kt.yaml",
        "kt: 1\ntitle: Proef\nlanguage: nl\ntoday: 2026-04-08\norganisation: ons\nthemes:\n  - id: ouders\n    title: Samen met ouders\n",
    );
    put("organisations/ons.yaml", "title: Ons huis\ntype: care-provider\n");
    put("wishes/w.yaml", "title: Een wens\norganisation: ons\nrank: 1\ndate: 2026-01-31\nstatus: open\n");
    put(
        "products/p.md",
        "---\n# van ons\ntitle: Product   # zo heet het\nkind: tool\nurl: https://www.a.example/p/\nyear: 2020\nwishes: [w]\n---\n\nTekst.\n",
    );
    folder
}

fn table(folder: &TempDir, name: &str, bytes: impl AsRef<[u8]>) {
    fs::write(folder.path().join(name), bytes).unwrap();
}

/// What an import comes to, for machines.
fn told(folder: &TempDir, args: &[&str]) -> Value {
    let done = kt(folder.path(), &[&["import"], args, &["--format", "json"]].concat());
    serde_json::from_str(&printed(&done)).unwrap_or_else(|_| panic!("{}", said(&done)))
}

/// The value of one key for every row.
fn each<'v>(told: &'v Value, key: &str) -> Vec<&'v str> {
    told["rows"].as_array().unwrap().iter().map(|row| row[key].as_str().unwrap_or("-")).collect()
}

/// Why each cell of each row was refused.
fn whys(told: &Value) -> Vec<String> {
    let rows = told["rows"].as_array().unwrap();
    let one = |row: &Value, cell: &Value| {
        format!("{}{} {}", cell["column"].as_str().unwrap_or(""), row["row"], cell["why"].as_str().unwrap())
    };
    rows.iter().flat_map(|row| row["refused"].as_array().unwrap().iter().map(move |cell| one(row, cell))).collect()
}

fn text(folder: &TempDir, path: &str) -> String {
    fs::read_to_string(folder.path().join(path)).unwrap()
}

#[test]
fn what_was_exported_changes_nothing() {
    let folder = example();
    for (option, files) in [
        ("--format=xlsx", &["out/export.xlsx"][..]),
        ("--format=csv", &["out/csv/wishes.csv", "out/csv/products.csv"]),
        ("--excel", &["out/csv/wishes.csv", "out/csv/products.csv"]),
    ] {
        for lang in ["nl", "en"] {
            let done = kt(folder.path(), &["export", option, "--lang", lang]);
            assert!(done.status.success(), "{}", said(&done));
            for file in files {
                let told = told(&folder, &[file, "--dry-run"]);
                assert!(each(&told, "what").iter().all(|what| *what == "same"), "{option} {lang} {file}: {told:#}");
            }
        }
    }
}

#[test]
fn an_edit_changes_only_that_and_undo_takes_it_back() {
    let folder = folder();
    let before = text(&folder, "products/p.md");
    table(&folder, "producten.csv", "id;titel;jaar\np;Product;2021\n");
    let done = kt(folder.path(), &["import", "producten.csv", "--yes"]);
    assert!(done.status.success(), "{}", said(&done));
    assert_eq!(text(&folder, "products/p.md"), before.replace("year: 2020", "year: 2021"));
    kt(folder.path(), &["undo"]);
    assert_eq!(text(&folder, "products/p.md"), before);
}

#[test]
fn an_empty_cell_never_empties_a_record_and_without_yes_nothing_is_written() {
    let folder = folder();
    let before = text(&folder, "products/p.md");
    table(&folder, "producten.csv", "id,title,year,url\np,Ander,,\n");
    let done = kt(folder.path(), &["import", "producten.csv"]);
    assert_eq!(done.status.code(), Some(2));
    assert_eq!(text(&folder, "products/p.md"), before);
    kt(folder.path(), &["import", "producten.csv", "--yes"]);
    assert_eq!(text(&folder, "products/p.md"), before.replace("title: Product ", "title: Ander "));
}

#[test]
fn a_product_is_known_by_its_address_in_any_spelling() {
    let folder = folder();
    table(&folder, "lijst.csv", "Titel,Website,Jaar\nAndere naam,http://a.example/p#boven,2020\nNieuw,https://b.example/,2026\n");
    let told = told(&folder, &["lijst.csv", "--dry-run", "--map", "Titel=-", "--partial"]);
    assert_eq!(each(&told, "record")[0], "product/p");
    assert_eq!(told["rows"][0]["changes"].as_array().unwrap().len(), 1, "only the spelling of the address");
    assert_eq!(whys(&told), ["3 row-missing"]);
}

#[test]
fn new_records_are_made_as_kt_new_makes_them_all_or_nothing() {
    let folder = folder();
    table(
        &folder,
        "wensen.csv",
        "Wens;Titel;Niveau;Datum;Thema's\nx;Eerste;hele organisatie;12 maart 2026;Samen met ouders\nx;Tweede;team;12-3-2026;ouders\n",
    );
    let done = kt(folder.path(), &["import", "wensen.csv", "--yes", "--map", "A=-"]);
    assert!(done.status.success(), "{}{}", printed(&done), said(&done));
    kt(folder.path(), &["undo"]);
    assert!(!folder.path().join("wishes/eerste.yaml").exists() && !folder.path().join("wishes/tweede.yaml").exists());
    kt(folder.path(), &["import", "wensen.csv", "--yes", "--map", "A=-"]);
    let [first, second] = ["eerste", "tweede"].map(|name| text(&folder, &format!("wishes/{name}.yaml")));
    for (text, rank) in [(&first, "rank: 2"), (&second, "rank: 3")] {
        for line in ["organisation: ons", "date: 2026-03-12", "status: open", "  - ouders", rank] {
            assert!(text.lines().any(|there| there == line), "{line} in {text}");
        }
    }
    let made = kt(
        folder.path(),
        &["new", "wish", "--no-input", "--id", "derde", "--set", "title=Derde", "--set", "rank=9", "--set", "level=team"],
    );
    assert!(made.status.success(), "{}", said(&made));
    let comments = |text: &str| text.lines().filter(|line| line.starts_with('#')).map(str::to_owned).collect::<Vec<_>>();
    let explained = comments(&text(&folder, "wishes/derde.yaml"));
    assert!(comments(&first).iter().all(|line| explained.contains(line)), "explained as kt new explains");
    let again = told(&folder, &["wensen.csv", "--dry-run", "--map", "A=-"]);
    assert_eq!(each(&again, "what"), ["same", "same"], "the same list once more");
}

#[test]
fn the_same_table_in_any_usual_form_comes_to_the_same() {
    let rows = "Titel|Soort|Uitgever|Jaar\nZorgvuldig beëindigen|richtlijn|Coöperatie één|2021\n";
    let forms: Vec<(&str, Vec<u8>)> = vec![
        ("komma.csv", rows.replace('|', ",").into_bytes()),
        ("puntkomma.csv", rows.replace('|', ";").replace('\n', "\r\n").into_bytes()),
        ("tab.csv", rows.replace('|', "\t").into_bytes()),
        ("merk.csv", [b"\xef\xbb\xbf", rows.replace('|', ";").as_bytes()].concat()),
        ("windows.csv", rows.replace('|', ";").chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()),
        ("utf16.csv", [0xff, 0xfe].into_iter().chain(rows.replace('|', "\t").encode_utf16().flat_map(u16::to_le_bytes)).collect()),
    ];
    for (name, bytes) in forms {
        let folder = folder();
        table(&folder, name, bytes);
        let done = kt(folder.path(), &["import", name, "--yes", "--kind", "product"]);
        assert!(done.status.success(), "{name}: {}{}", printed(&done), said(&done));
        let made = text(&folder, "products/zorgvuldig-beeindigen.md");
        for line in ["title: Zorgvuldig beëindigen", "kind: guideline", "  - Coöperatie één", "year: 2021"] {
            assert!(made.lines().any(|there| there == line), "{name}: {line}");
        }
    }
}

#[test]
fn dates_of_a_spreadsheet_are_read_as_dates_and_as_numbers() {
    let folder = folder();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Wensen").unwrap();
    for (column, heading) in (0..).zip(["Titel", "Datum", "Plaats", "Alleen intern"]) {
        sheet.write_string(0, column, heading).unwrap();
    }
    let day = ExcelDateTime::from_ymd(2026, 3, 12).unwrap();
    for (row, title) in (1..).zip(["Als datum", "Als getal", "Als tijd"]) {
        sheet.write_string(row, 0, title).unwrap();
        sheet.write_number(row, 2, f64::from(row) + 4.0).unwrap();
        sheet.write_boolean(row, 3, false).unwrap();
    }
    sheet.write_datetime_with_format(1, 1, &day, &Format::new().set_num_format("d mmmm yyyy")).unwrap();
    sheet.write_number(2, 1, 46_093).unwrap();
    sheet
        .write_datetime_with_format(3, 1, ExcelDateTime::from_hms(10, 0, 0).unwrap(), &Format::new().set_num_format("hh:mm"))
        .unwrap();
    table(&folder, "w.xlsx", book.save_to_buffer().unwrap());
    let told = told(&folder, &["w.xlsx", "--yes"]);
    assert_eq!(each(&told, "what"), ["new", "new", "left"]);
    assert_eq!(whys(&told), ["B4 cell-fault"]);
    for name in ["als-datum", "als-getal"] {
        let made = text(&folder, &format!("wishes/{name}.yaml"));
        assert!(made.contains("\ndate: 2026-03-12\n") && made.contains("\ninternal: false\n"), "{made}");
    }
}

#[test]
fn every_cell_that_cannot_be_used_is_told_with_its_place_and_its_row_is_left() {
    let folder = folder();
    let before = text(&folder, "products/p.md");
    table(
        &folder,
        "p.csv",
        "id,titel,soort,jaar,thema's,wensen,webadres,alleen intern\n\
         p,Nieuw,instrumentje,tweeduizend,oudjes,weg,javascript:x,misschien\n\
         Geen Naam,Titel,instrument,2020,,,,\n,,instrument,2021,,,,\np,Nieuw,,,,,,\n",
    );
    let told = told(&folder, &["p.csv", "--yes"]);
    assert_eq!(
        whys(&told),
        [
            "C2 cell-choice",
            "D2 cell-number",
            "E2 cell-theme",
            "F2 cell-reference",
            "G2 cell-url",
            "H2 cell-flag",
            "3 row-id",
            "4 row-missing"
        ]
    );
    assert_eq!(each(&told, "what"), ["left", "left", "left", "changed"]);
    assert_eq!(text(&folder, "products/p.md"), before.replace("title: Product ", "title: Nieuw "));
    let done = kt(folder.path(), &["import", "p.csv", "--dry-run"]);
    assert_eq!(done.status.code(), Some(1), "something was left");
    assert!(printed(&done).contains("rij 2, kolom C (soort)"), "{}", printed(&done));
    let partial = self::told(&folder, &["p.csv", "--dry-run", "--partial"]);
    assert_eq!(each(&partial, "what")[0], "left", "nothing of it differs any more");
}

#[test]
fn personal_data_never_comes_in_and_is_never_told() {
    let folder = folder();
    table(
        &folder,
        "w.csv",
        "titel,eigenaar,niveau\nbsn 999990019,manager,team\nGoed,Anna Jansen,team\nOok jan@zorg-test.nl,manager,team\n",
    );
    let done = kt(folder.path(), &["import", "w.csv", "--kind", "wens", "--yes"]);
    let all = format!("{}{}", printed(&done), said(&done));
    for secret in ["999990019", "Anna Jansen", "jan@zorg-test.nl"] {
        assert!(!all.contains(secret), "{all}");
    }
    assert_eq!(fs::read_dir(folder.path().join("wishes")).unwrap().count(), 1);
}

#[test]
fn rows_of_another_repository_are_left() {
    let folder = folder();
    table(&folder, "p.csv", "repository,id,title,kind\nAnders,q,Titel,tool\nProef,p,Nieuw,\n");
    assert_eq!(each(&told(&folder, &["p.csv", "--kind", "product", "--dry-run"]), "what"), ["elsewhere", "changed"]);
}

#[test]
fn what_the_export_masked_or_cut_off_keeps_what_it_was() {
    let folder = folder();
    let long = "woord ".repeat(7_000);
    let wish = format!(
        "title: Lang\norganisation: ons\nrank: 2\ndate: 2026-01-31\nstatus: open\nowner: Anna Jansen\ndescription: \"{}\"\n",
        long.trim()
    );
    fs::write(folder.path().join("wishes/lang.yaml"), &wish).unwrap();
    kt(folder.path(), &["export"]);
    assert_eq!(each(&told(&folder, &["out/export.xlsx", "--dry-run"]), "what"), ["same", "same", "same"]);
    table(&folder, "w.csv", "id,owner,description\nlang,Bo•••••en,ander […  kt]\nw,An•••••en,ander [… kt]\n");
    let told = told(&folder, &["w.csv", "--kind", "wish", "--yes"]);
    assert_eq!(whys(&told), ["B2 cell-masked", "B3 cell-masked", "C3 cell-cut"]);
    assert_eq!(text(&folder, "wishes/lang.yaml"), wish);
}

/// A spreadsheet with these parts beside a right one.
fn zipped(more: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().write_string(0, 0, "Titel").unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let mut writer = zip::ZipWriter::new_append(Cursor::new(bytes)).unwrap();
    for (name, part) in more {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(part).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn tables_that_mean_harm_are_refused_with_a_reason() {
    let folder = folder();
    let before = text(&folder, "products/p.md");
    let wide = format!("title{}\nx\n", ",x".repeat(1_000_000));
    let hostile: [(&str, Vec<u8>, &str); 7] = [
        ("bom.xlsx", zipped(&[("xl/bom.xml", vec![b' '; 20 << 20])]), "veel te groot"),
        ("breed.csv", wide.into_bytes(), "1000001 kolommen"),
        ("nul.csv", b"title,kind\n\0\0\0,x\n".to_vec(), "geen tekst"),
        ("leeg.csv", b"\n \n".to_vec(), "leeg"),
        ("antwoorden.csv", b"{\"kt\": \"answers\"}".to_vec(), "JSON"),
        ("lang.csv", format!("title\n{}", "x\n".repeat(20_001)).into_bytes(), "20000 rijen"),
        ("kapot.xlsx", b"PK\x03\x04 geen zip".to_vec(), "geen leesbare spreadsheet"),
    ];
    for (name, bytes, reason) in hostile {
        table(&folder, name, bytes);
        let done = kt(folder.path(), &["import", name, "--kind", "product", "--yes"]);
        assert_eq!(done.status.code(), Some(2), "{name}: {}", said(&done));
        assert!(said(&done).contains(reason), "{name}: {}", said(&done));
        assert!(!said(&done).contains("panicked"));
    }
    assert_eq!(text(&folder, "products/p.md"), before);
}

#[test]
fn a_rank_that_another_wish_has_is_told_before_anything_is_written() {
    let folder = folder();
    let warned = |list: &str| {
        table(&folder, "wensen.csv", list);
        let told = told(&folder, &["wensen.csv", "--kind", "wish", "--dry-run"]);
        let rows = told["rows"].as_array().unwrap().iter();
        let other =
            |row: &Value| row["warnings"].as_array().unwrap().iter().map(|one| one["other"].to_string()).collect::<String>();
        rows.map(other).collect::<Vec<_>>()
    };
    // Held by one that stays; by an earlier row; by nobody.
    assert_eq!(warned("id;titel;plaats\na;Eerste;1\nb;Tweede;2\nc;Derde;2\nd;Vierde;9\n"), ["\"w\"", "\"c\"", "\"b\"", ""]);
    // The one that has it moves away in the same list; a closed one has no place; without a rank comes the next.
    assert_eq!(warned("id;titel;plaats;status\nw;;4;\na;Eerste;1;\nb;Tweede;1;vervallen\nc;Derde;;\n"), ["", "", "", ""]);
    // What was shared already is not told for a row that says nothing of it.
    fs::write(folder.path().join("wishes/v.yaml"), "title: Nog een\norganisation: ons\nrank: 1\ndate: 2026-01-31\nstatus: open\n")
        .unwrap();
    assert_eq!(warned("id;titel\nv;Nog een wens\n"), [""]);
    table(&folder, "wensen.csv", "id;titel;plaats\nv;Nog een;5\nx;Nieuw;1\n");
    let done = kt(folder.path(), &["import", "wensen.csv", "--dry-run"]);
    assert!(printed(&done).contains("rij 3: plaats 1 is al van de wens “w”"), "{}", said(&done));
    assert_eq!(done.status.code(), Some(0));
}

#[test]
fn a_title_that_another_record_has_is_told_before_anything_is_written() {
    let folder = folder();
    fs::write(folder.path().join("organisations/zij.yaml"), "title: Zij\ntype: care-provider\n").unwrap();
    let warned = |list: &str| {
        table(&folder, "wensen.csv", list);
        let told = told(&folder, &["wensen.csv", "--kind", "wish", "--dry-run"]);
        let titles = |row: &Value| {
            let all = row["warnings"].as_array().unwrap().iter().filter(|one| one["why"] == "title-taken");
            all.map(|one| one["other"].as_str().unwrap().to_owned()).collect::<String>()
        };
        told["rows"].as_array().unwrap().iter().map(titles).collect::<Vec<_>>()
    };
    // Of a wish that is there, whatever the capitals and spaces; of an earlier row; of nobody in this organisation.
    let list = "id;wens;organisatie;plaats\na;EEN  wens;ons;5\nb;Nieuw;ons;6\nc;nieuw ;ons;7\nd;Een wens;zij;1\n";
    assert_eq!(warned(list), ["w", "", "b", ""]);
    // The one that has it gets another title in the same list; what is there under its own name is no news.
    assert_eq!(warned("id;wens;plaats\nw;Anders;1\na;Een wens;5\n"), ["", ""]);
    assert_eq!(warned("id;wens;plaats\nw;Een wens;8\n"), [""]);
    table(&folder, "wensen.csv", list);
    let done = kt(folder.path(), &["import", "wensen.csv", "--dry-run"]);
    assert!(printed(&done).contains("rij 2: “EEN wens”: zo heet wish/w ook."), "{}", printed(&done));
    assert!(printed(&done).contains("rij 4: “nieuw”: zo heet rij 3 ook."), "{}", printed(&done));
    // Products have no organisation.
    table(&folder, "p.csv", "id;product;soort\nq;product;instrument\n");
    assert_eq!(told(&folder, &["p.csv", "--dry-run"])["rows"][0]["warnings"][0]["other"], "p");
}

#[test]
fn a_choice_is_known_by_its_words_in_either_language_and_else_all_choices_are_told() {
    let folder = folder();
    let words = ["organisatie", "Hele  organisatie", "WHOLE ORGANISATION", "organisation", "organisatiebreed"];
    let rows: String = words.iter().enumerate().map(|(at, word)| format!("n{at};Wens {at};{word};lopend\n")).collect();
    table(&folder, "wensen.csv", format!("id;wens;niveau;status\n{rows}x;Fout;organisaties;loopend\n"));
    let told = told(&folder, &["wensen.csv", "--kind", "wens", "--yes"]);
    assert_eq!(each(&told, "what"), ["new", "new", "new", "new", "new", "left"]);
    for at in 0..words.len() {
        let made = text(&folder, &format!("wishes/n{at}.yaml"));
        assert!(made.contains("\nlevel: organisation\n") && made.contains("\nstatus: open\n"), "{made}");
    }
    let messages: Vec<&str> =
        told["rows"][5]["refused"].as_array().unwrap().iter().map(|cell| cell["message"].as_str().unwrap()).collect();
    assert_eq!(
        messages,
        [
            "deze keuze bestaat niet. Kies uit: team, afdeling, hele organisatie.",
            "deze keuze bestaat niet. Kies uit: open, vervuld, vervallen."
        ]
    );
}

#[test]
fn a_table_without_titles_is_told_what_to_type() {
    let folder = folder();
    table(&folder, "wensen.csv", "Onze droom;Plaats\nMinder wachten;4\n");
    let done = kt(folder.path(), &["import", "wensen.csv", "--dry-run"]);
    assert!(printed(&done).contains("Probeer --map \"Onze droom=title\"."), "{}", printed(&done));
    let mapped = ["import", "wensen.csv", "--map", "Onze droom=title", "--yes"];
    assert!(printed(&kt(folder.path(), &mapped)).contains("A Onze droom → Titel, B Plaats"));
    assert!(text(&folder, "wishes/minder-wachten.yaml").contains("title: Minder wachten"));
    // Where a column is called the title, a wish beside it is something else; what only wishes have tells the kind.
    table(&folder, "lijst.csv", "Titel;Wens;Prioriteit\nKorter bellen;x;5\n");
    let both = told(&folder, &["lijst.csv", "--dry-run"]);
    let keys: Vec<&str> =
        both["parts"][0]["columns"].as_array().unwrap().iter().map(|one| one["key"].as_str().unwrap_or("-")).collect();
    assert_eq!((both["parts"][0]["kind"].as_str(), keys), (Some("wish"), vec!["title", "-", "rank"]));
    table(&folder, "lijst.csv", "Kennisproduct;Opmerking\nKaart;x\n");
    assert_eq!(told(&folder, &["lijst.csv", "--dry-run"])["parts"][0]["kind"], "product");
    table(&folder, "p.csv", "Iets;Anders\nx;y\n");
    let none = kt(folder.path(), &["import", "p.csv", "--kind", "product", "--dry-run"]);
    assert!(said(&none).contains("--map \"Iets=title\""), "{}", said(&none));
}

#[test]
fn merged_cells_and_formulas_without_an_outcome_are_told() {
    let folder = folder();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Producten").unwrap();
    sheet.write_row(0, 0, ["Titel", "Soort", "Jaar"]).unwrap();
    sheet.merge_range(1, 0, 2, 0, "Samen", &Format::new()).unwrap();
    sheet.write_string(1, 1, "instrument").unwrap();
    sheet.write_string(2, 1, "instrument").unwrap();
    sheet.write_formula(1, 2, rust_xlsxwriter::Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    table(&folder, "p.xlsx", book.save_to_buffer().unwrap());
    let done = kt(folder.path(), &["import", "p.xlsx", "--dry-run"]);
    let all = printed(&done);
    assert!(all.contains("A2:A3") && all.contains("Producten, rij 3"), "{all}");
    assert_eq!(done.status.code(), Some(1));
}

#[cfg(unix)]
mod at_a_terminal {
    use super::{Path, folder, fs, table};
    use std::process::Command;
    use std::time::Duration;

    use expectrl::process::unix::WaitStatus;
    use expectrl::{Eof, Expect, Session};

    fn person(dir: &Path, answers: &[(&str, &str)]) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kt"));
        command.current_dir(dir).args(["import", "lijst.csv", "--plain-prompts"]).env("TERM", "xterm").env("NO_COLOR", "1");
        let mut terminal = Session::spawn(command).unwrap();
        terminal.get_process_mut().set_window_size(100, 40).unwrap();
        terminal.set_expect_timeout(Some(Duration::from_secs(20)));
        for (question, answer) in answers {
            terminal.expect(*question).unwrap_or_else(|error| panic!("{question}: {error}"));
            terminal.send(format!("{answer}\r")).unwrap();
        }
        terminal.expect(Eof).unwrap();
        assert!(matches!(terminal.get_process().wait().unwrap(), WaitStatus::Exited(_, 0)));
    }

    #[test]
    fn a_person_says_what_a_column_is_and_whether_to_write() {
        let folder = folder();
        table(&folder, "lijst.csv", "id;hoe het heet\np;Nieuw\n");
        let title = || fs::read_to_string(folder.path().join("products/p.md")).unwrap().contains("title: Nieuw");
        let (kind, column) = (("Nummer", "2"), ("Nummer", "1"));
        person(folder.path(), &[kind, column, ("nee", "2")]);
        assert!(!title(), "nothing without a yes");
        person(folder.path(), &[kind, column, ("nee", "1")]);
        assert!(title());
    }
}

#[test]
fn a_list_as_people_keep_it_is_read_and_what_is_filled_in_is_told() {
    let folder = folder();
    table(
        &folder,
        "lijst.csv",
        "Wensenlijst team Noord\n;;;\nWens / idee;Prio (1-10);Trekker;Ingebracht op\nMinder papier;4;teammanager;3-2-2026\n",
    );
    let told = told(&folder, &["lijst.csv", "--dry-run"]);
    let keys: Vec<&str> = told["parts"][0]["columns"].as_array().unwrap().iter().filter_map(|one| one["key"].as_str()).collect();
    assert_eq!(keys, ["title", "rank", "owner", "date"]);
    table(&folder, "een.csv", "Wensenlijst\nWens;Ding\nMinder papier;x\n");
    let one = self::told(&folder, &["een.csv", "--kind", "wens", "--dry-run"]);
    assert_eq!(each(&one, "record"), ["wish/minder-papier"], "below a title one known heading is enough");
    table(&folder, "kort.csv", "Wens\nMinder papier\nMeer tijd\n");
    let said = printed(&kt(folder.path(), &["import", "kort.csv", "--kind", "wens", "--dry-run"]));
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("Niet in de tabel, vult kt zelf in bij elk nieuw record: Datum: 8 april 2026;"), "{said}");
    assert!(said.contains("Plaats: 2 en 3;"), "{said}");
}

#[test]
fn of_two_columns_that_mean_the_same_the_plainest_is_read() {
    let folder = folder();
    table(&folder, "lijst.csv", "Idee;Wens;Toelichting;Waarom\nx;Minder papier;omdat;daarom\n");
    let told = told(&folder, &["lijst.csv", "--kind", "wens", "--dry-run"]);
    let keys: Vec<&str> =
        told["parts"][0]["columns"].as_array().unwrap().iter().map(|one| one["key"].as_str().unwrap_or("-")).collect();
    assert_eq!(keys, ["-", "title", "description", "-"]);
}
