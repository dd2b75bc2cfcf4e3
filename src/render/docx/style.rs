//! The named styles of a document: change one in the word processor, and all of its kind change along.

use super::paragraph_styles::of_paragraphs;
use super::xml::HEAD;
use crate::document::house::{Font, House};
use crate::lang::Lang;

const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

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
    format!(
        "{HEAD}<w:styles xmlns:w=\"{MAIN}\">{defaults}{normal}{}{}{}</w:styles>",
        of_paragraphs(&accent),
        of_letters(&accent),
        of_tables()
    )
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
