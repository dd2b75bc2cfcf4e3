//! Every form of a document says the same: what stands in the Markdown stands in the page, in the text, in the document for
//! Word and in the PDF, word for word and in the same order.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::collections::HashMap;
use std::fs::{self, File};
use std::path::Path;

use kt::document::{Block, Document, from_markdown, plain, running_text};
use kt::lang::Lang;
use kt::source::word::{self, Paragraph, Piece};

mod support;
use support::{example, kt, printed, said};

/// What is compared: the memo, a plan, and reports with and without charts.
const DOCUMENTS: [&[&str]; 6] = [
    &["memo", "samen-beslissen"],
    &["memo", "wijkacademies"],
    &["plan", "samen-beslissen"],
    &["report", "portfolio"],
    &["report", "decisions"],
    &["survey", "show", "jeugdhulp-merwede/samen-beslissen-before"],
];

fn words(text: &str) -> Vec<String> {
    let word = |word: &str| word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    text.split_whitespace().map(word).filter(|word| !word.is_empty()).collect()
}

fn of_markdown(text: &str) -> Vec<String> {
    let document: Document = from_markdown(text, Lang::Nl);
    let block = |block: &Block| match block {
        Block::Heading(_, inlines) => plain(inlines),
        other => running_text(std::slice::from_ref(other)),
    };
    words(&std::iter::once(document.title.clone()).chain(document.blocks.iter().map(block)).collect::<Vec<_>>().join("\n"))
}

/// The words of a page, without its style and its head.
fn of_page(html: &str) -> Vec<String> {
    let body = html.split_once("<body>").unwrap().1;
    let text: String =
        body.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text).to_owned() + " ").collect();
    let characters = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    words(&characters.iter().fold(text, |text, (code, c)| text.replace(code, c)))
}

fn of_word(path: &Path) -> Vec<String> {
    let word = word::read(File::open(path).unwrap()).unwrap();
    let paragraph = |one: &Paragraph| one.runs.iter().map(|run| run.text.as_str()).collect::<String>();
    let piece = |piece: &Piece| match piece {
        Piece::Paragraph(one) => paragraph(one),
        Piece::Table(rows) => rows.iter().flat_map(|row| &row.cells).flatten().map(paragraph).collect::<Vec<_>>().join("\n"),
    };
    words(&word.pieces.iter().map(piece).collect::<Vec<_>>().join("\n"))
}

/// The letters of a PDF one after another, for its words are broken at the ends of lines.
fn of_pdf(path: &Path) -> String {
    let pdf = lopdf::Document::load(path).unwrap();
    let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
    pdf.extract_text(&pages).unwrap().chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The words of `few` that do not stand in `many` in the same order.
fn missing(few: &[String], many: &[String]) -> Vec<String> {
    let mut at = 0;
    let mut gone = |word: &&String| match many[at..].iter().position(|other| other == *word) {
        Some(further) => {
            at += further + 1;
            false
        }
        None => true,
    };
    few.iter().filter(|word| gone(word)).cloned().collect()
}

/// The words of `few` of which `many` has fewer.
fn fewer(few: &[String], many: &[String]) -> Vec<String> {
    let mut count: HashMap<&str, i64> = HashMap::new();
    many.iter().for_each(|word| *count.entry(word).or_default() += 1);
    few.iter().for_each(|word| *count.entry(word).or_default() -= 1);
    let mut words: Vec<String> = count.into_iter().filter(|(_, left)| *left < 0).map(|(word, _)| word.to_owned()).collect();
    words.sort();
    words
}

#[test]
fn all_forms_say_the_same() {
    let place = example();
    let set = ["--set", "aim=Twee teams werken volgens de richtlijn", "--barrier", "tijd=gesprek met teamleiders"];
    let plan = kt(place.path(), &[&["plan", "samen-beslissen", "--no-input"], set.as_slice()].concat());
    assert!(plan.status.success(), "{}", said(&plan));
    for args in DOCUMENTS {
        let given = |format: &str, file: &str| {
            let output = kt(place.path(), &[args, &["--format", format, "-o", file]].concat());
            assert!(output.status.success(), "{args:?}: {}{}", said(&output), printed(&output));
            place.path().join(file)
        };
        let text = |format: &str, file: &str| fs::read_to_string(given(format, file)).unwrap();
        let markdown = of_markdown(&text("md", "a.md"));
        let html = text("html", "a.html");
        let (page, paper) = (of_page(&html), words(&text("text", "a.txt")));
        let word = of_word(&given("docx", "a.docx"));
        assert!(markdown.len() > 40, "{args:?}");
        let pdf = of_pdf(&given("pdf", "a.pdf"));
        let broken: Vec<&String> = word.iter().filter(|word| !pdf.contains(word.as_str())).collect();
        assert!(broken.is_empty(), "{args:?}: the PDF lacks {broken:?}");
        // A picture says in a page what Markdown says in a sentence; in Word that sentence stands behind the picture.
        if html.contains("<svg") {
            assert_eq!(fewer(&word, &page), Vec::<String>::new(), "{args:?}: the page lacks what Word says");
        } else {
            assert_eq!(missing(&markdown, &word), Vec::<String>::new(), "{args:?}: Word");
            assert_eq!(missing(&word, &markdown), Vec::<String>::new(), "{args:?}: Word says more");
            assert_eq!(missing(&markdown, &page), Vec::<String>::new(), "{args:?}: page");
            assert_eq!(fewer(&markdown, &paper), Vec::<String>::new(), "{args:?}: text");
        }
        if args[0] == "memo" {
            assert_eq!(missing(&markdown, &word), Vec::<String>::new(), "{args:?}: Word");
            assert_eq!(fewer(&markdown, &paper), Vec::<String>::new(), "{args:?}: text");
        }
    }
}
