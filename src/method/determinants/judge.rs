//! From counts to barriers and facilitators, by exact shares.

use std::cmp::Reverse;

use super::count::{Counts, Split, ratio};
use super::{Class, Measure, Shape};
use crate::method::Fraction;
use crate::method::privacy::FEWEST;

/// From which share a determinant hinders or helps, and from how many answers that is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// A barrier from this share of unfavourable answers on.
    pub barrier: Fraction,
    /// A facilitator from this share of favourable answers on.
    pub facilitator: Fraction,
    /// Below so many answers nothing is said; never less than five, for the sake of who answered.
    pub minimum: u64,
    /// Below so many answers what is said is only indicative.
    pub steady: u64,
}

impl Limits {
    /// Limits in whole percents, and in answers.
    #[must_use]
    pub fn new(barrier: u32, facilitator: u32, minimum: u32, steady: u32) -> Self {
        Self {
            barrier: percent(barrier),
            facilitator: percent(facilitator),
            minimum: u64::from(minimum).max(FEWEST.into()),
            steady: u64::from(steady),
        }
    }
}

impl Default for Limits {
    /// 20 and 80 percent, 5 and 10 answers.
    fn default() -> Self {
        Self::new(20, 80, FEWEST.into(), 10)
    }
}

/// Whole percents as a share.
#[must_use]
pub fn percent(percent: u32) -> Fraction {
    Fraction::new(i64::from(percent), 100).expect("100 is positive")
}

/// What the answers to a determinant, or to a line of it, come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Enough people answer unfavourably.
    Barrier,
    /// Neither.
    Neutral,
    /// Enough people answer favourably.
    Facilitator,
    /// Too few people answered to say anything.
    TooFew,
}

impl Verdict {
    /// The code in machine output and words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Barrier => "barrier",
            Self::Neutral => "neutral",
            Self::Facilitator => "facilitator",
            Self::TooFew => "too-few",
        }
    }
}

/// How many people answered what; there are always at least five of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shares {
    split: Split,
}

impl Shares {
    /// The shares of a split; nothing when too few people answered.
    #[must_use]
    pub(super) fn of(split: Split, limits: &Limits) -> Option<Self> {
        (split.n() >= limits.minimum).then_some(Self { split })
    }

    /// The share of unfavourable, neutral and favourable answers; together exactly 1.
    #[must_use]
    pub fn each(self) -> [Fraction; 3] {
        [Class::Unfavourable, Class::Neutral, Class::Favourable].map(|class| self.share(class))
    }

    /// How many people answered unfavourably, neutrally and favourably.
    #[must_use]
    pub const fn counts(self) -> [u64; 3] {
        [self.split.unfavourable, self.split.neutral, self.split.favourable]
    }

    /// The share of one class.
    #[must_use]
    pub fn share(self, class: Class) -> Fraction {
        let people = match class {
            Class::Unfavourable => self.split.unfavourable,
            Class::Neutral => self.split.neutral,
            Class::Favourable => self.split.favourable,
        };
        let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        Fraction::new(number(people), number(self.split.n())).expect("five people or more answered")
    }
}

/// A judgement on one line of a determinant, or on the whole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LineJudged {
    /// How many people answered.
    pub n: u64,
    /// How many did not.
    pub missing: u64,
    /// The shares; nothing when too few answered.
    pub shares: Option<Shares>,
    /// The mean, after mirroring; nothing for yes and no, for pairs, and when too few answered.
    pub mean: Option<f64>,
    /// The mean product of a pair, as a part of 25; nothing when too few answered.
    pub product: Option<f64>,
    /// What it comes to.
    pub verdict: Verdict,
    /// A barrier that many people answer favourably too.
    pub mixed: bool,
    /// So few people answered that it may be chance.
    pub indicative: bool,
}

/// A judgement on a determinant.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// The determinant.
    pub measure: Measure,
    /// What it comes to as a whole; of several statements that are judged by themselves, the worst.
    pub whole: LineJudged,
    /// Which line is the worst, where lines are judged by themselves.
    pub worst: Option<usize>,
    /// Each line, where there are several.
    pub lines: Vec<LineJudged>,
}

impl Judged {
    /// The lines that are a barrier by themselves, such as the activities that people doubt they can do.
    pub fn hard_lines(&self) -> impl Iterator<Item = (&str, &LineJudged)> {
        self.measure.lines.iter().map(String::as_str).zip(&self.lines).filter(|(_, line)| line.verdict == Verdict::Barrier)
    }

    /// The places of the lines that are a barrier by themselves where each person's mean over the lines counts, so that the
    /// determinant as a whole may not show it.
    pub fn hard_in_mean(&self) -> impl Iterator<Item = usize> {
        let hard = |(at, line): (usize, &LineJudged)| (line.verdict == Verdict::Barrier).then_some(at);
        let mean = matches!(self.measure.shape, Shape::MeanOfLines(_));
        self.lines.iter().enumerate().filter(move |_| mean).filter_map(hard)
    }

