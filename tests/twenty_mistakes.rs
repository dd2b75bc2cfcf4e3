//! Twenty different mistakes, put into a copy of the Dutch example by hand: each is found at its line, and nothing else.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

mod support;

use std::fs;
use std::path::Path;

use serde_json::Value;

/// What stands in the example, what is written instead, and the line on which that must be found.
struct Mistake {
    rule: &'static str,
    file: &'static str,
    was: &'static str,
    now: &'static str,
    at: &'static str,
}

const fn mistake(rule: &'static str, file: &'static str, was: &'static str, now: &'static str, at: &'static str) -> Mistake {
    Mistake { rule, file, was, now, at }
}

/// The first line of a file: where something is missing from the whole record.
const TOP: &str = "";

const MISTAKES: [Mistake; 20] = [
    mistake("old-wish", "wishes/gezinnen-wachten-korter.yaml", "date: 2025-11-03", "date: 2024-11-03", "date: 2024"),
    mistake("duplicate-rank", "wishes/vernieuwing-blijft-in-gebruik.yaml", "rank: 3", "rank: 1", "rank: 1"),
    mistake("unknown-product-kind", "products/effectladder.md", "kind: insight", "kind: inzicht", "kind: inzicht"),
    mistake("unknown-reference", "products/midi.md", "- vernieuwing-blijft-in-gebruik", "- vernieuwing-blijft-in-gebuik", "gebuik"),
    mistake("invalid-value", "products/voorzorg.md", "level: good-indications", "level: goed", "level: goed"),
    mistake("wrong-type", "products/dialoogtafel.md", "year: 2020", "year: onbekend", "year: onbekend"),
    mistake("unknown-key", "products/over-richtlijnen.md", "audience:", "audiance:", "audiance:"),
    mistake("product-without-link", "products/databank-interventies.md", "\nurl:", "\n# url:", TOP),
    mistake("unsafe-link", "products/hervormingsagenda.md", "\n---\n", "\n---\n\n[klik](javascript:alert(1))\n", "[klik]"),
    mistake("phone-number", "products/kennissynthese-innovatie.md", "\n---\n", "\n---\n\nBel 06-12345678.\n", "Bel 06"),
    mistake("bsn", "products/lessen-lerende-praktijken.md", "\n---\n", "\n---\n\nCliënt met bsn 999990019.\n", "Cliënt met bsn"),
    mistake("broken-link", "products/liso-handboek.md", "\n---\n", "\n---\n\n[wens](../wishes/weg.yaml)\n", "[wens]"),
    mistake(
        "unknown-theme",
        "products/liso-scoping-review.md",
        "- leren-in-het-sociale-domein",
        "- leren-in-het-sociaal-domein",
        "- leren-in",
    ),
    mistake("score-out-of-range", "assessments/midi/2026-03-05-gedragswetenschapper.yaml", "score: 4", "score: 7", "score: 7"),
    mistake("consensus-without-reason", "assessments/voorzorg/consensus-1.yaml", "    reason:", "    # reason:", "F1:"),
    mistake(
        "conflicting-answer",
        "assessments/dialoogtafel/2026-03-11-ambulant-hulpverlener.yaml",
        "score: 3\n",
        "score: 3\n    unknown: true\n",
        "unknown: true",
    ),
    mistake(
        "condition-without-owner",
        "memos/2026-03-24-wijkacademies.md",
        "by: projectleider wijk\n    due: 2026-05-18\n  - what: Met",
        "due: 2026-05-18\n  - what: Met",
        "- what: Vier ouders",
    ),
    mistake("option-nothing-missing", "memos/2026-03-24-wijkacademies.md", "    nothing: true\n", "", "options:"),
    mistake(
        "date-order",
        "questions/2026-04-02-ervaringen-wijkacademies.yaml",
        "date: 2026-04-02",
        "date: 2026-03-12",
        "date: 2026-03-12",
    ),
    mistake("tab-indentation", "organisations/gemeente-merwestad.yaml", "  - role", "\t- role", "\t- role"),
];

#[test]
fn each_of_twenty_mistakes_is_found_at_its_line_and_nothing_else() {
    let folder = support::example();
    for mistake in &MISTAKES {
        let path = folder.path().join(mistake.file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(mistake.was), "{} does not hold {:?} any more", mistake.file, mistake.was);
        fs::write(&path, text.replacen(mistake.was, mistake.now, 1)).unwrap();
    }
    let mut found = serious(folder.path());
    let mut expected: Vec<(String, String, usize)> = MISTAKES
        .iter()
        .map(|mistake| (mistake.rule.to_owned(), mistake.file.to_owned(), line(&folder.path().join(mistake.file), mistake.at)))
        .collect();
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
}

/// The findings at error or warning level: rule, file and line.
fn serious(folder: &Path) -> Vec<(String, String, usize)> {
    let output = support::kt(folder, &["check", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = report["findings"].as_array().unwrap();
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap().to_owned();
    findings
        .iter()
        .filter(|finding| finding["level"] != "notice")
        .map(|finding| (text(finding, "rule"), text(finding, "path"), usize::try_from(finding["line"].as_u64().unwrap()).unwrap()))
        .collect()
}

/// The first line (from 1) that holds a text.
fn line(path: &Path, text: &str) -> usize {
    fs::read_to_string(path).unwrap().lines().position(|line| line.contains(text)).unwrap() + 1
}
