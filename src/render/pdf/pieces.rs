//! A paragraph as pieces that a line may end after, each shaped and measured.

use std::ops::Range;
use std::rc::Rc;

use unicode_bidi::BidiInfo;
use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::fonts::Letter;
use super::look::Look;
use super::shaping::{Manner, Run, Shaper};
use super::text::Text;

/// Glyphs that are drawn together: a part of a run.
#[derive(Clone)]
pub(super) struct Atom {
    pub(super) runs: Rc<[Run]>,
    pub(super) run: usize,
    pub(super) glyphs: Range<usize>,
    pub(super) span: usize,
    /// How deep the text is turned: odd levels read from right to left.
    pub(super) level: u8,
    pub(super) size: f32,
}

/// What stands between two places where a line may end.
#[derive(Clone)]
pub(super) struct Piece {
    /// Its bytes in the paragraph, with the spaces after it.
    pub(super) range: Range<usize>,
    pub(super) atoms: Vec<Atom>,
    /// Without the spaces after it.
    pub(super) width: f32,
    pub(super) space: f32,
    /// Whether the line ends after it.
    pub(super) last: bool,
}

impl Atom {
    pub(super) fn run(&self) -> &Run {
        &self.runs[self.run]
    }

    pub(super) fn width(&self) -> f32 {
        self.run().glyphs[self.glyphs.clone()].iter().map(|glyph| glyph.advance).sum::<f32>() * self.size
    }
}

/// The pieces of a paragraph.
pub(super) fn pieces(text: &Text, look: Look, shaper: &Shaper) -> Vec<Piece> {
    let levels = levels(&text.text);
    let mut start = 0;
    let mut pieces = Vec::new();
    for (end, opportunity) in linebreaks(&text.text) {
        let last = opportunity == BreakOpportunity::Mandatory;
        pieces.push(Setting { text, look, shaper, levels: levels.as_deref() }.piece(start..end, last));
        start = end;
    }
    pieces
}

/// The level of each byte; nothing when all of it reads from left to right.
fn levels(text: &str) -> Option<Vec<u8>> {
    let turned = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}');
    text.chars().any(turned).then(|| {
        let info = BidiInfo::new(text, Some(unicode_bidi::Level::ltr()));
        info.levels.iter().map(|level| level.number()).collect()
    })
}

/// What pieces are made with.
pub(super) struct Setting<'a> {
    pub(super) text: &'a Text,
    pub(super) look: Look,
    pub(super) shaper: &'a Shaper,
    pub(super) levels: Option<&'a [u8]>,
}

impl Setting<'_> {
    pub(super) fn piece(&self, range: Range<usize>, last: bool) -> Piece {
        let whole = self.text.text[range.clone()].trim_end_matches(['\n', '\r']);
        let shown = whole.trim_end_matches(' ').len();
        let words = self.atoms(range.start..range.start + shown);
        let spaces = self.atoms(range.start + shown..range.start + whole.len());
        let width = |atoms: &[Atom]| atoms.iter().map(Atom::width).sum();
        let (width, space) = (width(&words), width(&spaces));
        Piece { range, atoms: words.into_iter().chain(spaces).collect(), width, space, last }
    }

    /// The glyphs of a part of the text, by span and by direction.
    fn atoms(&self, range: Range<usize>) -> Vec<Atom> {
        let mut atoms = Vec::new();
        let mut start = range.start;
        while start < range.end {
            let span = self.text.span_at(start);
            let level = self.level(start);
            let end = self.text.spans[span].range.end.min(range.end);
            let end = (start..end).find(|byte| self.level(*byte) != level).unwrap_or(end);
            atoms.extend(self.shaped(&self.text.text[start..end], span, level));
            start = end;
        }
        atoms
    }

    fn level(&self, byte: usize) -> u8 {
        self.levels.and_then(|levels| levels.get(byte).copied()).unwrap_or(0)
    }

    pub(super) fn shaped(&self, text: &str, span: usize, level: u8) -> Vec<Atom> {
        let letter = self.text.spans[span].letter;
        let runs = self.shaper.word(text, Manner { letter, tabular: self.look.tabular, leftward: level % 2 == 1 });
        let size = if letter == Letter::Code { self.look.size * 0.92 } else { self.look.size };
        let atom = |run: usize| Atom { runs: Rc::clone(&runs), run, glyphs: 0..runs[run].glyphs.len(), span, level, size };
        (0..runs.len()).map(atom).collect()
    }
}
