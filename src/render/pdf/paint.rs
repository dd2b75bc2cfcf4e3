//! Puts the parts on their pages: text with its place in the tree, everything else as decoration.

use std::collections::BTreeMap;

use krilla::Document;
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::geom::{PathBuilder, Point, Quadrilateral, Rect, Size, Transform};
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::text::{GlyphId, KrillaGlyph};
use unicode_bidi::{BidiInfo, Level};

use super::flow::{Mark, Part};
use super::lines::Line;
use super::look::Sheet;
use super::pages::Placed;
use super::picture::{draw, fill};
use super::pieces::Atom;
use super::shaping::{Glyph, Shaper};
use super::tags::{Slot, Tags};
use crate::document::house::Color;

/// The places of a link on one page, with its address.
type Links = BTreeMap<Slot, (String, Vec<Rect>)>;

pub(super) struct Painter<'a> {
    pub(super) shaper: &'a Shaper,
    pub(super) parts: &'a [Part],
    pub(super) tags: Tags,
    pub(super) sheet: Sheet,
}

impl Painter<'_> {
    /// A page with its parts and the line at its foot.
    pub(super) fn page(&mut self, placed: &[Placed], foot: &[Mark], pdf: &mut Document) {
        let settings = PageSettings::from_wh(self.sheet.size[0], self.sheet.size[1]).expect("a sheet of paper has a size");
        let mut page = pdf.start_page_with(settings);
        let mut surface = page.surface();
        let mut links = Links::new();
        let (parts, sheet) = (self.parts, self.sheet);
        let all = placed.iter().flat_map(|placed| {
            let at = [sheet.aside, sheet.top + placed.y];
            parts[placed.part].marks.iter().map(move |mark| (placed.again, (mark, at)))
        });
        let (grounds, rest): (Vec<_>, Vec<_>) = all.partition(|(_, (mark, _))| matches!(mark, Mark::Fill { .. }));
        let (names, told): (Vec<_>, Vec<_>) = rest.into_iter().partition(|(again, _)| *again);
        let [grounds, names, mut told] =
            [grounds, names, told].map(|marks| marks.into_iter().map(|(_, mark)| mark).collect::<Vec<_>>());
        // Cells stand beside each other; they are told one after another.
        told.sort_by_key(|(mark, _)| mark.slot());
        self.decoration(ArtifactType::Layout, &grounds, &mut surface);
        self.decoration(ArtifactType::Page, &names, &mut surface);
        told.into_iter().for_each(|(mark, at)| self.told(mark, at, &mut surface, &mut links));
        self.decoration(
            ArtifactType::Footer,
            &foot.iter().map(|mark| (mark, [sheet.aside, 0.0])).collect::<Vec<_>>(),
            &mut surface,
        );
        surface.finish();
        for (slot, (address, places)) in links {
            let quads = places.into_iter().map(Quadrilateral::from).collect();
            let target = Target::Action(Action::Link(LinkAction::new(address.clone())));
            let link = Annotation::new_link(LinkAnnotation::new_with_quad_points(quads, target), Some(address));
            self.tags.fill(slot, page.add_tagged_annotation(link));
        }
        page.finish();
    }

    /// A mark that a reader is told of.
    fn told(&mut self, mark: &Mark, [x, y]: [f32; 2], surface: &mut Surface<'_>, links: &mut Links) {
        match mark {
            Mark::Text { at, line, color, spans } => {
                let mut x = x + at[0];
                for atoms in visual(line).chunk_by(|a, b| spans.spans[a.span].slot == spans.spans[b.span].slot) {
                    let span = &spans.spans[atoms[0].span];
                    let id = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
                    let end = self.atoms(atoms, [x, y + at[1]], *color, surface);
                    surface.end_tagged();
                    self.tags.fill(span.slot, id);
                    if let (Some(address), Some(place)) = (&span.link, under(x, end, y + at[1], atoms[0].size)) {
                        links.entry(span.slot).or_insert_with(|| (address.clone(), Vec::new())).1.push(place);
                    }
                    x = end;
                }
            }
            Mark::Drawing { slot, .. } | Mark::Image { slot, .. } => {
                let id = surface.start_tagged(ContentTag::Other);
                self.plain(mark, [x, y], surface);
                surface.end_tagged();
                self.tags.fill(*slot, id);
            }
            Mark::Fill { .. } => {}
        }
    }

    /// Draws what is not told to a reader who does not see the page.
    fn decoration(&self, kind: ArtifactType, marks: &[(&Mark, [f32; 2])], surface: &mut Surface<'_>) {
        if !marks.is_empty() {
            surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
            marks.iter().for_each(|(mark, at)| self.plain(mark, *at, surface));
            surface.end_tagged();
        }
    }

    /// A mark without its place in the tree.
    fn plain(&self, mark: &Mark, [x, y]: [f32; 2], surface: &mut Surface<'_>) {
        match mark {
            Mark::Text { at, line, color, spans: _ } => {
                self.atoms(&visual(line), [x + at[0], y + at[1]], *color, surface);
            }
            Mark::Fill { place: [left, top, width, height], color } => {
                let mut path = PathBuilder::new();
                Rect::from_xywh(x + left, y + top, *width, *height).into_iter().for_each(|rect| path.push_rect(rect));
                surface.set_fill(Some(fill(*color)));
                path.finish().iter().for_each(|path| surface.draw_path(path));
            }
            Mark::Drawing { at, scale, drawing, slot: _ } => draw(drawing, [x + at[0], y + at[1]], *scale, self.shaper, surface),
            Mark::Image { place: [left, top, width, height], image, slot: _ } => {
                let Some(size) = Size::from_wh(*width, *height) else { return };
                surface.push_transform(&Transform::from_translate(x + left, y + top));
                surface.draw_image(image.clone(), size);
                surface.pop();
            }
        }
    }

    /// Draws glyphs one after another; says where they end.
    fn atoms(&self, atoms: &[Atom], [mut x, y]: [f32; 2], color: Color, surface: &mut Surface<'_>) -> f32 {
        surface.set_fill(Some(fill(color)));
        // Text of one sort is drawn at once, as long as it reads from left to right.
        let same = |a: &Atom, b: &Atom| a.run().letter == b.run().letter && a.level == 0 && b.level == 0;
        for same in atoms.chunk_by(same) {
            let (mut text, mut shown) = (String::new(), Vec::new());
            for atom in same {
                let glyphs = &atom.run().glyphs[atom.glyphs.clone()];
                let start = glyphs.iter().map(|glyph| glyph.range.start).min().unwrap_or(0);
                let end = glyphs.iter().map(|glyph| glyph.range.end).max().unwrap_or(0);
                shown.extend(self::glyphs(glyphs, text.len()).into_iter().map(|glyph| KrillaGlyph {
                    text_range: glyph.text_range.start - start..glyph.text_range.end - start,
                    ..glyph
                }));
                text.push_str(&atom.run().text[start..end]);
            }
            let font = self.shaper.fonts.face(same[0].run().letter).font.clone();
            surface.draw_glyphs(Point::from_xy(x, y), &shown, font, &text, same[0].size, false);
            x += same.iter().map(Atom::width).sum::<f32>();
        }
        x
    }
}

/// Glyphs as the writer of PDF takes them; their text begins after `offset` bytes.
pub(super) fn glyphs(glyphs: &[Glyph], offset: usize) -> Vec<KrillaGlyph> {
    let one = |glyph: &Glyph| {
        let range = glyph.range.start + offset..glyph.range.end + offset;
        KrillaGlyph::new(GlyphId::new(glyph.id), glyph.advance, glyph.shift[0], glyph.shift[1], 0.0, range, None)
    };
    glyphs.iter().map(one).collect()
}

/// The glyphs of a line in the order of the eye.
fn visual(line: &Line) -> Vec<Atom> {
    let levels: Vec<Level> = line.atoms.iter().filter_map(|atom| Level::new(atom.level).ok()).collect();
    if levels.iter().all(|level| level.number() == 0) || levels.len() != line.atoms.len() {
        return line.atoms.clone();
    }
    BidiInfo::reorder_visual(&levels).into_iter().map(|i| line.atoms[i].clone()).collect()
}

/// Where a link can be clicked.
fn under(start: f32, end: f32, base: f32, size: f32) -> Option<Rect> {
    Rect::from_ltrb(start, base - size * 0.8, end, base + size * 0.25)
}
