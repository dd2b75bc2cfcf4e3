//! Documents that mean harm, are broken or are very large: held to PDF/UA-1, the same bytes twice, and never a panic.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::document::deck::Slide;
use crate::document::house::{Logo, LogoForm};
use crate::document::{Table, from_markdown};
use crate::lang::Lang;

/// The document as the writer makes it under the rules of PDF/UA-1, which it must keep.
fn kept(document: &Document, house: &House) -> Vec<u8> {
    written(document, house, date(2026, 3, 12), accessible()).unwrap_or_else(|error| panic!("{error:?}"))
}

fn of(markdown: &str) -> Vec<u8> {
    kept(&from_markdown(markdown, Lang::Nl), &House::default())
}

fn sheets(bytes: &[u8]) -> usize {
    let needle = b"/Type/Page/";
    let spaced: Vec<u8> = bytes.iter().copied().filter(|b| !b.is_ascii_whitespace()).collect();
    spaced.windows(needle.len()).filter(|window| window == needle).count()
}

fn table(columns: usize, rows: usize, cell: &str) -> Document {
    let row = |i: usize| (0..columns).map(|j| Inline::text(format!("{cell}{i}-{j}"))).collect::<Vec<_>>();
    let table = Table { header: row(0), rows: (1..=rows).map(row).collect(), numeric: vec![1] };
    Document { lang: Lang::Nl, title: "Tabel".into(), blocks: vec![Block::Table(table)] }
}

#[test]
fn the_same_document_is_the_same_file() {
    let text = "# Titel\n\n- ☐ een **vet** [web](https://nji.nl/) 😀 ≈ ▇\n\n> citaat\n\n```\ncode\n```\n";
    assert_eq!(of(text), of(text));
}

#[test]
fn words_that_mean_harm_are_words() {
    let harm = [
        "<script>alert(1)</script> \\input{/etc/passwd} #read(\"x\") %PDF-1.7 endstream endobj (\\) >> /JS",
        "\u{202e}omgekeerd\u{202c} \u{1b}[31m \u{0} \u{feff} \u{fffe} \u{fff9} \u{e000} \u{10ffff}",
        "שלום עולם 123 العربية mixed Ελληνικά Українська e\u{301}\u{301}\u{301} a\u{300}",
        "👨‍👩‍👧‍👦 🇳🇱 ☺️ 漢字 ภาษาไทย ㎏ ﷽ 𝔘𝔫𝔦",
        "",
        "\u{ad}\u{ad} \u{a0} \u{2028}x\u{2029}",
    ];
    for text in harm {
        let inline = vec![
            Inline::Text(text.into()),
            Inline::Break,
            Inline::Code(text.into()),
            Inline::Link("javascript:alert(1)".into(), Inline::strong(text)),
            Inline::Link("https://example.nl/\u{202e}x".into(), Inline::text(text)),
            Inline::Link("https://example.nl/x".into(), vec![Inline::Emphasis(Inline::text(text))]),
        ];
        let cells = Table { header: Vec::new(), rows: vec![vec![inline.clone(), Vec::new()], Vec::new()], numeric: vec![9] };
        let blocks = vec![
            Block::Heading(6, inline.clone()),
            Block::Table(cells),
            Block::List(Some(u64::MAX), vec![vec![Block::Paragraph(inline.clone())], Vec::new(), vec![Block::Rule]]),
            Block::Quote(vec![Block::Code(text.into()), Block::Quote(vec![Block::Paragraph(inline.clone())])]),
            Block::Heading(1, Vec::new()),
        ];
        let house = House { name: text.into(), footer: text.into(), address: vec![text.into(); 20], ..House::default() };
        let made = kept(&Document { lang: Lang::En, title: text.into(), blocks }, &house);
        let raw = String::from_utf8_lossy(&made);
        assert!(!raw.contains("/JavaScript") && !raw.contains("/Launch") && !raw.contains("javascript:"));
    }
}

