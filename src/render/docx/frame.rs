//! What stands above and below the text: the name, mark and address of the house on the first page, and page numbers.

use super::Setting;
use super::package::Package;
use super::picture::drawing;
use super::relations::Relations;
use super::table::WIDTH;
use super::xml::{HEAD, line};
use crate::document::Document;
use crate::document::house::{House, Logo, LogoForm};

pub(super) const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
     xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
     xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" \
     xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";

/// The largest room that a mark gets, in English metric units: 5 by 1.8 cm.
const ROOM: [u64; 2] = [1_800_000, 648_000];
/// A dot of a picture on a screen.
const DOT: u64 = 9_525;
/// So much of a title stands above the later pages.
const SHORT: usize = 110;

/// The parts around the text, in the order in which the body refers to them.
const PARTS: [(&str, &str, &str); 3] =
    [("header", "first", "header1.xml"), ("header", "default", "header2.xml"), ("footer", "default", "footer1.xml")];

/// The parts of a document around its text.
pub(super) struct Frame<'h> {
    texts: [String; 3],
    mark: Option<(&'h Logo, [u64; 2])>,
}

/// Lets the body refer to what stands around it.
pub(super) fn relate(relations: &mut Relations) {
    for (sort, _, part) in PARTS {
        relations.part(sort, part);
    }
}

/// The end of a body: the page and what stands around it. `relations` counts the ones before.
pub(super) fn section() -> String {
    let before = 4;
    let references: String = PARTS
        .iter()
        .enumerate()
        .map(|(i, (sort, when, _))| format!("<w:{sort}Reference w:type=\"{when}\" r:id=\"rId{}\"/>", before + i + 1))
        .collect();
    let first = format!("<w:footerReference w:type=\"first\" r:id=\"rId{}\"/>", before + PARTS.len());
    format!(
        "<w:sectPr>{references}{first}<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1247\" w:right=\"1247\" w:bottom=\"1134\" \
         w:left=\"1247\" w:header=\"624\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>"
    )
}

impl<'h> Frame<'h> {
    pub(super) fn new(document: &Document, setting: &Setting<'h>) -> Self {
        let house = setting.house;
        let mark = house.logo.as_ref().and_then(|logo| Some((logo, fitted(size(logo)?))));
        let texts = [header(&letterhead(house, mark)), header(&running_head(&document.title)), footer(house, document)];
        Self { texts, mark }
    }

    /// How the name of the mark's file ends, with the sort of picture that is.
    pub(super) fn picture(&self) -> Option<&'static str> {
        self.mark.map(|(logo, _)| extension(logo))
    }

    pub(super) fn add_to(&self, package: &mut Package) {
        for ((_, _, part), text) in PARTS.iter().zip(&self.texts) {
            package.add(&format!("word/{part}"), text);
        }
        if let Some((logo, _)) = self.mark {
            let mut relations = Relations::default();
            relations.part("image", format!("media/mark.{}", extension(logo)));
            package.add("word/_rels/header1.xml.rels", &relations.xml());
            package.add_bytes(&format!("word/media/mark.{}", extension(logo)), &logo.bytes);
        }
    }
}

const fn extension(logo: &Logo) -> &'static str {
    match logo.form {
        LogoForm::Png => "png",
        LogoForm::Jpeg => "jpeg",
    }
}

fn header(content: &str) -> String {
    format!("{HEAD}<w:hdr {NAMESPACES}>{content}</w:hdr>")
}

fn styled(style: &str, properties: &str, content: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{properties}</w:pPr>{content}</w:p>")
}

fn run(text: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", line(text))
}

/// The head of the first page: mark and name to the left, the address to the right.
fn letterhead(house: &House, mark: Option<(&Logo, [u64; 2])>) -> String {
    if house.name.is_empty() && mark.is_none() && house.address.is_empty() {
        return styled("Header", "", "");
    }
    let picture = mark.map(|(logo, size)| styled("Header", "", &drawing(1, "rId1", "", size, &logo.alt)));
    let name = (!house.name.is_empty()).then(|| styled("HouseName", "", &run(&house.name)));
    let left: String = picture.into_iter().chain(name).collect();
    let right: String = house.address.iter().map(|one| styled("Header", "<w:jc w:val=\"right\"/>", &run(one))).collect();
    let cell = |width: usize, content: &str| {
        let content = if content.is_empty() { styled("Header", "", "") } else { content.to_owned() };
        format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{content}</w:tc>")
    };
    let half = WIDTH / 2;
    format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableNormal\"/><w:tblW w:w=\"{WIDTH}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol \
         w:w=\"{half}\"/><w:gridCol w:w=\"{half}\"/></w:tblGrid><w:tr>{}{}</w:tr></w:tbl>{}",
        cell(half, &left),
        cell(half, &right),
        styled("Header", "<w:spacing w:after=\"160\"/>", "")
    )
}

