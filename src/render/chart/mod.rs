//! Charts drawn as SVG and as text. Nothing in them is told by colour alone: what differs also differs in pattern, in
//! lightness, in form or by a letter, and the figures stand behind every picture.

mod bars;
mod circle;
pub(in crate::render) mod drawing;
mod lines;
pub(in crate::render) mod paint;
mod ranges;
mod rows;
mod scale;
mod shares;
mod svg;
mod timeline;
mod typed;

use self::drawing::Drawing;
use crate::document::chart::{Chart, Picture};

/// The picture as SVG. Its colours are classes that a page may set; by itself it has those of paper.
#[must_use]
pub fn svg(chart: &Chart) -> String {
    svg::picture(&drawn(chart), &chart.title, &chart.alternative)
}

/// The picture as shapes, for any writer of pictures.
pub(in crate::render) fn drawn(chart: &Chart) -> Drawing {
    let mut drawing = Drawing::new();
    match &chart.picture {
        Picture::Bars(bars) => bars::draw(bars, chart.lang, &mut drawing),
        Picture::Shares(shares) => shares::draw(shares, &mut drawing),
        Picture::Lines(lines) => lines::draw(lines, chart.lang, &mut drawing),
        Picture::Ranges(ranges) => ranges::draw(ranges, chart.lang, &mut drawing),
        Picture::Timeline(timeline) => timeline::draw(timeline, chart.lang, &mut drawing),
        Picture::Circle(circle) => circle::draw(circle, &mut drawing),
    }
    drawing
}

/// The picture as lines of text of at most this many columns, where there is one; colour takes control characters.
#[must_use]
pub fn text(chart: &Chart, width: usize, color: bool) -> String {
    let page = typed::Page { width: width.max(40), color, lang: chart.lang };
    match &chart.picture {
        Picture::Bars(bars) => bars::typed(bars, page),
        Picture::Shares(shares) => shares::typed(shares, page),
        Picture::Lines(lines) => lines::typed(lines, page),
        Picture::Ranges(ranges) => ranges::typed(ranges, page),
        Picture::Timeline(timeline) => timeline::typed(timeline, page),
        Picture::Circle(circle) => circle::typed(circle, page),
    }
}

#[cfg(test)]
mod cases;
