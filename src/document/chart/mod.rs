//! A chart as a plain value: what it says, what is drawn, and always the figures behind it.
//!
//! Nothing here is drawn. Writers of formats draw the picture or give the figures; both say the same. A chart never
//! counts on being seen: it has a title, a sentence that says what it shows, and a table.

mod circle;
mod figures;
mod veil;

use jiff::civil::Date;

pub use self::circle::{Circle, Place};
use super::Table;
use crate::lang::Lang;

/// A chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// The language of its words and numbers.
    pub lang: Lang,
    /// Its caption.
    pub title: String,
    /// What it shows, for who does not see it: one or two sentences.
    pub alternative: String,
    /// What is drawn.
    pub picture: Picture,
    /// The figures behind it.
    pub table: Table,
    /// Whether the figures stand below the picture at once, or may be folded away where the reader can open them.
    pub figures: Figures,
}

/// How a reader comes to the figures behind a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figures {
    /// They stand below the picture.
    Shown,
    /// They are there for who asks; in text the picture says them itself.
    Folded,
    /// A table above the picture says them; a page still has them for who asks.
    Above,
}

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Picture {
    /// A bar for each value, below zero to the left and above it to the right.
    Bars(Bars),
    /// Shares of answers around a middle line.
    Shares(Shares),
    /// Values over time.
    Lines(Lines),
    /// Values on a scale, each with the range in which it may lie, or several beside each other.
    Ranges(Ranges),
    /// What happened when.
    Timeline(Timeline),
    /// What goes from stage to stage and comes back.
    Circle(Circle),
}

/// How the values of a chart are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Whole euros.
    Money,
    /// With one decimal.
    Decimal,
    /// As short as they can be.
    Number,
    /// Values from 0 to 100 as whole percents.
    Percent,
}

/// A bar for each value.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// What the rows are: `partij`.
    pub rows_are: String,
    /// What the values are: `saldo in 3 jaar`.
    pub values_are: String,
    /// What a bar to the left means, and one to the right; empty where there is nothing to say.
    pub sides: [String; 2],
    /// How the values are written.
    pub unit: Unit,
    /// The bars in order.
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Whose it is.
    pub label: String,
    /// How long it is.
    pub value: f64,
    /// Whether the value is an estimate.
    pub about: bool,
}

/// Shares of answers around a middle line.
#[derive(Clone, Debug, PartialEq)]
pub struct Shares {
    /// What the rows are: `determinant`.
    pub rows_are: String,
    /// The names of the three parts: unfavourable, neutral, favourable.
    pub parts: [String; 3],
    /// The rows in order.
    pub rows: Vec<Share>,
}

/// One row of answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    /// What was asked.
    pub label: String,
    /// How many answers were unfavourable, neutral and favourable; nothing where they may not be shown.
    pub counts: Option<[u32; 3]>,
    /// What stands after the row, such as its verdict, or why there is no bar; may be empty.
    pub note: String,
}

/// Values over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Lines {
    /// What the dates are: `moment`.
    pub dates_are: String,
    /// The least and the most that is drawn.
    pub scale: [f64; 2],
    /// How the values are written.
    pub unit: Unit,
    /// The lines, each with its name and its values by date.
    pub lines: Vec<(String, Vec<(Date, f64)>)>,
}

/// Values on a scale with ranges, or several values beside each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranges {
    /// What the rows are: `groep`.
    pub rows_are: String,
    /// What each value of a row is: one name for a profile, a name each for assessors side by side.
    pub values_are: Vec<String>,
    /// What the range is: `kan liggen tussen`.
    pub range_is: String,
    /// The least and the most of the scale.
    pub scale: [f64; 2],
    /// How the values are written.
    pub unit: Unit,
    /// The rows in order.
    pub rows: Vec<Range>,
}

/// One row on a scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// What it is about.
    pub label: String,
    /// Its values, one for each name of `values_are`; nothing where there is none.
    pub values: Vec<Option<f64>>,
    /// Where the value may lie.
    pub range: Option<[f64; 2]>,
}

/// What happened when, row by row.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// What the rows are: `product`.
    pub rows_are: String,
    /// What the dates are: `wanneer`.
    pub dates_are: String,
    /// What happened on them: `wat`.
    pub events_are: String,
    /// The day on which it is looked at; a line marks it.
    pub today: Option<Date>,
    /// The signs that stand for events, each with its meaning.
    pub signs: Vec<(String, String)>,
    /// The rows in order.
    pub rows: Vec<TimeRow>,
}

