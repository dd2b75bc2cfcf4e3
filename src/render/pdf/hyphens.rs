//! Words broken at the end of a line, where their language allows.

use super::pieces::{Atom, Piece, Setting};
use super::shaping::Run;
use crate::lang::Lang;

/// A shorter word stays whole.
const SHORTEST: usize = 7;
/// So many letters stay together before and after the break.
const TOGETHER: usize = 3;

/// As much of a word as fits in the room, with its hyphen, and what comes on the next line; nothing when it may not be broken.
pub(super) fn hyphenated(piece: &Piece, room: f32, lang: Lang, setting: &Setting<'_>) -> Option<(Piece, Piece)> {
    let first = piece.atoms.first()?;
    let word = &setting.text.text[piece.range.clone()];
    if piece.atoms.iter().any(|atom| atom.span != first.span || atom.level != 0) || is_cut(piece, word) {
        return None;
    }
    let start = word.find(char::is_alphabetic)?;
    let core = &word[start..];
    let core = &core[..core.find(|c: char| !c.is_alphabetic()).unwrap_or(core.len())];
    if core.chars().count() < SHORTEST || core.len() > 200 {
        return None;
    }
    breaks(core, lang).into_iter().rev().find_map(|at| {
        let at = start + at;
        let atoms = with_hyphen(&word[..at], first.span, setting);
        let width = atoms.iter().map(Atom::width).sum::<f32>();
        let range = piece.range.start..piece.range.start + at;
        let part = || Piece { range, atoms, width, space: 0.0, last: false };
        (width <= room).then(|| (part(), setting.piece(piece.range.start + at..piece.range.end, piece.last)))
    })
}

/// Whether the piece is what was left of a longer one that was cut anywhere.
fn is_cut(piece: &Piece, word: &str) -> bool {
    let shown: usize = piece.atoms.iter().map(|atom| atom.run().glyphs[atom.glyphs.clone()].len()).sum();
    let whole: usize = piece.atoms.iter().map(|atom| atom.run().glyphs.len()).sum();
    shown < whole || word.is_empty()
}

/// The places in a word where it may be broken.
fn breaks(word: &str, lang: Lang) -> Vec<usize> {
    let lang = match lang {
        Lang::Nl => hypher::Lang::Dutch,
        Lang::En => hypher::Lang::English,
    };
    let mut at = 0;
    let mut breaks: Vec<usize> = hypher::hyphenate_bounded(word, lang, TOGETHER, TOGETHER)
        .map(|syllable| {
            at += syllable.len();
            at
        })
        .collect();
    breaks.pop();
    breaks
}

/// The first part of a word with a hyphen that is seen but is no part of the word: it is told as a soft hyphen.
fn with_hyphen(part: &str, span: usize, setting: &Setting<'_>) -> Vec<Atom> {
    let atoms = setting.shaped(&format!("{part}-"), span, 0);
    let soft = |(i, atom): (usize, &Atom)| {
        let mut run: Run = atom.run().clone();
        if i + 1 == atoms.len()
            && let (Some(glyph), true) = (run.glyphs.last_mut(), run.text.ends_with('-'))
        {
            run.text.pop();
            run.text.push('\u{ad}');
            glyph.range = run.text.len() - '\u{ad}'.len_utf8()..run.text.len();
        }
        Atom { runs: [run].into(), run: 0, ..atom.clone() }
    };
    atoms.iter().enumerate().map(soft).collect()
}
