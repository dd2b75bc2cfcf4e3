//! From values and days to places in a picture, and which of them have a line.

use jiff::civil::Date;

/// Values from `least` to `most` along a line from `start` to `end`.
#[derive(Clone, Copy)]
pub(super) struct Scale {
    least: f64,
    most: f64,
    start: f64,
    end: f64,
}

impl Scale {
    /// A scale that is never empty and never endless.
    pub(super) fn new([least, most]: [f64; 2], [start, end]: [f64; 2]) -> Self {
        let sound = least.is_finite() && most.is_finite() && most > least;
        let (least, most) = if sound { (least, most) } else { (0.0, 1.0) };
        Self { least, most, start, end }
    }

    /// Where a value stands; what lies beyond the ends stands at the end.
    pub(super) fn at(self, value: f64) -> f64 {
        let value = if value.is_finite() { value.clamp(self.least, self.most) } else { self.least };
        self.start + (value - self.least) / (self.most - self.least) * (self.end - self.start)
    }

    /// Five or six even values of the scale, whole ones where that is possible.
    pub(super) fn ticks(self) -> Vec<f64> {
        let span = self.most - self.least;
        let whole = |steps: &u32| (span / f64::from(*steps)).fract().abs() < 1e-9;
        let steps = [4_u32, 5, 3, 2].into_iter().find(whole).unwrap_or(4);
        (0..=steps).map(|i| self.least + span * f64::from(i) / f64::from(steps)).collect()
    }
}

/// Days since a first day as a number.
pub(super) fn days(from: Date, to: Date) -> f64 {
    f64::from((to - from).get_days())
}

/// The first days of months, quarters, years or more, so that at most seven have a line.
pub(super) fn calendar(first: Date, last: Date) -> Vec<Date> {
    let months = (i32::from(last.year()) - i32::from(first.year())) * 12 + i32::from(last.month()) - i32::from(first.month());
    let step = [1, 2, 3, 6, 12, 24, 60, 120, 600].into_iter().find(|step| months / step <= 6).unwrap_or(months / 6 + 1);
    let begin = i32::from(first.year()) * 12 + i32::from(first.month()) - 1;
    let begin = begin - begin.rem_euclid(step);
    (0..=months / step + 2).filter_map(|i| month(begin + i * step)).filter(|day| *day >= first && *day <= last).collect()
}

/// The first day of the month with this number since the year 0.
fn month(number: i32) -> Option<Date> {
    let year = i16::try_from(number.div_euclid(12)).ok()?;
    Date::new(year, i8::try_from(number.rem_euclid(12) + 1).ok()?, 1).ok()
}

/// In which lane each place stands, so that places closer than `room` do not cover each other; the first lane is 0.
pub(super) fn lanes(places: &[f64], room: f64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by(|a, b| places[*a].total_cmp(&places[*b]).then(a.cmp(b)));
    let mut ends: Vec<f64> = Vec::new();
    let mut lanes = vec![0; places.len()];
    for i in order {
        let free = ends.iter().position(|end| places[i] - end >= room).unwrap_or(ends.len());
        if free == ends.len() {
            ends.push(places[i]);
        }
        ends[free] = places[i];
        lanes[i] = free;
    }
    lanes
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn values_beyond_a_scale_stand_at_its_end() {
        let scale = Scale::new([0.0, 100.0], [10.0, 20.0]);
        assert_eq!([-5.0, 0.0, 50.0, 300.0, f64::NAN].map(|value| scale.at(value)), [10.0, 10.0, 15.0, 20.0, 10.0]);
        assert_eq!(Scale::new([3.0, 3.0], [0.0, 10.0]).at(3.0), 10.0);
    }

    #[test]
    fn lines_of_a_scale_stand_at_whole_values() {
        let ticks = |scale| Scale::new(scale, [0.0, 1.0]).ticks();
        assert_eq!(ticks([0.0, 100.0]), [0.0, 25.0, 50.0, 75.0, 100.0]);
        assert_eq!(ticks([1.0, 5.0]), [1.0, 2.0, 3.0, 4.0, 5.0]);
        assert_eq!(ticks([0.0, 10.0]), [0.0, 2.0, 4.0, 6.0, 8.0, 10.0]);
    }

    #[test]
    fn a_calendar_has_a_line_for_each_month_quarter_or_year() {
        assert_eq!(calendar(date(2026, 1, 20), date(2026, 3, 12)), [date(2026, 2, 1), date(2026, 3, 1)]);
        assert_eq!(
            calendar(date(2025, 11, 3), date(2027, 1, 15)),
            [date(2026, 1, 1), date(2026, 4, 1), date(2026, 7, 1), date(2026, 10, 1), date(2027, 1, 1)]
        );
        assert!(calendar(date(1900, 1, 1), date(2999, 1, 1)).len() <= 8);
    }

    #[test]
    fn what_would_cover_each_other_gets_a_lane_of_its_own() {
        assert_eq!(lanes(&[10.0, 12.0, 40.0, 13.0], 18.0), [0, 1, 0, 2]);
    }
}
