//! A memo that goes to a word processor and comes back: what a person changed is shown and taken over, and nothing else; a file
//! that means harm is refused with its reason.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::process::Output;

use tempfile::TempDir;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

mod support;
use support::{example, kt, printed, said};

const MEMO: &str = "memos/2026-03-24-wijkacademies.md";
const TEXT: &str = "word/document.xml";
/// A sentence of the person's own, one that is printed, and the last words of a printed block.
const OWN: &str = "Ouders en uitvoerders zien er iets in";
const PRINTED: &str = "Wat er moet veranderen, zoeken we met ouders uit in een kleine proef.";

/// An example with a memo as it would be sent.
fn sent() -> TempDir {
    let place = example();
    let output = kt(place.path(), &["memo", "wijkacademies", "-o", "memo.docx"]);
    assert!(output.status.success(), "{}", said(&output));
    place
}

fn memo(place: &Path) -> String {
    fs::read_to_string(place.join(MEMO)).unwrap()
}

fn parts(path: &Path) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(fs::read(path).unwrap())).unwrap();
    let mut parts = Vec::new();
    for number in 0..archive.len() {
        let mut part = archive.by_index(number).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        parts.push((part.name().unwrap().into_owned(), bytes));
    }
    parts
}

fn zipped(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Changes a part of the document that was sent.
fn edited(place: &Path, name: &str, edit: impl Fn(String) -> String) {
    let path = place.join("memo.docx");
    let mut parts = parts(&path);
    let part = parts.iter_mut().find(|(other, _)| other == name).unwrap();
    let before = String::from_utf8(part.1.clone()).unwrap();
    part.1 = edit(before.clone()).into_bytes();
    assert_ne!(part.1, before.into_bytes(), "nothing was edited");
    fs::write(path, zipped(&parts)).unwrap();
}

/// Puts a paragraph before the one in which a text stands.
fn with_paragraph(xml: &str, before: &str, text: &str) -> String {
    let at = xml[..xml.find(before).unwrap()].rfind("<w:p>").unwrap();
    format!("{}<w:p><w:r><w:t>{text}</w:t></w:r></w:p>{}", &xml[..at], &xml[at..])
}

fn back(place: &Path, more: &[&str]) -> Output {
    kt(place, &[&["memo", "wijkacademies", "--from", "memo.docx"], more].concat())
}

#[test]
fn a_memo_that_nobody_changed_changes_nothing() {
    let place = sent();
    let before = memo(place.path());
    let output = back(place.path(), &["--yes"]);
    assert_eq!(printed(&output), "In memo.docx is niets gewijzigd.\n", "{}", said(&output));
    assert_eq!(memo(place.path()), before);
}

#[test]
fn the_own_text_is_shown_and_taken_over_after_a_yes() {
    let place = sent();
    let before = memo(place.path());
    edited(place.path(), TEXT, |xml| xml.replace(OWN, "Ouders zien er <veel> in".replace('<', "&lt;").as_str()));
    let shown = printed(&back(place.path(), &[]));
    assert!(shown.contains("In “2. Kern” is uw eigen tekst gewijzigd") && shown.contains("\n+Ouders zien er"), "{shown}");
    assert!(shown.contains("\n-Ouders en uitvoerders") && shown.contains("--yes"), "{shown}");
    assert!(!shown.contains("3. Aanleiding"), "{shown}");
    assert_eq!(memo(place.path()), before);
    let output = back(place.path(), &["--yes"]);
    assert!(printed(&output).contains("Overgenomen in memos/"), "{}", said(&output));
    assert_eq!(memo(place.path()), before.replace(OWN, "Ouders zien er &lt;veel> in"));
    assert!(printed(&back(place.path(), &["--yes"])).contains("niets gewijzigd"));
}

#[test]
fn what_kt_prints_is_never_taken_over_and_the_field_is_named() {
    let place = sent();
    let before = memo(place.path());
    edited(place.path(), TEXT, |xml| xml.replace(PRINTED, "Wij weten het al."));
    let shown = printed(&back(place.path(), &["--yes"]));
    assert!(shown.contains("het blok asked") && shown.contains("asked, needed-by, advice"), "{shown}");
    assert!(shown.contains("Aan uw eigen tekst is niets gewijzigd."), "{shown}");
    assert_eq!(memo(place.path()), before);
}

#[test]
fn a_new_paragraph_after_a_printed_block_comes_after_it() {
    let place = sent();
    edited(place.path(), TEXT, |xml| with_paragraph(&xml, "2. Kern", "Dit is nieuw: # geen kop, &lt;!-- kt:head 1 --&gt;"));
    let output = back(place.path(), &["--yes"]);
    assert!(printed(&output).contains("In “1. Gevraagd besluit” is uw eigen tekst gewijzigd"), "{}", said(&output));
    let after = memo(place.path());
    let own = "<!-- /kt:asked -->\n\nDit is nieuw: \\# geen kop, &lt;!-- kt:head 1 -->\n\n## 2. Kern\n";
    assert!(after.contains(own), "{after}");
    assert!(printed(&kt(place.path(), &["memo", "wijkacademies", "--update"])).contains("al bij"));
}

#[test]
fn a_heading_that_was_reworded_is_still_that_heading() {
    let place = sent();
    edited(place.path(), TEXT, |xml| xml.replace(">2. Kern<", ">2. Waar het om gaat<"));
    let output = back(place.path(), &["--yes"]);
    assert!(memo(place.path()).contains("\n## 2. Waar het om gaat\n\nMet ouderavonden"), "{}", printed(&output));
}

#[test]
fn tracked_changes_are_read_as_accepted_and_remarks_are_told() {
    let place = sent();
    let marked = "Met <w:del w:id=\"90\"><w:r><w:delText>weg</w:delText></w:r></w:del>";
    edited(place.path(), TEXT, |xml| {
        let run = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
        let new = format!("<w:ins w:id=\"91\" w:author=\"x\">{}</w:ins>", run("Heel graag: "));
        let old = "<w:r><w:t xml:space=\"preserve\">Met ouderavonden";
        xml.replace(old, &format!("{new}<w:r><w:commentReference w:id=\"1\"/></w:r>{}{old}", &marked[4..]))
    });
    let shown = printed(&back(place.path(), &["--yes"]));
    assert!(shown.contains("bijgehouden wijzigingen") && shown.contains("Er staat één opmerking"), "{shown}");
    assert!(memo(place.path()).contains("\nHeel graag: Met ouderavonden"), "{shown}");
}

#[test]
fn a_change_in_the_folder_since_then_is_no_change_in_the_document() {
    let place = sent();
    let change = |from: &str, to: &str| fs::write(place.path().join(MEMO), memo(place.path()).replace(from, to)).unwrap();
    change("Het wijkteam opent in juni", "Het wijkteam opent in juli");
    assert!(printed(&back(place.path(), &["--yes"])).contains("niets gewijzigd"));
    edited(place.path(), TEXT, |xml| {
        xml.replace("in juni een nieuwe", "in augustus een nieuwe").replace(OWN, "Ouders zien er iets in")
    });
    let shown = printed(&back(place.path(), &["--yes"]));
    assert!(shown.contains("maar sinds het document is gemaakt ook in de map"), "{shown}");
    let after = memo(place.path());
    assert!(after.contains("opent in juli") && after.contains("Ouders zien er iets in"), "{after}");
}

#[test]
fn a_memo_without_a_title_of_its_own_gets_none() {
    let place = example();
    let text = memo(place.path());
    let title = text.lines().find(|line| line.starts_with("# Memo")).unwrap().to_owned();
    let without = text.replace(&format!("{title}\n\n"), "");
    fs::write(place.path().join(MEMO), &without).unwrap();
    kt(place.path(), &["memo", "wijkacademies", "-o", "memo.docx"]);
    assert!(printed(&back(place.path(), &["--yes"])).contains("niets gewijzigd"));
    edited(place.path(), TEXT, |xml| xml.replace(OWN, "Ouders zien er iets in"));
    back(place.path(), &["--yes"]);
    assert_eq!(memo(place.path()), without.replace(OWN, "Ouders zien er iets in"));
}

#[test]
fn a_document_of_another_memo_is_refused() {
    let place = sent();
    let output = kt(place.path(), &["memo", "wachtkaart", "--from", "memo.docx"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("kt memo 2026-03-24-wijkacademies --from memo.docx"), "{}", said(&output));
}

#[test]
fn a_decided_memo_does_not_change() {
    let place = example();
    kt(place.path(), &["memo", "wachtkaart", "-o", "memo.docx"]);
    edited(place.path(), TEXT, |xml| xml.replace("De kaart helpt", "De kaart hielp"));
    let output = kt(place.path(), &["memo", "wachtkaart", "--from", "memo.docx", "--yes"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(!printed(&output).contains("De kaart hielp") && said(&output).contains("besloten"), "{}", said(&output));
}

#[test]
fn a_memo_that_became_longer_than_two_pages_says_so_at_once() {
    let place = sent();
    edited(place.path(), TEXT, |xml| xml.replace(OWN, &"Ouders zien er veel in. ".repeat(200)));
    for more in [&["--dry-run"][..], &["--yes"]] {
        let output = back(place.path(), more);
        assert!(output.status.success() && said(&output).contains("Let op: de memo telt nu"), "{more:?} {}", said(&output));
    }
}

#[test]
fn a_memo_that_was_spread_says_so_before_it_changes() {
    let place = sent();
    edited(place.path(), TEXT, |xml| xml.replace(OWN, "Ouders zien er veel in"));
    let told = "verspreid aan MT zorg";
    let shown = printed(&back(place.path(), &[]));
    assert!(shown.contains(told) && shown.contains("kt memo 2026-03-24-wijkacademies --new-version"), "{shown}");
    let output = back(place.path(), &["--yes"]);
    assert!(said(&output).contains(told) && !printed(&output).contains(told), "{}", said(&output));
}

#[test]
fn personal_data_is_not_taken_over_and_shown_masked() {
    let place = sent();
    let before = memo(place.path());
    edited(place.path(), TEXT, |xml| {
        let xml = with_paragraph(&xml, "3. Aanleiding", "Moeder, bsn 999990019, belt op 06-12345678.");
        with_paragraph(&xml, "2. Kern", "Dit mag wel.")
    });
    let output = back(place.path(), &["--yes"]);
    let shown = printed(&output);
    let end = shown.split("Niet overgenomen:").nth(1).unwrap();
    assert!(end.contains("“2. Kern”: hier lijkt een persoonsgegeven te staan (99•••••19)"), "{shown}");
    assert!(!shown.contains("999990019") && !shown.contains("12345678"), "{shown}");
    assert_eq!(memo(place.path()), before.replace("\n\n## 2. Kern", "\n\nDit mag wel.\n\n## 2. Kern"));
}

#[test]
fn the_end_names_what_was_not_taken_over_with_the_command_for_it() {
    let place = sent();
    edited(place.path(), TEXT, |xml| {
        let at = xml.find("900</w:t>").unwrap();
        let xml = format!("{}950{}", &xml[..at], &xml[at + 3..]);
        xml.replace(OWN, "Ouders zien er veel in").replacen('☐', "☒", 1)
    });
    let output = back(place.path(), &["--yes"]);
    let shown = printed(&output);
    let end = shown.split("Niet overgenomen:").nth(1).unwrap();
    assert_eq!(output.status.code(), Some(1), "what reads only the code hears it too");
    let id = "2026-03-24-wijkacademies";
    assert!(end.contains(&format!("kt edit memo/{id} --set options.1.cost=950")), "{shown}");
    assert!(end.contains(&format!("kt decide {id}")), "{shown}");
    let set = ["edit", &format!("memo/{id}"), "--set", "options.1.cost=950"];
    assert!(kt(place.path(), &set).status.success());
    let now = memo(place.path());
    assert!(now.contains("cost: 950") && !now.contains("cost: 900\n") && now.contains("cost: 8400"), "{now}");
}

#[test]
fn text_whose_heading_is_gone_stays_where_it_was() {
    let place = sent();
    let before = memo(place.path());
    edited(place.path(), TEXT, |xml| {
        let at = xml.find("3. Aanleiding").unwrap();
        let from = xml[..at].rfind("<w:p>").unwrap();
        let end = at + xml[at..].find("</w:p>").unwrap() + "</w:p>".len();
        format!("{}{}", &xml[..from], &xml[end..])
    });
    let output = back(place.path(), &["--yes"]);
    assert!(printed(&output).contains("“3. Aanleiding”: een kop ontbreekt"), "{}", printed(&output));
    assert_eq!(memo(place.path()), before);
}

#[test]
fn without_a_name_the_file_comes_below_out() {
    let place = example();
    let output = kt(place.path(), &["report", "decisions", "--format", "docx"]);
    let told = printed(&output);
    let path = told.trim().strip_prefix("Geschreven: ").unwrap_or_else(|| panic!("{told}{}", said(&output)));
    assert!(path.starts_with("out") && fs::read(place.path().join(path)).unwrap().starts_with(b"PK"), "{path}");
}

/// Files that mean harm or are no document, with a word of why they are refused.
fn hostile(place: &Path) -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let good = parts(&place.join("memo.docx"));
    let with = |name: &str, text: &str| {
        let mut parts = good.clone();
        parts.retain(|(other, _)| other != name);
        parts.push((name.to_owned(), text.as_bytes().to_vec()));
        zipped(&parts)
    };
    let without = |name: &str| zipped(&good.iter().filter(|(other, _)| other != name).cloned().collect::<Vec<_>>());
    let relation = |sort: &str| {
        let text =
            String::from_utf8(good.iter().find(|(name, _)| name == "word/_rels/document.xml.rels").unwrap().1.clone()).unwrap();
        let outside = format!(
            "<Relationship Id=\"rId99\" Type=\"http://x/{sort}\" Target=\"https://kwaad.example/x\" TargetMode=\"External\"/>"
        );
        with("word/_rels/document.xml.rels", &text.replace("</Relationships>", &format!("{outside}</Relationships>")))
    };
    let whole = zipped(&good);
    let entities = "<!DOCTYPE a [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;&a;\">]><w:document><w:body><w:p/></w:body></w:document>";
    let late = format!("<w:document>{}<!DOCTYPE a [<!ENTITY a \"b\">]><w:body>&a;</w:body></w:document>", " ".repeat(4000));
    let many = "<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(6_000);
    let own_entity = "<w:document><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
    vec![
        ("a bomb", with("word/media/x.xml", &"0".repeat(33 << 20)), "veel te groot"),
        ("entities", with(TEXT, entities), "eigen tekens"),
        ("entities after a while", with(TEXT, &late), "wordt niet gelezen"),
        ("an entity from nowhere", with(TEXT, own_entity), "eigen tekens"),
        ("a picture from elsewhere", relation("image"), "kwaad.example"),
        ("a chunk from elsewhere", relation("aFChunk"), "kwaad.example"),
        ("a frame from elsewhere", relation("frame"), "kwaad.example"),
        ("no text", without(TEXT), "geen .docx"),
        ("a spreadsheet", with("xl/workbook.xml", "<workbook/>"), "ander kantoorbestand"),
        ("half a file", whole[..whole.len() / 2].to_vec(), "geen leesbaar Word-document"),
        ("half a text", with(TEXT, "<w:document><w:body><w:p>"), "halverwege"),
        ("very deep", with(TEXT, &"<w:p>".repeat(100_000)), "ingewikkeld"),
        ("no end", with(TEXT, &format!("<w:document><w:body>{many}</w:body></w:document>")), "ingewikkeld"),
        ("no XML", with(TEXT, "<w:document><w:body a=b></w:body>"), "geen leesbaar Word-document"),
        ("a text", b"gewone tekst".to_vec(), "geen .docx"),
        ("an old file", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(), "oud of vergrendeld"),
        ("nothing", Vec::new(), "geen .docx"),
    ]
}

#[test]
fn files_that_mean_harm_are_refused_with_their_reason_and_nothing_changes() {
    let place = sent();
    let before = memo(place.path());
    for (what, bytes, why) in hostile(place.path()) {
        fs::write(place.path().join("x.docx"), bytes).unwrap();
        let output = kt(place.path(), &["memo", "wijkacademies", "--from", "x.docx", "--yes"]);
        let told = said(&output);
        assert_eq!(output.status.code(), Some(2), "{what}: {told}{}", printed(&output));
        assert!(told.contains(why) && told.contains("tip:"), "{what}: {told}");
    }
    assert_eq!(memo(place.path()), before);
}

#[test]
fn macros_and_templates_are_told_and_not_read() {
    let place = sent();
    let path = place.path().join("memo.docx");
    let mut all = parts(&path);
    all.push(("word/vbaProject.bin".into(), b"x".to_vec()));
    let template = "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/attachedTemplate\" Target=\"file:///C:/huis.dotm\" \
                    TargetMode=\"External\"/></Relationships>";
    all.push(("word/_rels/settings.xml.rels".into(), template.as_bytes().to_vec()));
    fs::write(&path, zipped(&all)).unwrap();
    let shown = printed(&back(place.path(), &[]));
    assert!(shown.contains("macro's") && shown.contains("sjabloon") && shown.contains("niets gewijzigd"), "{shown}");
}

#[cfg(unix)]
mod at_a_terminal {
    use super::{OWN, Path, TEXT, edited, memo, sent};
    use std::process::Command;
    use std::time::Duration;

    use expectrl::process::unix::WaitStatus;
    use expectrl::{Eof, Expect, Session};

    /// Answers the question; what stands on the screen after it has to be `told`.
    fn person(place: &Path, answer: &str, told: &str) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kt"));
        command.current_dir(place).args(["memo", "wijkacademies", "--from", "memo.docx", "--plain-prompts"]);
        command.env("TERM", "xterm").env("NO_COLOR", "1");
        let mut terminal = Session::spawn(command).unwrap();
        terminal.get_process_mut().set_window_size(100, 40).unwrap();
        terminal.set_expect_timeout(Some(Duration::from_secs(20)));
        for shown in ["In “2. Kern” is uw eigen tekst gewijzigd", "+Ouders zien er veel", "Nummer"] {
            terminal.expect(shown).unwrap_or_else(|error| panic!("{shown}: {error}"));
        }
        terminal.send(format!("{answer}\r")).unwrap();
        terminal.expect(told).unwrap_or_else(|error| panic!("{told}: {error}"));
        terminal.expect(Eof).unwrap();
        assert!(matches!(terminal.get_process().wait().unwrap(), WaitStatus::Exited(_, 0)));
    }

    #[test]
    fn a_person_sees_the_change_first_and_nothing_is_taken_over_without_a_yes() {
        let place = sent();
        let before = memo(place.path());
        edited(place.path(), TEXT, |xml| xml.replace(OWN, "Ouders zien er veel in"));
        person(place.path(), "", "Er is niets");
        assert_eq!(memo(place.path()), before, "an empty answer is a no");
        person(place.path(), "2", "Er is niets");
        assert_eq!(memo(place.path()), before);
        person(place.path(), "1", "Overgenomen in memos/");
        assert_eq!(memo(place.path()), before.replace(OWN, "Ouders zien er veel in"));
    }
}
