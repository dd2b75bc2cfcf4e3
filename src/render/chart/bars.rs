//! A bar for each value, from one line at zero.

use unicode_width::UnicodeWidthStr;

use super::drawing::{Anchor, Drawing, WIDTH};
use super::rows::{LABEL, Label, key, width_of};
use super::scale::Scale;
use super::typed::{BAD, GOOD, Page, cells, column, joined, legend};
use crate::document::chart::{Bar, Bars};
use crate::lang::Lang;

const THICK: f64 = 17.0;
/// A bar for anything but nothing can be seen.
const LEAST: f64 = 1.5;

pub(super) fn draw(bars: &Bars, lang: Lang, drawing: &mut Drawing) {
    let mut y = key(&bars.sides, drawing, |side, [x, y], drawing| one(side == 0, [x, y, 22.0, 12.0], drawing));
    let top = y;
    let room = |below: bool| {
        let texts = bars.bars.iter().filter(|bar| (bar.value < 0.0) == below).map(|bar| bars.say(lang, bar));
        texts.map(|text| width_of(&text) + 6.0).fold(0.0, f64::max)
    };
    let ends = extent(bars);
    let scale = Scale::new(ends, [LABEL + room(true), WIDTH - room(false)]);
    let zero = scale.at(0.0);
    for bar in &bars.bars {
        let (label, value) = (Label::new(&bar.label), bar.value);
        let middle = y + label.height() / 2.0;
        label.draw(middle, drawing);
        let long = if value == 0.0 { 0.0 } else { (scale.at(value) - zero).abs().max(LEAST) };
        let below = value < 0.0;
        let start = if below { zero - long } else { zero };
        one(below, [start, middle - THICK / 2.0, long, THICK], drawing);
        let (x, anchor) = if below { (start - 6.0, Anchor::End) } else { (zero + long + 6.0, Anchor::Start) };
        drawing.text("ink", [x, middle + 4.5], anchor, &bars.say(lang, bar));
        y += label.height();
    }
    drawing.line("axis", [zero, top, zero, y]);
    drawing.reach(y + 2.0);
}

fn one(below: bool, place: [f64; 4], drawing: &mut Drawing) {
    if below { drawing.hatched("bad", place) } else { drawing.rect("good", place) }
}

/// From the least to the most, with zero between them.
fn extent(bars: &Bars) -> [f64; 2] {
    let values = || bars.bars.iter().map(|bar| bar.value).filter(|value| value.is_finite());
    [values().fold(0.0, f64::min), values().fold(0.0, f64::max)]
}

/// The same in text: a line for each bar with its value behind it.
pub(super) fn typed(bars: &Bars, page: Page) -> String {
    let values: Vec<String> = bars.bars.iter().map(|bar| bars.say(page.lang, bar)).collect();
    let widest = values.iter().map(|value| value.width()).max().unwrap_or(0);
    let names = column(bars.bars.iter().map(|bar| bar.label.as_str()), 28.min(page.width / 3));
    let taken = names.first().map_or(0, |name| name.width()) + widest + 5;
    let room = page.width.saturating_sub(taken).clamp(8, 44);
    let [least, most] = extent(bars);
    let left = if least < 0.0 { cells(-least, most - least, room) } else { 0 };
    let line = |((name, bar), shown): ((&String, &Bar), &String)| {
        let long = cells(bar.value.abs(), most - least, room);
        let (below, above) = if bar.value < 0.0 { (long.min(left), 0) } else { (0, long) };
        let spaces = " ".repeat(left - below);
        let after = " ".repeat((room + 2).saturating_sub(left + above));
        let line = format!("{name}  {spaces}{}│{}", page.bar(BAD, below), page.bar(GOOD, above));
        format!("{line}{after}{}{shown}", " ".repeat(widest - shown.width()))
    };
    let lines: Vec<String> = names.iter().zip(&bars.bars).zip(&values).map(line).collect();
    let signs = [BAD, GOOD].into_iter().zip(&bars.sides).filter(|(_, side)| !side.is_empty());
    joined(lines) + &legend(signs.map(|(sign, side)| (page.bar(sign, 1), side.clone())), page.width)
}
