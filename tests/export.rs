//! What leaves a repository: the same bytes each time, nothing that is to stay, nothing that a spreadsheet calculates, and every
//! line as its schema says.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::io::{Cursor, Read};
use std::ops::ControlFlow;
use std::path::Path;

use kt::source::sheet::{Cell, Workbook};
use serde_json::Value;
use tempfile::TempDir;

use support::{example, kt, printed, said};

const FORMATS: [&str; 3] = ["xlsx", "csv", "jsonl"];

fn put(folder: &TempDir, path: &str, text: &str) {
    let path = folder.path().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    put(&folder, "kt.yaml", "kt: 1\ntitle: Proef\nlanguage: nl\ntoday: 2026-04-08\n");
    put(&folder, "organisations/ons.yaml", "title: Ons huis\ntype: care-provider\n");
    folder
}

fn wish(more: &str) -> String {
    format!("organisation: ons\nrank: 1\ndate: 2026-01-31\nstatus: open\n{more}")
}

/// Everything that an export writes, as one text; of a spreadsheet its parts.
fn exported(folder: &Path, format: &str, more: &[&str]) -> String {
    let done = kt(folder, &[&["export", "--format", format, "-o", "uit"], more].concat());
    assert!(done.status.success(), "{}", said(&done));
    let mut files: Vec<_> = fs::read_dir(folder.join("uit")).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let text = files.iter().map(|file| text_of(&fs::read(file).unwrap())).collect();
    fs::remove_dir_all(folder.join("uit")).unwrap();
    text
}

fn text_of(bytes: &[u8]) -> String {
    if !bytes.starts_with(b"PK") {
        return String::from_utf8(bytes.to_vec()).unwrap();
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut all = String::new();
    for number in 0..archive.len() {
        archive.by_index(number).unwrap().read_to_string(&mut all).unwrap();
    }
    all
}

/// The cells of a sheet, as they are read back.
fn cells(file: &Path, sheet: &str) -> Vec<Vec<Cell<'static>>> {
    let mut book = Workbook::open(fs::File::open(file).unwrap()).unwrap();
    let mut all = Vec::new();
    let mut each = |_: u64, cells: &[Cell<'_>]| {
        let kept = |cell: &Cell<'_>| match cell {
            Cell::Text(text) => Cell::Text(text.clone().into_owned().into()),
            Cell::Number(number) => Cell::Number(*number),
            Cell::Date(day) => Cell::Date(*day),
            Cell::Truth(truth) => Cell::Truth(*truth),
            Cell::Empty => Cell::Empty,
            Cell::Fault => Cell::Fault,
        };
        all.push(cells.iter().map(kept).collect());
        ControlFlow::Continue(())
    };
    book.rows(sheet, &mut each).unwrap();
    all
}

#[test]
fn the_same_records_give_the_same_bytes() {
    let folder = example();
    for format in FORMATS {
        let write = || {
            let done = kt(folder.path(), &["export", "--format", format]);
            assert!(done.status.success(), "{}", said(&done));
            fs::read(folder.path().join(if format == "xlsx" {
                "out/export.xlsx".into()
            } else {
                format!("out/{format}/wishes.{format}")
            }))
            .unwrap()
        };
        assert_eq!(write(), write(), "{format}");
    }
}