#[test]
fn a_very_long_word_is_broken_and_a_very_long_table_goes_on() {
    assert!(sheets(&of(&format!("# t\n\n{}\n", "W".repeat(10_000)))) > 1);
    assert!(sheets(&kept(&table(4, 500, "cel "), &House::default())) > 10);
    assert!(sheets(&kept(&table(40, 12, "c"), &House::default())) > 1);
    let wide = kept(&table(3, 1, &"lang ".repeat(5_000)), &House::default());
    assert!(sheets(&wide) > 5);
}

#[test]
fn empty_things_are_no_trouble() {
    let empty = Document { lang: Lang::Nl, title: String::new(), blocks: Vec::new() };
    assert_eq!(sheets(&kept(&empty, &House::default())), 1);
    let tables = [Table::default(), Table { rows: vec![Vec::new(); 3], ..Table::default() }];
    let blocks = tables.into_iter().map(Block::Table).chain([Block::List(None, Vec::new()), Block::Quote(Vec::new())]).collect();
    kept(&Document { blocks, ..empty }, &House::default());
}

#[test]
fn deep_nesting_still_leaves_room_for_words() {
    let mut block = Block::paragraph("diep genoeg om geen plaats meer te hebben");
    for _ in 0..60 {
        block = Block::List(None, vec![vec![Block::Quote(vec![block])]]);
    }
    kept(&Document { lang: Lang::Nl, title: "t".into(), blocks: vec![block] }, &House::default());
}

#[test]
fn a_broken_mark_is_left_out_and_the_document_is_not() {
    let broken = |bytes: &[u8], form| Logo { bytes: bytes.to_vec(), form, alt: String::new() };
    let text = from_markdown("# Titel\n\ntekst\n", Lang::Nl);
    for logo in [broken(b"\x89PNG\r\n\x1a\n not a picture", LogoForm::Png), broken(&[0xff, 0xd8, 0xff, 0, 1], LogoForm::Jpeg)] {
        let house = House { logo: Some(logo), ..House::default() };
        assert!(document(&text, &house, date(2026, 3, 12)).starts_with(b"%PDF-"));
    }
}

#[test]
fn bookmarks_stand_below_the_heading_they_belong_to() {
    let made = of("# t\n\n## a\n\n### b\n\n## c\n");
    let text = String::from_utf8_lossy(&made);
    assert_eq!(text.matches("/Dest").count(), 4, "{text}");
}

/// A presentation of one slide, under the rules of PDF/UA-1.
fn presented(title: &str, blocks: Vec<Block>, open: Vec<String>) -> Vec<u8> {
    let slide = Slide { part: 0, title: title.into(), blocks, open };
    let about = vec![Inline::text(title)];
    let deck =
        Deck { lang: Lang::Nl, kind: title.into(), title: title.into(), about, parts: vec!["deel".into()], slides: vec![slide] };
    let house = House { name: title.into(), ..House::default() };
    shown(&deck, &house, date(2026, 3, 12), accessible()).unwrap_or_else(|error| panic!("{error:?}"))
}

#[test]
fn a_slide_takes_a_page_and_what_it_cannot_hold_goes_on_on_the_next() {
    let tips = |count: usize| vec![Block::List(None, vec![vec![Block::paragraph("Een tip van gewone lengte.")]; count])];
    assert_eq!(sheets(&presented("Tips", tips(8), vec!["iets".into()])), 2);
    let (many, html) = (presented("Tips", tips(40), Vec::new()), from_markdown("# t\n\n## kop\n\ntekst\n", Lang::Nl).blocks);
    assert!((3..6).contains(&sheets(&many)), "{}", sheets(&many));
    assert_eq!(sheets(&presented("", html, Vec::new())), 2);
    let long = "W".repeat(10_000);
    assert!(sheets(&presented(&long, vec![Block::paragraph(&*long)], vec![long.clone()])) > 3);
    let Document { blocks, .. } = table(5, 60, "cel ");
    assert!(sheets(&presented("\u{202e}<script>", blocks, Vec::new())) > 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_text_keeps_the_rules(text in "(\\PC|[-#>*`|\\[\\]()☐\n ]){0,120}") {
        of(&text);
    }
}
