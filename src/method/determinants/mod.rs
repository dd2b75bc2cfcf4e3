//! What helps and what hinders: from the answers of a round of determinants to barriers, in their order.
//!
//! Counting goes row by row and keeps only counts, so that memory does not grow with the number of people; every limit is
//! compared as an exact fraction. Source: `docs/method.md`, determinants (Fleuren and others 2014,
//! doi:10.1093/intqhc/mzu060; the limits of 20 and 80 percent are a habit of the studies that use it).

mod change;
mod count;
mod groups;
mod judge;
mod round;
mod scale;

#[cfg(test)]
mod examples;
#[cfg(test)]
mod properties;

pub use change::{Change, Movement, change};
pub use count::Counts;
pub use groups::shown;
pub use judge::{Judged, Limits, LineJudged, Shares, Verdict, barriers, judge, percent};
pub use round::{Item, Round, limits};
pub use scale::{Class, NOTHING, OTHER, Scale, UNKNOWN};

/// How the answers of one person to one determinant become one judgement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One statement.
    Single,
    /// Several statements, each judged by itself; the worst one speaks for the determinant.
    WorstLine,
    /// Several statements of which the person's mean counts.
    MeanOfLines(MeanLimits),
    /// Two questions on each line, judged together: how important and how likely, or what is expected and how much that counts.
    Pair(PairLimits),
}

/// From and up to which mean a person is favourable or unfavourable, in halves, so that a comparison is exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeanLimits {
    /// Favourable from here on: 7 is 3.5.
    pub favourable: u64,
    /// Unfavourable up to here: 5 is 2.5.
    pub unfavourable: u64,
}

impl Default for MeanLimits {
    fn default() -> Self {
        Self { favourable: 7, unfavourable: 5 }
    }
}

impl MeanLimits {
    /// What the mean of some lines says.
    const fn class(self, sum: u64, lines: u64) -> Class {
        if 2 * sum >= self.favourable * lines {
            Class::Favourable
        } else if 2 * sum <= self.unfavourable * lines {
            Class::Unfavourable
        } else {
            Class::Neutral
        }
    }
}

/// The limits of a pair, for its first and its second part; none where that part does not matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PairLimits {
    /// Favourable when each part is at least this.
    pub favourable: [Option<u8>; 2],
    /// Else unfavourable when each part is at most this.
    pub unfavourable: [Option<u8>; 2],
}

impl PairLimits {
    /// What a pair says.
    fn class(self, pair: [u8; 2]) -> Class {
        let each = |limits: [Option<u8>; 2], fits: fn(u8, u8) -> bool| {
            limits.iter().zip(pair).all(|(limit, part)| limit.is_none_or(|limit| fits(part, limit)))
        };
        if each(self.favourable, |part, limit| part >= limit) {
            Class::Favourable
        } else if each(self.unfavourable, |part, limit| part <= limit) {
            Class::Unfavourable
        } else {
            Class::Neutral
        }
    }
}

/// A determinant as a round measures it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Its key.
    pub key: String,
    /// Its number in the list, for the order of what is equal.
    pub number: u32,
    /// How its answers come together.
    pub shape: Shape,
    /// The ids of its lines; a single statement has one without a name.
    pub lines: Vec<String>,
}

/// Which half of a pair a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The only or the first part: importance, expectation.
    First,
    /// The second part: chance, compliance.
    Second,
}

/// A column of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// The place of its determinant among the measures.
    pub measure: usize,
    /// The place of its line among those of the measure.
    pub line: usize,
    /// Which part of a pair it holds.
    pub part: Part,
    /// What an answer may be.
    pub scale: Scale,
    /// Whether a high answer is unfavourable. Kept with each statement, never assumed of its determinant.
    pub mirrored: bool,
}

/// What a round measures, and in which columns the answers come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// The determinants.
    pub measures: Vec<Measure>,
    /// The columns, in the order in which a row has its answers.
    pub columns: Vec<Column>,
}

impl Layout {
    /// The columns of a measure, with their place in a row.
    fn of(&self, measure: usize) -> impl Iterator<Item = (usize, &Column)> {
        self.columns.iter().enumerate().filter(move |(_, column)| column.measure == measure)
    }

    /// The two columns of a pair, for each line that has both.
    fn pairs(&self, measure: usize) -> impl Iterator<Item = (usize, [usize; 2])> {
        let place = move |line: usize, part: Part| {
            self.of(measure).find(move |(_, column)| column.line == line && column.part == part).map(|(place, _)| place)
        };
        (0..self.measures[measure].lines.len())
            .filter_map(move |line| Some((line, [place(line, Part::First)?, place(line, Part::Second)?])))
    }
}
