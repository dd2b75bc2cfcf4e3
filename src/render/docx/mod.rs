//! A document for Word, `LibreOffice` and their like: headings, styles, tables and lists that are what they seem, and nothing
//! that is fetched or run. The parts are our own; why: `docs/decisions/0011-own-parts-for-word.md`.

mod block;
mod frame;
mod inline;
mod list;
mod measure;
mod package;
mod paragraph_styles;
mod parts;
mod picture;
mod raster;
mod relations;
mod style;
mod table;
mod xml;

use self::block::Body;
use self::package::Package;
use crate::document::house::House;
use crate::document::{Block, Document, plain};
use crate::lang::Lang;

/// What a file says besides its document.
pub struct Setting<'a> {
    /// How documents of the organisation look.
    pub house: &'a House,
    /// The day that the file names as its own.
    pub day: jiff::civil::Date,
    /// Where the document comes from, for who reads it back; stays in the file when it is edited. Nothing when empty.
    pub origin: &'a str,
}

/// The bytes of a document; the same ones each time.
#[must_use]
pub fn document(document: &Document, setting: &Setting<'_>) -> Vec<u8> {
    let mut package = Package::new();
    let mut body = Body::new();
    body.title(&document.title);
    body.blocks(&document.blocks);
    let frame = frame::Frame::new(document, setting);
    package.add("[Content_Types].xml", &parts::content_types(&frame, setting));
    package.add("_rels/.rels", &parts::root_relations(setting));
    package.add("word/document.xml", &parts::document(&body));
    package.add("word/_rels/document.xml.rels", &body.relations.xml());
    package.add("word/styles.xml", &style::styles(setting.house, document.lang));
    package.add("word/numbering.xml", &body.lists.xml());
    package.add("word/settings.xml", &parts::settings(document.lang));
    package.add("word/fontTable.xml", &style::fonts(setting.house));
    frame.add_to(&mut package);
    package.add("docProps/core.xml", &parts::core(document, setting));
    package.add("docProps/app.xml", &parts::app(setting));
    if !setting.origin.is_empty() {
        package.add("docProps/custom.xml", &parts::custom(setting.origin));
    }
    for picture in &body.pictures {
        package.add_bytes(&picture.part("png"), &picture.png);
        package.add(&picture.part("svg"), &picture.svg);
    }
    package.finish()
}

/// Each block of a document as a part of its own, to see how it comes back.
#[must_use]
pub fn apart(blocks: &[Block], lang: Lang) -> Apart {
    let mut body = Body::without_pictures();
    let piece = |(place, block): (usize, &Block)| {
        body.xml.clear();
        match block {
            Block::Heading(1, words) if place == 0 => body.title(&plain(words)),
            block => body.blocks(std::slice::from_ref(block)),
        }
        parts::document(&body)
    };
    let blocks = blocks.iter().enumerate().map(piece).collect();
    let styles = style::styles(&House::default(), lang);
    Apart { blocks, numbering: body.lists.xml(), relations: body.relations.xml(), styles }
}

/// A document block by block.
pub struct Apart {
    /// What `word/document.xml` would be with only that block in it.
    pub blocks: Vec<String>,
    /// The lists of all blocks.
    pub numbering: String,
    /// The links of all blocks.
    pub relations: String,
    /// The styles.
    pub styles: String,
}

#[cfg(test)]
mod cases;
