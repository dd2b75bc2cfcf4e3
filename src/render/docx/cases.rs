//! A document for Word, read back: its parts are XML, its text is the text of the document, and nothing in it is obeyed.

use std::io::{Cursor, Read};

use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::Event;

use super::*;
use crate::document::chart::{Bar, Bars, Chart, Figures, Picture, Unit};
use crate::document::house::{Logo, LogoForm};
use crate::document::{Inline, Table, from_markdown, running_text};
use crate::report::returned;
use crate::source::word;

const DAY: jiff::civil::Date = jiff::civil::date(2026, 3, 24);

fn bytes(document: &Document) -> Vec<u8> {
    file(document, &House::default(), "")
}

fn file(document: &Document, house: &House, origin: &str) -> Vec<u8> {
    super::document(document, &Setting { house, day: DAY, origin })
}

fn written(markdown: &str) -> Vec<u8> {
    bytes(&from_markdown(markdown, Lang::Nl))
}

/// The parts of a file with their text; those that are no XML are left out.
fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for number in 0..archive.len() {
        let mut part = archive.by_index(number).unwrap();
        let mut text = String::new();
        if part.read_to_string(&mut text).is_ok() {
            parts.push((part.name().unwrap().into_owned(), text));
        }
    }
    parts
}

fn part(bytes: &[u8], name: &str) -> String {
    parts(bytes).into_iter().find(|(other, _)| other == name).unwrap_or_else(|| panic!("no {name}")).1
}

/// Fails when a part is no well-formed XML; gives the names of its elements.
fn elements(xml: &str) -> Vec<String> {
    let (mut reader, mut names, mut depth) = (Reader::from_str(xml), Vec::new(), 0);
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error}: {xml}")) {
            Event::Start(start) => {
                depth += 1;
                names.push(start.name().as_ref().to_owned());
            }
            Event::Empty(empty) => names.push(empty.name().as_ref().to_owned()),
            Event::End(_) => depth -= 1,
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    names
}

/// What comes back of a document.
fn returned_blocks(bytes: &[u8]) -> Vec<Block> {
    let word = word::read(Cursor::new(bytes)).unwrap();
    returned::blocks(&word.pieces).into_iter().map(|part| part.block).collect()
}

fn chart() -> Chart {
    let bar = |label: &str, value| Bar { label: label.into(), value, about: false };
    let bars = Bars {
        rows_are: "partij".into(),
        values_are: "saldo".into(),
        sides: ["achteruit".into(), "vooruit".into()],
        unit: Unit::Money,
        bars: vec![bar("gemeente", 10.0), bar("wij <&>", -5.0)],
    };
    let picture = Picture::Bars(bars);
    let (title, alternative) = ("Saldo".into(), "De \"gemeente\" wint & wij niet".into());
    Chart { lang: Lang::Nl, title, alternative, table: picture.figures(Lang::Nl), picture, figures: Figures::Shown }
}

