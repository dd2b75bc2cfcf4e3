//! What `kt` prints or makes never shows personal data, wherever in a record they stand.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;

use zip::ZipArchive;

mod support;
use support::{example, kt, printed, said};

/// A number from the range for tests, and a telephone number, which nobody may read anywhere.
const HIDDEN: [&str; 2] = ["999990019", "12345678"];
const WISH: &str = "wishes/gezinnen-beslissen-mee.yaml";

#[test]
fn personal_data_in_a_record_are_masked_wherever_it_is_shown() {
    let place = example();
    let dir = place.path();
    let wish = fs::read_to_string(dir.join(WISH)).unwrap();
    let title = wish.lines().find(|line| line.starts_with("title:")).unwrap();
    fs::write(dir.join(WISH), wish.replace(title, "title: Mail over bsn 999990019 of 06-12345678")).unwrap();
    let product = dir.join("products/samen-beslissen.md");
    fs::write(&product, fs::read_to_string(&product).unwrap() + "\nBel 06-12345678 over BSN 999990019.\n").unwrap();
    let asked: &[&[&str]] = &[
        &["list", "wish"],
        &["list", "wish", "--format", "json"],
        &["list", "wish", "--format", "csv"],
        &["show", "wish/gezinnen-beslissen-mee"],
        &["show", "product/samen-beslissen"],
        &["show", "product/samen-beslissen", "--format", "json"],
        &["report", "wishes"],
        &["report", "wishes", "--format", "md"],
        &["report", "wishes", "--format", "html"],
        &["report", "wishes", "--format", "json"],
        &["report", "wishes", "--format", "csv"],
        &["next"],
        &["find", "bsn"],
        &["edit", WISH, "--set", "status=dropped", "--set", "source=van 06-12345678", "--dry-run"],
        &["edit", WISH, "--set", "date=bel 06-12345678"],
        &["rename", "wish/gezinnen-beslissen-mee", "gezinnen-beslissen", "--dry-run"],
        &["check"],
        &["check", "--fix", "--unsafe-fixes", "--dry-run"],
    ];
    for arguments in asked {
        let output = kt(dir, arguments);
        let all = printed(&output) + &said(&output);
        assert!(!all.is_empty(), "{arguments:?}");
        for hidden in HIDDEN {
            assert!(!all.contains(hidden), "{arguments:?}: {all}");
        }
    }
    assert!(printed(&kt(dir, &["list", "wish"])).contains('•'));
}

/// What somebody adds to a text without a thought.
const SLIP: &str = " bel 06-12345678";
/// The kinds of records, by their folders, in which it stands in every text.
const FOLDERS: [&str; 8] = ["wishes", "products", "assessments", "memos", "decisions", "plans", "networks", "practices"];
/// What shows those texts, each with the forms that it has.
const SHOWN: &[(&str, &[&str])] = &[
    ("report portfolio", &["text", "json", "html", "csv"]),
    ("compare product/samen-beslissen", &["text", "json", "html"]),
    ("memo 2026-03-12-samen-beslissen", &["md", "html", "docx", "mail"]),
    ("plan wachtkaart", &["text", "json", "csv", "ics", "html", "docx"]),
    ("plan wachtkaart --team", &["json", "ics"]),
    ("network schedule samen-rond-het-gezin", &["text", "json", "html", "ics"]),
    ("practice present samen-aan-tafel", &["html", "pdf", "md"]),
    ("practice present samen-rond-het-gezin", &["html", "pdf"]),
    ("graph", &["mermaid", "svg", "json", "html"]),
    ("survey form jeugdhulp-merwede/samen-beslissen-before", &["html", "print", "csv"]),
    ("form product/samen-beslissen --for teamleider", &["html", "print"]),
    ("meeting agenda", &["text", "html", "docx"]),
];

#[test]
fn personal_data_in_any_text_are_masked_in_every_form() {
    let place = example();
    let dir = place.path();
    FOLDERS.iter().for_each(|folder| slip_into(&dir.join(folder)));
    let mut masked = 0;
    for (command, forms) in SHOWN {
        let command: Vec<&str> = command.split(' ').collect();
        for form in *forms {
            let arguments: Vec<&str> = command.iter().copied().chain(["--format", form]).collect();
            let output = kt(dir, &arguments);
            assert!(output.status.success(), "{arguments:?}: {}", said(&output));
            let all = printed(&output) + &said(&output) + &made(&dir.join("out"));
            assert!(!all.contains("12345678"), "{arguments:?}: {all}");
            masked += usize::from(all.contains("06•••••78"));
        }
    }
    assert!(masked > 25, "{masked}");
    assert!(kt(dir, &["site", "build", "site", "--internal"]).status.success());
    let site = made(&dir.join("site"));
    assert!(!site.contains("12345678") && site.contains("06•••••78"));
}

#[test]
fn a_memo_that_comes_back_with_its_masks_is_unchanged() {
    let place = example();
    let dir = place.path();
    let path = dir.join("memos/2026-04-02-liso-framework.md");
    let text = fs::read_to_string(&path).unwrap();
    let own = "Stem in met een leernetwerk";
    assert!(text.contains(own));
    fs::write(&path, text.replacen(own, &format!("Bel 06-12345678. {own}"), 1)).unwrap();
    let sent = kt(dir, &["memo", "2026-04-02-liso-framework", "--format", "docx", "--output", "memo.docx"]);
    assert!(sent.status.success(), "{}", said(&sent));
    let back = kt(dir, &["memo", "2026-04-02-liso-framework", "--from", "memo.docx", "--dry-run"]);
    let told = printed(&back) + &said(&back);
    assert!(back.status.success() && told.contains("In memo.docx is niets gewijzigd."), "{told}");
}

/// Adds a number to every text of the records below a folder.
fn slip_into(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            slip_into(&entry);
        } else {
            let text = fs::read_to_string(&entry).unwrap();
            fs::write(&entry, text.lines().map(slipped).collect::<Vec<_>>().join("\n") + "\n").unwrap();
        }
    }
}

/// A line with the number behind the text on it: of a field, or of a paragraph.
fn slipped(line: &str) -> String {
    let value = line.split_once(": ").map_or(line, |(_, value)| value).trim_start().trim_start_matches("- ");
    let is_text = value.len() > 12 && value.contains(' ') && !value.ends_with(['|', '>', ']', '}', ':']);
    match (is_text && !value.starts_with(['#', '|', '<', '>', '[', '\'']), line.strip_suffix('"')) {
        (false, _) => line.to_owned(),
        (true, Some(open)) => format!("{open}{SLIP}\""),
        (true, None) => format!("{line}{SLIP}"),
    }
}

/// The names of what was made, and the texts in it; it is taken away.
fn made(out: &Path) -> String {
    let mut all = String::new();
    for path in fs::read_dir(out).into_iter().flatten().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            all += &made(&path);
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        all += &format!("{}\n", path.display());
        match ZipArchive::new(Cursor::new(&bytes)) {
            Ok(mut parts) => (0..parts.len()).for_each(|at| _ = parts.by_index(at).unwrap().read_to_string(&mut all)),
            Err(_) => all += &String::from_utf8_lossy(&bytes),
        }
        fs::remove_file(path).unwrap();
    }
    all
}
