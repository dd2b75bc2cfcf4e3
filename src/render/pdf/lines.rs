//! Breaking a paragraph into lines: between words, in a long word where its language allows, else anywhere.

use super::hyphens::hyphenated;
use super::look::Look;
use super::pieces::{Atom, Piece, Setting, pieces};
use super::shaping::Shaper;
use super::text::Text;
use crate::lang::Lang;

/// A word that fits on a line is broken only when more than this share of the line before would stay empty.
const EMPTY: f32 = 0.2;

#[derive(Default)]
pub(super) struct Line {
    pub(super) atoms: Vec<Atom>,
    /// Without the spaces at its end.
    pub(super) width: f32,
    space: f32,
}

impl Line {
    fn push(&mut self, piece: Piece) {
        self.width += self.space + piece.width;
        self.space = piece.space;
        self.atoms.extend(piece.atoms);
    }
}

/// The lines of a paragraph in a room of this width.
pub(super) fn lines(text: &Text, look: Look, room: f32, lang: Lang, shaper: &Shaper) -> Vec<Line> {
    let setting = Setting { text, look, shaper, levels: None };
    let mut breaking = Breaking { setting, room, lang, lines: Vec::new(), line: Line::default(), broken: false };
    pieces(text, look, shaper).into_iter().for_each(|piece| breaking.take(piece));
    if !breaking.line.atoms.is_empty() || breaking.lines.is_empty() {
        breaking.end();
    }
    breaking.lines
}

/// How wide a text is at least, when its words stay whole, and on one line.
pub(super) fn measures(text: &Text, look: Look, shaper: &Shaper) -> [f32; 2] {
    let (mut least, mut whole, mut line) = (0.0_f32, 0.0_f32, Line::default());
    for piece in pieces(text, look, shaper) {
        least = least.max(piece.width);
        let last = piece.last;
        line.push(piece);
        whole = whole.max(line.width);
        if last {
            line = Line::default();
        }
    }
    [least, whole]
}

struct Breaking<'a> {
    setting: Setting<'a>,
    room: f32,
    lang: Lang,
    lines: Vec<Line>,
    line: Line,
    /// Whether the line before this one ends in a broken word.
    broken: bool,
}

impl Breaking<'_> {
    fn take(&mut self, piece: Piece) {
        let mut rest = piece;
        loop {
            let left = self.room - self.line.width - self.line.space;
            if rest.width <= left + 0.01 {
                let last = rest.last;
                self.line.push(rest);
                if last {
                    self.end();
                }
                return;
            }
            let Some(after) = self.broken_off(rest, left) else { return };
            rest = after;
        }
    }

    /// Ends the line with as much of a piece as is good; what is left of the piece comes on the next.
    fn broken_off(&mut self, piece: Piece, left: f32) -> Option<Piece> {
        let empty = self.line.atoms.is_empty();
        let too_wide = piece.width > self.room;
        let wanted = too_wide || (left > self.room * EMPTY && !self.broken);
        if let Some((part, rest)) = wanted.then(|| hyphenated(&piece, left, self.lang, &self.setting)).flatten() {
            self.line.push(part);
            self.end();
            self.broken = true;
            return Some(rest);
        }
        if !empty {
            self.end();
            return Some(piece);
        }
        let (part, rest) = cut(piece, left);
        self.line.push(part);
        self.end();
        rest
    }

    fn end(&mut self) {
        self.broken = false;
        self.lines.push(std::mem::take(&mut self.line));
    }
}

/// A piece that is wider than any line, cut where the line is full; at least one glyph stands on it.
fn cut(piece: Piece, room: f32) -> (Piece, Option<Piece>) {
    let (mut used, mut first, mut after) = (0.0, Vec::new(), Vec::new());
    for atom in &piece.atoms {
        if !after.is_empty() {
            after.push(atom.clone());
            continue;
        }
        let glyphs = &atom.run().glyphs;
        let mut end = atom.glyphs.start;
        while end < atom.glyphs.end {
            let next = cluster_end(glyphs, end, atom.glyphs.end);
            let wide: f32 = glyphs[end..next].iter().map(|glyph| glyph.advance).sum::<f32>() * atom.size;
            if used + wide > room && !(first.is_empty() && end == atom.glyphs.start) {
                break;
            }
            used += wide;
            end = next;
        }
        let part = |glyphs| Atom { glyphs, ..atom.clone() };
        if end > atom.glyphs.start {
            first.push(part(atom.glyphs.start..end));
        }
        if end < atom.glyphs.end {
            after.push(part(end..atom.glyphs.end));
        }
    }
    let width = |atoms: &[Atom]| atoms.iter().map(Atom::width).sum::<f32>();
    let rest = (!after.is_empty()).then(|| Piece { width: width(&after) - piece.space, atoms: after, ..piece.clone() });
    let last = piece.last && rest.is_none();
    (Piece { width: used, space: 0.0, atoms: first, last, range: piece.range }, rest)
}

/// Where the glyphs end that show the same characters as the one at `start`.
fn cluster_end(glyphs: &[super::shaping::Glyph], start: usize, end: usize) -> usize {
    let mut next = start + 1;
    while next < end && glyphs[next].range == glyphs[start].range {
        next += 1;
    }
    next
}
