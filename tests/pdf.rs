//! What a person gets who asks for a PDF: the words of the text, the same file every time, a memo on two pages.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use lopdf::{Document, Object};

mod support;
use support::{example, kt};

const MEMOS: [&str; 4] =
    ["2026-03-10-wachtkaart", "2026-03-12-samen-beslissen", "2026-03-24-wijkacademies", "2026-04-02-liso-framework"];

/// Runs a command that writes a file, and reads that file.
fn made(dir: &Path, args: &[&str], name: &str) -> Vec<u8> {
    let args: Vec<&str> = args.iter().copied().chain(["--today", "2026-11-01", "-o", name]).collect();
    let out = kt(dir, &args);
    assert!(out.status.success(), "{args:?}: {}", String::from_utf8_lossy(&out.stderr));
    fs::read(dir.join(name)).unwrap()
}

/// The text of a PDF, as it stands on the lines.
fn text(pdf: &[u8]) -> String {
    let pdf = Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
    pdf.extract_text(&pages).unwrap()
}

/// The text with the words made whole that were broken at the end of a line.
fn joined(text: &str) -> String {
    let mut parts = text.split(['-', '\u{ad}']);
    let mut joined = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let whole = part.trim_start();
        if whole.len() < part.len() {
            joined.truncate(joined.trim_end().len());
        } else {
            joined.push('-');
        }
        joined.push_str(whole);
    }
    joined
}

/// Every word of a PDF, and how often it stands there, whether a hyphen at the end of a line is its own or not.
fn words_of(pdf: &[u8]) -> BTreeMap<String, usize> {
    let text = text(pdf);
    let mut all = words(&joined(&text));
    for (word, count) in words(&text) {
        let there = all.entry(word).or_default();
        *there = count.max(*there);
    }
    all
}

/// Every word, and how often it stands there.
fn words(text: &str) -> BTreeMap<String, usize> {
    let mut words = BTreeMap::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        *words.entry(word.to_lowercase()).or_default() += 1;
    }
    words
}

#[test]
fn a_pdf_says_every_word_of_the_text() {
    let dir = example();
    for memo in MEMOS {
        let memo = format!("memo/{memo}");
        let plain = String::from_utf8(made(dir.path(), &["memo", &memo], "memo.txt")).unwrap();
        let pdf = words_of(&made(dir.path(), &["memo", &memo], "memo.pdf"));
        for (word, count) in words(&plain) {
            let there = pdf.get(&word).copied().unwrap_or(0);
            assert!(there >= count, "{memo}: {word} stands {there} times in the PDF and {count} times in the text");
        }
    }
}

#[test]
fn a_pdf_says_nothing_that_the_text_does_not_say() {
    let dir = example();
    let plain = String::from_utf8(made(dir.path(), &["report", "portfolio"], "p.md")).unwrap().to_lowercase();
    // A dash at the end of a line reads like a broken word, so the letters are compared without what stands between them.
    let plain: String = plain.chars().filter(|c| c.is_alphanumeric()).collect();
    let pdf = words(&joined(&text(&made(dir.path(), &["report", "portfolio"], "p.pdf"))));
    let frame = words("Jeugdhulp Merwede · voor intern gebruik bladzijde 1 2 3 van");
    for word in pdf.keys() {
        assert!(plain.contains(word.as_str()) || frame.contains_key(word), "{word} stands only in the PDF");
    }
}

#[test]
fn a_memo_takes_two_pages_and_tells_who_does_not_see_it() {
    let dir = example();
    for memo in MEMOS {
        let pdf = Document::load_mem(&made(dir.path(), &["memo", &format!("memo/{memo}")], "memo.pdf")).unwrap();
        assert!(pdf.get_pages().len() <= 2, "{memo} takes {} pages", pdf.get_pages().len());
        let catalog = pdf.catalog().unwrap();
        assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"nl");
        for key in ["StructTreeRoot", "Outlines", "MarkInfo", "Metadata", "ViewerPreferences"] {
            assert!(catalog.has(key.as_bytes()), "{memo} has no {key}");
        }
        let acting = [&b"OpenAction"[..], b"AA", b"AcroForm", b"Names"];
        assert!(acting.iter().all(|key| !catalog.has(key)), "{memo} does something by itself");
        let actions = pdf.objects.values().filter_map(|object| object.as_dict().ok()?.get(b"S").ok());
        assert!(actions.into_iter().all(|sort| !matches!(sort, Object::Name(name) if name == b"JavaScript" || name == b"Launch")));
    }
}

#[test]
fn a_presentation_has_a_wide_page_for_each_slide_and_says_every_word() {
    let dir = example();
    let args = ["practice", "present", "practice/samen-aan-tafel"];
    let pdf = made(dir.path(), &args, "dias.pdf");
    let document = Document::load_mem(&pdf).unwrap();
    let page = String::from_utf8(made(dir.path(), &args, "dias.html")).unwrap();
    assert_eq!(document.get_pages().len(), page.matches("<section class=\"slide").count());
    let sizes = document.get_pages().into_values().map(|page| {
        let size = document.get_dictionary(page).unwrap().get(b"MediaBox").unwrap().as_array().unwrap();
        [&size[2], &size[3]].map(|side| side.as_float().unwrap())
    });
    assert!(sizes.into_iter().all(|[wide, high]| wide > high));
    assert!(document.catalog().unwrap().has(b"StructTreeRoot") && text(&pdf).contains("2 / 14"));
    let plain = String::from_utf8(made(dir.path(), &args, "dias.txt")).unwrap();
    let (plain, shown) = (words(&plain), words_of(&pdf));
    let missing: Vec<&String> = plain.keys().filter(|word| !shown.contains_key(*word)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert_eq!(pdf, made(example().path(), &args, "dias.pdf"));
}

#[test]
fn the_same_folder_and_day_give_the_same_bytes() {
    let (one, two) = (example(), example());
    let args = ["memo", "samen-beslissen"];
    assert_eq!(made(one.path(), &args, "a.pdf"), made(two.path(), &args, "b.pdf"));
}

#[test]
fn without_a_name_it_comes_in_the_folder_out() {
    let dir = example();
    let out = kt(dir.path(), &["report", "portfolio", "--format", "pdf"]);
    assert_eq!(String::from_utf8_lossy(&out.stdout), "Geschreven: out/alle-producten.pdf\n");
    assert!(fs::read(dir.path().join("out/alle-producten.pdf")).unwrap().starts_with(b"%PDF-1.7"));
}

#[test]
fn every_document_can_be_had_as_pdf() {
    let dir = example();
    let commands: [&[&str]; 12] = [
        &["compare", "product/samen-beslissen"],
        &["finance", "samen-beslissen"],
        &["show", "product/samen-beslissen", "wish/gezinnen-beslissen-mee"],
        &["status"],
        &["strategies", "time-available"],
        &["report", "wishes"],
        &["report", "coverage"],
        &["report", "questions"],
        &["report", "decisions"],
        &["report", "landed"],
        &["report", "agenda"],
        &["report", "reading"],
    ];
    for args in commands {
        let pdf = Document::load_mem(&made(dir.path(), args, "out/x.pdf")).unwrap();
        assert!(!pdf.get_pages().is_empty(), "{args:?}");
    }
}