    /// Whether the share of favourable answers reaches a target, such as 90 percent who know the content.
    #[must_use]
    pub fn reaches(&self, target: Fraction) -> Option<bool> {
        Some(self.whole.shares?.share(Class::Favourable) >= target)
    }

    /// Whether management says yes while enough people say no: ratified, but unknown.
    #[must_use]
    pub fn unknown_to_many(&self, fact: bool, limits: &Limits) -> bool {
        fact && self.whole.shares.is_some_and(|shares| shares.share(Class::Unfavourable) >= limits.barrier)
    }
}

/// Judges every determinant that was measured.
#[must_use]
pub fn judge(counts: &Counts, limits: &Limits) -> Vec<Judged> {
    (0..counts.layout.measures.len()).map(|at| of_measure(counts, at, limits)).collect()
}

/// The barriers in their order: most unfavourable answers first, then fewest favourable ones, then by number.
#[must_use]
pub fn barriers(judged: &[Judged]) -> Vec<&Judged> {
    let mut barriers: Vec<&Judged> = judged.iter().filter(|one| one.whole.verdict == Verdict::Barrier).collect();
    barriers.sort_by_key(|one| (badness(&one.whole), one.measure.number));
    barriers
}

/// What the worst comes first by.
fn badness(line: &LineJudged) -> Option<(Reverse<Fraction>, Fraction)> {
    let shares = line.shares?;
    Some((Reverse(shares.share(Class::Unfavourable)), shares.share(Class::Favourable)))
}

fn of_measure(counts: &Counts, at: usize, limits: &Limits) -> Judged {
    let measure = counts.layout.measures[at].clone();
    let lines = lines(counts, at, limits);
    let line = |split, mean, product| weighed(split, counts.rows, mean, product, limits);
    let (whole, worst) = match (measure.shape, &counts.means[at]) {
        (Shape::MeanOfLines(_), Some(means)) => (line(means.split, means.mean(), None), None),
        (_, means) => {
            let worst = worst(&lines);
            let whole = worst.map_or_else(|| line(Split::default(), None, None), |worst| lines[worst]);
            let mean = means.as_ref().filter(|_| whole.shares.is_some()).map_or(whole.mean, super::count::Means::mean);
            (LineJudged { mean, ..whole }, worst.filter(|_| lines.len() > 1))
        }
    };
    let several = measure.shape != Shape::Single;
    Judged { whole, worst, lines: if several { lines } else { Vec::new() }, measure }
}

/// Every line of a determinant, in the order of the measure; a line without a column has no answers.
fn lines(counts: &Counts, at: usize, limits: &Limits) -> Vec<LineJudged> {
    let one = |number: usize| {
        let pair = counts.pairs[at].iter().find(|pair| pair.line == number);
        let column = || counts.layout.of(at).find(|(_, column)| column.line == number).map(|(place, _)| place);
        match (counts.layout.measures[at].shape, pair) {
            (_, Some(pair)) => {
                let product = ratio(pair.products, 25 * pair.split.n());
                weighed(pair.split, counts.rows, None, product, limits)
            }
            (Shape::Pair(_), None) => weighed(Split::default(), counts.rows, None, None, limits),
            _ => match column() {
                Some(column) => weighed(counts.split(column), counts.rows, counts.mean(column), None, limits),
                None => weighed(Split::default(), counts.rows, None, None, limits),
            },
        }
    };
    (0..counts.layout.measures[at].lines.len()).map(one).collect()
}

/// The line with the worst shares; when none has enough answers, the one with the most.
fn worst(lines: &[LineJudged]) -> Option<usize> {
    let judged = lines.iter().enumerate().filter(|(_, line)| line.shares.is_some());
    let most = || lines.iter().enumerate().min_by_key(|(_, line)| Reverse(line.n));
    judged.min_by_key(|(_, line)| badness(line)).or_else(most).map(|(place, _)| place)
}

/// The rule of 20 and 80 percent, with its minimum numbers. A barrier goes before a facilitator.
fn weighed(split: Split, rows: u64, mean: Option<f64>, product: Option<f64>, limits: &Limits) -> LineJudged {
    let n = split.n();
    let shares = Shares::of(split, limits);
    let helps = |shares: Shares| shares.share(Class::Favourable) >= limits.facilitator;
    let verdict = match shares {
        None => Verdict::TooFew,
        Some(shares) if shares.share(Class::Unfavourable) >= limits.barrier => Verdict::Barrier,
        Some(shares) if helps(shares) => Verdict::Facilitator,
        Some(_) => Verdict::Neutral,
    };
    LineJudged {
        n,
        missing: rows.saturating_sub(n),
        mean: mean.filter(|_| shares.is_some()),
        product: product.filter(|_| shares.is_some()),
        mixed: verdict == Verdict::Barrier && shares.is_some_and(helps),
        indicative: shares.is_some() && n < limits.steady,
        shares,
        verdict,
    }
}
