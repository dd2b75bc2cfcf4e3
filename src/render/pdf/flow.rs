//! From blocks to parts: what is never split over two pages, one below another, before anyone knows where a page ends.

use std::num::NonZeroU16;
use std::ops::Range;
use std::rc::Rc;

use krilla::tagging::{ListNumbering, Tag};

use super::lines::{Line, lines};
use super::look::{self, INK, LINE, Look, SOFT, Sheet, Side, TEXT, TINT};
use super::shaping::Shaper;
use super::tags::{Slot, Tags};
use super::text::{Text, kept, text};
use crate::document::house::Color;
use crate::document::{Block, Inline, plain};
use crate::lang::Lang;
use crate::render::chart::drawing::Drawing;
use crate::render::safe::for_terminal;

/// Something drawn, at its place from the left of the text and the top of its part.
pub(super) enum Mark {
    Text { at: [f32; 2], line: Line, color: Color, spans: Rc<Text> },
    Fill { place: [f32; 4], color: Color },
    Drawing { at: [f32; 2], scale: f32, drawing: Drawing, slot: Slot },
    Image { place: [f32; 4], image: krilla::image::Image, slot: Slot },
}

impl Mark {
    /// Its place in the tree; the first one of a line.
    pub(super) fn slot(&self) -> Option<Slot> {
        match self {
            Self::Text { line, spans, .. } => line.atoms.iter().map(|atom| spans.spans[atom.span].slot).min(),
            Self::Drawing { slot, .. } | Self::Image { slot, .. } => Some(*slot),
            Self::Fill { .. } => None,
        }
    }
}

/// What stands together on one page.
#[derive(Default)]
pub(super) struct Part {
    /// The space above it, which falls away at the top of a page.
    pub(super) above: f32,
    pub(super) height: f32,
    /// Whether it stays with the part before it.
    pub(super) glued: bool,
    /// Whether it begins a page.
    pub(super) fresh: bool,
    pub(super) marks: Vec<Mark>,
    /// The parts that come again above it on a new page: the names of the columns of its table.
    pub(super) again: Option<Range<usize>>,
    /// The level and the words of a heading.
    pub(super) bookmark: Option<(u8, String)>,
}

pub(super) struct Flow<'a> {
    pub(super) shaper: &'a Shaper,
    pub(super) lang: Lang,
    pub(super) accent: Color,
    pub(super) sheet: Sheet,
    pub(super) tags: Tags,
    pub(super) parts: Vec<Part>,
    /// Where text begins, from the left of the page's text.
    pub(super) left: f32,
    /// The space that the last block asks below it.
    pub(super) below: f32,
    /// Whether the next part stays with what stands above it.
    pub(super) keep: bool,
    /// Whether the next part begins a page.
    pub(super) fresh: bool,
    /// How large letters and the space between blocks are, beside their usual size.
    pub(super) scale: f32,
    /// Where the lines beside quotations stand.
    bars: Vec<f32>,
    /// How deep the last heading was.
    pub(super) level: u8,
}

impl<'a> Flow<'a> {
    pub(super) fn new(shaper: &'a Shaper, lang: Lang, accent: Color, sheet: Sheet) -> Self {
        Self {
            shaper,
            lang,
            accent,
            sheet,
            tags: Tags::default(),
            parts: Vec::new(),
            left: 0.0,
            below: 0.0,
            keep: false,
            scale: 1.0,
            fresh: false,
            bars: Vec::new(),
            level: 1,
        }
    }

    pub(super) fn room(&self) -> f32 {
        (self.sheet.width() - self.left).max(60.0)
    }

