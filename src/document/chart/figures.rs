//! The table behind a picture, made from what the picture is drawn from, so that both say the same.

use super::{Bars, Lines, Picture, Ranges, Shares, Timeline};
use crate::document::{Inline, Table};
use crate::lang::Lang;

/// What stands where there is no value.
const NONE: &str = "–";

impl Picture {
    /// The figures of the picture.
    #[must_use]
    pub fn figures(&self, lang: Lang) -> Table {
        match self {
            Self::Bars(bars) => of_bars(bars, lang),
            Self::Shares(shares) => of_shares(shares),
            Self::Lines(lines) => of_lines(lines, lang),
            Self::Ranges(ranges) => of_ranges(ranges, lang),
            Self::Timeline(timeline) => of_timeline(timeline, lang),
            Self::Circle(circle) => circle.figures(),
        }
    }
}

/// A table of texts; the columns from `numeric` on hold numbers.
fn table(header: Vec<String>, rows: Vec<Vec<String>>, numeric: std::ops::Range<usize>) -> Table {
    let cells = |row: Vec<String>| row.into_iter().map(Inline::text).collect::<Vec<_>>();
    Table { header: cells(header), rows: rows.into_iter().map(cells).collect(), numeric: numeric.collect() }
}

fn of_bars(bars: &Bars, lang: Lang) -> Table {
    let row = |bar: &super::Bar| vec![bar.label.clone(), bars.say(lang, bar)];
    table(vec![bars.rows_are.clone(), bars.values_are.clone()], bars.bars.iter().map(row).collect(), 1..2)
}

fn of_shares(shares: &Shares) -> Table {
    let noted = shares.rows.iter().any(|row| !row.note.is_empty());
    let mut header = vec![shares.rows_are.clone()];
    header.extend(shares.parts.iter().cloned().chain(["n".to_owned()]));
    header.extend(noted.then(String::new));
    let row = |row: &super::Share| {
        let percents =
            row.percents().map_or_else(|| [NONE; 3].map(str::to_owned), |shares| shares.map(|share| format!("{share}%")));
        let count = row.counts.map_or_else(|| NONE.to_owned(), |_| row.count().to_string());
        std::iter::once(row.label.clone()).chain(percents).chain([count]).chain(noted.then(|| row.note.clone())).collect()
    };
    table(header, shares.rows.iter().map(row).collect(), 1..5)
}

fn of_lines(lines: &Lines, lang: Lang) -> Table {
    let mut dates: Vec<_> = lines.lines.iter().flat_map(|(_, points)| points).map(|(date, _)| *date).collect();
    dates.sort_unstable();
    dates.dedup();
    let header = std::iter::once(lines.dates_are.clone()).chain(lines.lines.iter().map(|(name, _)| name.clone())).collect();
    let row = |date: &jiff::civil::Date| {
        let value = |(_, points): &(String, Vec<_>)| {
            let point = points.iter().find(|(day, _)| day == date);
            point.map_or_else(|| NONE.to_owned(), |(_, value)| lines.unit.say(lang, *value))
        };
        std::iter::once(lang.date(*date)).chain(lines.lines.iter().map(value)).collect()
    };
    table(header, dates.iter().map(row).collect(), 1..lines.lines.len() + 1)
}

fn of_ranges(ranges: &Ranges, lang: Lang) -> Table {
    let say = |value: f64| ranges.unit.say(lang, value);
    let ranged = ranges.rows.iter().any(|row| row.range.is_some());
    let header = std::iter::once(&ranges.rows_are).chain(&ranges.values_are).chain(ranged.then_some(&ranges.range_is));
    let row = |row: &super::Range| {
        let value = |i| row.values.get(i).copied().flatten().map_or_else(|| NONE.to_owned(), say);
        let range = row.range.map_or_else(|| NONE.to_owned(), |[low, high]| format!("{} – {}", say(low), say(high)));
        std::iter::once(row.label.clone()).chain((0..ranges.values_are.len()).map(value)).chain(ranged.then_some(range)).collect()
    };
    let last = ranges.values_are.len() + 1 + usize::from(ranged);
    table(header.cloned().collect(), ranges.rows.iter().map(row).collect(), 1..last)
}

fn of_timeline(timeline: &Timeline, lang: Lang) -> Table {
    let mut rows = Vec::new();
    for row in &timeline.rows {
        let spans = row
            .spans
            .iter()
            .map(|(from, until, what)| (*from, format!("{} – {}", lang.date(*from), lang.date(*until)), what.clone()));
        let events = row.events.iter().map(|(date, _, what)| (*date, lang.date(*date), what.clone()));
        let mut all: Vec<_> = spans.chain(events).collect();
        all.sort_by_key(|(from, ..)| *from);
        rows.extend(all.into_iter().map(|(_, when, what)| vec![row.label.clone(), when, what]));
    }
    let header = [&timeline.rows_are, &timeline.dates_are, &timeline.events_are].map(Clone::clone);
    table(header.into(), rows, 0..0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::chart::{Range, Share, Unit};
    use crate::document::plain;

    fn texts(table: &Table) -> Vec<Vec<String>> {
        std::iter::once(&table.header).chain(&table.rows).map(|row| row.iter().map(|cell| plain(cell)).collect()).collect()
    }

    #[test]
    fn what_may_not_be_shown_is_not_in_the_figures_either() {
        let row = |label: &str, counts, note: &str| Share { label: label.into(), counts, note: note.into() };
        let parts = ["ongunstig", "neutraal", "gunstig"].map(str::to_owned);
        let rows = vec![row("tijd", Some([6, 1, 3]), "barrière"), row("steun", None, "te weinig antwoorden")];
        let table = Picture::Shares(Shares { rows_are: "determinant".into(), parts, rows }).figures(Lang::Nl);
        assert_eq!(
            texts(&table),
            [
                vec!["determinant", "ongunstig", "neutraal", "gunstig", "n", ""],
                vec!["tijd", "60%", "10%", "30%", "10", "barrière"],
                vec!["steun", "–", "–", "–", "–", "te weinig antwoorden"]
            ]
        );
    }

    #[test]
    fn a_value_without_a_range_leaves_its_cell_open() {
        let row = |label: &str, value, range| Range { label: label.into(), values: vec![value], range };
        let rows = vec![row("A", Some(70.0), Some([60.0, 80.0])), row("B", None, None)];
        let picture = Ranges {
            rows_are: "groep".into(),
            values_are: vec!["score".into()],
            range_is: "tussen".into(),
            scale: [0.0, 100.0],
            unit: Unit::Decimal,
            rows,
        };
        let table = Picture::Ranges(picture).figures(Lang::Nl);
        assert_eq!(texts(&table)[1..], [["A", "70,0", "60,0 – 80,0"], ["B", "–", "–"]]);
    }
}
