//! Learning networks from the first questions to a product that another organisation takes over, by commands only; and what
//! happens to a plan that a person edits between two runs.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs;
use std::path::Path;
use std::process::Stdio;

use serde_json::Value;

mod support;
use support::{kt, printed, said};

/// Runs a command on a day; it must succeed.
fn on(dir: &Path, today: &str, args: &[&str]) -> String {
    let output = kt(dir, &[args, &["--no-input", "--today", today]].concat());
    assert!(output.status.success(), "kt {args:?}: {}{}", printed(&output), said(&output));
    printed(&output)
}

fn json(dir: &Path, today: &str, args: &[&str]) -> Value {
    serde_json::from_str(&on(dir, today, &[args, &["--format", "json"]].concat())).unwrap()
}

/// A folder with one network and nothing else.
fn folder(network: &str) -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    fs::create_dir_all(place.path().join("networks")).unwrap();
    fs::write(place.path().join("kt.yaml"), "kt: 1\ntitle: Proef\nlanguage: nl\n").unwrap();
    fs::write(place.path().join("networks/net.yaml"), network).unwrap();
    place
}

fn record(dir: &Path) -> String {
    fs::read_to_string(dir.join("networks/net.yaml")).unwrap()
}

/// The answers to every question of the full set.
fn answers(dir: &Path) {
    let codes = ["A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4", "C1", "C2", "C3", "D1", "D2", "D3", "E1", "E2", "E3"];
    let more = ["F1", "F2", "F3", "G1", "H1", "H2", "H3", "H4", "H5"];
    let lines: String = codes.iter().chain(&more).map(|code| format!("{code}:\n  score: 4\n")).collect();
    fs::write(dir.join("antwoorden.yaml"), lines).unwrap();
}

#[test]
fn the_road_from_the_first_questions_to_a_product_that_is_taken_over_elsewhere() {
    let place = tempfile::tempdir().unwrap();
    on(place.path(), "2024-08-01", &["init", "kennis", "--organisation", "Jeugdhulp Linge"]);
    let dir = &place.path().join("kennis");
    answers(place.path());
    let school = ["new", "organisation", "--set", "title=School De Linde", "--set", "type=education"];
    on(dir, "2024-08-01", &school);

    // Is a network right?
    let questions = ["--answer", "q1=nee, ieder heeft een deel", "--answer", "q2=ja", "--answer", "q3=ja", "--answer", "q4=ja"];
    let advise = ["network", "advise", "--new", "Samen op school", "--answer", "aim=lasting", "--answer", "form=living-lab"];
    let knowledge = ["--knowledge", "samen plannen; wijkteam", "--knowledge", "regels; ; gemeente"];
    assert!(on(dir, "2024-08-02", &[&advise[..], &questions, &knowledge].concat()).contains("Een proeftuin of living lab past."));

    // Who takes part: the form takes a list of people as YAML.
    let people = "participants=[{role: leraar, organisation: school-de-linde, perspective: education, strength: both, mandate: true, number: 3}, \
                  {role: ouder, perspective: lived-experience, strength: thinking}, {role: hulpverlener, organisation: jeugdhulp-linge, \
                  perspective: professional, strength: doing, mandate: true}]";
    let guides = "facilitators=[{role: procesbegeleider, perspective: research}, {role: leraar, perspective: education}]";
    let partners = "organisations=[{organisation: school-de-linde, interest: minder uitval}, {organisation: jeugdhulp-linge, interest: eerder erbij}]";
    on(dir, "2024-08-03", &["edit", "network/samen-op-school", "--set", people, "--set", guides, "--set", partners]);

    // When: fourteen sessions in eighteen months.
    let schedule = ["network", "schedule", "samen-op-school", "--start", "2024-10-01", "--time", "13:30-16:00"];
    assert!(on(dir, "2024-08-04", &schedule).contains("14 bijeenkomsten zijn toegevoegd"));
    assert!(on(dir, "2024-08-04", &["network", "check", "samen-op-school"]).contains("Niets: het record is op orde."));

    // What was learned, and how it is doing.
    let lesson =
        ["network", "session", "samen-op-school", "--date", "2024-10-01", "--present", "5", "--lesson", "Begin met een vraag."];
    assert!(on(dir, "2024-10-02", &lesson).contains("Volgende bijeenkomst: 12 november 2024"));
    let review = [
        "assess",
        "network/samen-op-school",
        "--checklist",
        "learning-environment",
        "--as",
        "procesbegeleider",
        "--answers",
        "../antwoorden-net.yaml",
        "--final",
    ];
    fs::write(place.path().join("antwoorden-net.yaml"), "A1: 4\nA2: 3\nA3: 4\nA4: 5\nA5: 4\n").unwrap();
    on(dir, "2025-06-10", &review);

    // What it made, and who takes that over.
    let product = [
        "new",
        "product",
        "--set",
        "title=Klassenkaart",
        "--set",
        "kind=method",
        "--set",
        "origin=network/samen-op-school",
        "--set",
        "wishes=rust",
    ];
    let wish = ["new", "wish", "--set", "title=Rust", "--set", "rank=1", "--set", "organisation=school-de-linde"];
    on(dir, "2026-03-01", &wish);
    on(dir, "2026-03-01", &product);
    on(dir, "2026-03-01", &["edit", "network/samen-op-school", "--set", "results=product/klassenkaart"]);
    let before = json(dir, "2026-04-01", &["report", "networks"]);
    assert_eq!((&before["figures"]["results"], &before["figures"]["unchosen"]), (&Value::from(1), &Value::from(1)));
    let of = ["--organisation", "school-de-linde"];
    for role in ["directeur", "leraar"] {
        on(
            dir,
            "2026-03-05",
            &[&["assess", "klassenkaart", "--as", role, "--answers", "../antwoorden.yaml", "--final"][..], &of].concat(),
        );
    }
    on(dir, "2026-03-10", &[&["memo", "klassenkaart", "--set", "title=Ja", "--set", "advice=adopt"][..], &of].concat());
    let memo = "memo/2026-03-10-klassenkaart";
    on(dir, "2026-03-11", &["edit", memo, "--set", "asked=Stem in.", "--set", "review=2027-03-01"]);
    fs::write(place.path().join("geld.yaml"), "parties:\n  - party: school-de-linde\n    one-off: 1200\n").unwrap();
    on(dir, "2026-03-11", &[&["finance", "klassenkaart", "--answers", "../geld.yaml"][..], &of].concat());
    let filled = ["--set", "options.0.benefit=niets", "--set", "options.0.objection=wel", "--set", "conditions.0.what=uren"];
    let gone = ["--unset", "options.2", "--unset", "options.1", "--unset", "conditions.2", "--unset", "conditions.1"];
    on(dir, "2026-03-11", &[&["edit", memo, "--set", "status=final"][..], &filled, &gone].concat());
    let decide = [
        "decide",
        "memo/2026-03-10-klassenkaart",
        "--decision",
        "adopt",
        "--by",
        "directeur",
        "--reason",
        "Past.",
        "--review",
        "2027-03-01",
    ];
    on(dir, "2026-03-20", &decide);

    // The circle is closed.
    let after = json(dir, "2026-04-01", &["report", "networks"]);
    assert_eq!((&after["figures"]["chosen"], &after["figures"]["unchosen"]), (&Value::from(1), &Value::from(0)));
    let one = json(dir, "2026-04-01", &["report", "network", "samen-op-school"]);
    let chosen = &one["figures"]["made"][0]["chosen"][0];
    assert_eq!((&chosen["organisation"], &chosen["decision"]), (&Value::from("school-de-linde"), &Value::from("adopt")));
    assert_eq!(one["parts"]["reviews"][0]["result"], 4.0);
    assert!(on(dir, "2026-04-01", &["report", "networks"]).contains("“Klassenkaart”, School De Linde: overnemen (20 maart 2026)"));
}

