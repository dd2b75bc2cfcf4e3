//! The named styles of a document: change one in the word processor, and all of its kind change along.

use super::xml::HEAD;
use crate::document::house::{Font, House};
use crate::lang::Lang;

const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const SOFT: &str = "4C5866";

/// The letters of charts.
pub(super) const FONTS: [&[u8]; 3] = [
    include_bytes!("../../data/fonts/sans-regular.ttf"),
    include_bytes!("../../data/fonts/sans-bold.ttf"),
    include_bytes!("../../data/fonts/rest.ttf"),
];

/// The letters of the text: those that Word has everywhere; others have letters of the same width.
const fn letters(font: Font) -> [&'static str; 3] {
    match font {
        Font::Sans => ["Calibri", "Carlito", "swiss"],
        Font::Serif => ["Cambria", "Caladea", "roman"],
    }
}

/// A style of paragraphs: id, name, on which it is based, which follows, and how it looks.
struct Style<'s> {
    id: &'s str,
    name: &'s str,
    based_on: &'s str,
    next: &'s str,
    paragraph: String,
    letters: String,
}

/// `word/styles.xml`.
pub(super) fn styles(house: &House, lang: Lang) -> String {
    let accent = house.accent.hex().trim_start_matches('#').to_uppercase();
    let [font, ..] = letters(house.font);
    let region = match lang {
        Lang::Nl => "nl-NL",
        Lang::En => "en-GB",
    };
    let defaults = format!(
        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"{font}\" w:eastAsia=\"{font}\" w:hAnsi=\"{font}\" w:cs=\"{font}\"/>\
         <w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/><w:lang w:val=\"{region}\" w:eastAsia=\"{region}\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>\
         <w:pPrDefault><w:pPr><w:spacing w:after=\"70\" w:line=\"252\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
    );
    let normal =
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>";
    let all: String = paragraphs(&accent).iter().map(Style::xml).collect();
    format!("{HEAD}<w:styles xmlns:w=\"{MAIN}\">{defaults}{normal}{all}{}{}</w:styles>", of_letters(&accent), of_tables())
}

impl Style<'_> {
    fn xml(&self) -> String {
        let Self { id, name, based_on, next, paragraph, letters } = self;
        let own = if name.starts_with("kt ") { " w:customStyle=\"1\"" } else { "" };
        let letters = if letters.is_empty() { String::new() } else { format!("<w:rPr>{letters}</w:rPr>") };
        format!(
            "<w:style w:type=\"paragraph\"{own} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"{based_on}\"/>\
             <w:next w:val=\"{next}\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr>{letters}</w:style>"
        )
    }
}

