//! What a good practice tells of itself: why, how, what and tips, in eleven points; read from its text by its headings.
//! Source: Checklist goede praktijken (NJi and Associatie Wijkteams), part 2; the same eleven points are the questions of
//! the presentation in four parts in Een lerend netwerk starten (NJi, 2021).

use crate::document::{Block, from_markdown, plain, running_text};
use crate::lang::Lang;
use crate::model::sort_key;

/// A part of the description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Part {
    Why,
    How,
    What,
    Tips,
}

/// One of the eleven points of the description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Point {
    Aim,
    Need,
    Transformation,
    Process,
    Bottlenecks,
    Helped,
    Preconditions,
    Changed,
    Works,
    NotYet,
    Tips,
}

impl Part {
    /// The parts, in the order of the description.
    pub const ALL: [Self; 4] = [Self::Why, Self::How, Self::What, Self::Tips];

    /// The code in words and machine output.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Why => "why",
            Self::How => "how",
            Self::What => "what",
            Self::Tips => "tips",
        }
    }

    /// Its heading in a language.
    #[must_use]
    pub fn title(self, lang: Lang) -> String {
        lang.say(&format!("practice-part-{}", self.name()))
    }

    /// The part that a heading begins, in either language: `Waarom`, `Why we did it`.
    fn named(heading: &str) -> Option<Self> {
        let first = sort_key(heading.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty())?);
        Self::ALL.into_iter().find(|part| Lang::ALL.iter().any(|lang| sort_key(&part.title(*lang)) == first))
    }
}

impl Point {
    /// The points, in the order of the description.
    pub const ALL: [Self; 11] = [
        Self::Aim,
        Self::Need,
        Self::Transformation,
        Self::Process,
        Self::Bottlenecks,
        Self::Helped,
        Self::Preconditions,
        Self::Changed,
        Self::Works,
        Self::NotYet,
        Self::Tips,
    ];

    /// The part it belongs to.
    #[must_use]
    pub const fn part(self) -> Part {
        match self {
            Self::Aim | Self::Need | Self::Transformation => Part::Why,
            Self::Process | Self::Bottlenecks | Self::Helped | Self::Preconditions => Part::How,
            Self::Changed | Self::Works | Self::NotYet => Part::What,
            Self::Tips => Part::Tips,
        }
    }

    /// The code in words and machine output.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Aim => "aim",
            Self::Need => "need",
            Self::Transformation => "transformation",
            Self::Process => "process",
            Self::Bottlenecks => "bottlenecks",
            Self::Helped => "helped",
            Self::Preconditions => "preconditions",
            Self::Changed => "changed",
            Self::Works => "works",
            Self::NotYet => "not-yet",
            Self::Tips => "tips",
        }
    }

    /// Its heading in a language.
    #[must_use]
    pub fn title(self, lang: Lang) -> String {
        lang.say(&format!("practice-point-{}", self.name()))
    }

    /// The question of the checklist `practice` that asks for it: `B1` to `B11`.
    #[must_use]
    pub fn question(self) -> String {
        format!("B{}", self as usize + 1)
    }

    /// The point of a part that a heading begins, in either language; a few first words of it are enough.
    fn named(heading: &str, part: Part) -> Option<Self> {
        let heading = sort_key(heading.trim());
        let begins = |title: &str| heading.len() > 2 && (title.starts_with(&heading) || heading.starts_with(title));
        let is = |point: &Self| Lang::ALL.iter().any(|lang| begins(&sort_key(&point.title(*lang))));
        Self::ALL.into_iter().filter(|point| point.part() == part).find(is)
    }
}

/// What the text of a practice says, by part and point.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Description {
    /// The parts whose heading stands there.
    pub parts: Vec<Part>,
    points: Vec<(Point, Vec<Block>)>,
    loose: Vec<(Part, Vec<Block>)>,
}

impl Description {
    /// Reads the text of a practice. What stands before the first known heading belongs to no part.
    #[must_use]
    pub fn read(body: &str) -> Self {
        let mut found = Self::default();
        let mut at: Option<(Part, u8)> = None;
        let mut point = None;
        for block in from_markdown(body, Lang::default()).blocks {
            if let Block::Heading(level, inlines) = &block {
                let heading = plain(inlines);
                let above = at.is_none_or(|(_, of)| *level <= of);
                if let Some(part) = Part::named(&heading).filter(|_| above) {
                    at = Some((part, *level));
                    point = (part == Part::Tips).then_some(Point::Tips);
                    found.parts.push(part);
                    continue;
                }
                if above {
                    at = None;
                } else if let Some(named) = at.and_then(|(part, _)| Point::named(&heading, part)) {
                    point = Some(named);
                    continue;
                }
            }
            if let Some((part, _)) = at {
                found.put(part, point, block);
            }
        }
        found
    }

