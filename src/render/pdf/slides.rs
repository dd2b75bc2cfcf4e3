//! Slides: a page for each, its text as large as fits; the first one on the colour of the organisation.

use krilla::tagging::Tag;

use super::flow::{Flow, Mark, Part};
use super::look::{self, Look, SLIDE, SOFT, TEXT};
use super::shaping::Shaper;
use super::{Set, head, pages};
use crate::document::deck::{Deck, Slide};
use crate::document::house::{Color, House};
use crate::document::{Block, Inline};

/// How large text may be, beside text on paper: from a few words to a full slide. Smaller is not read from the back of a room.
const SIZES: [f32; 7] = [2.2, 2.05, 1.9, 1.75, 1.6, 1.45, 1.3];
/// For so many pages it is tried which size fills them.
const MOST: usize = 3;
/// The size of headings, and of the title of the first slide.
const HEADING: f32 = 2.0;
const TITLES: [f32; 5] = [1.9, 1.6, 1.3, 1.1, 0.9];
const WHITE: Color = Color(0xff, 0xff, 0xff);

/// Sets a presentation: what one slide cannot hold goes on on the next page, under the same heading.
pub(super) fn set(deck: &Deck, house: &House, shaper: &Shaper) -> Set {
    let empty = || Flow::new(shaper, deck.lang, house.accent, SLIDE);
    let mut flow = empty();
    first(deck, house, &mut flow, &empty);
    for slide in &deck.slides {
        let pages = |size: f32| {
            let mut alone = empty();
            self::slide(deck, slide, size, &mut alone);
            pages::pages(&alone.parts, SLIDE.height()).len()
        };
        // What needs more pages than one anyway is set larger again, so that these are filled.
        let size = (1..=MOST).find_map(|most| SIZES.into_iter().find(|size| pages(*size) <= most));
        flow.fresh = true;
        self::slide(deck, slide, size.unwrap_or(SIZES[SIZES.len() - 1]), &mut flow);
    }
    Set::of(flow)
}

/// The first slide, in the middle of its page.
fn first<'a>(deck: &Deck, house: &House, flow: &mut Flow<'a>, empty: &dyn Fn() -> Flow<'a>) {
    let high = |size: f32| {
        let mut alone = empty();
        opening(deck, house, WHITE, size, &mut alone);
        alone.parts.iter().map(|part| part.above + part.height).sum::<f32>()
    };
    let room = SLIDE.height();
    let Some((size, high)) = TITLES.into_iter().map(|size| (size, high(size))).find(|(_, high)| *high <= room) else {
        return opening(deck, house, look::INK, HEADING / 2.0, flow);
    };
    let place = [-SLIDE.aside, -SLIDE.top, SLIDE.size[0], SLIDE.foot()];
    let ground = Mark::Fill { place, color: house.accent };
    flow.push(0.0, Part { height: (room - high) * 0.45, marks: vec![ground], ..Part::default() });
    opening(deck, house, WHITE, size, flow);
}

/// Whose presentation it is, what sort, its title, and where it comes from.
fn opening(deck: &Deck, house: &House, color: Color, size: f32, flow: &mut Flow<'_>) {
    sender(house, color, flow);
    let look = |by: f32| TEXT.scaled(by).colored(color);
    flow.below = 16.0;
    flow.paragraph(&Inline::text(&deck.kind), Look { bold: true, ..look(1.3) });
    let (heading, _) = look::heading(1, color);
    let title = if deck.title.trim().is_empty() { "…" } else { deck.title.trim() };
    flow.titled(1, &Inline::text(title), heading.scaled(size).colored(color), [2.0, 12.0]);
    deck.about.iter().for_each(|line| flow.paragraph(line, look(1.5)));
}

/// The mark, on white, and the name of the organisation.
fn sender(house: &House, color: Color, flow: &mut Flow<'_>) {
    const AROUND: f32 = 4.0;
    let (mut marks, mut x, mut high) = (Vec::new(), 0.0, 0.0_f32);
    if let Some((image, [width, height], alt)) = house.logo.as_ref().and_then(head::mark) {
        flow.tags.open(Tag::Figure(Some(alt)));
        let slot = flow.tags.slot();
        flow.tags.close();
        marks.push(Mark::Fill { place: [0.0, 0.0, width + 2.0 * AROUND, height + 2.0 * AROUND], color: WHITE });
        marks.push(Mark::Image { place: [AROUND, AROUND, width, height], image, slot });
        (x, high) = (width + 2.0 * AROUND + 10.0, height + 2.0 * AROUND);
    }
    let name = Look { bold: true, ..TEXT.scaled(1.5).colored(color) };
    let at = [x, ((high - name.leading) / 2.0).max(0.0)];
    let (named, down) = head::words(std::slice::from_ref(&house.name), name, at, SLIDE.width() - x, flow);
    marks.extend(named);
    flow.push(0.0, Part { height: high.max(down), marks, ..Part::default() });
}

/// A slide, with its text so large.
fn slide(deck: &Deck, slide: &Slide, size: f32, flow: &mut Flow<'_>) {
    let first = flow.parts.len();
    heading(&deck.parts[slide.part], &slide.title, flow);
    let named = first..flow.parts.len();
    flow.scale = size;
    flow.blocks(&below(&slide.blocks));
    let not_yet = deck.lang.say("practice-open");
    let open = |what: &String| vec![Block::Paragraph([Inline::strong(what), Inline::text(format!(": {not_yet}"))].concat())];
    if !slide.open.is_empty() {
        flow.blocks(&[Block::List(None, slide.open.iter().map(open).collect())]);
    }
    for part in &mut flow.parts[named.end..] {
        part.again = match part.again.take() {
            Some(names) if names.start != named.end => Some(names),
            names => Some(named.start..names.map_or(named.end, |names| names.end)),
        };
    }
    flow.below = 0.0;
    flow.keep = false;
}

/// The heading of a slide, below the name of the part it belongs to.
fn heading(part: &str, title: &str, flow: &mut Flow<'_>) {
    const BELOW: f32 = 9.0;
    flow.scale = 1.0;
    flow.level = 2;
    if part != title {
        flow.paragraph(&Inline::text(part), Look { bold: true, ..TEXT.scaled(1.3).colored(SOFT) });
        flow.keep = true;
        flow.below = 0.0;
    }
    let (look, _) = look::heading(2, flow.accent);
    flow.titled(2, &Inline::text(title), look.scaled(HEADING), [0.0, 0.0]);
    flow.parts.iter_mut().last().into_iter().for_each(|part| part.height += BELOW);
}

/// The blocks with their headings below that of the slide.
fn below(blocks: &[Block]) -> Vec<Block> {
    let deeper = |block: &Block| match block {
        Block::Heading(level, inlines) => Block::Heading((*level).max(3), inlines.clone()),
        other => other.clone(),
    };
    blocks.iter().map(deeper).collect()
}
