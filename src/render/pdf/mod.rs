//! A document as PDF: letters in the file, tagged for who does not see the page (PDF/UA-1), with bookmarks; no script, nothing
//! that starts by itself, and the same bytes every time.
//!
//! Text becomes glyphs (`shaping`), paragraphs become lines (`lines`), blocks become parts (`flow`), parts find their page
//! (`pages`) and are put there (`paint`).

#[cfg(test)]
mod cases;
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
mod slides;
mod table;
mod tags;
mod text;

use jiff::civil::Date;
use krilla::SerializeSettings;
use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::error::KrillaResult;
use krilla::metadata::{DateTime, Metadata};

use self::flow::{Flow, Mark, Part};
use self::fonts::Fonts;
use self::look::{CLOSENESS, PAPER, SLIDE, Sheet};
use self::pages::Placed;
use self::paint::Painter;
use self::shaping::Shaper;
use self::tags::Tags;
use crate::document::deck::Deck;
use crate::document::house::House;
use crate::document::{Block, Document, Inline, plain};
use crate::lang::Lang;
use crate::render::safe::for_terminal;

/// Up to so many pages it is tried to save one.
const MANY: usize = 6;
/// A last page that is filled up to this share is worth its paper.
const ENOUGH: f32 = 0.4;

/// The document as PDF, in the look of an organisation; `today` is the day on which it says to be made.
#[must_use]
pub fn document(document: &Document, house: &House, today: Date) -> Vec<u8> {
    made(house, |house, configuration| written(document, house, today, configuration))
}

/// A presentation as PDF: a page for each slide.
#[must_use]
pub fn slides(deck: &Deck, house: &House, today: Date) -> Vec<u8> {
    made(house, |house, configuration| shown(deck, house, today, configuration))
}

fn made(house: &House, write: impl Fn(&House, Configuration) -> KrillaResult<Vec<u8>>) -> Vec<u8> {
    let bare = House { logo: None, ..house.clone() };
    // A mark that cannot be read is left out, and a text that breaks a rule of PDF/UA is better read than not.
    let attempt = write(house, accessible()).or_else(|_| write(&bare, accessible()));
    let plain = || write(&bare, Configuration::default());
    attempt.or_else(|_| plain()).expect("without rules to hold to and pictures of others nothing can go wrong")
}

/// The rules of PDF/UA-1, to which the writer holds itself.
fn accessible() -> Configuration {
    let builder = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    builder.finish().expect("the rules do not contradict each other")
}

fn written(document: &Document, house: &House, today: Date, configuration: Configuration) -> KrillaResult<Vec<u8>> {
    let shaper = Shaper::new(Fonts::new(house.font));
    let set = set(document, house, &shaper);
    let title = title(document, house);
    let foot = if house.footer.trim().is_empty() { &title } else { &house.footer };
    let number = |page: usize, pages: usize| document.lang.say_with("pdf-page", &[("page", page.into()), ("pages", pages.into())]);
    let foot = |page, pages| head::foot(foot, &number(page, pages), document.lang, PAPER, &shaper);
    let metadata = metadata(document.lang, house, title.clone(), today);
    set.bound(&shaper, &foot, (&title, metadata), configuration)
}

fn shown(deck: &Deck, house: &House, today: Date, configuration: Configuration) -> KrillaResult<Vec<u8>> {
    let shaper = Shaper::new(Fonts::new(house.font));
    let title = title(&deck.document(), house);
    let foot = |page, pages| head::foot(&title, &format!("{page} / {pages}"), deck.lang, SLIDE, &shaper);
    let metadata = metadata(deck.lang, house, title.clone(), today);
    slides::set(deck, house, &shaper).bound(&shaper, &foot, (&title, metadata), configuration)
}

/// A document on its pages.
struct Set {
    sheet: Sheet,
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
    let mut flow = Flow::new(shaper, document.lang, house.accent, PAPER);
    flow.scale = scale;
    head::head(house, &mut flow);
    if !document.title.trim().is_empty() {
        flow.heading(1, &Inline::text(document.title.trim()));
    }
    flow.blocks(&document.blocks);
    Set::of(flow)
}

impl Set {
    fn of(flow: Flow<'_>) -> Self {
        let pages = pages::pages(&flow.parts, flow.sheet.height());
        Self { sheet: flow.sheet, parts: flow.parts, tags: flow.tags, pages }
    }

    /// How full the last page is, as a share.
    fn filled(&self) -> f32 {
        let last = self.pages.last().and_then(|page| page.last());
        last.map_or(0.0, |placed| (placed.y + self.parts[placed.part].height) / self.sheet.height())
    }

    /// The file: the pages, each with its foot, the tree of what stands on them, bookmarks, and what the file says of itself.
    fn bound(
        self,
        shaper: &Shaper,
        foot: &dyn Fn(usize, usize) -> Vec<Mark>,
        (title, metadata): (&str, Metadata),
        configuration: Configuration,
    ) -> KrillaResult<Vec<u8>> {
        let Self { sheet, parts, tags, pages } = self;
        let mut pdf = krilla::Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
        let mut painter = Painter { shaper, parts: &parts, tags, sheet };
        for (i, placed) in pages.iter().enumerate() {
            painter.page(placed, &foot(i + 1, pages.len()), &mut pdf);
        }
        pdf.set_tag_tree(painter.tags.tree());
        pdf.set_outline(outline::outline(&parts, &pages, title, sheet));
        pdf.set_metadata(metadata);
        pdf.finish()
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

fn metadata(lang: Lang, house: &House, title: String, today: Date) -> Metadata {
    let number = |value: i8| u8::try_from(value).unwrap_or(1);
    let year = u16::try_from(today.year()).unwrap_or(1970);
    let made = DateTime::new(year).month(number(today.month())).day(number(today.day()));
    let metadata = Metadata::new().title(title).language(lang.code().to_owned()).creation_date(made).creator("kt".to_owned());
    let name: String = for_terminal(house.name.trim()).chars().take(300).collect();
    if name.is_empty() { metadata } else { metadata.authors(vec![name]) }
}