    fn put(&mut self, part: Part, point: Option<Point>, block: Block) {
        match point {
            Some(point) => under(&mut self.points, point, block),
            None => under(&mut self.loose, part, block),
        }
    }

    /// What is said on a point; nothing when nothing is.
    #[must_use]
    pub fn point(&self, point: Point) -> &[Block] {
        self.points.iter().find(|(of, _)| *of == point).map_or(&[], |(_, blocks)| blocks)
    }

    /// Whether a point says anything.
    #[must_use]
    pub fn tells(&self, point: Point) -> bool {
        !running_text(self.point(point)).trim().is_empty()
    }

    /// What is said in a part under none of its points.
    #[must_use]
    pub fn loose(&self, part: Part) -> &[Block] {
        self.loose.iter().find(|(of, _)| *of == part).map_or(&[], |(_, blocks)| blocks)
    }

    /// Whether a part says anything.
    #[must_use]
    pub fn says(&self, part: Part) -> bool {
        let points = Point::ALL.iter().filter(|point| point.part() == part);
        points.map(|point| self.point(*point)).chain([self.loose(part)]).any(|blocks| !running_text(blocks).trim().is_empty())
    }
}

fn under<K: PartialEq>(list: &mut Vec<(K, Vec<Block>)>, key: K, block: Block) {
    match list.iter_mut().find(|(of, _)| *of == key) {
        Some((_, blocks)) => blocks.push(block),
        None => list.push((key, vec![block])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(blocks: &[Block]) -> String {
        running_text(blocks).trim().replace('\n', " | ")
    }

    #[test]
    fn points_are_found_by_the_first_words_of_their_heading_in_either_language() {
        let body = "Vooraf.\n\n## Waarom we begonnen\n\nLos.\n\n### Doel\n\nEen.\n\n### Bijdrage\n\nTwee.\n\n#### Meer\n\nDrie.\n\n\
                    ## How\n\n### Bottlenecks\n\nVier.\n\n### Iets anders\n\nVijf.\n\n## Tips\n\nZes.\n\n## Bronnen\n\nZeven.\n";
        let read = Description::read(body);
        assert_eq!(read.parts, [Part::Why, Part::How, Part::Tips]);
        assert_eq!(words(read.loose(Part::Why)), "Los.");
        assert_eq!(words(read.point(Point::Aim)), "Een.");
        assert_eq!(words(read.point(Point::Transformation)), "Twee. | Drie.");
        assert_eq!(words(read.point(Point::Bottlenecks)), "Vier. | Vijf.");
        assert_eq!(words(read.point(Point::Tips)), "Zes.");
        assert!(read.point(Point::Need).is_empty() && !read.says(Part::What));
    }

    #[test]
    fn a_starter_with_only_headings_and_comments_says_nothing() {
        for lang in Lang::ALL {
            let read = Description::read(&lang.say("new-body-practice"));
            assert_eq!(read.parts, Part::ALL, "{lang}");
            assert!(Part::ALL.iter().all(|part| !read.says(*part)), "{lang}");
        }
    }

    #[test]
    fn every_point_has_a_heading_that_is_found_again() {
        for lang in Lang::ALL {
            for point in Point::ALL.into_iter().filter(|point| *point != Point::Tips) {
                assert_eq!(Point::named(&point.title(lang), point.part()), Some(point), "{lang}");
            }
        }
        assert_eq!(Point::ALL.map(Point::question)[10], "B11");
    }

    #[test]
    fn the_presentation_has_four_parts_and_eleven_questions() {
        // Een lerend netwerk starten (NJi, 2021): introduction 3, results 3, process 4, tips 1.
        let of = |part| Point::ALL.iter().filter(|point| point.part() == part).count();
        assert_eq!(Part::ALL.map(of), [3, 4, 3, 1]);
        let checklist = crate::repo::embedded::checklist("practice").unwrap_or_default();
        let asked = Point::ALL.iter().filter(|point| checklist.contains(&format!("id: {}\n", point.question()))).count();
        assert_eq!(asked, 11);
    }
}
