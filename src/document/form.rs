//! A form as a plain value: what a colleague without a terminal is asked, before it has a format.

use serde_json::{Map, Value};

use super::Inline;
use super::rewrite::{Veil, mask, veil_line};
use crate::lang::Lang;

/// A form to fill in and send back as a file of answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// The language of the text.
    pub lang: Lang,
    /// The title.
    pub title: String,
    /// What it is about, for whom, in which role: a name and a value each.
    pub facts: Vec<(String, Vec<Inline>)>,
    /// What a person must know before the first question, a paragraph each.
    pub intro: Vec<String>,
    /// The questions by section.
    pub sections: Vec<Section>,
    /// The role that the answers go back to.
    pub to: String,
    /// To whom the file goes, and what happens with it there; a paragraph each.
    pub after: Vec<String>,
    /// The name of the file of answers, without what makes it unique.
    pub file: String,
    /// What the file carries above the answers, in this order.
    pub carried: Map<String, Value>,
    /// Whether nothing may tell who filled it in or when.
    pub anonymous: bool,
}

/// Questions that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// What they are about; empty when there is one section only.
    pub title: String,
    /// What holds for all of them.
    pub intro: String,
    /// The questions in order.
    pub questions: Vec<Question>,
}

/// One question.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The key under which its answer stands.
    pub key: String,
    /// A short sign before it, such as `A1` or `3`; may be empty.
    pub sign: String,
    /// A word that marks it, such as *must-have*; may be empty.
    pub mark: String,
    /// The question itself.
    pub text: String,
    /// What stands above it and its neighbours together, the widest first; mostly nothing.
    pub lead: Vec<String>,
    /// Where to look for the answer; may be empty.
    pub help: String,
    /// Which answers it takes.
    pub takes: Takes,
    /// What can be said beside the answer.
    pub beside: Beside,
    /// Whether it may be left open without a word.
    pub optional: bool,
    /// Whether its answer stands in the file above the others, not among them.
    pub apart: bool,
}

/// Which answers a question takes.
#[derive(Clone, Debug, PartialEq)]
pub enum Takes {
    /// One number: points below each other, each with what it means.
    Scale(Vec<Point>),
    /// One number or code: points beside each other where there is room.
    Row(Vec<Point>),
    /// One of some choices, below each other.
    Choice(Vec<Point>),
    /// A text of several lines.
    Text,
    /// Several texts, a line each.
    List,
    /// What happens, by which role, by when: a row each.
    Actions,
}

/// One of the answers to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// What the file holds: a number, or the code of a choice.
    pub value: Value,
    /// What a person reads; empty when the number says it all.
    pub label: String,
}

/// What can be said beside an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// That the question does not apply, with the reason.
    pub not_applicable: bool,
    /// That the answer is not known.
    pub unknown: bool,
    /// What it rests on, a remark, and how sure one is.
    pub remarks: bool,
    /// At the lowest score: whether that can be remedied.
    pub remediable: bool,
}

impl Form {
    /// All questions in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|section| &section.questions)
    }

    /// Masks what should not be shown in what a person reads. To whom it goes back stays as it was said, and so does what the file
    /// of answers carries.
    pub fn veil(&mut self, veil: Veil<'_>) {
        [&mut self.title].into_iter().chain(&mut self.intro).for_each(|text| mask(text, veil));
        self.facts.iter_mut().for_each(|(_, value)| veil_line(value, veil));
        for section in &mut self.sections {
            [&mut section.title, &mut section.intro].into_iter().for_each(|text| mask(text, veil));
            section.questions.iter_mut().for_each(|question| question.veil(veil));
        }
    }
}

impl Question {
    fn veil(&mut self, veil: Veil<'_>) {
        let texts = [&mut self.text, &mut self.help].into_iter().chain(&mut self.lead);
        texts.for_each(|text| mask(text, veil));
        if let Takes::Scale(points) | Takes::Row(points) | Takes::Choice(points) = &mut self.takes {
            points.iter_mut().for_each(|point| mask(&mut point.label, veil));
        }
    }
}