#[test]
fn every_part_is_xml_and_every_relation_leads_to_a_part() {
    let mut document = from_markdown("# t\n\n## k\n\n- a\n\n1. b\n\n[x](https://x.nl?a=1&b=2)\n", Lang::Nl);
    document.blocks.push(Block::chart(chart()));
    let logo =
        Logo { bytes: b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x08\0\0\0\x08".to_vec(), form: LogoForm::Png, alt: "vis & co".into() };
    let house = House { name: "Huis <1>".into(), logo: Some(logo), address: vec!["Straat & 1".into()], ..House::default() };
    let bytes = file(&document, &house, "memo/x");
    let parts = parts(&bytes);
    for (name, text) in parts.iter().filter(|(name, _)| name.ends_with(".xml") || name.ends_with(".rels")) {
        assert!(!elements(text).is_empty(), "{name}");
    }
    let archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    for (name, text) in parts.iter().filter(|(name, _)| name.starts_with("word/_rels")) {
        for target in text.split("Target=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(target.starts_with("https:") || names.contains(&format!("word/{target}")), "{name}: {target}");
        }
    }
    assert!(part(&bytes, "word/document.xml").contains("descr=\"De &quot;gemeente&quot; wint &amp; wij niet\""));
    assert!(part(&bytes, "word/_rels/document.xml.rels").contains("Target=\"https://x.nl?a=1&amp;b=2\" TargetMode=\"External\""));
}

#[test]
fn the_same_document_is_the_same_bytes() {
    let text = "# t\n\n| a | b |\n|---|---:|\n| c | 1 |\n";
    assert_eq!(written(text), written(text));
    let core = part(&written(text), "docProps/core.xml");
    assert!(
        core.contains("2026-03-24T00:00:00Z") && core.contains("<dc:language>nl</dc:language>") && core.contains("<dc:title>t<")
    );
}

#[test]
fn words_are_broken_by_the_language_and_pages_have_a_number() {
    let bytes = written("# t\n\nwoord\n");
    assert!(part(&bytes, "word/settings.xml").contains("<w:autoHyphenation/>"));
    assert!(part(&bytes, "word/styles.xml").contains("<w:lang w:val=\"nl-NL\""));
    let footer = part(&bytes, "word/footer1.xml");
    assert!(
        footer.contains("> PAGE <")
            && footer.contains("> NUMPAGES <")
            && footer.contains(">bladzijde <")
            && footer.contains("> van <")
    );
}

#[test]
fn a_table_names_its_columns_on_every_page_and_keeps_its_rows_whole() {
    let xml = part(&written("| a | b |\n|---|---:|\n| c | 1 |\n| d | 2 |\n"), "word/document.xml");
    assert_eq!((xml.matches("<w:tblHeader/>").count(), xml.matches("<w:cantSplit/>").count()), (1, 3));
    assert_eq!(xml.matches("<w:jc w:val=\"right\"/>").count(), 3);
    let facts = part(&written("| | |\n|---|---|\n| a | b |\n"), "word/document.xml");
    assert!(!facts.contains("tblHeader") && facts.contains("w:val=\"Facts\"") && facts.contains("w:val=\"TableName\""));
}

#[test]
fn what_a_person_writes_is_never_a_field_a_part_or_an_element() {
    let hostile = [
        "{ HYPERLINK \"https://kwaad.example\" } {INCLUDETEXT c:\\x} <w:altChunk r:id=\"rId1\"/> ]]> <!--",
        "\u{202e}omgekeerd\u{2066} \u{0}\u{7}\u{1b}[31m \u{ffff}",
        "👩\u{200d}👧 漢字 ﷺ",
        "[klik](javascript:alert(1)) [map](file:///etc/passwd) [b](\\\\server\\x)",
        "=cmd|' /C calc'!A0 %s ${jndi}",
    ];
    let long = "x".repeat(10_000) + " einde";
    for text in hostile.into_iter().chain([long.as_str()]) {
        let everywhere = Document {
            lang: Lang::Nl,
            title: text.to_owned(),
            blocks: vec![
                Block::heading(2, text),
                Block::paragraph(text),
                Block::List(Some(1), vec![vec![Block::paragraph(text)]]),
                Block::Quote(vec![Block::paragraph(text)]),
                Block::Code(text.to_owned()),
                Block::Table(Table { header: vec![Inline::text(text)], rows: vec![vec![Inline::text(text)]], numeric: vec![] }),
                Block::Paragraph(vec![Inline::Link(text.to_owned(), Inline::text(text)), Inline::Code(text.to_owned())]),
            ],
        };
        let bytes = file(&everywhere, &House::default(), text);
        let xml = part(&bytes, "word/document.xml");
        let names = elements(&xml);
        let obeyed = ["w:altChunk", "w:instrText", "w:fldSimple", "w:hyperlink", "w:object", "w:subDoc"];
        assert!(!names.iter().any(|name| obeyed.contains(&name.as_str())), "{text}");
        assert!(!part(&bytes, "word/_rels/document.xml.rels").contains("External"), "{text}");
        let read = word::read(Cursor::new(&bytes)).unwrap();
        let shown = crate::render::safe::for_terminal(text).replace('\u{ffff}', "\\u{ffff}");
        let words: Vec<String> = read.pieces.iter().filter_map(spoken).collect();
        assert!(words.iter().filter(|words| words.contains(shown.trim())).count() >= 6, "{text}: {words:?}");
    }
}

fn spoken(piece: &word::Piece) -> Option<String> {
    match piece {
        word::Piece::Paragraph(paragraph) => Some(paragraph.runs.iter().map(|run| run.text.as_str()).collect()),
        word::Piece::Table(_) => None,
    }
}

#[test]
fn boxes_can_be_ticked_and_places_to_write_stay() {
    let bytes = written("- ☐ akkoord\n- ☐ uitstellen tot ………………\n");
    let xml = part(&bytes, "word/document.xml");
    assert_eq!(xml.matches("<w14:checkbox>").count(), 2);
    let item = |text: &str| vec![Block::paragraph(text)];
    assert_eq!(returned_blocks(&bytes), [Block::List(None, vec![item("☐ akkoord"), item("☐ uitstellen tot ………………")])]);
}

#[test]
fn a_chart_is_a_picture_of_dots_and_of_shapes_with_its_figures_below() {
    let document = Document { lang: Lang::Nl, title: String::new(), blocks: vec![Block::chart(chart())] };
    let bytes = bytes(&document);
    assert!(part(&bytes, "word/media/chart1.svg").contains("gemeente"));
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let mut dots = Vec::new();
    archive.by_name("word/media/chart1.png").unwrap().read_to_end(&mut dots).unwrap();
    assert!(dots.starts_with(b"\x89PNG") && dots.len() > 4_000, "{}", dots.len());
    let back = returned_blocks(&bytes);
    assert!(matches!(&back[1], Block::Table(table) if *table == chart().table), "{back:?}");
}

/// Documents such as a person and the program write.
fn markdown() -> impl Strategy<Value = String> {
    let words = "[a-zé€<&\"' ]{1,12}[a-z]( \\*\\*vet [a-z]{1,5}\\*\\*| `code`| \\[naam\\]\\(https://a\\.nl/b\\))?";
    let block = prop_oneof![
        words.prop_map(|text| format!("{text}\n")),
        (2..5_usize, words).prop_map(|(level, text)| format!("{} {text}\n", "#".repeat(level))),
        prop::collection::vec(words, 1..4).prop_map(|items| items.iter().map(|item| format!("- {item}\n")).collect::<String>()),
        (1..9_u8, prop::collection::vec(words, 1..4)).prop_map(|(first, items)| {
            items.iter().enumerate().map(|(i, item)| format!("{}. {item}\n", usize::from(first) + i)).collect::<String>()
        }),
        words.prop_map(|text| format!("- a\n  1. {text}\n  2. x\n- b\n")),
        words.prop_map(|text| format!("> {text}\n")),
        "[a-z ]{1,9}[a-z]".prop_map(|text| format!("| {text} | n |\n|---|---:|\n| x | 1 |\n")),
        "[a-z]{1,9}".prop_map(|text| format!("```\n{text}\n  b\n```\n")),
        Just("***\n".to_owned()),
    ];
    prop::collection::vec(block, 0..8).prop_map(|blocks| format!("# titel\n\n{}", blocks.join("\n<!-- -->\n\n")))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_comes_back(text in markdown()) {
        let document = from_markdown(&text, Lang::Nl);
        let apart = apart(&document.blocks, Lang::Nl);
        let read = |xml: &String| {
            let pieces = word::from_parts([xml, &apart.numbering, &apart.relations, &apart.styles]).unwrap();
            returned::blocks(&pieces).into_iter().map(|part| part.block).collect::<Vec<_>>()
        };
        let expected: Vec<Block> = apart.blocks.iter().flat_map(read).collect();
        let back = returned_blocks(&bytes(&document));
        prop_assert_eq!(&back[1..], expected.as_slice());
        let words = |blocks: &[Block]| running_text(blocks).split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        prop_assert_eq!(words(&back[1..]), words(&document.blocks));
    }

    #[test]
    fn a_damaged_file_is_refused_or_read_and_never_more(at in 0..4000_usize, byte in any::<u8>(), cut in 0..4000_usize) {
        let mut bytes = written("# t\n\n## k\n\n- a\n- b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n");
        let length = bytes.len();
        bytes[at % length] = byte;
        let _ = word::read(Cursor::new(&bytes));
        bytes.truncate(cut % length);
        prop_assert!(word::read(Cursor::new(&bytes)).is_err());
    }

    #[test]
    fn text_that_was_torn_or_stuffed_is_read_without_harm(
        cuts in prop::collection::vec((0..6000_usize, 0..40_usize, "(<w:p>|</w:p>|<w:tbl><w:tr><w:tc>|<w:sdt>|<w:del>|&amp;|&#8238;|<w:br/>|\"|[a-z]{0,3})"), 0..6),
    ) {
        let document = from_markdown("# t\n\n## k\n\ntekst **vet** [x](https://x.nl)\n\n- a\n  - b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n", Lang::Nl);
        let whole = bytes(&document);
        let [mut text, numbering, relations, styles] =
            ["word/document.xml", "word/numbering.xml", "word/_rels/document.xml.rels", "word/styles.xml"].map(|name| part(&whole, name));
        for (at, length, new) in cuts {
            let start = (at % text.len()..).find(|at| text.is_char_boundary(*at)).unwrap();
            let end = (start + length.min(text.len() - start)..).find(|at| text.is_char_boundary(*at)).unwrap();
            text.replace_range(start..end, &new);
        }
        if let Ok(pieces) = word::from_parts([&text, &numbering, &relations, &styles]) {
            let parts = returned::blocks(&pieces);
            let mut units = returned::units("# t\n\n## k\n\ntekst\n\n<!-- kt:a 1 -->\n- a\n<!-- /kt:a -->\n");
            let shown: Vec<Block> = units.iter().map(|unit| unit.block.clone()).collect();
            for (unit, block) in units.iter_mut().zip(shown) {
                unit.parts = vec![returned::Part { block, marks: Vec::new() }];
            }
            let sections = returned::sections(&units, &parts, &returned::Trace::default());
            prop_assert!(sections.len() == 2);
        }
    }
}
