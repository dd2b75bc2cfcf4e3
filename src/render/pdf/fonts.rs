//! The letters of documents: files that come with the program, each opened when the first text needs it.

use std::cell::OnceCell;

use harfrust::{FontRef, ShaperData};
use skrifa::MetadataProvider;
use skrifa::charmap::Charmap;

use crate::document::house::Font;

/// Which letters a piece of text has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Letter {
    Regular,
    Bold,
    Italic,
    BoldItalic,
    /// For text to be kept as it is.
    Code,
    /// For what the others lack.
    Rest,
}

const SANS: [&[u8]; 4] = [
    include_bytes!("../../data/fonts/sans-regular.ttf"),
    include_bytes!("../../data/fonts/sans-bold.ttf"),
    include_bytes!("../../data/fonts/sans-italic.ttf"),
    include_bytes!("../../data/fonts/sans-bold-italic.ttf"),
];
const SERIF: [&[u8]; 4] = [
    include_bytes!("../../data/fonts/serif-regular.ttf"),
    include_bytes!("../../data/fonts/serif-bold.ttf"),
    include_bytes!("../../data/fonts/serif-italic.ttf"),
    include_bytes!("../../data/fonts/serif-bold-italic.ttf"),
];
const CODE: &[u8] = include_bytes!("../../data/fonts/code.ttf");
const REST: &[u8] = include_bytes!("../../data/fonts/rest.ttf");

pub(super) struct Fonts {
    sort: Font,
    faces: [OnceCell<Face>; 6],
}

/// One file of letters, opened.
pub(super) struct Face {
    pub(super) font: krilla::text::Font,
    pub(super) file: FontRef<'static>,
    pub(super) shaper: ShaperData,
    characters: Charmap<'static>,
}

impl Fonts {
    pub(super) fn new(sort: Font) -> Self {
        Self { sort, faces: Default::default() }
    }

    pub(super) fn face(&self, letter: Letter) -> &Face {
        self.faces[letter as usize].get_or_init(|| Face::open(self.file(letter)))
    }

    fn file(&self, letter: Letter) -> &'static [u8] {
        let family = if self.sort == Font::Serif { SERIF } else { SANS };
        match letter {
            Letter::Code => CODE,
            Letter::Rest => REST,
            other => family[other as usize],
        }
    }

    /// The letters that can show a character: those that were asked for, else the rest; nothing when no file has it.
    pub(super) fn showing(&self, c: char, wanted: Letter) -> Option<Letter> {
        [wanted, Letter::Rest].into_iter().find(|letter| self.face(*letter).has(c))
    }
}

impl Face {
    fn open(data: &'static [u8]) -> Self {
        let file = FontRef::new(data).expect("the letters that come with the program can be read");
        let font = krilla::text::Font::new(data.into(), 0).expect("the letters that come with the program can be read");
        Self { font, shaper: ShaperData::new(&file), characters: file.charmap(), file }
    }

    fn has(&self, c: char) -> bool {
        self.characters.map(c).is_some()
    }
}
