//! One record in a folder, through every rule and every format: each finding stands at a place that exists, and no personal
//! data comes through. The first line names the file, such as `wishes/a.yaml`.

use std::collections::BTreeSet;
use std::fs;
use std::sync::{Mutex, OnceLock, PoisonError};

use kt::check::{Diagnostic, Options, Report, check, personal_data};
use kt::lang::Lang;
use kt::model::{Date, Kind};
use kt::render::findings;
use kt::repo::Folder;
use kt::source::yaml::parse;
use tempfile::TempDir;

/// A record of any kind.
pub(crate) fn record(bytes: &[u8]) {
    records(&[bytes]);
}

/// Several records in one folder.
pub(crate) fn records(all: &[&[u8]]) {
    static TURN: Mutex<()> = Mutex::new(());
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = folder();
    let files: Vec<(String, &[u8])> = all.iter().enumerate().map(|(number, bytes)| named(number, bytes)).collect();
    for (path, content) in &files {
        fs::write(folder.dir.join(path), content).unwrap();
    }
    let options = Options { today: Date::parse("2026-06-01").unwrap(), only: &[], asked: None, remember: false };
    let report = check(folder, &options).unwrap();
    for (path, content) in &files {
        fs::remove_file(folder.dir.join(path)).unwrap();
        let text = String::from_utf8_lossy(content);
        report.diagnostics.iter().chain(&report.allowed).filter(|found| found.path == *path).for_each(|found| placed(found, &text));
    }
    let text: String = files.iter().map(|(_, content)| String::from_utf8_lossy(content) + "\n").collect();
    told(&report, &text);
}

/// The path that the first line names, each time with another name, and the rest.
fn named(number: usize, bytes: &[u8]) -> (String, &[u8]) {
    let (name, content) = bytes.iter().position(|b| *b == b'\n').map_or((&b""[..], bytes), |at| (&bytes[..at], &bytes[at + 1..]));
    let is_named = |kind: &Kind| name == format!("{}/a.{}", kind.folder(), kind.extension()).as_bytes();
    let kind = Kind::ALL.into_iter().find(is_named).unwrap_or(Kind::Wish);
    let name = if number == 0 { "a".to_owned() } else { format!("a-{number}") };
    (format!("{}/{name}.{}", kind.folder(), kind.extension()), content)
}

/// A finding stands at a place that exists.
fn placed(found: &Diagnostic, text: &str) {
    let lines: Vec<&str> = text.split('\n').collect();
    for place in [found.start, found.end] {
        let line = lines.get(place.line.wrapping_sub(1)).unwrap_or_else(|| panic!("{found:?}"));
        assert!((1..=line.chars().count() + 1).contains(&place.column), "{found:?} in {text:?}");
    }
    assert!((found.start.line, found.start.column) <= (found.end.line, found.end.column), "{found:?}");
}

/// In no format stands what was found of personal data, nor anything that a terminal would obey.
fn told(report: &Report, text: &str) {
    let secrets: BTreeSet<&str> = personal_data(text).into_iter().map(|span| span.of(text)).collect();
    let formats = [
        findings::text(report, Lang::Nl, false),
        findings::github(report, Lang::En),
        findings::json(report, Lang::Nl),
        findings::gitlab(report, Lang::En),
        findings::junit(report, Lang::Nl),
        findings::markdown(report, Lang::Nl),
    ];
    for shown in formats {
        let leaked = personal_data(&shown).into_iter().map(|span| span.of(&shown)).find(|said| secrets.contains(said));
        assert_eq!(leaked, None, "{shown}");
        assert!(!shown.contains('\u{1b}'), "{shown:?}");
    }
    let log: serde_json::Value = serde_json::from_str(&findings::sarif(report, Lang::En)).unwrap();
    let results = log["runs"][0]["results"].to_string();
    let leaked = personal_data(&results).into_iter().map(|span| span.of(&results)).find(|said| secrets.contains(said));
    assert_eq!(leaked, None, "{results}");
}

/// A small folder, one for each process.
fn folder() -> &'static Folder {
    static FOLDER: OnceLock<(TempDir, Folder)> = OnceLock::new();
    let (_, folder) = FOLDER.get_or_init(|| {
        let place = tempfile::tempdir().unwrap();
        fs::write(place.path().join("kt.yaml"), "kt: 1\ntitle: a\nlanguage: nl\ntoday: 2026-06-01\n").unwrap();
        for kind in Kind::ALL {
            fs::create_dir_all(place.path().join(kind.folder())).unwrap();
        }
        let folder = Folder::open(place.path()).unwrap();
        (place, folder)
    });
    assert!(parse(&folder.settings_text, 0).findings.is_empty());
    folder
}
