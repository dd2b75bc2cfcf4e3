//! What a document remembers of the text that it was made from: so that a change in the folder since then is not taken for
//! one in the document.

use super::{Part, Unit};
use crate::repo::digest::of_block;

/// Where a document came from, and how each of its sections read then.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    /// The record.
    pub record: String,
    sections: Vec<Marked>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Marked {
    mark: String,
    whole: String,
    own: String,
    printed: String,
}

impl Trace {
    /// The trace of the sections of a text.
    #[must_use]
    pub fn new(record: &str, units: &[Unit]) -> Self {
        let section = |(mark, units): (String, &[Unit])| Marked {
            mark,
            whole: of_parts(units.iter().flat_map(|unit| &unit.parts)),
            own: of_units(units, false),
            printed: of_units(units, true),
        };
        Self { record: record.to_owned(), sections: super::section::cut(units).into_iter().map(section).collect() }
    }

    /// The trace that a document carries; an empty one when it carries none that can be read.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut words = text.split_whitespace();
        let record = words.next().unwrap_or_default().to_owned();
        let section = |word: &str| {
            let mut parts = word.split(':').map(str::to_owned);
            Some(Marked { mark: parts.next()?, whole: parts.next()?, own: parts.next()?, printed: parts.next()? })
        };
        Self { record, sections: words.filter_map(section).collect() }
    }

    /// Whether a section came back as it was sent.
    pub(super) fn is_untouched<'p>(&self, mark: &str, parts: impl Iterator<Item = &'p Part>) -> bool {
        self.of(mark).is_some_and(|section| section.whole == of_parts(parts))
    }

    /// Whether the own text of a section, or the printed one, was changed in the folder since.
    pub(super) fn is_renewed(&self, mark: &str, units: &[Unit], printed: bool) -> bool {
        let then = |section: &Marked| if printed { section.printed.clone() } else { section.own.clone() };
        self.of(mark).is_some_and(|section| then(section) != of_units(units, printed))
    }

    fn of(&self, mark: &str) -> Option<&Marked> {
        self.sections.iter().find(|section| section.mark == mark)
    }
}

impl std::fmt::Display for Trace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.record)?;
        self.sections.iter().try_for_each(|one| write!(f, " {}:{}:{}:{}", one.mark, one.whole, one.own, one.printed))
    }
}

fn of_units(units: &[Unit], printed: bool) -> String {
    of_parts(units.iter().filter(|unit| unit.printed.is_some() == printed).flat_map(|unit| &unit.parts))
}

fn of_parts<'p>(parts: impl Iterator<Item = &'p Part>) -> String {
    of_block(&parts.map(|part| format!("{:?}\n", part.block)).collect::<String>())
}
