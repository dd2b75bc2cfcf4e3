//! Slides as a plain value: what a presentation says, before it has a format.

use super::rewrite::{self, Veil};
use super::{Block, Document, Inline};
use crate::lang::Lang;

/// A presentation.
#[derive(Clone, Debug, PartialEq)]
pub struct Deck {
    /// The language of the text, for readers and screen readers.
    pub lang: Lang,
    /// What sort of presentation it is, above the title.
    pub kind: String,
    /// The title.
    pub title: String,
    /// Lines below the title: where it comes from.
    pub about: Vec<Vec<Inline>>,
    /// The names of the parts, in order.
    pub parts: Vec<String>,
    /// The slides after the first one, in order.
    pub slides: Vec<Slide>,
}

/// One slide.
#[derive(Clone, Debug, PartialEq)]
pub struct Slide {
    /// The part it belongs to, counted from 0.
    pub part: usize,
    /// Its heading.
    pub title: String,
    /// What it says.
    pub blocks: Vec<Block>,
    /// What is not known yet: to be seen as such.
    pub open: Vec<String>,
}

impl Deck {
    /// What is not known yet, over all slides.
    pub fn open(&self) -> impl Iterator<Item = &str> {
        self.slides.iter().flat_map(|slide| &slide.open).map(String::as_str)
    }

    /// Masks what should not be shown, wherever a person's text can stand.
    pub fn veil(&mut self, veil: Veil<'_>) {
        rewrite::mask(&mut self.title, veil);
        self.about.iter_mut().for_each(|line| rewrite::veil_line(line, veil));
        for slide in &mut self.slides {
            rewrite::mask(&mut slide.title, veil);
            rewrite::veil(&mut slide.blocks, veil);
            slide.open.iter_mut().for_each(|open| rewrite::mask(open, veil));
        }
    }

    /// The presentation as a document to hand out: a heading for each part, and one for each slide.
    #[must_use]
    pub fn document(&self) -> Document {
        let mut blocks: Vec<Block> = self.about.iter().map(|line| Block::Paragraph(line.clone())).collect();
        for (at, part) in self.parts.iter().enumerate() {
            blocks.push(Block::heading(2, format!("{}. {part}", at + 1)));
            blocks.extend(self.slides.iter().filter(|slide| slide.part == at).flat_map(|slide| self.handed_out(slide)));
        }
        Document { lang: self.lang, title: self.title.clone(), blocks }
    }

    fn handed_out(&self, slide: &Slide) -> Vec<Block> {
        let told = || self.lang.say_with("practice-open-list", &[("what", slide.open.join("; ").into())]);
        let open = (!slide.open.is_empty()).then(|| Block::Paragraph(vec![Inline::Emphasis(Inline::text(told()))]));
        let heading = (slide.title != self.parts[slide.part] && !slide.blocks.is_empty()).then(|| Block::heading(3, &slide.title));
        heading.into_iter().chain(slide.blocks.iter().cloned()).chain(open).collect()
    }
}
