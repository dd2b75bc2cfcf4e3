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
fn a_product_of_a_network_has_the_project_end_of_that_network() {
    let end = |network: &str| {
        let place = landed_of(network);
        let report = kt(place.path(), &["report", "landed", "--format", "json", "--today", "2026-06-01"]);
        assert!(report.status.success(), "{}", said(&report));
        let report: serde_json::Value = serde_json::from_str(&printed(&report)).unwrap();
        report["parts"]["products"][0]["project_end"].as_str().map(str::to_owned)
    };
    assert_eq!(end("start: 2025-09-11\nmonths: 6\n").as_deref(), Some("2026-03-10"));
    assert_eq!(end("start: 2025-09-11\nmonths: 4294967295\n").as_deref(), Some("2125-09-10"));
    let sessions = "meetings: 2\nsessions: [{date: 2026-02-01}, {date: 2026-03-01}, {date: 2026-09-01, cancelled: true}]\n";
    assert_eq!(end(sessions).as_deref(), Some("2026-03-01"));
    assert_eq!(end("meetings: 2\nsessions: [{date: 2026-02-01}]\n"), None);
}

/// A folder with one chosen product, which came from a network.
fn landed_of(network: &str) -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    let files = [
        ("kt.yaml", "kt: 1\ntitle: Proef\norganisation: ons\nprocess: {wish-months: 4294967295}\n".to_owned()),
        ("organisations/ons.yaml", "title: Ons\n".to_owned()),
        ("wishes/wens.yaml", "title: Wens\norganisation: ons\nrank: 1\ndate: 2025-01-01\nstatus: open\n".to_owned()),
        ("networks/wijk.yaml", format!("title: Wijk\nform: community-of-practice\n{network}")),
        ("products/gids.md", "---\ntitle: Gids\nkind: guideline\norigin: network/wijk\n---\n".to_owned()),
        (
            "memos/2026-03-01-gids.md",
            "---\ntitle: Gids\nproduct: gids\norganisation: ons\nto: a\nfrom: b\ndate: 2026-03-01\nstatus: final\n---\n".to_owned(),
        ),
        (
            "decisions/2026-03-20-gids.yaml",
            "memo: 2026-03-01-gids\ndecision: adopt\nby: bestuur\ndate: 2026-03-20\nreason: Past goed.\n".to_owned(),
        ),
    ];
    for (path, text) in files {
        std::fs::create_dir_all(place.path().join(path).parent().unwrap()).unwrap();
        std::fs::write(place.path().join(path), text).unwrap();
    }
    place
}

#[test]
fn a_number_of_months_that_nobody_means_stops_no_check() {
    let place = landed_of("start: 2025-09-11\nmonths: 4294967295\n");
    let checked = kt(place.path(), &["check", "--format", "json"]);
    assert!(checked.status.code().is_some_and(|code| code < 2), "{}", said(&checked));
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

#[test]
fn the_site_and_the_portfolio_count_what_is_under_way_alike() {
    let place = example();
    let done = kt(place.path(), &["site", "build", "out/site", "--drafts", "--internal"]);
    assert!(done.status.success(), "{}", said(&done));
    let home = std::fs::read_to_string(place.path().join("out/site/nl/index.html")).unwrap();
    let report: serde_json::Value =
        serde_json::from_str(&printed(&kt(place.path(), &["report", "portfolio", "--format", "json"]))).unwrap();
    let figures = &report["figures"];
    assert!(figures["not_begun"].as_u64().unwrap() > 0, "some products are only linked to a wish: {figures}");
    let tile = format!("<b>{}</b> onderweg naar een besluit", figures["under_way"]);
    assert!(home.contains(&tile), "{tile}");
}
