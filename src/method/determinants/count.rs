//! Counts of answers, row by row. What is kept depends on the number of columns only, never on the number of people.

use super::scale::{CODES, Class, NOTHING};
use super::{Column, Layout, MeanLimits, PairLimits, Shape};

/// How many people answered unfavourably, neutrally and favourably.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Split {
    /// Against use.
    pub unfavourable: u64,
    /// Neither.
    pub neutral: u64,
    /// For use.
    pub favourable: u64,
}

impl Split {
    /// How many people this is.
    #[must_use]
    pub(super) const fn n(self) -> u64 {
        self.unfavourable + self.neutral + self.favourable
    }

    pub(super) const fn add(&mut self, class: Class, people: u64) {
        match class {
            Class::Unfavourable => self.unfavourable += people,
            Class::Neutral => self.neutral += people,
            Class::Favourable => self.favourable += people,
        }
    }

    const fn extend(&mut self, other: Self) {
        self.unfavourable += other.unfavourable;
        self.neutral += other.neutral;
        self.favourable += other.favourable;
    }
}

/// The people's own means over several lines: how they split, and their sums by how many lines they answered.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Means {
    /// The places of the lines in a row, and the number that each code adds after mirroring; none is 0.
    columns: Vec<(usize, [u64; CODES])>,
    limits: MeanLimits,
    pub(super) split: Split,
    /// The sums of the people who answered so many lines, from one line on.
    sums: Vec<u64>,
}

/// The answers to one pair: how they split, and the sum of the products of both parts.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Pair {
    pub(super) line: usize,
    columns: [usize; 2],
    limits: PairLimits,
    pub(super) split: Split,
    pub(super) products: u64,
}

/// What the rows so far come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Counts {
    pub(super) layout: Layout,
    /// How many people there are.
    pub rows: u64,
    answers: Vec<[u64; CODES]>,
    pub(super) means: Vec<Option<Means>>,
    pub(super) pairs: Vec<Vec<Pair>>,
}

impl Counts {
    /// Counts nothing yet.
    #[must_use]
    pub fn new(layout: Layout) -> Self {
        let measures = 0..layout.measures.len();
        let means = measures.clone().map(|at| Means::of(&layout, at)).collect();
        let pairs = measures.map(|at| Pair::of(&layout, at)).collect();
        Self { rows: 0, answers: vec![[0; CODES]; layout.columns.len()], means, pairs, layout }
    }

    /// Adds the answers of one person: a code for each column.
    pub fn add(&mut self, row: &[u8]) {
        self.rows += 1;
        for (answers, code) in self.answers.iter_mut().zip(row) {
            answers[usize::from(code & 15)] += 1;
        }
        for means in self.means.iter_mut().flatten() {
            means.add(row);
        }
        for pair in self.pairs.iter_mut().flatten() {
            pair.add(row);
        }
    }

    /// Adds what was counted elsewhere over the same columns.
    pub fn extend(&mut self, other: &Self) {
        self.rows += other.rows;
        let codes = self.answers.iter_mut().flatten().zip(other.answers.iter().flatten());
        codes.for_each(|(ours, theirs)| *ours += theirs);
        for (ours, theirs) in self.means.iter_mut().flatten().zip(other.means.iter().flatten()) {
            ours.split.extend(theirs.split);
            ours.sums.iter_mut().zip(&theirs.sums).for_each(|(ours, theirs)| *ours += theirs);
        }
        for (ours, theirs) in self.pairs.iter_mut().flatten().zip(other.pairs.iter().flatten()) {
            ours.split.extend(theirs.split);
            ours.products += theirs.products;
        }
    }

    /// What is measured.
    #[must_use]
    pub const fn layout(&self) -> &Layout {
        &self.layout
    }

    /// How the answers in a column split, after mirroring.
    pub(super) fn split(&self, column: usize) -> Split {
        let mut split = Split::default();
        for (code, people) in self.codes(column) {
            if let Some(class) = self.layout.columns[column].scale.class(code) {
                split.add(class, people);
            }
        }
        split
    }

    /// The mean of the numbers in a column, after mirroring.
    pub(super) fn mean(&self, column: usize) -> Option<f64> {
        let scale = self.layout.columns[column].scale;
        let numbers = self.codes(column).filter_map(|(code, people)| Some((scale.number(code)? * people, people)));
        let (sum, n) = numbers.fold((0, 0), |(sum, n), (part, people)| (sum + part, n + people));
        ratio(sum, n)
    }

    /// How many people gave each answer in a column, after mirroring.
    fn codes(&self, column: usize) -> impl Iterator<Item = (u8, u64)> {
        let Column { scale, mirrored, .. } = self.layout.columns[column];
        let code = move |code: u8| if mirrored { scale.mirrored(code) } else { code };
        (1..).zip(&self.answers[column][1..]).map(move |(raw, people)| (code(raw), *people))
    }
}

impl Means {
    fn of(layout: &Layout, measure: usize) -> Option<Self> {
        let limits = match layout.measures[measure].shape {
            Shape::MeanOfLines(limits) => limits,
            Shape::WorstLine => MeanLimits::default(),
            _ => return None,
        };
        let columns: Vec<_> = layout.of(measure).map(|(place, column)| (place, numbers(column))).collect();
        Some(Self { split: Split::default(), limits, sums: vec![0; columns.len()], columns })
    }

    fn add(&mut self, row: &[u8]) {
        let (mut sum, mut lines) = (0, 0);
        for (place, numbers) in &self.columns {
            let number = row.get(*place).map_or(0, |code| numbers[usize::from(code & 15)]);
            sum += number;
            lines += u64::from(number > 0);
        }
        if lines > 0 {
            self.split.add(self.limits.class(sum, lines), 1);
            self.sums[usize::try_from(lines - 1).expect("lines are counted by columns")] += sum;
        }
    }

    /// The mean of the people's own means.
    #[allow(clippy::cast_precision_loss)]
    pub(super) fn mean(&self) -> Option<f64> {
        let total: f64 = (1..).zip(&self.sums).filter_map(|(lines, sum)| ratio(*sum, lines)).sum();
        let n = self.split.n();
        (n > 0).then(|| total / n as f64)
    }
}

/// The number that each code adds to a mean, after mirroring; none is 0.
fn numbers(column: &Column) -> [u64; CODES] {
    let Column { scale, mirrored, .. } = column;
    let number = |code: u8| scale.number(if *mirrored { scale.mirrored(code) } else { code }).unwrap_or(0);
    std::array::from_fn(|code| u8::try_from(code).map_or(0, number))
}

impl Pair {
    fn of(layout: &Layout, measure: usize) -> Vec<Self> {
        let Shape::Pair(limits) = layout.measures[measure].shape else { return Vec::new() };
        let pair = |(line, columns)| Self { line, columns, limits, split: Split::default(), products: 0 };
        layout.pairs(measure).map(pair).collect()
    }

    fn add(&mut self, row: &[u8]) {
        let [first, second] = self.columns.map(|place| row.get(place).copied().unwrap_or(NOTHING));
        if first != NOTHING && second != NOTHING {
            self.split.add(self.limits.class([first, second]), 1);
            self.products += u64::from(first) * u64::from(second);
        }
    }
}

/// A mean for people and machines to read; no limit is ever compared with it.
#[allow(clippy::cast_precision_loss)]
pub(super) fn ratio(sum: u64, n: u64) -> Option<f64> {
    (n > 0).then(|| sum as f64 / n as f64)
}
