//! From characters to glyphs with their widths. A word is shaped once and kept, for most words come back.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::rc::Rc;

use harfrust::{Direction, Feature, Script, ShapeOptions, ShapePlan, Tag, UnicodeBuffer};

use super::fonts::{Fonts, Letter};

/// What stands for a character that no letters have.
const UNKNOWN: char = '\u{fffd}';

/// A glyph with its measures in shares of the size of the letters.
#[derive(Clone, Debug)]
pub(super) struct Glyph {
    pub(super) id: u32,
    pub(super) advance: f32,
    pub(super) shift: [f32; 2],
    /// The bytes of the text that it shows.
    pub(super) range: Range<usize>,
}

/// Text in one sort of letters.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) letter: Letter,
    pub(super) text: String,
    pub(super) glyphs: Vec<Glyph>,
}

/// How a word is to be shaped.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Manner {
    pub(super) letter: Letter,
    /// All digits are equally wide, so that they stand below each other.
    pub(super) tabular: bool,
    pub(super) leftward: bool,
}

type Kept = HashMap<Manner, HashMap<String, Rc<[Run]>>>;

pub(super) struct Shaper {
    pub(super) fonts: Fonts,
    kept: RefCell<Kept>,
    /// What is worked out once for each script.
    plans: RefCell<HashMap<(Letter, Manner, Script), Rc<ShapePlan>>>,
}

impl Shaper {
    pub(super) fn new(fonts: Fonts) -> Self {
        Self { fonts, kept: RefCell::default(), plans: RefCell::default() }
    }

    /// The runs of a word, one for each change of letters.
    pub(super) fn word(&self, text: &str, manner: Manner) -> Rc<[Run]> {
        if let Some(found) = self.kept.borrow().get(&manner).and_then(|words| words.get(text)) {
            return Rc::clone(found);
        }
        let runs: Rc<[Run]> = self.shaped(text, manner).into();
        self.kept.borrow_mut().entry(manner).or_default().insert(text.to_owned(), Rc::clone(&runs));
        runs
    }

    fn shaped(&self, text: &str, manner: Manner) -> Vec<Run> {
        let mut runs: Vec<Run> = self.parts(text, manner.letter).into_iter().map(|part| self.run(part, manner)).collect();
        if manner.leftward {
            runs.reverse();
        }
        runs
    }

    fn run(&self, (letter, text): (Option<Letter>, &str), manner: Manner) -> Run {
        match letter {
            Some(letter) => Run { letter, text: text.to_owned(), glyphs: self.glyphs(text, letter, manner) },
            None => Run { letter: Letter::Rest, text: text.to_owned(), glyphs: self.unknown(text) },
        }
    }

    /// The text by the letters that can show it.
    fn parts<'t>(&self, text: &'t str, wanted: Letter) -> Vec<(Option<Letter>, &'t str)> {
        let mut parts: Vec<(Option<Letter>, &str)> = Vec::new();
        let mut start = 0;
        for (at, c) in text.char_indices() {
            let last = parts.last().copied();
            let letter = match last {
                Some((last, _)) if attached(c) && last.is_none_or(|last| self.fonts.showing(c, last) == Some(last)) => last,
                _ => self.fonts.showing(c, wanted),
            };
            let end = at + c.len_utf8();
            match last {
                Some((last, _)) if last == letter => parts.pop(),
                _ => {
                    start = at;
                    None
                }
            };
            parts.push((letter, &text[start..end]));
        }
        parts
    }

    fn glyphs(&self, text: &str, letter: Letter, manner: Manner) -> Vec<Glyph> {
        let face = self.fonts.face(letter);
        let shaper = face.shaper.shaper(&face.file).build();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(if manner.leftward { Direction::RightToLeft } else { Direction::LeftToRight });
        let features = [Feature::new(Tag::new(b"tnum"), u32::from(manner.tabular), ..)];
        let (script, direction) = (buffer.script(), buffer.direction());
        let plan = Rc::clone(
            self.plans
                .borrow_mut()
                .entry((letter, manner, script))
                .or_insert_with(|| Rc::new(ShapePlan::new(&shaper, direction, Some(script), None, &features))),
        );
        let shaped = shaper.shape(buffer, ShapeOptions::new().plan(Some(&plan)).features(&features));
        let clusters: BTreeSet<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
        // Font units are at most some thousands, which f32 holds exactly.
        #[allow(clippy::cast_precision_loss)]
        let share = |units: i32| units as f32 / shaper.units_per_em() as f32;
        let glyph = |(info, place): (&harfrust::GlyphInfo, &harfrust::GlyphPosition)| {
            let start = info.cluster as usize;
            let end = clusters.range(start + 1..).next().copied().unwrap_or(text.len());
            Glyph {
                id: info.glyph_id,
                advance: share(place.x_advance),
                shift: [share(place.x_offset), share(place.y_offset)],
                range: start..end,
            }
        };
        shaped.glyph_infos().iter().zip(shaped.glyph_positions()).map(glyph).collect()
    }

    /// One sign for each character that cannot be shown; it stands for that character when the text is copied.
    fn unknown(&self, text: &str) -> Vec<Glyph> {
        let sign =
            self.glyphs(&UNKNOWN.to_string(), Letter::Rest, Manner { letter: Letter::Rest, tabular: false, leftward: false });
        let mut glyphs: Vec<Glyph> = Vec::new();
        for (at, c) in text.char_indices() {
            let end = at + c.len_utf8();
            match glyphs.last_mut().filter(|_| attached(c)) {
                Some(last) => last.range.end = end,
                None => glyphs.extend(sign.iter().map(|glyph| Glyph { range: at..end, ..glyph.clone() })),
            }
        }
        glyphs
    }
}

/// Whether a character belongs to the one before it: accents, and what says how an emoji looks.
const fn attached(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}
