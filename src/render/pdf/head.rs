//! Whose document it is: name, mark and address above the first page, and the line at the foot of each.

use std::rc::Rc;

use krilla::image::Image;
use krilla::tagging::Tag;

use super::flow::{Flow, Mark, Part, aside};
use super::lines::lines;
use super::look::{LINE, Look, PAPER, SMALL, SOFT, Sheet, Side, TEXT};
use super::shaping::Shaper;
use super::tags::Tags;
use super::text::text;
use crate::document::Inline;
use crate::document::house::{House, Logo, LogoForm};
use crate::lang::Lang;

/// The most room that a mark gets.
const LOGO: [f32; 2] = [130.0, 40.0];

/// The head of the first page; nothing when there is nothing to say.
pub(super) fn head(house: &House, flow: &mut Flow<'_>) {
    let (mut marks, mut x, mut high) = (Vec::new(), 0.0, 0.0_f32);
    if let Some((image, [width, height], alt)) = house.logo.as_ref().and_then(mark) {
        flow.tags.open(Tag::Figure(Some(alt)));
        let slot = flow.tags.slot();
        flow.tags.close();
        marks.push(Mark::Image { place: [0.0, 0.0, width, height], image, slot });
        (x, high) = (width + 10.0, height);
    }
    let wide = flow.sheet.width();
    let name = Look { size: 12.0, leading: 15.0, bold: true, color: flow.accent, ..TEXT };
    let above = ((high - name.leading) / 2.0).max(0.0);
    let named = words(std::slice::from_ref(&house.name), name, [x, above], wide * 0.6 - x, flow);
    let address = words(&house.address, Look { side: Side::Right, ..SMALL }, [wide * 0.6, 0.0], wide * 0.4, flow);
    for (some, height) in [named, address] {
        marks.extend(some);
        high = high.max(height);
    }
    if marks.is_empty() {
        return;
    }
    marks.push(Mark::Fill { place: [0.0, high + 7.0, wide, 0.7], color: LINE });
    flow.push(0.0, Part { height: high + 7.7, marks, ..Part::default() });
    flow.below = 20.0;
}

/// Lines of text as a paragraph at a place; says how far down they reach.
pub(super) fn words(texts: &[String], look: Look, [x, y]: [f32; 2], room: f32, flow: &mut Flow<'_>) -> (Vec<Mark>, f32) {
    let shown: Vec<&String> = texts.iter().filter(|text| !text.trim().is_empty()).collect();
    if shown.is_empty() {
        return (Vec::new(), 0.0);
    }
    let mut inlines: Vec<Inline> = shown.iter().flat_map(|text| [Inline::Text((*text).clone()), Inline::Break]).collect();
    inlines.pop();
    flow.tags.open(Tag::P);
    let spans = text(&inlines, look, &mut flow.tags);
    flow.tags.close();
    let set = lines(&spans, look, room, flow.lang, flow.shaper);
    let (spans, mut down) = (Rc::new(spans), y);
    let mut marks = Vec::new();
    for line in set.into_iter().take(8) {
        let at = [x + aside(look.side, room, line.width), down + look.base()];
        marks.push(Mark::Text { at, line, color: look.color, spans: Rc::clone(&spans) });
        down += look.leading;
    }
    (marks, down)
}

/// The mark with its size on paper; nothing when its file is broken.
pub(super) fn mark(logo: &Logo) -> Option<(Image, [f32; 2], String)> {
    let data = logo.bytes.clone().into();
    let image = match logo.form {
        LogoForm::Png => Image::from_png(data, false),
        LogoForm::Jpeg => Image::from_jpeg(data, false),
    };
    let image = image.ok()?;
    // Pictures are far smaller than what f32 can count.
    #[allow(clippy::cast_precision_loss)]
    let [width, height] = [image.size().0 as f32, image.size().1 as f32];
    let scale = (LOGO[0] / width.max(1.0)).min(LOGO[1] / height.max(1.0));
    let alt = if logo.alt.trim().is_empty() { "logo".to_owned() } else { logo.alt.clone() };
    Some((image, [width * scale, height * scale], alt))
}

/// The line at the foot of a page: the words of the organisation, else the title, and which page it is.
pub(super) fn foot(words: &str, number: &str, lang: Lang, sheet: Sheet, shaper: &Shaper) -> Vec<Mark> {
    let look = SMALL.colored(SOFT).scaled(sheet.size[0] / PAPER.size[0]);
    let (top, wide) = (sheet.foot(), sheet.width());
    let mut marks = vec![Mark::Fill { place: [0.0, top, wide, 0.5], color: LINE }];
    let mut put = |words: &str, room: f32, side: Side| {
        let spans = text(&Inline::text(words), look, &mut Tags::default());
        let Some(line) = lines(&spans, look, room, lang, shaper).into_iter().next() else { return };
        let at = [aside(side, wide, line.width), top + 4.0 + look.base()];
        marks.push(Mark::Text { at, line, color: look.color, spans: Rc::new(spans) });
    };
    put(words, wide - 110.0, Side::Left);
    put(number, 110.0, Side::Right);
    marks
}