#[test]
fn what_a_person_edits_between_two_runs_stays_and_only_the_rest_is_planned() {
    let place = folder("title: Net\nform: breakthrough\nsmall-issue: true\n");
    let dir = place.path();
    on(dir, "2026-08-20", &["network", "schedule", "net", "--start", "2026-09-08", "--months", "6", "--every-weeks", "4"]);
    let first = record(dir);
    assert_eq!(first.matches("  - id: ").count(), 7);
    // Moved by hand far beyond the next one, an aim in own words with a comment, one thrown away, one of their own.
    let edited = first
        .replace("    date: 2026-10-06\n", "    date: 2026-11-05 # ziekte\n")
        .replace("    aim: Kennis ophalen die we nog missen\n", "    aim: 'Wij kiezen: kennis van \"buiten\"'\n");
    let (before, after) = edited.split_once("  - id: 2026-12-29\n").unwrap();
    let (_, after) = after.split_once("  - id: ").unwrap();
    let edited = format!("{before}  - date: 2026-11-17\n    aim: extra, op verzoek\n  - id: {after}").replace('\n', "\r\n");
    fs::write(dir.join("networks/net.yaml"), &edited).unwrap();

    let again = on(dir, "2026-08-21", &["network", "schedule", "net", "--months", "8", "--dry-run"]);
    let added: Vec<&str> = again.lines().filter(|line| line.starts_with("+  - id: ")).map(|line| &line[9..19]).collect();
    assert_eq!(added, ["2026-12-29", "2027-03-23", "2027-04-20"], "what was thrown away, and what the longer time adds: {again}");
    on(dir, "2026-08-21", &["network", "schedule", "net", "--months", "8"]);
    let second = record(dir);
    assert!(second.replace("months: 8", "months: 6").starts_with(edited.trim_end()), "{second}");
    assert!(!second.replace("\r\n", "").contains('\n'), "{second}");
    let third = on(dir, "2026-08-22", &["network", "schedule", "net"]);
    assert!(third.contains("Er viel niets meer te plannen") && record(dir) == second);
}