#[test]
fn csv_for_people_has_the_headings_and_words_of_the_spreadsheet_and_csv_for_programs_has_keys() {
    let folder = example();
    for lang in ["nl", "en"] {
        for options in [&["export"][..], &["export", "--excel"]] {
            assert!(kt(folder.path(), &[options, &["--lang", lang]].concat()).status.success());
        }
        let book = folder.path().join("out/export.xlsx");
        let kinds = [("wishes", "Wensen", "Wishes"), ("products", "Producten", "Products"), ("finances", "Financiën", "Finances")];
        for (file, dutch, english) in kinds {
            let sheet = cells(&book, if lang == "nl" { dutch } else { english });
            let headings: Vec<&str> = sheet[0].iter().filter_map(Cell::text).collect();
            let csv = fs::read_to_string(folder.path().join(format!("out/csv/{file}.csv"))).unwrap();
            let first = csv.lines().next().unwrap().trim_start_matches('\u{feff}');
            assert_eq!(first.split(';').collect::<Vec<_>>(), headings, "{lang} {file}");
            assert!(!first.contains(',') && !first.contains("organisation;"), "{lang} {file}: {first}");
        }
        let wishes = fs::read_to_string(folder.path().join("out/csv/wishes.csv")).unwrap();
        assert_eq!(wishes.contains(";hele organisatie;"), lang == "nl", "{wishes}");
    }
    kt(folder.path(), &["export", "--format", "csv"]);
    assert!(
        fs::read_to_string(folder.path().join("out/csv/wishes.csv")).unwrap().starts_with("repository,id,title,organisation,level")
    );
    let loose = fs::read_dir(folder.path().join("out")).unwrap().filter(|file| file.as_ref().unwrap().path().is_file()).count();
    assert_eq!(loose, 1, "only the spreadsheet");
}

/// The sheet that explains the others names each of their columns, and says of an answer which question it is.
#[test]
fn every_column_of_the_spreadsheet_is_explained() {
    let folder = example();
    let words = [("nl", "Uitleg", "Assessments", "5 is gunstig"), ("en", "Legend", "Assessments", "5 is favourable")];
    for (lang, legend, assessments, scale) in words {
        assert!(kt(folder.path(), &["export", "--lang", lang]).status.success());
        let book = folder.path().join("out/export.xlsx");
        let told = cells(&book, legend);
        let rows: Vec<[&str; 4]> =
            told.iter().map(|row| [0, 1, 2, 3].map(|at| row.get(at).and_then(Cell::text).unwrap_or_default())).collect();
        let headings = cells(&book, assessments)[0].clone();
        for heading in headings.iter().filter_map(Cell::text) {
            assert!(rows.iter().any(|row| row[0] == assessments && row[1] == heading), "{lang} {heading}");
        }
        let silent: Vec<_> = rows.iter().filter(|row| row[2].is_empty()).collect();
        assert!(silent.is_empty(), "{silent:?}");
        let question = rows.iter().find(|row| row[1] == "E1").unwrap();
        assert!(question[2].contains('?') && question[3].contains(scale), "{question:?}");
    }
}

#[test]
fn what_is_internal_or_a_draft_or_a_remark_stays_unless_it_is_asked_for() {
    let folder = folder();
    put(&folder, "wishes/open.yaml", &wish("title: Iedereen mag dit weten\n"));
    put(&folder, "wishes/geheim.yaml", &wish("title: Geheime wens\ninternal: true\n"));
    put(&folder, "products/p.md", "---\ntitle: Product\nkind: tool\nurl: https://a.example/\n---\n");
    let assessment = |status: &str| {
        format!(
            "subject: product/p\norganisation: ons\nchecklist: product\nchecklist-version: \"1\"\nassessor: teamleider\n\
             date: 2026-02-10\nstatus: {status}\nanswers:\n  A1:\n    score: 4\n    source: jaarplan\n    note: Mening van {status}\n"
        )
    };
    put(&folder, "assessments/p/2026-02-10-teamleider.yaml", &assessment("final"));
    put(&folder, "assessments/p/2026-02-11-teamleider.yaml", &assessment("draft"));
    for format in FORMATS {
        let plain = exported(folder.path(), format, &[]);
        assert!(plain.contains("Iedereen mag dit weten") && plain.contains("2026-02-10-teamleider"), "{format}");
        for stays in ["Geheime wens", "Mening van", "2026-02-11-teamleider"] {
            assert!(!plain.contains(stays), "{format}: {stays}");
        }
    }
    let all = exported(folder.path(), "jsonl", &["--internal", "--drafts", "--notes"]);
    for leaves in ["Geheime wens", "Mening van final", "Mening van draft"] {
        assert!(all.contains(leaves), "{leaves}");
    }
}

