//! The memos of the examples are what this program prints, and stay so.
//!
//! `KT_OVERWRITE=1 cargo test --test memo` prints them anew. The order matters: a memo that has been decided on is
//! not changed any more, so the decisions are set aside, the memos are printed, and then each decision gets the
//! digest of its finished memo. The pages in `cases/` run on the examples inside the program: run them after that.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs;
use std::path::{Path, PathBuf};

use kt::keys;
use kt::model::Kind;
use kt::repo::{digest, read_record};
use kt::source::Span;
use kt::source::yaml::edit::{Change, apply};
use serde_yaml::Value;

mod support;
use support::{example, kt, printed as out, said};

const MEMO: &str = "memos/2026-03-24-wijkacademies.md";

fn files(dir: &Path, extension: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(dir) else { return Vec::new() };
    let mut files: Vec<PathBuf> =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|e| e == extension)).collect();
    files.sort();
    files
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

fn change(dir: &Path, path: &str, edit: impl FnOnce(String) -> String) -> String {
    let place = dir.join(path);
    let text = edit(fs::read_to_string(&place).unwrap());
    fs::write(place, &text).unwrap();
    text
}

fn read(dir: &Path, path: &str) -> String {
    fs::read_to_string(dir.join(path)).unwrap()
}

/// The memos and decisions of an example as this program prints them: path below the example, and text.
fn printed(example: &Path) -> Vec<(String, String)> {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("folder");
    copy(example, &folder);
    let decisions: Vec<(String, String)> =
        files(&folder.join("decisions"), "yaml").iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect();
    let _ = fs::remove_dir_all(folder.join("decisions"));
    let mut found = Vec::new();
    for memo in files(&folder.join("memos"), "md") {
        let done = kt(&folder, &["memo", &format!("memos/{}", name(&memo)), "--update"]);
        assert!(done.status.success(), "{}", said(&done));
        found.push((format!("memos/{}", name(&memo)), fs::read_to_string(&memo).unwrap()));
    }
    for (file, text) in decisions {
        found.push((format!("decisions/{file}"), with_digest(&text, &found)));
    }
    found
}

/// A decision that rests on its memo as it was printed.
fn with_digest(decision: &str, memos: &[(String, String)]) -> String {
    let memo = decision.lines().find_map(|line| line.strip_prefix("memo: ")).unwrap();
    let text = &memos.iter().find(|(path, _)| *path == format!("memos/{memo}.md")).unwrap().1;
    let pair = |key: &str, value: String| (Value::String(key.to_owned()), Value::String(value));
    let basis = [pair("record", format!("memo/{memo}")), pair("digest", digest::of_record(text))].into_iter().collect();
    let change = Change::Set(keys!["based-on"], Value::Sequence(vec![Value::Mapping(basis)]));
    apply(decision, Span::new(0, decision.len()), &[change]).unwrap()
}

#[test]
fn the_memos_of_the_examples_are_what_kt_prints() {
    let overwrite = std::env::var_os("KT_OVERWRITE").is_some();
    for lang in ["nl", "en"] {
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(lang);
        for (path, text) in printed(&example) {
            if overwrite {
                fs::write(example.join(&path), &text).unwrap();
            }
            let stands = fs::read_to_string(example.join(&path)).unwrap().replace("\r\n", "\n");
            assert_eq!(stands, text, "{lang}/{path}: KT_OVERWRITE=1 cargo test --test memo prints it anew");
        }
    }
}

