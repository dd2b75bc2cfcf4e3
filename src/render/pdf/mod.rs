//! A document as PDF: letters in the file, tagged for who does not see the page (PDF/UA-1), with bookmarks; no script, nothing
//! that starts by itself, and the same bytes every time.
//!
//! Text becomes glyphs (`shaping`), paragraphs become lines (`lines`), blocks become parts (`flow`), parts find their page
//! (`pages`) and are put there (`paint`).

#[cfg(test)]
mod cases;
mod columns;
mod flow;
mod fonts;
mod head;
mod hyphens;
mod lines;
mod look;
mod outline;
mod pages;
mod paint;
mod picture;
mod pieces;
mod shaping;
mod table;
mod tags;
mod text;

use jiff::civil::Date;
use krilla::SerializeSettings;
use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::error::KrillaResult;
use krilla::metadata::{DateTime, Metadata};

use self::flow::{Flow, Part};
use self::fonts::Fonts;
use self::look::{CLOSENESS, HEIGHT};
use self::pages::Placed;
use self::paint::Painter;
use self::shaping::Shaper;
use self::tags::Tags;
use crate::document::house::House;
use crate::document::{Block, Document, Inline, plain};
use crate::render::safe::for_terminal;

/// Up to so many pages it is tried to save one.
const MANY: usize = 6;
/// A last page that is filled up to this share is worth its paper.
const ENOUGH: f32 = 0.4;

/// The document as PDF, in the look of an organisation; `today` is the day on which it says to be made.
#[must_use]
pub fn document(document: &Document, house: &House, today: Date) -> Vec<u8> {
    let bare = House { logo: None, ..house.clone() };
    // A mark that cannot be read is left out, and a text that breaks a rule of PDF/UA is better read than not.
    let attempt = written(document, house, today, accessible()).or_else(|_| written(document, &bare, today, accessible()));
    let plain = || written(document, &bare, today, Configuration::default());
    attempt.or_else(|_| plain()).expect("without rules to hold to and pictures of others nothing can go wrong")
}

/// The rules of PDF/UA-1, to which the writer holds itself.
fn accessible() -> Configuration {
    let builder = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    builder.finish().expect("the rules do not contradict each other")
}

fn written(document: &Document, house: &House, today: Date, configuration: Configuration) -> KrillaResult<Vec<u8>> {
    let shaper = Shaper::new(Fonts::new(house.font));
    let Set { parts, tags, pages } = set(document, house, &shaper);
    let mut pdf = krilla::Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let title = title(document, house);
    let foot = if house.footer.trim().is_empty() { &title } else { &house.footer };
    let mut painter = Painter { shaper: &shaper, parts: &parts, tags };
    for (i, placed) in pages.iter().enumerate() {
        let foot = head::foot(foot, [i + 1, pages.len()], document.lang, &shaper);
        painter.page(placed, &foot, &mut pdf);
    }
    pdf.set_tag_tree(painter.tags.tree());
    pdf.set_outline(outline::outline(&parts, &pages, &title));
    pdf.set_metadata(metadata(document, house, title, today));
    pdf.finish()
}

/// A document on its pages.
struct Set {
    parts: Vec<Part>,
    tags: Tags,
    pages: Vec<Vec<Placed>>,
}

/// Sets the document; a little closer when that saves a last page that would stay mostly empty.
fn set(document: &Document, house: &House, shaper: &Shaper) -> Set {
    let [usual, closer @ ..] = CLOSENESS;
    let roomy = set_at(document, house, shaper, usual);
    let pages = roomy.pages.len();
    if !(2..=MANY).contains(&pages) || roomy.filled() > ENOUGH {
        return roomy;
    }
    let mut closer = closer.into_iter().map(|scale| set_at(document, house, shaper, scale));
    closer.find(|set| set.pages.len() < pages).unwrap_or(roomy)
}

fn set_at(document: &Document, house: &House, shaper: &Shaper, scale: f32) -> Set {
    let mut flow = Flow::new(shaper, document.lang, house.accent, scale);
    head::head(house, &mut flow);
    if !document.title.trim().is_empty() {
        flow.heading(1, &Inline::text(document.title.trim()));
    }
    flow.blocks(&document.blocks);
    let pages = pages::pages(&flow.parts);
    Set { parts: flow.parts, tags: flow.tags, pages }
}

impl Set {
    /// How full the last page is, as a share.
    fn filled(&self) -> f32 {
        let last = self.pages.last().and_then(|page| page.last());
        last.map_or(0.0, |placed| (placed.y + self.parts[placed.part].height) / HEIGHT)
    }
}

/// What the document is called, also when nobody gave it a title.
fn title(document: &Document, house: &House) -> String {
    let heading = document.blocks.iter().find_map(|block| match block {
        Block::Heading(_, inlines) => Some(plain(inlines)),
        _ => None,
    });
    let names = [document.title.clone(), heading.unwrap_or_default(), house.name.clone(), document.lang.say("pdf-untitled")];
    let name = names.iter().map(|name| name.trim()).find(|name| !name.is_empty()).unwrap_or("kt");
    for_terminal(name).chars().filter(|c| *c != '\n').take(300).collect()
}

fn metadata(document: &Document, house: &House, title: String, today: Date) -> Metadata {
    let number = |value: i8| u8::try_from(value).unwrap_or(1);
    let year = u16::try_from(today.year()).unwrap_or(1970);
    let made = DateTime::new(year).month(number(today.month())).day(number(today.day()));
    let metadata =
        Metadata::new().title(title).language(document.lang.code().to_owned()).creation_date(made).creator("kt".to_owned());
    let name: String = for_terminal(house.name.trim()).chars().take(300).collect();
    if name.is_empty() { metadata } else { metadata.authors(vec![name]) }
}