/// One row of a timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeRow {
    /// What it is about.
    pub label: String,
    /// Periods, with what they are.
    pub spans: Vec<(Date, Date, String)>,
    /// Days on which something happened, with its sign (one or two characters) and what it was.
    pub events: Vec<(Date, String, String)>,
}

impl Chart {
    /// A chart with the figures that its picture is drawn from, folded away.
    #[must_use]
    pub fn new(lang: Lang, title: impl Into<String>, alternative: impl Into<String>, picture: Picture) -> Self {
        let table = picture.figures(lang);
        Self { lang, title: title.into(), alternative: alternative.into(), picture, table, figures: Figures::Folded }
    }

    /// The same chart with a table that stands below it, which may say more than the picture.
    #[must_use]
    pub fn with_table(self, table: Table) -> Self {
        Self { table, figures: Figures::Shown, ..self }
    }
}

impl Unit {
    /// A value as people read it.
    #[must_use]
    pub fn say(self, lang: Lang, value: f64) -> String {
        match self {
            // Amounts are whole euros far below 2^53, so nothing is lost.
            #[allow(clippy::cast_possible_truncation)]
            Self::Money => lang.money(value.round() as i64),
            Self::Decimal => lang.decimal(value),
            Self::Number => lang.short_number((value * 100.0).round() / 100.0),
            Self::Percent => lang.percent(value / 100.0),
        }
    }
}

impl Bars {
    /// The value of a bar as people read it; an estimate says so.
    #[must_use]
    pub fn say(&self, lang: Lang, bar: &Bar) -> String {
        let value = self.unit.say(lang, bar.value);
        if bar.about && bar.value != 0.0 { lang.say_with("chart-about", &[("value", value.into())]) } else { value }
    }
}

impl Share {
    /// How many answers there were.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.counts.map_or(0, |counts| counts.iter().map(|count| u64::from(*count)).sum())
    }

    /// The parts in whole percents, each rounded half up by itself as everywhere else: what a share is called does not hang on
    /// the others beside it, so that three parts may come to 99 or 101. Nothing without answers.
    #[must_use]
    pub fn percents(&self) -> Option<[u64; 3]> {
        let total = self.count();
        let counts = self.counts.filter(|_| total > 0)?;
        Some(counts.map(|count| (u64::from(count) * 200 + total) / (2 * total)))
    }
}

impl Timeline {
    /// The first and the last day of the picture; nothing when it holds no day.
    #[must_use]
    pub fn bounds(&self) -> Option<[Date; 2]> {
        let spans = self.rows.iter().flat_map(|row| &row.spans).flat_map(|(from, until, _)| [*from, *until]);
        let events = self.rows.iter().flat_map(|row| &row.events).map(|(date, ..)| *date);
        let mut days: Vec<Date> = spans.chain(events).collect();
        if days.is_empty() {
            return None;
        }
        days.extend(self.today);
        Some([*days.iter().min()?, *days.iter().max()?])
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn share(counts: [u32; 3]) -> Share {
        Share { label: "x".into(), counts: Some(counts), note: String::new() }
    }

    #[test]
    fn every_share_is_rounded_by_itself() {
        assert_eq!(share([1, 1, 1]).percents(), Some([33, 33, 33]));
        assert_eq!(share([10, 1, 3]).percents(), Some([71, 7, 21]));
        assert_eq!(share([1, 0, 7]).percents(), Some([13, 0, 88]));
        assert_eq!(share([0, 0, 0]).percents(), None);
    }

    #[test]
    fn values_are_written_as_the_language_writes_them() {
        let both = |unit: Unit, value: f64| Lang::ALL.map(|lang| unit.say(lang, value));
        assert_eq!(both(Unit::Money, -97_200.0), ["€ -97.200", "-€97,200"]);
        assert_eq!(both(Unit::Decimal, 70.76), ["70,8", "70.8"]);
        assert_eq!(both(Unit::Number, 2.5), ["2,5", "2.5"]);
        assert_eq!(both(Unit::Percent, 85.5), ["86%", "86%"]);
    }

    proptest! {
        #[test]
        fn a_share_is_the_same_in_a_chart_and_in_a_sentence(counts in prop::array::uniform3(0_u32..5000)) {
            let percents = share(counts).percents();
            prop_assert_eq!(percents.is_none(), counts == [0, 0, 0]);
            let total: f64 = counts.into_iter().map(f64::from).sum();
            for (count, percent) in counts.into_iter().zip(percents.unwrap_or_default()).filter(|_| total > 0.0) {
                prop_assert_eq!(Lang::Nl.percent(f64::from(count) / total), format!("{percent}%"));
            }
        }
    }
}
