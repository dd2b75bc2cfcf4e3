//! What holds for every report: nothing internal leaves, every word is there in both languages, a file gets its form from
//! its name.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

mod support;

use std::path::{Path, PathBuf};

use support::{example, kt, printed, said};

const REPORTS: [&str; 11] =
    ["portfolio", "wishes", "coverage", "questions", "decisions", "landed", "agenda", "overview", "policy", "research", "reading"];

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[test]
fn no_report_tells_of_what_is_internal() {
    let dir = here("tests/cases/report/regio/merwede");
    for (name, format) in REPORTS.iter().flat_map(|name| ["text", "html", "json", "csv"].map(|format| (name, format))) {
        let text = printed(&kt(&dir, &["report", name, "--format", format]));
        assert!(!text.is_empty());
        for word in ["geheim", "Vertrouwelijk", "Blijft binnen"] {
            assert!(!text.contains(word), "{name} as {format} tells of {word}");
        }
    }
}

#[test]
fn every_word_of_every_report_is_there_in_both_languages() {
    for dir in ["examples/nl", "examples/en", "tests/cases/report/regio/merwede", "tests/cases/report/regio/waal"] {
        for (name, lang) in REPORTS.iter().flat_map(|name| ["nl", "en"].map(|lang| (name, lang))) {
            let text = printed(&kt(&here(dir), &["report", name, "--lang", lang, "--today", "2026-06-01"]));
            for sign in ["report-", "show-value-", "{$", "{ $"] {
                assert!(!text.contains(sign), "{name} of {dir} in {lang}: {text}");
            }
            assert!(text.lines().all(|line| line.chars().count() <= 80 || line.contains("http")), "{name} of {dir} in {lang}");
        }
    }
}

#[test]
fn a_file_gets_its_form_from_its_name() {
    let place = example();
    let begins =
        [("a.html", "<!DOCTYPE html>"), ("a.md", "# "), ("a.json", "{"), ("a.csv", "part,"), ("a.txt", "Alle producten\n==")];
    for (file, begin) in begins {
        assert!(kt(place.path(), &["report", "portfolio", "--output", &format!("out/{file}")]).status.success());
        let text = std::fs::read_to_string(place.path().join("out").join(file)).unwrap();
        assert!(text.starts_with(begin), "{file}");
    }
}

#[test]
fn a_report_is_never_written_over_a_record_or_the_settings() {
    let place = example();
    for file in ["kt.yaml", "products/samen-beslissen.md", "wishes/nieuw.yaml"] {
        let before = std::fs::read(place.path().join(file)).ok();
        let output = kt(place.path(), &["report", "reading", "--output", file]);
        assert_eq!(output.status.code(), Some(2), "{file}");
        assert!(said(&output).contains(file));
        assert_eq!(std::fs::read(place.path().join(file)).ok(), before, "{file}");
    }
}

#[test]
fn status_a_record_and_a_comparison_are_pages_with_their_charts_in_both_languages() {
    let pages: [&[&str]; 3] =
        [&["status"], &["show", "liso-framework/2026-02-17-verbindingsfunctionaris"], &["compare", "liso-framework"]];
    for (page, lang) in pages.iter().flat_map(|page| ["nl", "en"].map(|lang| (page, lang))) {
        let made = |format: &str| printed(&kt(&here("examples/nl"), &[page, &["--lang", lang, "--format", format][..]].concat()));
        let (html, markdown) = (made("html"), made("md"));
        assert!(html.contains("<figure class=\"chart\">") && html.contains("<details>") && html.ends_with("</html>\n"), "{page:?}");
        assert!(markdown.starts_with("# ") && !markdown.contains("<svg"), "{page:?}");
        for sign in ["chart-", "process-", "assess-", "show-", "{$"] {
            let words = html.split("</style>").nth(1).unwrap();
            assert!(!words.contains(sign), "{page:?} in {lang} says {sign}");
        }
    }
}