#[test]
fn remarks_are_never_taken_out_of_several_repositories() {
    let region = tempfile::tempdir().unwrap();
    for name in ["a", "b"] {
        let top = region.path().join(name);
        fs::create_dir_all(&top).unwrap();
        fs::write(top.join("kt.yaml"), "kt: 1\ntitle: Kennis\n").unwrap();
        fs::create_dir_all(top.join("organisations")).unwrap();
        fs::write(top.join("organisations/o.yaml"), "title: O\ntype: other\n").unwrap();
    }
    let refused = kt(region.path(), &["export", "--repo", ".", "--notes", "--format", "jsonl"]);
    assert_eq!(refused.status.code(), Some(2));
    let done = kt(region.path(), &["export", "--repo", ".", "--format", "jsonl", "-o", "-"]);
    let names: BTreeSet<String> = printed(&done)
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["repository"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(names.into_iter().collect::<Vec<_>>(), ["Kennis (a)", "Kennis (b)"], "two with one title are told apart");
}

#[test]
fn personal_data_is_masked_in_every_format_and_told() {
    let folder = folder();
    put(
        &folder,
        "wishes/w.yaml",
        &wish("title: Wens\nowner: Anna Jansen\nsource: bsn 999990019\ndescription: bel 06-12345678 of jan@zorg-test.nl\n"),
    );
    for format in FORMATS {
        let text = exported(folder.path(), format, &[]);
        for secret in ["Anna Jansen", "999990019", "06-12345678", "jan@zorg-test.nl"] {
            assert!(!text.contains(secret), "{format}: {secret}");
        }
        assert!(text.contains("99•••••19"), "{format}");
    }
    let done = kt(folder.path(), &["export", "--lang", "en"]);
    assert!(said(&done).contains("3 texts seemed to hold personal data"), "{}", said(&done));
}

/// Texts that mean harm, or that a format cannot hold.
fn hostile() -> Vec<String> {
    let mut texts: Vec<String> = [
        "=HYPERLINK(\"http://x.example\",\"klik\")",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1:A9)",
        "\t=1+1",
        " =1+1",
        "'=1+1",
        "<script>alert(1)</script> & \"x\" ]]>",
        "\u{202e}omgekeerd\u{200f}",
        "a\u{1}b\u{8}c\u{1f}",
        "_x0041_ en _x000D_",
        "regel een\nregel; twee, drie",
        "😀 ∀ é ﬁ",
    ]
    .map(str::to_owned)
    .into();
    texts.push("woord".repeat(2_000));
    texts.push("veel woorden ".repeat(3_000).trim_end().to_owned());
    texts
}

#[test]
fn hostile_texts_come_out_harmless_and_go_in_without_a_change() {
    let folder = folder();
    for (number, text) in hostile().iter().enumerate() {
        let text = serde_json::to_string(text).unwrap();
        put(
            &folder,
            &format!("wishes/w{number}.yaml"),
            &wish(&format!("title: {text}\nowner: {text}\nsource: {text}\ndescription: {text}\n")),
        );
        put(
            &folder,
            &format!("products/p{number}.md"),
            &format!("---\ntitle: {text}\nkind: tool\npublisher: [{text}, b]\naudience: {text}\nrights: {text}\n---\n"),
        );
    }
    for format in ["xlsx", "csv", "excel"] {
        let option = if format == "excel" { vec!["--excel"] } else { vec!["--format", format] };
        let done = kt(folder.path(), &[&["export"], option.as_slice()].concat());
        assert!(done.status.success(), "{}", said(&done));
        let files: &[&str] = if format == "xlsx" { &["out/export.xlsx"] } else { &["out/csv/wishes.csv", "out/csv/products.csv"] };
        if format == "xlsx" {
            assert!(said(&done).contains("afgekapt"), "what is cut off is told");
            let sheet = cells(&folder.path().join(files[0]), "Wensen");
            assert!(sheet.iter().flatten().all(|cell| !matches!(cell, Cell::Fault)), "no cell is a formula");
            assert!(!text_of(&fs::read(folder.path().join(files[0])).unwrap()).contains("<f>"));
        } else {
            for line in fs::read_to_string(folder.path().join(files[0])).unwrap().lines() {
                assert!(!line.starts_with(['=', '+', '@', '\t']), "{line}");
            }
        }
        for file in files {
            let read = kt(folder.path(), &["import", file, "--dry-run", "--format", "json"]);
            let told: Value = serde_json::from_str(&printed(&read)).unwrap_or_else(|_| panic!("{}", said(&read)));
            let rows = told["rows"].as_array().unwrap();
            let others: Vec<&Value> = rows.iter().filter(|row| row["what"] != "same").collect();
            assert!(others.is_empty(), "{format}: {:.600}", format!("{others:?}"));
            assert!(rows.len() >= hostile().len());
        }
    }
}