/// What the document is, above its later pages.
fn running_head(title: &str) -> String {
    let mut short: String = title.chars().take(SHORT).collect();
    if short.len() < title.len() {
        short.push('…');
    }
    styled("Header", "<w:spacing w:after=\"120\"/>", &run(&short))
}

/// The line of the house, and which page this is of how many.
fn footer(house: &House, document: &Document) -> String {
    let words = document.lang.say_with("docx-page", &[("page", "\u{1}".into()), ("pages", "\u{2}".into())]);
    let count: String = words.split_inclusive(['\u{1}', '\u{2}']).map(counted).collect();
    let content = format!("{}<w:r><w:tab/></w:r>{count}", run(&house.footer));
    format!("{HEAD}<w:ftr {NAMESPACES}>{}</w:ftr>", styled("Footer", "", &content))
}

/// Words, and the number that the word processor fills in after them.
fn counted(piece: &str) -> String {
    let field = |name: &str| {
        let part = |sort: &str| format!("<w:r><w:fldChar w:fldCharType=\"{sort}\"/></w:r>");
        let name = format!("<w:r><w:instrText xml:space=\"preserve\"> {name} </w:instrText></w:r>");
        format!("{}{name}{}<w:r><w:t>1</w:t></w:r>{}", part("begin"), part("separate"), part("end"))
    };
    let plain = piece.replace(['\u{2068}', '\u{2069}'], "");
    let spaced = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", super::xml::escaped(text));
    match (plain.strip_suffix('\u{1}'), plain.strip_suffix('\u{2}')) {
        (Some(before), _) => spaced(before) + &field("PAGE"),
        (_, Some(before)) => spaced(before) + &field("NUMPAGES"),
        _ => spaced(&plain),
    }
}

/// As large as there is room for, and never larger than it was made.
fn fitted([width, height]: [u64; 2]) -> [u64; 2] {
    let (wide, high) = (width * DOT, height * DOT);
    if wide <= ROOM[0] && high <= ROOM[1] {
        return [wide, high];
    }
    if wide * ROOM[1] > high * ROOM[0] {
        [ROOM[0], (high * ROOM[0] / wide).max(1)]
    } else {
        [(wide * ROOM[1] / high).max(1), ROOM[1]]
    }
}

/// How many dots a picture has, as its own bytes say; nothing when they say nothing that can be.
fn size(logo: &Logo) -> Option<[u64; 2]> {
    let size = match logo.form {
        LogoForm::Png => png(&logo.bytes)?,
        LogoForm::Jpeg => jpeg(&logo.bytes)?,
    };
    size.iter().all(|side| (1..=20_000).contains(side)).then_some(size)
}

fn png(bytes: &[u8]) -> Option<[u64; 2]> {
    let head = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?.get(8..16)?;
    let side = |from: usize| head[from..from + 4].iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte));
    Some([side(0), side(4)])
}

/// Goes from piece to piece of a photograph up to the one that says how large it is.
fn jpeg(bytes: &[u8]) -> Option<[u64; 2]> {
    let mut rest = bytes.strip_prefix(b"\xff\xd8")?;
    while let [0xff, kind, high, low, after @ ..] = rest {
        let length = usize::from(*high) << 8 | usize::from(*low);
        if matches!(kind, 0xc0..=0xcf) && !matches!(kind, 0xc4 | 0xc8 | 0xcc) {
            let side = |from: usize| Some(u64::from(*after.get(from)?) << 8 | u64::from(*after.get(from + 1)?));
            return Some([side(3)?, side(1)?]);
        }
        rest = after.get(length.checked_sub(2)?..)?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_says_its_size_and_a_damaged_one_nothing() {
        let png_bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\0\x08\x06";
        assert_eq!(png(png_bytes), Some([640, 256]));
        assert_eq!((png(&png_bytes[..20]), png(b"GIF89a")), (None, None));
        assert_eq!(jpeg(b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08\x01\0\x02\x80\x03"), Some([640, 256]));
        assert_eq!((jpeg(b"\xff\xd8\xff\xe0\0\x01"), jpeg(b"\xff\xd8\xff\xe0\xff")), (None, None));
    }

    #[test]
    fn a_mark_fits_its_room_and_keeps_its_shape() {
        assert_eq!(fitted([100, 50]), [952_500, 476_250]);
        assert_eq!(fitted([4000, 100]), [1_800_000, 45_000]);
        assert_eq!(fitted([100, 4000]), [16_200, 648_000]);
    }
}