#[test]
fn planning_twice_at_once_leaves_one_plan() {
    let place = folder("title: Net\nform: living-lab\n");
    let args = ["network", "schedule", "net", "--start", "2026-09-01", "--no-input", "--today", "2026-08-20"];
    let mut both: Vec<_> = (0..2)
        .map(|_| support::command(place.path(), &args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap())
        .collect();
    let ended: Vec<bool> = both.iter_mut().map(|child| child.wait().unwrap().success()).collect();
    assert!(ended.contains(&true), "{ended:?}");
    assert_eq!(record(place.path()).matches("  - id: ").count(), 14);
}

#[test]
fn a_network_of_nobody_and_one_of_five_hundred_are_shown() {
    for (number, people) in [(0, "0"), (500, "500")] {
        let place = folder(&format!(
            "title: Net\nform: living-lab\nparticipants:\n  - role: hulpverlener\n    number: {number}\nsessions:\n  - date: 2026-01-06\n    present: {number}\n    lesson: x\n"
        ));
        for command in [
            &["network", "check", "net"][..],
            &["network", "recruit", "net"],
            &["report", "network", "net"],
            &["report", "networks"],
        ] {
            on(place.path(), "2026-08-20", command);
        }
        let check = json(place.path(), "2026-08-20", &["network", "check", "net"]);
        assert_eq!(check["group"]["people"].to_string(), people);
    }
}

#[test]
fn an_internal_network_and_its_reviews_stay_out_of_reports() {
    let place = folder("title: Geheim net\nform: living-lab\ninternal: true\nresults: [product/geheim]\n");
    let dir = place.path();
    fs::write(dir.join("a.yaml"), "A1: 4\n").unwrap();
    on(
        dir,
        "2026-08-20",
        &["assess", "network/net", "--checklist", "learning-environment", "--as", "x", "--answers", "a.yaml", "--final"],
    );
    assert!(!on(dir, "2026-08-20", &["report", "networks"]).contains("Geheim"));
    let output = kt(dir, &["report", "network", "net"]);
    assert_eq!(output.status.code(), Some(2), "{}", printed(&output));
}

#[test]
fn a_product_that_names_a_network_as_its_origin_is_a_result_of_it() {
    let place = support::example();
    let dir = place.path();
    let origin = ["edit", "product/voorzorg", "--set", "origin=network/samen-rond-het-gezin"];
    on(dir, "2026-04-08", &origin);
    let shown = on(dir, "2026-04-08", &["show", "network/samen-rond-het-gezin"]);
    assert!(shown.contains("het product noemt het als herkomst: “VoorZorg” (product/voorzorg)"), "{shown}");
    let made = &json(dir, "2026-04-08", &["show", "network/samen-rond-het-gezin"])[0]["result"]["made"];
    assert!(made.as_array().is_some_and(|made| made.contains(&"product/voorzorg".into())), "{made}");
    assert!(on(dir, "2026-04-08", &["report", "network", "samen-rond-het-gezin"]).contains("VoorZorg"));
    on(dir, "2026-04-08", &["site", "build", "out/site"]);
    let page = fs::read_to_string(dir.join("out/site/nl/networks/samen-rond-het-gezin.html")).unwrap();
    let results = page.rsplit("id=\"results\"").next().unwrap();
    assert!(results.contains("voorzorg.html"), "the list of results links to it");
}

#[test]
fn the_text_to_recruit_with_says_how_far_the_network_is() {
    let net = "title: Net\nform: community-of-practice\nmonths: 6\nstart: 2026-01-13\nsessions:\n  - date: 2026-01-13\n";
    let place = folder(net);
    let text = |today: &str| on(place.path(), today, &["network", "recruit", "net"]);
    for (today, words) in [
        ("2025-12-01", "Wij beginnen een leernetwerk"),
        ("2026-02-01", "loopt al, en u kunt instappen"),
        ("2026-09-01", "liep tot en met zondag 12 juli 2026"),
    ] {
        let text = text(today).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(words), "{today}: {text}");
    }
}

#[test]
fn an_answer_is_told_in_the_words_of_a_dutch_person() {
    let place = folder("title: Net\n");
    let answer = |words: &[&str]| on(place.path(), "2026-04-08", &[&["network", "advise", "net"][..], words].concat());
    answer(&[
        "--answer",
        "vraag1=nee",
        "--answer",
        "doel=blijvend",
        "--answer",
        "vorm=ontwikkeltafel",
        "--answer",
        "vraagstuk=wachten",
    ]);
    let text = record(place.path());
    for line in ["  q1: nee\n", "  aim: lasting\n", "form: development-table\n", "issue: wachten\n"] {
        assert!(text.contains(line), "{text}");
    }
    let wrong = kt(place.path(), &["network", "advise", "net", "--answer", "doel=rust"]);
    assert!(said(&wrong).contains("Kies uit: inspireren, ideeën, blijvend"), "{}", said(&wrong));
}
