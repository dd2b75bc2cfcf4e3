//! Charts as drawings that stay sharp, with their name above and their figures below.

use krilla::color::rgb;
use krilla::geom::{PathBuilder, Point, Rect, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::Tag;

use super::flow::{Flow, Mark, Part};
use super::fonts::Letter;
use super::look::Look;
use super::paint::glyphs;
use super::shaping::{Manner, Shaper};
use super::text::{clean, text};
use crate::document::Inline;
use crate::document::chart::{Chart, Figures};
use crate::document::house::Color;
use crate::render::chart::drawing::{Anchor, Drawing, Shape, WIDTH};
use crate::render::chart::drawn;
use crate::render::chart::paint::Paint;

/// How large a unit of a drawing is on paper.
const SCALE: f32 = 0.74;

impl Flow<'_> {
    pub(super) fn chart(&mut self, chart: &Chart) {
        let look = Look { bold: true, ..self.text() };
        self.tags.open(Tag::P);
        let title = text(&Inline::text(&chart.title), look, &mut self.tags);
        self.tags.close();
        self.set(title, look, 8.0, |_| true);
        self.below = 4.0;
        self.keep = true;
        let drawing = drawn(chart);
        let [wide, high] = [WIDTH, drawing.height].map(points);
        let scale = (SCALE * self.scale).min(self.room() / wide).min((self.sheet.height() - 120.0) / high.max(1.0));
        self.tags.open(Tag::Figure(Some(alternative(chart))));
        let slot = self.tags.slot();
        self.tags.close();
        let mark = Mark::Drawing { at: [self.left, 0.0], scale, drawing, slot };
        self.push(0.0, Part { height: high * scale, marks: vec![mark], ..Part::default() });
        self.below = 7.0;
        self.keep = true;
        match chart.figures {
            Figures::Shown => self.table(&chart.table),
            Figures::Folded => self.figures(&chart.table),
            Figures::Above => {}
        }
        self.keep = false;
    }
}

fn alternative(chart: &Chart) -> String {
    let words = clean(&chart.alternative);
    if words.trim().is_empty() { clean(&chart.title) + "." } else { words }
}

/// Draws the shapes of a chart.
pub(super) fn draw(drawing: &Drawing, [x, y]: [f32; 2], scale: f32, shaper: &Shaper, surface: &mut Surface<'_>) {
    surface.push_transform(&Transform::from_row(scale, 0.0, 0.0, scale, x, y));
    for shape in &drawing.shapes {
        match shape {
            Shape::Rect { class, place } => painted(class, rect(place.map(points)), surface),
            Shape::Circle { class, place } => painted(class, circle(place.map(points)), surface),
            Shape::Path { class, path } => painted(class, steps(path), surface),
            Shape::Text { class, place, anchor, text, whole: _ } => {
                words(class, place.map(points), *anchor, text, shaper, surface);
            }
        }
    }
    surface.pop();
}

// Places in drawings are at most some thousands.
#[allow(clippy::cast_possible_truncation)]
fn points(value: f64) -> f32 {
    if value.is_finite() { value.clamp(-9999.0, 9999.0) as f32 } else { 0.0 }
}

fn painted(class: &str, path: PathBuilder, surface: &mut Surface<'_>) {
    let Some(path) = path.finish() else { return };
    let paint = Paint::of(class);
    surface.set_fill(paint.fill.map(fill));
    surface.set_stroke(paint.stroke.map(|(color, width)| {
        Stroke {
            paint: rgb(color).into(),
            width: points(width),
            miter_limit: 4.0,
            line_cap: LineCap::Butt,
            line_join: LineJoin::Miter,
            opacity: NormalizedF32::ONE,
            dash: (!paint.dashes.is_empty())
                .then(|| StrokeDash { array: paint.dashes.iter().copied().map(points).collect(), offset: 0.0 }),
        }
    }));
    surface.draw_path(&path);
    surface.set_stroke(None);
}

fn rect([x, y, width, height]: [f32; 4]) -> PathBuilder {
    let mut path = PathBuilder::new();
    if let Some(rect) = Rect::from_xywh(x, y, width.max(0.01), height.max(0.01)) {
        path.push_rect(rect);
    }
    path
}

fn circle([x, y, r]: [f32; 3]) -> PathBuilder {
    /// How far the handles of a quarter of a circle reach.
    const REACH: f32 = 0.552_285;
    let k = r * REACH;
    let mut path = PathBuilder::new();
    path.move_to(x + r, y);
    path.cubic_to(x + r, y + k, x + k, y + r, x, y + r);
    path.cubic_to(x - k, y + r, x - r, y + k, x - r, y);
    path.cubic_to(x - r, y - k, x - k, y - r, x, y - r);
    path.cubic_to(x + k, y - r, x + r, y - k, x + r, y);
    path.close();
    path
}

/// A path in the words of SVG: M and L with two numbers, Z.
fn steps(path: &str) -> PathBuilder {
    let mut builder = PathBuilder::new();
    let starts = path.char_indices().filter(|(_, c)| c.is_ascii_alphabetic()).map(|(at, _)| at);
    let ends = starts.clone().skip(1).chain([path.len()]);
    for (start, end) in starts.zip(ends) {
        let numbers: Vec<f32> = path[start + 1..end].split_whitespace().filter_map(|number| number.parse().ok()).collect();
        match (&path[start..=start], numbers.as_slice()) {
            ("M", [x, y]) => builder.move_to(*x, *y),
            ("L", [x, y]) => builder.line_to(*x, *y),
            ("Z", []) => builder.close(),
            _ => {}
        }
    }
    builder
}

fn words(class: &str, [x, y]: [f32; 2], anchor: Anchor, text: &str, shaper: &Shaper, surface: &mut Surface<'_>) {
    let (letter, size) = if class.ends_with("letter") { (Letter::Bold, 11.0) } else { (Letter::Regular, 13.0) };
    let runs = shaper.word(&clean(text), Manner { letter, tabular: true, leftward: false });
    let widths: Vec<f32> = runs.iter().map(|run| run.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * size).collect();
    let wide: f32 = widths.iter().sum();
    let mut x = match anchor {
        Anchor::Start => x,
        Anchor::Middle => x - wide / 2.0,
        Anchor::End => x - wide,
    };
    surface.set_fill(Paint::of(class).fill.map(fill));
    for (run, width) in runs.iter().zip(&widths) {
        let font = shaper.fonts.face(run.letter).font.clone();
        surface.draw_glyphs(Point::from_xy(x, y), &glyphs(&run.glyphs, 0), font, &run.text, size, false);
        x += width;
    }
}

pub(super) fn rgb(Color(r, g, b): Color) -> rgb::Color {
    rgb::Color::new(r, g, b)
}

pub(super) fn fill(color: Color) -> Fill {
    Fill { paint: rgb(color).into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}