#[test]
fn json_lines_hold_every_text_as_it_is() {
    let folder = folder();
    for (number, text) in hostile().iter().enumerate() {
        put(&folder, &format!("wishes/w{number:02}.yaml"), &wish(&format!("title: {}\n", serde_json::to_string(text).unwrap())));
    }
    let done = kt(folder.path(), &["export", "--kind", "wens", "--format", "jsonl", "-o", "-"]);
    let titles: Vec<String> = printed(&done)
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["fields"]["title"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(titles, hostile());
}

#[test]
fn every_line_has_the_keys_of_its_schema_and_no_others() {
    let folder = example();
    let done = kt(folder.path(), &["export", "--format", "jsonl", "--notes", "--drafts", "-o", "-"]);
    let text = printed(&done);
    assert!(text.lines().count() > 80);
    let mut kinds = BTreeSet::new();
    for line in text.lines() {
        let record: Value = serde_json::from_str(line).unwrap();
        let keys: Vec<&String> = record.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["kind", "id", "path", "repository", "fields", "result"]);
        assert!(folder.path().join(record["path"].as_str().unwrap()).is_file());
        let kind = record["kind"].as_str().unwrap().to_owned();
        let schema = kt(folder.path(), &["schema", &kind, "--export"]);
        let schema: Value = serde_json::from_str(&printed(&schema)).unwrap();
        for part in ["fields", "result"] {
            let known = schema["properties"][part]["properties"]
                .as_object()
                .or_else(|| schema["properties"][part]["anyOf"][0]["properties"].as_object());
            for key in record[part].as_object().into_iter().flat_map(|map| map.keys()) {
                assert!(known.is_some_and(|known| known.contains_key(key)), "{kind}: {part}.{key} is not in the schema");
            }
        }
        kinds.insert(kind);
    }
    assert!(kinds.len() >= 11, "{kinds:?}");
}

#[test]
fn answers_to_a_survey_never_leave() {
    let folder = example();
    let survey = fs::read_dir(folder.path().join("surveys")).unwrap().count();
    assert!(survey > 0);
    let text = exported(folder.path(), "jsonl", &["--kind", "survey", "--internal", "--drafts", "--notes"]);
    let record: Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    assert!(record["result"]["determinants"].as_array().unwrap().len() > 5);
    for determinant in record["result"]["determinants"].as_array().unwrap() {
        let enough = determinant["n"].as_u64().unwrap() >= record["result"]["thresholds"]["minimum"].as_u64().unwrap();
        assert!(enough || determinant["unfavourable"].is_null(), "{determinant}");
    }
    assert!(record["fields"].get("responses").is_none());
}

#[cfg(unix)]
#[test]
fn a_folder_out_that_leads_elsewhere_is_refused() {
    let folder = example();
    let elsewhere = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("out")).unwrap();
    for format in FORMATS {
        let done = kt(folder.path(), &["export", "--format", format]);
        assert_eq!(done.status.code(), Some(2), "{format}");
    }
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 0);
    let over = kt(folder.path(), &["export", "--format", "csv", "-o", "wishes"]);
    assert_eq!(over.status.code(), Some(2), "never among the records");
}