fn paragraphs(accent: &str) -> Vec<Style<'static>> {
    let style = |id, name, based_on, next, paragraph: &str, letters: &str| Style {
        id,
        name,
        based_on,
        next,
        paragraph: paragraph.to_owned(),
        letters: letters.to_owned(),
    };
    let size = |half: u8| format!("<w:sz w:val=\"{half}\"/><w:szCs w:val=\"{half}\"/>");
    let bold = "<w:b/><w:bCs/>";
    let soft = format!("<w:color w:val=\"{SOFT}\"/>");
    let colored = format!("<w:color w:val=\"{accent}\"/>");
    let line = format!("<w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"4\" w:color=\"{accent}\"/>");
    let title = format!(
        "<w:keepNext/><w:keepLines/><w:pBdr>{line}</w:pBdr><w:suppressAutoHyphens/><w:spacing w:before=\"0\" w:after=\"140\" w:line=\"240\" w:lineRule=\"auto\"/>"
    );
    let rule = "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"C9D1DA\"/></w:pBdr><w:spacing w:before=\"120\" w:after=\"160\"/>";
    let quote = "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"10\" w:color=\"C9D1DA\"/></w:pBdr><w:ind w:left=\"280\"/>";
    let code = "<w:keepLines/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEF3F7\"/><w:suppressAutoHyphens/><w:spacing w:line=\"240\" w:lineRule=\"auto\"/>";
    let mono = "<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\" w:cs=\"Consolas\"/>";
    let cell = "<w:spacing w:before=\"16\" w:after=\"16\" w:line=\"240\" w:lineRule=\"auto\"/>";
    let name = format!("<w:suppressAutoHyphens/>{cell}");
    let mut all = vec![
        style("BodyText", "Body Text", "Normal", "BodyText", "<w:spacing w:before=\"30\" w:after=\"70\"/>", ""),
        style("Core", "kt core", "BodyText", "BodyText", "", bold),
        style("Title", "Title", "Normal", "BodyText", &title, &format!("{bold}{colored}{}", size(32))),
    ];
    for (level, id, named, above, half) in [
        (0, "Heading1", "heading 1", 170, 23),
        (1, "Heading2", "heading 2", 120, 20),
        (2, "Heading3", "heading 3", 120, 20),
        (3, "Heading4", "heading 4", 120, 20),
        (4, "Heading5", "heading 5", 120, 20),
    ] {
        let paragraph = format!(
            "<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before=\"{above}\" w:after=\"30\" w:line=\"240\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"{level}\"/>"
        );
        let color = if level == 0 { &colored } else { &soft };
        all.push(style(id, named, "Normal", "BodyText", &paragraph, &format!("{bold}{color}{}", size(half))));
    }
    for (id, named) in [
        ("ListContinue", "List Continue"),
        ("ListContinue2", "List Continue 2"),
        ("ListContinue3", "List Continue 3"),
        ("ListContinue4", "List Continue 4"),
        ("ListContinue5", "List Continue 5"),
    ] {
        all.push(style(id, named, "Normal", id, "<w:spacing w:after=\"30\"/>", ""));
    }
    all.extend([
        style("ListParagraph", "List Paragraph", "Normal", "ListParagraph", "<w:spacing w:after=\"30\"/>", ""),
        style(
            "BoxList",
            "kt box list",
            "Normal",
            "BoxList",
            "<w:spacing w:before=\"50\" w:after=\"50\"/><w:ind w:left=\"340\" w:hanging=\"340\"/>",
            "",
        ),
        style("Quote", "Quote", "Normal", "BodyText", quote, &soft),
        style("Code", "kt code", "Normal", "BodyText", code, &format!("{mono}{}", size(18))),
        style("Rule", "kt rule", "Normal", "BodyText", rule, &size(4)),
        style(
            "Caption",
            "caption",
            "Normal",
            "BodyText",
            "<w:keepNext/><w:keepLines/><w:spacing w:before=\"120\" w:after=\"60\"/>",
            bold,
        ),
        style("Picture", "kt picture", "Normal", "BodyText", "<w:spacing w:after=\"140\" w:line=\"240\" w:lineRule=\"auto\"/>", ""),
        style("TableText", "kt table text", "Normal", "TableText", cell, &size(19)),
        style("TableTextSmall", "kt table text small", "TableText", "TableTextSmall", cell, &size(17)),
        style("TableName", "kt table name", "TableText", "TableText", &name, &format!("{bold}{soft}")),
        style("TableHeading", "kt table heading", "TableText", "TableText", &name, bold),
        style("TableHeadingSmall", "kt table heading small", "TableTextSmall", "TableTextSmall", cell, bold),
        style(
            "Space",
            "kt space",
            "Normal",
            "BodyText",
            "<w:spacing w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>",
            &size(8),
        ),
        style(
            "Header",
            "header",
            "Normal",
            "Header",
            "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>",
            &format!("{soft}{}", size(18)),
        ),
        style(
            "Footer",
            "footer",
            "Normal",
            "Footer",
            "<w:tabs><w:tab w:val=\"right\" w:pos=\"9412\"/></w:tabs><w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>",
            &format!("{soft}{}", size(17)),
        ),
        style("HouseName", "kt house name", "Header", "Header", "", &format!("{bold}{colored}{}", size(24))),
    ]);
    all
}

/// The styles of letters within a line.
fn of_letters(accent: &str) -> String {
    let style = |id: &str, name: &str, look: &str, own: &str| {
        format!(
            "<w:style w:type=\"character\"{own} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:qFormat/><w:rPr>{look}</w:rPr></w:style>"
        )
    };
    let link = format!("<w:color w:val=\"{accent}\"/><w:u w:val=\"single\"/>");
    let code = "<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\" w:cs=\"Consolas\"/><w:noProof/><w:sz w:val=\"19\"/>";
    style("Hyperlink", "Hyperlink", &link, "") + &style("CodeText", "kt code text", code, " w:customStyle=\"1\"")
}

/// The styles of tables: facts with names in front, and figures with names above.
fn of_tables() -> String {
    let normal = "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/>\
         <w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>\
         <w:left w:w=\"90\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"90\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>";
    let line = |side: &str, width: u8| format!("<w:{side} w:val=\"single\" w:sz=\"{width}\" w:space=\"0\" w:color=\"C9D1DA\"/>");
    let style = |id: &str, name: &str, borders: &str| {
        format!(
            "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"TableNormal\"/>\
             <w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr></w:style>"
        )
    };
    let lines = [line("bottom", 4), line("insideH", 4)].concat();
    let closed = [line("top", 8), line("bottom", 4), line("insideH", 4)].concat();
    format!("{normal}{}{}", style("Facts", "kt facts", &lines), style("Figures", "kt figures", &closed))
}

/// `word/fontTable.xml`: what to take where a font is not there.
pub(super) fn fonts(house: &House) -> String {
    let [name, alike, family] = letters(house.font);
    format!(
        "{HEAD}<w:fonts xmlns:w=\"{MAIN}\"><w:font w:name=\"{name}\"><w:altName w:val=\"{alike}\"/><w:family w:val=\"{family}\"/></w:font>\
         <w:font w:name=\"Consolas\"><w:altName w:val=\"Menlo\"/><w:family w:val=\"modern\"/><w:pitch w:val=\"fixed\"/></w:font></w:fonts>"
    )
}