    /// A part below the others.
    pub(super) fn push(&mut self, above: f32, part: Part) {
        let above = above.max(std::mem::take(&mut self.below)) * self.scale;
        let glued = part.glued || std::mem::take(&mut self.keep);
        let mut marks: Vec<Mark> = Vec::new();
        for bar in &self.bars {
            let up = if part.glued { above } else { 0.0 };
            marks.push(Mark::Fill { place: [*bar, -up, 2.0, part.height + up], color: LINE });
        }
        marks.extend(part.marks);
        let fresh = std::mem::take(&mut self.fresh);
        self.parts.push(Part { above, glued, fresh, marks, ..part });
    }

    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        for (i, block) in blocks.iter().enumerate() {
            let core = matches!(&blocks[..i], [.., Block::Table(facts), Block::Heading(..)] if facts.header.is_empty());
            match block {
                Block::Heading(wanted, inlines) => {
                    self.level = (*wanted).clamp(2, self.level + 1).min(6);
                    self.heading(self.level, inlines);
                }
                Block::Paragraph(inlines) => {
                    self.paragraph(inlines, Look { bold: core, ..self.look() });
                    self.keep = self.keep || plain(inlines).trim_end().ends_with(':') && i + 1 < blocks.len();
                }
                Block::List(first, items) => self.list(*first, items),
                Block::Table(table) => self.table(table),
                Block::Quote(inner) => self.quote(inner),
                Block::Code(code) => self.code(code),
                Block::Rule => self.rule(),
                Block::Chart(chart) => self.chart(chart),
            }
        }
    }

    /// Ordinary text.
    pub(super) fn text(&self) -> Look {
        TEXT.scaled(self.scale)
    }

    fn look(&self) -> Look {
        self.text().colored(if self.bars.is_empty() { INK } else { SOFT })
    }

    pub(super) fn heading(&mut self, level: u8, inlines: &[Inline]) {
        let (look, space) = look::heading(level, self.accent);
        self.titled(level, inlines, look.scaled(self.scale), space);
    }

    /// A heading in a look of its own.
    pub(super) fn titled(&mut self, level: u8, inlines: &[Inline], look: Look, [above, below]: [f32; 2]) {
        let title: String = for_terminal(&plain(inlines)).chars().take(200).collect();
        let title = if title.trim().is_empty() { "…".to_owned() } else { title };
        let number = NonZeroU16::new(u16::from(level)).unwrap_or(NonZeroU16::MIN);
        self.tags.open(Tag::Hn(number, Some(title.clone())));
        let text = text(inlines, look, &mut self.tags);
        self.tags.close();
        let first = self.parts.len();
        self.set(text, look, above, |_| true);
        if let Some(part) = self.parts.get_mut(first) {
            part.bookmark = Some((level, title));
        }
        self.below = below;
        self.keep = true;
    }

    pub(super) fn paragraph(&mut self, inlines: &[Inline], look: Look) {
        self.tags.open(Tag::P);
        let text = text(inlines, look, &mut self.tags);
        self.tags.close();
        self.running(text, look, 0.0);
        self.below = 4.5;
    }

    /// Lines of which never one stands alone on a page.
    fn running(&mut self, text: Text, look: Look, above: f32) {
        let count = lines(&text, look, self.room(), self.lang, self.shaper).len();
        self.set(text, look, above, |i| i == 1 || i + 1 == count);
    }

    /// Puts lines one below another; `together` says which stay with the one before.
    pub(super) fn set(&mut self, text: Text, look: Look, above: f32, together: impl Fn(usize) -> bool) {
        let lines = lines(&text, look, self.room(), self.lang, self.shaper);
        let spans = Rc::new(text);
        for (i, line) in lines.into_iter().enumerate() {
            let at = [self.left + aside(look.side, self.room(), line.width), look.base()];
            let mark = Mark::Text { at, line, color: look.color, spans: Rc::clone(&spans) };
            let glued = i > 0 && together(i);
            let above = if i == 0 { above } else { 0.0 };
            self.push(above, Part { height: look.leading, glued, marks: vec![mark], ..Part::default() });
        }
    }

    fn list(&mut self, first: Option<u64>, items: &[Vec<Block>]) {
        let numbering = if first.is_some() { ListNumbering::Decimal } else { ListNumbering::Circle };
        self.tags.open(Tag::L(numbering));
        let last = first.map_or(0, |first| first.saturating_add(items.len() as u64));
        let indent = if last > 99 { 24.0 } else { 16.0 } * self.scale.max(1.0);
        if self.left > 0.0 {
            self.below = self.below.min(1.5);
        }
        for (i, item) in items.iter().enumerate() {
            let boxed = boxed(item);
            let sign = match (first, &boxed) {
                (_, Some(_)) => "☐".to_owned(),
                (Some(first), None) => format!("{}.", first.saturating_add(i as u64)),
                (None, None) => "•".to_owned(),
            };
            if i > 0 {
                self.below = self.below.min(if boxed.is_some() { 3.5 } else { 1.5 });
            }
            self.item(&sign, boxed.as_deref().unwrap_or(item), indent);
        }
        self.tags.close();
        self.below = self.below.max(4.5);
    }

    fn item(&mut self, sign: &str, blocks: &[Block], indent: f32) {
        self.tags.open(Tag::LI);
        self.tags.open(Tag::Lbl);
        let is_box = sign == "☐";
        let size = self.text().size * if is_box { 1.15 } else { 1.0 };
        let look = Look { size, ..self.text() }.colored(if is_box { INK } else { self.accent });
        let label = text(&Inline::text(sign), look, &mut self.tags);
        self.tags.close();
        self.tags.open(Tag::LBody);
        let (start, left) = (self.parts.len(), self.left);
        self.left += indent;
        self.blocks(blocks);
        self.left = left;
        if self.parts.len() == start {
            self.paragraph(&[], self.text());
        }
        let mut lines = lines(&label, look, self.sheet.width(), self.lang, self.shaper);
        let at = [left, self.text().base()];
        if let (Some(part), Some(line)) = (self.parts.get_mut(start), lines.pop()) {
            part.marks.push(Mark::Text { at, line, color: look.color, spans: Rc::new(label) });
        }
        self.tags.close();
        self.tags.close();
        self.below = if is_box { 3.5 } else { 1.5 };
    }

    fn quote(&mut self, inner: &[Block]) {
        self.tags.open(Tag::BlockQuote);
        self.bars.push(self.left);
        self.left += 13.0;
        self.blocks(inner);
        self.left -= 13.0;
        self.bars.pop();
        self.tags.close();
        self.below = 6.0;
    }

    /// Text to be kept as it is, on a tinted ground.
    fn code(&mut self, code: &str) {
        const AROUND: f32 = 5.0;
        let look = Look { size: 9.3, leading: 12.4, ..TEXT }.scaled(self.scale);
        self.tags.open(Tag::P);
        self.tags.open(Tag::Code);
        let text = kept(code, &mut self.tags);
        self.tags.close();
        self.tags.close();
        self.left += AROUND + 2.0;
        let first = self.parts.len();
        self.below = self.below.max(AROUND + 2.0);
        self.running(text, look, 0.0);
        self.left -= AROUND + 2.0;
        let (left, room, last) = (self.left, self.room(), self.parts.len() - 1);
        for (i, part) in self.parts.iter_mut().enumerate().skip(first) {
            let top = if i == first { AROUND } else { 0.0 };
            let bottom = if i == last { AROUND } else { 0.0 };
            let place = [left, -top, room, part.height + top + bottom];
            part.marks.insert(0, Mark::Fill { place, color: TINT });
        }
        self.below = AROUND + 6.0;
    }

    fn rule(&mut self) {
        let mark = Mark::Fill { place: [self.left, 0.0, self.room(), 0.7], color: LINE };
        self.push(9.0, Part { height: 0.7, marks: vec![mark], ..Part::default() });
        self.below = 9.0;
    }
}

/// How far a text of a width stands from the left of its room.
pub(super) fn aside(side: Side, room: f32, width: f32) -> f32 {
    match side {
        Side::Left => 0.0,
        Side::Middle => ((room - width) / 2.0).max(0.0),
        Side::Right => (room - width).max(0.0),
    }
}

/// The item without the box to tick that it begins with.
fn boxed(item: &[Block]) -> Option<Vec<Block>> {
    let [Block::Paragraph(inlines), rest @ ..] = item else { return None };
    let [Inline::Text(words), more @ ..] = inlines.as_slice() else { return None };
    let words = Inline::Text(words.strip_prefix('☐')?.trim_start().to_owned());
    let first = Block::Paragraph([words].into_iter().chain(more.iter().cloned()).collect());
    Some([first].into_iter().chain(rest.iter().cloned()).collect())
}