#[test]
fn an_update_keeps_the_persons_words_and_line_ends_and_does_nothing_twice() {
    let place = example();
    let dir = place.path();
    let before = change(dir, MEMO, |text| {
        text.replace("## 7. Geld", "## Wat het ons kost").replace('\n', "\r\n").replace("cost: 900", "cost: 950 # navragen")
    });
    let done = kt(dir, &["memo", "wijkacademies", "--update"]);
    assert!(done.status.success(), "{}", said(&done));
    let after = read(dir, MEMO);
    assert!(after.contains("| € 950 |") && after.contains("cost: 950 # navragen\r\n") && after.contains("## Wat het ons kost\r\n"));
    assert!(!after.replace("\r\n", "").contains('\n'), "every line still ends in CRLF");
    let outside = |text: &str| {
        text.lines()
            .filter(|line| !line.contains("kt:options") && !line.contains("thema-avond"))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(outside(&before), outside(&after));
    assert!(out(&kt(dir, &["memo", "wijkacademies", "--update"])).contains("is al bij"));
    assert_eq!(read(dir, MEMO), after);
}

#[test]
fn a_block_that_was_edited_by_hand_is_shown_and_nothing_changes() {
    let place = example();
    let dir = place.path();
    let before = change(dir, MEMO, |text| text.replace("| A. Niets doen |", "| A. Alles laten zoals het is |"));
    let done = kt(dir, &["memo", "wijkacademies", "--update"]);
    assert_eq!(done.status.code(), Some(2));
    assert!(out(&done).contains("-| A. Alles laten zoals het is |") && out(&done).contains("options in de kop"), "{}", out(&done));
    assert_eq!(read(dir, MEMO), before);
}

#[test]
fn what_the_fields_say_is_what_the_reader_reads() {
    let place = example();
    let dir = place.path();
    let (memo, path) = ("memo/2026-03-24-wijkacademies", "memos/2026-03-24-wijkacademies.md");
    let edited = kt(dir, &["edit", memo, "--set", "asked=Stem in met twaalf maanden.", "--set", "conditions.0.due=2027-05-05"]);
    assert!(edited.status.success(), "{}", said(&edited));
    let text = read(dir, path);
    let body = text.split("\n---\n").nth(1).unwrap();
    assert!(body.contains("Stem in met twaalf maanden.") && body.contains("5 mei 2027"), "{body}");
    change(dir, path, |text| text.replacen("asked: Stem in met twaalf maanden.", "asked: Stem in met een jaar.", 1));
    let shown = out(&kt(dir, &["memo", memo, "--format", "md"]));
    assert!(shown.contains("Stem in met een jaar.") && !shown.contains("twaalf maanden"), "{shown}");
}

#[test]
fn a_deleted_block_stays_deleted_and_a_torn_one_is_refused_with_its_line() {
    let place = example();
    let dir = place.path();
    let without = |text: &str| {
        let (start, end) =
            (text.find("<!-- kt:known").unwrap(), text.find("<!-- /kt:known -->\n").unwrap() + "<!-- /kt:known -->\n".len());
        [&text[..start], &text[end..]].concat()
    };
    change(dir, MEMO, |text| without(&text).replace("cost: 900", "cost: 950"));
    assert!(kt(dir, &["memo", "wijkacademies", "--update"]).status.success());
    assert!(!read(dir, MEMO).contains("kt:known") && read(dir, MEMO).contains("€ 950"));
    let torn = change(dir, MEMO, |text| text.replace("<!-- /kt:money -->\n", ""));
    let line = torn.lines().position(|line| line.starts_with("<!-- kt:money")).unwrap() + 1;
    let done = kt(dir, &["memo", "wijkacademies", "--update"]);
    assert_eq!(done.status.code(), Some(2));
    assert!(said(&done).contains(&format!("regel {line}")), "{}", said(&done));
    assert_eq!(read(dir, MEMO), torn);
}

#[test]
fn what_a_memo_rests_on_is_recorded_again_with_its_comments_kept() {
    let place = example();
    let dir = place.path();
    change(dir, MEMO, |text| text.replace("based-on:\n", "based-on:\n  # dit schrijft kt\n"));
    change(dir, "wishes/jonge-ouders-eerder-bereiken.yaml", |text| text + "# gelezen\n");
    assert!(said(&kt(dir, &["memo", "wijkacademies", "--format", "mail"])).contains("--update"), "a stale memo says so");
    assert!(kt(dir, &["memo", "wijkacademies", "--update"]).status.success());
    let digest = digest::of_record(&read(dir, "wishes/jonge-ouders-eerder-bereiken.yaml"));
    let after = read(dir, MEMO);
    assert!(
        after.contains(&format!(
            "based-on:\n  # dit schrijft kt\n  - record: wish/jonge-ouders-eerder-bereiken\n    digest: {digest}\n"
        )),
        "{after}"
    );
    assert!(said(&kt(dir, &["memo", "wijkacademies", "--format", "mail"])).is_empty());
}

#[test]
fn hostile_text_in_a_record_is_only_text_in_the_memo_and_on_the_page() {
    let place = example();
    let dir = place.path();
    let evil =
        "<script>alert(1)</script> | --> <!-- /kt:options --> <!-- kt:known --> [x](javascript:y) ](z) `a *b* \\u001b[31m\\n# kop";
    change(dir, MEMO, |text| {
        let text = text.replace("  - title: Niets doen\n", &format!("  - title: \"{evil}\"\n"));
        text.replace("risk: Er komen", "risk: \"\\n\\n<!-- /kt:conditions -->\\n<!-- kt:money 1 -->\\n\" #").replacen(
            "title: Een proef",
            "title: </title><script>x</script> #",
            1,
        )
    });
    let done = kt(dir, &["memo", "wijkacademies", "--update"]);
    assert!(done.status.success(), "{}", said(&done));
    let text = read(dir, MEMO);
    let body = read_record(Kind::Memo, &text).body;
    let blocks = kt::source::markers::blocks(body.of(&text));
    assert!(blocks.problems.is_empty() && blocks.blocks.len() == 9);
    assert!(!blocks.named("options").unwrap().content.of(body.of(&text)).contains("<script"));
    assert!(out(&kt(dir, &["memo", "wijkacademies", "--update"])).contains("is al bij"));
    let html = out(&kt(dir, &["memo", "wijkacademies", "--format", "html"]));
    assert!(!html.contains("<script") && !html.contains("href=\"javascript") && !html.contains('\u{1b}'));
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; | --&gt;"));
}

#[test]
fn a_memo_on_the_quick_set_is_an_exploration() {
    let place = example();
    let dir = place.path();
    for file in files(&dir.join("assessments/liso-scoping-review"), "yaml") {
        change(dir, &format!("assessments/liso-scoping-review/{}", name(&file)), |text| text.replace("set: full", "set: quick"));
    }
    let drafted = out(&kt(dir, &["memo", "liso-scoping-review", "--dry-run"]));
    assert!(drafted.contains("**Dit is een verkenning:") && drafted.contains("1, verkenning;"), "{drafted}");
    assert!(!dir.join("memos/2026-04-08-liso-scoping-review.md").exists(), "a dry run writes nothing");
}

#[test]
fn a_mail_has_at_most_120_words() {
    let place = example();
    let dir = place.path();
    change(dir, MEMO, |text| text.replace("## 2. Kern\n\n", &format!("## 2. Kern\n\n{}\n\n", "Nog een zin. ".repeat(60))));
    for memo in files(&dir.join("memos"), "md") {
        let mail = out(&kt(dir, &["memo", &format!("memos/{}", name(&memo)), "--format", "mail"]));
        assert!((20..=120).contains(&mail.split_whitespace().count()), "{mail}");
    }
}

#[test]
fn a_new_version_replaces_the_old_one_and_leaves_it_as_it_was() {
    let place = example();
    let dir = place.path();
    let old = read(dir, "memos/2026-03-12-samen-beslissen.md");
    assert!(kt(dir, &["memo", "samen-beslissen", "--new-version"]).status.success());
    let new = read(dir, "memos/2026-04-08-samen-beslissen.md");
    assert!(
        new.contains("supersedes: 2026-03-12-samen-beslissen\n")
            && new.contains("status: draft\n")
            && new.contains("| Versie | 2, concept;")
    );
    assert_eq!(read(dir, "memos/2026-03-12-samen-beslissen.md"), old);
}

#[test]
fn the_memo_on_a_product_is_the_one_that_no_other_replaces_whatever_the_days_say() {
    let place = example();
    let dir = place.path();
    let memo = read(dir, MEMO);
    let other = memo.replace("date: 2026-03-24\n", "date: 2026-03-20\nsupersedes: 2026-03-24-wijkacademies\n");
    fs::write(dir.join("memos/2026-03-20-wijkacademies.md"), other).unwrap();
    let given = out(&kt(dir, &["memo", "wijkacademies", "--format", "docx"]));
    assert_eq!(given, "Geschreven: out/memo-wijkacademies-2026-03-20.docx\n");
    let decided = kt(
        dir,
        &[
            "decide",
            "wijkacademies",
            "--decision",
            "defer",
            "--by",
            "raad van bestuur",
            "--reason",
            "Nog niet.",
            "--differs-because",
            "Geen geld.",
        ],
    );
    assert!(out(&decided).contains("wijkacademies") && decided.status.success(), "{}", said(&decided));
    let decision = files(&dir.join("decisions"), "yaml").into_iter().map(|path| fs::read_to_string(path).unwrap());
    assert!(decision.into_iter().any(|text| text.contains("memo: 2026-03-20-wijkacademies\n")));
    let late = memo.replace("date: 2026-03-24\n", "date: 2026-03-30\n");
    fs::write(dir.join("memos/2026-03-30-wijkacademies.md"), late).unwrap();
    let given = out(&kt(dir, &["memo", "wijkacademies", "--format", "docx"]));
    assert_eq!(given, "Geschreven: out/memo-wijkacademies-2026-03-30.docx\n");
    let asked = kt(dir, &["ask", "wijkacademies", "--question", "Wie doet mee?", "--asker", "directeur zorg"]);
    assert!(asked.status.success(), "{}", said(&asked));
    let questions = files(&dir.join("questions"), "yaml").into_iter().map(|path| fs::read_to_string(path).unwrap());
    assert!(questions.into_iter().any(|text| text.contains("memo: 2026-03-30-wijkacademies\n")));
}

#[test]
fn a_memo_has_one_file_name_in_every_form() {
    let place = example();
    let written = |memo: &str, format: &str| out(&kt(place.path(), &["memo", memo, "--format", format]));
    for format in ["pdf", "docx"] {
        let path = format!("out/memo-samen-beslissen-2026-03-12.{format}");
        assert_eq!(written("samen-beslissen", format), format!("Geschreven: {path}\n"));
        assert!(place.path().join(path).exists());
    }
    // Another memo on the same product and day keeps its own name.
    let memo = read(place.path(), "memos/2026-03-12-samen-beslissen.md");
    fs::write(place.path().join("memos/2026-03-12-anders.md"), memo).unwrap();
    assert_eq!(written("memo/2026-03-12-anders", "pdf"), "Geschreven: out/memo-2026-03-12-anders.pdf\n");
}

#[test]
fn the_page_draws_the_money_as_long_as_the_printed_amounts_are_those_of_today() {
    let place = example();
    let dir = place.path();
    let page = || out(&kt(dir, &["memo", "samen-beslissen", "--format", "html"]));
    let html = page();
    let chart = html.split_once("<figure class=\"chart\">").map(|(_, rest)| rest.split_once("</figure>").unwrap().0).unwrap();
    assert!(
        chart.contains("<desc>Saldo over 3 jaar: Jeugdhulp Merwede €\u{a0}-97.200 en gemeente circa €\u{a0}156.000."),
        "{chart}"
    );
    assert_eq!(html.matches("<th scope=\"col\">partij</th>").count(), 1, "the figures stand there once: {html}");
    change(dir, "finances/jeugdhulp-merwede/samen-beslissen.yaml", |text| text.replace("yearly: 14000", "yearly: 15000"));
    let html = page();
    assert!(!html.contains("<figure") && html.contains("€\u{a0}-97.200"), "a decided memo keeps what it said: {html}");
}

#[test]
fn the_largest_differences_come_first_and_then_nothing_says_that_the_outcome_holds() {
    let place = example();
    let dir = place.path();
    let memo = "memo/2026-04-02-liso-framework";
    let shown = || out(&kt(dir, &["memo", memo, "--format", "md"]));
    let told = kt(dir, &["edit", memo, "--set", "advice=pilot", "--set", "risk=te druk", "--set", "stop=na een half jaar"]);
    assert!(told.status.success(), "{}", said(&told));
    let before = shown();
    assert!(before.contains("proef. Ook met de punten die nog onbekend zijn blijft de uitkomst proef."), "{before}");
    assert!(before.contains("te druk.\n") && before.contains("na een half jaar.\n"), "{before}");
    change(dir, "assessments/liso-framework/2026-02-17-verbindingsfunctionaris.yaml", |text| {
        let lower = [("A2", 3, 2), ("A3", 4, 2), ("B2", 4, 2), ("G1", 4, 2), ("H1", 4, 1)];
        lower.iter().fold(text, |text, (code, old, new)| {
            let (before, after) = (format!("  {code}:\n    score: {old}\n"), format!("  {code}:\n    score: {new}\n"));
            assert!(text.contains(&before), "{code}");
            text.replace(&before, &after)
        })
    });
    let updated = kt(dir, &["memo", memo, "--update"]);
    assert!(updated.status.success(), "{}", said(&updated));
    let after = shown();
    let row = after.lines().find(|line| line.starts_with("| Verschil tussen")).unwrap();
    let named: Vec<&str> = row.split("; ").map(|one| one.trim_start_matches("| Verschil tussen beoordelaars | ")).collect();
    let starts = ["gelijkenis met onze situatie:", "recht en privacy:", "behoefte ouders:", "en nog 2 andere punten"];
    assert!(named.len() == 4 && named.iter().zip(starts).all(|(one, start)| one.starts_with(start)), "{row}");
    assert!(!after.contains("blijft de uitkomst"), "{after}");
}
